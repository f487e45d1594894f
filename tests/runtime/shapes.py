"""A package with classes of every shape that the generator renders, around a copy of the runtime."""

from __future__ import annotations

import atexit
import importlib
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.runtime.fake_package import write_package

NAME = "fakeshapes"

CHARGE = """
from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import UpdateableAPIResource, api_method, request_on

if TYPE_CHECKING:
    from typing import ClassVar, Literal


class ChargeBillingDetails(StripeObject):
    address: Optional[Address]
    name: Optional[str]

    _inner_class_types = {"address": "_shared:Address"}


class ChargePaymentMethodDetailsStripeAccount(StripeObject):
    pass


class ChargePaymentMethodDetails(StripeObject):
    stripe_account: Optional[ChargePaymentMethodDetailsStripeAccount]
    type: str

    _inner_class_types = {
        "stripe_account": "ChargePaymentMethodDetailsStripeAccount"
    }


class Charge(UpdateableAPIResource):
    OBJECT_NAME: ClassVar[Literal["charge"]] = "charge"

    amount: int
    billing_details: ChargeBillingDetails
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    id: str
    metadata: UntypedStripeObject[str]
    payment_method_details: Optional[ChargePaymentMethodDetails]
    refunds: Optional[ListObject[Charge]]

    _inner_class_types = {
        "billing_details": "ChargeBillingDetails",
        "customer": None,
        "metadata": "*",
        "payment_method_details": "ChargePaymentMethodDetails",
        "refunds": None,
    }

    @api_method
    @staticmethod
    def capture(charge, /, **params):
        return request_on("post", "/v1/charges/{charge}/capture", (charge,), params)
"""

SHARED = """
from __future__ import annotations

from ._core.objects import StripeObject


class Address(StripeObject):
    city: Optional[str]
    country: Optional[str]
"""

PRICE = """
from __future__ import annotations

from ._core.objects import StripeObject


class PriceTier(StripeObject):
    up_to: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class PriceCurrencyOptions(StripeObject):
    tiers: Optional[List[PriceTier]]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {"tiers": "PriceTier"}
    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class Price(StripeObject):
    OBJECT_NAME = "price"

    currency_options: Optional[Dict[str, PriceCurrencyOptions]]
    id: str
    quantities: Optional[List[int]]
    tiers: Optional[List[PriceTier]]
    total: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "currency_options": "*PriceCurrencyOptions",
        "tiers": "PriceTier",
    }
    _field_encodings = {
        "quantities": "int64_string",
        "total": "int64_string",
        "unit_amount_decimal": "decimal_string",
    }
"""

SUBSCRIPTION = """
from __future__ import annotations

from ._core.objects import StripeObject


class Subscription(StripeObject):
    OBJECT_NAME = "subscription"

    id: str
    items: ListObject[Price]
    keys: Optional[str]

    _inner_class_types = {"items": None}
"""

REGISTRATION = """
from __future__ import annotations

from .._core.objects import StripeObject


class RegistrationCountryOptionsIn(StripeObject):
    type: str


class RegistrationCountryOptions(StripeObject):
    in_: Optional[RegistrationCountryOptionsIn]
    is_: Optional[str]

    _inner_class_types = {"in": "RegistrationCountryOptionsIn"}
    _field_remappings = {"in_": "in", "is_": "is"}
"""

EVENT = """
from __future__ import annotations

from ..._core.objects import StripeObject


class Event(StripeObject):
    OBJECT_NAME = "v2.core.event"

    id: str
    type: str


class PingEvent(Event):
    pass
"""

REGISTRY = """
CLASSES = {
    "charge": "_charge:Charge",
    "customer": "_customer:Customer",
    "price": "_price:Price",
    "subscription": "_subscription:Subscription",
    "v2.core.event": "v2.core._event:Event",
}
EVENTS = {"v2.core.ping": "v2.core._event:PingEvent"}
NOTIFICATIONS = {"v2.core.ping": "v2.core._event:PingEventNotification"}
UNKNOWN_EVENT = ""
"""

FILES = {
    "_charge.py": CHARGE,
    "_price.py": PRICE,
    "_registry.py": REGISTRY,
    "_shared.py": SHARED,
    "_subscription.py": SUBSCRIPTION,
    "tax/__init__.py": "",
    "tax/_registration.py": REGISTRATION,
    "v2/core/_event.py": EVENT,
}


@cache
def package() -> ModuleType:
    """The package, written and imported once."""
    folder = Path(tempfile.mkdtemp(prefix=NAME))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    root = write_package(folder, NAME)
    for path, text in FILES.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    # It stays importable: pickles name its modules.
    sys.path.append(str(folder))
    return importlib.import_module(NAME)


def get(target: str) -> Any:
    """`get("_charge:Charge")`: a class of the package; `get("_core.views")`: one of its modules."""
    package()
    module, _, name = target.partition(":")
    found = importlib.import_module(f"{NAME}.{module}")
    return getattr(found, name) if name else found
