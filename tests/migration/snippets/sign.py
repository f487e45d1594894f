"""What Stripe's servers do: the value of a `Stripe-Signature` header. Snippets import it; it is none itself."""

import hashlib
import hmac
import time


def signature(payload: str, secret: str, timestamp: "int | None" = None) -> str:
    stamp = int(time.time()) if timestamp is None else timestamp
    signed = f"{stamp}.{payload}".encode()
    digest = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return f"t={stamp},v1={digest}"
