# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InvoiceService, InvoiceLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._invoice import Invoice
    from ._invoice_line_item import InvoiceLineItem
    from .params._invoice import (
        InvoiceAddLinesParams,
        InvoiceAttachPaymentParams,
        InvoiceCreateParams,
        InvoiceCreatePreviewParams,
        InvoiceDeleteParams,
        InvoiceFinalizeInvoiceParams,
        InvoiceLineItemListParams,
        InvoiceLineItemUpdateParams,
        InvoiceListParams,
        InvoiceMarkUncollectibleParams,
        InvoicePayParams,
        InvoiceRemoveLinesParams,
        InvoiceRetrieveParams,
        InvoiceSearchParams,
        InvoiceSendInvoiceParams,
        InvoiceUpdateLinesParams,
        InvoiceUpdateParams,
        InvoiceVoidInvoiceParams,
    )


class InvoiceService(StripeService):
    """Calls below `client.v1.invoices`."""

    _services = {"line_items": "_invoice_service:InvoiceLineItemService"}
    if TYPE_CHECKING:
        line_items: InvoiceLineItemService

    def add_lines(
        self,
        invoice: str,
        params: InvoiceAddLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/add_lines", (invoice,), params, options
        )

    async def add_lines_async(
        self,
        invoice: str,
        params: InvoiceAddLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `add_lines`: POST /v1/invoices/{invoice}/add_lines."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/add_lines", (invoice,), params, options
        )

    def attach_payment(
        self,
        invoice: str,
        params: Optional[InvoiceAttachPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment

        Optional: expand, payment_intent.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/attach_payment", (invoice,), params, options
        )

    async def attach_payment_async(
        self,
        invoice: str,
        params: Optional[InvoiceAttachPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `attach_payment`: POST /v1/invoices/{invoice}/attach_payment."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/attach_payment", (invoice,), params, options
        )

    def create(
        self,
        params: Optional[InvoiceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices

        Optional: account_tax_ids, application_fee_amount, auto_advance,
        automatic_tax, automatically_finalizes_at, collection_method, currency,
        custom_fields, customer, days_until_due, default_payment_method,
        default_source, default_tax_rates, description, discounts, due_date,
        effective_at, expand, footer, from_invoice, issuer, metadata, number,
        on_behalf_of, payment_settings, pending_invoice_items_behavior, rendering,
        shipping_cost, shipping_details, statement_descriptor, subscription,
        transfer_data.
        Returns Invoice; raises StripeError.
        """
        return self._request("post", "/v1/invoices", (), params, options)

    async def create_async(
        self,
        params: Optional[InvoiceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `create`: POST /v1/invoices."""
        return await self._request_async("post", "/v1/invoices", (), params, options)

    def create_preview(
        self,
        params: Optional[InvoiceCreatePreviewParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/create_preview

        Optional: automatic_tax, currency, customer, customer_details, discounts,
        expand, invoice_items, issuer, on_behalf_of, preview_mode, schedule,
        schedule_details, subscription, subscription_details.
        Returns Invoice; raises StripeError.
        """
        return self._request("post", "/v1/invoices/create_preview", (), params, options)

    async def create_preview_async(
        self,
        params: Optional[InvoiceCreatePreviewParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `create_preview`: POST /v1/invoices/create_preview."""
        return await self._request_async(
            "post", "/v1/invoices/create_preview", (), params, options
        )

    def delete(
        self,
        invoice: str,
        params: Optional[InvoiceDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """DELETE /v1/invoices/{invoice}

        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "delete", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    async def delete_async(
        self,
        invoice: str,
        params: Optional[InvoiceDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `delete`: DELETE /v1/invoices/{invoice}."""
        return await self._request_async(
            "delete", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    def finalize_invoice(
        self,
        invoice: str,
        params: Optional[InvoiceFinalizeInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize

        Optional: auto_advance, expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/finalize", (invoice,), params, options
        )

    async def finalize_invoice_async(
        self,
        invoice: str,
        params: Optional[InvoiceFinalizeInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `finalize_invoice`: POST /v1/invoices/{invoice}/finalize."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/finalize", (invoice,), params, options
        )

    def list(
        self,
        params: Optional[InvoiceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Invoice]:
        """GET /v1/invoices

        Optional: collection_method, created, customer, due_date, ending_before,
        expand, limit, starting_after, status, subscription.
        Returns ListObject[Invoice]; raises StripeError.
        """
        return self._request("get", "/v1/invoices", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[InvoiceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Invoice]:
        """Async twin of `list`: GET /v1/invoices."""
        return await self._request_async(
            "get", "/v1/invoices", (), params, options, expects="list"
        )

    def mark_uncollectible(
        self,
        invoice: str,
        params: Optional[InvoiceMarkUncollectibleParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post",
            "/v1/invoices/{invoice}/mark_uncollectible",
            (invoice,),
            params,
            options,
        )

    async def mark_uncollectible_async(
        self,
        invoice: str,
        params: Optional[InvoiceMarkUncollectibleParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `mark_uncollectible`:
        POST /v1/invoices/{invoice}/mark_uncollectible.
        """
        return await self._request_async(
            "post",
            "/v1/invoices/{invoice}/mark_uncollectible",
            (invoice,),
            params,
            options,
        )

    def pay(
        self,
        invoice: str,
        params: Optional[InvoicePayParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/pay

        Optional: expand, forgive, mandate, off_session, paid_out_of_band,
        payment_method, source.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/pay", (invoice,), params, options
        )

    async def pay_async(
        self,
        invoice: str,
        params: Optional[InvoicePayParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `pay`: POST /v1/invoices/{invoice}/pay."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/pay", (invoice,), params, options
        )

    def remove_lines(
        self,
        invoice: str,
        params: InvoiceRemoveLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/remove_lines", (invoice,), params, options
        )

    async def remove_lines_async(
        self,
        invoice: str,
        params: InvoiceRemoveLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `remove_lines`: POST /v1/invoices/{invoice}/remove_lines."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/remove_lines", (invoice,), params, options
        )

    def retrieve(
        self,
        invoice: str,
        params: Optional[InvoiceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """GET /v1/invoices/{invoice}

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "get", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    async def retrieve_async(
        self,
        invoice: str,
        params: Optional[InvoiceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `retrieve`: GET /v1/invoices/{invoice}."""
        return await self._request_async(
            "get", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    def search(
        self, params: InvoiceSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Invoice]:
        """GET /v1/invoices/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Invoice]; raises StripeError.
        """
        return self._request(
            "get", "/v1/invoices/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: InvoiceSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Invoice]:
        """Async twin of `search`: GET /v1/invoices/search."""
        return await self._request_async(
            "get", "/v1/invoices/search", (), params, options, expects="search"
        )

    def send_invoice(
        self,
        invoice: str,
        params: Optional[InvoiceSendInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/send

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/send", (invoice,), params, options
        )

    async def send_invoice_async(
        self,
        invoice: str,
        params: Optional[InvoiceSendInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `send_invoice`: POST /v1/invoices/{invoice}/send."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/send", (invoice,), params, options
        )

    def update(
        self,
        invoice: str,
        params: Optional[InvoiceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}

        Optional: account_tax_ids, application_fee_amount, auto_advance,
        automatic_tax, automatically_finalizes_at, collection_method, custom_fields,
        days_until_due, default_payment_method, default_source, default_tax_rates,
        description, discounts, due_date, effective_at, expand, footer, issuer,
        metadata, number, on_behalf_of, payment_settings, rendering, shipping_cost,
        shipping_details, statement_descriptor, transfer_data.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    async def update_async(
        self,
        invoice: str,
        params: Optional[InvoiceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `update`: POST /v1/invoices/{invoice}."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}", (invoice,), params, options
        )

    def update_lines(
        self,
        invoice: str,
        params: InvoiceUpdateLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/update_lines", (invoice,), params, options
        )

    async def update_lines_async(
        self,
        invoice: str,
        params: InvoiceUpdateLinesParams,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `update_lines`: POST /v1/invoices/{invoice}/update_lines."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/update_lines", (invoice,), params, options
        )

    def void_invoice(
        self,
        invoice: str,
        params: Optional[InvoiceVoidInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/void

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return self._request(
            "post", "/v1/invoices/{invoice}/void", (invoice,), params, options
        )

    async def void_invoice_async(
        self,
        invoice: str,
        params: Optional[InvoiceVoidInvoiceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Invoice:
        """Async twin of `void_invoice`: POST /v1/invoices/{invoice}/void."""
        return await self._request_async(
            "post", "/v1/invoices/{invoice}/void", (invoice,), params, options
        )


class InvoiceLineItemService(StripeService):
    """Calls below `client.v1.invoices.line_items`."""

    def list(
        self,
        invoice: str,
        params: Optional[InvoiceLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[InvoiceLineItem]; raises StripeError (InvalidRequestError
        when invoice is empty).
        """
        return self._request(
            "get",
            "/v1/invoices/{invoice}/lines",
            (invoice,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        invoice: str,
        params: Optional[InvoiceLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceLineItem]:
        """Async twin of `list`: GET /v1/invoices/{invoice}/lines."""
        return await self._request_async(
            "get",
            "/v1/invoices/{invoice}/lines",
            (invoice,),
            params,
            options,
            expects="list",
        )

    def update(
        self,
        invoice: str,
        line_item_id: str,
        params: Optional[InvoiceLineItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}

        Optional: amount, description, discountable, discounts, expand, metadata,
        period, price_data, pricing, quantity, tax_amounts, tax_rates.
        Returns InvoiceLineItem; raises StripeError (InvalidRequestError when invoice
        or line_item_id is empty).
        """
        return self._request(
            "post",
            "/v1/invoices/{invoice}/lines/{line_item_id}",
            (invoice, line_item_id),
            params,
            options,
        )

    async def update_async(
        self,
        invoice: str,
        line_item_id: str,
        params: Optional[InvoiceLineItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceLineItem:
        """Async twin of `update`: POST /v1/invoices/{invoice}/lines/{line_item_id}."""
        return await self._request_async(
            "post",
            "/v1/invoices/{invoice}/lines/{line_item_id}",
            (invoice, line_item_id),
            params,
            options,
        )
