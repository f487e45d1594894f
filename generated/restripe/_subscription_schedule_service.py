# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SubscriptionScheduleService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._subscription_schedule import SubscriptionSchedule
    from .params._subscription_schedule import (
        SubscriptionScheduleCancelParams,
        SubscriptionScheduleCreateParams,
        SubscriptionScheduleListParams,
        SubscriptionScheduleReleaseParams,
        SubscriptionScheduleRetrieveParams,
        SubscriptionScheduleUpdateParams,
    )


class SubscriptionScheduleService(StripeService):
    """Calls below `client.v1.subscription_schedules`."""

    def cancel(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel

        Optional: expand, invoice_now, prorate.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}/cancel",
            (schedule,),
            params,
            options,
        )

    async def cancel_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `cancel`: POST /v1/subscription_schedules/{schedule}/cancel."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}/cancel",
            (schedule,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[SubscriptionScheduleCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules

        Optional: billing_mode, customer, default_settings, end_behavior, expand,
        from_subscription, metadata, phases, start_date.
        Returns SubscriptionSchedule; raises StripeError.
        """
        return self._request("post", "/v1/subscription_schedules", (), params, options)

    async def create_async(
        self,
        params: Optional[SubscriptionScheduleCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `create`: POST /v1/subscription_schedules."""
        return await self._request_async(
            "post", "/v1/subscription_schedules", (), params, options
        )

    def list(
        self,
        params: Optional[SubscriptionScheduleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules

        Optional: canceled_at, completed_at, created, customer, ending_before,
        expand, limit, released_at, scheduled, starting_after.
        Returns ListObject[SubscriptionSchedule]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscription_schedules", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SubscriptionScheduleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionSchedule]:
        """Async twin of `list`: GET /v1/subscription_schedules."""
        return await self._request_async(
            "get", "/v1/subscription_schedules", (), params, options, expects="list"
        )

    def release(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleReleaseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release

        Optional: expand, preserve_cancel_date.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}/release",
            (schedule,),
            params,
            options,
        )

    async def release_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleReleaseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `release`: POST /v1/subscription_schedules/{schedule}/release."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}/release",
            (schedule,),
            params,
            options,
        )

    def retrieve(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}

        Optional: expand.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "get", "/v1/subscription_schedules/{schedule}", (schedule,), params, options
        )

    async def retrieve_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `retrieve`: GET /v1/subscription_schedules/{schedule}."""
        return await self._request_async(
            "get", "/v1/subscription_schedules/{schedule}", (schedule,), params, options
        )

    def update(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}

        Optional: default_settings, end_behavior, expand, metadata, phases,
        proration_behavior.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}",
            (schedule,),
            params,
            options,
        )

    async def update_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `update`: POST /v1/subscription_schedules/{schedule}."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}",
            (schedule,),
            params,
            options,
        )
