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


def test_N_6_the_account_of_the_key(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = reply(object="account", id="acct_1")
    stripe.Account.retrieve()
    stripe.Account.retrieve("acct_1")
    stripe.Account.modify(email="e")
    stripe.Account.modify("acct_1", email="e")
    client.v1.accounts.retrieve_current()
    assert asked(server) == [
        "GET /v1/account ",
        "GET /v1/accounts/acct_1 ",
        "POST /v1/account email=e",
        "POST /v1/accounts/acct_1 email=e",
        "GET /v1/account ",
    ]


def test_N_6_an_account_without_an_id_is_the_keys(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="account", id="acct_1")
    account = stripe.Account()
    assert account.instance_url() == "/v1/account"
    assert account.refresh() is account and account.id == "acct_1"
    account.refresh()
    assert asked(server) == ["GET /v1/account ", "GET /v1/accounts/acct_1 "]


def test_N_6_the_persons_of_an_account(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = a_list()
    made("Account", object="account", id="acct_1").persons(limit=1)
    stripe.Account.persons("acct_2")
    assert asked(server) == [
        "GET /v1/accounts/acct_1/persons?limit=1 ",
        "GET /v1/accounts/acct_2/persons ",
    ]


# Class, a field that names its parent, its address below 'parent', the parent's method.
BELOW = [
    ("Card", "customer", "customers/{}/sources/x_1", "Customer.{}_source"),
    ("Card", "account", "accounts/{}/external_accounts/x_1", "external_account"),
    ("BankAccount", "customer", "customers/{}/sources/x_1", "Customer.{}_source"),
    ("BankAccount", "account", "accounts/{}/external_accounts/x_1", "external_account"),
    ("Person", "account", "accounts/{}/persons/x_1", "Account.{}_person"),
    ("Capability", "account", "accounts/{}/capabilities/x_1", "Account.{}_capability"),
    ("Reversal", "transfer", "transfers/{}/reversals/x_1", "Transfer.{}_reversal"),
    ("ApplicationFeeRefund", "fee", "application_fees/{}/refunds/x_1", "Fee.{}_refund"),
    (
        "CustomerBalanceTransaction",
        "customer",
        "customers/{}/balance_transactions/x_1",
        "Customer.{}_balance_transaction",
    ),
    ("CashBalance", "customer", "customers/{}/cash_balance", "Customer.{}_cash_bal"),
]


@pytest.mark.parametrize(("name", "field", "path", "method"), BELOW)
def test_N_6_what_lives_below_a_parent(
    stripe: ModuleType,
    server: ScriptedServer,
    name: str,
    field: str,
    path: str,
    method: str,
) -> None:
    expected = "/v1/" + path.format("pa%2F1")
    parent = {"id": "pa/1", "object": field}
    for named in ("pa/1", parent):
        own = made(name, id="x_1", **{field: named})
        assert own.instance_url() == expected
        own.refresh()
    assert {arrived.target for arrived in server.arrived} == {expected}
    with pytest.raises(InvalidRequestError, match=field):
        made(name, id="x_1").instance_url()
    with pytest.raises(NotImplementedError, match=method.format("retrieve")):
        getattr(stripe, name).retrieve("x_1")
    if name != "ApplicationFeeRefund":
        with pytest.raises(NotImplementedError, match=method.format("modify")):
            getattr(stripe, name).modify("x_1", metadata={})
    assert len(server.arrived) == 2


def test_N_6_refunds_of_fees_by_both_ids(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    stripe.ApplicationFeeRefund.modify("fee_1", "fr_1", metadata={"a": "b"})
    path = "/v1/application_fees/fee_1/refunds/fr_1"
    assert asked(server) == [f"POST {path} metadata[a]=b"]


def test_N_6_sources_leave_their_customer(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="source", id="src_1", status="consumed")
    source = made("Source", object="source", id="src_1")
    with pytest.raises(InvalidRequestError, match="not attached"):
        source.detach()
    source.customer = "cus_1"
    assert source.detach() is source and source.status == "consumed"
    assert asked(server) == ["DELETE /v1/customers/cus_1/sources/src_1 "]
    with pytest.raises(InvalidRequestError, match="not attached") as caught:
        made("Source", object="source", id="src_2").detach()
    assert caught.value.param == "id"


def test_N_6_bank_accounts_are_verified(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = reply(object="bank_account", id="ba_1", status="verified")
    account = made("BankAccount", object="bank_account", id="ba_1", customer="cus_1")
    assert account.verify(amounts=[1, 2]) is account and account.status == "verified"
    path = "/v1/customers/cus_1/sources/ba_1/verify"
    assert asked(server) == [f"POST {path} amounts[0]=1&amounts[1]=2"]


def test_N_6_ephemeral_keys_are_for_a_version(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    create = client.v1.ephemeral_keys.create
    for call in (
        lambda: stripe.EphemeralKey.create(customer="cus_1"),
        lambda: create({"customer": "cus_1"}),
        lambda: asyncio.run(stripe.EphemeralKey.create_async(customer="cus_1")),
    ):
        with pytest.raises(ValueError, match="stripe_version"):
            call()
    assert server.arrived == []
    stripe.EphemeralKey.create(customer="cus_1", stripe_version="2020-08-27")
    create({"customer": "cus_1"}, {"stripe_version": "2020-08-27"})
    versions = [arrived.header("stripe-version") for arrived in server.arrived]
    assert versions == ["2020-08-27"] * 2
    assert asked(server) == ["POST /v1/ephemeral_keys customer=cus_1"] * 2


def test_N_6_files_and_documents_have_their_own_host(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_base", "http://127.0.0.1:9")
    stripe.File.create(purpose="logo", file=b"x")
    assert stripe.Quote.pdf("qt_1").read()
    assert made("Quote", object="quote", id="qt_1").pdf().read()
    assert len(server.arrived) == 3


def test_N_6_a_quote_is_downloaded(stripe: ModuleType, server: ScriptedServer) -> None:
    server.default = Answer(
        body=b"%PDF-1.7", headers={"Content-Type": "application/pdf"}
    )
    with made("Quote", object="quote", id="qt_1").pdf() as stream:
        assert b"".join(stream.iter_bytes(3)) == b"%PDF-1.7"
    assert stripe.Quote.pdf("qt_1").read() == b"%PDF-1.7"
    assert asked(server) == ["GET /v1/quotes/qt_1/pdf "] * 2


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
