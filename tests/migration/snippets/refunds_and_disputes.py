import stripe

stripe.api_key = "sk_test_123"

refund = stripe.Refund.create(
    charge="ch_123", amount=500, reason="requested_by_customer", reverse_transfer=True
)
refund.cancel()
dispute = stripe.Dispute.modify(
    "dp_123",
    evidence={
        "customer_email_address": "jenny@example.com",
        "shipping_date": "Feb 01 2024",
        "uncategorized_text": "Näheres\nfolgt",
    },
    submit=False,
)
dispute.close()
result = [refund.status, dispute.status]
