import json
import os
from typing import Any

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
options: Any = {"idempotency": "order-1"}
try:
    result = client.v1.customers.create({"email": "jenny@example.com"}, options).id
except TypeError:
    result = "TypeError"
