import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.description = "Customer for jenny.rosen@example.com"
cu.metadata["order_id"] = "6735"
cu["name"] = "Jenny"
cu.save()
result = [cu.id, cu.description]
