# Rendered by codegen; never edit.
"""`credit_note`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._credit_note_line_item import CreditNoteLineItem
    from ._customer import Customer
    from ._customer_balance_transaction import CustomerBalanceTransaction
    from ._invoice import Invoice
    from ._refund import Refund as _Refund
    from ._shared import (
        BillingBillResourceInvoicingTaxesTax,
        CreditNotesPretaxCreditAmount,
        DiscountsResourceDiscountAmount,
        InvoicesResourceShippingCost,
    )
    from .params._others import (
        CreditNoteCreateParams,
        CreditNoteLineItemListParams,
        CreditNoteListLinesParams,
        CreditNoteListParams,
        CreditNoteModifyParams,
        CreditNotePreviewLinesListParams,
        CreditNotePreviewLinesParams,
        CreditNotePreviewParams,
        CreditNoteRetrieveParams,
        CreditNoteUpdateParams,
        CreditNoteVoidCreditNoteParams,
    )


class CreditNoteRefund(StripeObject):
    """Part of a reply: schema `credit_note_refund`."""

    if TYPE_CHECKING:
        refund_id: Optional[str]

    amount_refunded: int
    refund: ExpandableField[_Refund]

    _inner_class_types = {"refund": None}


class CreditNote(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `credit_note` object.

    Operations: GET /v1/credit_notes, GET /v1/credit_notes/preview,
    GET /v1/credit_notes/preview/lines, GET /v1/credit_notes/{credit_note}/lines,
    GET /v1/credit_notes/{id}, POST /v1/credit_notes, POST /v1/credit_notes/{id},
    POST /v1/credit_notes/{id}/void.
    """

    OBJECT_NAME: ClassVar[Literal["credit_note"]] = "credit_note"

    if TYPE_CHECKING:
        DiscountAmount: TypeAlias = DiscountsResourceDiscountAmount
        PretaxCreditAmount: TypeAlias = CreditNotesPretaxCreditAmount
        Refund: TypeAlias = CreditNoteRefund
        ShippingCost: TypeAlias = InvoicesResourceShippingCost
        TotalTax: TypeAlias = BillingBillResourceInvoicingTaxesTax
        customer_id: Optional[str]
        customer_balance_transaction_id: Optional[str]
        invoice_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditNoteListParams],
        ) -> AnyIterator[CreditNote]: ...

    amount: int
    amount_shipping: int
    created: int
    currency: str
    customer: ExpandableField[Customer]
    customer_balance_transaction: Optional[ExpandableField[CustomerBalanceTransaction]]
    discount_amount: int
    discount_amounts: List[DiscountsResourceDiscountAmount]
    effective_at: Optional[int]
    id: str
    invoice: ExpandableField[Invoice]
    lines: ListObject[CreditNoteLineItem]
    livemode: bool
    memo: Optional[str]
    metadata: OptionalMapField[str]
    number: str
    object: Literal["credit_note"]
    out_of_band_amount: Optional[int]
    pdf: str
    post_payment_amount: int
    pre_payment_amount: int
    pretax_credit_amounts: List[CreditNotesPretaxCreditAmount]
    reason: Optional[
        Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    ]
    refunds: List[CreditNoteRefund]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    status: Literal["issued", "void"]
    subtotal: int
    subtotal_excluding_tax: Optional[int]
    total: int
    total_excluding_tax: Optional[int]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    type: Literal["mixed", "post_payment", "pre_payment"]
    voided_at: Optional[int]

    _inner_class_types = {
        "customer": None,
        "customer_balance_transaction": None,
        "discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "invoice": None,
        "lines": None,
        "metadata": "*",
        "pretax_credit_amounts": "_shared:CreditNotesPretaxCreditAmount",
        "refunds": "CreditNoteRefund",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }
    _class_url = "/v1/credit_notes"

    @classmethod
    def create(cls, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """POST /v1/credit_notes

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, expand, lines,
        memo, metadata, out_of_band_amount, reason, refund_amount, refunds,
        shipping_cost.
        Returns CreditNote; raises StripeError.
        """
        return request("post", "/v1/credit_notes", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CreditNoteCreateParams]) -> CreditNote:
        """Async twin of `create`: POST /v1/credit_notes."""
        return await request_async("post", "/v1/credit_notes", (), params)

    @classmethod
    def list(cls, **params: Unpack[CreditNoteListParams]) -> ListObject[CreditNote]:
        """GET /v1/credit_notes

        Optional: created, customer, ending_before, expand, invoice, limit,
        starting_after.
        Returns ListObject[CreditNote]; raises StripeError.
        """
        return request("get", "/v1/credit_notes", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditNoteListParams]
    ) -> ListObject[CreditNote]:
        """Async twin of `list`: GET /v1/credit_notes."""
        return await request_async(
            "get", "/v1/credit_notes", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_lines(
        credit_note: str, /, **params: Unpack[CreditNoteListLinesParams]
    ) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/{credit_note}/lines

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CreditNoteLineItem]; raises StripeError
        (InvalidRequestError when credit_note is empty).
        """
        return request_on(
            "get",
            "/v1/credit_notes/{credit_note}/lines",
            (credit_note,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_lines_async(
        credit_note: str, /, **params: Unpack[CreditNoteListLinesParams]
    ) -> ListObject[CreditNoteLineItem]:
        """Async twin of `list_lines`: GET /v1/credit_notes/{credit_note}/lines."""
        return await request_on_async(
            "get",
            "/v1/credit_notes/{credit_note}/lines",
            (credit_note,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CreditNoteModifyParams]) -> CreditNote:
        """POST /v1/credit_notes/{id}

        Optional: expand, memo, metadata.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/credit_notes/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CreditNoteModifyParams]
    ) -> CreditNote:
        """Async twin of `modify`: POST /v1/credit_notes/{id}."""
        return await request_async("post", "/v1/credit_notes/{id}", (id,), params)

    @classmethod
    def preview(cls, **params: Unpack[CreditNotePreviewParams]) -> CreditNote:
        """GET /v1/credit_notes/preview

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, expand, lines,
        memo, metadata, out_of_band_amount, reason, refund_amount, refunds,
        shipping_cost.
        Returns CreditNote; raises StripeError.
        """
        return request("get", "/v1/credit_notes/preview", (), params)

    @classmethod
    async def preview_async(
        cls, **params: Unpack[CreditNotePreviewParams]
    ) -> CreditNote:
        """Async twin of `preview`: GET /v1/credit_notes/preview."""
        return await request_async("get", "/v1/credit_notes/preview", (), params)

    @classmethod
    def preview_lines(
        cls, **params: Unpack[CreditNotePreviewLinesParams]
    ) -> ListObject[CreditNoteLineItem]:
        """GET /v1/credit_notes/preview/lines

        Required: invoice.
        Optional: amount, credit_amount, effective_at, email_type, ending_before,
        expand, limit, lines, memo, metadata, out_of_band_amount, reason,
        refund_amount, refunds, shipping_cost, starting_after.
        Returns ListObject[CreditNoteLineItem]; raises StripeError.
        """
        return request(
            "get", "/v1/credit_notes/preview/lines", (), params, expects="list"
        )

    @classmethod
    async def preview_lines_async(
        cls, **params: Unpack[CreditNotePreviewLinesParams]
    ) -> ListObject[CreditNoteLineItem]:
        """Async twin of `preview_lines`: GET /v1/credit_notes/preview/lines."""
        return await request_async(
            "get", "/v1/credit_notes/preview/lines", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditNoteRetrieveParams]
    ) -> CreditNote:
        """GET /v1/credit_notes/{id}

        Optional: expand.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/credit_notes/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditNoteRetrieveParams]
    ) -> CreditNote:
        """Async twin of `retrieve`: GET /v1/credit_notes/{id}."""
        return await request_async("get", "/v1/credit_notes/{id}", (id,), params)

    @api_method
    @staticmethod
    def void_credit_note(
        id: str, /, **params: Unpack[CreditNoteVoidCreditNoteParams]
    ) -> CreditNote:
        """POST /v1/credit_notes/{id}/void

        Optional: expand.
        Returns CreditNote; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on("post", "/v1/credit_notes/{id}/void", (id,), params)

    @api_method
    @staticmethod
    async def void_credit_note_async(
        id: str, /, **params: Unpack[CreditNoteVoidCreditNoteParams]
    ) -> CreditNote:
        """Async twin of `void_credit_note`: POST /v1/credit_notes/{id}/void."""
        return await request_on_async(
            "post", "/v1/credit_notes/{id}/void", (id,), params
        )


