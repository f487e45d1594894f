import stripe

stripe.api_key = "sk_test_123"
stripe.default_http_client = stripe.UrllibClient()

customer = stripe.Customer.create(email="jenny@example.com", metadata={"a": "ü"})
try:
    stripe.Customer.retrieve("cus_none")
except stripe.InvalidRequestError as e:
    missing = e.code
result = [customer.id, missing]
