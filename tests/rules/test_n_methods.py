"""Section N: the methods of resource classes."""

from __future__ import annotations

import asyncio
import inspect
import json
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import InvalidRequestError, StripeClient
from tests.rules.conftest import GLOBAL_KEY
from tests.runtime.server import Answer, ScriptedServer


def reply(**data: Any) -> Answer:
    return Answer(body=json.dumps(data).encode())


def sent(server: ScriptedServer) -> list[str]:
    return [f"{a.method} {a.target} {a.body.decode()}".strip() for a in server.arrived]


CHARGE = reply(object="charge", id="ch_1", amount=5)


def test_N_1_every_request_method_has_its_twin() -> None:
    for cls in (restripe.Charge, restripe.Customer, restripe.Invoice, restripe.Quote):
        names = {n for n, f in inspect.getmembers(cls) if n.endswith("_async")}
        for name in "create retrieve modify list".split():
            assert f"{name}_async" in names
            assert hasattr(cls, name)
        assert all(hasattr(cls, name[: -len("_async")]) for name in names)
    assert not hasattr(restripe.Charge, "delete")


@pytest.mark.parametrize("style", ["class", "service"])
def test_N_1_a_list_that_is_none(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer, style: str
) -> None:
    server.default = CHARGE
    with pytest.raises(TypeError, match="'charge'.*ListObject"):
        stripe.Charge.list() if style == "class" else client.v1.charges.list()


def test_N_2_by_the_class_and_by_the_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = CHARGE
    charge = stripe.Charge.construct_from({"object": "charge", "id": "ch_1"}, "sk_own")
    assert stripe.Charge.capture("ch_1", amount=1) is not charge
    assert charge.capture(amount=1) is charge
    assert stripe.Charge.capture(charge, amount=1) is charge
    assert sent(server) == ["POST /v1/charges/ch_1/capture amount=1"] * 3
    keys = [arrived.header("authorization") for arrived in server.arrived]
    assert keys == [f"Bearer {GLOBAL_KEY}", "Bearer sk_own", "Bearer sk_own"]


