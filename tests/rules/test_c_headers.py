"""Section C: the headers of a request."""

from __future__ import annotations

import json
import platform
import sys
import uuid
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import AuthenticationError, StripeClient, StripeContext
from restripe._api_version import API_VERSION
from tests.rules.conftest import GLOBAL_KEY, KEY, MakeClient
from tests.runtime.server import Answer, Arrived, ScriptedServer


def test_C_1_the_key_goes_as_bearer(
    client: StripeClient, stripe: ModuleType, server: ScriptedServer
) -> None:
    client.v1.balance.retrieve()
    client.v1.balance.retrieve(options={"api_key": "sk_other"})
    stripe.Balance.retrieve()
    stripe.Balance.retrieve(api_key="sk_other")
    sent = [arrived.header("authorization") for arrived in server.arrived]
    keys = [KEY, "sk_other", GLOBAL_KEY, "sk_other"]
    assert sent == [f"Bearer {key}" for key in keys]


@pytest.mark.parametrize("key", [None, "", " ", "sk_test_a b", "sk_test\n", "ключ", 5])
def test_C_1_no_usable_key_no_request(
    stripe: ModuleType,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    key: Any,
) -> None:
    monkeypatch.setattr(restripe, "api_key", key)
    with pytest.raises(AuthenticationError, match=r"`restripe\.api_key`") as caught:
        stripe.Balance.retrieve()
    assert len(str(key)) < 5 or str(key) not in str(caught.value)
    with pytest.raises(AuthenticationError):
        restripe.StripeClient(key)
    assert server.arrived == []


def versions(server: ScriptedServer) -> list[str | None]:
    return [arrived.header("stripe-version") for arrived in server.arrived]


