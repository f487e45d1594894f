# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `capability`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._account import Account
    from .._capability import (
        Capability,
        CapabilityFutureRequirements,
        CapabilityRequirements,
    )
    from .._core.objects import ExpandableField


class CapabilityPreviousAttributes(PreviousAttributes):
    """Former values of `capability` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        account_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    future_requirements: Optional[CapabilityFutureRequirements]
    id: Optional[str]
    object: Optional[Literal["capability"]]
    requested: Optional[bool]
    requested_at: Optional[int]
    requirements: Optional[CapabilityRequirements]
    status: Optional[Literal["active", "inactive", "pending", "unrequested"]]

    _inner_class_types = {
        "account": None,
        "future_requirements": "_capability:CapabilityFutureRequirements",
        "requirements": "_capability:CapabilityRequirements",
    }


class CapabilityEventData(EventData):
    """What an event holds about the schema `capability`."""

    object: Capability
    previous_attributes: Optional[CapabilityPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CapabilityPreviousAttributes",
    }


class CapabilityUpdatedEvent(Event):
    """The event `capability.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["capability.updated"]] = "capability.updated"

    data: CapabilityEventData
    type: Literal["capability.updated"]

    _inner_class_types = {"data": "CapabilityEventData"}
