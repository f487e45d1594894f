# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CreditReversalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._credit_reversal import (
        CreditReversalCreateParams,
        CreditReversalListParams,
        CreditReversalRetrieveParams,
    )
    from ._credit_reversal import CreditReversal


class CreditReversalService(StripeService):
    """Calls below `client.v1.treasury.credit_reversals`."""

    def create(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """POST /v1/treasury/credit_reversals

        Required: received_credit.
        Optional: expand, metadata.
        Returns CreditReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `create`: POST /v1/treasury/credit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    def list(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """GET /v1/treasury/credit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_credit, starting_after,
        status.
        Returns ListObject[CreditReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """Async twin of `list`: GET /v1/treasury/credit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}

        Optional: expand.
        Returns CreditReversal; raises StripeError (InvalidRequestError when
        credit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `retrieve`:
        GET /v1/treasury/credit_reversals/{credit_reversal}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )
