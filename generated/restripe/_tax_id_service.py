# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TaxIdService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._tax_id import TaxId
    from .params._tax_id import (
        TaxIdCreateParams,
        TaxIdDeleteParams,
        TaxIdListParams,
        TaxIdRetrieveParams,
    )


class TaxIdService(StripeService):
    """Calls below `client.v1.tax_ids`."""

    def create(
        self, params: TaxIdCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxId:
        """POST /v1/tax_ids

        Required: type, value.
        Optional: expand, owner.
        Returns TaxId; raises StripeError.
        """
        return self._request("post", "/v1/tax_ids", (), params, options)

    async def create_async(
        self, params: TaxIdCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxId:
        """Async twin of `create`: POST /v1/tax_ids."""
        return await self._request_async("post", "/v1/tax_ids", (), params, options)

    def delete(
        self,
        id: str,
        params: Optional[TaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """DELETE /v1/tax_ids/{id}

        Returns TaxId; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("delete", "/v1/tax_ids/{id}", (id,), params, options)

    async def delete_async(
        self,
        id: str,
        params: Optional[TaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `delete`: DELETE /v1/tax_ids/{id}."""
        return await self._request_async(
            "delete", "/v1/tax_ids/{id}", (id,), params, options
        )

    def list(
        self,
        params: Optional[TaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """GET /v1/tax_ids

        Optional: ending_before, expand, limit, owner, starting_after.
        Returns ListObject[TaxId]; raises StripeError.
        """
        return self._request("get", "/v1/tax_ids", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[TaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """Async twin of `list`: GET /v1/tax_ids."""
        return await self._request_async(
            "get", "/v1/tax_ids", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """GET /v1/tax_ids/{id}

        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/tax_ids/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `retrieve`: GET /v1/tax_ids/{id}."""
        return await self._request_async(
            "get", "/v1/tax_ids/{id}", (id,), params, options
        )
