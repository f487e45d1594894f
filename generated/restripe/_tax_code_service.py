# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TaxCodeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._tax_code import TaxCode
    from .params._tax_code import TaxCodeListParams, TaxCodeRetrieveParams


class TaxCodeService(StripeService):
    """Calls below `client.v1.tax_codes`."""

    def list(
        self,
        params: Optional[TaxCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxCode]:
        """GET /v1/tax_codes

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TaxCode]; raises StripeError.
        """
        return self._request(
            "get", "/v1/tax_codes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TaxCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxCode]:
        """Async twin of `list`: GET /v1/tax_codes."""
        return await self._request_async(
            "get", "/v1/tax_codes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TaxCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxCode:
        """GET /v1/tax_codes/{id}

        Optional: expand.
        Returns TaxCode; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/tax_codes/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TaxCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxCode:
        """Async twin of `retrieve`: GET /v1/tax_codes/{id}."""
        return await self._request_async(
            "get", "/v1/tax_codes/{id}", (id,), params, options
        )
