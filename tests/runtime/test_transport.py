"""The default transport on real sockets: keep-alive, time limits, proxies, TLS, fork (behaviours G, D-35)."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime import errors
from codegen.runtime.config import BASE_ADDRESSES, Settings
from codegen.runtime.requestor import Call, send
from codegen.runtime.transport import PoolTransport, proxy_map, transport_for
from tests.runtime.server import Answer, ScriptedServer, scripted_server

GET = Call("get", "/v1/a", {"b": 1})
ROOT = Path(__file__).resolve().parents[2]
PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxy_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def fresh(settings: Settings, *args: Any) -> Settings:
    """The settings with a transport of their own, so that no test sees another's connections."""
    return replace(settings, transport=PoolTransport(*args))


def test_a_connection_serves_one_call_after_the_other(
    server: ScriptedServer, settings: Settings
) -> None:
    own = fresh(settings)
    server.answers = [Answer(), Answer(402, b'{"error": {}}'), Answer(204, b"")]
    send(own, GET)
    with pytest.raises(errors.CardError):
        send(own, GET)
    send(own, GET)
    send(own, GET)
    assert len({came.port for came in server.arrived}) == 1


def test_close_lets_go_and_the_next_call_begins_anew(
    server: ScriptedServer, settings: Settings
) -> None:
    own = fresh(settings)
    send(own, GET)
    assert own.transport is not None
    own.transport.close()
    send(own, GET)
    assert len({came.port for came in server.arrived}) == 2


def test_threads_share_one_transport_and_get_their_own_replies(
    server: ScriptedServer, settings: Settings
) -> None:
    own = fresh(settings)
    wrong = []

    def work(thread: int) -> None:
        for call in range(20):
            reply = send(own, Call("get", "/v1/echo", {"n": f"{thread}-{call}"}))
            if reply.code != 200:
                wrong.append(reply)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == [] and len(server.arrived) == 160
    assert len({came.query["n"] for came in server.arrived}) == 160
    assert len({came.port for came in server.arrived}) <= 8


def test_g_1_a_slow_server(server: ScriptedServer, settings: Settings) -> None:
    server.answers = [Answer(pause=1.0)]
    began = time.monotonic()
    with pytest.raises(
        errors.APIConnectionError, match="did not answer in time"
    ) as caught:
        send(fresh(settings), replace(GET, options={"timeout": (5, 0.2)}))
    assert time.monotonic() - began < 0.9
    assert caught.value.should_retry and caught.value.http_status is None
    assert caught.value.__cause__ is not None


def test_i_6_nobody_listens(settings: Settings) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(
            errors.APIConnectionError, match="No connection could be made to"
        ) as caught:
            send(replace(fresh(settings), base_addresses={"api": address}), GET)
    assert "(Network error: ConnectionRefusedError: " in str(caught.value)
    assert (
        caught.value.should_retry
        and caught.value.request_id is None
        and caught.value.code is None
    )


def test_settings_that_are_equal_share_a_transport() -> None:
    plain = Settings(api_key="a")
    assert transport_for(plain) is transport_for(
        Settings(api_key="b", stripe_account="c")
    )
    proxied = transport_for(replace(plain, proxy="http://p.test"))
    assert proxied is not transport_for(plain)
    assert proxied is transport_for(
        replace(plain, proxy={"https": "http://p.test", "http": "http://p.test"})
    )
    assert transport_for(replace(plain, verify_ssl_certs=False)) is not transport_for(
        plain
    )
    own = PoolTransport()
    assert transport_for(replace(plain, transport=own)) is own


@pytest.mark.parametrize(
    "proxy", [5, ["http://p"], {"ftp": "http://p"}, {"http": 5}], ids=repr
)
def test_g_3_what_is_no_proxy(proxy: Any) -> None:
    with pytest.raises(ValueError, match="proxy is an address"):
        proxy_map(proxy)


