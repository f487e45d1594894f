import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
customer = client.v1.customers.retrieve(customer="cus_123")
client.v1.payment_intents.confirm(
    intent="pi_123", params={"payment_method": "pm_card_visa"}
)
client.v1.customers.payment_methods.list(customer=customer.id)
client.v1.customers.update(
    "cus_123", params={"name": "Jenny"}, options={"idempotency_key": "u-1"}
)
result = customer.id
