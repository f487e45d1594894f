"""Fields that newer API versions have elsewhere: where to look for them now."""

from __future__ import annotations

from typing import Mapping, Optional

from .descriptors import static_attribute

_PAYMENTS = "its payments are listed in `payments` (expand it), or by `InvoicePayment.list(invoice=…)`"
_PERIOD = "each of the subscription's items has a period of its own: `items.data[…].{}`"
_PAID = "which invoice was paid is told by `InvoicePayment.list(payment=…)`"

# `object` constant -> field -> where its value is now.
MOVED: Mapping[str, Mapping[str, str]] = {
    "charge": {"invoice": _PAID},
    "invoice": {
        "charge": _PAYMENTS,
        "paid": "`status` is 'paid' when it is",
        "paid_out_of_band": _PAYMENTS,
        "payment_intent": _PAYMENTS,
        "quote": "`parent.quote_details.quote`",
        "subscription": "`parent.subscription_details.subscription`",
        "subscription_details": "`parent.subscription_details`",
        "tax": "`total_taxes`",
        "total_tax_amounts": "`total_taxes`",
    },
    "invoiceitem": {"plan": "`pricing`", "price": "`pricing.price_details.price`"},
    "line_item": {"plan": "`pricing`", "price": "`pricing.price_details.price`"},
    "payment_intent": {"charges": "`latest_charge`", "invoice": _PAID},
    "subscription": {
        "current_period_end": _PERIOD.format("current_period_end"),
        "current_period_start": _PERIOD.format("current_period_start"),
    },
}


def moved(cls: type, field: str) -> Optional[str]:
    """Where the value of a field that the class does not have any more is now, as the end of an error's text."""
    name = static_attribute(cls, "OBJECT_NAME")
    where = MOVED.get(name, {}).get(field) if isinstance(name, str) else None
    return None if where is None else f"newer API versions have it elsewhere: {where}"


def tell_moved(cls: type, field: str) -> None:
    """KeyError with the place where the value is now, if it has one; else nothing."""
    if hint := moved(cls, field):
        raise KeyError(f"this {cls.__name__} has no field {field!r}: {hint}") from None
