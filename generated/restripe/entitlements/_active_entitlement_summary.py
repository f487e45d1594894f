# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `entitlements.active_entitlement_summary` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.lists import ListObject
    from ._active_entitlement import ActiveEntitlement


class ActiveEntitlementSummary(StripeObject):
    """The `entitlements.active_entitlement_summary` object."""

    OBJECT_NAME: ClassVar[Literal["entitlements.active_entitlement_summary"]] = (
        "entitlements.active_entitlement_summary"
    )

    customer: str
    entitlements: ListObject[ActiveEntitlement]
    livemode: bool
    object: Literal["entitlements.active_entitlement_summary"]

    _inner_class_types = {"entitlements": None}


class EntitlementsActiveEntitlementSummaryPreviousAttributes(PreviousAttributes):
    """Former values of `entitlements.active_entitlement_summary` fields, of any of
    them.

    What is nested in them may be partial as well.
    """

    customer: Optional[str]
    entitlements: Optional[ListObject[ActiveEntitlement]]
    livemode: Optional[bool]
    object: Optional[Literal["entitlements.active_entitlement_summary"]]

    _inner_class_types = {"entitlements": "_core.lists:ListObject"}


class EntitlementsActiveEntitlementSummaryEventData(EventData):
    """What an event holds about the schema `entitlements.active_entitlement_summary`."""

    object: ActiveEntitlementSummary
    previous_attributes: Optional[
        EntitlementsActiveEntitlementSummaryPreviousAttributes
    ]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "EntitlementsActiveEntitlementSummaryPreviousAttributes",
    }


class EntitlementsActiveEntitlementSummaryUpdatedEvent(Event):
    """The event `entitlements.active_entitlement_summary.updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["entitlements.active_entitlement_summary.updated"]
    ] = "entitlements.active_entitlement_summary.updated"

    data: EntitlementsActiveEntitlementSummaryEventData
    type: Literal["entitlements.active_entitlement_summary.updated"]

    _inner_class_types = {"data": "EntitlementsActiveEntitlementSummaryEventData"}
