import pickle

import stripe

stripe.api_key = "sk_test_123"

try:
    stripe.Charge.create(amount=2000, currency="usd", source="tok_chargeDeclined")
except stripe.CardError as e:
    try:
        same = pickle.loads(pickle.dumps(e))
        result = [str(same), same.code, same.http_status]
    except TypeError:
        result = "TypeError"
