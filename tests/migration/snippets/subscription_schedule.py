import stripe

stripe.api_key = "sk_test_123"

schedule = stripe.SubscriptionSchedule.create(
    customer="cus_123",
    start_date=1735689600,
    end_behavior="release",
    phases=[
        {"items": [{"price": "price_1", "quantity": 1}], "iterations": 12},
        {
            "items": [{"price": "price_2", "quantity": 1}],
            "iterations": 12,
            "discounts": [{"coupon": "SAVE10"}],
        },
    ],
)
schedule.release(preserve_cancel_date=True)
result = schedule.status
