import stripe

stripe.api_key = "sk_test_123"
stripe.set_app_info(
    "stripe-samples/accept-a-payment",
    version="0.0.2",
    url="https://github.com/stripe-samples",
)

customer = stripe.Customer.create()
result = [customer.id, stripe.app_info]
