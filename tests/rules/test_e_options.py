"""Section E: options, how they merge, and what is kept of them."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from tests.rules.conftest import GLOBAL_KEY, KEY, MakeClient
from tests.runtime.server import Answer, Arrived, ScriptedServer

LASTING = {
    "api_key": "sk_call",
    "stripe_version": "2024-01-01.call",
    "stripe_account": "acct_call",
    "stripe_context": "ctx_call",
}
CHARGE = b'{"object": "charge", "id": "ch_1", "refunds": {"object": "list", "data": [], "has_more": false, "url": "/v1/charges/ch_1/refunds"}}'
PAGE = b'{"object": "list", "url": "/v1/charges", "has_more": true, "data": [{"object": "charge", "id": "ch_1"}]}'


def lasting(arrived: Arrived) -> dict[str, str]:
    """Return those headers of a request that say what LASTING does."""
    sent = {
        "api_key": (arrived.header("authorization") or "")[len("Bearer ") :],
        **{
            name: arrived.header(name.replace("_", "-"))
            for name in ("stripe_version", "stripe_account", "stripe_context")
        },
    }
    return {name: value for name, value in sent.items() if value}


def test_E_1_options_among_the_keywords_of_a_class(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    stripe.Charge.create(
        amount=1, idempotency_key="k", headers={"X-A": "b"}, timeout=3, **LASTING
    )
    assert server.last.body == b"amount=1"
    assert lasting(server.last) == LASTING
    assert server.last.header("idempotency-key") == "k"
    assert server.last.header("x-a") == "b"


def test_E_1_options_among_the_params_of_a_service_are_sent_with_a_warning(
    client: StripeClient, server: ScriptedServer
) -> None:
    params: Any = {"stripe_account": "x"}
    with pytest.warns(UserWarning, match="stripe_account.*next argument"):
        client.v1.charges.create(params)
    assert server.last.body == b"stripe_account=x"
    assert server.last.header("stripe-account") is None


def test_E_1_unknown_options_are_refused(
    client: StripeClient, server: ScriptedServer
) -> None:
    options: Any = {"time_out": 5}
    with pytest.raises(TypeError, match="'time_out'; did you mean 'timeout'"):
        client.v1.charges.create({}, options)
    with pytest.raises(TypeError, match="'stripe_acount'; did you mean"):
        client.with_options(stripe_acount="acct_1")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="stripe_acount"):
        StripeClient(KEY, stripe_acount="acct_1")  # type: ignore[call-arg]
    assert server.arrived == []


@pytest.mark.parametrize("absent", [None, ""])
def test_E_2_each_option_of_the_call_else_of_the_client(
    make_client: MakeClient, server: ScriptedServer, absent: Any
) -> None:
    client = make_client(**{**LASTING, "api_key": KEY})
    options: Any = {**dict.fromkeys(LASTING, absent), "stripe_account": "acct_other"}
    client.v1.charges.create({}, options)
    own = {**LASTING, "api_key": KEY, "stripe_account": "acct_other"}
    assert lasting(server.last) == own


@pytest.mark.usefixtures("no_waits")
def test_E_2_no_retries_are_a_choice_too(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(500, b"{}")] * 9
    client = make_client(max_network_retries=2)
    for retries, attempts in ((0, 1), (None, 3), (1, 2)):
        with pytest.raises(restripe.APIError) as caught:
            client.v1.charges.create({}, {"max_network_retries": retries})
        assert caught.value.attempts == attempts


def test_E_2_what_is_for_one_call_is_not_inherited(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(body=CHARGE)]
    options: Any = {"idempotency_key": "k", "headers": {"X-A": "b"}}
    charge = client.v1.charges.create({}, options)
    charge.capture()
    assert server.last.header("idempotency-key") != "k"
    assert server.last.header("x-a") is None


def test_E_3_an_object_keeps_the_options_of_its_call(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = Answer(body=CHARGE)
    options: Any = LASTING
    charge = client.v1.charges.create({}, options)
    charge.capture()
    charge.capture(api_key="sk_call")
    assert [lasting(arrived) for arrived in server.arrived] == [LASTING] * 3


def test_E_3_so_do_what_is_in_it_and_further_pages(
    client: Any, server: ScriptedServer
) -> None:
    server.default = Answer(body=PAGE)
    options: Any = LASTING
    page = client.v1.charges.list({}, options)
    page.data[0].capture()
    page.next_page()
    assert [lasting(arrived) for arrived in server.arrived] == [LASTING] * 3


def test_E_4_an_object_keeps_the_globals_of_its_time(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.default = Answer(body=CHARGE)
    charge = stripe.Charge.retrieve("ch_1")
    monkeypatch.setattr(restripe, "api_key", "sk_changed")
    monkeypatch.setattr(restripe, "api_base", "http://127.0.0.1:9")
    charge.capture()
    assert lasting(server.last)["api_key"] == GLOBAL_KEY


def test_E_4_an_object_can_be_given_another_key(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=CHARGE)
    charge = stripe.Charge.retrieve("ch_1")
    charge.api_key = "sk_other"
    charge.stripe_account = "acct_other"
    charge.capture()
    sent = lasting(server.last)
    assert (sent["api_key"], sent["stripe_account"]) == ("sk_other", "acct_other")


def test_E_4_in_a_map_these_names_are_its_users(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=b'{"object": "charge", "id": "c", "metadata": {}}')
    charge = stripe.Charge.retrieve("c")
    charge.metadata.api_key = "mine"
    assert charge.metadata["api_key"] == "mine"
    charge.capture()
    assert lasting(server.last)["api_key"] == GLOBAL_KEY


def test_E_5_nothing_of_the_callers_is_changed(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    metadata = {"a": None}
    params: Any = {"metadata": metadata, "expand": ["b"]}
    options: Any = {**LASTING, "headers": {"x-a": "b"}}
    client_options = {"stripe_account": "acct", "app_info": {"name": "n"}}
    make_client(**client_options).v1.charges.create(params, options)
    assert params == {"metadata": {"a": None}, "expand": ["b"]}
    assert options == {**LASTING, "headers": {"x-a": "b"}}
    assert client_options == {"stripe_account": "acct", "app_info": {"name": "n"}}


def test_E_6_a_refresh_repeats_the_params_but_not_what_was_for_one_call(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=CHARGE)
    charge = stripe.Charge.retrieve(
        "ch_1", expand=["customer"], headers={"X-A": "b"}, idempotency_key="k"
    )
    for _ in "12":
        assert charge.refresh() is charge
    for arrived in server.arrived[1:]:
        assert arrived.query == {"expand": ["customer"]}
        assert arrived.header("x-a") is None
        assert arrived.header("idempotency-key") is None
