"""The client: options, roots, raw requests, closing; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from codegen.runtime.config import BASE_ADDRESSES
from tests.runtime.fake_package import imported, write_package
from tests.runtime.server import Answer, ScriptedServer

KEY = "sk_test_clientcanary000000000"
CHARGE = {"id": "ch_1", "object": "charge", "amount": 100}


def reply(server: ScriptedServer, **fields: Any) -> None:
    server.answers.append(Answer(body=json.dumps(fields).encode()))


def make(stripe: ModuleType, server: ScriptedServer, **options: Any) -> Any:
    chosen = {
        "base_addresses": dict.fromkeys(BASE_ADDRESSES, server.url),
        "max_network_retries": 0,
        **options,
    }
    return stripe.StripeClient(KEY, **chosen)


@pytest.fixture
def client(stripe: ModuleType, server: ScriptedServer) -> Any:
    return make(stripe, server)


BAD_KEYS = {"none": None, "empty": "", "space": " ", "newline": KEY + "\n", "int": 5}


@pytest.mark.parametrize("key", BAD_KEYS.values(), ids=BAD_KEYS)
def test_O1_D17_a_key_that_cannot_be_sent_is_refused_at_once(
    stripe: ModuleType, key: object
) -> None:
    errors = import_module(f"{stripe.__name__}._core.errors")
    with pytest.raises(errors.AuthenticationError) as caught:
        stripe.StripeClient(key)
    assert KEY not in str(caught.value)


WRONG = {
    "account": ({"stripe_account": 5}, TypeError, "'stripe_account' is text"),
    "retries": ({"max_network_retries": -1}, TypeError, "max_network_retries"),
    "timeout": ({"timeout": 0}, TypeError, "timeout"),
    "base": ({"base_addresses": {"apy": "https://x"}}, ValueError, "'api'"),
    "proxy": ({"proxy": 5}, ValueError, "proxy"),
    "transport": ({"http_client": object()}, TypeError, "send"),
    "unknown": ({"stripe_acount": "x"}, TypeError, "stripe_acount"),
}


@pytest.mark.parametrize("options, kind, said", WRONG.values(), ids=WRONG)
def test_O1_wrong_options_are_refused_at_once(
    stripe: ModuleType, options: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said):
        stripe.StripeClient(KEY, **options)
    with pytest.raises(kind, match=said):
        stripe.StripeClient(KEY).with_options(**options)


def test_O1_every_option_is_sent(stripe: ModuleType, server: ScriptedServer) -> None:
    client = make(
        stripe,
        server,
        stripe_account="acct_1",
        stripe_context="org/acct_2",
        stripe_version="2024-01-01",
        app_info={"name": "Plugin", "version": "1"},
    )
    assert server.arrived == []
    client.v1.charges.create({})
    headers = {
        "Authorization": f"Bearer {KEY}",
        "Stripe-Account": "acct_1",
        "Stripe-Context": "org/acct_2",
        "Stripe-Version": "2024-01-01",
    }
    assert {name: server.last.header(name) for name in headers} == headers
    assert "Plugin/1" in (server.last.header("User-Agent") or "")


def test_O1_clients_share_nothing_with_the_package(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make(stripe, server), make(stripe, server, stripe_account="acct_1")
    monkeypatch.setattr(stripe, "api_version", "1999-01-01")
    one.v1.charges.create({})
    assert server.last.header("Stripe-Version") == "2025-09-30.clover"
    assert server.last.header("Stripe-Account") is None
    other.v1.charges.create({})
    assert server.last.header("Stripe-Account") == "acct_1"


def test_BA1_addresses_are_laid_over_the_defaults(stripe: ModuleType) -> None:
    client = stripe.StripeClient(KEY, base_addresses={"api": "http://127.0.0.1:1"})
    addresses = client._settings.base_addresses
    assert addresses == {**BASE_ADDRESSES, "api": "http://127.0.0.1:1"}
    twin = client.with_options(base_addresses={"files": "http://127.0.0.1:2"})
    assert twin._settings.base_addresses == {
        **addresses,
        "files": "http://127.0.0.1:2",
    }


def test_D02_two_retries_by_default(stripe: ModuleType, server: ScriptedServer) -> None:
    client = make(stripe, server, max_network_retries=None)
    assert client._settings.max_network_retries == 2
    server.answers += [Answer(500, headers={"Stripe-Should-Retry": "true"})] * 2
    reply(server, **CHARGE)
    assert client.v1.charges.create({}).last_response.attempts == 3


class Recorder:
    """A transport of the user's own."""

    def __init__(self, response: type) -> None:
        self.response = response
        self.requests: list[Any] = []
        self.closed = 0

    def send(self, request: Any) -> Any:
        self.requests.append(request)
        return self.response(json.dumps(CHARGE), 200, {})

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def recorder(stripe: ModuleType) -> Recorder:
    return Recorder(import_module(f"{stripe.__name__}._core.message").StripeResponse)


