"""A small package in the form of generated code around a copy of the runtime, on disk and imported."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

NAME = "fakestripe"
RUNTIME = Path(__file__).parents[2] / "codegen" / "runtime"

ROOT = """
from ._api_version import API_VERSION as _API_VERSION
from ._core.lazy import attach

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "Account": "_account",
        "BankAccount": "_bank_account",
        "Card": "_card",
        "Charge": "_charge",
        "Customer": "_customer",
        "Discount": "_discount",
        "File": "_file",
        "InvalidRequestError": "_core.errors",
        "ListObject": "_core.lists",
        "Quote": "_quote",
        "Refund": "_refund",
        "SearchResultObject": "_core.lists",
        "Source": "_source",
        "StripeClient": "_client",
        "StripeObject": "_core.objects",
    },
)
api_key = None
client_id = None
api_version = _API_VERSION
api_base = "https://api.stripe.com"
connect_api_base = "https://connect.stripe.com"
upload_api_base = "https://files.stripe.com"
meter_events_api_base = "https://meter-events.stripe.com"
max_network_retries = 2
timeout = (30.0, 80.0)
proxy = None
verify_ssl_certs = True
ca_bundle_path = None
default_http_client = None
app_info = None
enable_telemetry = False
"""

REGISTRY = """
from typing import Dict

CLASSES: Dict[str, str] = {
    "account": "_account:Account",
    "bank_account": "_bank_account:BankAccount",
    "card": "_card:Card",
    "charge": "_charge:Charge",
    "customer": "_customer:Customer",
    "discount": "_discount:Discount",
    "file": "_file:File",
    "quote": "_quote:Quote",
    "refund": "_refund:Refund",
    "source": "_source:Source",
    "v2.core.event_destination": "v2.core._event_destination:EventDestination",
}
EVENTS: Dict[str, str] = {}
NOTIFICATIONS: Dict[str, str] = {}
UNKNOWN_EVENT = ""
"""

ACCOUNT = """
from __future__ import annotations

from ._core.extras import AccountExtras
from ._core.resource import CreateableAPIResource, UpdateableAPIResource, request


class Account(AccountExtras, CreateableAPIResource, UpdateableAPIResource):
    OBJECT_NAME = "account"

    additional_owners: List[StripeObject]
    id: str
    individual: object

    _inner_class_types = {"additional_owners": None, "individual": None}
    _class_url = "/v1/accounts"
    _url_without_id = "/v1/account"

    @classmethod
    def retrieve(cls, id=None, **params) -> Account:
        if id is None:
            return request("get", "/v1/account", (), params)
        return request("get", "/v1/accounts/{account}", (id,), params)
"""

BANK_ACCOUNT = """
from __future__ import annotations

from ._core.extras import BankAccountExtras
from ._core.resource import APIResource, request_on, request_on_async


class BankAccount(BankAccountExtras, APIResource):
    OBJECT_NAME = "bank_account"

    id: str
    account: str
    customer: str
    status: str

    _inner_class_types = {"account": None, "customer": None}

    def verify(self, **params) -> BankAccount:
        return request_on(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (self,),
            params,
            receiver=("customer", "id"),
        )

    async def verify_async(self, **params) -> BankAccount:
        return await request_on_async(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (self,),
            params,
            receiver=("customer", "id"),
        )
"""

CARD = """
from __future__ import annotations

from ._core.extras import CardExtras
from ._core.resource import UpdateableAPIResource


class Card(CardExtras, UpdateableAPIResource):
    OBJECT_NAME = "card"

    id: str
    account: str
    customer: str

    _inner_class_types = {"account": None, "customer": None}
    _parent_urls = {
        "/v1/accounts/{account}/external_accounts/{id}": "Account.{}_external_account",
        "/v1/customers/{customer}/sources/{id}": "Customer.{}_source",
    }
