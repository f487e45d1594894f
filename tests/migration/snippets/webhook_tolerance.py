import json
import time

import stripe
from sign import signature

payload = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "charge.failed",
        "api_version": stripe.api_version,
        "data": {"object": {"id": "ch_1", "object": "charge"}},
    }
)
old = signature(payload, "whsec_123", 1000)
soon = signature(payload, "whsec_123", int(time.time()) + 9000)


def accepted(header, **kwargs):
    try:
        return stripe.WebhookSignature.verify_header(
            payload, header, "whsec_123", **kwargs
        )
    except stripe.SignatureVerificationError:
        return False


result = [
    accepted(old),
    accepted(old, tolerance=10),
    accepted(old, tolerance=None),
    accepted(soon, tolerance=300),
]
