"""Section R: OAuth of Connect, by the package's settings and by a client's, sync and async."""

from __future__ import annotations

import asyncio
import enum
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import pytest

import restripe
from restripe import StripeClient, oauth_error
from tests.rules.conftest import GLOBAL_KEY, KEY, MakeClient
from tests.runtime.server import Answer, Arrived, ScriptedServer

TOKEN = (
    b'{"access_token": "sk_test_accountcanary0000", "livemode": false, "scope": "read_write", "refresh_token": "rt_1",'
    b' "stripe_publishable_key": "pk_1", "stripe_user_id": "acct_1", "token_type": "bearer"}'
)
GONE = b'{"stripe_user_id": "acct_1"}'
OWN_KEY = "sk_test_owncanary0000000000"
# Style of the call -> the client id that its settings name.
CLIENT_IDS = {"class": "ca_global", "client": "ca_client"}

styles = pytest.mark.parametrize("style", CLIENT_IDS)
ways = pytest.mark.parametrize("way", ["", "_async"])


class Scope(enum.Enum):
    ALL = "read_write"


class Styles:
    """The same calls in either style, each with settings of its own that lead to ``server``."""

    def __init__(self, server: ScriptedServer, make_client: MakeClient) -> None:
        self.server = server
        self.client: StripeClient = make_client(client_id="ca_client")

    def url(self, style: str, params: dict[str, Any], **options: Any) -> str:
        if style == "class":
            return restripe.OAuth.authorize_url(**options, **params)
        return self.client.oauth.authorize_url(params, options or None)  # type: ignore[arg-type]

    def query(
        self, style: str, params: dict[str, Any], **options: Any
    ) -> list[tuple[str, str]]:
        query = urlsplit(self.url(style, params, **options)).query
        return parse_qsl(query, keep_blank_values=True, strict_parsing=True)

    def call(
        self, style: str, name: str, params: dict[str, Any], **options: Any
    ) -> Any:
        if style == "class":
            found = getattr(restripe.OAuth, name)(**params, **options)
        else:
            found = getattr(self.client.oauth, name)(params, options or None)
        return asyncio.run(found) if name.endswith("_async") else found

    def sent(self, style: str, name: str, params: Any, **options: Any) -> Arrived:
        self.call(style, name, params, **options)
        return self.server.last


@pytest.fixture
def oauth(
    stripe: ModuleType,
    server: ScriptedServer,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
) -> Styles:
    """Only the host `connect` answers."""
    for name in ("api_base", "upload_api_base", "meter_events_api_base"):
        monkeypatch.setattr(stripe, name, "http://127.0.0.1:9")
    monkeypatch.setattr(stripe, "connect_api_base", f"{server.url}/connect")
    monkeypatch.setattr(stripe, "client_id", "ca_global")
    return Styles(server, make_client)


# -- the address ------------------------------------------------------------------------------


@styles
@pytest.mark.parametrize(
    ("options", "path"),
    [
        ({}, "/oauth/authorize"),
        ({"express": False}, "/oauth/authorize"),
        ({"express": True}, "/express/oauth/authorize"),
    ],
)
def test_R_1_the_address_is_made_here(
    oauth: Styles, style: str, options: dict[str, Any], path: str
) -> None:
    whole = oauth.url(style, {}, **options)
    ids = f"client_id={CLIENT_IDS[style]}"
    assert (
        whole == f"{oauth.server.url}/connect{path}?{ids}&response_type=code"
        and oauth.server.arrived == []
    )


def test_R_1_the_usual_host() -> None:
    own = StripeClient(KEY, client_id="ca_1").oauth.authorize_url()
    assert own == restripe.OAuth.authorize_url(client_id="ca_1")
    assert own.startswith("https://connect.stripe.com/oauth/authorize?client_id=ca_1&")


# What one parameter becomes; the client id and the type of the reply stand behind it.
PARAMS: list[tuple[dict[str, Any], str]] = [
    ({"scope": "read_only"}, "scope=read_only"),
    ({"scope": Scope.ALL}, "scope=read_write"),
    ({"state": "a b&c=d/é+%~"}, "state=a+b%26c%3Dd%2F%C3%A9%2B%25~"),
    ({"state": ""}, "state="),
    ({"state": None, "scope": "read_only"}, "scope=read_only"),
    ({"always_prompt": True}, "always_prompt=true"),
    (
        {"redirect_uri": "https://e.com/cb?x=[1]"},
        "redirect_uri=https%3A%2F%2Fe.com%2Fcb%3Fx%3D%5B1%5D",
    ),
    (
        {"suggested_capabilities": ["transfers", "card_payments"]},
        "suggested_capabilities%5B0%5D=transfers&suggested_capabilities%5B1%5D=card_payments",
    ),
    ({"suggested_capabilities": ("card",)}, "suggested_capabilities%5B0%5D=card"),
    (
        {"stripe_user": {"email": "a+b@c.d", "dob_day": 3, "physical_product": False}},
        "stripe_user%5Bemail%5D=a%2Bb%40c.d&stripe_user%5Bdob_day%5D=3&stripe_user%5Bphysical_product%5D=false",
    ),
    ({"new_one": "x"}, "new_one=x"),
]


