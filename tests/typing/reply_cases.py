"""Replies as a user reads them in the editor; read by type checkers only, never run.

The comments are those of `cases.py`.
"""

from typing import TYPE_CHECKING, Iterable

import restripe
from restripe import (
    Charge,
    Customer,
    ExpandableField,
    ListObject,
    SearchResultObject,
    StripeClient,
)

if TYPE_CHECKING:
    from typing_extensions import reveal_type

client = StripeClient("sk_test_123")
charge = Charge.retrieve("ch_1")

# What may be expanded, and what tells an id from an object.
of: "ExpandableField[Customer] | None" = charge.customer
if isinstance(charge.customer, Customer):
    reveal_type(charge.customer)  # Customer
    reveal_type(charge.customer.email)  # str | None
elif charge.customer is not None:
    reveal_type(charge.customer)  # str
if isinstance(charge.payment_intent, str):
    reveal_type(charge.payment_intent)  # str
reveal_type(charge.payment_intent_id)  # str | None
reveal_type(charge.balance_transaction)  # str | BalanceTransaction | None
reveal_type(restripe.Refund.retrieve("re_1").charge_id)  # str | None

# Enums narrow.
if charge.status == "succeeded":
    reveal_type(charge.status)  # Literal['succeeded']
elif charge.status == "pending":
    pass
else:
    reveal_type(charge.status)  # Literal['failed']
# pyright says nothing: it compares what cannot be equal in its strict mode only.
# pyrefly says nothing: it does not look for this.
never = charge.status == "succeded"  # error
intent = restripe.PaymentIntent.retrieve("pi_1")
reveal_type(intent.confirmation_method)  # Literal['automatic', 'manual']

# Nested objects, absent at each step.
details = charge.payment_method_details
if details and details.card:
    reveal_type(details.card)  # ChargePaymentMethodDetailsCard
    reveal_type(details.card.last4)  # str | None
    if details.card.checks:
        reveal_type(details.card.checks.cvc_check)  # str | None
reveal_type(intent.next_action)  # PaymentIntentNextAction | None
reveal_type(charge.billing_details.email)  # str | None
invoice = restripe.Invoice.retrieve("in_1")
reveal_type(invoice.lines.data[0].amount)  # int
reveal_type(invoice.lines)  # ListObject[InvoiceLineItem]
# pyrefly says list[ExpandableField]: it shows a generic alias inside by its name.
reveal_type(invoice.discounts)  # list[str | Discount]

# Maps, decimals, what is deleted.
reveal_type(charge.metadata)  # UntypedStripeObject[str]
reveal_type(charge.metadata["order"])  # str
reveal_type("order" in charge.metadata)  # bool
for _, value in charge.metadata.items():
    reveal_type(value)  # str
for key in charge.metadata:  # error
    print(key)
reveal_type(restripe.Price.retrieve("p").unit_amount_decimal)  # Decimal | None
reveal_type(Customer.delete("cus_1"))  # Customer
reveal_type(Customer.delete("cus_1").deleted)  # Literal[True] | None
reveal_type(client.v1.customers.delete("cus_1"))  # Customer
reveal_type(charge.last_response)  # StripeResponse | None
reveal_type(charge.to_dict())  # dict[str, Any]

# Lists and searches are generic.
page: ListObject[Charge] = Charge.list()
reveal_type(page.data)  # list[Charge]
reveal_type(page.has_more)  # bool
reveal_type([one.id for one in page])  # list[str]
reveal_type(len(page))  # int
several: Iterable[Charge] = page.auto_paging_iter()
results: SearchResultObject[Charge] = client.v1.charges.search({"query": "amount>5"})
reveal_type(results.data[0])  # Charge
reveal_type(results.total_count)  # int | None
for each in results.auto_paging_iter():
    reveal_type(each)  # Charge
reveal_type(sorted(page.data, key=lambda one: one.created)[0].currency)  # str


def total(charges: ListObject[Charge]) -> int:
    return sum(one.amount for one in charges.auto_paging_iter())


async def both_ways() -> None:
    listed = await Charge.list_async()
    reveal_type(listed)  # ListObject[Charge]
    async for one in listed.auto_paging_iter():
        reveal_type(one)  # Charge
    found = await client.v1.charges.search_async({"query": "amount>5"})
    reveal_type(found)  # SearchResultObject[Charge]
    async for one_found in found.auto_paging_iter():
        reveal_type(one_found.metadata["order"])  # str
    amounts = [one.amount async for one in listed.auto_paging_iter()]
    reveal_type(amounts)  # list[int]
    reveal_type(await charge.refresh_async())  # Charge
    reveal_type(await Customer.delete_async("cus_1"))  # Customer


# Errors.
try:
    Customer.retrieve("cus_1")
except restripe.CardError as card:
    reveal_type(card.code)  # str | None
    reveal_type(card.param)  # str | None
    reveal_type(card.user_message)  # str | None
except restripe.InvalidRequestError as invalid:
    reveal_type(invalid.param)  # str | None
except restripe.RateLimitError:
    pass
except restripe.StripeError as error:
    reveal_type(error.http_status)  # int | None
    reveal_type(error.request_id)  # str | None
    # mypy says object: None is one.
    reveal_type(error.json_body)  # object | None
    reveal_type(error.headers)  # Mapping[str, str]
    reveal_type(error.error)  # ErrorObject | None
