import datetime
from collections import OrderedDict
from decimal import Decimal
from typing import Any

import stripe

stripe.api_key = "sk_test_123"

anything: Any = {
    "bools": {"yes": True, "no": False},
    "numbers": {
        "int": 7,
        "big": 10**20,
        "float": 0.1,
        "decimal": Decimal("10.50"),
        "negative": -1,
    },
    "none": None,
    "empty": "",
    "empty_dict": {},
    "tuple": ("a", "b"),
    "dicts": [OrderedDict([("b", 1), ("a", {"x": ["y"]})]), {"c": None, "d": ""}],
    "when": datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC),
    "text": "ü ñ & = + % [ ] / ? # \n",
    "int keys": {1: "a"},
    "bytes": b"raw",
}
stripe.Customer.create(**anything)
result = stripe.Customer.list(**{**anything, "limit": 1}).data
