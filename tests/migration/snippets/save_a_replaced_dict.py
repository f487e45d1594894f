import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.address = {"city": "Hamburg"}
cu.save()
result = cu.id
