import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
destination = client.v2.core.event_destinations.create(
    {
        "name": "mine",
        "type": "webhook_endpoint",
        "event_payload": "thin",
        "enabled_events": ["v1.billing.meter.error_report_triggered"],
        "webhook_endpoint": {"url": "https://example.com/thin"},
        "include": ["webhook_endpoint.signing_secret"],
    }
)
client.v2.core.event_destinations.disable(destination.id)
ids = [
    d.id
    for d in client.v2.core.event_destinations.list({"limit": 1}).auto_paging_iter()
]
gone = client.v2.core.event_destinations.delete(destination.id)
result = [destination.id, destination.status, ids, gone.id]
