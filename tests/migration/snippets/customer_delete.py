import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.delete()
gone = stripe.Customer.delete("cus_456")
result = [cu.deleted, getattr(cu, "deleted", False), gone.id, gone.deleted]
