import json

import stripe
from sign import signature

client = stripe.StripeClient("sk_test_123")
payload = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "charge.succeeded",
        "api_version": stripe.api_version,
        "data": {
            "object": {"id": "ch_1", "object": "charge", "amount": 5},
            "previous_attributes": {"status": "pending"},
        },
    }
)
event = client.construct_event(payload, signature(payload, "whsec_123"), "whsec_123")
result = [
    event.type,
    event.data.object.amount,
    event.data.previous_attributes["status"],
    event.livemode if "livemode" in event else None,
]
