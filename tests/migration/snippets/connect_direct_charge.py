import stripe

stripe.api_key = "sk_test_123"

intent = stripe.PaymentIntent.create(
    amount=1000,
    currency="usd",
    payment_method_types=["card", "us_bank_account"],
    application_fee_amount=123,
    stripe_account="acct_connected",
    idempotency_key="order-1001",
)
result = [intent.id, intent.client_secret]
