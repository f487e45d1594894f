import json
import os

import stripe

addresses = json.loads(os.environ["STRIPE_ADDRESSES"])
client = stripe.StripeClient("sk_test_123", base_addresses=addresses)
session = client.v2.billing.meter_event_session.create()
stream = stripe.StripeClient(session.authentication_token, base_addresses=addresses)
stream.v2.billing.meter_event_stream.create(
    {
        "events": [
            {
                "event_name": "search",
                "payload": {"stripe_customer_id": "cus_123", "value": "25"},
                "identifier": "a",
            }
        ]
    }
)
single = client.v2.billing.meter_events.create(
    {"event_name": "search", "payload": {"value": "1"}}
)
result = [session.authentication_token, single.identifier]
