import stripe

stripe.api_key = "sk_test_123"

try:
    stripe.Charge.create(amount=2000, currency="usd", source="tok_chargeDeclined")
except stripe.CardError as e:
    body = e.json_body
    err = body.get("error", {})
    result = {
        "status": e.http_status,
        "user_message": e.user_message,
        "code": e.code,
        "param": e.param,
        "type": err.get("type"),
        "charge": e.error.charge,
        "decline_code": e.error.decline_code,
        "error_code": e.error.code,
        "doc_url": e.error.doc_url,
        "request_id": e.request_id,
        "header": e.headers["request-id"],
        "body_is_text": isinstance(e.http_body, str),
        "text": str(e),
        "repr": repr(e),
    }
