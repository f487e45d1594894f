import json
import os

import stripe

client = stripe.StripeClient(
    "sk_org_123",
    stripe_context="acct_1",
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)
customer = client.v1.customers.retrieve("cus_123")
client.v1.customers.retrieve("cus_123", options={"stripe_context": "acct_2"})
context = stripe.StripeContext.parse("org_1/acct_3")
client.v1.customers.retrieve("cus_123", options={"stripe_context": context})
stripe.Customer.retrieve("cus_123", api_key="sk_org_456", stripe_context="acct_4")
result = [customer.id, str(context.push("x")), str(context.pop())]
