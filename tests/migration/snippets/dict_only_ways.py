import json

import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")


def outcome(way):
    try:
        return way()
    except AttributeError:
        return "AttributeError"
    except TypeError:
        return "TypeError"


result = {
    "json": outcome(lambda: len(json.loads(json.dumps(customer)))),
    "len": outcome(lambda: len(customer)),
    "iteration": outcome(lambda: sorted(customer)),
    "equal to a dict": outcome(
        lambda: customer.address == {"city": "Berlin", "country": "DE", "line1": None}
    ),
    "isinstance": isinstance(customer, dict),
    "unpacked": outcome(lambda: sorted({**customer})),
    "setdefault": outcome(lambda: customer.setdefault("email", "none")),
    "pop": outcome(lambda: customer.pop("email")),
}
