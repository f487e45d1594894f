import stripe

stripe.api_key = "sk_test_123"

intent = stripe.PaymentIntent.create(
    amount=1099,
    currency="usd",
    automatic_payment_methods={"enabled": True, "allow_redirects": "never"},
    setup_future_usage="off_session",
    capture_method="manual",
)
stripe.PaymentIntent.modify(intent.id, amount=1199, metadata={"cart": "7"})
confirmed = stripe.PaymentIntent.confirm(
    intent.id, payment_method="pm_card_visa", off_session=True
)
if confirmed.status == "requires_capture":
    confirmed.capture(amount_to_capture=750)
cancelled = stripe.PaymentIntent.cancel("pi_456", cancellation_reason="abandoned")
result = [intent.client_secret, confirmed.status, cancelled.status]
