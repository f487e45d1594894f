import json

import stripe
from sign import signature

SECRET = "whsec_123"
GOOD = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "charge.failed",
        "api_version": stripe.api_version,
        "data": {"object": {"id": "ch_1", "object": "charge"}},
    }
).encode()


def view(payload, sig_header):
    try:
        event = stripe.Webhook.construct_event(payload, sig_header, SECRET)
    except ValueError:
        return "Invalid payload", 400
    except stripe.SignatureVerificationError as e:
        return "Invalid signature", 400, e.sig_header == sig_header, e.http_body
    return event.type, 200


result = [
    view(GOOD, signature(GOOD.decode(), SECRET)),
    view(GOOD, signature(GOOD.decode(), "whsec_other")),
    view(GOOD, signature("{}", SECRET)),
    view(GOOD, signature(GOOD.decode(), SECRET, 1000)),
    view(GOOD, ""),
    view(GOOD, "t=1,v0=abc"),
    view(b"no json", signature("no json", SECRET)),
]
