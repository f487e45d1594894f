import stripe

stripe.api_key = "sk_test_123"

charge = stripe.Charge.retrieve("ch_123")


def as_id(value):
    return value if isinstance(value, str) or value is None else value["id"]


customer = stripe.Customer.retrieve(charge.customer)
result = [as_id(charge.customer), as_id(charge.balance_transaction), customer.id]