"""

CHARGE = '''
from __future__ import annotations

from ._core.extras import ChargeExtras
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)


class Charge(
    ChargeExtras,
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `charge` object."""

    OBJECT_NAME = "charge"

    amount: int
    captured: bool
    customer: str
    id: str
    metadata: object
    refunds: object

    _inner_class_types = {"customer": None, "metadata": "*", "refunds": None}
    _class_url = "/v1/charges"

    @api_method
    @staticmethod
    def capture(charge, /, **params) -> Charge:
        """POST /v1/charges/{charge}/capture"""
        return request_on("post", "/v1/charges/{charge}/capture", (charge,), params)

    @api_method
    @staticmethod
    async def capture_async(charge, /, **params) -> Charge:
        return await request_on_async(
            "post", "/v1/charges/{charge}/capture", (charge,), params
        )

    @classmethod
    def create(cls, **params) -> Charge:
        return request("post", "/v1/charges", (), params)

    @classmethod
    async def create_async(cls, **params) -> Charge:
        return await request_async("post", "/v1/charges", (), params)

    @classmethod
    def list(cls, **params):
        return request("get", "/v1/charges", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params):
        return await request_async("get", "/v1/charges", (), params, expects="list")

    @classmethod
    def search(cls, **params):
        return request("get", "/v1/charges/search", (), params, expects="search")

    @classmethod
    async def search_async(cls, **params):
        return await request_async(
            "get", "/v1/charges/search", (), params, expects="search"
        )

    @classmethod
    def retrieve(cls, id, **params) -> Charge:
        return request("get", "/v1/charges/{charge}", (id,), params)

    @classmethod
    def modify(cls, id, **params) -> Charge:
        return request("post", "/v1/charges/{charge}", (id,), params)
'''

CUSTOMER = """
from __future__ import annotations

from ._core.extras import CustomerExtras
from ._core.objects import StripeObject
from ._core.resource import (
    DeletableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_on,
)


class CustomerSettings(StripeObject):
    custom_fields: List[StripeObject]
    footer: str

    _inner_class_types = {"custom_fields": None}


class Customer(CustomerExtras, DeletableAPIResource, UpdateableAPIResource):
    OBJECT_NAME = "customer"

    currency_options: Dict[str, CustomerSettings]
    default_source: object
    deleted: bool
    email: str
    id: str
    invoice_settings: CustomerSettings
    metadata: object
    preferred_locales: Optional[List[str]]
    source: object
    subscriptions: object

    _inner_class_types = {
        "currency_options": "*CustomerSettings",
        "default_source": None,
        "invoice_settings": "CustomerSettings",
        "metadata": "*",
        "source": None,
        "subscriptions": None,
    }
    _class_url = "/v1/customers"

    @api_method
    @staticmethod
    def create_source(customer, /, **params):
        return request_on("post", "/v1/customers/{customer}/sources", (customer,), params)

    @api_method
    @staticmethod
    def delete(sid, /, **params) -> Customer:
        return request_on("delete", "/v1/customers/{customer}", (sid,), params)

    @api_method
    @staticmethod
    def delete_discount(customer, /, **params):
        return request_on(
            "delete", "/v1/customers/{customer}/discount", (customer,), params
        )

    @api_method
    @staticmethod
    def delete_source(customer, /, id, **params):
        return request_on(
            "delete", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @classmethod
    def modify(cls, id, **params) -> Customer:
        return request("post", "/v1/customers/{customer}", (id,), params)

    @classmethod
    def retrieve(cls, id, **params) -> Customer:
        return request("get", "/v1/customers/{customer}", (id,), params)
"""

DISCOUNT = """
from __future__ import annotations

from ._core.objects import StripeObject


class Discount(StripeObject):
    OBJECT_NAME = "discount"

    id: str
"""

FILE = """
from __future__ import annotations

from ._core.resource import CreateableAPIResource, request


class File(CreateableAPIResource):
    OBJECT_NAME = "file"

    id: str

    @classmethod
    def create(cls, **params) -> File:
        return request(
            "post",
            "/v1/files",
            (),
            params,
            base="files",
            content_type="multipart/form-data",
        )
"""

QUOTE = """
from __future__ import annotations

from ._core.resource import (
    APIResource,
    api_method,
    request_stream_on,
    request_stream_on_async,
)


class Quote(APIResource):
    OBJECT_NAME = "quote"

    id: str

    @api_method
    @staticmethod
    def pdf(quote, /, **params):
        return request_stream_on(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, base="files"
        )

    @api_method
    @staticmethod
    async def pdf_async(quote, /, **params):
        return await request_stream_on_async(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, base="files"
        )
"""

REFUND = """
from __future__ import annotations

from ._core.resource import APIResource, APIResourceTestHelpers, api_method, request_on


class Refund(APIResource):
    OBJECT_NAME = "refund"

    id: str
    status: str

    class TestHelpers(APIResourceTestHelpers):
        @api_method
        @staticmethod
        def expire(refund, /, **params) -> Refund:
            return request_on(
                "post", "/v1/test_helpers/refunds/{refund}/expire", (refund,), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        return self.TestHelpers(self)
"""

SOURCE = """
from __future__ import annotations

from ._core.extras import SourceExtras
from ._core.resource import APIResource


class Source(SourceExtras, APIResource):
    OBJECT_NAME = "source"

    customer: str
    id: str
    status: str
"""

CHARGE_SERVICE = """
from __future__ import annotations

from ._core.service import StripeService


class ChargeService(StripeService):
    def create(self, params, options=None):
        return self._request("post", "/v1/charges", (), params, options)

    def capture(self, charge, params=None, options=None):
        return self._request(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    async def capture_async(self, charge, params=None, options=None):
        return await self._request_async(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    def list(self, params=None, options=None):
        return self._request("get", "/v1/charges", (), params, options, expects="list")

    def pdf(self, quote, params=None, options=None):
        return self._request_stream(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    async def pdf_async(self, quote, params=None, options=None):
        return await self._request_stream_async(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    def upload(self, params=None, options=None):
        return self._request(
            "post",
            "/v1/files",
            (),
            params,
            options,
            base="files",
            content_type="multipart/form-data",
        )
"""

CUSTOMER_SERVICE = """
from __future__ import annotations

from ._core.service import StripeService


class CustomerPaymentSourceService(StripeService):
    def retrieve(self, customer, id, params=None, options=None):
        return self._request(
            "get", "/v1/customers/{customer}/sources/{id}", (customer, id), params, options
        )


class CustomerService(StripeService):
    _services = {"payment_sources": "_customer_service:CustomerPaymentSourceService"}

    def delete(self, customer, params=None, options=None):
        return self._request(
            "delete", "/v1/customers/{customer}", (customer,), params, options
        )
"""

V1_SERVICES = """
from __future__ import annotations

from ._core.service import StripeService


class V1Services(StripeService):
    _services = {
        "charges": "_charge_service:ChargeService",
        "customers": "_customer_service:CustomerService",
    }
"""

V2_SERVICES = """
from __future__ import annotations

from ._core.service import StripeService


class V2Services(StripeService):
    _services = {"event_destinations": "v2.core._service:EventDestinationService"}
"""

V2_SERVICE = """
from __future__ import annotations

from ..._core.service import StripeService


class EventDestinationService(StripeService):
    def delete(self, id, params=None, options=None):
        return self._request(
            "delete", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    def list(self, params=None, options=None):
        return self._request(
            "get", "/v2/core/event_destinations", (), params, options, expects="v2_list"
        )

    def send(self, params=None, options=None):
        return self._request(
            "post",
            "/v2/billing/meter_event_stream",
            (),
            params,
            options,
            base="meter_events",
            expects="empty",
        )
"""

EVENT_DESTINATION = """
from __future__ import annotations

from ..._core.objects import StripeObject


class EventDestination(StripeObject):
    OBJECT_NAME = "v2.core.event_destination"

    id: str
"""

CLIENT = '''
from __future__ import annotations

