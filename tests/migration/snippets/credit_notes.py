import stripe

stripe.api_key = "sk_test_123"

preview = stripe.CreditNote.preview(
    invoice="in_123",
    lines=[{"type": "invoice_line_item", "invoice_line_item": "il_1", "quantity": 1}],
)
note = stripe.CreditNote.create(
    invoice="in_123", amount=500, memo="sorry", email_type="none"
)
lines = stripe.CreditNote.list_lines(note.id)
stripe.CreditNote.preview_lines(invoice="in_123", limit=3)
stripe.CreditNote.void_credit_note(note.id)
result = [preview.amount, note.id, len(lines.data)]
