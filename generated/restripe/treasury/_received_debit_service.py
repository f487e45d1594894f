# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReceivedDebitService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._received_debit import (
        ReceivedDebitListParams,
        ReceivedDebitRetrieveParams,
    )
    from ._received_debit import ReceivedDebit


class ReceivedDebitService(StripeService):
    """Calls below `client.v1.treasury.received_debits`."""

    def list(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )
