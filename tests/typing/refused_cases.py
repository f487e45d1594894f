"""Mistakes that a checker must find, each on its very line; never run.

The comment above a line has the name that the message gives, then the rule of mypy, of
pyright and of pyrefly: `# refused, naming emial: call-arg, reportCallIssue, unexpected-keyword`. Where `params`
may be None, all three name the type of the parameters and not the key.
"""

import asyncio

import restripe
from restripe import Charge, Customer, PaymentIntent, StripeClient
from restripe.billing import MeterEvent
from restripe.checkout import Session
from restripe.params import CustomerCreateParams

client = StripeClient("sk_test_123")
charge = Charge.retrieve("ch_1")
page = Charge.list()

# Misspelt parameters.
# refused, naming emial: call-arg, reportCallIssue, unexpected-keyword
Customer.create(emial="jenny@example.com")
# refused, naming amuont: call-arg, reportCallIssue, unexpected-keyword
charge.capture(amuont=5)
# refused, naming CustomerCreateParams: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({"emial": "jenny@example.com"})
# refused, naming emial: typeddict-unknown-key, reportAssignmentType, bad-typed-dict-key
params: CustomerCreateParams = {"emial": "jenny@example.com"}
# refused, naming email: call-arg, reportCallIssue, unexpected-keyword
client.v1.customers.create(email="jenny@example.com")
# refused, naming limt: call-arg, reportCallIssue, unexpected-keyword
Charge.auto_paging_iter(limt=3)

# Misspelt parameters inside of others.
# refused, naming address: arg-type, reportArgumentType, bad-argument-type
Customer.create(address={"ctiy": "Berlin"})
# refused, naming pirce: typeddict-unknown-key, reportArgumentType, bad-typed-dict-key
Session.create(line_items=[{"pirce": "price_1"}])
# refused, naming created: arg-type, reportArgumentType, bad-argument-type
Customer.list(created={"gtee": 5})
# refused, naming CustomerCreateParams: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({"address": {"ctiy": "Berlin"}})
# refused, naming Address: typeddict-item, reportAssignmentType, bad-assignment
params = {"address": {"ctiy": "Berlin"}}

# Wrong literals.
# refused, naming tax_exempt: arg-type, reportArgumentType, bad-argument-type
Customer.create(tax_exempt="maybe")
# refused, naming mode: arg-type, reportArgumentType, bad-argument-type
Session.create(mode="paymnet")
# refused, naming CustomerCreateParams: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({"tax_exempt": "maybe"})

# Wrong types.
# refused, naming name: arg-type, reportArgumentType, bad-argument-type
Customer.create(name=5)
# refused, naming address: arg-type, reportArgumentType, bad-argument-type
Customer.create(address="Berlin")
# refused, naming str: dict-item, reportArgumentType, bad-assignment
Customer.create(metadata={"order": 1})
# refused, naming expand: arg-type, reportArgumentType, bad-argument-type
Customer.create(expand="tax")
# refused, naming limit: arg-type, reportArgumentType, bad-argument-type
Customer.list(limit="3")
# refused, naming amount: arg-type, reportArgumentType, bad-argument-type
Charge.capture("ch_1", amount="5")
# refused, naming CustomerCreateParams: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create("jenny@example.com")
# refused, naming str: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.retrieve(5)
# refused, naming int: assignment, reportAssignmentType, bad-assignment
amount: str = charge.amount
# refused, naming str: operator, reportOperatorIssue, unsupported-operation
one_more = charge.metadata["order"] + 1

# Missing parameters.
# refused, naming payload: call-arg, reportCallIssue, missing-argument
MeterEvent.create(event_name="e")
# refused, naming currency: call-arg, reportCallIssue, missing-argument
PaymentIntent.create(amount=5)
# refused, naming query: call-arg, reportCallIssue, missing-argument
Customer.search()
# refused, naming id: call-arg, reportCallIssue, missing-argument
Customer.modify(name="Jenny")
# refused, naming currency: typeddict-item, reportArgumentType, bad-typed-dict-key
client.v1.payment_intents.create({"amount": 5})
# refused, naming params: call-arg, reportCallIssue, missing-argument
client.v1.payment_intents.create()

# Options.
# refused, naming idempotncy_key: call-arg, reportCallIssue, unexpected-keyword
Customer.create(idempotncy_key="once")
# refused, naming RequestOptions: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({}, {"idempotncy_key": "once"})
# refused, naming RequestOptions: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({}, {"max_network_retries": "2"})
# refused, naming RequestOptions: arg-type, reportArgumentType, bad-argument-type
client.v1.customers.create({}, "acct_1")
# refused, naming max_network_retires: arg-type, reportArgumentType, bad-argument-type
StripeClient("sk_test_123", max_network_retires=2)
# refused, naming max_network_retries: arg-type, reportArgumentType, bad-argument-type
StripeClient("sk_test_123", max_network_retries="2")

# Unknown services, classes and attributes.
# refused, naming custmers: attr-defined, reportAttributeAccessIssue, missing-attribute
client.v1.custmers
# refused, naming creat: attr-defined, reportAttributeAccessIssue, missing-attribute
client.v1.customers.creat
# refused, naming evnts: attr-defined, reportAttributeAccessIssue, missing-attribute
client.v2.core.evnts
# refused, naming custmers: attr-defined, reportAttributeAccessIssue, missing-attribute
client.custmers
# refused, naming Custmer: attr-defined, reportAttributeAccessIssue, missing-attribute
restripe.Custmer
# refused, naming Metre: attr-defined, reportAttributeAccessIssue, missing-attribute
restripe.billing.Metre
# refused, naming ListParms: attr-defined, reportAttributeAccessIssue, missing-attribute
restripe.params.ChargeListParms
# refused, naming Crad: attr-defined, reportAttributeAccessIssue, missing-attribute
restripe.Charge.PaymentMethodDetails.Crad
# refused, naming amout: attr-defined, reportAttributeAccessIssue, missing-attribute
charge.amout
# refused, naming adress: attr-defined, reportAttributeAccessIssue, missing-attribute
charge.billing_details.adress
# refused, naming amout: attr-defined, reportAttributeAccessIssue, missing-attribute
page.data[0].amout
# refused, naming next_pag: attr-defined, reportAttributeAccessIssue, missing-attribute
page.next_pag()
# refused, naming card: union-attr, reportOptionalMemberAccess, missing-attribute
charge.payment_method_details.card
# refused, naming email: union-attr, reportAttributeAccessIssue, missing-attribute
charge.customer.email
# refused, naming refund_url: attr-defined, reportAttributeAccessIssue, missing-attribute
restripe.CardError("no", None, None).refund_url


async def without_await() -> None:
    # refused, naming id: attr-defined, reportAttributeAccessIssue, missing-attribute
    Customer.create_async(name="Jenny").id
    # refused, naming email: attr-defined, reportAttributeAccessIssue, missing-attribute
    client.v1.customers.retrieve_async("cus_1").email
    # refused, naming await: unused-coroutine, reportUnusedCoroutine, unused-coroutine
    Customer.create_async(name="Jenny")
    # refused, naming Customer: assignment, reportAssignmentType, bad-assignment
    customer: Customer = Customer.retrieve_async("cus_1")
    print(customer)
    # refused, naming Customer: misc, reportGeneralTypeIssues, not-async
    await Customer.retrieve("cus_1")
    # refused, naming emial: call-arg, reportCallIssue, unexpected-keyword
    await Customer.create_async(emial="Jenny")
    # refused, naming ListObject: attr-defined, reportGeneralTypeIssues, not-iterable
    async for one in Charge.list_async():
        print(one)


# refused, naming Customer: arg-type, reportArgumentType, bad-argument-type
asyncio.run(Customer.create(name="Jenny"))
