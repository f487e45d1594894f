import stripe

stripe.api_key = None
try:
    stripe.Customer.list()
except stripe.AuthenticationError as e:
    first = e.http_status
stripe.api_key = "sk_test_123"
result = [first, stripe.Customer.list().data]