def test_N_2_another_object_in_reply(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [
        reply(object="discount", id="di_1", deleted=True),
        reply(object="customer", id="cus_1", deleted=True),
    ]
    customer = stripe.Customer.construct_from({"object": "customer", "id": "cus_1"})
    assert type(customer.delete_discount()) is restripe.Discount
    assert not customer.is_deleted
    assert customer.delete() is customer and customer.is_deleted
    server.answers = [Answer(204, b"")]
    assert customer.delete() is customer


def test_N_3_nested_resources(stripe: ModuleType, server: ScriptedServer) -> None:
    stripe.Customer.create_source("cus_1", source="tok")
    stripe.Customer.retrieve_source("cus_1", "card/1")
    stripe.Customer.modify_source("cus_1", "card_1", name="n")
    stripe.Customer.delete_source("cus_1", "card_1")
    server.answers = [reply(object="list", data=[], has_more=False, url="/v1/x")]
    stripe.Customer.list_sources("cus_1", limit=1)
    path = "/v1/customers/cus_1/sources"
    assert sent(server) == [
        f"POST {path} source=tok",
        f"GET {path}/card%2F1",
        f"POST {path}/card_1 name=n",
        f"DELETE {path}/card_1",
        f"GET {path}?limit=1",
    ]


def test_N_4_singletons(stripe: ModuleType, server: ScriptedServer) -> None:
    server.default = reply(object="balance", livemode=False)
    found = stripe.Balance.retrieve(expand=["a"])
    assert (type(found), server.last.path) == (restripe.Balance, "/v1/balance")
    assert found.refresh() is found


def test_N_5_test_helpers(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = reply(object="refund", id="re_1", status="failed")
    refund = stripe.Refund.construct_from({"object": "refund", "id": "re_1"})
    stripe.Refund.TestHelpers.expire("re_1")
    refund.test_helpers.expire()
    client.v1.test_helpers.refunds.expire("re_1")
    assert sent(server) == ["POST /v1/test_helpers/refunds/re_1/expire"] * 3
    assert refund.status == "failed"


def test_N_6_the_own_account(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    stripe.Account.retrieve()
    client.v1.accounts.retrieve_current()
    stripe.Account.retrieve("acct_1")
    assert [a.path for a in server.arrived] == [
        "/v1/account",
        "/v1/account",
        "/v1/accounts/acct_1",
    ]


PARENTS = [
    ("Card", {"customer": "cus_1"}, "/v1/customers/cus_1/sources/x_1"),
    (
        "BankAccount",
        {"account": "acct_1"},
        "/v1/accounts/acct_1/external_accounts/x_1",
    ),
    ("Person", {"account": "acct_1"}, "/v1/accounts/acct_1/persons/x_1"),
    ("Capability", {"account": "acct_1"}, "/v1/accounts/acct_1/capabilities/x_1"),
    ("Reversal", {"transfer": "tr_1"}, "/v1/transfers/tr_1/reversals/x_1"),
    (
        "ApplicationFeeRefund",
        {"fee": "fee_1"},
        "/v1/application_fees/fee_1/refunds/x_1",
    ),
    (
        "CustomerBalanceTransaction",
        {"customer": "cus_1"},
        "/v1/customers/cus_1/balance_transactions/x_1",
    ),
    ("CashBalance", {"customer": "cus_1"}, "/v1/customers/cus_1/cash_balance"),
]


@pytest.mark.parametrize(("name", "parent", "path"), PARENTS)
def test_N_6_resources_below_a_parent(
    stripe: ModuleType, server: ScriptedServer, name: str, parent: Any, path: str
) -> None:
    cls: Any = getattr(stripe, name)
    found = cls.construct_from({"id": "x_1", **parent})
    assert found.instance_url() == path
    found.refresh()
    assert server.last.path == path
    with pytest.raises(NotImplementedError, match=r"\w+\.retrieve_\w+"):
        cls.retrieve("x_1")


def test_N_6_a_source_without_a_customer(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    source = stripe.Source.construct_from({"object": "source", "id": "src_1"})
    with pytest.raises(InvalidRequestError, match="customer"):
        source.detach()
    source.customer = "cus_1"
    source.detach()
    assert sent(server) == ["DELETE /v1/customers/cus_1/sources/src_1"]


def test_N_6_ephemeral_keys_need_a_version(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    for call in (
        lambda: stripe.EphemeralKey.create(customer="cus_1"),
        lambda: client.v1.ephemeral_keys.create({"customer": "cus_1"}),
    ):
        with pytest.raises(ValueError, match="stripe_version"):
            call()
    stripe.EphemeralKey.create(customer="cus_1", stripe_version="2020-01-01")
    assert server.last.header("stripe-version") == "2020-01-01"


def test_N_6_files_and_documents_on_their_host(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_base", "http://127.0.0.1:9")
    stripe.File.create(purpose="logo", file=b"x")
    server.answers = [Answer(body=b"%PDF")]
    quote = stripe.Quote.construct_from({"object": "quote", "id": "qt_1"})
    assert quote.pdf().read() == b"%PDF"
    assert server.last.path == "/v1/quotes/qt_1/pdf"


def test_N_7_parameters_are_the_servers_to_judge(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    stripe.Charge.create(brand_new=1, stripe_acount="typo")
    assert server.last.form == {"brand_new": "1", "stripe_acount": "typo"}
    options: Any = {"brand_new": 1}
    with pytest.raises(TypeError, match="brand_new"):
        client.v1.charges.create({}, options)


def test_N_8_the_globals_of_the_moment(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key in ("sk_a", "sk_b"):
        monkeypatch.setattr(restripe, "api_key", key)
        stripe.Charge.create()
        assert server.last.header("authorization") == f"Bearer {key}"
    asyncio.run(stripe.Charge.create_async(api_key="sk_call"))
    assert server.last.header("authorization") == "Bearer sk_call"
