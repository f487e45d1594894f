import stripe

stripe.api_key = "sk_test_123"

subscription = stripe.Subscription.retrieve("sub_123")
items = subscription.items
result = callable(items)
