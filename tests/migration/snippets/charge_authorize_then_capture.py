import stripe

stripe.api_key = "sk_test_123"

auth = stripe.Charge.create(
    amount=999, currency="eur", source="tok_mastercard", capture=False
)
charge = stripe.Charge.retrieve(auth.id)
captured = charge.capture(amount=500, receipt_email="jenny@example.com")
by_class = stripe.Charge.capture(auth.id, statement_descriptor_suffix="ORDER 7 & CO")
result = [captured is charge, charge.captured, by_class.id]
