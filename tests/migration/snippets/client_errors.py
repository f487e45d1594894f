import json
import os

import stripe
from stripe import InvalidRequestError, StripeClient

client = StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)

try:
    client.v1.customers.retrieve("cus_none")
except InvalidRequestError as e:
    first = [e.http_status, e.code, e.param, str(e)]
try:
    client.v1.payment_intents.create({"amount": 1, "currency": "usd"})
except stripe.CardError as e:
    second = [e.error.type if e.error else None, e.user_message]
try:
    StripeClient(None)  # type: ignore[arg-type]
except stripe.AuthenticationError:
    third = "no key"
result = [first, second, third]
