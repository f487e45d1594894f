import stripe

stripe.api_key = "sk_test_123"

product = stripe.Product.create(
    name="Gold Special",
    default_price_data={"unit_amount": 1000, "currency": "usd"},
    images=[],
)
price = stripe.Price.create(
    product=product.id,
    currency="usd",
    billing_scheme="tiered",
    tiers_mode="graduated",
    tiers=[
        {"up_to": 100, "unit_amount_decimal": "0.5"},
        {"up_to": "inf", "unit_amount_decimal": "0.25"},
    ],
    recurring={"interval": "month", "usage_type": "licensed"},
)
stripe.Price.modify(price.id, active=False, lookup_key="gold", transfer_lookup_key=True)
prices = stripe.Price.list(
    lookup_keys=["gold", "silver"], active=True, recurring={"interval": "month"}
)
result = [product.name, price.id, [p.id for p in prices.data]]
