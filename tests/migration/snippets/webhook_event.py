import json

import stripe
from sign import signature

payload = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "payment_intent.succeeded",
        "api_version": stripe.api_version,
        "data": {
            "object": {
                "id": "pi_123",
                "object": "payment_intent",
                "amount": 1099,
                "metadata": {"order": "7"},
            }
        },
    }
)

event = stripe.Webhook.construct_event(
    payload, signature(payload, "whsec_123"), "whsec_123"
)
if event.type == "payment_intent.succeeded":
    payment_intent = event.data.object
    print("PaymentIntent was successful!", payment_intent.amount)
elif event["type"] == "payment_method.attached":
    print("PaymentMethod was attached to a Customer!")
data = event["data"]["object"]
result = [
    event.id,
    isinstance(event, stripe.Event),
    isinstance(data, stripe.PaymentIntent),
    data["metadata"]["order"],
]
