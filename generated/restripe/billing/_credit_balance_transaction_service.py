# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CreditBalanceTransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing._credit_balance_transaction import (
        CreditBalanceTransactionListParams,
        CreditBalanceTransactionRetrieveParams,
    )
    from ._credit_balance_transaction import CreditBalanceTransaction


class CreditBalanceTransactionService(StripeService):
    """Calls below `client.v1.billing.credit_balance_transactions`."""

    def list(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions

        Required: customer.
        Optional: credit_grant, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditBalanceTransaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """Async twin of `list`: GET /v1/billing/credit_balance_transactions."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}

        Optional: expand.
        Returns CreditBalanceTransaction; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_transactions/{id}."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )
