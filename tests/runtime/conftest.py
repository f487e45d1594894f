"""Fixtures of the runtime's tests: a scripted server, settings that lead to it, and a package around the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from codegen.runtime.config import BASE_ADDRESSES, Settings
from tests.runtime.fake_package import configure, imported, write_package
from tests.runtime.server import ScriptedServer, scripted_server

KEY = "sk_test_canary000000000000000"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        yield running


@pytest.fixture
def settings(server: ScriptedServer) -> Settings:
    """Settings whose four hosts are the scripted server."""
    return Settings(
        api_key=KEY,
        stripe_version="2025-09-30.clover",
        base_addresses=dict.fromkeys(BASE_ADDRESSES, server.url),
        max_network_retries=0,
        timeout=5.0,
    )


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A small generated package around a copy of the runtime."""
    folder = tmp_path_factory.mktemp("package")
    write_package(folder)
    with imported(folder) as module:
        yield module


@pytest.fixture
def stripe(
    package: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    """That package, its own settings leading to the scripted server."""
    configure(package, server.url, monkeypatch)
    return package
