# Rendered by codegen; never edit.
"""Services: InboundTransferService, OutboundPaymentService, OutboundTransferService,
ReceivedCreditService, ReceivedDebitService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury import (
        InboundTransferFailParams,
        InboundTransferReturnInboundTransferParams,
        InboundTransferSucceedParams,
        OutboundPaymentFailParams,
        OutboundPaymentPostParams,
        OutboundPaymentReturnOutboundPaymentParams,
        OutboundPaymentUpdateParams,
        OutboundTransferFailParams,
        OutboundTransferPostParams,
        OutboundTransferReturnOutboundTransferParams,
        OutboundTransferUpdateParams,
        ReceivedCreditCreateParams,
        ReceivedDebitCreateParams,
    )
    from ...treasury._objects import (
        InboundTransfer,
        OutboundPayment,
        OutboundTransfer,
        ReceivedCredit,
        ReceivedDebit,
    )


class InboundTransferService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.inbound_transfers`."""

    def fail(
        self,
        id: str,
        params: Optional[InboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail

        Optional: expand, failure_details.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
            (id,),
            params,
            options,
        )

    async def fail_async(
        self,
        id: str,
        params: Optional[InboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
            (id,),
            params,
            options,
        )

    def return_inbound_transfer(
        self,
        id: str,
        params: Optional[InboundTransferReturnInboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
            (id,),
            params,
            options,
        )

    async def return_inbound_transfer_async(
        self,
        id: str,
        params: Optional[InboundTransferReturnInboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `return_inbound_transfer`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
            (id,),
            params,
            options,
        )

    def succeed(
        self,
        id: str,
        params: Optional[InboundTransferSucceedParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
            (id,),
            params,
            options,
        )

    async def succeed_async(
        self,
        id: str,
        params: Optional[InboundTransferSucceedParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `succeed`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
            (id,),
            params,
            options,
        )


class OutboundPaymentService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.outbound_payments`."""

    def fail(
        self,
        id: str,
        params: Optional[OutboundPaymentFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
            (id,),
            params,
            options,
        )

    async def fail_async(
        self,
        id: str,
        params: Optional[OutboundPaymentFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
            (id,),
            params,
            options,
        )

    def post(
        self,
        id: str,
        params: Optional[OutboundPaymentPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/post",
            (id,),
            params,
            options,
        )

    async def post_async(
        self,
        id: str,
        params: Optional[OutboundPaymentPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `post`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/post.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/post",
            (id,),
            params,
            options,
        )

    def return_outbound_payment(
        self,
        id: str,
        params: Optional[OutboundPaymentReturnOutboundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return

        Optional: expand, returned_details.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/return",
            (id,),
            params,
            options,
        )

    async def return_outbound_payment_async(
        self,
        id: str,
        params: Optional[OutboundPaymentReturnOutboundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `return_outbound_payment`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/return",
            (id,),
            params,
            options,
        )

    def update(
        self,
        id: str,
        params: OutboundPaymentUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}

        Required: tracking_details.
        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}",
            (id,),
            params,
            options,
        )

    async def update_async(
        self,
        id: str,
        params: OutboundPaymentUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `update`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}",
            (id,),
            params,
            options,
        )


class OutboundTransferService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.outbound_transfers`."""

    def fail(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
            (outbound_transfer,),
            params,
            options,
        )

    async def fail_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
            (outbound_transfer,),
            params,
            options,
        )

    def post(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
            (outbound_transfer,),
            params,
            options,
        )

    async def post_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `post`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
            (outbound_transfer,),
            params,
            options,
        )

    def return_outbound_transfer(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferReturnOutboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return

        Optional: expand, returned_details.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
            (outbound_transfer,),
            params,
            options,
        )

    async def return_outbound_transfer_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferReturnOutboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `return_outbound_transfer`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
            (outbound_transfer,),
            params,
            options,
        )

    def update(
        self,
        outbound_transfer: str,
        params: OutboundTransferUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}

        Required: tracking_details.
        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )

    async def update_async(
        self,
        outbound_transfer: str,
        params: OutboundTransferUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `update`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )


class ReceivedCreditService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.received_credits`."""

    def create(
        self,
        params: ReceivedCreditCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits

        Required: amount, currency, financial_account, network.
        Optional: description, expand, initiating_payment_method_details.
        Returns ReceivedCredit; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/treasury/received_credits", (), params, options
        )

    async def create_async(
        self,
        params: ReceivedCreditCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """Async twin of `create`: POST /v1/test_helpers/treasury/received_credits."""
        return await self._request_async(
            "post", "/v1/test_helpers/treasury/received_credits", (), params, options
        )


class ReceivedDebitService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.received_debits`."""

    def create(
        self,
        params: ReceivedDebitCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits

        Required: amount, currency, financial_account, network.
        Optional: description, expand, initiating_payment_method_details.
        Returns ReceivedDebit; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/treasury/received_debits", (), params, options
        )

    async def create_async(
        self,
        params: ReceivedDebitCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """Async twin of `create`: POST /v1/test_helpers/treasury/received_debits."""
        return await self._request_async(
            "post", "/v1/test_helpers/treasury/received_debits", (), params, options
        )
