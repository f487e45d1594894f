import stripe

stripe.api_key = "sk_test_123"

url = stripe.OAuth.authorize_url(
    express=True,
    client_id="ca_456",
    redirect_uri="https://example.com/cb",
    suggested_capabilities=["transfers"],
)
token = stripe.OAuth.token(
    grant_type="refresh_token", refresh_token="rt_123", api_key="sk_test_other"
)
result = [url.split("/", 3)[3], token.scope]
