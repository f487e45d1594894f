import stripe

stripe.api_key = "sk_test_123"

subscription = stripe.Subscription.retrieve("sub_123")
item_id = subscription["items"]["data"][0].id
stripe.Subscription.modify(
    subscription.id,
    cancel_at_period_end=False,
    proration_behavior="create_prorations",
    items=[{"id": item_id, "price": "price_new"}, {"id": "si_old", "deleted": True}],
)
stripe.SubscriptionItem.modify(item_id, quantity=5)
stripe.Subscription.modify("sub_123", trial_end="now", default_tax_rates="")
result = [item_id, subscription["items"].data[0]["price"]["id"]]