@styles
@pytest.mark.parametrize(("params", "query"), PARAMS)
def test_R_1_parameters(
    oauth: Styles, style: str, params: dict[str, Any], query: str
) -> None:
    behind = f"&client_id={CLIENT_IDS[style]}&response_type=code"
    assert urlsplit(oauth.url(style, params)).query == query + behind


@styles
@pytest.mark.parametrize("none", [{}, {"client_id": None}, {"client_id": ""}])
def test_R_1_the_client_id_of_the_settings(
    oauth: Styles, style: str, none: dict[str, Any]
) -> None:
    assert oauth.query(style, none)[0] == ("client_id", CLIENT_IDS[style])


@styles
def test_R_1_the_call_comes_before_the_settings(oauth: Styles, style: str) -> None:
    own = {"response_type": "token", "client_id": "ca_own"}
    assert oauth.query(style, own) == list(own.items())
    for none in ({"response_type": None}, {}):
        assert ("response_type", "code") in oauth.query(style, none)


@pytest.mark.parametrize("name", ["authorize_url", "deauthorize", "deauthorize_async"])
@styles
def test_R_1_no_client_id_anywhere(
    oauth: Styles,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
    style: str,
    name: str,
) -> None:
    if style == "class":
        monkeypatch.setattr(restripe, "client_id", None)
    oauth.client = make_client()
    params = {} if name == "authorize_url" else {"stripe_user_id": "acct_1"}
    with pytest.raises(restripe.AuthenticationError, match="`restripe.client_id`"):
        oauth.call(style, name, params)
    assert oauth.server.arrived == []


def test_R_1_a_client_reads_its_own_settings_alone(
    oauth: Styles, make_client: MakeClient
) -> None:
    # The global client id is "ca_global" here.
    with pytest.raises(restripe.AuthenticationError):
        make_client().oauth.authorize_url()


def test_R_1_the_host_is_asked_at_each_call(
    oauth: Styles, monkeypatch: pytest.MonkeyPatch
) -> None:
    # D-49: not when the module is loaded.
    before = oauth.url("class", {})
    monkeypatch.setattr(restripe, "connect_api_base", "https://other.test/")
    assert before.startswith(f"{oauth.server.url}/connect/oauth")
    assert oauth.url("class", {}).startswith("https://other.test/oauth/authorize?")


@styles
@pytest.mark.parametrize(
    "params",
    [
        {"api_key": OWN_KEY},
        {"client_secret": OWN_KEY, "scope": "read_only"},
        {"stripe_account": "acct_1"},
        {"headers": {"X": "y"}},
    ],
)
def test_R_1_no_key_in_an_address_that_others_see(
    oauth: Styles, style: str, params: dict[str, Any]
) -> None:
    name = next(iter(params))
    with pytest.raises(TypeError, match=f"no parameter '{name}'") as caught:
        oauth.url(style, params)
    assert OWN_KEY not in str(caught.value)
    deepest = caught.traceback[-1].frame.f_locals
    assert OWN_KEY not in repr(deepest)


def test_R_1_text_that_no_address_can_hold(oauth: Styles) -> None:
    with pytest.raises(ValueError, match="'state'"):
        oauth.url("class", {"state": "\ud800"})


# -- the calls --------------------------------------------------------------------------------


@ways
@styles
@pytest.mark.parametrize(
    "params",
    [
        {"grant_type": "authorization_code", "code": "ac_1"},
        {"grant_type": "refresh_token", "refresh_token": "rt_1", "scope": "read_only"},
        {
            "grant_type": "authorization_code",
            "code": "ac_1",
            "assert_capabilities": ["transfers"],
        },
    ],
)
def test_R_2_token(oauth: Styles, style: str, way: str, params: dict[str, Any]) -> None:
    oauth.server.default = Answer(body=TOKEN)
    before = repr(params)
    sent = oauth.sent(style, f"token{way}", params)
    assert (sent.method, sent.target) == ("POST", "/connect/oauth/token")
    assert sent.form == params and repr(params) == before
    key = GLOBAL_KEY if style == "class" else KEY
    assert sent.header("Authorization") == f"Bearer {key}"
    assert sent.header("Content-Type") == "application/x-www-form-urlencoded"


