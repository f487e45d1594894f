# Rendered by codegen; never edit.
"""Services: ReaderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.terminal import (
        ReaderPresentPaymentMethodParams,
        ReaderSucceedInputCollectionParams,
        ReaderTimeoutInputCollectionParams,
    )
    from ...terminal._objects import Reader


class ReaderService(StripeService):
    """Calls below `client.v1.test_helpers.terminal.readers`."""

    def present_payment_method(
        self,
        reader: str,
        params: Optional[ReaderPresentPaymentMethodParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method

        Optional: amount_tip, card, card_present, expand, interac_present, type.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
            (reader,),
            params,
            options,
        )

    async def present_payment_method_async(
        self,
        reader: str,
        params: Optional[ReaderPresentPaymentMethodParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `present_payment_method`:
        POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
            (reader,),
            params,
            options,
        )

    def succeed_input_collection(
        self,
        reader: str,
        params: Optional[ReaderSucceedInputCollectionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection

        Optional: expand, skip_non_required_inputs.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
            (reader,),
            params,
            options,
        )

    async def succeed_input_collection_async(
        self,
        reader: str,
        params: Optional[ReaderSucceedInputCollectionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `succeed_input_collection`:
        POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
            (reader,),
            params,
            options,
        )

    def timeout_input_collection(
        self,
        reader: str,
        params: Optional[ReaderTimeoutInputCollectionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
            (reader,),
            params,
            options,
        )

    async def timeout_input_collection_async(
        self,
        reader: str,
        params: Optional[ReaderTimeoutInputCollectionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `timeout_input_collection`:
        POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
            (reader,),
            params,
            options,
        )
