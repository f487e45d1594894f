# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: DebitReversalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._debit_reversal import (
        DebitReversalCreateParams,
        DebitReversalListParams,
        DebitReversalRetrieveParams,
    )
    from ._debit_reversal import DebitReversal


class DebitReversalService(StripeService):
    """Calls below `client.v1.treasury.debit_reversals`."""

    def create(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """POST /v1/treasury/debit_reversals

        Required: received_debit.
        Optional: expand, metadata.
        Returns DebitReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `create`: POST /v1/treasury/debit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    def list(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """GET /v1/treasury/debit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_debit, resolution,
        starting_after, status.
        Returns ListObject[DebitReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """Async twin of `list`: GET /v1/treasury/debit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}

        Optional: expand.
        Returns DebitReversal; raises StripeError (InvalidRequestError when
        debit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `retrieve`: GET /v1/treasury/debit_reversals/{debit_reversal}."""
        return await self._request_async(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )
