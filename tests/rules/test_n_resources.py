"""Section N: the methods of resources, on the class and on its objects."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import APIResource, InvalidRequestError, StripeClient
from tests.rules.conftest import GLOBAL_KEY
from tests.runtime.server import Answer, ScriptedServer


def reply(**data: Any) -> Answer:
    return Answer(body=json.dumps(data).encode())


def a_list(**fields: Any) -> Answer:
    return reply(object="list", url="/v1/customers", has_more=False, data=[], **fields)


def asked(server: ScriptedServer) -> list[str]:
    return [f"{a.method} {a.target} {a.body.decode()}" for a in server.arrived]


def made(name: str, /, **data: Any) -> Any:
    """An object of the class ``name`` with the key of the test that made it."""
    return getattr(restripe, name).construct_from(data, "sk_object")


VERBS: dict[str, tuple[str, tuple[str, ...], dict[str, Any], str]] = {
    "create": ("Customer", (), {"name": "n"}, "POST /v1/customers name=n"),
    "retrieve": ("Customer", ("cus_1",), {}, "GET /v1/customers/cus_1 "),
    "modify": ("Customer", ("cus_1",), {"name": ""}, "POST /v1/customers/cus_1 name="),
    "delete": ("Customer", ("cus_1",), {}, "DELETE /v1/customers/cus_1 "),
    "list": ("Customer", (), {"limit": 1}, "GET /v1/customers?limit=1 "),
    "search": ("Customer", (), {"query": "q"}, "GET /v1/customers/search?query=q "),
    "capture": ("Charge", ("ch_1",), {}, "POST /v1/charges/ch_1/capture "),
    "cancel": ("Refund", ("re_1",), {}, "POST /v1/refunds/re_1/cancel "),
}


@pytest.mark.parametrize("name", VERBS)
@pytest.mark.parametrize("later", [False, True], ids=["now", "async"])
def test_N_1_the_names_of_methods(
    stripe: ModuleType, server: ScriptedServer, name: str, later: bool
) -> None:
    cls, ids, params, sent = VERBS[name]
    if name in ("list", "search"):
        kind = {"list": "list", "search": "search_result"}[name]
        server.answers = [reply(object=kind, url="/v1/x", has_more=False, data=[])]
    method = getattr(getattr(stripe, cls), name + "_async" * later)
    found = method(*ids, **params)
    if later:
        found = asyncio.run(found)
    assert isinstance(found, restripe.StripeObject)
    assert asked(server) == [sent]


def test_N_1_every_method_has_its_twin_and_no_other() -> None:
    for cls in (restripe.Charge, restripe.Customer, restripe.Invoice, restripe.Quote):
        names = [name for name in dir(cls) if name.endswith("_async")]
        assert {f"{name}_async" for name in ("create", "list", "modify")} <= {*names}
        assert all(hasattr(cls, name[: -len("_async")]) for name in names)
    assert not hasattr(restripe.Charge, "delete")


def test_N_1_a_reply_that_is_no_list(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = reply(object="customer", id="cus_1")
    for call in (stripe.Customer.list, client.v1.customers.list):
        with pytest.raises(TypeError, match="'customer', where a ListObject"):
            call()
    with pytest.raises(TypeError, match="'customer', where a SearchResultObject"):
        stripe.Customer.search(query="q")
    assert len(server.arrived) == 3


def test_N_2_one_name_for_class_and_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="charge", id="ch_1", amount=1, captured=True)
    charge = made("Charge", object="charge", id="ch_1", captured=False)
    by_id = stripe.Charge.capture("ch_1", amount=1)
    assert by_id is not charge and by_id.captured
    assert charge.capture(amount=1) is charge and charge.captured
    charge.captured = False
    assert stripe.Charge.capture(charge, amount=1) is charge and charge.captured
    assert asked(server) == ["POST /v1/charges/ch_1/capture amount=1"] * 3
    keys = [arrived.header("authorization") for arrived in server.arrived]
    assert keys == [f"Bearer {GLOBAL_KEY}", "Bearer sk_object", "Bearer sk_object"]


def test_N_2_the_same_asynchronously(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="charge", id="ch_1", captured=True)
    charge = made("Charge", object="charge", id="ch_1")
    assert asyncio.run(charge.capture_async()) is charge
    assert asyncio.run(stripe.Charge.capture_async(charge)) is charge
    assert type(asyncio.run(stripe.Charge.capture_async("ch_1"))) is restripe.Charge


def test_N_2_a_reply_of_another_class_is_a_new_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [reply(object="discount", id="di_1", deleted=True)]
    customer = made("Customer", object="customer", id="cus_1", name="n")
    discount = customer.delete_discount()
    assert type(discount) is restripe.Discount and discount.is_deleted
    assert (customer.id, customer.name, customer.is_deleted) == ("cus_1", "n", False)


def test_N_2_so_is_another_object_of_the_same_class(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [
        reply(object="charge", id="ch_2", amount=2),
        reply(object="refund", amount=3),
        reply(object="new_thing", id="ch_1", amount=4),
    ]
    charge = made("Charge", object="charge", id="ch_1", amount=1)
    for amount in (2, 3, 4):
        found = charge.capture()
        assert found is not charge
        assert (found.amount, charge.amount) == (amount, 1)


def test_N_2_a_deletion_is_about_the_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(id="cus_1", deleted=True)
    customer = made("Customer", object="customer", id="cus_1", name="n")
    assert customer.delete() is customer
    assert (customer.is_deleted, "name" in customer) == (True, False)
    assert stripe.Customer.delete("cus_1").is_deleted


def test_N_2_the_id_is_no_keyword(stripe: ModuleType, server: ScriptedServer) -> None:
    with pytest.raises(TypeError, match="positional"):
        stripe.Charge.capture(charge="ch_1")
    assert server.arrived == []


NESTED: dict[str, tuple[tuple[str, ...], dict[str, Any], str]] = {
    "create_source": (("cus/1",), {"source": "tok_1"}, "POST {} source=tok_1"),
    "list_sources": (("cus/1",), {"limit": 2}, "GET {}?limit=2 "),
    "retrieve_source": (("cus/1", "a b"), {}, "GET {}/a%20b "),
    "modify_source": (("cus/1", "card"), {"name": "n"}, "POST {}/card name=n"),
    "delete_source": (("cus/1", "card"), {}, "DELETE {}/card "),
}


@pytest.mark.parametrize("name", NESTED)
def test_N_3_what_lives_below_an_object(
    stripe: ModuleType, server: ScriptedServer, name: str
) -> None:
    ids, params, sent = NESTED[name]
    server.default = a_list() if name == "list_sources" else reply(id="card")
    getattr(stripe.Customer, name)(*ids, **params)
    asyncio.run(getattr(stripe.Customer, f"{name}_async")(*ids, **params))
    assert asked(server) == [sent.format("/v1/customers/cus%2F1/sources")] * 2


def test_N_3_both_ids_are_checked(stripe: ModuleType, server: ScriptedServer) -> None:
    for ids in (("", "card"), ("cus_1", ""), ("cus_1", ".."), ("cus_1", None)):
        with pytest.raises(InvalidRequestError):
            stripe.Customer.delete_source(*ids)
    assert server.arrived == []


def test_N_3_classes_of_a_users_own(stripe: ModuleType, server: ScriptedServer) -> None:
    from restripe._core.custom import nested_resource_class_methods

    @nested_resource_class_methods("part")
    class Whole(APIResource):
        OBJECT_NAME = "whole"

    own: Any = Whole
    assert own.parts_url("wh_1", "pa_1") == "/v1/wholes/wh_1/parts/pa_1"
    own.create_part("wh_1", a=1)
    own.parts_request("get", "/v1/wholes/wh_1/parts", b=2)
    asyncio.run(own.modify_part_async("wh_1", "pa_1", a=2))
    for bad in (None, "", ".."):
        with pytest.raises(InvalidRequestError):
            own.delete_part("wh_1", bad)
    assert asked(server) == [
        "POST /v1/wholes/wh_1/parts a=1",
        "GET /v1/wholes/wh_1/parts?b=2 ",
        "POST /v1/wholes/wh_1/parts/pa_1 a=2",
    ]


def test_N_4_what_there_is_one_of(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = reply(object="balance", livemode=False)
    balance = stripe.Balance.retrieve(expand=["a"])
    assert type(balance) is restripe.Balance
    assert balance.refresh() is balance
    client.v1.balance.retrieve()
    assert asked(server) == [*["GET /v1/balance?expand[0]=a "] * 2, "GET /v1/balance "]
    assert stripe.Balance.class_url() == balance.instance_url() == "/v1/balance"


def test_N_5_what_only_test_mode_has(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = reply(object="refund", id="re_1", status="failed")
    refund = made("Refund", object="refund", id="re_1")
    stripe.Refund.TestHelpers.expire("re_1")
    assert refund.test_helpers.expire() is refund
    client.v1.test_helpers.refunds.expire("re_1")
    asyncio.run(refund.test_helpers.expire_async())
    assert asked(server) == ["POST /v1/test_helpers/refunds/re_1/expire "] * 4
    assert refund.status == "failed"
    assert server.last.header("authorization") == "Bearer sk_object"


def test_N_7_unknown_parameters_are_sent(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    stripe.Charge.create(colour="red", amount="much")
    params: Any = {"colour": "red"}
    client.v1.charges.create(params)
    bodies = [arrived.body for arrived in server.arrived]
    assert bodies == [b"colour=red&amount=much", b"colour=red"]
    options: Any = {"colour": "red"}
    with pytest.raises(TypeError, match="colour"):
        client.v1.charges.create({}, options)


def test_N_7_options_of_ours_are_none(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    stripe.Charge.create(amount=1, timeout=3, deadline=5.0)
    assert server.last.body == b"amount=1"
    with pytest.raises(TypeError, match="deadline"):
        stripe.Charge.create(amount=1, deadline="soon")
    assert len(server.arrived) == 1


def test_N_8_the_globals_of_the_moment(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripe.Charge.retrieve("ch_1")
    monkeypatch.setattr(restripe, "api_key", "sk_later")
    monkeypatch.setattr(restripe, "api_version", "2024-01-01.own")
    stripe.Charge.retrieve("ch_1")
    own = {"api_key": "sk_own", "stripe_version": "2023-01-01", "stripe_account": "a"}
    stripe.Charge.retrieve("ch_1", **own)
    stripe.Charge.retrieve("ch_1")
    names = ("authorization", "stripe-version", "stripe-account")
    sent = [tuple(map(arrived.header, names)) for arrived in server.arrived]
    later = ("Bearer sk_later", "2024-01-01.own", None)
    assert sent[0][0] == f"Bearer {GLOBAL_KEY}"
    assert sent[1:] == [later, ("Bearer sk_own", "2023-01-01", "a"), later]


def test_N_2_a_method_wins_over_data_of_its_name(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="charge", id="ch_1", captured=True)
    charge = made("Charge", object="charge", id="ch_1", capture="data")
    assert charge.capture().captured
    assert made("Charge", capture="data")["capture"] == "data"
