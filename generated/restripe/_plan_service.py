# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PlanService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._plan import Plan
    from .params._plan import (
        PlanCreateParams,
        PlanDeleteParams,
        PlanListParams,
        PlanRetrieveParams,
        PlanUpdateParams,
    )


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
