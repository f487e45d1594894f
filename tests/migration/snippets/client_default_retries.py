import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
try:
    result = client.v1.customers.create({"email": "jenny@example.com"}).id
except stripe.APIError as e:
    result = e.http_status
