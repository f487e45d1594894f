import stripe

stripe.api_key = "sk_test_123"

event = stripe.Event.retrieve("evt_123")
changed = event.data.previous_attributes
result = [
    event.type,
    event["data"]["object"]["id"],
    dict(changed),
    event.data.object.status,
    event["request"]["id"],
]
