import json
import os
from typing import Any

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
params: Any = {"email": "a@example.com", "stripe_account": "acct_123"}
result = client.v1.customers.create(params).id
