import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)

raw = client.raw_request(
    "post",
    "/v1/beta_endpoint",
    param=123,
    nested={"a": [1, 2]},
    stripe_version="2025-01-27.acacia; feature_beta=v3",
)
obj = client.deserialize(raw, api_mode="V1")
got = client.raw_request(
    "get", "/v1/customers/cus_123", expand=["subscriptions"], stripe_account="acct_123"
)
customer = client.deserialize(json.loads(got.body), api_mode="V1")
v2 = client.raw_request(
    "post", "/v2/things", name="x", when=None, headers={"X-Trace": "7"}
)
result = [
    raw.code,
    raw.data["id"],
    obj.id,
    isinstance(customer, stripe.Customer),
    customer.email,
    v2.data,
]
