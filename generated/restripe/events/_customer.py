# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `customer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional, Union

    from .._bank_account import BankAccount
    from .._card import Card
    from .._cash_balance import CashBalance
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer, CustomerInvoiceSettings, CustomerTax
    from .._discount import Discount
    from .._shared import Address, Shipping
    from .._source import Source
    from .._subscription import Subscription
    from .._tax_id import TaxId
    from ..test_helpers._test_clock import TestClock


class CustomerPreviousAttributes(PreviousAttributes):
    """Former values of `customer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        default_source_id: Optional[str]
        test_clock_id: Optional[str]

    address: Optional[Address]
    balance: Optional[int]
    business_name: Optional[str]
    cash_balance: Optional[CashBalance]
    created: Optional[int]
    currency: Optional[str]
    default_source: Optional[ExpandableField[Union[BankAccount, Card, Source]]]
    deleted: Optional[Literal[True]]
    delinquent: Optional[bool]
    description: Optional[str]
    discount: Optional[Discount]
    email: Optional[str]
    id: Optional[str]
    individual_name: Optional[str]
    invoice_credit_balance: OptionalMapField[int]
    invoice_prefix: Optional[str]
    invoice_settings: Optional[CustomerInvoiceSettings]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    name: Optional[str]
    next_invoice_sequence: Optional[int]
    object: Optional[Literal["customer"]]
    phone: Optional[str]
    preferred_locales: Optional[List[str]]
    shipping: Optional[Shipping]
    sources: Optional[ListObject[Union[BankAccount, Card, Source]]]
    subscriptions: Optional[ListObject[Subscription]]
    tax: Optional[CustomerTax]
    tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    tax_ids: Optional[ListObject[TaxId]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "address": "_shared:Address",
        "cash_balance": None,
        "default_source": None,
        "discount": None,
        "invoice_credit_balance": "*",
        "invoice_settings": "_customer:CustomerInvoiceSettings",
        "metadata": "*",
        "shipping": "_shared:Shipping",
        "sources": "_core.lists:ListObject",
        "subscriptions": "_core.lists:ListObject",
        "tax": "_customer:CustomerTax",
        "tax_ids": "_core.lists:ListObject",
        "test_clock": None,
    }


class CustomerEventData(EventData):
    """What an event holds about the schema `customer`."""

    object: Customer
    previous_attributes: Optional[CustomerPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CustomerPreviousAttributes",
    }


class CustomerCreatedEvent(Event):
    """The event `customer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.created"]] = "customer.created"

    data: CustomerEventData
    type: Literal["customer.created"]

    _inner_class_types = {"data": "CustomerEventData"}


class CustomerDeletedEvent(Event):
    """The event `customer.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.deleted"]] = "customer.deleted"

    data: CustomerEventData
    type: Literal["customer.deleted"]

    _inner_class_types = {"data": "CustomerEventData"}


class CustomerUpdatedEvent(Event):
    """The event `customer.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.updated"]] = "customer.updated"

    data: CustomerEventData
    type: Literal["customer.updated"]

    _inner_class_types = {"data": "CustomerEventData"}
