# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._transaction import (
        TransactionListParams,
        TransactionRetrieveParams,
        TransactionUpdateParams,
    )
    from ._transaction import Transaction


class TransactionService(StripeService):
    """Calls below `client.v1.issuing.transactions`."""

    def list(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """GET /v1/issuing/transactions

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, type.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/issuing/transactions."""
        return await self._request_async(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/issuing/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    def update(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/issuing/transactions/{transaction}

        Optional: expand, metadata.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def update_async(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `update`: POST /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
