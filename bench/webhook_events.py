"""A realistic `invoice.paid` of about 10 KB, indented as Stripe sends its events, with its signature."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

SECRET = "whsec_benchbenchbenchbenchbenchbench"
MOMENT = 1_760_000_000
# With so many lines the body has about 10,000 bytes.
LINES = 3
# Fields of an invoice that are often empty; they come along all the same.
EMPTY = (
    "application automatically_finalizes_at custom_fields customer_phone "
    "default_payment_method default_source description due_date from_invoice last_finalization_error "
    "latest_revision next_payment_attempt on_behalf_of receipt_number rendering shipping_cost shipping_details "
    "statement_descriptor test_clock threshold_reason"
).split()
ADDRESS = {
    "city": "Springfield",
    "country": "US",
    "line1": "1 Main Street",
    "line2": None,
    "postal_code": "12345",
    "state": "IL",
}
PAGE = "https://invoice.example.com/i/acct_1Bench/test_" + "YWNjdF8x" * 28


def event(number: int, api_version: str) -> dict[str, Any]:
    """The data of the event with this number."""
    return {
        "id": f"evt_1Bench{number:014}",
        "object": "event",
        "api_version": api_version,
        "created": MOMENT + number,
        "data": {"object": invoice(number)},
        "livemode": False,
        "pending_webhooks": 1,
        "request": {"id": None, "idempotency_key": None},
        "type": "invoice.paid",
    }


def invoice(number: int) -> dict[str, Any]:
    """A paid invoice of a subscription."""
    lines = [line(number, index) for index in range(LINES)]
    total = sum(each["amount"] for each in lines)
    return {
        "id": f"in_1Bench{number:014}",
        "object": "invoice",
        **dict.fromkeys(EMPTY),
        **_money(total),
        **_people(number),
        **_course(),
        "automatic_tax": {
            "disabled_reason": None,
            "enabled": False,
            "liability": None,
            "provider": None,
            "status": None,
        },
        "hosted_invoice_url": f"{PAGE}?s=ap",
        "invoice_pdf": f"{PAGE}/pdf?s=ap",
        "lines": {
            "object": "list",
            "data": lines,
            "has_more": False,
            "total_count": len(lines),
            "url": f"/v1/invoices/in_1Bench{number:014}/lines",
        },
        "metadata": {"order": str(number), "team": "billing"},
        "footer": "Thank you.",
        "number": f"BENCH-{number:04}",
        "parent": _parent(number),
        "payment_settings": {
            "default_mandate": None,
            "payment_method_options": None,
            "payment_method_types": None,
        },
    }


def line(number: int, index: int) -> dict[str, Any]:
    """One line of an invoice."""
    amount = 1_000 * (index + 1)
    own = f"il_1Bench{number:013}{index}"
    return {
        "id": own,
        "object": "line_item",
        "amount": amount,
        "currency": "usd",
        "description": f"{index + 1} × Plan {index} (at $10.00 / month)",
        "discount_amounts": [],
        "discountable": True,
        "discounts": [],
        "invoice": f"in_1Bench{number:014}",
        "livemode": False,
        "metadata": {"seat": str(index)},
        "parent": {
            "invoice_item_details": None,
            "subscription_item_details": {
                "invoice_item": None,
                "proration": False,
                "proration_details": {"credited_items": None},
                "subscription": f"sub_1Bench{number:014}",
                "subscription_item": f"si_Bench{number:010}{index}",
            },
            "type": "subscription_item_details",
        },
        "period": {"end": MOMENT + 2_592_000, "start": MOMENT},
        "pretax_credit_amounts": [],
        "pricing": {
            "price_details": {"price": f"price_1B{index}", "product": f"prod_B{index}"},
            "type": "price_details",
            "unit_amount_decimal": "1000",
        },
        "quantity": index + 1,
        "subscription": f"sub_1Bench{number:014}",
        "taxes": [
            {
                "amount": 0,
                "tax_behavior": "exclusive",
                "tax_rate_details": {"tax_rate": "txr_1Bench"},
                "taxability_reason": "not_collecting",
                "taxable_amount": amount,
                "type": "tax_rate_details",
            }
        ],
    }


def _money(total: int) -> dict[str, Any]:
    same = ("amount_due", "amount_paid", "subtotal", "subtotal_excluding_tax", "total")
    none = (
        "amount_overpaid amount_remaining amount_shipping ending_balance "
        "post_payment_credit_notes_amount pre_payment_credit_notes_amount starting_balance"
    ).split()
    return {
        **dict.fromkeys(same, total),
        **dict.fromkeys(none, 0),
        "currency": "usd",
        "total_discount_amounts": [],
        "total_excluding_tax": total,
        "total_pretax_credit_amounts": [],
        "total_taxes": [],
    }


def _people(number: int) -> dict[str, Any]:
    return {
        "account_country": "US",
        "account_name": "Bench",
        "account_tax_ids": None,
        "customer": f"cus_Bench{number:010}",
        "customer_address": ADDRESS,
        "customer_email": f"buyer{number}@example.com",
        "customer_name": "A. Buyer",
        "customer_shipping": {"address": ADDRESS, "name": "A. Buyer", "phone": None},
        "customer_tax_exempt": "none",
        "customer_tax_ids": [],
        "default_tax_rates": [],
        "discounts": [],
        "issuer": {"type": "self"},
    }


def _course() -> dict[str, Any]:
    return {
        "attempt_count": 1,
        "attempted": True,
        "auto_advance": False,
        "billing_reason": "subscription_cycle",
        "collection_method": "charge_automatically",
        "created": MOMENT,
        "effective_at": MOMENT,
        "livemode": False,
        "period_end": MOMENT,
        "period_start": MOMENT - 2_592_000,
        "status": "paid",
        "status_transitions": {
            "finalized_at": MOMENT,
            "marked_uncollectible_at": None,
            "paid_at": MOMENT + 2,
            "voided_at": None,
        },
        "webhooks_delivered_at": MOMENT,
    }


def _parent(number: int) -> dict[str, Any]:
    return {
        "quote_details": None,
        "subscription_details": {
            "metadata": {"order": str(number), "team": "billing"},
            "subscription": f"sub_1Bench{number:014}",
        },
        "type": "subscription_details",
    }


def body_of(number: int, api_version: str) -> bytes:
    """The bytes that the event with this number arrives as."""
    return json.dumps(event(number, api_version), indent=2, ensure_ascii=False).encode()


def signed(body: bytes, moment: int) -> str:
    """The `Stripe-Signature` header that comes with a body; nobody's library is asked."""
    text = b"%d.%b" % (moment, body)
    digest = hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()
    return f"t={moment},v1={digest},v0={'0' * 64}"
