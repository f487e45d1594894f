# Rendered by codegen; never edit.
"""`coupon`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Dict, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from .params._others import (
        CouponCreateParams,
        CouponDeleteParams,
        CouponListParams,
        CouponModifyParams,
        CouponRetrieveParams,
        CouponUpdateParams,
    )


class CouponAppliesTo(StripeObject):
    """Part of a reply: schema `coupon_applies_to`."""

    products: List[str]


class CouponCurrencyOptions(StripeObject):
    """Part of a reply: schema `coupon_currency_option`."""

    amount_off: int


class Coupon(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `coupon` object.

    Operations: DELETE /v1/coupons/{coupon}, GET /v1/coupons,
    GET /v1/coupons/{coupon}, POST /v1/coupons, POST /v1/coupons/{coupon}.
    """

    OBJECT_NAME: ClassVar[Literal["coupon"]] = "coupon"

    if TYPE_CHECKING:
        AppliesTo: TypeAlias = CouponAppliesTo
        CurrencyOptions: TypeAlias = CouponCurrencyOptions

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[CouponListParams]
        ) -> AnyIterator[Coupon]: ...

    amount_off: Optional[int]
    applies_to: Optional[CouponAppliesTo]
    created: int
    currency: Optional[str]
    currency_options: Optional[Dict[str, CouponCurrencyOptions]]
    deleted: Optional[Literal[True]]
    duration: Literal["forever", "once", "repeating"]
    duration_in_months: Optional[int]
    id: str
    livemode: bool
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Literal["coupon"]
    percent_off: Optional[float]
    redeem_by: Optional[int]
    times_redeemed: int
    valid: bool

    _inner_class_types = {
        "applies_to": "CouponAppliesTo",
        "currency_options": "*CouponCurrencyOptions",
        "metadata": "*",
    }
    _class_url = "/v1/coupons"

    @classmethod
    def create(cls, **params: Unpack[CouponCreateParams]) -> Coupon:
        """POST /v1/coupons

        Optional: amount_off, applies_to, currency, currency_options, duration,
        duration_in_months, expand, id, max_redemptions, metadata, name, percent_off,
        redeem_by.
        Returns Coupon; raises StripeError.
        """
        return request("post", "/v1/coupons", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CouponCreateParams]) -> Coupon:
        """Async twin of `create`: POST /v1/coupons."""
        return await request_async("post", "/v1/coupons", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[CouponDeleteParams]) -> Coupon:
        """DELETE /v1/coupons/{coupon}

        Returns Coupon; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/coupons/{coupon}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(sid: str, /, **params: Unpack[CouponDeleteParams]) -> Coupon:
        """Async twin of `delete`: DELETE /v1/coupons/{coupon}."""
        return await request_on_async("delete", "/v1/coupons/{coupon}", (sid,), params)

    @classmethod
    def list(cls, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """GET /v1/coupons

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Coupon]; raises StripeError.
        """
        return request("get", "/v1/coupons", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[CouponListParams]) -> ListObject[Coupon]:
        """Async twin of `list`: GET /v1/coupons."""
        return await request_async("get", "/v1/coupons", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[CouponModifyParams]) -> Coupon:
        """POST /v1/coupons/{coupon}

        Optional: currency_options, expand, metadata, name.
        Returns Coupon; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/coupons/{coupon}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CouponModifyParams]
    ) -> Coupon:
        """Async twin of `modify`: POST /v1/coupons/{coupon}."""
        return await request_async("post", "/v1/coupons/{coupon}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[CouponRetrieveParams]) -> Coupon:
        """GET /v1/coupons/{coupon}

        Optional: expand.
        Returns Coupon; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/coupons/{coupon}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CouponRetrieveParams]
    ) -> Coupon:
        """Async twin of `retrieve`: GET /v1/coupons/{coupon}."""
        return await request_async("get", "/v1/coupons/{coupon}", (id,), params)


class CouponPreviousAttributes(PreviousAttributes):
    """Former values of `coupon` fields, of any of them.

    What is nested in them may be partial as well.
    """

    amount_off: Optional[int]
    applies_to: Optional[CouponAppliesTo]
    created: Optional[int]
    currency: Optional[str]
    currency_options: Optional[Dict[str, CouponCurrencyOptions]]
    deleted: Optional[Literal[True]]
    duration: Optional[Literal["forever", "once", "repeating"]]
    duration_in_months: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["coupon"]]
    percent_off: Optional[float]
    redeem_by: Optional[int]
    times_redeemed: Optional[int]
    valid: Optional[bool]

    _inner_class_types = {
        "applies_to": "CouponAppliesTo",
        "currency_options": "*CouponCurrencyOptions",
        "metadata": "*",
    }


class CouponEventData(EventData):
    """What an event holds about the schema `coupon`."""

    object: Coupon
    previous_attributes: Optional[CouponPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CouponPreviousAttributes",
    }


class CouponCreatedEvent(Event):
    """The event `coupon.created`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.created"]] = "coupon.created"

    data: CouponEventData
    type: Literal["coupon.created"]

    _inner_class_types = {"data": "CouponEventData"}


class CouponDeletedEvent(Event):
    """The event `coupon.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.deleted"]] = "coupon.deleted"

    data: CouponEventData
    type: Literal["coupon.deleted"]

    _inner_class_types = {"data": "CouponEventData"}


class CouponUpdatedEvent(Event):
    """The event `coupon.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.updated"]] = "coupon.updated"

    data: CouponEventData
    type: Literal["coupon.updated"]

    _inner_class_types = {"data": "CouponEventData"}


class CouponService(StripeService):
    """Calls below `client.v1.coupons`."""

    def create(
        self,
        params: Optional[CouponCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """POST /v1/coupons

        Optional: amount_off, applies_to, currency, currency_options, duration,
        duration_in_months, expand, id, max_redemptions, metadata, name, percent_off,
        redeem_by.
        Returns Coupon; raises StripeError.
        """
        return self._request("post", "/v1/coupons", (), params, options)

    async def create_async(
        self,
        params: Optional[CouponCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `create`: POST /v1/coupons."""
        return await self._request_async("post", "/v1/coupons", (), params, options)

    def delete(
        self,
        coupon: str,
        params: Optional[CouponDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """DELETE /v1/coupons/{coupon}

        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request(
            "delete", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    async def delete_async(
        self,
        coupon: str,
        params: Optional[CouponDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `delete`: DELETE /v1/coupons/{coupon}."""
        return await self._request_async(
            "delete", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    def list(
        self,
        params: Optional[CouponListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Coupon]:
        """GET /v1/coupons

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Coupon]; raises StripeError.
        """
        return self._request("get", "/v1/coupons", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[CouponListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Coupon]:
        """Async twin of `list`: GET /v1/coupons."""
        return await self._request_async(
            "get", "/v1/coupons", (), params, options, expects="list"
        )

    def retrieve(
        self,
        coupon: str,
        params: Optional[CouponRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """GET /v1/coupons/{coupon}

        Optional: expand.
        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request("get", "/v1/coupons/{coupon}", (coupon,), params, options)

    async def retrieve_async(
        self,
        coupon: str,
        params: Optional[CouponRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `retrieve`: GET /v1/coupons/{coupon}."""
        return await self._request_async(
            "get", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    def update(
        self,
        coupon: str,
        params: Optional[CouponUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """POST /v1/coupons/{coupon}

        Optional: currency_options, expand, metadata, name.
        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request("post", "/v1/coupons/{coupon}", (coupon,), params, options)

    async def update_async(
        self,
        coupon: str,
        params: Optional[CouponUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `update`: POST /v1/coupons/{coupon}."""
        return await self._request_async(
            "post", "/v1/coupons/{coupon}", (coupon,), params, options
        )
