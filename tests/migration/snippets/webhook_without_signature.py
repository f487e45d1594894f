import json

import stripe

stripe.api_key = "sk_test_123"

payload = '{"id": "evt_1", "object": "event", "type": "payment_method.attached", "data": {"object": {"id": "pm_1", "object": "payment_method", "card": {"last4": "4242"}}}}'
event = stripe.Event.construct_from(json.loads(payload), stripe.api_key)
method = event.data.object
result = [
    event.type,
    method.id,
    isinstance(method, stripe.PaymentMethod),
    method.card.last4,
]
