import stripe

stripe.api_key = "sk_test_123"

customers = stripe.Customer.list(limit=2, ending_before="cus_9")
result = [customer.id for customer in customers.auto_paging_iter()]
