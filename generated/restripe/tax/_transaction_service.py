# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransactionService, TransactionLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.tax._transaction import (
        TransactionCreateFromCalculationParams,
        TransactionCreateReversalParams,
        TransactionLineItemListParams,
        TransactionRetrieveParams,
    )
    from ._transaction import Transaction
    from ._transaction_line_item import TransactionLineItem


class TransactionService(StripeService):
    """Calls below `client.v1.tax.transactions`."""

    _services = {"line_items": "tax._transaction_service:TransactionLineItemService"}
    if TYPE_CHECKING:
        line_items: TransactionLineItemService

    def create_from_calculation(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_from_calculation

        Required: calculation, reference.
        Optional: expand, metadata, posted_at.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    async def create_from_calculation_async(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_from_calculation`:
        POST /v1/tax/transactions/create_from_calculation.
        """
        return await self._request_async(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    def create_reversal(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_reversal

        Required: mode, original_transaction, reference.
        Optional: expand, flat_amount, line_items, metadata, shipping_cost.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    async def create_reversal_async(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_reversal`: POST /v1/tax/transactions/create_reversal."""
        return await self._request_async(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/tax/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/tax/transactions/{transaction}."""
        return await self._request_async(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )


class TransactionLineItemService(StripeService):
    """Calls below `client.v1.tax.transactions.line_items`."""

    def list(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TransactionLineItem]; raises StripeError
        (InvalidRequestError when transaction is empty).
        """
        return self._request(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """Async twin of `list`: GET /v1/tax/transactions/{transaction}/line_items."""
        return await self._request_async(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )
