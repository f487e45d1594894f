# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.financial_connections._transaction import (
        TransactionListParams,
        TransactionRetrieveParams,
    )
    from ._transaction import Transaction


class TransactionService(StripeService):
    """Calls below `client.v1.financial_connections.transactions`."""

    def list(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """GET /v1/financial_connections/transactions

        Required: account.
        Optional: ending_before, expand, limit, starting_after, transacted_at,
        transaction_refresh.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/financial_connections/transactions."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/financial_connections/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
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
        """Async twin of `retrieve`:
        GET /v1/financial_connections/transactions/{transaction}.
        """
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
