# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransferService, TransferReversalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._reversal import Reversal
    from ._transfer import Transfer
    from .params._transfer import (
        TransferCreateParams,
        TransferListParams,
        TransferRetrieveParams,
        TransferReversalCreateParams,
        TransferReversalListParams,
        TransferReversalRetrieveParams,
        TransferReversalUpdateParams,
        TransferUpdateParams,
    )


class TransferService(StripeService):
    """Calls below `client.v1.transfers`."""

    _services = {"reversals": "_transfer_service:TransferReversalService"}
    if TYPE_CHECKING:
        reversals: TransferReversalService

    def create(
        self, params: TransferCreateParams, options: Optional[RequestOptions] = None
    ) -> Transfer:
        """POST /v1/transfers

        Required: currency, destination.
        Optional: amount, description, expand, metadata, source_transaction,
        source_type, transfer_group.
        Returns Transfer; raises StripeError.
        """
        return self._request("post", "/v1/transfers", (), params, options)

    async def create_async(
        self, params: TransferCreateParams, options: Optional[RequestOptions] = None
    ) -> Transfer:
        """Async twin of `create`: POST /v1/transfers."""
        return await self._request_async("post", "/v1/transfers", (), params, options)

    def list(
        self,
        params: Optional[TransferListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transfer]:
        """GET /v1/transfers

        Optional: created, destination, ending_before, expand, limit, starting_after,
        transfer_group.
        Returns ListObject[Transfer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/transfers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TransferListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transfer]:
        """Async twin of `list`: GET /v1/transfers."""
        return await self._request_async(
            "get", "/v1/transfers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        transfer: str,
        params: Optional[TransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """GET /v1/transfers/{transfer}

        Optional: expand.
        Returns Transfer; raises StripeError (InvalidRequestError when transfer is
        empty).
        """
        return self._request(
            "get", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    async def retrieve_async(
        self,
        transfer: str,
        params: Optional[TransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """Async twin of `retrieve`: GET /v1/transfers/{transfer}."""
        return await self._request_async(
            "get", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    def update(
        self,
        transfer: str,
        params: Optional[TransferUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """POST /v1/transfers/{transfer}

        Optional: description, expand, metadata.
        Returns Transfer; raises StripeError (InvalidRequestError when transfer is
        empty).
        """
        return self._request(
            "post", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    async def update_async(
        self,
        transfer: str,
        params: Optional[TransferUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """Async twin of `update`: POST /v1/transfers/{transfer}."""
        return await self._request_async(
            "post", "/v1/transfers/{transfer}", (transfer,), params, options
        )


class TransferReversalService(StripeService):
    """Calls below `client.v1.transfers.reversals`."""

    def create(
        self,
        id: str,
        params: Optional[TransferReversalCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """POST /v1/transfers/{id}/reversals

        Optional: amount, description, expand, metadata, refund_application_fee.
        Returns Reversal; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/transfers/{id}/reversals", (id,), params, options
        )

    async def create_async(
        self,
        id: str,
        params: Optional[TransferReversalCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `create`: POST /v1/transfers/{id}/reversals."""
        return await self._request_async(
            "post", "/v1/transfers/{id}/reversals", (id,), params, options
        )

    def list(
        self,
        id: str,
        params: Optional[TransferReversalListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reversal]:
        """GET /v1/transfers/{id}/reversals

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Reversal]; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "get",
            "/v1/transfers/{id}/reversals",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: Optional[TransferReversalListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reversal]:
        """Async twin of `list`: GET /v1/transfers/{id}/reversals."""
        return await self._request_async(
            "get",
            "/v1/transfers/{id}/reversals",
            (id,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """GET /v1/transfers/{transfer}/reversals/{id}

        Optional: expand.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return self._request(
            "get",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `retrieve`: GET /v1/transfers/{transfer}/reversals/{id}."""
        return await self._request_async(
            "get",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    def update(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """POST /v1/transfers/{transfer}/reversals/{id}

        Optional: expand, metadata.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return self._request(
            "post",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    async def update_async(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `update`: POST /v1/transfers/{transfer}/reversals/{id}."""
        return await self._request_async(
            "post",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )
