import stripe

stripe.api_key = "sk_test_123"

later = stripe.Subscription.modify("sub_123", cancel_at_period_end=True)
now = stripe.Subscription.cancel("sub_123", invoice_now=True, prorate=True)
other = stripe.Subscription.retrieve("sub_456")
other.cancel()
other.delete_discount()
result = [later.cancel_at_period_end, now.status, other.status]
