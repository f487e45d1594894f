"""What the local server answers with: a customer of 15 KB, pages of 100 charges of 333 KB, indented as Stripe's replies are."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from bench.webhook_events import ADDRESS

MOMENT = 1_760_000_000
# The size of a customer with two subscriptions expanded, and of a page of card charges.
CUSTOMER_SIZE, PAGE_SIZE = 15_000, 333_000
PER_PAGE = 100
# 10,000 charges.
LAST = 99
# Stands in a page where its number goes, so that a server makes any page out of one by replacing bytes.
NUMBER = b"#####"
METER_EVENT = {
    "object": "billing.meter_event",
    "created": MOMENT,
    "event_name": "calls",
    "identifier": "id_1",
    "livemode": False,
    "payload": {"stripe_customer_id": "cus_1", "value": "25"},
    "timestamp": MOMENT,
}
CHARGE_NULLS = (
    "application application_fee application_fee_amount failure_balance_transaction failure_code failure_message "
    "on_behalf_of receipt_email receipt_number review shipping source_transfer statement_descriptor "
    "statement_descriptor_suffix transfer transfer_data transfer_group"
).split()
SUBSCRIPTION_NULLS = (
    "application application_fee_percent billing_cycle_anchor_config billing_thresholds cancel_at canceled_at "
    "days_until_due default_source description ended_at next_pending_invoice_item_invoice on_behalf_of "
    "pause_collection pending_invoice_item_interval pending_setup_intent pending_update schedule test_clock "
    "transfer_data trial_end trial_start"
).split()
RECURRING = {
    "interval": "month",
    "interval_count": 1,
    "meter": None,
    "trial_period_days": None,
    "usage_type": "licensed",
}
PLAN = {
    "object": "plan",
    "amount": 1_000,
    "amount_decimal": "1000",
    "transform_usage": None,
    **RECURRING,
}
PRICE = {
    "object": "price",
    "custom_unit_amount": None,
    "lookup_key": None,
    "recurring": RECURRING,
    "tax_behavior": "unspecified",
    "transform_quantity": None,
    "type": "recurring",
    "unit_amount": 1_000,
    "unit_amount_decimal": "1000",
}


def charge(number: int) -> dict[str, Any]:
    """A captured charge of a card; its id holds the number of its page and its own."""
    own = f"{NUMBER.decode()}{number:03}"
    return {
        "id": f"ch_3BenchBenchBench{own}",
        "object": "charge",
        **dict.fromkeys(CHARGE_NULLS),
        "amount": 1_000 + number,
        "amount_captured": 1_000 + number,
        "amount_refunded": 0,
        "balance_transaction": f"txn_3BenchBenchBench{own}",
        "billing_details": {
            "address": ADDRESS,
            "email": f"buyer{number}@example.com",
            "name": f"Buyer {number}",
            "phone": None,
            "tax_id": None,
        },
        "calculated_statement_descriptor": "BENCH",
        "captured": True,
        "created": MOMENT + number,
        "currency": "usd",
        "customer": f"cus_Bench{number:09}",
        "description": f"Order {number}",
        "disputed": False,
        "fraud_details": {},
        "livemode": False,
        "metadata": {"order": str(number), "team": "billing"},
        "outcome": {
            "advice_code": None,
            "network_advice_code": None,
            "network_decline_code": None,
            "network_status": "approved_by_network",
            "reason": None,
            "risk_level": "normal",
            "risk_score": number % 60,
            "seller_message": "Fine.",
            "type": "authorized",
        },
        "paid": True,
        "payment_intent": f"pi_3BenchBenchBench{own}",
        "payment_method": f"pm_1BenchBenchBench{own}",
        "payment_method_details": {"card": _card(number), "type": "card"},
        "radar_options": {},
        "receipt_url": f"https://pay.example.com/receipts/payment/{'CAcaFwoVYWNjdF8x'}{own}",
        "refunded": False,
        "status": "succeeded",
    }


def _card(number: int) -> dict[str, Any]:
    unavailable = {"status": "unavailable"}
    return {
        "amount_authorized": 1_000 + number,
        "authorization_code": f"{number:06}",
        "brand": "visa",
        "checks": {
            "address_line1_check": "pass",
            "address_postal_code_check": "pass",
            "cvc_check": "pass",
        },
        "country": "US",
        "exp_month": 1 + number % 12,
        "exp_year": 2034,
        "extended_authorization": {"status": "disabled"},
        "fingerprint": f"Bench{number:011}",
        "funding": "credit",
        "incremental_authorization": unavailable,
        "installments": None,
        "last4": f"{number:04}",
        "mandate": None,
        "multicapture": unavailable,
        "network": "visa",
        "network_token": {"used": False},
        "network_transaction_id": f"7{number:014}",
        "overcapture": {
            "maximum_amount_capturable": 1_000 + number,
            "status": "unavailable",
        },
        "regulated_status": "unregulated",
        "three_d_secure": None,
        "wallet": None,
    }


def customer() -> dict[str, Any]:
    """A customer with two subscriptions of two items each, expanded."""
    subscriptions = [subscription(number) for number in range(2)]
    return {
        "id": "cus_Bench000000001",
        "object": "customer",
        "address": ADDRESS,
        "balance": 0,
        "created": MOMENT,
        "currency": "usd",
        "default_source": None,
        "delinquent": False,
        "description": "A customer of long standing",
        "discount": None,
        "email": "buyer@example.com",
        "invoice_prefix": "BENCH001",
        "invoice_settings": {
            "custom_fields": None,
            "default_payment_method": "pm_1BenchBenchBench0000000",
            "footer": None,
            "rendering_options": None,
        },
        "livemode": False,
        "metadata": {"team": "billing"},
        "name": "A. Buyer",
        "next_invoice_sequence": 7,
        "phone": None,
        "preferred_locales": ["en", "de"],
        "shipping": None,
        "subscriptions": {
            "object": "list",
            "data": subscriptions,
            "has_more": False,
            "total_count": len(subscriptions),
            "url": "/v1/customers/cus_Bench000000001/subscriptions",
        },
        "tax_exempt": "none",
        "test_clock": None,
    }


def subscription(number: int) -> dict[str, Any]:
    """An active monthly subscription."""
    own = f"sub_1BenchBenchBench{number:07}"
    items = [subscription_item(own, index) for index in range(2)]
    return {
        "id": own,
        "object": "subscription",
        **dict.fromkeys(SUBSCRIPTION_NULLS),
        "automatic_tax": {
            "disabled_reason": None,
            "enabled": True,
            "liability": {"type": "self"},
        },
        "billing_cycle_anchor": MOMENT,
        "billing_mode": {"flexible": None, "type": "classic"},
        "cancel_at_period_end": False,
        "cancellation_details": {"comment": None, "feedback": None, "reason": None},
        "collection_method": "charge_automatically",
        "created": MOMENT,
        "currency": "usd",
        "customer": "cus_Bench000000001",
        "default_payment_method": "pm_1BenchBenchBench0000000",
        "default_tax_rates": [],
        "discounts": [],
        "invoice_settings": {"account_tax_ids": None, "issuer": {"type": "self"}},
        "items": {
            "object": "list",
            "data": items,
            "has_more": False,
            "total_count": len(items),
            "url": f"/v1/subscription_items?subscription={own}",
        },
        "latest_invoice": f"in_1BenchBenchBench{number:07}",
        "livemode": False,
        "metadata": {"team": "billing"},
        "payment_settings": {
            "payment_method_options": None,
            "payment_method_types": ["card", "link"],
            "save_default_payment_method": "off",
        },
        "start_date": MOMENT,
        "status": "active",
    }


def subscription_item(parent: str, index: int) -> dict[str, Any]:
    """One price of a subscription, with the plan that older API versions knew it by."""
    shared = {
        "id": f"price_1BenchBenchBench{index:07}",
        "active": True,
        "billing_scheme": "per_unit",
        "created": MOMENT,
        "currency": "usd",
        "livemode": False,
        "metadata": {},
        "nickname": None,
        "product": f"prod_Bench{index:09}",
        "tiers_mode": None,
    }
    return {
        "id": f"si_Bench{index:09}",
        "object": "subscription_item",
        "billing_thresholds": None,
        "created": MOMENT,
        "current_period_end": MOMENT + 2_592_000,
        "current_period_start": MOMENT,
        "discounts": [],
        "metadata": {"seat": str(index)},
        "plan": {**shared, **PLAN},
        "price": {**shared, **PRICE},
        "quantity": index + 1,
        "subscription": parent,
        "tax_rates": [],
    }


# -- as bytes -------------------------------------------------------------------------------------


def _indented(data: object) -> bytes:
    return json.dumps(data, indent=2, ensure_ascii=False).encode()


@cache
def meter_event_body() -> bytes:
    return _indented(METER_EVENT)


@cache
def customer_body() -> bytes:
    """The customer, with as much metadata as fills it up to its size."""
    data = customer()
    room = CUSTOMER_SIZE - len(_indented(data))
    count = max(room // 60, 0)
    data["metadata"].update({f"key_{n:02}": "v" * 38 for n in range(count)})
    return _indented(data)


def page_body(number: int = 0, last: bool = False) -> bytes:
    """A page of 100 charges; it says that more follow unless it is the last."""
    body = _template().replace(NUMBER, b"%0*d" % (len(NUMBER), number))
    return body.replace(b'"has_more": true', b'"has_more": false', 1) if last else body


def empty_page_body() -> bytes:
    return _indented({**_page([]), "has_more": False})


def reply_to(target: str) -> bytes:
    """The body for a request's target; the pages of charges go on up to number 99."""
    path, _, query = target.partition("?")
    if path.startswith("/v1/customers/"):
        return customer_body()
    if path != "/v1/charges":
        return meter_event_body()
    _, mark, after = query.partition("starting_after=")
    # An id ends in the number of its page and three digits of its own.
    number = int(after.partition("&")[0][-len(NUMBER) - 3 : -3]) + 1 if mark else 0
    return page_body(number, last=number == LAST)


@cache
def _template() -> bytes:
    charges = [charge(number) for number in range(PER_PAGE)]
    room = (PAGE_SIZE - len(_indented(_page(charges)))) // PER_PAGE
    for each in charges:
        each["description"] += " " + "x" * max(room - 1, 0)
    return _indented(_page(charges))


def _page(charges: list[dict[str, Any]]) -> dict[str, Any]:
    # `has_more` stands first, where it is found and replaced at no cost.
    return {
        "object": "list",
        "has_more": True,
        "url": "/v1/charges",
        "data": charges,
    }


@cache
def leaves() -> dict[str, Any]:
    """Parameters of 200 leaves: 20 items, each with 10, at two and three levels of nesting."""
    return {"items": [_item(number) for number in range(20)]}


def _item(number: int) -> dict[str, Any]:
    return {
        "price_data": {
            "currency": "usd",
            "unit_amount": 1_000 + number,
            "product": f"prod_{number:05}",
            "recurring": {"interval": "month", "interval_count": 1},
        },
        "metadata": {"order": f"no. {number}", "team": "billing & tax"},
        "quantity": number,
        "discounts": [{"coupon": f"coupon_{number}"}],
        "tax_rates": [f"txr_{number}"],
    }