def test_C_2_version_option_then_client_then_pinned(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    make_client().v1.balance.retrieve()
    client = make_client(stripe_version="2024-01-01.client")
    client.v1.balance.retrieve()
    client.v1.balance.retrieve(options={"stripe_version": "2024-02-02.call"})
    assert versions(server) == [API_VERSION, "2024-01-01.client", "2024-02-02.call"]


def test_C_2_only_the_global_can_leave_it_out(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripe.Balance.retrieve()
    monkeypatch.setattr(restripe, "api_version", None)
    stripe.Balance.retrieve()
    assert versions(server) == [API_VERSION, None]


def test_C_3_account_of_the_call_or_the_client(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(stripe_account="acct_client")
    for option in ("acct_call", None, ""):
        client.v1.balance.retrieve(options={"stripe_account": option})
    sent = [arrived.header("stripe-account") for arrived in server.arrived]
    assert sent == ["acct_call", "acct_client", "acct_client"]


@pytest.mark.parametrize(
    ("option", "sent"),
    [
        ("a/b", "a/b"),
        (StripeContext.parse("a/b"), "a/b"),
        (None, "client"),
        ("", "client"),
        (StripeContext(), None),
    ],
)
def test_C_4_context_of_the_call_or_the_client(
    make_client: MakeClient, server: ScriptedServer, option: Any, sent: str | None
) -> None:
    client = make_client(stripe_context="client")
    client.v1.balance.retrieve(options={"stripe_context": option})
    assert server.last.header("stripe-context") == sent


def idempotency_key(server: ScriptedServer) -> str | None:
    return server.last.header("idempotency-key")


@pytest.mark.parametrize(
    ("verb", "path", "made"),
    [
        ("post", "/v1/x", True),
        ("post", "/v2/x", True),
        ("delete", "/v2/x", True),
        ("delete", "/v1/x", False),
        ("get", "/v1/x", False),
        ("get", "/v2/x", False),
    ],
)
def test_C_5_a_key_for_what_must_not_happen_twice(
    client: StripeClient, server: ScriptedServer, verb: str, path: str, made: bool
) -> None:
    client.raw_request(verb, path)
    key = idempotency_key(server)
    assert (key is not None) == made
    assert key is None or str(uuid.UUID(key, version=4)) == key
    client.raw_request(verb, path, idempotency_key="mine")
    assert idempotency_key(server) == "mine"
    client.raw_request(verb, path, idempotency_key="")
    assert (idempotency_key(server) is not None) == made


@pytest.mark.usefixtures("no_waits")
def test_C_5_one_key_for_all_attempts_and_none_for_later_calls(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(500), Answer(500)]
    client = make_client(max_network_retries=2)
    client.v1.charges.create()
    client.v1.charges.create()
    first, second, third, later = (
        arrived.header("idempotency-key") for arrived in server.arrived
    )
    assert first == second == third != later


@pytest.mark.parametrize(
    ("verb", "path", "kind"),
    [
        ("post", "/v1/x", "application/x-www-form-urlencoded"),
        ("post", "/v2/x", "application/json"),
        ("get", "/v1/x", None),
        ("delete", "/v2/x", None),
    ],
)
def test_C_6_content_types(
    client: StripeClient,
    server: ScriptedServer,
    verb: str,
    path: str,
    kind: str | None,
) -> None:
    client.raw_request(verb, path)
    assert server.last.header("content-type") == kind


def test_C_6_content_type_of_a_file(
    client: StripeClient, server: ScriptedServer
) -> None:
    client.v1.files.create({"purpose": "logo", "file": b"x"})  # type: ignore[typeddict-item]
    kind = server.last.header("content-type") or ""
    assert kind.startswith("multipart/form-data; boundary=")


APP = {"name": "Plugin", "version": "1.2", "url": "https://plugin.example"}


@pytest.mark.parametrize(
    ("app", "end"),
    [
        (None, ""),
        (APP, " Plugin/1.2 (https://plugin.example)"),
        ({"name": "Plugin"}, " Plugin"),
    ],
)
def test_C_7_our_own_product_token(
    make_client: MakeClient, server: ScriptedServer, app: Any, end: str
) -> None:
    client = make_client(app_info=app)
    for version in ("v1", "v2"):
        client.raw_request("get", f"/{version}/x")
        token = f"restripe/{version} restripePython/{restripe.__version__}{end}"
        assert server.last.header("user-agent").lower() == token.lower()  # type: ignore[union-attr]


def details(arrived: Arrived) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        arrived.header("x-stripe-client-user-agent") or ""
    )
    return found


def test_C_8_who_asks_in_json(make_client: MakeClient, server: ScriptedServer) -> None:
    make_client(app_info=APP).v1.balance.retrieve()
    found = details(server.last)
    assert found["bindings_version"] == restripe.__version__
    assert found["lang"] == "python"
    assert found["lang_version"] == ".".join(map(str, sys.version_info[:3]))
    assert found["application"] == APP
    assert found["httplib"]
    assert not {"platform", "telemetry_id", "uname"} & set(found)


def test_C_8_the_platform_only_with_telemetry(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "enable_telemetry", True)
    stripe.Balance.retrieve()
    assert details(server.last)["platform"] == platform.platform()


def test_C_9_telemetry_only_where_it_is_switched_on(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "x-stripe-client-telemetry"
    stripe.Balance.retrieve()
    stripe.Balance.retrieve()
    assert server.last.header(name) is None
    monkeypatch.setattr(restripe, "enable_telemetry", True)
    stripe.Balance.retrieve()
    stripe.Balance.retrieve()
    metrics = json.loads(server.last.header(name) or "{}")["last_request_metrics"]
    assert metrics["request_id"] == "req_1"


def test_C_10_headers_of_the_caller_win_whatever_their_case(
    client: StripeClient, server: ScriptedServer
) -> None:
    own = {"x-own": "1", "stripe-VERSION": "mine", "user-agent": "me"}
    client.v1.balance.retrieve(options={"headers": own})
    assert {name: server.last.header(name) for name in own} == own
    assert own == {"x-own": "1", "stripe-VERSION": "mine", "user-agent": "me"}


def test_C_10_they_hold_for_one_call(client: Any, server: ScriptedServer) -> None:
    page = b'{"object": "list", "url": "/v1/charges", "has_more": true, "data": [{"id": "ch_1"}]}'
    server.default = Answer(body=page)
    first = client.v1.charges.list(options={"headers": {"X-Own": "1"}})
    assert server.last.header("x-own") == "1"
    first.next_page()
    assert server.last.query == {"starting_after": "ch_1"}
    assert server.last.header("x-own") is None
