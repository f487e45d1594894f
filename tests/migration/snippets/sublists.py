import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123", expand=["subscriptions"])
subscriptions = customer.subscriptions
more = subscriptions.list(limit=1, status="all")
one = subscriptions.retrieve("sub_1")
made = subscriptions.create(items=[{"price": "price_1"}])
result = [
    [s.id for s in more.data],
    one.id,
    made.id,
    [s.id for s in subscriptions.auto_paging_iter()],
]
