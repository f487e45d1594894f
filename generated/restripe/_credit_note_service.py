# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CreditNoteService, CreditNoteLineItemService,
CreditNotePreviewLinesService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._credit_note import CreditNote
    from ._credit_note_line_item import CreditNoteLineItem
    from .params._credit_note import (
        CreditNoteCreateParams,
        CreditNoteLineItemListParams,
        CreditNoteListParams,
        CreditNotePreviewLinesListParams,
        CreditNotePreviewParams,
        CreditNoteRetrieveParams,
        CreditNoteUpdateParams,
        CreditNoteVoidCreditNoteParams,
    )


class CreditNoteService(StripeService):
    """Calls below `client.v1.credit_notes`."""

    _services = {
        "line_items": "_credit_note_service:CreditNoteLineItemService",
        "preview_lines": "_credit_note_service:CreditNotePreviewLinesService",
    }
    if TYPE_CHECKING:
        line_items: CreditNoteLineItemService
        preview_lines: CreditNotePreviewLinesService

    def create(
        self, params: CreditNoteCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditNote:
        """POST /v1/credit_notes

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, expand, lines,
        memo, metadata, out_of_band_amount, reason, refund_amount, refunds,
        shipping_cost.
        Returns CreditNote; raises StripeError.
        """
        return self._request("post", "/v1/credit_notes", (), params, options)

    async def create_async(
        self, params: CreditNoteCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditNote:
        """Async twin of `create`: POST /v1/credit_notes."""
        return await self._request_async(
            "post", "/v1/credit_notes", (), params, options
        )

    def list(
        self,
        params: Optional[CreditNoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNote]:
        """GET /v1/credit_notes

        Optional: created, customer, ending_before, expand, invoice, limit,
        starting_after.
        Returns ListObject[CreditNote]; raises StripeError.
        """
        return self._request(
            "get", "/v1/credit_notes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CreditNoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNote]:
        """Async twin of `list`: GET /v1/credit_notes."""
        return await self._request_async(
            "get", "/v1/credit_notes", (), params, options, expects="list"
        )

    def preview(
        self, params: CreditNotePreviewParams, options: Optional[RequestOptions] = None
    ) -> CreditNote:
        """GET /v1/credit_notes/preview

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, expand, lines,
        memo, metadata, out_of_band_amount, reason, refund_amount, refunds,
        shipping_cost.
        Returns CreditNote; raises StripeError.
        """
        return self._request("get", "/v1/credit_notes/preview", (), params, options)

    async def preview_async(
        self, params: CreditNotePreviewParams, options: Optional[RequestOptions] = None
    ) -> CreditNote:
        """Async twin of `preview`: GET /v1/credit_notes/preview."""
        return await self._request_async(
            "get", "/v1/credit_notes/preview", (), params, options
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditNoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """GET /v1/credit_notes/{id}

        Optional: expand.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request("get", "/v1/credit_notes/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditNoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """Async twin of `retrieve`: GET /v1/credit_notes/{id}."""
        return await self._request_async(
            "get", "/v1/credit_notes/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[CreditNoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """POST /v1/credit_notes/{id}

        Optional: expand, memo, metadata.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request("post", "/v1/credit_notes/{id}", (id,), params, options)

    async def update_async(
        self,
        id: str,
        params: Optional[CreditNoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """Async twin of `update`: POST /v1/credit_notes/{id}."""
        return await self._request_async(
            "post", "/v1/credit_notes/{id}", (id,), params, options
        )

    def void_credit_note(
        self,
        id: str,
        params: Optional[CreditNoteVoidCreditNoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """POST /v1/credit_notes/{id}/void

        Optional: expand.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/credit_notes/{id}/void", (id,), params, options
        )

    async def void_credit_note_async(
        self,
        id: str,
        params: Optional[CreditNoteVoidCreditNoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditNote:
        """Async twin of `void_credit_note`: POST /v1/credit_notes/{id}/void."""
        return await self._request_async(
            "post", "/v1/credit_notes/{id}/void", (id,), params, options
        )


class CreditNoteLineItemService(StripeService):
    """Calls below `client.v1.credit_notes.line_items`."""

    def list(
        self,
        credit_note: str,
        params: Optional[CreditNoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CreditNoteLineItem]; raises StripeError
        (InvalidRequestError when credit_note is empty).
        """
        return self._request(
            "get",
            "/v1/credit_notes/{credit_note}/lines",
            (credit_note,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        credit_note: str,
        params: Optional[CreditNoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNoteLineItem]:
        """Async twin of `list`: GET /v1/credit_notes/{credit_note}/lines."""
        return await self._request_async(
            "get",
            "/v1/credit_notes/{credit_note}/lines",
            (credit_note,),
            params,
            options,
            expects="list",
        )


class CreditNotePreviewLinesService(StripeService):
    """Calls below `client.v1.credit_notes.preview_lines`."""

    def list(
        self,
        params: CreditNotePreviewLinesListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, ending_before,
        expand, limit, lines, memo, metadata, out_of_band_amount, reason,
        refund_amount, refunds, shipping_cost, starting_after.
        Returns ListObject[CreditNoteLineItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/credit_notes/preview/lines", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: CreditNotePreviewLinesListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditNoteLineItem]:
        """Async twin of `list`: GET /v1/credit_notes/preview/lines."""
        return await self._request_async(
            "get", "/v1/credit_notes/preview/lines", (), params, options, expects="list"
        )
