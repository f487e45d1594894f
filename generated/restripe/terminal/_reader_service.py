# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReaderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.terminal._reader import (
        ReaderCancelActionParams,
        ReaderCollectInputsParams,
        ReaderCollectPaymentMethodParams,
        ReaderConfirmPaymentIntentParams,
        ReaderCreateParams,
        ReaderDeleteParams,
        ReaderListParams,
        ReaderProcessPaymentIntentParams,
        ReaderProcessSetupIntentParams,
        ReaderRefundPaymentParams,
        ReaderRetrieveParams,
        ReaderSetReaderDisplayParams,
        ReaderUpdateParams,
    )
    from ._reader import Reader


class ReaderService(StripeService):
    """Calls below `client.v1.terminal.readers`."""

    def cancel_action(
        self,
        reader: str,
        params: Optional[ReaderCancelActionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/cancel_action

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/cancel_action",
            (reader,),
            params,
            options,
        )

    async def cancel_action_async(
        self,
        reader: str,
        params: Optional[ReaderCancelActionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `cancel_action`:
        POST /v1/terminal/readers/{reader}/cancel_action.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/cancel_action",
            (reader,),
            params,
            options,
        )

    def collect_inputs(
        self,
        reader: str,
        params: ReaderCollectInputsParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_inputs

        Required: inputs.
        Optional: expand, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/collect_inputs",
            (reader,),
            params,
            options,
        )

    async def collect_inputs_async(
        self,
        reader: str,
        params: ReaderCollectInputsParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `collect_inputs`:
        POST /v1/terminal/readers/{reader}/collect_inputs.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/collect_inputs",
            (reader,),
            params,
            options,
        )

    def collect_payment_method(
        self,
        reader: str,
        params: ReaderCollectPaymentMethodParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method

        Required: payment_intent.
        Optional: collect_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
            options,
        )

    async def collect_payment_method_async(
        self,
        reader: str,
        params: ReaderCollectPaymentMethodParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `collect_payment_method`:
        POST /v1/terminal/readers/{reader}/collect_payment_method.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
            options,
        )

    def confirm_payment_intent(
        self,
        reader: str,
        params: ReaderConfirmPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent

        Required: payment_intent.
        Optional: confirm_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
            options,
        )

    async def confirm_payment_intent_async(
        self,
        reader: str,
        params: ReaderConfirmPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `confirm_payment_intent`:
        POST /v1/terminal/readers/{reader}/confirm_payment_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
            options,
        )

    def create(
        self, params: ReaderCreateParams, options: Optional[RequestOptions] = None
    ) -> Reader:
        """POST /v1/terminal/readers

        Required: registration_code.
        Optional: expand, label, location, metadata.
        Returns Reader; raises StripeError.
        """
        return self._request("post", "/v1/terminal/readers", (), params, options)

    async def create_async(
        self, params: ReaderCreateParams, options: Optional[RequestOptions] = None
    ) -> Reader:
        """Async twin of `create`: POST /v1/terminal/readers."""
        return await self._request_async(
            "post", "/v1/terminal/readers", (), params, options
        )

    def delete(
        self,
        reader: str,
        params: Optional[ReaderDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """DELETE /v1/terminal/readers/{reader}

        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "delete", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def delete_async(
        self,
        reader: str,
        params: Optional[ReaderDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `delete`: DELETE /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "delete", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    def list(
        self,
        params: Optional[ReaderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reader]:
        """GET /v1/terminal/readers

        Optional: device_type, ending_before, expand, limit, location, serial_number,
        starting_after, status.
        Returns ListObject[Reader]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/readers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ReaderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reader]:
        """Async twin of `list`: GET /v1/terminal/readers."""
        return await self._request_async(
            "get", "/v1/terminal/readers", (), params, options, expects="list"
        )

    def process_payment_intent(
        self,
        reader: str,
        params: ReaderProcessPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent

        Required: payment_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
            options,
        )

    async def process_payment_intent_async(
        self,
        reader: str,
        params: ReaderProcessPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `process_payment_intent`:
        POST /v1/terminal/readers/{reader}/process_payment_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
            options,
        )

    def process_setup_intent(
        self,
        reader: str,
        params: ReaderProcessSetupIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent

        Required: allow_redisplay, setup_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
            options,
        )

    async def process_setup_intent_async(
        self,
        reader: str,
        params: ReaderProcessSetupIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `process_setup_intent`:
        POST /v1/terminal/readers/{reader}/process_setup_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
            options,
        )

    def refund_payment(
        self,
        reader: str,
        params: Optional[ReaderRefundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/refund_payment

        Optional: amount, charge, expand, metadata, payment_intent,
        refund_application_fee, refund_payment_config, reverse_transfer.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/refund_payment",
            (reader,),
            params,
            options,
        )

    async def refund_payment_async(
        self,
        reader: str,
        params: Optional[ReaderRefundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `refund_payment`:
        POST /v1/terminal/readers/{reader}/refund_payment.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/refund_payment",
            (reader,),
            params,
            options,
        )

    def retrieve(
        self,
        reader: str,
        params: Optional[ReaderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """GET /v1/terminal/readers/{reader}

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "get", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def retrieve_async(
        self,
        reader: str,
        params: Optional[ReaderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `retrieve`: GET /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "get", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    def set_reader_display(
        self,
        reader: str,
        params: ReaderSetReaderDisplayParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/set_reader_display

        Required: type.
        Optional: cart, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
            options,
        )

    async def set_reader_display_async(
        self,
        reader: str,
        params: ReaderSetReaderDisplayParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `set_reader_display`:
        POST /v1/terminal/readers/{reader}/set_reader_display.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
            options,
        )

    def update(
        self,
        reader: str,
        params: Optional[ReaderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}

        Optional: expand, label, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def update_async(
        self,
        reader: str,
        params: Optional[ReaderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `update`: POST /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "post", "/v1/terminal/readers/{reader}", (reader,), params, options
        )
