import stripe

stripe.api_key = "sk_test_123"

for attempt in range(2):
    charge = stripe.Charge.create(
        amount=100,
        currency="usd",
        source="tok_visa",
        idempotency_key="charge-%d" % 7,
        api_key="sk_test_second",
    )
customer = stripe.Customer.retrieve("cus_123", api_key="sk_test_third")
result = [charge.id, charge.api_key, customer.api_key]
