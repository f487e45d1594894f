import enum
from decimal import Decimal
from typing import Any

import stripe

stripe.api_key = "sk_test_123"


class Currency(str, enum.Enum):
    EUR = "eur"


anything: Any = {"currency": Currency.EUR, "amount": Decimal("1E+2"), "small": 1e-07}
result = stripe.Charge.create(source="tok_visa", **anything).id
