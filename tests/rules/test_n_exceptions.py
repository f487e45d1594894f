"""Section N-6: resources with ways of their own."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import InvalidRequestError, StripeClient
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
