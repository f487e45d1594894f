# Rendered by codegen; never edit.
"""`quote`: parts, events and services."""

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
    request_stream_on,
    request_stream_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject
    from ._core.message import StripeStreamResponse
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._discount import Discount as _Discount
    from ._invoice import Invoice
    from ._line_item import LineItem
    from ._shared import (
        ConnectAccountReference,
        LineItemsDiscountAmount,
        LineItemsTaxAmount,
        SubscriptionsResourceBillingModeFlexible,
    )
    from ._subscription import Subscription
    from ._subscription_schedule import SubscriptionSchedule
    from ._tax_rate import TaxRate
    from .params._quote import (
        QuoteAcceptParams,
        QuoteCancelParams,
        QuoteComputedUpfrontLineItemsListParams,
        QuoteCreateParams,
        QuoteFinalizeQuoteParams,
        QuoteLineItemListParams,
        QuoteListComputedUpfrontLineItemsParams,
        QuoteListLineItemsParams,
        QuoteListParams,
        QuoteModifyParams,
        QuotePdfParams,
        QuoteRetrieveParams,
        QuoteUpdateParams,
    )
    from .test_helpers._objects import TestClock


class QuoteAutomaticTax(StripeObject):
    """Part of a reply: schema `quotes_resource_automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    enabled: bool
    liability: Optional[ConnectAccountReference]
    provider: Optional[str]
    status: Optional[Literal["complete", "failed", "requires_location_inputs"]]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class QuoteTotalDetailsBreakdown(StripeObject):
    """Part of a reply: schema `quotes_resource_total_details_resource_breakdown`."""

    if TYPE_CHECKING:
        Discount: TypeAlias = LineItemsDiscountAmount
        Tax: TypeAlias = LineItemsTaxAmount

    discounts: List[LineItemsDiscountAmount]
    taxes: List[LineItemsTaxAmount]

    _inner_class_types = {
        "discounts": "_shared:LineItemsDiscountAmount",
        "taxes": "_shared:LineItemsTaxAmount",
    }


class QuoteTotalDetails(StripeObject):
    """Part of a reply: schema `quotes_resource_total_details`."""

    if TYPE_CHECKING:
        Breakdown: TypeAlias = QuoteTotalDetailsBreakdown

    amount_discount: int
    amount_shipping: Optional[int]
    amount_tax: int
    breakdown: Optional[QuoteTotalDetailsBreakdown]

    _inner_class_types = {"breakdown": "QuoteTotalDetailsBreakdown"}


class QuoteComputedRecurring(StripeObject):
    """Part of a reply: schema `quotes_resource_recurring`."""

    if TYPE_CHECKING:
        TotalDetails: TypeAlias = QuoteTotalDetails

    amount_subtotal: int
    amount_total: int
    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    total_details: QuoteTotalDetails

    _inner_class_types = {"total_details": "QuoteTotalDetails"}


class QuoteComputedUpfront(StripeObject):
    """Part of a reply: schema `quotes_resource_upfront`."""

    if TYPE_CHECKING:
        TotalDetails: TypeAlias = QuoteTotalDetails

    amount_subtotal: int
    amount_total: int
    line_items: Optional[ListObject[LineItem]]
    total_details: QuoteTotalDetails

    _inner_class_types = {"line_items": None, "total_details": "QuoteTotalDetails"}


class QuoteComputed(StripeObject):
    """Part of a reply: schema `quotes_resource_computed`."""

    if TYPE_CHECKING:
        Recurring: TypeAlias = QuoteComputedRecurring
        Upfront: TypeAlias = QuoteComputedUpfront

    recurring: Optional[QuoteComputedRecurring]
    upfront: QuoteComputedUpfront

    _inner_class_types = {
        "recurring": "QuoteComputedRecurring",
        "upfront": "QuoteComputedUpfront",
    }


class QuoteFromQuote(StripeObject):
    """Part of a reply: schema `quotes_resource_from_quote`."""

    if TYPE_CHECKING:
        quote_id: Optional[str]

    is_revision: bool
    quote: ExpandableField[Quote]

    _inner_class_types = {"quote": None}


class QuoteInvoiceSettings(StripeObject):
    """Part of a reply: schema `invoice_setting_quote_setting`."""

    if TYPE_CHECKING:
        Issuer: TypeAlias = ConnectAccountReference

    days_until_due: Optional[int]
    issuer: ConnectAccountReference

    _inner_class_types = {"issuer": "_shared:ConnectAccountReference"}


class QuoteStatusTransitions(StripeObject):
    """Part of a reply: schema `quotes_resource_status_transitions`."""

    accepted_at: Optional[int]
    canceled_at: Optional[int]
    finalized_at: Optional[int]


class QuoteSubscriptionDataBillingMode(StripeObject):
    """Part of a reply: schema `quotes_resource_subscription_data_billing_mode`."""

    if TYPE_CHECKING:
        Flexible: TypeAlias = SubscriptionsResourceBillingModeFlexible

    flexible: Optional[SubscriptionsResourceBillingModeFlexible]
    type: Literal["classic", "flexible"]

    _inner_class_types = {
        "flexible": "_shared:SubscriptionsResourceBillingModeFlexible",
    }


class QuoteSubscriptionData(StripeObject):
    """Part of a reply: schema `quotes_resource_subscription_data_subscription_data`."""

    if TYPE_CHECKING:
        BillingMode: TypeAlias = QuoteSubscriptionDataBillingMode

    billing_mode: QuoteSubscriptionDataBillingMode
    description: Optional[str]
    effective_date: Optional[int]
    metadata: OptionalMapField[str]
    trial_period_days: Optional[int]

    _inner_class_types = {
        "billing_mode": "QuoteSubscriptionDataBillingMode",
        "metadata": "*",
    }


class QuoteTransferData(StripeObject):
    """Part of a reply: schema `quotes_resource_transfer_data`."""

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount: Optional[int]
    amount_percent: Optional[float]
    destination: ExpandableField[Account]

    _inner_class_types = {"destination": None}


class Quote(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `quote` object.

    Operations: GET /v1/quotes, GET /v1/quotes/{quote},
    GET /v1/quotes/{quote}/computed_upfront_line_items,
    GET /v1/quotes/{quote}/line_items, GET /v1/quotes/{quote}/pdf, POST /v1/quotes,
    POST /v1/quotes/{quote}, POST /v1/quotes/{quote}/accept,
    POST /v1/quotes/{quote}/cancel, POST /v1/quotes/{quote}/finalize.
    """

    OBJECT_NAME: ClassVar[Literal["quote"]] = "quote"

    if TYPE_CHECKING:
        AutomaticTax: TypeAlias = QuoteAutomaticTax
        Computed: TypeAlias = QuoteComputed
        FromQuote: TypeAlias = QuoteFromQuote
        InvoiceSettings: TypeAlias = QuoteInvoiceSettings
        StatusTransitions: TypeAlias = QuoteStatusTransitions
        SubscriptionData: TypeAlias = QuoteSubscriptionData
        TotalDetails: TypeAlias = QuoteTotalDetails
        TransferData: TypeAlias = QuoteTransferData
        application_id: Optional[str]
        customer_id: Optional[str]
        invoice_id: Optional[str]
        on_behalf_of_id: Optional[str]
        subscription_id: Optional[str]
        subscription_schedule_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[QuoteListParams]
        ) -> AnyIterator[Quote]: ...

    amount_subtotal: int
    amount_total: int
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    application_fee_percent: Optional[float]
    automatic_tax: QuoteAutomaticTax
    collection_method: Literal["charge_automatically", "send_invoice"]
    computed: QuoteComputed
    created: int
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    default_tax_rates: Optional[List[ExpandableField[TaxRate]]]
    description: Optional[str]
    discounts: List[ExpandableField[_Discount]]
    expires_at: int
    footer: Optional[str]
    from_quote: Optional[QuoteFromQuote]
    header: Optional[str]
    id: str
    invoice: Optional[ExpandableField[Invoice]]
    invoice_settings: QuoteInvoiceSettings
    line_items: Optional[ListObject[LineItem]]
    livemode: bool
    metadata: MapField[str]
    number: Optional[str]
    object: Literal["quote"]
    on_behalf_of: Optional[ExpandableField[Account]]
    status: Literal["accepted", "canceled", "draft", "open"]
    status_transitions: QuoteStatusTransitions
    subscription: Optional[ExpandableField[Subscription]]
    subscription_data: QuoteSubscriptionData
    subscription_schedule: Optional[ExpandableField[SubscriptionSchedule]]
    test_clock: Optional[ExpandableField[TestClock]]
    total_details: QuoteTotalDetails
    transfer_data: Optional[QuoteTransferData]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "QuoteAutomaticTax",
        "computed": "QuoteComputed",
        "customer": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_quote": "QuoteFromQuote",
        "invoice": None,
        "invoice_settings": "QuoteInvoiceSettings",
        "line_items": None,
        "metadata": "*",
        "on_behalf_of": None,
        "status_transitions": "QuoteStatusTransitions",
        "subscription": None,
        "subscription_data": "QuoteSubscriptionData",
        "subscription_schedule": None,
        "test_clock": None,
        "total_details": "QuoteTotalDetails",
        "transfer_data": "QuoteTransferData",
    }
    _class_url = "/v1/quotes"

    @api_method
    @staticmethod
    def accept(quote: str, /, **params: Unpack[QuoteAcceptParams]) -> Quote:
        """POST /v1/quotes/{quote}/accept

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return request_on("post", "/v1/quotes/{quote}/accept", (quote,), params)

    @api_method
    @staticmethod
    async def accept_async(quote: str, /, **params: Unpack[QuoteAcceptParams]) -> Quote:
        """Async twin of `accept`: POST /v1/quotes/{quote}/accept."""
        return await request_on_async(
            "post", "/v1/quotes/{quote}/accept", (quote,), params
        )

    @api_method
    @staticmethod
    def cancel(quote: str, /, **params: Unpack[QuoteCancelParams]) -> Quote:
        """POST /v1/quotes/{quote}/cancel

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return request_on("post", "/v1/quotes/{quote}/cancel", (quote,), params)

    @api_method
    @staticmethod
    async def cancel_async(quote: str, /, **params: Unpack[QuoteCancelParams]) -> Quote:
        """Async twin of `cancel`: POST /v1/quotes/{quote}/cancel."""
        return await request_on_async(
            "post", "/v1/quotes/{quote}/cancel", (quote,), params
        )

    @classmethod
    def create(cls, **params: Unpack[QuoteCreateParams]) -> Quote:
        """POST /v1/quotes

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, from_quote, header, invoice_settings, line_items,
        metadata, on_behalf_of, subscription_data, test_clock, transfer_data.
        Returns Quote; raises StripeError.
        """
        return request("post", "/v1/quotes", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[QuoteCreateParams]) -> Quote:
        """Async twin of `create`: POST /v1/quotes."""
        return await request_async("post", "/v1/quotes", (), params)

    @api_method
    @staticmethod
    def finalize_quote(
        quote: str, /, **params: Unpack[QuoteFinalizeQuoteParams]
    ) -> Quote:
        """POST /v1/quotes/{quote}/finalize

        Optional: expand, expires_at.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return request_on("post", "/v1/quotes/{quote}/finalize", (quote,), params)

    @api_method
    @staticmethod
    async def finalize_quote_async(
        quote: str, /, **params: Unpack[QuoteFinalizeQuoteParams]
    ) -> Quote:
        """Async twin of `finalize_quote`: POST /v1/quotes/{quote}/finalize."""
        return await request_on_async(
            "post", "/v1/quotes/{quote}/finalize", (quote,), params
        )

    @classmethod
    def list(cls, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """GET /v1/quotes

        Optional: customer, ending_before, expand, limit, starting_after, status,
        test_clock.
        Returns ListObject[Quote]; raises StripeError.
        """
        return request("get", "/v1/quotes", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[QuoteListParams]) -> ListObject[Quote]:
        """Async twin of `list`: GET /v1/quotes."""
        return await request_async("get", "/v1/quotes", (), params, expects="list")

    @api_method
    @staticmethod
    def list_computed_upfront_line_items(
        quote: str, /, **params: Unpack[QuoteListComputedUpfrontLineItemsParams]
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return request_on(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_computed_upfront_line_items_async(
        quote: str, /, **params: Unpack[QuoteListComputedUpfrontLineItemsParams]
    ) -> ListObject[LineItem]:
        """Async twin of `list_computed_upfront_line_items`:
        GET /v1/quotes/{quote}/computed_upfront_line_items.
        """
        return await request_on_async(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_line_items(
        quote: str, /, **params: Unpack[QuoteListLineItemsParams]
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return request_on(
            "get", "/v1/quotes/{quote}/line_items", (quote,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        quote: str, /, **params: Unpack[QuoteListLineItemsParams]
    ) -> ListObject[LineItem]:
        """Async twin of `list_line_items`: GET /v1/quotes/{quote}/line_items."""
        return await request_on_async(
            "get", "/v1/quotes/{quote}/line_items", (quote,), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[QuoteModifyParams]) -> Quote:
        """POST /v1/quotes/{quote}

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, header, invoice_settings, line_items, metadata,
        on_behalf_of, subscription_data, transfer_data.
        Returns Quote; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/quotes/{quote}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[QuoteModifyParams]) -> Quote:
        """Async twin of `modify`: POST /v1/quotes/{quote}."""
        return await request_async("post", "/v1/quotes/{quote}", (id,), params)

    @api_method
    @staticmethod
    def pdf(quote: str, /, **params: Unpack[QuotePdfParams]) -> StripeStreamResponse:
        """GET /v1/quotes/{quote}/pdf

        Optional: expand.
        Returns StripeStreamResponse; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return request_stream_on(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, base="files"
        )

    @api_method
    @staticmethod
    async def pdf_async(
        quote: str, /, **params: Unpack[QuotePdfParams]
    ) -> StripeStreamResponse:
        """Async twin of `pdf`: GET /v1/quotes/{quote}/pdf."""
        return await request_stream_on_async(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, base="files"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[QuoteRetrieveParams]) -> Quote:
        """GET /v1/quotes/{quote}

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/quotes/{quote}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[QuoteRetrieveParams]
    ) -> Quote:
        """Async twin of `retrieve`: GET /v1/quotes/{quote}."""
        return await request_async("get", "/v1/quotes/{quote}", (id,), params)


