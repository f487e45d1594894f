import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123",
    client_id="ca_789",
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)
url = client.oauth.authorize_url({"scope": "read_only"})
token = client.oauth.token({"grant_type": "authorization_code", "code": "ac_123"})
client.oauth.deauthorize({"stripe_user_id": "acct_123"})
result = [url.split("/", 3)[3], token.stripe_user_id]
