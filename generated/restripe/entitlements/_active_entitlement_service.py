# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ActiveEntitlementService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.entitlements._active_entitlement import (
        ActiveEntitlementListParams,
        ActiveEntitlementRetrieveParams,
    )
    from ._active_entitlement import ActiveEntitlement


class ActiveEntitlementService(StripeService):
    """Calls below `client.v1.entitlements.active_entitlements`."""

    def list(
        self,
        params: ActiveEntitlementListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements

        Required: customer.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ActiveEntitlement]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/entitlements/active_entitlements",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: ActiveEntitlementListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ActiveEntitlement]:
        """Async twin of `list`: GET /v1/entitlements/active_entitlements."""
        return await self._request_async(
            "get",
            "/v1/entitlements/active_entitlements",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ActiveEntitlementRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}

        Optional: expand.
        Returns ActiveEntitlement; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ActiveEntitlementRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ActiveEntitlement:
        """Async twin of `retrieve`: GET /v1/entitlements/active_entitlements/{id}."""
        return await self._request_async(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params, options
        )
