import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.modify(
    "cus_123",
    description="",
    email=None,
    address={"line2": "", "city": None},
    metadata={"old_key": "", "new_key": "yes"},
)
cleared = stripe.Customer.modify("cus_123", metadata="")
result = [customer.id, customer.description, cleared.id]
