# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `mandate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from .._mandate import (
        Mandate,
        MandateCustomerAcceptance,
        MandateMultiUse,
        MandatePaymentMethodDetails,
        MandateSingleUse,
    )
    from .._payment_method import PaymentMethod


class MandatePreviousAttributes(PreviousAttributes):
    """Former values of `mandate` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        payment_method_id: Optional[str]

    customer_acceptance: Optional[MandateCustomerAcceptance]
    id: Optional[str]
    livemode: Optional[bool]
    multi_use: Optional[MandateMultiUse]
    object: Optional[Literal["mandate"]]
    on_behalf_of: Optional[str]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_details: Optional[MandatePaymentMethodDetails]
    single_use: Optional[MandateSingleUse]
    status: Optional[Literal["active", "inactive", "pending"]]
    type: Optional[Literal["multi_use", "single_use"]]

    _inner_class_types = {
        "customer_acceptance": "_mandate:MandateCustomerAcceptance",
        "multi_use": "_mandate:MandateMultiUse",
        "payment_method": None,
        "payment_method_details": "_mandate:MandatePaymentMethodDetails",
        "single_use": "_mandate:MandateSingleUse",
    }


class MandateEventData(EventData):
    """What an event holds about the schema `mandate`."""

    object: Mandate
    previous_attributes: Optional[MandatePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "MandatePreviousAttributes",
    }


class MandateUpdatedEvent(Event):
    """The event `mandate.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["mandate.updated"]] = "mandate.updated"

    data: MandateEventData
    type: Literal["mandate.updated"]

    _inner_class_types = {"data": "MandateEventData"}
