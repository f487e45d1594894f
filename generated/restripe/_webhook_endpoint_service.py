# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: WebhookEndpointService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._webhook_endpoint import WebhookEndpoint
    from .params._webhook_endpoint import (
        WebhookEndpointCreateParams,
        WebhookEndpointDeleteParams,
        WebhookEndpointListParams,
        WebhookEndpointRetrieveParams,
        WebhookEndpointUpdateParams,
    )


class WebhookEndpointService(StripeService):
    """Calls below `client.v1.webhook_endpoints`."""

    def create(
        self,
        params: WebhookEndpointCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints

        Required: enabled_events, url.
        Optional: api_version, connect, description, expand, metadata.
        Returns WebhookEndpoint; raises StripeError.
        """
        return self._request("post", "/v1/webhook_endpoints", (), params, options)

    async def create_async(
        self,
        params: WebhookEndpointCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `create`: POST /v1/webhook_endpoints."""
        return await self._request_async(
            "post", "/v1/webhook_endpoints", (), params, options
        )

    def delete(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}

        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "delete",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def delete_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `delete`: DELETE /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "delete",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[WebhookEndpointListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[WebhookEndpoint]; raises StripeError.
        """
        return self._request(
            "get", "/v1/webhook_endpoints", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[WebhookEndpointListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[WebhookEndpoint]:
        """Async twin of `list`: GET /v1/webhook_endpoints."""
        return await self._request_async(
            "get", "/v1/webhook_endpoints", (), params, options, expects="list"
        )

    def retrieve(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}

        Optional: expand.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "get",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `retrieve`: GET /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "get",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    def update(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}

        Optional: description, disabled, enabled_events, expand, metadata, url.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "post",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def update_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `update`: POST /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "post",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )
