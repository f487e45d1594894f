import json
import os

import stripe

client = stripe.StripeClient(
    os.environ["STRIPE_SECRET_KEY"],
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)

customer = client.customers.retrieve("cus_123")
intent = client.payment_intents.create(
    params={
        "amount": 1099,
        "currency": "usd",
        "customer": customer.id,
        "payment_method_types": ["card"],
    },
)
client.payment_intents.confirm(intent.id, params={"payment_method": "pm_card_visa"})
session = client.checkout.sessions.create(
    {"mode": "payment", "line_items": [{"price": "price_1", "quantity": 1}]}
)
result = [customer.id, intent.id, session.url]
