import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 0

try:
    stripe.Charge.retrieve("ch_123")
except stripe.APIError as e:
    result = [e.http_status, e.user_message, e.request_id]
