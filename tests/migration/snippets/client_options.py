import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_platform",
    stripe_account="acct_default",
    stripe_version="2024-06-20",
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)
client.v1.charges.retrieve("ch_1")
charge = client.v1.charges.create(
    {"amount": 100, "currency": "usd", "source": "tok_visa"},
    {
        "stripe_account": "acct_other",
        "idempotency_key": "key-1",
        "stripe_version": "2025-01-27.acacia",
        "api_key": "sk_test_other",
    },
)
charge.capture()
client.v1.refunds.create({"charge": "ch_1"}, options={"stripe_account": "acct_other"})
result = [charge.stripe_account, charge.stripe_version, charge.api_key]
