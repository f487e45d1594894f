import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.create(
    email="jenny.rosen@example.com",
    name="Jenny Rosén",
    phone="+1 (555) 123-4567",
    address={
        "line1": "510 Townsend St.",
        "city": "San Francisco",
        "state": "CA",
        "postal_code": "94103",
        "country": "US",
    },
    shipping={"name": "Jenny", "address": {"line1": "1 Main St #2", "country": "US"}},
    preferred_locales=["fr", "en"],
    invoice_settings={
        "custom_fields": [
            {"name": "VAT", "value": "ABC123"},
            {"name": "PO", "value": "1/2"},
        ]
    },
    tax_id_data=[{"type": "eu_vat", "value": "DE123456789"}],
    metadata={"user_id": 42, "plan": "gold"},
)
result = {
    "id": customer.id,
    "plan": customer.metadata["plan"],
    "city": customer.address.city if customer.address else None,
}