@ways
@styles
def test_R_2_deauthorize(oauth: Styles, style: str, way: str) -> None:
    oauth.server.default = Answer(body=GONE)
    params = {"stripe_user_id": "acct_1"}
    sent = oauth.sent(style, f"deauthorize{way}", params)
    assert (sent.method, sent.target) == ("POST", "/connect/oauth/deauthorize")
    assert sent.form == {"client_id": CLIENT_IDS[style], "stripe_user_id": "acct_1"}
    own = oauth.sent(style, f"deauthorize{way}", {**params, "client_id": "ca_own"})
    assert own.form == {"client_id": "ca_own", "stripe_user_id": "acct_1"}
    assert params == {"stripe_user_id": "acct_1"}


@ways
@styles
@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("token", {"grant_type": "authorization_code", "code": "ac_1"}),
        ("deauthorize", {"stripe_user_id": "acct_1"}),
    ],
)
def test_R_2_a_key_for_one_call(
    oauth: Styles, style: str, way: str, name: str, params: dict[str, Any]
) -> None:
    sent = oauth.sent(style, f"{name}{way}", params, api_key=OWN_KEY)
    assert sent.header("Authorization") == f"Bearer {OWN_KEY}"
    assert OWN_KEY.encode() not in sent.body
    none = oauth.sent(style, f"{name}{way}", params, api_key=None)
    assert none.header("Authorization") != f"Bearer {OWN_KEY}"


@ways
def test_R_2_the_key_as_the_first_argument(oauth: Styles, way: str) -> None:
    for name, params in (("token", {"code": "ac_1"}), ("deauthorize", {})):
        method: Callable[..., Any] = getattr(restripe.OAuth, f"{name}{way}")
        found = method(OWN_KEY, **params)
        if way:
            asyncio.run(found)
        assert oauth.server.last.header("Authorization") == f"Bearer {OWN_KEY}"


