# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: DisputeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._dispute import Dispute
    from .params._dispute import (
        DisputeCloseParams,
        DisputeListParams,
        DisputeRetrieveParams,
        DisputeUpdateParams,
    )


class DisputeService(StripeService):
    """Calls below `client.v1.disputes`."""

    def close(
        self,
        dispute: str,
        params: Optional[DisputeCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/disputes/{dispute}/close

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/disputes/{dispute}/close", (dispute,), params, options
        )

    async def close_async(
        self,
        dispute: str,
        params: Optional[DisputeCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `close`: POST /v1/disputes/{dispute}/close."""
        return await self._request_async(
            "post", "/v1/disputes/{dispute}/close", (dispute,), params, options
        )

    def list(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """GET /v1/disputes

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return self._request("get", "/v1/disputes", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/disputes."""
        return await self._request_async(
            "get", "/v1/disputes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """GET /v1/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "get", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    async def retrieve_async(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/disputes/{dispute}."""
        return await self._request_async(
            "get", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    def update(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/disputes/{dispute}

        Optional: evidence, expand, metadata, submit.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    async def update_async(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `update`: POST /v1/disputes/{dispute}."""
        return await self._request_async(
            "post", "/v1/disputes/{dispute}", (dispute,), params, options
        )
