# Rendered by codegen; never edit.
"""`capability`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import UpdateableAPIResource
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._account import (
        Account,
        AccountRequirementsAlternative,
        AccountRequirementsError,
    )
    from ._core.objects import ExpandableField
    from ._enums import CapabilityRequirementsDisabledReason


class CapabilityFutureRequirements(StripeObject):
    """Part of a reply: schema `account_capability_future_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    current_deadline: Optional[int]
    currently_due: List[str]
    disabled_reason: Optional[CapabilityRequirementsDisabledReason]
    errors: List[AccountRequirementsError]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

    _inner_class_types = {
        "alternatives": "_account:AccountRequirementsAlternative",
        "errors": "_account:AccountRequirementsError",
    }


class CapabilityRequirements(StripeObject):
    """Part of a reply: schema `account_capability_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    current_deadline: Optional[int]
    currently_due: List[str]
    disabled_reason: Optional[CapabilityRequirementsDisabledReason]
    errors: List[AccountRequirementsError]
    eventually_due: List[str]
    past_due: List[str]
    pending_verification: List[str]

    _inner_class_types = {
        "alternatives": "_account:AccountRequirementsAlternative",
        "errors": "_account:AccountRequirementsError",
    }


class Capability(UpdateableAPIResource):
    """The `capability` object."""

    OBJECT_NAME: ClassVar[Literal["capability"]] = "capability"

    if TYPE_CHECKING:
        FutureRequirements: TypeAlias = CapabilityFutureRequirements
        Requirements: TypeAlias = CapabilityRequirements
        account_id: Optional[str]

    account: ExpandableField[Account]
    future_requirements: Optional[CapabilityFutureRequirements]
    id: str
    object: Literal["capability"]
    requested: bool
    requested_at: Optional[int]
    requirements: Optional[CapabilityRequirements]
    status: Literal["active", "inactive", "pending", "unrequested"]

    _inner_class_types = {
        "account": None,
        "future_requirements": "CapabilityFutureRequirements",
        "requirements": "CapabilityRequirements",
    }
    _parent_urls = {"/v1/accounts/{account}/capabilities/{id}": "Account.{}_capability"}


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
        "future_requirements": "CapabilityFutureRequirements",
        "requirements": "CapabilityRequirements",
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
