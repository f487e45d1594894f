"""Proxies and TLS, each for real: a private authority, HTTP proxies with a password, tunnels, TLS within TLS."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime import errors
from codegen.runtime.config import Settings
from codegen.runtime.requestor import Call, send, send_stream
from codegen.runtime.transport import PoolTransport
from tests.faults.conftest import Trust
from tests.faults.server import RESET, FaultServer, ProxyServer, pipe, reply

Lead = Callable[..., Settings]
Make = Callable[..., PoolTransport]
USER = "me:p@ss:word"
WRITTEN = "me:p%40ss%3Aword"


def call(token: str = "t") -> Call:
    return Call("post", "/v1/a", {"a": 1}, options={"headers": {"Token": token}})


def token_of(settings: Settings, token: str) -> str:
    found: str = send(settings, call(token)).data["token"]
    return found


@contextmanager
def running(server: Any) -> Iterator[Any]:
    try:
        yield server
    finally:
        server.close()


class TestTLS:
    def test_a_private_authority(
        self,
        secure_faults: FaultServer,
        leading_to: Lead,
        transports: Make,
        trust: Trust,
    ) -> None:
        own = leading_to(secure_faults, transports(None, True, trust.bundle))
        assert [token_of(own, t) for t in "abc"] == list("abc")
        assert secure_faults.accepted == 1
        with send_stream(own, call("d")) as stream:
            assert b'"d"' in stream.read()

    @pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
    def test_from_the_environment(
        self,
        variable: str,
        secure_faults: FaultServer,
        leading_to: Lead,
        trust: Trust,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv(variable, trust.bundle)
        assert token_of(leading_to(secure_faults), "a") == "a"

    def test_nobody_else_is_trusted(
        self, secure_faults: FaultServer, leading_to: Lead
    ) -> None:
        own = leading_to(secure_faults, max_network_retries=2)
        with pytest.raises(
            errors.APIConnectionError, match="could not be trusted"
        ) as caught:
            send(own, call())
        assert not caught.value.should_retry and caught.value.attempts == 1
        assert (
            "CERTIFICATE_VERIFY_FAILED" in str(caught.value)
            and secure_faults.arrived == []
        )

    def test_a_certificate_of_another_host(
        self, leading_to: Lead, transports: Make, trust: Trust
    ) -> None:
        with running(FaultServer(trust.server_context("other.test"))) as server:
            own = leading_to(server, transports(None, True, trust.bundle))
            with pytest.raises(errors.APIConnectionError, match="could not be trusted"):
                send(own, call())
            assert server.arrived == []

    def test_switched_off(
        self, secure_faults: FaultServer, leading_to: Lead, transports: Make
    ) -> None:
        from codegen.runtime import tls

        tls._contexts.clear()
        own = leading_to(secure_faults, transports(None, False))
        with pytest.warns(UserWarning, match="verify_ssl_certs is off"):
            assert token_of(own, "a") == "a"

    def test_a_reset_within_the_handshake_is_worth_another_try(
        self,
        secure_faults: FaultServer,
        leading_to: Lead,
        transports: Make,
        trust: Trust,
    ) -> None:
        secure_faults.welcomes = [[RESET]]
        own = leading_to(
            secure_faults, transports(None, True, trust.bundle), max_network_retries=1
        )
        assert send(own, call()).attempts == 2

    @pytest.mark.parametrize("split", [False, True], ids=["one file", "two files"])
    def test_a_client_certificate(
        self,
        split: bool,
        leading_to: Lead,
        transports: Make,
        trust: Trust,
        tmp_path: Path,
    ) -> None:
        context = trust.server_context()
        context.verify_mode = ssl.CERT_REQUIRED
        trust.authority.configure_trust(context)
        issued = trust.authority.issue_cert("client.test")
        issued.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "both.pem"))
        issued.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
        issued.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
        both = str(tmp_path / "both.pem")
        pair = (str(tmp_path / "cert.pem"), str(tmp_path / "key.pem"))
        with running(FaultServer(context)) as server:
            own = leading_to(
                server,
                transports(
                    None, True, trust.bundle, client_cert=pair if split else both
                ),
            )
            assert token_of(own, "a") == "a"
            with pytest.raises(errors.APIConnectionError):
                send(leading_to(server, transports(None, True, trust.bundle)), call())

    def test_a_client_certificate_that_is_not_there(
        self, secure_faults: FaultServer, leading_to: Lead, transports: Make
    ) -> None:
        own = leading_to(secure_faults, transports(client_cert="/none.pem"))
        with pytest.raises(ValueError, match="client_cert '/none.pem'"):
            send(own, call())


class TestHTTPProxies:
    @pytest.mark.parametrize("where", ["settings", "environment"])
    def test_one_that_forwards(
        self,
        where: str,
        faults: FaultServer,
        leading_to: Lead,
        transports: Make,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        with running(ProxyServer(USER, leads_to=faults)) as proxy:
            address = f"http://{WRITTEN}@127.0.0.1:{proxy.port}"
            if where == "environment":
                monkeypatch.setenv("http_proxy", address)
            own = leading_to(
                "http://api.test", transports(address if where == "settings" else None)
            )
            assert [token_of(own, t) for t in "abc"] == list("abc")
        assert proxy.asked[0].target == "http://api.test/v1/a" and proxy.accepted == 1
        assert faults.arrived[0].headers["host"] == "api.test"
        assert "proxy-authorization" not in faults.arrived[0].headers

    @pytest.mark.parametrize("where", ["settings", "environment"])
    @pytest.mark.parametrize("nested", [False, True], ids=["http proxy", "https proxy"])
    def test_one_that_tunnels(
        self,
        nested: bool,
        where: str,
        leading_to: Lead,
        transports: Make,
        trust: Trust,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        context = trust.server_context() if nested else None
        with (
            running(FaultServer(trust.server_context("api.test"))) as server,
            running(ProxyServer(USER, context, leads_to=server)) as proxy,
        ):
            address = f"{proxy.scheme}://{WRITTEN}@127.0.0.1:{proxy.port}"
            if where == "environment":
                monkeypatch.setenv("https_proxy", address)
            transport = transports(
                address if where == "settings" else None, True, trust.bundle
            )
            own = leading_to("https://api.test", transport)
            assert [token_of(own, t) for t in "abc"] == list("abc")
            with send_stream(own, call("d")) as stream:
                assert b'"d"' in stream.read()
            assert [one.method for one in proxy.asked] == ["CONNECT"]
            asked = proxy.asked[0]
            assert (
                asked.target == "api.test:443" and "authorization" not in asked.headers
            )
            assert "proxy-authorization" not in server.arrived[0].headers

    def test_an_https_proxy_that_forwards(
        self, faults: FaultServer, leading_to: Lead, transports: Make, trust: Trust
    ) -> None:
        with running(
            ProxyServer(USER, trust.server_context(), leads_to=faults)
        ) as proxy:
            address = f"https://{WRITTEN}@127.0.0.1:{proxy.port}"
            own = leading_to("http://api.test", transports(address, True, trust.bundle))
            assert token_of(own, "a") == "a"

    def test_a_wrong_password_is_not_tried_twice(
        self, leading_to: Lead, transports: Make
    ) -> None:
        with running(ProxyServer(USER)) as proxy:
            address = f"http://me:canarypassword@127.0.0.1:{proxy.port}"
            own = leading_to(
                "https://api.test", transports(address), max_network_retries=2
            )
            with pytest.raises(
                errors.APIConnectionError, match="proxy .* could not be used.*407"
            ) as caught:
                send(own, call())
            assert len(proxy.asked) == 1 and not caught.value.should_retry
            assert (
                "canarypassword"
                not in f"{caught.value!r}{caught.value}{caught.value.__cause__!r}"
            )

    def test_a_proxy_that_is_busy_is_tried_again(
        self, leading_to: Lead, transports: Make, trust: Trust
    ) -> None:
        with running(ProxyServer()) as proxy:
            proxy.refusal = reply(b"", 502)
            own = leading_to(
                "https://api.test", transports(proxy.url), max_network_retries=1
            )
            with pytest.raises(
                errors.APIConnectionError, match="proxy .* could not be used.*502"
            ):
                send(own, call())
            assert len(proxy.asked) == 2

    def test_a_proxy_that_is_not_there(
        self, leading_to: Lead, transports: Make
    ) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        own = leading_to("https://api.test", transports(f"http://127.0.0.1:{port}"))
        with pytest.raises(
            errors.APIConnectionError, match="The proxy on the way to https://api.test"
        ):
            send(own, call())

    def test_a_proxy_that_says_more_than_it_may(
        self, faults: FaultServer, leading_to: Lead, transports: Make
    ) -> None:
        faults.answers = [[b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"]]
        own = leading_to("https://api.test", transports(faults.url))
        with pytest.raises(errors.APIConnectionError, match="proxy"):
            send(own, call())

    def test_no_proxy(
        self, faults: FaultServer, leading_to: Lead, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("no_proxy", f"api.test,127.0.0.1:{faults.port}")
        assert token_of(leading_to(faults), "a") == "a"


def socks5(listener: socket.socket, leads_to: int, seen: list[bytes]) -> None:
    """Serve one SOCKS5 client with user and password, whatever it wants to reach."""
    sock, _ = listener.accept()
    with sock:
        sock.recv(99)
        sock.sendall(b"\x05\x02")
        seen.append(sock.recv(99))
        sock.sendall(b"\x01\x00")
        seen.append(sock.recv(99))
        sock.sendall(b"\x05\x00\x00\x01" + bytes(4) + struct.pack(">H", 1))
        with socket.create_connection(("127.0.0.1", leads_to)) as beyond:
            pipe(sock, beyond, threading.Event())


def test_a_socks_proxy(leading_to: Lead, transports: Make, trust: Trust) -> None:
    seen: list[bytes] = []
    with (
        running(FaultServer(trust.server_context("api.test"))) as server,
        socket.create_server(("127.0.0.1", 0)) as listener,
    ):
        thread = threading.Thread(target=socks5, args=(listener, server.port, seen))
        thread.start()
        transport = transports(
            f"socks5h://me:secret@127.0.0.1:{listener.getsockname()[1]}",
            True,
            trust.bundle,
        )
        own = leading_to("https://api.test", transport)
        assert [token_of(own, t) for t in "abc"] == list("abc")
        transport.close()
        thread.join(5)
        assert server.accepted == 1
    assert seen[0] == b"\x01\x02me\x06secret" and b"api.test" in seen[1]
