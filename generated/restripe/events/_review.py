# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `review`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._charge import Charge
    from .._core.objects import ExpandableField
    from .._payment_intent import PaymentIntent
    from .._review import Review, ReviewIpAddressLocation, ReviewSession


class ReviewPreviousAttributes(PreviousAttributes):
    """Former values of `review` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    billing_zip: Optional[str]
    charge: Optional[ExpandableField[Charge]]
    closed_reason: Optional[
        Literal[
            "acknowledged",
            "approved",
            "canceled",
            "disputed",
            "payment_never_settled",
            "redacted",
            "refunded",
            "refunded_as_fraud",
        ]
    ]
    created: Optional[int]
    id: Optional[str]
    ip_address: Optional[str]
    ip_address_location: Optional[ReviewIpAddressLocation]
    livemode: Optional[bool]
    object: Optional[Literal["review"]]
    open: Optional[bool]
    opened_reason: Optional[Literal["manual", "rule"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    reason: Optional[str]
    session: Optional[ReviewSession]

    _inner_class_types = {
        "charge": None,
        "ip_address_location": "_review:ReviewIpAddressLocation",
        "payment_intent": None,
        "session": "_review:ReviewSession",
    }


class ReviewEventData(EventData):
    """What an event holds about the schema `review`."""

    object: Review
    previous_attributes: Optional[ReviewPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ReviewPreviousAttributes",
    }


class ReviewClosedEvent(Event):
    """The event `review.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["review.closed"]] = "review.closed"

    data: ReviewEventData
    type: Literal["review.closed"]

    _inner_class_types = {"data": "ReviewEventData"}


class ReviewOpenedEvent(Event):
    """The event `review.opened`."""

    LOOKUP_TYPE: ClassVar[Literal["review.opened"]] = "review.opened"

    data: ReviewEventData
    type: Literal["review.opened"]

    _inner_class_types = {"data": "ReviewEventData"}
