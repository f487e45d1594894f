import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.construct_from(
    {"id": "cus_123", "object": "customer", "metadata": {"a": "1"}}, "sk_test_123"
)
customer.name = "Jenny"
customer["phone"] = "+15551234567"
customer.metadata.update({"b": "2"})
del customer.metadata["a"]
customer.update({"description": "x"})
del customer["description"]
customer.save()
result = customer.id
