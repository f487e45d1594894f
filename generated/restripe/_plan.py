# Rendered by codegen; never edit.
"""`plan`: parts, events and services."""

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
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._product import Product
    from .params._others import (
        PlanCreateParams,
        PlanDeleteParams,
        PlanListParams,
        PlanModifyParams,
        PlanRetrieveParams,
        PlanUpdateParams,
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


class PlanPreviousAttributes(PreviousAttributes):
    """Former values of `plan` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    active: Optional[bool]
    amount: Optional[int]
    amount_decimal: Optional[Decimal]
    billing_scheme: Optional[Literal["per_unit", "tiered"]]
    created: Optional[int]
    currency: Optional[str]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    interval: Optional[Literal["day", "month", "week", "year"]]
    interval_count: Optional[int]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    meter: Optional[str]
    nickname: Optional[str]
    object: Optional[Literal["plan"]]
    product: Optional[ExpandableField[Product]]
    tiers: Optional[List[PlanTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_usage: Optional[PlanTransformUsage]
    trial_period_days: Optional[int]
    usage_type: Optional[Literal["licensed", "metered"]]

    _inner_class_types = {
        "metadata": "*",
        "product": None,
        "tiers": "PlanTier",
        "transform_usage": "PlanTransformUsage",
    }
    _field_encodings = {"amount_decimal": "decimal_string"}


class PlanEventData(EventData):
    """What an event holds about the schema `plan`."""

    object: Plan
    previous_attributes: Optional[PlanPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PlanPreviousAttributes",
    }


class PlanCreatedEvent(Event):
    """The event `plan.created`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.created"]] = "plan.created"

    data: PlanEventData
    type: Literal["plan.created"]

    _inner_class_types = {"data": "PlanEventData"}


class PlanDeletedEvent(Event):
    """The event `plan.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.deleted"]] = "plan.deleted"

    data: PlanEventData
    type: Literal["plan.deleted"]

    _inner_class_types = {"data": "PlanEventData"}


class PlanUpdatedEvent(Event):
    """The event `plan.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.updated"]] = "plan.updated"

    data: PlanEventData
    type: Literal["plan.updated"]

    _inner_class_types = {"data": "PlanEventData"}


class PlanService(StripeService):
    """Calls below `client.v1.plans`."""

    def create(
        self, params: PlanCreateParams, options: Optional[RequestOptions] = None
    ) -> Plan:
        """POST /v1/plans

        Required: currency, interval.
        Optional: active, amount, amount_decimal, billing_scheme, expand, id,
        interval_count, metadata, meter, nickname, product, tiers, tiers_mode,
        transform_usage, trial_period_days, usage_type.
        Returns Plan; raises StripeError.
        """
        return self._request("post", "/v1/plans", (), params, options)

    async def create_async(
        self, params: PlanCreateParams, options: Optional[RequestOptions] = None
    ) -> Plan:
        """Async twin of `create`: POST /v1/plans."""
        return await self._request_async("post", "/v1/plans", (), params, options)

    def delete(
        self,
        plan: str,
        params: Optional[PlanDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """DELETE /v1/plans/{plan}

        Returns Plan; raises StripeError (InvalidRequestError when plan is empty).
        """
        return self._request("delete", "/v1/plans/{plan}", (plan,), params, options)

    async def delete_async(
        self,
        plan: str,
        params: Optional[PlanDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """Async twin of `delete`: DELETE /v1/plans/{plan}."""
        return await self._request_async(
            "delete", "/v1/plans/{plan}", (plan,), params, options
        )

    def list(
        self,
        params: Optional[PlanListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Plan]:
        """GET /v1/plans

        Optional: active, created, ending_before, expand, limit, product,
        starting_after.
        Returns ListObject[Plan]; raises StripeError.
        """
        return self._request("get", "/v1/plans", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[PlanListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Plan]:
        """Async twin of `list`: GET /v1/plans."""
        return await self._request_async(
            "get", "/v1/plans", (), params, options, expects="list"
        )

    def retrieve(
        self,
        plan: str,
        params: Optional[PlanRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """GET /v1/plans/{plan}

        Optional: expand.
        Returns Plan; raises StripeError (InvalidRequestError when plan is empty).
        """
        return self._request("get", "/v1/plans/{plan}", (plan,), params, options)

    async def retrieve_async(
        self,
        plan: str,
        params: Optional[PlanRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """Async twin of `retrieve`: GET /v1/plans/{plan}."""
        return await self._request_async(
            "get", "/v1/plans/{plan}", (plan,), params, options
        )

    def update(
        self,
        plan: str,
        params: Optional[PlanUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """POST /v1/plans/{plan}

        Optional: active, expand, metadata, nickname, product, trial_period_days.
        Returns Plan; raises StripeError (InvalidRequestError when plan is empty).
        """
        return self._request("post", "/v1/plans/{plan}", (plan,), params, options)

    async def update_async(
        self,
        plan: str,
        params: Optional[PlanUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Plan:
        """Async twin of `update`: POST /v1/plans/{plan}."""
        return await self._request_async(
            "post", "/v1/plans/{plan}", (plan,), params, options
        )
