# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.meter` object: its parts, events and services."""

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
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing import (
        MeterCreateParams,
        MeterDeactivateParams,
        MeterEventSummaryListParams,
        MeterListEventSummariesParams,
        MeterListParams,
        MeterModifyParams,
        MeterReactivateParams,
        MeterRetrieveParams,
        MeterUpdateParams,
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


class MeterService(StripeService):
    """Calls below `client.v1.billing.meters`."""

    _services = {"event_summaries": "billing._meter:MeterEventSummaryService"}
    if TYPE_CHECKING:
        event_summaries: MeterEventSummaryService

    def create(
        self, params: MeterCreateParams, options: Optional[RequestOptions] = None
    ) -> Meter:
        """POST /v1/billing/meters

        Required: default_aggregation, display_name, event_name.
        Optional: customer_mapping, event_time_window, expand, value_settings.
        Returns Meter; raises StripeError.
        """
        return self._request("post", "/v1/billing/meters", (), params, options)

    async def create_async(
        self, params: MeterCreateParams, options: Optional[RequestOptions] = None
    ) -> Meter:
        """Async twin of `create`: POST /v1/billing/meters."""
        return await self._request_async(
            "post", "/v1/billing/meters", (), params, options
        )

    def deactivate(
        self,
        id: str,
        params: Optional[MeterDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}/deactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params, options
        )

    async def deactivate_async(
        self,
        id: str,
        params: Optional[MeterDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `deactivate`: POST /v1/billing/meters/{id}/deactivate."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params, options
        )

    def list(
        self,
        params: Optional[MeterListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Meter]:
        """GET /v1/billing/meters

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Meter]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/meters", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[MeterListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Meter]:
        """Async twin of `list`: GET /v1/billing/meters."""
        return await self._request_async(
            "get", "/v1/billing/meters", (), params, options, expects="list"
        )

    def reactivate(
        self,
        id: str,
        params: Optional[MeterReactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}/reactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params, options
        )

    async def reactivate_async(
        self,
        id: str,
        params: Optional[MeterReactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `reactivate`: POST /v1/billing/meters/{id}/reactivate."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params, options
        )

    def retrieve(
        self,
        id: str,
        params: Optional[MeterRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """GET /v1/billing/meters/{id}

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/billing/meters/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[MeterRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `retrieve`: GET /v1/billing/meters/{id}."""
        return await self._request_async(
            "get", "/v1/billing/meters/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[MeterUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}

        Optional: display_name, expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("post", "/v1/billing/meters/{id}", (id,), params, options)

    async def update_async(
        self,
        id: str,
        params: Optional[MeterUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `update`: POST /v1/billing/meters/{id}."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}", (id,), params, options
        )


class MeterEventSummaryService(StripeService):
    """Calls below `client.v1.billing.meters.event_summaries`."""

    def list(
        self,
        id: str,
        params: MeterEventSummaryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[MeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries

        Required: customer, end_time, start_time.
        Optional: ending_before, expand, limit, starting_after,
        value_grouping_window.
        Returns ListObject[MeterEventSummary]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return self._request(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: MeterEventSummaryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[MeterEventSummary]:
        """Async twin of `list`: GET /v1/billing/meters/{id}/event_summaries."""
        return await self._request_async(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            options,
            expects="list",
        )
