import stripe

stripe.api_key = "sk_test_123"

configuration = stripe.billing_portal.Configuration.create(
    business_profile={"headline": "Acme partners with Stripe"},
    features={
        "invoice_history": {"enabled": True},
        "customer_update": {"enabled": True, "allowed_updates": ["email", "tax_id"]},
    },
)
session = stripe.billing_portal.Session.create(
    customer="cus_123",
    return_url="https://example.com/account",
    configuration=configuration.id,
)
result = session.url
