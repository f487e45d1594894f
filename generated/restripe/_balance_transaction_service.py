# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BalanceTransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._balance_transaction import BalanceTransaction
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._balance_transaction import (
        BalanceTransactionListParams,
        BalanceTransactionRetrieveParams,
    )


class BalanceTransactionService(StripeService):
    """Calls below `client.v1.balance_transactions`."""

    def list(
        self,
        params: Optional[BalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions

        Optional: created, currency, ending_before, expand, limit, payout, source,
        starting_after, type.
        Returns ListObject[BalanceTransaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/balance_transactions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[BalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[BalanceTransaction]:
        """Async twin of `list`: GET /v1/balance_transactions."""
        return await self._request_async(
            "get", "/v1/balance_transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[BalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}

        Optional: expand.
        Returns BalanceTransaction; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "get", "/v1/balance_transactions/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[BalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceTransaction:
        """Async twin of `retrieve`: GET /v1/balance_transactions/{id}."""
        return await self._request_async(
            "get", "/v1/balance_transactions/{id}", (id,), params, options
        )
