import socket

import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 0

working = stripe.api_base
with socket.socket() as unused:
    unused.bind(("127.0.0.1", 0))
    stripe.api_base = "http://127.0.0.1:%d" % unused.getsockname()[1]
    try:
        stripe.Customer.retrieve("cus_123")
    except stripe.APIConnectionError as e:
        first = [e.http_status, e.code, e.request_id, e.should_retry]
stripe.api_base = working
result = [first, stripe.Customer.retrieve("cus_123").id]