from ._core.client import BaseStripeClient


class StripeClient(BaseStripeClient):
    """Calls Stripe with settings of its own."""
'''

FILES = {
    "__init__.py": ROOT,
    "_account.py": ACCOUNT,
    "_api_version.py": 'API_VERSION = "2025-09-30.clover"\n',
    "_bank_account.py": BANK_ACCOUNT,
    "_card.py": CARD,
    "_charge.py": CHARGE,
    "_charge_service.py": CHARGE_SERVICE,
    "_client.py": CLIENT,
    "_customer.py": CUSTOMER,
    "_customer_service.py": CUSTOMER_SERVICE,
    "_discount.py": DISCOUNT,
    "_file.py": FILE,
    "_quote.py": QUOTE,
    "_refund.py": REFUND,
    "_registry.py": REGISTRY,
    "_source.py": SOURCE,
    "_v1_services.py": V1_SERVICES,
    "_v2_services.py": V2_SERVICES,
    "v2/__init__.py": "",
    "v2/core/__init__.py": "",
    "v2/core/_event_destination.py": EVENT_DESTINATION,
    "v2/core/_service.py": V2_SERVICE,
}


def write_package(
    folder: Path, name: str = NAME, without: tuple[str, ...] = ()
) -> Path:
    """Write the package below ``folder``, all but the files named."""
    package = folder / name
    shutil.copytree(
        RUNTIME, package / "_core", ignore=shutil.ignore_patterns("__pycache__")
    )
    for path, text in FILES.items():
        if path not in without:
            file = package / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return package


@contextmanager
def imported(folder: Path, name: str = NAME) -> Iterator[ModuleType]:
    """Import a package from ``folder``, and forget all of it at the end."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
            del sys.modules[module]


KEY = "sk_test_globalcanary000000000"


def configure(package: ModuleType, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the package's own settings lead to a test's server."""
    monkeypatch.setattr(package, "api_key", KEY)
    monkeypatch.setattr(package, "max_network_retries", 0)
    monkeypatch.setattr(package, "timeout", 5.0)
    for base in ("api", "connect_api", "upload_api", "meter_events_api"):
        monkeypatch.setattr(package, f"{base}_base", url)