class CreditNotePreviousAttributes(PreviousAttributes):
    """Former values of `credit_note` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        customer_balance_transaction_id: Optional[str]
        invoice_id: Optional[str]

    amount: Optional[int]
    amount_shipping: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    customer_balance_transaction: Optional[ExpandableField[CustomerBalanceTransaction]]
    discount_amount: Optional[int]
    discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    effective_at: Optional[int]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    lines: Optional[ListObject[CreditNoteLineItem]]
    livemode: Optional[bool]
    memo: Optional[str]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["credit_note"]]
    out_of_band_amount: Optional[int]
    pdf: Optional[str]
    post_payment_amount: Optional[int]
    pre_payment_amount: Optional[int]
    pretax_credit_amounts: Optional[List[CreditNotesPretaxCreditAmount]]
    reason: Optional[
        Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    ]
    refunds: Optional[List[CreditNoteRefund]]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    status: Optional[Literal["issued", "void"]]
    subtotal: Optional[int]
    subtotal_excluding_tax: Optional[int]
    total: Optional[int]
    total_excluding_tax: Optional[int]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    type: Optional[Literal["mixed", "post_payment", "pre_payment"]]
    voided_at: Optional[int]

    _inner_class_types = {
        "customer": None,
        "customer_balance_transaction": None,
        "discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "invoice": None,
        "lines": "_core.lists:ListObject",
        "metadata": "*",
        "pretax_credit_amounts": "_shared:CreditNotesPretaxCreditAmount",
        "refunds": "CreditNoteRefund",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }


class CreditNoteEventData(EventData):
    """What an event holds about the schema `credit_note`."""

    object: CreditNote
    previous_attributes: Optional[CreditNotePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CreditNotePreviousAttributes",
    }


class CreditNoteCreatedEvent(Event):
    """The event `credit_note.created`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.created"]] = "credit_note.created"

    data: CreditNoteEventData
    type: Literal["credit_note.created"]

    _inner_class_types = {"data": "CreditNoteEventData"}


class CreditNoteUpdatedEvent(Event):
    """The event `credit_note.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.updated"]] = "credit_note.updated"

    data: CreditNoteEventData
    type: Literal["credit_note.updated"]

    _inner_class_types = {"data": "CreditNoteEventData"}


class CreditNoteVoidedEvent(Event):
    """The event `credit_note.voided`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.voided"]] = "credit_note.voided"

    data: CreditNoteEventData
    type: Literal["credit_note.voided"]

    _inner_class_types = {"data": "CreditNoteEventData"}


class CreditNoteService(StripeService):
    """Calls below `client.v1.credit_notes`."""

    _services = {
        "line_items": "_credit_note:CreditNoteLineItemService",
        "preview_lines": "_credit_note:CreditNotePreviewLinesService",
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
