# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `promotion_code` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Dict, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._coupon import Coupon
    from ._customer import Customer
    from .params._promotion_code import (
        PromotionCodeCreateParams,
        PromotionCodeListParams,
        PromotionCodeModifyParams,
        PromotionCodeRetrieveParams,
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "promotion_code"

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