class QuotePreviousAttributes(PreviousAttributes):
    """Former values of `quote` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        invoice_id: Optional[str]
        on_behalf_of_id: Optional[str]
        subscription_id: Optional[str]
        subscription_schedule_id: Optional[str]
        test_clock_id: Optional[str]

    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    application_fee_percent: Optional[float]
    automatic_tax: Optional[QuoteAutomaticTax]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    computed: Optional[QuoteComputed]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    default_tax_rates: Optional[List[ExpandableField[TaxRate]]]
    description: Optional[str]
    discounts: Optional[List[ExpandableField[_Discount]]]
    expires_at: Optional[int]
    footer: Optional[str]
    from_quote: Optional[QuoteFromQuote]
    header: Optional[str]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    invoice_settings: Optional[QuoteInvoiceSettings]
    line_items: Optional[ListObject[LineItem]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["quote"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    status: Optional[Literal["accepted", "canceled", "draft", "open"]]
    status_transitions: Optional[QuoteStatusTransitions]
    subscription: Optional[ExpandableField[Subscription]]
    subscription_data: Optional[QuoteSubscriptionData]
    subscription_schedule: Optional[ExpandableField[SubscriptionSchedule]]
    test_clock: Optional[ExpandableField[TestClock]]
    total_details: Optional[QuoteTotalDetails]
    transfer_data: Optional[QuoteTransferData]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "QuoteAutomaticTax",
        "computed": "QuoteComputed",
        "customer": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_quote": "QuoteFromQuote",
        "invoice": None,
        "invoice_settings": "QuoteInvoiceSettings",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "status_transitions": "QuoteStatusTransitions",
        "subscription": None,
        "subscription_data": "QuoteSubscriptionData",
        "subscription_schedule": None,
        "test_clock": None,
        "total_details": "QuoteTotalDetails",
        "transfer_data": "QuoteTransferData",
    }


class QuoteEventData(EventData):
    """What an event holds about the schema `quote`."""

    object: Quote
    previous_attributes: Optional[QuotePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "QuotePreviousAttributes",
    }


class QuoteAcceptedEvent(Event):
    """The event `quote.accepted`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.accepted"]] = "quote.accepted"

    data: QuoteEventData
    type: Literal["quote.accepted"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteCanceledEvent(Event):
    """The event `quote.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.canceled"]] = "quote.canceled"

    data: QuoteEventData
    type: Literal["quote.canceled"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteCreatedEvent(Event):
    """The event `quote.created`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.created"]] = "quote.created"

    data: QuoteEventData
    type: Literal["quote.created"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteFinalizedEvent(Event):
    """The event `quote.finalized`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.finalized"]] = "quote.finalized"

    data: QuoteEventData
    type: Literal["quote.finalized"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteService(StripeService):
    """Calls below `client.v1.quotes`."""

    _services = {
        "computed_upfront_line_items": "_quote:QuoteComputedUpfrontLineItemsService",
        "line_items": "_quote:QuoteLineItemService",
    }
    if TYPE_CHECKING:
        computed_upfront_line_items: QuoteComputedUpfrontLineItemsService
        line_items: QuoteLineItemService

    def accept(
        self,
        quote: str,
        params: Optional[QuoteAcceptParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/accept

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/accept", (quote,), params, options
        )

    async def accept_async(
        self,
        quote: str,
        params: Optional[QuoteAcceptParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `accept`: POST /v1/quotes/{quote}/accept."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/accept", (quote,), params, options
        )

    def cancel(
        self,
        quote: str,
        params: Optional[QuoteCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/cancel

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/cancel", (quote,), params, options
        )

    async def cancel_async(
        self,
        quote: str,
        params: Optional[QuoteCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `cancel`: POST /v1/quotes/{quote}/cancel."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/cancel", (quote,), params, options
        )

    def create(
        self,
        params: Optional[QuoteCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, from_quote, header, invoice_settings, line_items,
        metadata, on_behalf_of, subscription_data, test_clock, transfer_data.
        Returns Quote; raises StripeError.
        """
        return self._request("post", "/v1/quotes", (), params, options)

    async def create_async(
        self,
        params: Optional[QuoteCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `create`: POST /v1/quotes."""
        return await self._request_async("post", "/v1/quotes", (), params, options)

    def finalize_quote(
        self,
        quote: str,
        params: Optional[QuoteFinalizeQuoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/finalize

        Optional: expand, expires_at.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/finalize", (quote,), params, options
        )

    async def finalize_quote_async(
        self,
        quote: str,
        params: Optional[QuoteFinalizeQuoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `finalize_quote`: POST /v1/quotes/{quote}/finalize."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/finalize", (quote,), params, options
        )

    def list(
        self,
        params: Optional[QuoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Quote]:
        """GET /v1/quotes

        Optional: customer, ending_before, expand, limit, starting_after, status,
        test_clock.
        Returns ListObject[Quote]; raises StripeError.
        """
        return self._request("get", "/v1/quotes", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[QuoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Quote]:
        """Async twin of `list`: GET /v1/quotes."""
        return await self._request_async(
            "get", "/v1/quotes", (), params, options, expects="list"
        )

    def pdf(
        self,
        quote: str,
        params: Optional[QuotePdfParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> StripeStreamResponse:
        """GET /v1/quotes/{quote}/pdf

        Optional: expand.
        Returns StripeStreamResponse; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request_stream(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    async def pdf_async(
        self,
        quote: str,
        params: Optional[QuotePdfParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> StripeStreamResponse:
        """Async twin of `pdf`: GET /v1/quotes/{quote}/pdf."""
        return await self._request_stream_async(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    def retrieve(
        self,
        quote: str,
        params: Optional[QuoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """GET /v1/quotes/{quote}

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request("get", "/v1/quotes/{quote}", (quote,), params, options)

    async def retrieve_async(
        self,
        quote: str,
        params: Optional[QuoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `retrieve`: GET /v1/quotes/{quote}."""
        return await self._request_async(
            "get", "/v1/quotes/{quote}", (quote,), params, options
        )

    def update(
        self,
        quote: str,
        params: Optional[QuoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, header, invoice_settings, line_items, metadata,
        on_behalf_of, subscription_data, transfer_data.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request("post", "/v1/quotes/{quote}", (quote,), params, options)

    async def update_async(
        self,
        quote: str,
        params: Optional[QuoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `update`: POST /v1/quotes/{quote}."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}", (quote,), params, options
        )


class QuoteComputedUpfrontLineItemsService(StripeService):
    """Calls below `client.v1.quotes.computed_upfront_line_items`."""

    def list(
        self,
        quote: str,
        params: Optional[QuoteComputedUpfrontLineItemsListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        quote: str,
        params: Optional[QuoteComputedUpfrontLineItemsListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/quotes/{quote}/computed_upfront_line_items."""
        return await self._request_async(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            options,
            expects="list",
        )


class QuoteLineItemService(StripeService):
    """Calls below `client.v1.quotes.line_items`."""

    def list(
        self,
        quote: str,
        params: Optional[QuoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request(
            "get",
            "/v1/quotes/{quote}/line_items",
            (quote,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        quote: str,
        params: Optional[QuoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/quotes/{quote}/line_items."""
        return await self._request_async(
            "get",
            "/v1/quotes/{quote}/line_items",
            (quote,),
            params,
            options,
            expects="list",
        )
