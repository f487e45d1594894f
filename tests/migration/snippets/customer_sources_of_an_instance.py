import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123", expand=["sources"])
customer.sources.create(source="tok_amex")
first = customer.sources.data[0]
first.name = "J. Rosen"
first.save()
first.delete()
result = [first.id, first.deleted]
