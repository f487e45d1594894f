"""What a user sees in the editor; read by type checkers only, never run.

A comment behind a line is what both checkers must say of it: the revealed type, or
`error` where the line must be refused.
"""

from typing import TYPE_CHECKING

import restripe
from restripe import Charge, Customer, StripeClient
from restripe.billing import MeterEvent

if TYPE_CHECKING:
    from typing_extensions import reveal_type

client = StripeClient("sk_test_123")

# Class style.
reveal_type(Customer.create(name="Jenny", metadata={"a": "b"}))  # Customer
reveal_type(Customer.list(limit=3))  # ListObject[Customer]
reveal_type(Customer.search(query="name:'Jenny'"))  # SearchResultObject[Customer]
reveal_type(MeterEvent.create(event_name="e", payload={"value": "1"}))  # MeterEvent
reveal_type(restripe.Billing.MeterEvent.object_name())  # str
charge = Charge.retrieve("ch_1", expand=["customer"])
reveal_type(charge.amount)  # int
reveal_type(charge.amount_refunded)  # int
reveal_type(charge.status)  # Literal['failed', 'pending', 'succeeded']
reveal_type(charge.description)  # str | None
reveal_type(charge.billing_details.address)  # Address | None
reveal_type(charge.metadata["order"])  # str
reveal_type(charge.payment_method_details)  # ChargePaymentMethodDetails | None
reveal_type(charge.refunds)  # ListObject[Refund] | None
reveal_type(restripe.Price.retrieve("p").unit_amount_decimal)  # Decimal | None

# Static and bound on one name.
reveal_type(Charge.capture("ch_1", amount=5))  # Charge
reveal_type(charge.capture(amount=5))  # Charge
sources = Customer.list_sources("cus_1")
reveal_type(sources.data)  # list[BankAccount | Card | Source]
reveal_type(restripe.Refund.TestHelpers.expire("re_1"))  # Refund

# Services.
reveal_type(client.v1.customers.create({"name": "Jenny"}))  # Customer
reveal_type(client.v1.customers.tax_ids.list("cus_1"))  # ListObject[TaxId]
reveal_type(client.v1.quotes.pdf("qt_1"))  # StripeStreamResponse
reveal_type(client.v2.core.event_destinations.retrieve("ed_1"))  # EventDestination
reveal_type(client.v2.core.event_destinations.list())  # V2ListObject[EventDestination]


async def twins() -> None:
    reveal_type(await Customer.create_async(name="Jenny"))  # Customer
    reveal_type(await charge.capture_async())  # Charge
    reveal_type(await client.v1.customers.list_async())  # ListObject[Customer]


# The official nested names and request types.
details: restripe.Charge.PaymentMethodDetails.Card
address: restripe.params.CustomerCreateParamsAddress = {"city": "Berlin"}
event: restripe.params.billing.MeterEventCreateParams = {
    "event_name": "e",
    "payload": {"value": "1"},
}

# What must be refused.
Customer.create(nme="Jenny")  # error
Customer.create(tax_exempt="maybe")  # error
MeterEvent.create(event_name="e")  # error
Charge.capture("ch_1", amount="5")  # error
client.v1.customers.create({"nme": "Jenny"})  # error
client.v1.customer  # error
restripe.Custmer  # error
charge.amout  # error
