"""Requests as a user writes them in the editor; read by type checkers only, never run.

The comments are those of `cases.py`.
"""

import asyncio
import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Awaitable, Callable, TypeVar

import restripe
from restripe import Charge, Customer, Price, RequestOptions, StripeClient
from restripe.checkout import Session
from restripe.params import CustomerCreateParams, PriceCreateParams
from restripe.params.checkout import SessionCreateParams

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Unpack, reveal_type

P = ParamSpec("P")
T = TypeVar("T")
client = StripeClient("sk_test_123")

# Keyword arguments: scalars, maps, nested objects, lists of them, and the call's options.
Customer.create(
    name="Jenny",
    address={"city": "Berlin", "country": "DE"},
    metadata={"order": "6735"},
    invoice_settings={"custom_fields": [{"name": "VAT", "value": "1"}]},
    tax_exempt="none",
    expand=["tax"],
    api_key="sk_test_456",
    idempotency_key="once",
    stripe_account="acct_1",
)
Customer.modify("cus_1", metadata="", shipping="", default_source="card_1")
items: "list[restripe.params.checkout.SessionCreateParamsLineItem]"
items = [{"price": "price_1", "quantity": 1}]
reveal_type(Session.create(mode="payment", line_items=items))  # Session
reveal_type(restripe.PaymentIntent.create(amount=5, currency="eur"))  # PaymentIntent
exact = Decimal("1.5")
reveal_type(Price.create(currency="eur", unit_amount_decimal=exact))  # Price
reveal_type(Price.create(currency="eur", unit_amount_decimal="1.5"))  # Price
with open("x.png", "rb") as upload:
    reveal_type(restripe.File.create(file=upload, purpose="dispute_evidence"))  # File

# A type of parameters is one dict for both styles.
params: CustomerCreateParams = {"name": "Jenny", "tax_exempt": "reverse"}
reveal_type(Customer.create(**params))  # Customer
reveal_type(client.v1.customers.create(params))  # Customer
price: PriceCreateParams = {"currency": "eur"}
price["unit_amount"] = 5
reveal_type(price["currency"])  # str
reveal_type(price.get("nickname"))  # str | None
session: SessionCreateParams = {"mode": "subscription", "line_items": []}
reveal_type(client.v1.checkout.sessions.create(session))  # Session

# Options of one call of a service.
options: RequestOptions = {"idempotency_key": "once", "stripe_account": "acct_1"}
reveal_type(client.v1.customers.create(params, options))  # Customer
reveal_type(client.v1.customers.create({}, {"timeout": 5.0}))  # Customer
reveal_type(client.v1.customers.retrieve("cus_1", options=options))  # Customer
reveal_type(client.v1.customers.list(options=options))  # ListObject[Customer]

# The tree of services.
reveal_type(client.v1)  # V1Services
reveal_type(client.v2)  # V2Services
metered: restripe.params.billing.MeterEventCreateParams
metered = {"event_name": "e", "payload": {"value": "1"}}
reveal_type(client.v1.billing.meter_events.create(metered))  # MeterEvent
reveal_type(client.v1.test_helpers.test_clocks.list())  # ListObject[TestClock]
reveal_type(client.v2.core.events.retrieve("evt_1"))  # Event
meter_events = client.v2.billing.meter_events
reveal_type(meter_events.create({"event_name": "e", "payload": {}}))  # MeterEvent
reveal_type(client.charges.retrieve("ch_1"))  # Charge
client.charges.retrieve("ch_1")  # deprecated
reveal_type(client.checkout.sessions.list())  # ListObject[Session]


# What users wrap around calls keeps their types.
def new_customer(**fields: Unpack[CustomerCreateParams]) -> Customer:
    return Customer.create(**fields)


def logged(function: Callable[P, T]) -> Callable[P, T]:
    return function


def twice(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    return function


reveal_type(new_customer(name="Jenny"))  # Customer
reveal_type(logged(Customer.create)(name="Jenny"))  # Customer
reveal_type(logged(Charge.retrieve)("ch_1", expand=["customer"]))  # Charge
reveal_type(logged(Charge.capture)("ch_1", amount=5))  # Charge
reveal_type(logged(client.v1.charges.capture)("ch_1", {"amount": 5}))  # Charge
reveal_type(functools.partial(Customer.create, name="Jenny")())  # Customer


async def together() -> None:
    customer, charge = await asyncio.gather(
        Customer.create_async(name="Jenny"), client.v1.charges.retrieve_async("ch_1")
    )
    reveal_type(customer)  # Customer
    reveal_type(charge)  # Charge
    task = asyncio.create_task(Charge.list_async(limit=3))
    reveal_type(await task)  # ListObject[Charge]
    reveal_type(await twice(Customer.create_async)(name="Jenny"))  # Customer
