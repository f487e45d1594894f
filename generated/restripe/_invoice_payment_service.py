# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InvoicePaymentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._invoice_payment import InvoicePayment
    from .params._invoice_payment import (
        InvoicePaymentListParams,
        InvoicePaymentRetrieveParams,
    )


class InvoicePaymentService(StripeService):
    """Calls below `client.v1.invoice_payments`."""

    def list(
        self,
        params: Optional[InvoicePaymentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments

        Optional: ending_before, expand, invoice, limit, payment, starting_after,
        status.
        Returns ListObject[InvoicePayment]; raises StripeError.
        """
        return self._request(
            "get", "/v1/invoice_payments", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[InvoicePaymentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoicePayment]:
        """Async twin of `list`: GET /v1/invoice_payments."""
        return await self._request_async(
            "get", "/v1/invoice_payments", (), params, options, expects="list"
        )

    def retrieve(
        self,
        invoice_payment: str,
        params: Optional[InvoicePaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}

        Optional: expand.
        Returns InvoicePayment; raises StripeError (InvalidRequestError when
        invoice_payment is empty).
        """
        return self._request(
            "get",
            "/v1/invoice_payments/{invoice_payment}",
            (invoice_payment,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        invoice_payment: str,
        params: Optional[InvoicePaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoicePayment:
        """Async twin of `retrieve`: GET /v1/invoice_payments/{invoice_payment}."""
        return await self._request_async(
            "get",
            "/v1/invoice_payments/{invoice_payment}",
            (invoice_payment,),
            params,
            options,
        )
