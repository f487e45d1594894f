"""What the support team uses."""

DEFAULTS = {"collection_method": "charge_automatically", "promotion_code": "promo_1"}  # hit: Subscription.create(promotion_code)
LIMITS = {"coupon": 3, "paid": 10}  # trap: dict of ours
