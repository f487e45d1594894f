import stripe

stripe.api_key = "sk_test_123"
stripe.default_http_client = stripe.RequestsClient(timeout=5)

first = stripe.Customer.retrieve("cus_123")
stripe.default_http_client = stripe.new_default_http_client(timeout=10)
second = stripe.Customer.retrieve("cus_456")
result = [first.id, second.id]
