# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: MeterService, MeterEventSummaryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing._meter import (
        MeterCreateParams,
        MeterDeactivateParams,
        MeterEventSummaryListParams,
        MeterListParams,
        MeterReactivateParams,
        MeterRetrieveParams,
        MeterUpdateParams,
    )
    from ._meter import Meter
    from ._meter_event_summary import MeterEventSummary


class MeterService(StripeService):
    """Calls below `client.v1.billing.meters`."""

    _services = {"event_summaries": "billing._meter_service:MeterEventSummaryService"}
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
