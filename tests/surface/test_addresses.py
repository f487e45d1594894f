"""Addresses of the generated classes; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

import restripe
from restripe._core.lazy import resolve
from restripe._core.resource import APIResource
from restripe._registry import CLASSES

IRREGULAR = {
    "account": "/v1/accounts",
    "apple_pay_domain": "/v1/apple_pay/domains",
    "apps.secret": "/v1/apps/secrets",
    "balance": "/v1/balance",
    "balance_settings": "/v1/balance_settings",
    "billing.credit_balance_summary": "/v1/billing/credit_balance_summary",
    "billing.meter_event": "/v1/billing/meter_events",
    "country_spec": "/v1/country_specs",
    "ephemeral_key": "/v1/ephemeral_keys",
    "financial_connections.session": "/v1/financial_connections/sessions",
    "invoiceitem": "/v1/invoiceitems",
    "scheduled_query_run": "/v1/sigma/scheduled_query_runs",
    "tax.settings": "/v1/tax/settings",
    "tax_id": "/v1/tax_ids",
    "test_helpers.test_clock": "/v1/test_helpers/test_clocks",
    "treasury.transaction_entry": "/v1/treasury/transaction_entries",
}
# `object` -> the fields that it takes, and the address; None for no address of its own.
BELOW: list[tuple[str, dict[str, Any], str]] = [
    ("account", {}, "/v1/account"),
    ("balance", {}, "/v1/balance"),
    ("capability", {"account": "a"}, "/v1/accounts/a/capabilities/x"),
    ("card", {"customer": "c"}, "/v1/customers/c/sources/x"),
    ("bank_account", {"account": "a"}, "/v1/accounts/a/external_accounts/x"),
    ("cash_balance", {"customer": "c"}, "/v1/customers/c/cash_balance"),
    (
        "customer_balance_transaction",
        {"customer": "c"},
        "/v1/customers/c/balance_transactions/x",
    ),
    ("fee_refund", {"fee": "f"}, "/v1/application_fees/f/refunds/x"),
    ("line_item", {"invoice": "i"}, "/v1/invoices/i/lines/x"),
    ("person", {"account": "a"}, "/v1/accounts/a/persons/x"),
    ("transfer_reversal", {"transfer": "t"}, "/v1/transfers/t/reversals/x"),
]


def class_of(name: str) -> Any:
    return resolve(CLASSES[name], "restripe")


@pytest.mark.parametrize("name", sorted(IRREGULAR))
def test_S13_irregular_addresses(name: str) -> None:
    assert class_of(name).class_url() == IRREGULAR[name]


@pytest.mark.parametrize("name, fields, url", BELOW, ids=[one[0] for one in BELOW])
def test_S14_N6_addresses_below_a_parent(name: str, fields: Any, url: str) -> None:
    own = {"id": "x"} if url.endswith("/x") else {}
    assert class_of(name).construct_from({**own, **fields}).instance_url() == url


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_S13_every_resource_has_an_address_or_says_why_not(name: str) -> None:
    cls = class_of(name)
    if not issubclass(cls, APIResource):
        assert not hasattr(cls, "class_url")
        return
    try:
        url = cls.class_url()
    except NotImplementedError as error:
        assert "parent" in str(error) or "no collection" in str(error)
        assert not hasattr(cls, "create") and "list" not in vars(cls)
    else:
        assert url.startswith("/v1/") and url == cls.resource_url()


@pytest.mark.parametrize("verb", ["retrieve", "modify"])
@pytest.mark.parametrize(
    "name",
    ["bank_account", "capability", "card", "cash_balance", "person"]
    + ["transfer_reversal", "customer_balance_transaction"],
)
def test_N6_the_parents_method_is_named_and_is_there(name: str, verb: str) -> None:
    with pytest.raises(NotImplementedError, match="use `") as caught:
        getattr(class_of(name), verb)("x")
    for method in str(caught.value).split("`")[1::2]:
        owner, _, member = method.partition(".")
        assert callable(getattr(getattr(restripe, owner), member))


def test_N4_singletons() -> None:
    singleton = import_module("restripe._core.resource").SingletonAPIResource
    assert {name for name in CLASSES if issubclass(class_of(name), singleton)} == {
        "balance",
        "balance_settings",
        "billing.credit_balance_summary",
        "tax.settings",
    }


def test_S22_protected_fields() -> None:
    with pytest.raises(ValueError, match="legal_entity"):
        restripe.Account.modify("acct_1", legal_entity={})  # type: ignore[call-arg]
    assert restripe.Account.protected_fields() == {"legal_entity"}
    assert restripe.Customer.protected_fields() == frozenset()


def test_S3_what_a_resource_cannot_do_it_does_not_have() -> None:
    event = class_of("billing.meter_event")
    assert hasattr(event, "create") and not hasattr(event, "modify")
    assert not hasattr(event, "save") and not hasattr(event, "delete")
    with pytest.raises(NotImplementedError, match="MeterEvent"):
        event.retrieve("x")


def test_S28_where_a_field_went() -> None:
    with pytest.raises(KeyError, match="InvoicePayment"):
        restripe.Invoice.construct_from({"id": "in_1"})["payment_intent"]


def test_S19_fields_that_are_saved_along() -> None:
    for owner, field in (
        (restripe.Customer, "source"),
        (restripe.Account, "external_account"),
        (restripe.Subscription, "source"),
    ):
        one: Any = owner.construct_from({"id": "x"})
        one[field] = {"object": "card", "number": "4242"}
        sent = {field: {"object": "card", "number": "4242"}}
        assert one.serialize() == sent
