# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AlertService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing._alert import (
        AlertActivateParams,
        AlertArchiveParams,
        AlertCreateParams,
        AlertDeactivateParams,
        AlertListParams,
        AlertRetrieveParams,
    )
    from ._alert import Alert


class AlertService(StripeService):
    """Calls below `client.v1.billing.alerts`."""

    def activate(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/activate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    async def activate_async(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `activate`: POST /v1/billing/alerts/{id}/activate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    def archive(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/archive

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    async def archive_async(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `archive`: POST /v1/billing/alerts/{id}/archive."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    def create(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """POST /v1/billing/alerts

        Required: alert_type, title.
        Optional: expand, usage_threshold.
        Returns Alert; raises StripeError.
        """
        return self._request("post", "/v1/billing/alerts", (), params, options)

    async def create_async(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """Async twin of `create`: POST /v1/billing/alerts."""
        return await self._request_async(
            "post", "/v1/billing/alerts", (), params, options
        )

    def deactivate(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/deactivate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    async def deactivate_async(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `deactivate`: POST /v1/billing/alerts/{id}/deactivate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    def list(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """GET /v1/billing/alerts

        Optional: alert_type, ending_before, expand, limit, meter, starting_after.
        Returns ListObject[Alert]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """Async twin of `list`: GET /v1/billing/alerts."""
        return await self._request_async(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """GET /v1/billing/alerts/{id}

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/billing/alerts/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `retrieve`: GET /v1/billing/alerts/{id}."""
        return await self._request_async(
            "get", "/v1/billing/alerts/{id}", (id,), params, options
        )
