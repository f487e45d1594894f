import stripe

stripe.api_key = "sk_test_123"

try:
    stripe.PaymentIntent.create(
        amount=1099,
        currency="usd",
        customer="cus_123",
        off_session=True,
        confirm=True,
        payment_method="pm_1",
    )
except stripe.CardError as e:
    if e.code == "authentication_required":
        intent = stripe.PaymentIntent.retrieve(e.error.payment_intent["id"])
        result = [
            e.error.payment_intent.status,
            e.error.payment_method.card.last4,
            intent.id,
        ]
