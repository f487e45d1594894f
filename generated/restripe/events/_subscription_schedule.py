# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `subscription_schedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._application import Application
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._shared import SubscriptionsResourceBillingMode
    from .._subscription import Subscription
    from .._subscription_schedule import (
        SubscriptionSchedule,
        SubscriptionScheduleCurrentPhase,
        SubscriptionScheduleDefaultSettings,
        SubscriptionSchedulePhase,
    )
    from ..test_helpers._test_clock import TestClock


class SubscriptionSchedulePreviousAttributes(PreviousAttributes):
    """Former values of `subscription_schedule` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        subscription_id: Optional[str]
        test_clock_id: Optional[str]

    application: Optional[ExpandableField[Application]]
    billing_mode: Optional[SubscriptionsResourceBillingMode]
    canceled_at: Optional[int]
    completed_at: Optional[int]
    created: Optional[int]
    current_phase: Optional[SubscriptionScheduleCurrentPhase]
    customer: Optional[ExpandableField[Customer]]
    default_settings: Optional[SubscriptionScheduleDefaultSettings]
    end_behavior: Optional[Literal["cancel", "none", "release", "renew"]]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["subscription_schedule"]]
    phases: Optional[List[SubscriptionSchedulePhase]]
    released_at: Optional[int]
    released_subscription: Optional[str]
    status: Optional[
        Literal["active", "canceled", "completed", "not_started", "released"]
    ]
    subscription: Optional[ExpandableField[Subscription]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "application": None,
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "current_phase": "_subscription_schedule:SubscriptionScheduleCurrentPhase",
        "customer": None,
        "default_settings": "_subscription_schedule:SubscriptionScheduleDefaultSettings",
        "metadata": "*",
        "phases": "_subscription_schedule:SubscriptionSchedulePhase",
        "subscription": None,
        "test_clock": None,
    }


class SubscriptionScheduleEventData(EventData):
    """What an event holds about the schema `subscription_schedule`."""

    object: SubscriptionSchedule
    previous_attributes: Optional[SubscriptionSchedulePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SubscriptionSchedulePreviousAttributes",
    }


class SubscriptionScheduleAbortedEvent(Event):
    """The event `subscription_schedule.aborted`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.aborted"]] = (
        "subscription_schedule.aborted"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.aborted"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCanceledEvent(Event):
    """The event `subscription_schedule.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.canceled"]] = (
        "subscription_schedule.canceled"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.canceled"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCompletedEvent(Event):
    """The event `subscription_schedule.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.completed"]] = (
        "subscription_schedule.completed"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.completed"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCreatedEvent(Event):
    """The event `subscription_schedule.created`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.created"]] = (
        "subscription_schedule.created"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.created"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleExpiringEvent(Event):
    """The event `subscription_schedule.expiring`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.expiring"]] = (
        "subscription_schedule.expiring"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.expiring"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleReleasedEvent(Event):
    """The event `subscription_schedule.released`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.released"]] = (
        "subscription_schedule.released"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.released"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleUpdatedEvent(Event):
    """The event `subscription_schedule.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.updated"]] = (
        "subscription_schedule.updated"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.updated"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}
