"""What a user sees in the editor; read by type checkers only, never run.

A comment behind a line is what both checkers must say of it: the revealed type, or
`error` where the line must be refused, or `deprecated`.
"""

from datetime import datetime
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

# Ids of what may be expanded, and what every object has.
reveal_type(charge.customer)  # str | Customer | None
reveal_type(charge.customer_id)  # str | None
if charge.outcome:
    reveal_type(charge.outcome.rule_id)  # str | None
charge.refunds_id  # error
charge.get("description")
reveal_type(charge.get("description", "x"))  # Any
reveal_type(charge.keys())  # list[str]
reveal_type(charge.items())  # list[tuple[str, Any]]
reveal_type(dict(charge))  # dict[str, Any]
reveal_type({**charge})  # dict[str, Any]
reveal_type(charge.metadata.get("order", 5))  # int | str
subscription = restripe.Subscription.retrieve("sub_1")
reveal_type(subscription.items)  # ListObject[SubscriptionItem]
reveal_type(subscription.items.data[0].id)  # str
reveal_type(charge.stripe_account)  # str | None
charge.stripe_account = "acct_1"
charge.api_key = "sk_test_456"
charge.api_key = 5  # error
charge.metadata = {"order": "1"}
charge.metadata = charge.metadata
charge.metadata = {"order": 1}  # error
reveal_type(Customer.retrieve("cus_1").metadata)  # UntypedStripeObject[str] | None
reveal_type(restripe.TransferReversal.object_name())  # str

# Errors.
problem = restripe.CardError("no", None, None)
if problem.error:
    reveal_type(problem.error.code)  # str | None
    reveal_type(problem.error.payment_intent)  # PaymentIntent | None
    reveal_type(problem.error.source)  # BankAccount | Card | Source | None
    problem.error.decline_cod  # error

# Moments.
now = datetime.now()
Charge.list(created=now)
Charge.list(created={"gte": now, "lt": 1700000000})
restripe.Payout.list(arrival_date={"gt": now})
restripe.treasury.Transaction.list(financial_account="fa_1", created="now")  # error

# Reading again, saving, addresses: on what is a resource and can do that.
reveal_type(charge.refresh())  # Charge
reveal_type(charge.save())  # Charge
reveal_type(Customer.retrieve("cus_1").save(expand=["sources"]))  # Customer
reveal_type(Customer.class_url())  # str
reveal_type(charge.instance_url())  # str
reveal_type(charge.save_with_parent)  # bool
reveal_type(restripe.Account.modify(email="a@example.com"))  # Account
restripe.Balance.retrieve().save()  # error
MeterEvent.retrieve("x")  # error
MeterEvent.modify("x")  # error

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

reveal_type(client.customers.list())  # ListObject[Customer]
client.customers  # deprecated
reveal_type(client.billing.meters)  # MeterService
client.customer  # error

# Pages.
page = Charge.list(limit=3)
for one in page.auto_paging_iter():
    reveal_type(one)  # Charge
for one in Charge.auto_paging_iter(limit=3, max_items=9):
    reveal_type(one.amount)  # int
for one in Charge.search_auto_paging_iter(query="amount>5"):
    reveal_type(one)  # Charge
Charge.auto_paging_iter(limit=3, emial="x")  # error
Charge.search_auto_paging_iter()  # error
reveal_type(next(page.auto_paging_iter()))  # Charge
for following in page.iter_pages():
    reveal_type(following)  # ListObject[Charge]
reveal_type(page.next_page().previous_page(limit=1))  # ListObject[Charge]
reveal_type(page.first())  # Charge | None
reveal_type(page.create(amount=5))  # Charge
reveal_type(page.retrieve("ch_1"))  # Charge
reveal_type(page.is_empty)  # bool
found = Customer.search(query="name:'Jenny'")
reveal_type(found.next_search_result_page())  # SearchResultObject[Customer]
reveal_type(found.next_page)  # str | None
destinations = client.v2.core.event_destinations.list()
reveal_type(next(destinations.auto_paging_iter()))  # EventDestination
reveal_type(destinations.next_page())  # V2ListObject[EventDestination]


async def twins() -> None:
    reveal_type(await Customer.create_async(name="Jenny"))  # Customer
    reveal_type(await charge.capture_async())  # Charge
    reveal_type(await client.v1.customers.list_async())  # ListObject[Customer]
    reveal_type(await page.next_page_async())  # ListObject[Charge]
    reveal_type(await page.previous_page_async())  # ListObject[Charge]
    reveal_type(await page.create_async(amount=5))  # Charge
    results = await found.next_search_result_page_async()
    reveal_type(results)  # SearchResultObject[Customer]
    reveal_type(await destinations.next_page_async())  # V2ListObject[EventDestination]
    async for charge_or_so in page.auto_paging_iter():
        reveal_type(charge_or_so)  # Charge
    async for any_page in page.iter_pages():
        reveal_type(any_page)  # ListObject[Charge]
    async for customer in await Customer.search_auto_paging_iter_async(query="q"):
        reveal_type(customer)  # Customer
    async for payment in Charge.auto_paging_iter(limit=3):
        reveal_type(payment)  # Charge


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
page.next_pag()  # error
page.auto_paging_iter(max_items="5")  # error
found.previous_page()  # error

# Fields that the document calls optional, and every reply has.
intent = restripe.PaymentIntent.retrieve("pi_1")
reveal_type(intent.amount + 1)  # int
reveal_type(intent.metadata["order"])  # str
intent.metadata = {"order": "1"}
reveal_type(intent.description)  # str | None
charge.to_dict_recursive()  # deprecated
