"""Fixtures: servers that misbehave, and settings that lead to them through a transport of the test's own."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Optional

import pytest
import trustme

from codegen.runtime.config import Settings
from codegen.runtime.transport import PoolTransport
from tests.faults.server import FaultServer, Server

KEY = "sk_test_canary000000000000000"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    """A server that answers what the test scripts."""
    server = FaultServer()
    yield server
    server.close()


@dataclass(frozen=True)
class Trust:
    """A certificate authority that only this test run knows, and the file that says so."""

    authority: trustme.CA
    bundle: str

    def server_context(self, *names: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*(names or ("127.0.0.1",))).configure_cert(context)
        return context


@pytest.fixture(scope="session")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Trust:
    authority = trustme.CA()
    bundle = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    return Trust(authority, str(bundle))


@pytest.fixture
def secure_faults(trust: Trust) -> Iterator[FaultServer]:
    """The same over TLS, for 127.0.0.1, by an authority that only the fixture ``trust`` knows."""
    server = FaultServer(trust.server_context())
    yield server
    server.close()


@pytest.fixture
def transports() -> Iterator[Callable[..., PoolTransport]]:
    """``transports(...)``: a PoolTransport that is closed after the test."""
    made: list[PoolTransport] = []

    def make(*args: Any, **options: Any) -> PoolTransport:
        made.append(PoolTransport(*args, **options))
        return made[-1]

    yield make
    for transport in made:
        transport.close()


@pytest.fixture
def leading_to(
    transports: Callable[..., PoolTransport],
) -> Callable[..., Settings]:
    """``leading_to(server or address, transport=None, **settings)``: settings without retries."""

    def make(
        server: Any, transport: Optional[PoolTransport] = None, **options: Any
    ) -> Settings:
        address = server.url if isinstance(server, Server) else server
        return Settings(
            api_key=KEY,
            stripe_version="2025-09-30.clover",
            base_addresses={"api": address, "files": address},
            max_network_retries=options.pop("max_network_retries", 0),
            timeout=options.pop("timeout", 5.0),
            transport=transport or transports(),
            **options,
        )

    return make
