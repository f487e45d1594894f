# Rendered by codegen; never edit.
"""`review`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._enums import ClosedReason
    from ._payment_intent import PaymentIntent
    from .params._others import (
        ReviewApproveParams,
        ReviewListParams,
        ReviewRetrieveParams,
    )


class ReviewIpAddressLocation(StripeObject):
    """Part of a reply: schema `radar_review_resource_location`."""

    city: Optional[str]
    country: Optional[str]
    latitude: Optional[float]
    longitude: Optional[float]
    region: Optional[str]


class ReviewSession(StripeObject):
    """Part of a reply: schema `radar_review_resource_session`."""

    browser: Optional[str]
    device: Optional[str]
    platform: Optional[str]
    version: Optional[str]


class Review(ListableAPIResource):
    """The `review` object.

    Operations: GET /v1/reviews, GET /v1/reviews/{review},
    POST /v1/reviews/{review}/approve.
    """

    OBJECT_NAME: ClassVar[Literal["review"]] = "review"

    if TYPE_CHECKING:
        IpAddressLocation: TypeAlias = ReviewIpAddressLocation
        Session: TypeAlias = ReviewSession
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[ReviewListParams]
        ) -> AnyIterator[Review]: ...

    billing_zip: Optional[str]
    charge: Optional[ExpandableField[Charge]]
    closed_reason: Optional[ClosedReason]
    created: int
    id: str
    ip_address: Optional[str]
    ip_address_location: Optional[ReviewIpAddressLocation]
    livemode: bool
    object: Literal["review"]
    open: bool
    opened_reason: Literal["manual", "rule"]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    reason: str
    session: Optional[ReviewSession]

    _inner_class_types = {
        "charge": None,
        "ip_address_location": "ReviewIpAddressLocation",
        "payment_intent": None,
        "session": "ReviewSession",
    }
    _class_url = "/v1/reviews"

    @api_method
    @staticmethod
    def approve(review: str, /, **params: Unpack[ReviewApproveParams]) -> Review:
        """POST /v1/reviews/{review}/approve

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when review is
        empty).
        """
        return request_on("post", "/v1/reviews/{review}/approve", (review,), params)

    @api_method
    @staticmethod
    async def approve_async(
        review: str, /, **params: Unpack[ReviewApproveParams]
    ) -> Review:
        """Async twin of `approve`: POST /v1/reviews/{review}/approve."""
        return await request_on_async(
            "post", "/v1/reviews/{review}/approve", (review,), params
        )

    @classmethod
    def list(cls, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """GET /v1/reviews

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Review]; raises StripeError.
        """
        return request("get", "/v1/reviews", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[ReviewListParams]) -> ListObject[Review]:
        """Async twin of `list`: GET /v1/reviews."""
        return await request_async("get", "/v1/reviews", (), params, expects="list")

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ReviewRetrieveParams]) -> Review:
        """GET /v1/reviews/{review}

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/reviews/{review}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReviewRetrieveParams]
    ) -> Review:
        """Async twin of `retrieve`: GET /v1/reviews/{review}."""
        return await request_async("get", "/v1/reviews/{review}", (id,), params)


class ReviewPreviousAttributes(PreviousAttributes):
    """Former values of `review` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    billing_zip: Optional[str]
    charge: Optional[ExpandableField[Charge]]
    closed_reason: Optional[ClosedReason]
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
        "ip_address_location": "ReviewIpAddressLocation",
        "payment_intent": None,
        "session": "ReviewSession",
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


class ReviewService(StripeService):
    """Calls below `client.v1.reviews`."""

    def approve(
        self,
        review: str,
        params: Optional[ReviewApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """POST /v1/reviews/{review}/approve

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when review is
        empty).
        """
        return self._request(
            "post", "/v1/reviews/{review}/approve", (review,), params, options
        )

    async def approve_async(
        self,
        review: str,
        params: Optional[ReviewApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """Async twin of `approve`: POST /v1/reviews/{review}/approve."""
        return await self._request_async(
            "post", "/v1/reviews/{review}/approve", (review,), params, options
        )

    def list(
        self,
        params: Optional[ReviewListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Review]:
        """GET /v1/reviews

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Review]; raises StripeError.
        """
        return self._request("get", "/v1/reviews", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[ReviewListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Review]:
        """Async twin of `list`: GET /v1/reviews."""
        return await self._request_async(
            "get", "/v1/reviews", (), params, options, expects="list"
        )

    def retrieve(
        self,
        review: str,
        params: Optional[ReviewRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """GET /v1/reviews/{review}

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when review is
        empty).
        """
        return self._request("get", "/v1/reviews/{review}", (review,), params, options)

    async def retrieve_async(
        self,
        review: str,
        params: Optional[ReviewRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """Async twin of `retrieve`: GET /v1/reviews/{review}."""
        return await self._request_async(
            "get", "/v1/reviews/{review}", (review,), params, options
        )
