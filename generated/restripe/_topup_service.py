# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TopupService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._topup import Topup
    from .params._topup import (
        TopupCancelParams,
        TopupCreateParams,
        TopupListParams,
        TopupRetrieveParams,
        TopupUpdateParams,
    )


class TopupService(StripeService):
    """Calls below `client.v1.topups`."""

    def cancel(
        self,
        topup: str,
        params: Optional[TopupCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """POST /v1/topups/{topup}/cancel

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request(
            "post", "/v1/topups/{topup}/cancel", (topup,), params, options
        )

    async def cancel_async(
        self,
        topup: str,
        params: Optional[TopupCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `cancel`: POST /v1/topups/{topup}/cancel."""
        return await self._request_async(
            "post", "/v1/topups/{topup}/cancel", (topup,), params, options
        )

    def create(
        self, params: TopupCreateParams, options: Optional[RequestOptions] = None
    ) -> Topup:
        """POST /v1/topups

        Required: amount, currency.
        Optional: description, expand, metadata, source, statement_descriptor,
        transfer_group.
        Returns Topup; raises StripeError.
        """
        return self._request("post", "/v1/topups", (), params, options)

    async def create_async(
        self, params: TopupCreateParams, options: Optional[RequestOptions] = None
    ) -> Topup:
        """Async twin of `create`: POST /v1/topups."""
        return await self._request_async("post", "/v1/topups", (), params, options)

    def list(
        self,
        params: Optional[TopupListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Topup]:
        """GET /v1/topups

        Optional: amount, created, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[Topup]; raises StripeError.
        """
        return self._request("get", "/v1/topups", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[TopupListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Topup]:
        """Async twin of `list`: GET /v1/topups."""
        return await self._request_async(
            "get", "/v1/topups", (), params, options, expects="list"
        )

    def retrieve(
        self,
        topup: str,
        params: Optional[TopupRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """GET /v1/topups/{topup}

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request("get", "/v1/topups/{topup}", (topup,), params, options)

    async def retrieve_async(
        self,
        topup: str,
        params: Optional[TopupRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `retrieve`: GET /v1/topups/{topup}."""
        return await self._request_async(
            "get", "/v1/topups/{topup}", (topup,), params, options
        )

    def update(
        self,
        topup: str,
        params: Optional[TopupUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """POST /v1/topups/{topup}

        Optional: description, expand, metadata.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request("post", "/v1/topups/{topup}", (topup,), params, options)

    async def update_async(
        self,
        topup: str,
        params: Optional[TopupUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `update`: POST /v1/topups/{topup}."""
        return await self._request_async(
            "post", "/v1/topups/{topup}", (topup,), params, options
        )
