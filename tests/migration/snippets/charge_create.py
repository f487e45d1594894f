import stripe

stripe.api_key = "sk_test_123"

charge = stripe.Charge.create(
    amount=2000,
    currency="usd",
    source="tok_visa",
    description="My First Test Charge (created for API docs)",
)
result = [charge.id, charge.status, charge.paid, charge.amount, charge["currency"]]
