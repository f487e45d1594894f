# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `plan` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
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

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._product import Product
    from .params._plan import (
        PlanCreateParams,
        PlanDeleteParams,
        PlanListParams,
        PlanModifyParams,
        PlanRetrieveParams,
    )


class PlanTier(StripeObject):
    """Part of a reply: schema `plan_tier`."""

    flat_amount: Optional[int]
    flat_amount_decimal: Optional[Decimal]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]
    up_to: Optional[int]

    _field_encodings = {
        "flat_amount_decimal": "decimal_string",
        "unit_amount_decimal": "decimal_string",
    }


class PlanTransformUsage(StripeObject):
    """Part of a reply: schema `transform_usage`."""

    divide_by: int
    round: Literal["down", "up"]


class Plan(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `plan` object.

    Operations: DELETE /v1/plans/{plan}, GET /v1/plans, GET /v1/plans/{plan},
    POST /v1/plans, POST /v1/plans/{plan}.
    """

    OBJECT_NAME: ClassVar[Literal["plan"]] = "plan"

    if TYPE_CHECKING:
        Tier: TypeAlias = PlanTier
        TransformUsage: TypeAlias = PlanTransformUsage
        product_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[PlanListParams]
        ) -> AnyIterator[Plan]: ...

    active: bool
    amount: Optional[int]
    amount_decimal: Optional[Decimal]
    billing_scheme: Literal["per_unit", "tiered"]
    created: int
    currency: str
    deleted: Optional[Literal[True]]
    id: str
    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    livemode: bool
    metadata: OptionalMapField[str]
    meter: Optional[str]
    nickname: Optional[str]
    object: Literal["plan"]
    product: Optional[ExpandableField[Product]]
    tiers: Optional[List[PlanTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_usage: Optional[PlanTransformUsage]
    trial_period_days: Optional[int]
    usage_type: Literal["licensed", "metered"]

    _inner_class_types = {
        "metadata": "*",
        "product": None,
        "tiers": "PlanTier",
        "transform_usage": "PlanTransformUsage",
    }
    _field_encodings = {"amount_decimal": "decimal_string"}
    _class_url = "/v1/plans"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "plan"

    @classmethod
    def create(cls, **params: Unpack[PlanCreateParams]) -> Plan:
        """POST /v1/plans

        Required: currency, interval.
        Optional: active, amount, amount_decimal, billing_scheme, expand, id,
        interval_count, metadata, meter, nickname, product, tiers, tiers_mode,
        transform_usage, trial_period_days, usage_type.
        Returns Plan; raises StripeError.
        """
        return request("post", "/v1/plans", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[PlanCreateParams]) -> Plan:
        """Async twin of `create`: POST /v1/plans."""
        return await request_async("post", "/v1/plans", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[PlanDeleteParams]) -> Plan:
        """DELETE /v1/plans/{plan}

        Returns Plan; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/plans/{plan}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(sid: str, /, **params: Unpack[PlanDeleteParams]) -> Plan:
        """Async twin of `delete`: DELETE /v1/plans/{plan}."""
        return await request_on_async("delete", "/v1/plans/{plan}", (sid,), params)

    @classmethod
    def list(cls, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """GET /v1/plans

        Optional: active, created, ending_before, expand, limit, product,
        starting_after.
        Returns ListObject[Plan]; raises StripeError.
        """
        return request("get", "/v1/plans", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[PlanListParams]) -> ListObject[Plan]:
        """Async twin of `list`: GET /v1/plans."""
        return await request_async("get", "/v1/plans", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[PlanModifyParams]) -> Plan:
        """POST /v1/plans/{plan}

        Optional: active, expand, metadata, nickname, product, trial_period_days.
        Returns Plan; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/plans/{plan}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[PlanModifyParams]) -> Plan:
        """Async twin of `modify`: POST /v1/plans/{plan}."""
        return await request_async("post", "/v1/plans/{plan}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[PlanRetrieveParams]) -> Plan:
        """GET /v1/plans/{plan}

        Optional: expand.
        Returns Plan; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/plans/{plan}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PlanRetrieveParams]
    ) -> Plan:
        """Async twin of `retrieve`: GET /v1/plans/{plan}."""
        return await request_async("get", "/v1/plans/{plan}", (id,), params)
