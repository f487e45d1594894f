# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: DisputeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._dispute import (
        DisputeCreateParams,
        DisputeListParams,
        DisputeRetrieveParams,
        DisputeSubmitParams,
        DisputeUpdateParams,
    )
    from ._dispute import Dispute


class DisputeService(StripeService):
    """Calls below `client.v1.issuing.disputes`."""

    def create(
        self,
        params: Optional[DisputeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes

        Optional: amount, evidence, expand, metadata, transaction, treasury.
        Returns Dispute; raises StripeError.
        """
        return self._request("post", "/v1/issuing/disputes", (), params, options)

    async def create_async(
        self,
        params: Optional[DisputeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `create`: POST /v1/issuing/disputes."""
        return await self._request_async(
            "post", "/v1/issuing/disputes", (), params, options
        )

    def list(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """GET /v1/issuing/disputes

        Optional: created, ending_before, expand, limit, starting_after, status,
        transaction.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/disputes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/issuing/disputes."""
        return await self._request_async(
            "get", "/v1/issuing/disputes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """GET /v1/issuing/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "get", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    async def retrieve_async(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/issuing/disputes/{dispute}."""
        return await self._request_async(
            "get", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    def submit(
        self,
        dispute: str,
        params: Optional[DisputeSubmitParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}/submit

        Optional: expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params, options
        )

    async def submit_async(
        self,
        dispute: str,
        params: Optional[DisputeSubmitParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `submit`: POST /v1/issuing/disputes/{dispute}/submit."""
        return await self._request_async(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params, options
        )

    def update(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}

        Optional: amount, evidence, expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    async def update_async(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `update`: POST /v1/issuing/disputes/{dispute}."""
        return await self._request_async(
            "post", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )
