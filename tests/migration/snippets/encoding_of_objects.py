import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")
charge = stripe.Charge.create(amount=100, currency="usd", customer=customer)  # type: ignore[arg-type]
copied = stripe.Customer.create(metadata=customer.metadata, address=customer.address)  # type: ignore[arg-type]
result = [charge.id, copied.id]