@ways
def test_R_2_client_secret(
    oauth: Styles, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    params = {"grant_type": "refresh_token", "client_secret": OWN_KEY}
    for style, key in (("class", GLOBAL_KEY), ("client", KEY)):
        sent = oauth.sent(style, f"token{way}", params)
        assert sent.header("Authorization") == f"Bearer {key}"
        assert sent.form == params
    # It is the key itself where there is no other.
    monkeypatch.setattr(restripe, "api_key", None)
    sent = oauth.sent("class", f"token{way}", params)
    assert sent.header("Authorization") == f"Bearer {OWN_KEY}" and sent.form == params


@ways
def test_R_2_no_key_no_request(
    oauth: Styles, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(restripe, "api_key", None)
    for name in ("token", "deauthorize"):
        with pytest.raises(restripe.AuthenticationError, match="API key"):
            oauth.call("class", f"{name}{way}", {"code": "ac_1"})
    assert oauth.server.arrived == []


# -- the service ------------------------------------------------------------------------------


def test_R_3_nothing_of_the_callers_is_changed(oauth: Styles) -> None:
    service, options = oauth.client.oauth, {"express": True}
    params: dict[str, Any] = {"stripe_user": {"email": "a@b.c"}}
    leaving, timing = {"stripe_user_id": "acct_1"}, {"timeout": 4.0}
    before = repr((params, options, leaving, timing))
    service.authorize_url(params, options)  # type: ignore[arg-type]
    service.deauthorize(leaving, timing)  # type: ignore[arg-type]
    asyncio.run(service.deauthorize_async(leaving, timing))  # type: ignore[arg-type]
    assert repr((params, options, leaving, timing)) == before


def test_R_3_unknown_options_are_refused(oauth: Styles) -> None:
    service: Any = oauth.client.oauth
    refused: list[tuple[Any, Any, Any]] = [
        (service.authorize_url, {}, {"expres": True}),
        (service.token, {"code": "ac_1"}, {"timout": 3}),
        (service.deauthorize, {"stripe_user_id": "acct_1"}, {"apikey": "x"}),
    ]
    for method, params, options in refused:
        with pytest.raises(TypeError, match="unknown option"):
            method(params, options)
    for method, params in ((service.authorize_url, "x"), (service.token, 3)):
        with pytest.raises(TypeError, match="params are a dict"):
            method(params)
    assert oauth.server.arrived == []


def test_R_3_an_option_among_the_params_is_told_once(oauth: Styles) -> None:
    with pytest.warns(UserWarning, match="express") as told:
        address = oauth.url("client", {"express": True})
    assert "/connect/oauth/authorize?" in address and len(told) == 1
    with pytest.warns(UserWarning, match="timeout") as told:
        oauth.call("client", "deauthorize", {"stripe_user_id": "a", "timeout": 3})
    assert len(told) == 1 and told[0].filename == __file__


def test_R_3_one_service_and_all_in_both_forms(oauth: Styles) -> None:
    assert oauth.client.oauth is oauth.client.oauth
    for owner in (restripe.OAuth, type(oauth.client.oauth)):
        for name in ("token", "deauthorize"):
            assert asyncio.iscoroutinefunction(getattr(owner, f"{name}_async"))
    # The names by which programs annotate their parameters.
    for name in ("AuthorizeUrlParams", "TokenParams", "DeauthorizeParams"):
        assert hasattr(restripe.OAuth, f"OAuth{name}")
    assert hasattr(restripe.OAuthService, "OAuthAuthorizeUrlOptions")


# -- errors and results -----------------------------------------------------------------------

ERRORS = {
    "invalid_client": oauth_error.InvalidClientError,
    "invalid_grant": oauth_error.InvalidGrantError,
    "invalid_request": oauth_error.InvalidRequestError,
    "invalid_scope": oauth_error.InvalidScopeError,
    "unsupported_grant_type": oauth_error.UnsupportedGrantTypeError,
    "unsupported_response_type": oauth_error.UnsupportedResponseTypeError,
    "brand_new": oauth_error.OAuthError,
}


@ways
@styles
@pytest.mark.parametrize("code", ERRORS)
def test_R_4_errors_by_name(oauth: Styles, style: str, way: str, code: str) -> None:
    body = f'{{"error": "{code}", "error_description": "why not"}}'
    oauth.server.default = Answer(400, body.encode())
    for name, params in (("token", {"code": "ac_1"}), ("deauthorize", {})):
        with pytest.raises(oauth_error.OAuthError) as caught:
            oauth.call(style, f"{name}{way}", params)
        assert type(caught.value) is ERRORS[code]
        error = cast("Any", caught.value)
        assert (error.code, error.user_message) == (code, "why not")
        assert str(error) == "Request req_1: why not"
        assert (error.http_status, error.json_body["error"]) == (400, code)
        assert (error.error.error, error.error.error_description) == (code, "why not")


@styles
def test_R_4_an_error_without_a_description(oauth: Styles, style: str) -> None:
    oauth.server.default = Answer(401, b'{"error": "invalid_client"}')
    with pytest.raises(oauth_error.InvalidClientError) as caught:
        oauth.call(style, "token", {"code": "ac_1"})
    assert caught.value.user_message is None
    assert caught.value.error is not None
    assert caught.value.error.error_description is None


@ways
@styles
def test_R_4_a_refused_key_is_no_error_of_oauth(
    oauth: Styles, style: str, way: str
) -> None:
    body = b'{"error": {"type": "invalid_request_error", "message": "Invalid API Key"}}'
    oauth.server.default = Answer(401, body)
    with pytest.raises(restripe.AuthenticationError, match="Invalid API Key"):
        oauth.call(style, f"token{way}", {"code": "ac_1"})


@ways
@styles
def test_R_4_results(oauth: Styles, style: str, way: str) -> None:
    oauth.server.answers = [Answer(body=TOKEN), Answer(body=GONE), Answer(body=b"{}")]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        token = oauth.call(style, f"token{way}", {"code": "ac_1"})
        gone = oauth.call(style, f"deauthorize{way}", {"stripe_user_id": "acct_1"})
        bare = oauth.call(style, f"token{way}", {"code": "ac_1"})
    assert isinstance(token, restripe.OAuth.OAuthToken)
    assert isinstance(token, restripe.StripeObject)
    assert (token.stripe_user_id, token["scope"]) == ("acct_1", "read_write")
    assert (token.token_type, token.livemode) == ("bearer", False)
    assert isinstance(gone, restripe.OAuth.OAuthDeauthorization)
    assert gone.to_dict() == {"stripe_user_id": "acct_1"}
    assert (bare.access_token, bare.refresh_token) == (None, None)
