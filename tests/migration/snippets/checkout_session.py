import stripe

stripe.api_key = "sk_test_123"

session = stripe.checkout.Session.create(
    mode="subscription",
    success_url="https://example.com/success?session_id={CHECKOUT_SESSION_ID}",
    cancel_url="https://example.com/cancel",
    line_items=[
        {"price": "price_123", "quantity": 2},
        {
            "price_data": {
                "currency": "usd",
                "unit_amount": 2000,
                "recurring": {"interval": "month"},
                "product_data": {
                    "name": "T-shirt",
                    "images": ["https://example.com/t.png"],
                    "metadata": {"sku": "T1"},
                },
            },
            "quantity": 1,
            "adjustable_quantity": {"enabled": True, "minimum": 1, "maximum": 10},
        },
    ],
    allow_promotion_codes=True,
    subscription_data={"trial_period_days": 14, "metadata": {"team": "7"}},
    customer_email="jenny@example.com",
    client_reference_id="user-42",
)
result = [session.id, session.url, session.payment_status]