class TestProxies:
    """G-3: the scripted server is the proxy, the API's host does not even exist."""

    @pytest.fixture
    def away(self, settings: Settings) -> Settings:
        return replace(settings, base_addresses={"api": "http://api.test"})

    @pytest.mark.parametrize("how", ["text", "dict", "no scheme"])
    def test_from_the_settings(
        self, how: str, server: ScriptedServer, away: Settings
    ) -> None:
        proxy = {
            "text": server.url,
            "dict": {"http": server.url},
            "no scheme": server.url[7:],
        }[how]
        send(fresh(away, proxy), GET)
        assert server.last.target == "http://api.test/v1/a?b=1"
        assert server.last.header("Host") == "api.test"

    def test_with_a_password_that_nobody_shows(
        self, server: ScriptedServer, away: Settings
    ) -> None:
        proxy = server.url.replace("://", "://me:p%40ss@")
        send(fresh(away, proxy), GET)
        assert server.last.header("Proxy-Authorization") == "Basic bWU6cEBzcw=="
        with pytest.raises(ValueError) as caught:
            send(fresh(away, "http://me:secret@[bad"), GET)
        assert "secret" not in "".join(
            traceback.format_exception_only(ValueError, caught.value)
        )
        assert "secret" not in repr(caught.value.__context__)

    def test_from_the_environment(
        self, server: ScriptedServer, away: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", server.url)
        send(fresh(away), GET)
        assert server.last.target == "http://api.test/v1/a?b=1"

    def test_no_proxy(
        self,
        server: ScriptedServer,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        with scripted_server() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url)
            monkeypatch.setenv("no_proxy", "example.com,127.0.0.1")
            send(fresh(settings), GET)
            assert proxy.arrived == [] and len(server.arrived) == 1

    @pytest.mark.parametrize(
        ("exceptions", "goes_past"),
        [
            ("example.com, 127.0.0.0/8", True),
            ("127.0.0.1/32", True),
            ("127.0.0.9/8", True),
            ("10.0.0.0/8,::1/128,no/network", False),
        ],
    )
    def test_no_proxy_for_a_network(
        self,
        exceptions: str,
        goes_past: bool,
        server: ScriptedServer,
        settings: Settings,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        with scripted_server() as proxy:
            monkeypatch.setenv("http_proxy", proxy.url)
            monkeypatch.setenv("no_proxy", exceptions)
            send(fresh(settings), GET)
            assert len(server.arrived) == goes_past
            assert len(proxy.arrived) == (not goes_past)

    def test_https_goes_through_a_tunnel(
        self, server: ScriptedServer, settings: Settings
    ) -> None:
        server.answers = [Answer(403)]
        away = replace(settings, base_addresses={"api": "https://api.test"})
        with pytest.raises(errors.APIConnectionError, match="proxy"):
            send(fresh(away, server.url), GET)
        assert (server.last.method, server.last.target) == ("CONNECT", "api.test:443")
        assert server.last.header("Authorization") is None


def test_g_4_a_ca_bundle_that_is_not_there(settings: Settings, tmp_path: Path) -> None:
    away = replace(settings, base_addresses={"api": "https://127.0.0.1:9"})
    with pytest.raises(ValueError, match="none.pem"):
        send(fresh(away, None, True, str(tmp_path / "none.pem")), GET)


def test_g_4_tls_that_fails_is_not_tried_again(
    server: ScriptedServer, settings: Settings
) -> None:
    away = replace(
        settings,
        base_addresses={"api": server.url.replace("http:", "https:")},
        max_network_retries=2,
    )
    with pytest.raises(errors.APIConnectionError, match="TLS failed") as caught:
        send(fresh(away), GET)
    assert not caught.value.should_retry and caught.value.attempts == 1


def test_g_4_switching_verification_off_is_said(
    server: ScriptedServer, settings: Settings
) -> None:
    from codegen.runtime import tls

    tls._contexts.clear()
    away = replace(
        settings, base_addresses={"api": server.url.replace("http:", "https:")}
    )
    with (
        pytest.warns(UserWarning, match="verify_ssl_certs is off"),
        pytest.raises(errors.APIConnectionError),
    ):
        send(fresh(away, None, False), GET)


def test_g_9_a_forked_child_opens_its_own_connection(
    server: ScriptedServer, settings: Settings
) -> None:
    own = fresh(settings)
    send(own, GET)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            send(own, GET)
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    send(own, GET)
    ports = [came.port for came in server.arrived]
    assert ports[0] == ports[2] != ports[1]


@pytest.mark.parametrize("scheme", ["HTTP", "Http"])
def test_the_scheme_of_an_address_in_any_case(
    scheme: str, server: ScriptedServer, settings: Settings
) -> None:
    address = server.url.replace("http:", f"{scheme}:")
    send(replace(settings, base_addresses={"api": address}), GET)
    assert len(server.arrived) == 1


@pytest.mark.parametrize("host", ["a..b", f"{'a' * 70}.test", ".test", "ü" * 70, "."])
def test_hosts_that_no_name_can_have(host: str, settings: Settings) -> None:
    away = replace(settings, base_addresses={"api": f"http://{host}"})
    with pytest.raises(ValueError, match="names a host") as caught:
        send(away, GET)
    assert not isinstance(caught.value, UnicodeError)


def test_a_proxy_whose_name_cannot_be(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = replace(settings, base_addresses={"api": "http://api.test"})
    monkeypatch.setenv("http_proxy", "http://a..b:80")
    with pytest.raises(errors.APIConnectionError, match="proxy"):
        send(fresh(away), GET)


@pytest.mark.parametrize("seconds", [1e7, 1e12, 1e300])
def test_a_timeout_beyond_all_numbers(
    seconds: float, server: ScriptedServer, settings: Settings
) -> None:
    large = Call("post", "/v1/a", {"a": "b" * 300_000})
    for timeout in (seconds, (seconds, 5.0)):
        assert send(replace(settings, timeout=timeout), large).code == 200
    assert send(replace(settings, deadline=seconds), large).code == 200


def test_names_and_values_that_headers_may_have(
    server: ScriptedServer, settings: Settings
) -> None:
    own = {"X.N!#$%&'*+^_`|~": "a\tb", "x1": "c"}
    send(settings, replace(GET, options={"headers": own}))
    assert {name: server.last.header(name) for name in own} == own
    for bad in ("a b", "a:", "\u00e4", "a\t", ""):
        with pytest.raises(ValueError, match="name of a header"):
            send(settings, replace(GET, options={"headers": {bad: "x"}}))


def test_nothing_heavy_is_imported_before_the_first_request() -> None:
    code = """
import sys
from codegen.runtime import config, encode, error_map, jsonbody, message, multipart, query, requestor, transport
heavy = {"requests", "urllib3", "ssl", "http.client", "asyncio", "socket", "concurrent.futures", "logging", "email",
         "urllib.parse", "urllib.request", "random", "uuid", "decimal", "datetime", "certifi"}
print(*sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


def test_the_hosts_of_the_defaults_are_https() -> None:
    assert all(address.startswith("https://") for address in BASE_ADDRESSES.values())
