import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.email = None
try:
    cu.description = ""
except ValueError:
    print("an empty string cannot be assigned")
cu.save(idempotency_key="save-1")
result = cu.id
