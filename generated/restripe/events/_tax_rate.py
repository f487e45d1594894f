# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `tax_rate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._tax_rate import TaxRate, TaxRateFlatAmount


class TaxRatePreviousAttributes(PreviousAttributes):
    """Former values of `tax_rate` fields, of any of them.

    What is nested in them may be partial as well.
    """

    active: Optional[bool]
    country: Optional[str]
    created: Optional[int]
    description: Optional[str]
    display_name: Optional[str]
    effective_percentage: Optional[float]
    flat_amount: Optional[TaxRateFlatAmount]
    id: Optional[str]
    inclusive: Optional[bool]
    jurisdiction: Optional[str]
    jurisdiction_level: Optional[
        Literal["city", "country", "county", "district", "multiple", "state"]
    ]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["tax_rate"]]
    percentage: Optional[float]
    rate_type: Optional[Literal["flat_amount", "percentage"]]
    state: Optional[str]
    tax_type: Optional[
        Literal[
            "amusement_tax",
            "communications_tax",
            "gst",
            "hst",
            "igst",
            "jct",
            "lease_tax",
            "pst",
            "qst",
            "retail_delivery_fee",
            "rst",
            "sales_tax",
            "service_tax",
            "vat",
        ]
    ]

    _inner_class_types = {"flat_amount": "_tax_rate:TaxRateFlatAmount", "metadata": "*"}


class TaxRateEventData(EventData):
    """What an event holds about the schema `tax_rate`."""

    object: TaxRate
    previous_attributes: Optional[TaxRatePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxRatePreviousAttributes",
    }


class TaxRateCreatedEvent(Event):
    """The event `tax_rate.created`."""

    LOOKUP_TYPE: ClassVar[Literal["tax_rate.created"]] = "tax_rate.created"

    data: TaxRateEventData
    type: Literal["tax_rate.created"]

    _inner_class_types = {"data": "TaxRateEventData"}


class TaxRateUpdatedEvent(Event):
    """The event `tax_rate.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["tax_rate.updated"]] = "tax_rate.updated"

    data: TaxRateEventData
    type: Literal["tax_rate.updated"]

    _inner_class_types = {"data": "TaxRateEventData"}
