import stripe

stripe.api_key = "sk_test_123"

calculation = stripe.tax.Calculation.create(
    currency="usd",
    line_items=[{"amount": 1000, "reference": "L1"}],
    customer_details={
        "address": {
            "line1": "920 5th Ave",
            "city": "Seattle",
            "state": "WA",
            "postal_code": "98104",
            "country": "US",
        },
        "address_source": "shipping",
    },
    expand=["line_items"],
)
reader = stripe.terminal.Reader.process_payment_intent(
    "tmr_123", payment_intent="pi_123"
)
value = stripe.radar.ValueListItem.create(value_list="rsl_123", value="1.2.3.4")
card = stripe.issuing.Card.modify(
    "ic_123",
    status="inactive",
    spending_controls={"spending_limits": [{"amount": 500, "interval": "daily"}]},
)
report = stripe.reporting.ReportRun.create(
    report_type="balance.summary.1",
    parameters={"interval_start": 1704067200, "interval_end": 1706745600},
)
verification = stripe.identity.VerificationSession.create(
    type="document", options={"document": {"require_matching_selfie": True}}
)
endpoint = stripe.WebhookEndpoint.create(
    url="https://example.com/hook", enabled_events=["charge.failed", "*"]
)
result = [
    calculation.id,
    reader.id,
    value.value,
    card.status,
    report.id,
    verification.url,
    endpoint.secret,
]
