"""stripe-python's spellings mean one class, the same to each checker and at run time."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import restripe
from tests.typing import official_names
from tests.typing.checkers import CHECKERS, Report

# Fields of the document behind the official package that the public one does not have.
NOT_PUBLIC = {
    "Charge.Level3",
    "Charge.Level3.LineItem",
    "Charge.PaymentMethodDetails.SepaCreditTransfer",
    "Source.SepaCreditTransfer",
    "tax.Transaction.ShippingCost.TaxBreakdown",
    "tax.Transaction.ShippingCost.TaxBreakdown.Jurisdiction",
    "tax.Transaction.ShippingCost.TaxBreakdown.TaxRateDetails",
}


def test_every_nested_class_is_there_at_run_time() -> None:
    wanted = official_names.nested()
    missing = {path for path in wanted if official_names.at_run_time(path) is None}
    assert len(wanted) == 1735
    assert missing == NOT_PUBLIC


def test_every_request_type_is_there_at_run_time() -> None:
    # tests/surface/test_package.py says which are not, and compares their keys.
    wanted = official_names.params()
    assert len([path for path in wanted if official_names.at_run_time(path)]) == 4070


def test_a_nested_class_is_the_class_of_the_reply() -> None:
    card = {"last4": "4242", "checks": {"cvc_check": "pass"}}
    charge = restripe.Charge.construct_from(
        {"id": "ch_1", "payment_method_details": {"type": "card", "card": card}}, "k"
    )
    details = charge.payment_method_details
    assert details is not None and details.card is not None
    assert type(details) is restripe.Charge.PaymentMethodDetails
    assert type(details.card) is restripe.Charge.PaymentMethodDetails.Card
    assert type(details.card.checks) is restripe.Charge.PaymentMethodDetails.Card.Checks
    assert isinstance(details.card, restripe.StripeObject)


def test_the_names_of_13_0_1_are_those_of_one_release_only() -> None:
    # The nested request types went in 12; none of them came back.
    assert not hasattr(restripe.Customer, "CreateParams")
    assert "Customer.CreateParams" not in official_names.nested()


@pytest.mark.parametrize("checker", CHECKERS)
def test_what_is_exported_is_so_to_a_checker(
    checker: str, said: Callable[[str], Report]
) -> None:
    exported = official_names.exported()
    assert len(exported) > 700
    assert {"restripe.TransferReversal", "restripe.v2.ListObject"} <= {*exported}
    found = said(checker)[official_names.EXPORTS_FILE]
    errors = {
        line: those
        for line, messages in found.items()
        if (those := [one for one in messages if one.severity == "error"])
    }
    assert errors == {}


def class_name(revealed: str) -> str:
    """The bare name of a class; mypy shows request types with their keys."""
    found = re.match(r"(?:TypedDict\()?(?:\w+\.)*(\w+)", revealed.lstrip("'\""))
    assert found, revealed
    return found[1]


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_name_is_the_same_class_to_a_checker(
    checker: str, said: Callable[[str], Report]
) -> None:
    found = said(checker)[official_names.FILE]
    seen = {
        path: [class_name(one.revealed or one.message) for one in found.get(line, [])]
        for line, path in official_names.lines().items()
    }
    wanted = {path: [one.__name__] for path, one in official_names.present().items()}
    assert len(seen) == 1728 + 4070
    wrong = {path: one for path, one in seen.items() if one != wanted[path]}
    assert wrong == {}
    assert found.keys() == official_names.lines().keys()
