import stripe

stripe.api_key = "sk_test_123"

ids = []
for customer in stripe.Customer.list(
    limit=2, email="jenny@example.com"
).auto_paging_iter():
    ids.append(customer.id)
result = ids
