"""Section G: timeouts, connections, proxies, TLS, and what a transport never does."""

from __future__ import annotations

import base64
import os
import threading
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import APIConnectionError, APIError, StripeClient
from tests.rules.conftest import KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, scripted_server


def test_G_1_the_defaults() -> None:
    assert restripe.timeout == (30.0, 80.0)
    assert StripeClient(KEY)._settings.timeout == (30.0, 80.0)


@pytest.mark.parametrize("timeout", [0.1, (5, 0.1)])
def test_G_1_of_a_client_and_of_a_call(
    make_client: MakeClient, server: ScriptedServer, timeout: Any
) -> None:
    server.answers = [Answer(pause=0.6), Answer(pause=0.6)]
    with pytest.raises(APIConnectionError):
        make_client(timeout=timeout).v1.balance.retrieve()
    options: Any = {"timeout": timeout}
    with pytest.raises(APIConnectionError):
        make_client().v1.balance.retrieve(options=options)


def test_G_1_a_deadline_bounds_all_attempts(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.default = Answer(pause=0.6)
    client = make_client(max_network_retries=9, deadline=0.2)
    with pytest.raises(APIConnectionError) as caught:
        client.v1.balance.retrieve()
    assert caught.value.attempts == 1


@pytest.mark.parametrize("bad", [0, -1, "5", (1,), (1, 2, 3), float("inf"), True])
def test_G_1_what_is_no_timeout(bad: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        StripeClient(KEY, timeout=bad)


def test_G_2_connections_are_used_again(
    client: StripeClient, server: ScriptedServer
) -> None:
    for _ in "123":
        client.v1.balance.retrieve()
    assert len({arrived.port for arrived in server.arrived}) == 1
    client.close()
    client.v1.balance.retrieve()
    assert len({arrived.port for arrived in server.arrived}) == 2


def test_G_2_one_whose_reply_is_late_is_never_used_again(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    late = b'{"object": "charge", "id": "ch_late"}'
    server.answers = [Answer(pause=0.4, body=late)]
    client = make_client()
    options: Any = {"timeout": 0.1}
    with pytest.raises(APIConnectionError):
        client.v1.charges.retrieve("ch_late", options=options)
    assert client.v1.charges.retrieve("th_1").id == "th_1"
    assert len({arrived.port for arrived in server.arrived}) == 2


def test_G_2_nor_one_whose_stream_was_left(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(body=b"%PDF" * 500_000)]
    with client.v1.quotes.pdf("qt_1") as reply:
        assert next(reply.iter_bytes())[:4] == b"%PDF"
    assert client.v1.charges.retrieve("th_1").id == "th_1"
    assert len({arrived.port for arrived in server.arrived}) == 2


@pytest.mark.parametrize("form", ["text", "dict"])
def test_G_3_a_proxy(server: ScriptedServer, form: str) -> None:
    address = server.url.replace("://", "://user:secret@")
    proxy: Any = address if form == "text" else {"http": address}
    bases = {"api": "http://api.invalid"}
    client = StripeClient(KEY, base_addresses=bases, proxy=proxy)
    client.v1.balance.retrieve()
    client.close()
    assert server.last.target == "http://api.invalid/v1/balance"
    told = base64.b64encode(b"user:secret").decode()
    assert server.last.header("proxy-authorization") == f"Basic {told}"
    assert "secret" not in repr(client)


def test_G_3_a_proxy_of_the_environment(
    make_client: MakeClient, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.setenv("no_proxy", "other.invalid")
    bases = {"api": "http://api.invalid"}
    make_client(base_addresses=bases).v1.balance.retrieve()
    assert server.last.target == "http://api.invalid/v1/balance"


class Recorder:
    """A transport of the user's own."""

    def __init__(self) -> None:
        self.sent: list[restripe.Request] = []
        self.closed = 0

    def send(self, request: restripe.Request) -> restripe.StripeResponse:
        self.sent.append(request)
        return restripe.StripeResponse(b'{"object": "charge", "id": "ch_1"}', 200)

    def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(
    "options",
    [
        {"proxy": 5},
        {"proxy": ["http://p"]},
        {"proxy": "http://p", "http_client": Recorder()},
        {"verify_ssl_certs": False, "http_client": Recorder()},
    ],
)
def test_G_3_options_that_do_not_fit(options: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="proxy|verify_ssl_certs"):
        StripeClient(KEY, **options)


def test_G_4_certificates(tmp_path: Path) -> None:
    import ssl

    import trustme

    authority = trustme.CA()
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(bundle)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with scripted_server() as server:
        server._http.socket = context.wrap_socket(server._http.socket, server_side=True)
        bases = {"api": server.url.replace("http:", "https:")}

        def call(**options: Any) -> None:
            with StripeClient(KEY, base_addresses=bases, **options) as client:
                client.v1.balance.retrieve()

        call(ca_bundle_path=str(bundle))
        with pytest.raises(APIConnectionError, match="ertificate"):
            call(max_network_retries=0)
        with pytest.warns(UserWarning, match="verif"):
            call(verify_ssl_certs=False)
        assert len(server.arrived) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("verb", ["get", "post"])
def test_G_5_no_redirect_is_followed(
    client: StripeClient, server: ScriptedServer, status: int, verb: str
) -> None:
    server.answers = [Answer(status, b"", {"Location": f"{server.url}/elsewhere"})]
    with pytest.raises(APIError, match="redirect") as caught:
        client.raw_request(verb, "/v1/x")
    assert (caught.value.http_status, len(server.arrived)) == (status, 1)


def test_G_6_netrc_changes_nothing(
    client: StripeClient,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    client.v1.balance.retrieve()
    assert server.last.header("authorization") == f"Bearer {KEY}"


def test_G_7_no_cookie_is_kept(client: StripeClient, server: ScriptedServer) -> None:
    server.answers = [Answer(headers={"Set-Cookie": "a=b; Path=/"})]
    for _ in "12":
        client.v1.balance.retrieve()
    assert server.last.header("cookie") is None


def test_G_8_a_transport_of_ones_own(
    stripe: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Recorder()
    client = StripeClient(KEY, http_client=own)
    assert client.v1.charges.create({"amount": 1}).id == "ch_1"
    (request,) = own.sent
    assert (request.method, request.body) == ("POST", b"amount=1")
    assert request.url == "https://api.stripe.com/v1/charges"
    assert KEY not in repr(request)
    client.close()
    assert own.closed == 1
    monkeypatch.setattr(restripe, "default_http_client", own)
    assert stripe.Charge.retrieve("ch_1").id == "ch_1"
    assert len(own.sent) == 2


def test_G_8_a_session_of_requests(server: ScriptedServer) -> None:
    import requests

    from restripe._core.requests_client import RequestsClient

    with requests.Session() as session:
        session.headers["X-Own"] = "1"
        own: Any = RequestsClient(session=session)
        bases = {"api": server.url}
        client = StripeClient(KEY, base_addresses=bases, http_client=own)
        assert client.v1.charges.create().id == "th_1"
    assert server.last.header("x-own") == "1"
    assert server.last.header("authorization") == f"Bearer {KEY}"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_G_9_after_a_fork_each_has_connections_of_its_own(
    client: StripeClient, server: ScriptedServer
) -> None:
    client.v1.balance.retrieve()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        child = os.fork()
    if child == 0:
        try:
            client.v1.balance.retrieve()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    client.v1.balance.retrieve()
    before, in_child, after = (arrived.port for arrived in server.arrived)
    assert before == after != in_child


def test_G_9_threads_share_what_is_idle(
    client: StripeClient, server: ScriptedServer
) -> None:
    for _ in "123":
        thread = threading.Thread(target=client.v1.balance.retrieve)
        thread.start()
        thread.join()
    assert len(server.arrived) == 3
    assert len({arrived.port for arrived in server.arrived}) == 1
