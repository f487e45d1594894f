# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CreditGrantService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing._credit_grant import (
        CreditGrantCreateParams,
        CreditGrantExpireParams,
        CreditGrantListParams,
        CreditGrantRetrieveParams,
        CreditGrantUpdateParams,
        CreditGrantVoidGrantParams,
    )
    from ._credit_grant import CreditGrant


class CreditGrantService(StripeService):
    """Calls below `client.v1.billing.credit_grants`."""

    def create(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants

        Required: amount, applicability_config, category, customer.
        Optional: effective_at, expand, expires_at, metadata, name, priority.
        Returns CreditGrant; raises StripeError.
        """
        return self._request("post", "/v1/billing/credit_grants", (), params, options)

    async def create_async(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """Async twin of `create`: POST /v1/billing/credit_grants."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants", (), params, options
        )

    def expire(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    async def expire_async(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `expire`: POST /v1/billing/credit_grants/{id}/expire."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    def list(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """GET /v1/billing/credit_grants

        Optional: customer, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditGrant]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """Async twin of `list`: GET /v1/billing/credit_grants."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """GET /v1/billing/credit_grants/{id}

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `retrieve`: GET /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}

        Optional: expand, expires_at, metadata.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `update`: POST /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def void_grant(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/void

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )

    async def void_grant_async(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `void_grant`: POST /v1/billing/credit_grants/{id}/void."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )
