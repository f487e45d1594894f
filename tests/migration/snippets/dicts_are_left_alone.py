import json
import os
from typing import Any

import stripe

stripe.api_key = "sk_test_123"
client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)

params: Any = {
    "items": [{"price": "price_1"}],
    "customer": "cus_123",
    "expand": ["customer"],
}
options: Any = {"stripe_account": "acct_123", "idempotency_key": "k-1"}
before = json.dumps([params, options])
client.v1.subscriptions.create(params, options)
stripe.Subscription.create(**params, **options)
result = before == json.dumps([params, options])
