import stripe

stripe.api_key = "sk_test_123"

stripe.InvoiceItem.create(
    customer="cus_123", amount=2500, currency="usd", description="One-time setup fee"
)
invoice = stripe.Invoice.create(
    customer="cus_123",
    collection_method="send_invoice",
    days_until_due=30,
    auto_advance=False,
)
invoice = stripe.Invoice.finalize_invoice(invoice.id)
invoice.send_invoice()
stripe.Invoice.pay(invoice.id, paid_out_of_band=True)
voided = stripe.Invoice.void_invoice("in_456")
preview = stripe.Invoice.create_preview(
    customer="cus_123",
    subscription_details={"items": [{"id": "si_1", "deleted": True}]},
)
lines = stripe.Invoice.list_lines("in_123", limit=10)
result = [
    invoice.status,
    voided.status,
    preview.amount_due,
    [line.amount for line in lines],
]
