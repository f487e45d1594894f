import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.create(
    email="a@example.com", headers={"X-Trace": "7"}, max_network_retries=0
)
charges = stripe.Charge.list(limit=1, headers={"X-Trace": "8"})
result = [customer.id, [charge.id for charge in charges.auto_paging_iter()]]
