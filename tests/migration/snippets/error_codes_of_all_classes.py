import stripe

stripe.api_key = "sk_test_123"
result = []
for _ in range(2):
    try:
        stripe.Customer.retrieve("cus_123")
    except stripe.StripeError as e:
        result.append([type(e).__name__, e.code, e.error.code if e.error else None])
