# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: RequestService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.forwarding._request import (
        RequestCreateParams,
        RequestListParams,
        RequestRetrieveParams,
    )
    from ._request import Request


class RequestService(StripeService):
    """Calls below `client.v1.forwarding.requests`."""

    def create(
        self, params: RequestCreateParams, options: Optional[RequestOptions] = None
    ) -> Request:
        """POST /v1/forwarding/requests

        Required: payment_method, replacements, url.
        Optional: expand, metadata, request.
        Returns Request; raises StripeError.
        """
        return self._request("post", "/v1/forwarding/requests", (), params, options)

    async def create_async(
        self, params: RequestCreateParams, options: Optional[RequestOptions] = None
    ) -> Request:
        """Async twin of `create`: POST /v1/forwarding/requests."""
        return await self._request_async(
            "post", "/v1/forwarding/requests", (), params, options
        )

    def list(
        self,
        params: Optional[RequestListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Request]:
        """GET /v1/forwarding/requests

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Request]; raises StripeError.
        """
        return self._request(
            "get", "/v1/forwarding/requests", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[RequestListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Request]:
        """Async twin of `list`: GET /v1/forwarding/requests."""
        return await self._request_async(
            "get", "/v1/forwarding/requests", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[RequestRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Request:
        """GET /v1/forwarding/requests/{id}

        Optional: expand.
        Returns Request; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "get", "/v1/forwarding/requests/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[RequestRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Request:
        """Async twin of `retrieve`: GET /v1/forwarding/requests/{id}."""
        return await self._request_async(
            "get", "/v1/forwarding/requests/{id}", (id,), params, options
        )
