# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransactionEntryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._transaction_entry import (
        TransactionEntryListParams,
        TransactionEntryRetrieveParams,
    )
    from ._transaction_entry import TransactionEntry


class TransactionEntryService(StripeService):
    """Calls below `client.v1.treasury.transaction_entries`."""

    def list(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """GET /v1/treasury/transaction_entries

        Required: financial_account.
        Optional: created, effective_at, ending_before, expand, limit, order_by,
        starting_after, transaction.
        Returns ListObject[TransactionEntry]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """Async twin of `list`: GET /v1/treasury/transaction_entries."""
        return await self._request_async(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}

        Optional: expand.
        Returns TransactionEntry; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """Async twin of `retrieve`: GET /v1/treasury/transaction_entries/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )
