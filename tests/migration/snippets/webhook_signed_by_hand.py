import json
import time

import stripe

payload = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "charge.failed",
        "api_version": stripe.api_version,
        "data": {"object": {"id": "ch_1", "object": "charge"}},
    }
)
timestamp = int(time.time())
signature = stripe.WebhookSignature._compute_signature(
    "%d.%s" % (timestamp, payload), "whsec_123"
)
event = stripe.Webhook.construct_event(
    payload, "t=%d,v1=%s" % (timestamp, signature), "whsec_123", tolerance=600
)
result = event.type
