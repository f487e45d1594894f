import stripe

stripe.api_key = "sk_test_123"

meter = stripe.billing.Meter.create(
    display_name="Search API",
    event_name="ai_search_api",
    default_aggregation={"formula": "sum"},
)
event = stripe.billing.MeterEvent.create(
    event_name="ai_search_api",
    payload={"value": "25", "stripe_customer_id": "cus_123"},
    timestamp=1735689600,
)
stripe.billing.Meter.list_event_summaries(
    meter.id, customer="cus_123", start_time=1735689600, end_time=1735776000
)
meter.deactivate()
result = [meter.id, meter.status, event.identifier]
