import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 2

charge = stripe.Charge.create(amount=100, currency="usd", source="tok_visa")
listed = stripe.Charge.list(limit=1)
result = [charge.id, len(listed.data)]
