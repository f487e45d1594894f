import stripe

stripe.api_key = "sk_test_123"

coupon = stripe.Coupon.create(
    percent_off=25.5,
    duration="repeating",
    duration_in_months=3,
    applies_to={"products": ["prod_1"]},
)
code = stripe.PromotionCode.create(
    promotion={"type": "coupon", "coupon": coupon.id},
    code="SUMMER",
    restrictions={
        "first_time_transaction": True,
        "currency_options": {"eur": {"minimum_amount": 500}},
    },
)
stripe.Coupon.delete(coupon.id)
result = [coupon.percent_off, code.code]
