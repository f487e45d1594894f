import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer("cus_123", stripe_account="acct_123")
customer.refresh()
bare = stripe.Customer("cus_456")
bare.delete()
result = [customer.email, bare.deleted]
