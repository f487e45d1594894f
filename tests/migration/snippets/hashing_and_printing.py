import stripe

customer = stripe.Customer.construct_from(
    {"id": "cus_123", "object": "customer", "email": "jenny@example.com"}, "sk_test_123"
)
try:
    hashed = len({customer, customer})
except TypeError:
    hashed = 0
result = [
    hashed,
    "jenny" in repr(customer),
    "Customer" in repr(customer),
    "cus_123" in repr(customer),
]
