# Rendered by codegen; never edit.
"""`promotion_code`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Dict, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._coupon import Coupon
    from ._customer import Customer
    from .params._others import (
        PromotionCodeCreateParams,
        PromotionCodeListParams,
        PromotionCodeModifyParams,
        PromotionCodeRetrieveParams,
        PromotionCodeUpdateParams,
    )


class PromotionCodePromotion(StripeObject):
    """Part of a reply: schema `promotion_codes_resource_promotion`."""

    if TYPE_CHECKING:
        coupon_id: Optional[str]

    coupon: Optional[ExpandableField[Coupon]]
    type: Literal["coupon"]

    _inner_class_types = {"coupon": None}


class PromotionCodeRestrictionsCurrencyOptions(StripeObject):
    """Part of a reply: schema `promotion_code_currency_option`."""

    minimum_amount: int


class PromotionCodeRestrictions(StripeObject):
    """Part of a reply: schema `promotion_codes_resource_restrictions`."""

    if TYPE_CHECKING:
        CurrencyOptions: TypeAlias = PromotionCodeRestrictionsCurrencyOptions

    currency_options: Optional[Dict[str, PromotionCodeRestrictionsCurrencyOptions]]
    first_time_transaction: bool
    minimum_amount: Optional[int]
    minimum_amount_currency: Optional[str]

    _inner_class_types = {
        "currency_options": "*PromotionCodeRestrictionsCurrencyOptions",
    }


class PromotionCode(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `promotion_code` object.

    Operations: GET /v1/promotion_codes, GET /v1/promotion_codes/{promotion_code},
    POST /v1/promotion_codes, POST /v1/promotion_codes/{promotion_code}.
    """

    OBJECT_NAME: ClassVar[Literal["promotion_code"]] = "promotion_code"

    if TYPE_CHECKING:
        Promotion: TypeAlias = PromotionCodePromotion
        Restrictions: TypeAlias = PromotionCodeRestrictions
        customer_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PromotionCodeListParams],
        ) -> AnyIterator[PromotionCode]: ...

    active: bool
    code: str
    created: int
    customer: Optional[ExpandableField[Customer]]
    expires_at: Optional[int]
    id: str
    livemode: bool
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    object: Literal["promotion_code"]
    promotion: PromotionCodePromotion
    restrictions: PromotionCodeRestrictions
    times_redeemed: int

    _inner_class_types = {
        "customer": None,
        "metadata": "*",
        "promotion": "PromotionCodePromotion",
        "restrictions": "PromotionCodeRestrictions",
    }
    _class_url = "/v1/promotion_codes"

    @classmethod
    def create(cls, **params: Unpack[PromotionCodeCreateParams]) -> PromotionCode:
        """POST /v1/promotion_codes

        Required: promotion.
        Optional: active, code, customer, expand, expires_at, max_redemptions,
        metadata, restrictions.
        Returns PromotionCode; raises StripeError.
        """
        return request("post", "/v1/promotion_codes", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PromotionCodeCreateParams]
    ) -> PromotionCode:
        """Async twin of `create`: POST /v1/promotion_codes."""
        return await request_async("post", "/v1/promotion_codes", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[PromotionCodeListParams]
    ) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes

        Optional: active, code, coupon, created, customer, ending_before, expand,
        limit, starting_after.
        Returns ListObject[PromotionCode]; raises StripeError.
        """
        return request("get", "/v1/promotion_codes", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[PromotionCodeListParams]
    ) -> ListObject[PromotionCode]:
        """Async twin of `list`: GET /v1/promotion_codes."""
        return await request_async(
            "get", "/v1/promotion_codes", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PromotionCodeModifyParams]
    ) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}

        Optional: active, expand, metadata, restrictions.
        Returns PromotionCode; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/promotion_codes/{promotion_code}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PromotionCodeModifyParams]
    ) -> PromotionCode:
        """Async twin of `modify`: POST /v1/promotion_codes/{promotion_code}."""
        return await request_async(
            "post", "/v1/promotion_codes/{promotion_code}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PromotionCodeRetrieveParams]
    ) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}

        Optional: expand.
        Returns PromotionCode; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/promotion_codes/{promotion_code}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PromotionCodeRetrieveParams]
    ) -> PromotionCode:
        """Async twin of `retrieve`: GET /v1/promotion_codes/{promotion_code}."""
        return await request_async(
            "get", "/v1/promotion_codes/{promotion_code}", (id,), params
        )


class PromotionCodePreviousAttributes(PreviousAttributes):
    """Former values of `promotion_code` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    active: Optional[bool]
    code: Optional[str]
    created: Optional[int]
    customer: Optional[ExpandableField[Customer]]
    expires_at: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    object: Optional[Literal["promotion_code"]]
    promotion: Optional[PromotionCodePromotion]
    restrictions: Optional[PromotionCodeRestrictions]
    times_redeemed: Optional[int]

    _inner_class_types = {
        "customer": None,
        "metadata": "*",
        "promotion": "PromotionCodePromotion",
        "restrictions": "PromotionCodeRestrictions",
    }


class PromotionCodeEventData(EventData):
    """What an event holds about the schema `promotion_code`."""

    object: PromotionCode
    previous_attributes: Optional[PromotionCodePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PromotionCodePreviousAttributes",
    }


class PromotionCodeCreatedEvent(Event):
    """The event `promotion_code.created`."""

    LOOKUP_TYPE: ClassVar[Literal["promotion_code.created"]] = "promotion_code.created"

    data: PromotionCodeEventData
    type: Literal["promotion_code.created"]

    _inner_class_types = {"data": "PromotionCodeEventData"}


class PromotionCodeUpdatedEvent(Event):
    """The event `promotion_code.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["promotion_code.updated"]] = "promotion_code.updated"

    data: PromotionCodeEventData
    type: Literal["promotion_code.updated"]

    _inner_class_types = {"data": "PromotionCodeEventData"}


class PromotionCodeService(StripeService):
    """Calls below `client.v1.promotion_codes`."""

    def create(
        self,
        params: PromotionCodeCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """POST /v1/promotion_codes

        Required: promotion.
        Optional: active, code, customer, expand, expires_at, max_redemptions,
        metadata, restrictions.
        Returns PromotionCode; raises StripeError.
        """
        return self._request("post", "/v1/promotion_codes", (), params, options)

    async def create_async(
        self,
        params: PromotionCodeCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `create`: POST /v1/promotion_codes."""
        return await self._request_async(
            "post", "/v1/promotion_codes", (), params, options
        )

    def list(
        self,
        params: Optional[PromotionCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes

        Optional: active, code, coupon, created, customer, ending_before, expand,
        limit, starting_after.
        Returns ListObject[PromotionCode]; raises StripeError.
        """
        return self._request(
            "get", "/v1/promotion_codes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PromotionCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PromotionCode]:
        """Async twin of `list`: GET /v1/promotion_codes."""
        return await self._request_async(
            "get", "/v1/promotion_codes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}

        Optional: expand.
        Returns PromotionCode; raises StripeError (InvalidRequestError when
        promotion_code is empty).
        """
        return self._request(
            "get",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `retrieve`: GET /v1/promotion_codes/{promotion_code}."""
        return await self._request_async(
            "get",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    def update(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}

        Optional: active, expand, metadata, restrictions.
        Returns PromotionCode; raises StripeError (InvalidRequestError when
        promotion_code is empty).
        """
        return self._request(
            "post",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    async def update_async(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `update`: POST /v1/promotion_codes/{promotion_code}."""
        return await self._request_async(
            "post",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )
