import stripe

stripe.api_key = "sk_test_123"

subscription = stripe.Subscription.create(
    customer="cus_123",
    items=[
        {"price": "price_1"},
        {"price": "price_2", "quantity": 3, "tax_rates": ["txr_1", "txr_2"]},
    ],
    trial_end=1735689600,
    payment_behavior="default_incomplete",
    payment_settings={"save_default_payment_method": "on_subscription"},
    collection_method="charge_automatically",
    cancel_at_period_end=False,
    expand=["latest_invoice.confirmation_secret", "pending_setup_intent"],
)
result = {
    "id": subscription.id,
    "status": subscription.status,
    "invoice": subscription.latest_invoice.id,
}
