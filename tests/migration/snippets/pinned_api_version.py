import stripe

stripe.api_key = "sk_test_123"
result = [stripe.api_version, stripe.Customer.list().data]
