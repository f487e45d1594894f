# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `billing.meter` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from ..params.billing._meter import (
        MeterCreateParams,
        MeterDeactivateParams,
        MeterListEventSummariesParams,
        MeterListParams,
        MeterModifyParams,
        MeterReactivateParams,
        MeterRetrieveParams,
    )
    from ._meter_event_summary import MeterEventSummary


class MeterCustomerMapping(StripeObject):
    """Part of a reply: schema `billing_meter_resource_customer_mapping_settings`."""

    event_payload_key: str
    type: Literal["by_id"]


class MeterDefaultAggregation(StripeObject):
    """Part of a reply: schema `billing_meter_resource_aggregation_settings`."""

    formula: Literal["count", "last", "sum"]


class MeterStatusTransitions(StripeObject):
    """Part of a reply: schema
    `billing_meter_resource_billing_meter_status_transitions`.
    """

    deactivated_at: Optional[int]


class MeterValueSettings(StripeObject):
    """Part of a reply: schema `billing_meter_resource_billing_meter_value`."""

    event_payload_key: str


class Meter(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `billing.meter` object.

    Operations: GET /v1/billing/meters, GET /v1/billing/meters/{id},
    GET /v1/billing/meters/{id}/event_summaries, POST /v1/billing/meters,
    POST /v1/billing/meters/{id}, POST /v1/billing/meters/{id}/deactivate,
    POST /v1/billing/meters/{id}/reactivate.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter"]] = "billing.meter"

    if TYPE_CHECKING:
        CustomerMapping: TypeAlias = MeterCustomerMapping
        DefaultAggregation: TypeAlias = MeterDefaultAggregation
        StatusTransitions: TypeAlias = MeterStatusTransitions
        ValueSettings: TypeAlias = MeterValueSettings

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[MeterListParams]
        ) -> AnyIterator[Meter]: ...

    created: int
    customer_mapping: MeterCustomerMapping
    default_aggregation: MeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: Optional[Literal["day", "hour"]]
    id: str
    livemode: bool
    object: Literal["billing.meter"]
    status: Literal["active", "inactive"]
    status_transitions: MeterStatusTransitions
    updated: int
    value_settings: MeterValueSettings

    _inner_class_types = {
        "customer_mapping": "MeterCustomerMapping",
        "default_aggregation": "MeterDefaultAggregation",
        "status_transitions": "MeterStatusTransitions",
        "value_settings": "MeterValueSettings",
    }
    _class_url = "/v1/billing/meters"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "billing.meter"

    @classmethod
    def create(cls, **params: Unpack[MeterCreateParams]) -> Meter:
        """POST /v1/billing/meters

        Required: default_aggregation, display_name, event_name.
        Optional: customer_mapping, event_time_window, expand, value_settings.
        Returns Meter; raises StripeError.
        """
        return request("post", "/v1/billing/meters", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[MeterCreateParams]) -> Meter:
        """Async twin of `create`: POST /v1/billing/meters."""
        return await request_async("post", "/v1/billing/meters", (), params)

    @api_method
    @staticmethod
    def deactivate(id: str, /, **params: Unpack[MeterDeactivateParams]) -> Meter:
        """POST /v1/billing/meters/{id}/deactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/meters/{id}/deactivate", (id,), params)

    @api_method
    @staticmethod
    async def deactivate_async(
        id: str, /, **params: Unpack[MeterDeactivateParams]
    ) -> Meter:
        """Async twin of `deactivate`: POST /v1/billing/meters/{id}/deactivate."""
        return await request_on_async(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[MeterListParams]) -> ListObject[Meter]:
        """GET /v1/billing/meters

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Meter]; raises StripeError.
        """
        return request("get", "/v1/billing/meters", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[MeterListParams]) -> ListObject[Meter]:
        """Async twin of `list`: GET /v1/billing/meters."""
        return await request_async(
            "get", "/v1/billing/meters", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_event_summaries(
        id: str, /, **params: Unpack[MeterListEventSummariesParams]
    ) -> ListObject[MeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries

        Required: customer, end_time, start_time.
        Optional: ending_before, expand, limit, starting_after,
        value_grouping_window.
        Returns ListObject[MeterEventSummary]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return request_on(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_event_summaries_async(
        id: str, /, **params: Unpack[MeterListEventSummariesParams]
    ) -> ListObject[MeterEventSummary]:
        """Async twin of `list_event_summaries`:
        GET /v1/billing/meters/{id}/event_summaries.
        """
        return await request_on_async(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[MeterModifyParams]) -> Meter:
        """POST /v1/billing/meters/{id}

        Optional: display_name, expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/billing/meters/{id}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[MeterModifyParams]) -> Meter:
        """Async twin of `modify`: POST /v1/billing/meters/{id}."""
        return await request_async("post", "/v1/billing/meters/{id}", (id,), params)

    @api_method
    @staticmethod
    def reactivate(id: str, /, **params: Unpack[MeterReactivateParams]) -> Meter:
        """POST /v1/billing/meters/{id}/reactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/meters/{id}/reactivate", (id,), params)

    @api_method
    @staticmethod
    async def reactivate_async(
        id: str, /, **params: Unpack[MeterReactivateParams]
    ) -> Meter:
        """Async twin of `reactivate`: POST /v1/billing/meters/{id}/reactivate."""
        return await request_on_async(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[MeterRetrieveParams]) -> Meter:
        """GET /v1/billing/meters/{id}

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/billing/meters/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[MeterRetrieveParams]
    ) -> Meter:
        """Async twin of `retrieve`: GET /v1/billing/meters/{id}."""
        return await request_async("get", "/v1/billing/meters/{id}", (id,), params)
