import stripe

stripe.api_key = "sk_test_123"
result = []
for payload in ("", "[]", "null", '{"object": "event"}'):
    try:
        event = stripe.Webhook.construct_event(payload, "t=1,v1=1", "whsec_123")
        result.append(event.id)
    except ValueError:
        result.append("ValueError")
    except stripe.SignatureVerificationError:
        result.append("SignatureVerificationError")
