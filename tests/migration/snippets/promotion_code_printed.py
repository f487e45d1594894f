import json

import stripe

stripe.api_key = "sk_test_123"

code = stripe.PromotionCode.retrieve("promo_123")
result = json.loads(str(code))
