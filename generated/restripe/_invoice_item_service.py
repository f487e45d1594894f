# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InvoiceItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._invoice_item import InvoiceItem
    from .params._invoice_item import (
        InvoiceItemCreateParams,
        InvoiceItemDeleteParams,
        InvoiceItemListParams,
        InvoiceItemRetrieveParams,
        InvoiceItemUpdateParams,
    )


class InvoiceItemService(StripeService):
    """Calls below `client.v1.invoice_items`."""

    def create(
        self, params: InvoiceItemCreateParams, options: Optional[RequestOptions] = None
    ) -> InvoiceItem:
        """POST /v1/invoiceitems

        Required: customer.
        Optional: amount, currency, description, discountable, discounts, expand,
        invoice, metadata, period, price_data, pricing, quantity, subscription,
        tax_behavior, tax_code, tax_rates, unit_amount_decimal.
        Returns InvoiceItem; raises StripeError.
        """
        return self._request("post", "/v1/invoiceitems", (), params, options)

    async def create_async(
        self, params: InvoiceItemCreateParams, options: Optional[RequestOptions] = None
    ) -> InvoiceItem:
        """Async twin of `create`: POST /v1/invoiceitems."""
        return await self._request_async(
            "post", "/v1/invoiceitems", (), params, options
        )

    def delete(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}

        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "delete", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def delete_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `delete`: DELETE /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "delete", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    def list(
        self,
        params: Optional[InvoiceItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems

        Optional: created, customer, ending_before, expand, invoice, limit, pending,
        starting_after.
        Returns ListObject[InvoiceItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/invoiceitems", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[InvoiceItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceItem]:
        """Async twin of `list`: GET /v1/invoiceitems."""
        return await self._request_async(
            "get", "/v1/invoiceitems", (), params, options, expects="list"
        )

    def retrieve(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}

        Optional: expand.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "get", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def retrieve_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `retrieve`: GET /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "get", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    def update(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}

        Optional: amount, description, discountable, discounts, expand, metadata,
        period, price_data, pricing, quantity, tax_behavior, tax_code, tax_rates,
        unit_amount_decimal.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "post", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def update_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `update`: POST /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "post", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )
