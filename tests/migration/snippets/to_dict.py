import json

import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")
plain = customer.to_dict()
result = {
    "type": type(plain).__name__,
    "equal": json.loads(str(customer)) == plain,
    "address": plain["address"]["city"],
    "text": str(customer),
}
