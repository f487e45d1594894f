import stripe

stripe.api_key = "sk_test_123"
stripe.proxy = None
stripe.default_http_client = stripe.RequestsClient(
    verify_ssl_certs=False, proxy=None, timeout=(3, 20)
)
result = stripe.Balance.retrieve().object
