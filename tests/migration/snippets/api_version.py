import stripe

stripe.api_key = "sk_test_123"
stripe.api_version = "2024-06-20"

stripe.Customer.retrieve("cus_123")
key = stripe.EphemeralKey.create(customer="cus_123", stripe_version="2025-01-27.acacia")
try:
    stripe.EphemeralKey.create(customer="cus_123")
except ValueError:
    print("stripe_version must be specified")
result = [key.id, key.secret]
