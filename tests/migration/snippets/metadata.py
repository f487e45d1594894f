import stripe

stripe.api_key = "sk_test_123"

order = stripe.PaymentIntent.create(
    amount=100,
    currency="usd",
    metadata={
        "order_id": "6735",
        "gift": True,
        "weight": 1.5,
        "note": "a=b&c",
        "items": "3",
    },
)
meta = order.metadata
if "order_id" in meta:
    print(meta["order_id"], meta.order_id)
result = [sorted(meta.keys()), dict(meta), meta["items"]]
