"""The answers that cases give: small, and in Stripe's shapes."""

from __future__ import annotations

from typing import Any

from tests.migration.recorder import Reply


def ok(object_: str, id_: str, **fields: Any) -> Reply:
    return Reply(thing(object_, id_, **fields))


def thing(object_: str, id_: str, **fields: Any) -> dict[str, Any]:
    return {"id": id_, "object": object_, **fields}


def gone(object_: str, id_: str) -> Reply:
    return ok(object_, id_, deleted=True)


def page(url: str, *items: dict[str, Any], more: bool = False, **fields: Any) -> Reply:
    list_ = {"object": "list", "url": url, "has_more": more, "data": list(items)}
    return Reply({**list_, **fields})


def found(url: str, *items: dict[str, Any], next_page: str | None = None) -> Reply:
    return page(
        url,
        *items,
        more=next_page is not None,
        object="search_result",
        next_page=next_page,
    )


def error(status: int, type_: str, message: str, **fields: Any) -> Reply:
    body = {"error": {"type": type_, "message": message, **fields}}
    return Reply(body, status, (("Request-Id", "req_123"),))


def customers(*numbers: int) -> list[dict[str, Any]]:
    return [thing("customer", f"cus_{number}") for number in numbers]


def charges(*numbers: int) -> list[dict[str, Any]]:
    return [thing("charge", f"ch_{number}") for number in numbers]


ADDRESS = {"city": "Berlin", "country": "DE", "line1": None}
CUSTOMER = Reply(
    thing(
        "customer",
        "cus_123",
        email="jenny@example.com",
        name="Jenny",
        description="before",
        address=ADDRESS,
        metadata={"order": "7", "plan": "gold"},
        livemode=False,
        created=1704067200,
    ),
    headers=(("Request-Id", "req_123"),),
)
CARD = thing("card", "card_123", brand="Visa", last4="4242", customer="cus_123")
CHARGE = ok(
    "charge",
    "ch_123",
    status="succeeded",
    paid=True,
    captured=False,
    amount=2000,
    currency="usd",
    customer="cus_123",
    balance_transaction="txn_123",
)
CAPTURED = ok("charge", "ch_123", status="succeeded", captured=True)
INTENT = ok(
    "payment_intent",
    "pi_123",
    status="requires_capture",
    client_secret="pi_123_secret_x",
    amount=1099,
    metadata={"order_id": "6735", "items": "3"},
)
CANCELED = ok("payment_intent", "pi_123", status="canceled")
INVOICE = ok("invoice", "in_123", status="open", amount_due=700)
SUBSCRIPTION = ok(
    "subscription",
    "sub_123",
    status="active",
    cancel_at_period_end=True,
    latest_invoice=thing("invoice", "in_1"),
    items={
        "object": "list",
        "data": [thing("subscription_item", "si_1", price=thing("price", "price_1"))],
        "has_more": False,
        "url": "/v1/subscription_items?subscription=sub_123",
    },
)
ACCOUNT = ok("account", "acct_123", charges_enabled=False)
METHOD = thing("payment_method", "pm_123", card={"brand": "visa", "last4": "4242"})
FILE = ok("file", "file_123", purpose="dispute_evidence", size=10)
PRICE = ok("price", "price_123", unit_amount=None, unit_amount_decimal="0.5")
SESSION = ok(
    "checkout.session",
    "cs_123",
    url="https://checkout.example/cs_123",
    payment_status="paid",
    status="complete",
    line_items={
        "object": "list",
        "data": [thing("item", "li_1", quantity=2, price=thing("price", "price_1"))],
        "has_more": False,
        "url": "/v1/checkout/sessions/cs_123/line_items",
    },
)
TOKEN = Reply(
    {"stripe_user_id": "acct_123", "access_token": "sk_acct", "scope": "read_only"}
)
DECLINED = error(
    402,
    "card_error",
    "Your card was declined.",
    code="card_declined",
    decline_code="generic_decline",
    param="",
    charge="ch_123",
    doc_url="https://example.com/card-declined",
)
DOWN = error(500, "api_error", "Something is wrong on our end.")
BUSY = error(409, "invalid_request_error", "Try again.", code="lock_timeout")
METER = ok("billing.meter", "mtr_123", status="inactive")
CLOCK = ok("test_helpers.test_clock", "clock_123", status="advancing")
DESTINATION = ok("v2.core.event_destination", "ed_123", status="enabled")
EMPTY = page("/v1/somewhere")
