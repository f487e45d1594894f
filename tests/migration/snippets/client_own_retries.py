import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123",
    max_network_retries=1,
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)
customer = client.v1.customers.create({"email": "jenny@example.com"})
other = client.v1.customers.create({}, {"max_network_retries": 0})
result = [customer.id, other.id]
