import stripe

stripe.api_key = "sk_test_123"

cu = stripe.Customer.retrieve("cus_123")
cu.metadata = {"order": "8"}
cu.address.city = "Hamburg"
cu.preferred_locales = ["de", "en"]
cu.save()
result = cu.id
