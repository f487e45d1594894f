import datetime
from typing import Any

import stripe

stripe.api_key = "sk_test_123"

anything: Any = {
    "flags": [True, False],
    "days": [datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)],
    "cleared": [],
    "lists": [["a", "b"], ["c"]],
}
result = stripe.Customer.modify("cus_123", **anything).id
