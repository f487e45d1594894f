import stripe

stripe.api_key = "sk_test_123"

pm = stripe.PaymentMethod.create(
    type="card",
    card={"number": "4242424242424242", "exp_month": 8, "exp_year": 2030, "cvc": "314"},
    billing_details={"name": "Jenny", "address": {"postal_code": "94107"}},
)
pm.attach(customer="cus_123")
stripe.PaymentMethod.attach("pm_456", customer="cus_123")
methods = stripe.PaymentMethod.list(customer="cus_123", type="card")
stripe.PaymentMethod.detach(pm.id)
result = [pm.id, [m.card.last4 for m in methods]]