def test_O1_requests_leave_through_the_users_transport(
    stripe: ModuleType, recorder: Recorder
) -> None:
    client = stripe.StripeClient(KEY, http_client=recorder)
    assert type(client.v1.charges.create({"amount": 1})) is stripe.Charge
    assert recorder.requests[0].url == "https://api.stripe.com/v1/charges"
    assert recorder.requests[0].body == b"amount=1"


def test_O9_leaving_a_block_closes(stripe: ModuleType, recorder: Recorder) -> None:
    with stripe.StripeClient(KEY, http_client=recorder) as client:
        client.v1.charges.create({})
    assert recorder.closed == 1

    async def block() -> None:
        async with client as same:
            assert same is client

    asyncio.run(block())
    assert recorder.closed == 2


def test_O9_a_closed_client_opens_new_connections(
    client: Any, server: ScriptedServer
) -> None:
    client.v1.charges.create({})
    client.close()
    client.v1.charges.create({})
    first, second = (arrived.port for arrived in server.arrived)
    assert first != second


def test_O9_the_repr_masks_the_key(stripe: ModuleType, server: ScriptedServer) -> None:
    client = make(stripe, server, stripe_account="acct_1", stripe_version="v")
    shown = "api_key='sk_test_***000' stripe_account='acct_1' stripe_version='v'"
    assert repr(client) == f"<StripeClient {shown}>"
    assert KEY not in str(vars(client))


@pytest.mark.parametrize("how", [pickle.dumps, copy.copy], ids=["pickle", "copy"])
def test_O9_a_client_is_not_pickled(client: Any, how: Any) -> None:
    with pytest.raises(TypeError, match="StripeClient cannot be pickled .* API key"):
        how(client)


def test_O9_with_options_changes_only_what_is_named(
    stripe: ModuleType, client: Any, server: ScriptedServer
) -> None:
    twin = client.with_options(stripe_account="acct_1", timeout=(1, 2))
    assert type(twin) is type(client) and twin is not client
    twin.v1.charges.create({})
    assert server.last.header("Stripe-Account") == "acct_1"
    client.v1.charges.create({})
    assert server.last.header("Stripe-Account") is None
    assert server.arrived[0].port == server.arrived[1].port
    assert twin.with_options(stripe_account=None)._settings.stripe_account is None


def test_Q9_with_options_names_the_nearest(client: Any) -> None:
    with pytest.raises(TypeError, match="did you mean 'max_network_retries'"):
        client.with_options(max_retries=1)


