import stripe

stripe.api_key = "sk_test_123"

try:
    stripe.Charge.create(amount=2000, currency="usd", source="tok_chargeDeclined")
except Exception as e:
    try:
        result = isinstance(e, stripe.error.CardError)  # type: ignore[attr-defined,unused-ignore]
    except AttributeError:
        result = "AttributeError"
