"""OAuth of Connect (R-1 to R-4), in both styles, sync and async."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.rack import parse
from tests.runtime.server import Answer, ScriptedServer

TOKEN = b'{"access_token": "sk_acct", "stripe_user_id": "acct_1", "scope": "read_only"}'
KEY = "sk_test_oauth0000000000"


@pytest.fixture
def oauth(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """The package, its hosts told apart by their paths."""
    monkeypatch.setattr(
        stripe, "connect_api_base", f"{server.url}/connect", raising=False
    )
    monkeypatch.setattr(stripe, "client_id", "ca_1", raising=False)
    from importlib import import_module

    return import_module(f"{stripe.__name__}._core.oauth")


def service(oauth: Any, server: ScriptedServer, **options: Any) -> Any:
    from importlib import import_module

    client = import_module(oauth.__name__.replace("oauth", "client")).BaseStripeClient
    bases = {"connect": f"{server.url}/connect"}
    return client(KEY, base_addresses=bases, max_network_retries=0, **options).oauth


def called(way: str, method: Any, *args: Any, **params: Any) -> Any:
    found = method(*args, **params)
    return asyncio.run(found) if way == "_async" else found


ways = pytest.mark.parametrize("way", ["", "_async"])


@pytest.mark.parametrize(
    ("express", "path"),
    [(False, "/oauth/authorize"), (True, "/express/oauth/authorize")],
)
@pytest.mark.parametrize("style", ["class", "service"])
def test_R_1_the_address_to_send_users_to(
    oauth: Any, server: ScriptedServer, style: str, express: bool, path: str
) -> None:
    params: Any = {
        "scope": "read_write",
        "stripe_user": {"email": "a@b.c"},
        "suggested_capabilities": ["transfers"],
    }
    before = repr(params)
    if style == "class":
        address = oauth.OAuth.authorize_url(express=express, **params)
    else:
        own = service(oauth, server, client_id="ca_1")
        address = own.authorize_url(params, {"express": express})
    parts = urlsplit(address)
    assert (
        f"{parts.scheme}://{parts.netloc}" == server.url
        and parts.path == f"/connect{path}"
    )
    assert parse(parts.query) == {
        "response_type": "code",
        "client_id": "ca_1",
        "scope": "read_write",
        "stripe_user": {"email": "a@b.c"},
        "suggested_capabilities": ["transfers"],
    } or parse(parts.query)["suggested_capabilities"] == {"0": "transfers"}
    assert repr(params) == before and server.arrived == []


def test_R_1_the_call_comes_before_the_settings(oauth: Any) -> None:
    address = oauth.OAuth.authorize_url(client_id="ca_2", response_type="x")
    assert "client_id=ca_2" in address and "response_type=x" in address


def test_R_1_without_a_client_id_it_says_what_to_set(
    oauth: Any,
    stripe: ModuleType,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stripe, "client_id", None, raising=False)
    for call in (
        oauth.OAuth.authorize_url,
        lambda: oauth.OAuth.deauthorize(stripe_user_id="acct_1"),
        service(oauth, server).authorize_url,
        lambda: service(oauth, server).deauthorize({"stripe_user_id": "acct_1"}),
    ):
        with pytest.raises(Exception, match="client_id") as caught:
            call()
        assert type(caught.value).__name__ == "AuthenticationError"
    assert server.arrived == []


def test_D_49_the_host_is_asked_at_the_call(
    oauth: Any, stripe: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripe, "connect_api_base", "https://other.test", raising=False)
    assert oauth.OAuth.authorize_url().startswith("https://other.test/oauth/authorize?")


@ways
@pytest.mark.parametrize("style", ["class", "service"])
def test_R_2_a_code_becomes_a_token(
    oauth: Any, server: ScriptedServer, style: str, way: str
) -> None:
    server.default = Answer(body=TOKEN)
    params = {"grant_type": "authorization_code", "code": "ac_1"}
    if style == "class":
        found = called(way, getattr(oauth.OAuth, f"token{way}"), api_key=KEY, **params)
    else:
        found = called(way, getattr(service(oauth, server), f"token{way}"), params)
    assert (server.last.method, server.last.path) == ("POST", "/connect/oauth/token")
    assert server.last.form == params
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert type(found).__name__ == "OAuthToken"
    assert (found.stripe_user_id, found.refresh_token) == ("acct_1", None)


@ways
@pytest.mark.parametrize("style", ["class", "service"])
def test_R_2_a_connection_ends(
    oauth: Any, server: ScriptedServer, style: str, way: str
) -> None:
    server.default = Answer(body=b'{"stripe_user_id": "acct_1"}')
    params = {"stripe_user_id": "acct_1"}
    if style == "class":
        found = called(way, getattr(oauth.OAuth, f"deauthorize{way}"), **params)
    else:
        own = service(oauth, server, client_id="ca_1")
        found = called(way, getattr(own, f"deauthorize{way}"), params)
    assert server.last.path == "/connect/oauth/deauthorize"
    assert server.last.form == {"client_id": "ca_1", "stripe_user_id": "acct_1"}
    assert (
        type(found).__name__ == "OAuthDeauthorization"
        and found.stripe_user_id == "acct_1"
    )
    assert params == {"stripe_user_id": "acct_1"}


@ways
def test_N_6_an_account_ends_its_own(
    oauth: Any, stripe: ModuleType, server: ScriptedServer, way: str
) -> None:
    server.default = Answer(body=b'{"stripe_user_id": "acct_1"}')
    account = stripe.Account.construct_from({"id": "acct_1", "object": "account"}, KEY)
    found = called(way, getattr(account, f"deauthorize{way}"))
    assert server.last.form == {"client_id": "ca_1", "stripe_user_id": "acct_1"}
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert found.stripe_user_id == "acct_1" and account.id == "acct_1"


@ways
@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("invalid_grant", "InvalidGrantError"),
        ("invalid_client", "InvalidClientError"),
        ("new_one", "OAuthError"),
    ],
)
def test_R_4_its_errors(
    oauth: Any, server: ScriptedServer, code: str, kind: str, way: str
) -> None:
    body = f'{{"error": "{code}", "error_description": "why"}}'
    server.default = Answer(400, body.encode())
    with pytest.raises(Exception, match="why") as caught:
        called(way, getattr(service(oauth, server), f"token{way}"), {"code": "ac_1"})
    assert type(caught.value).__name__ == kind


def test_R_3_unknown_options_are_refused(oauth: Any, server: ScriptedServer) -> None:
    own = service(oauth, server, client_id="ca_1")
    with pytest.raises(TypeError, match="expres"):
        own.authorize_url({}, {"expres": True})
    with pytest.raises(TypeError, match="unknown option"):
        own.token({"code": "ac_1"}, {"timout": 3})
