import stripe

error = stripe.CardError(
    "Your card was declined.",
    "number",
    "card_declined",
    http_status=402,
    json_body={"error": {"decline_code": "fraudulent"}},
)
bare = stripe.StripeError()
result = [
    str(error),
    error.param,
    error.code,
    error.error.decline_code,
    issubclass(stripe.CardError, stripe.StripeError),
    str(bare),
    dict(bare.headers),
]
