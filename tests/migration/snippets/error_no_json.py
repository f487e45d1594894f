import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 0

try:
    stripe.Customer.retrieve("cus_123")
except stripe.APIError as e:
    result = [
        type(e).__name__,
        e.http_status,
        e.http_body,
        e.json_body is None,
        e.request_id,
    ]
