import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")
try:
    plain = customer.to_dict_recursive()  # type: ignore[attr-defined,unused-ignore]
    result = plain == customer.to_dict()
except AttributeError:
    result = False
