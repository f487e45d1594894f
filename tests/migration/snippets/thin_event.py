import json
import os

import stripe
from sign import signature

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
payload = json.dumps(
    {
        "id": "evt_test_65",
        "object": "v2.core.event",
        "type": "v1.billing.meter.error_report_triggered",
        "livemode": False,
        "created": "2024-09-17T06:20:52.246Z",
        "related_object": {
            "id": "mtr_123",
            "type": "billing.meter",
            "url": "/v1/billing/meters/mtr_123",
        },
    }
)
notification = client.parse_event_notification(
    payload, signature(payload, "whsec_123"), "whsec_123"
)
meter = notification.fetch_related_object()
event = notification.fetch_event()
result = [
    notification.id,
    notification.type,
    notification.related_object.id,
    meter.id,
    event.id,
    event.type,
]
