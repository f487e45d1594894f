import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.save()
same = cu.name
cu.name = same
cu.save()
result = cu.id
