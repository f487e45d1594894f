import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123", expand=["default_source"])
before = cu.description
cu.refresh()
result = [before, cu.description, cu.default_source.last4]
