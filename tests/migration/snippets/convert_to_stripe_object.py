import stripe

data = {
    "object": "list",
    "data": [
        {
            "id": "ch_1",
            "object": "charge",
            "source": {"id": "card_1", "object": "card", "last4": "4242"},
        }
    ],
    "has_more": False,
    "url": "/v1/charges",
}
page = stripe.convert_to_stripe_object(data, api_key="sk_test_123", api_mode="V1")
charge = page.data[0]
unknown = stripe.convert_to_stripe_object(
    {"id": "x_1", "object": "novelty", "a": {"b": 1}}, api_mode="V1"
)
result = [
    isinstance(page, stripe.ListObject),
    isinstance(charge, stripe.Charge),
    charge.source.last4,
    isinstance(charge.source, stripe.Card),
    type(unknown).__name__,
    unknown.a.b,
]
