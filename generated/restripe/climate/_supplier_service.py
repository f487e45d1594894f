# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SupplierService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.climate._supplier import SupplierListParams, SupplierRetrieveParams
    from ._supplier import Supplier


class SupplierService(StripeService):
    """Calls below `client.v1.climate.suppliers`."""

    def list(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """GET /v1/climate/suppliers

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Supplier]; raises StripeError.
        """
        return self._request(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """Async twin of `list`: GET /v1/climate/suppliers."""
        return await self._request_async(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """GET /v1/climate/suppliers/{supplier}

        Optional: expand.
        Returns Supplier; raises StripeError (InvalidRequestError when supplier is
        empty).
        """
        return self._request(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )

    async def retrieve_async(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """Async twin of `retrieve`: GET /v1/climate/suppliers/{supplier}."""
        return await self._request_async(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )
