import json
import os

import requests  # type: ignore[import-untyped,unused-ignore]
import stripe

session = requests.Session()
session.headers["X-From-Session"] = "yes"
client = stripe.StripeClient(
    "sk_test_123",
    http_client=stripe.RequestsClient(timeout=30, session=session),
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)
result = client.v1.customers.retrieve("cus_123").id
