import stripe

stripe.api_key = "sk_test_123"

try:
    stripe.Charge.create(amount=2000, currency="usd", source="tok_chargeDeclined")
except stripe.StripeError as e:
    result = [
        e._message,
        e.error.message if e.error else None,
        str(e),
        e.args,
        sorted(e.json_body["error"]),  # type: ignore[index,unused-ignore]
        e.should_retry if isinstance(e, stripe.APIConnectionError) else None,
        getattr(e, "param", None),
    ]
