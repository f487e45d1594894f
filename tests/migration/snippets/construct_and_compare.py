import copy
import pickle

import stripe

values = {
    "id": "cus_123",
    "object": "customer",
    "address": {"city": "Berlin"},
    "subscriptions": {
        "object": "list",
        "data": [{"id": "sub_1", "object": "subscription"}],
        "has_more": False,
        "url": "/v1/x",
    },
}
one = stripe.Customer.construct_from(values, "sk_test_123")
two = stripe.Customer.construct_from(values, "sk_test_456")
copied = copy.deepcopy(one)
restored = pickle.loads(pickle.dumps(one))
result = [
    one == two,
    copied == one,
    restored == one,
    type(restored).__name__,
    restored.address.city,
    type(one.subscriptions.data[0]).__name__,
    one.subscriptions.data[0].id,
    bool(one),
]