def test_D44_another_context_keeps_the_account(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    context = import_module(f"{stripe.__name__}._core.context").StripeContext
    client = make(stripe, server, stripe_account="acct_1", stripe_version="2024-01-01")
    twin = client.with_stripe_context(context.parse("org/acct_2"))
    twin.v1.charges.create({})
    assert server.last.header("Stripe-Context") == "org/acct_2"
    assert server.last.header("Stripe-Account") == "acct_1"
    assert server.last.header("Stripe-Version") == "2024-01-01"
    twin.with_stripe_context(context()).v1.charges.create({})
    assert server.last.header("Stripe-Context") is None


def test_O2_the_roots_are_made_once(client: Any) -> None:
    assert client.v1 is client.v1 and client.v2 is client.v2
    assert type(client.v1).__name__ == "V1Services"
    assert {"v1", "v2", "raw_request", "close"} <= set(dir(client))


def test_O2_flat_names_still_work_with_a_warning(
    client: Any, server: ScriptedServer
) -> None:
    with pytest.warns(DeprecationWarning, match="use client.v1.charges") as caught:
        service = client.charges
    assert service is client.v1.charges
    assert caught[0].filename == __file__


def test_D43_a_misspelt_name_says_the_nearest(client: Any) -> None:
    with pytest.raises(AttributeError, match="did you mean 'charges'"):
        _ = client.chargess
    with pytest.raises(AttributeError, match="did you mean 'raw_request'"):
        _ = client.raw_requests


@pytest.fixture
def without_v2(tmp_path: Any) -> Iterator[ModuleType]:
    write_package(tmp_path, "onlyv1", without=("_v2_services.py",))
    with imported(tmp_path, "onlyv1") as module:
        yield module


def test_O2_a_package_without_v2(without_v2: ModuleType) -> None:
    client = without_v2.StripeClient(KEY)
    with pytest.raises(AttributeError, match="has no operations below /v2"):
        _ = client.v2
    assert "v1" in dir(client) and "v2" not in dir(client)


def test_O4_a_raw_request_returns_the_reply(
    client: Any, server: ScriptedServer
) -> None:
    reply(server, id="x_1", object="preview")
    response = client.raw_request(
        "post", "/v1/previews", amount=1, stripe_account="acct_1", headers={"X-A": "b"}
    )
    assert response.data == {"id": "x_1", "object": "preview"}
    assert server.last.form == {"amount": "1"}
    assert server.last.header("Stripe-Account") == "acct_1"
    assert server.last.header("X-A") == "b"


def test_O4_a_raw_request_reaches_v2_and_other_hosts(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    client = stripe.StripeClient(
        KEY, base_addresses={"files": server.url}, max_network_retries=0
    )
    client.raw_request("post", "/v2/x", base="files", a={"b": 1})
    assert json.loads(server.last.body) == {"a": {"b": 1}}
    client.raw_request(
        "post",
        "/v1/files",
        base="files",
        content_type="multipart/form-data",
        file=b"content",
    )
    assert (server.last.header("Content-Type") or "").startswith("multipart/")


def test_O4_raw_requests_are_async_too(client: Any, server: ScriptedServer) -> None:
    response = asyncio.run(client.raw_request_async("get", "/v1/x", q="1"))
    assert response.code == 200
    assert server.last.query == {"q": "1"}


def test_O4_errors_are_raised_as_everywhere(
    stripe: ModuleType, client: Any, server: ScriptedServer
) -> None:
    body = b'{"error": {"type": "invalid_request_error", "message": "no"}}'
    server.answers.append(Answer(400, body))
    with pytest.raises(stripe.InvalidRequestError, match="no"):
        client.raw_request("get", "/v1/x")


@pytest.mark.parametrize("path", ["//evil.test/x", "https://evil.test/x", "v1/x", ""])
def test_A2_a_raw_path_stays_on_its_host(
    client: Any, server: ScriptedServer, path: str
) -> None:
    with pytest.raises(ValueError, match="path"):
        client.raw_request("get", path)
    assert server.arrived == []


FORMS = {
    "reply": lambda client: client.raw_request("get", "/v1/x"),
    "dict": lambda client: dict(CHARGE),
    "text": lambda client: json.dumps(CHARGE),
    "bytes": lambda client: json.dumps(CHARGE).encode(),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_O5_deserialize_binds_to_the_client(
    stripe: ModuleType, client: Any, server: ScriptedServer, form: Any
) -> None:
    reply(server, **CHARGE)
    given = form(client)
    charge = client.deserialize(given)
    assert type(charge) is stripe.Charge and charge.amount == 100
    assert charge.last_response is (
        None if isinstance(given, (dict, str, bytes)) else given
    )
    charge.capture()
    assert server.last.header("Authorization") == f"Bearer {KEY}"


def test_O5_deserialize_copies_what_it_is_given(client: Any) -> None:
    given = {"object": "charge", "metadata": {"a": "1"}}
    client.deserialize(given).metadata["a"] = "2"
    assert given == {"object": "charge", "metadata": {"a": "1"}}


def test_O5_pages_of_v2_only_in_its_mode(client: Any) -> None:
    page: dict[str, Any] = {"data": [], "next_page_url": None}
    assert type(client.deserialize(page)).__name__ == "StripeObject"
    assert type(client.deserialize(page, api_mode="V2")).__name__ == "V2ListObject"
    with pytest.raises(ValueError, match="api_mode"):
        client.deserialize(page, api_mode="v3")


@pytest.mark.parametrize("bad", ["[]", b"1", 5, None], ids=repr)
def test_O5_only_objects_are_deserialized(client: Any, bad: object) -> None:
    with pytest.raises(TypeError, match="JSON object"):
        client.deserialize(bad)
