import stripe

stripe.api_key = "sk_test_123"

charge = stripe.Charge.retrieve("ch_123")
known = getattr(charge, "application_fee_amount", "absent")
unknown = getattr(charge, "nothing_like_it", "absent")
try:
    charge["application_fee_amount"]
    item = "there"
except KeyError as e:
    item = e.args[0]
result = [
    known,
    unknown,
    item,
    hasattr(charge, "nothing_like_it"),
    "application_fee_amount" in charge,
]
