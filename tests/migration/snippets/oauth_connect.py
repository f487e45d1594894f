import stripe

stripe.api_key = "sk_test_123"
stripe.client_id = "ca_123"

url = stripe.OAuth.authorize_url(
    scope="read_write",
    state="csrf token",
    stripe_user={"email": "a@example.com", "url": "https://example.com"},
)
token = stripe.OAuth.token(grant_type="authorization_code", code="ac_123")
try:
    stripe.OAuth.token(grant_type="authorization_code", code="used")
except stripe.oauth_error.InvalidGrantError as e:
    failed = [
        e.code,
        e.http_status,
        e.user_message,
        e.error.error,
        e.error.error_description,
    ]
stripe.OAuth.deauthorize(stripe_user_id=token.stripe_user_id)
result = [url.split("/", 3)[3], token.stripe_user_id, token["access_token"], failed]
