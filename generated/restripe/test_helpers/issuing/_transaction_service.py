# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...issuing._transaction import Transaction
    from ...params.test_helpers.issuing._transaction import (
        TransactionCreateForceCaptureParams,
        TransactionCreateUnlinkedRefundParams,
        TransactionRefundParams,
    )


class TransactionService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.transactions`."""

    def create_force_capture(
        self,
        params: TransactionCreateForceCaptureParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/create_force_capture

        Required: amount, card.
        Optional: currency, expand, merchant_data, purchase_details.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/create_force_capture",
            (),
            params,
            options,
        )

    async def create_force_capture_async(
        self,
        params: TransactionCreateForceCaptureParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_force_capture`:
        POST /v1/test_helpers/issuing/transactions/create_force_capture.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/create_force_capture",
            (),
            params,
            options,
        )

    def create_unlinked_refund(
        self,
        params: TransactionCreateUnlinkedRefundParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund

        Required: amount, card.
        Optional: currency, expand, merchant_data, purchase_details.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
            (),
            params,
            options,
        )

    async def create_unlinked_refund_async(
        self,
        params: TransactionCreateUnlinkedRefundParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_unlinked_refund`:
        POST /v1/test_helpers/issuing/transactions/create_unlinked_refund.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
            (),
            params,
            options,
        )

    def refund(
        self,
        transaction: str,
        params: Optional[TransactionRefundParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/test_helpers/issuing/transactions/{transaction}/refund

        Optional: expand, refund_amount.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/transactions/{transaction}/refund",
            (transaction,),
            params,
            options,
        )

    async def refund_async(
        self,
        transaction: str,
        params: Optional[TransactionRefundParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `refund`:
        POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/transactions/{transaction}/refund",
            (transaction,),
            params,
            options,
        )
