# Rendered by codegen; never edit.
"""`invoice`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
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
    from typing import ClassVar, List, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._bank_account import BankAccount
    from ._card import Card as _Card
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._discount import Discount
    from ._enums import (
        BillingReason,
        InvoicePaymentSettingsPaymentMethodType,
        TaxIdType,
    )
    from ._invoice_line_item import InvoiceLineItem
    from ._invoice_payment import (
        InvoicePayment,
        InvoicePaymentMethodOptionsAcssDebit,
        InvoicePaymentMethodOptionsBancontact,
        InvoicePaymentMethodOptionsCustomerBalance,
        InvoicePaymentMethodOptionsKonbini,
        InvoicePaymentMethodOptionsSepaDebit,
        InvoicePaymentMethodOptionsUsBankAccount,
    )
    from ._payment_method import PaymentMethod
    from ._shared import (
        Address,
        ApiErrors,
        BillingBillResourceInvoicingTaxesTax,
        ConnectAccountReference,
        DiscountsResourceDiscountAmount,
        InvoicesResourcePretaxCreditAmount,
        InvoicesResourceShippingCost,
        Shipping,
    )
    from ._source import Source
    from ._subscription import Subscription
    from ._tax_id import TaxId
    from ._tax_rate import TaxRate
    from .params._invoice import (
        InvoiceAddLinesParams,
        InvoiceAttachPaymentParams,
        InvoiceCreateParams,
        InvoiceCreatePreviewParams,
        InvoiceDeleteParams,
        InvoiceFinalizeInvoiceParams,
        InvoiceLineItemListParams,
        InvoiceLineItemUpdateParams,
        InvoiceListLinesParams,
        InvoiceListParams,
        InvoiceMarkUncollectibleParams,
        InvoiceModifyParams,
        InvoicePayParams,
        InvoiceRemoveLinesParams,
        InvoiceRetrieveParams,
        InvoiceSearchParams,
        InvoiceSendInvoiceParams,
        InvoiceUpdateLinesParams,
        InvoiceUpdateParams,
        InvoiceVoidInvoiceParams,
    )
    from .test_helpers._objects import TestClock


class InvoiceSettingCustomField(StripeObject):
    """Part of a reply: schema `invoice_setting_custom_field`."""

    name: str
    value: str


class InvoiceSettingCheckoutRenderingOptions(StripeObject):
    """Part of a reply: schema `invoice_setting_checkout_rendering_options`."""

    amount_tax_display: Optional[str]
    template: Optional[str]


class InvoiceAutomaticTax(StripeObject):
    """Part of a reply: schema `automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    disabled_reason: Optional[
        Literal["finalization_requires_location_inputs", "finalization_system_error"]
    ]
    enabled: bool
    liability: Optional[ConnectAccountReference]
    provider: Optional[str]
    status: Optional[Literal["complete", "failed", "requires_location_inputs"]]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class InvoiceConfirmationSecret(StripeObject):
    """Part of a reply: schema `invoices_resource_confirmation_secret`."""

    client_secret: str
    type: str


class InvoiceCustomerTaxId(StripeObject):
    """Part of a reply: schema `invoices_resource_invoice_tax_id`."""

    type: TaxIdType
    value: Optional[str]


class InvoiceFromInvoice(StripeObject):
    """Part of a reply: schema `invoices_resource_from_invoice`."""

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    action: str
    invoice: ExpandableField[Invoice]

    _inner_class_types = {"invoice": None}


class InvoiceParentQuoteDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_parents_invoice_quote_parent`.
    """

    quote: str


class InvoiceParentSubscriptionDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_parents_invoice_subscription_parent`.
    """

    if TYPE_CHECKING:
        subscription_id: Optional[str]

    metadata: OptionalMapField[str]
    subscription: ExpandableField[Subscription]
    subscription_proration_date: Optional[int]

    _inner_class_types = {"metadata": "*", "subscription": None}


class InvoiceParent(StripeObject):
    """Part of a reply: schema `billing_bill_resource_invoicing_parents_invoice_parent`."""

    if TYPE_CHECKING:
        QuoteDetails: TypeAlias = InvoiceParentQuoteDetails
        SubscriptionDetails: TypeAlias = InvoiceParentSubscriptionDetails

    quote_details: Optional[InvoiceParentQuoteDetails]
    subscription_details: Optional[InvoiceParentSubscriptionDetails]
    type: Literal["quote_details", "subscription_details"]

    _inner_class_types = {
        "quote_details": "InvoiceParentQuoteDetails",
        "subscription_details": "InvoiceParentSubscriptionDetails",
    }


class InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(StripeObject):
    """Part of a reply: schema `invoice_installments_card`."""

    enabled: Optional[bool]


class InvoicePaymentSettingsPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_card`."""

    if TYPE_CHECKING:
        Installments: TypeAlias = (
            InvoicePaymentSettingsPaymentMethodOptionsCardInstallments
        )

    installments: Optional[InvoicePaymentSettingsPaymentMethodOptionsCardInstallments]
    request_three_d_secure: Optional[Literal["any", "automatic", "challenge"]]

    _inner_class_types = {
        "installments": "InvoicePaymentSettingsPaymentMethodOptionsCardInstallments",
    }


class InvoicePaymentSettingsPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `invoices_payment_method_options`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = InvoicePaymentMethodOptionsAcssDebit
        Bancontact: TypeAlias = InvoicePaymentMethodOptionsBancontact
        Card: TypeAlias = InvoicePaymentSettingsPaymentMethodOptionsCard
        CustomerBalance: TypeAlias = InvoicePaymentMethodOptionsCustomerBalance
        Konbini: TypeAlias = InvoicePaymentMethodOptionsKonbini
        SepaDebit: TypeAlias = InvoicePaymentMethodOptionsSepaDebit
        UsBankAccount: TypeAlias = InvoicePaymentMethodOptionsUsBankAccount

    acss_debit: Optional[InvoicePaymentMethodOptionsAcssDebit]
    bancontact: Optional[InvoicePaymentMethodOptionsBancontact]
    card: Optional[InvoicePaymentSettingsPaymentMethodOptionsCard]
    customer_balance: Optional[InvoicePaymentMethodOptionsCustomerBalance]
    konbini: Optional[InvoicePaymentMethodOptionsKonbini]
    sepa_debit: Optional[InvoicePaymentMethodOptionsSepaDebit]
    us_bank_account: Optional[InvoicePaymentMethodOptionsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "_invoice_payment:InvoicePaymentMethodOptionsAcssDebit",
        "bancontact": "_invoice_payment:InvoicePaymentMethodOptionsBancontact",
        "card": "InvoicePaymentSettingsPaymentMethodOptionsCard",
        "customer_balance": "_invoice_payment:InvoicePaymentMethodOptionsCustomerBalance",
        "konbini": "_invoice_payment:InvoicePaymentMethodOptionsKonbini",
        "sepa_debit": "_invoice_payment:InvoicePaymentMethodOptionsSepaDebit",
        "us_bank_account": "_invoice_payment:InvoicePaymentMethodOptionsUsBankAccount",
    }


class InvoicePaymentSettings(StripeObject):
    """Part of a reply: schema `invoices_payment_settings`."""

    if TYPE_CHECKING:
        PaymentMethodOptions: TypeAlias = InvoicePaymentSettingsPaymentMethodOptions

    default_mandate: Optional[str]
    payment_method_options: Optional[InvoicePaymentSettingsPaymentMethodOptions]
    payment_method_types: Optional[List[InvoicePaymentSettingsPaymentMethodType]]

    _inner_class_types = {
        "payment_method_options": "InvoicePaymentSettingsPaymentMethodOptions",
    }


class InvoiceRenderingPdf(StripeObject):
    """Part of a reply: schema `invoice_rendering_pdf`."""

    page_size: Optional[Literal["a4", "auto", "letter"]]


class InvoiceRendering(StripeObject):
    """Part of a reply: schema `invoices_resource_invoice_rendering`."""

    if TYPE_CHECKING:
        Pdf: TypeAlias = InvoiceRenderingPdf

    amount_tax_display: Optional[str]
    pdf: Optional[InvoiceRenderingPdf]
    template: Optional[str]
    template_version: Optional[int]

    _inner_class_types = {"pdf": "InvoiceRenderingPdf"}


class InvoiceStatusTransitions(StripeObject):
    """Part of a reply: schema `invoices_resource_status_transitions`."""

    finalized_at: Optional[int]
    marked_uncollectible_at: Optional[int]
    paid_at: Optional[int]
    voided_at: Optional[int]


class InvoiceThresholdReasonItemReason(StripeObject):
    """Part of a reply: schema `invoice_item_threshold_reason`."""

    line_item_ids: List[str]
    usage_gte: int


class InvoiceThresholdReason(StripeObject):
    """Part of a reply: schema `invoice_threshold_reason`."""

    if TYPE_CHECKING:
        ItemReason: TypeAlias = InvoiceThresholdReasonItemReason

    amount_gte: Optional[int]
    item_reasons: List[InvoiceThresholdReasonItemReason]

    _inner_class_types = {"item_reasons": "InvoiceThresholdReasonItemReason"}


class InvoiceLineItemPeriod(StripeObject):
    """Part of a reply: schema `invoice_line_item_period`."""

    end: int
    start: int


class Invoice(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `invoice` object.

    Operations: DELETE /v1/invoices/{invoice}, GET /v1/invoices,
    GET /v1/invoices/search, GET /v1/invoices/{invoice},
    GET /v1/invoices/{invoice}/lines, POST /v1/invoices,
    POST /v1/invoices/create_preview, POST /v1/invoices/{invoice},
    POST /v1/invoices/{invoice}/add_lines,
    POST /v1/invoices/{invoice}/attach_payment, POST /v1/invoices/{invoice}/finalize,
    POST /v1/invoices/{invoice}/mark_uncollectible, POST /v1/invoices/{invoice}/pay,
    POST /v1/invoices/{invoice}/remove_lines, POST /v1/invoices/{invoice}/send,
    POST /v1/invoices/{invoice}/update_lines, POST /v1/invoices/{invoice}/void.
    """

    OBJECT_NAME: ClassVar[Literal["invoice"]] = "invoice"

    if TYPE_CHECKING:
        AutomaticTax: TypeAlias = InvoiceAutomaticTax
        ConfirmationSecret: TypeAlias = InvoiceConfirmationSecret
        CustomField: TypeAlias = InvoiceSettingCustomField
        CustomerAddress: TypeAlias = Address
        CustomerShipping: TypeAlias = Shipping
        CustomerTaxId: TypeAlias = InvoiceCustomerTaxId
        FromInvoice: TypeAlias = InvoiceFromInvoice
        Issuer: TypeAlias = ConnectAccountReference
        LastFinalizationError: TypeAlias = ApiErrors
        Parent: TypeAlias = InvoiceParent
        PaymentSettings: TypeAlias = InvoicePaymentSettings
        Rendering: TypeAlias = InvoiceRendering
        ShippingCost: TypeAlias = InvoicesResourceShippingCost
        ShippingDetails: TypeAlias = Shipping
        StatusTransitions: TypeAlias = InvoiceStatusTransitions
        ThresholdReason: TypeAlias = InvoiceThresholdReason
        TotalDiscountAmount: TypeAlias = DiscountsResourceDiscountAmount
        TotalPretaxCreditAmount: TypeAlias = InvoicesResourcePretaxCreditAmount
        TotalTax: TypeAlias = BillingBillResourceInvoicingTaxesTax
        application_id: Optional[str]
        customer_id: Optional[str]
        default_payment_method_id: Optional[str]
        default_source_id: Optional[str]
        latest_revision_id: Optional[str]
        on_behalf_of_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[InvoiceListParams]
        ) -> AnyIterator[Invoice]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InvoiceSearchParams],
        ) -> AnyIterator[Invoice]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InvoiceSearchParams],
        ) -> AnyIterator[Invoice]: ...

    account_country: Optional[str]
    account_name: Optional[str]
    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    amount_due: int
    amount_overpaid: int
    amount_paid: int
    amount_remaining: int
    amount_shipping: int
    application: Optional[ExpandableField[Application]]
    attempt_count: int
    attempted: bool
    auto_advance: bool
    automatic_tax: InvoiceAutomaticTax
    automatically_finalizes_at: Optional[int]
    billing_reason: Optional[BillingReason]
    collection_method: Literal["charge_automatically", "send_invoice"]
    confirmation_secret: Optional[InvoiceConfirmationSecret]
    created: int
    currency: str
    custom_fields: Optional[List[InvoiceSettingCustomField]]
    customer: ExpandableField[Customer]
    customer_address: Optional[Address]
    customer_email: Optional[str]
    customer_name: Optional[str]
    customer_phone: Optional[str]
    customer_shipping: Optional[Shipping]
    customer_tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    customer_tax_ids: Optional[List[InvoiceCustomerTaxId]]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_source: Optional[ExpandableField[Union[BankAccount, _Card, Source]]]
    default_tax_rates: List[TaxRate]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discounts: List[ExpandableField[Discount]]
    due_date: Optional[int]
    effective_at: Optional[int]
    ending_balance: Optional[int]
    footer: Optional[str]
    from_invoice: Optional[InvoiceFromInvoice]
    hosted_invoice_url: Optional[str]
    id: str
    invoice_pdf: Optional[str]
    issuer: ConnectAccountReference
    last_finalization_error: Optional[ApiErrors]
    latest_revision: Optional[ExpandableField[Invoice]]
    lines: ListObject[InvoiceLineItem]
    livemode: bool
    metadata: OptionalMapField[str]
    next_payment_attempt: Optional[int]
    number: Optional[str]
    object: Literal["invoice"]
    on_behalf_of: Optional[ExpandableField[Account]]
    parent: Optional[InvoiceParent]
    payment_settings: InvoicePaymentSettings
    payments: Optional[ListObject[InvoicePayment]]
    period_end: int
    period_start: int
    post_payment_credit_notes_amount: int
    pre_payment_credit_notes_amount: int
    receipt_number: Optional[str]
    rendering: Optional[InvoiceRendering]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    shipping_details: Optional[Shipping]
    starting_balance: int
    statement_descriptor: Optional[str]
    status: Optional[Literal["draft", "open", "paid", "uncollectible", "void"]]
    status_transitions: InvoiceStatusTransitions
    subtotal: int
    subtotal_excluding_tax: Optional[int]
    test_clock: Optional[ExpandableField[TestClock]]
    threshold_reason: Optional[InvoiceThresholdReason]
    total: int
    total_discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    total_excluding_tax: Optional[int]
    total_pretax_credit_amounts: Optional[List[InvoicesResourcePretaxCreditAmount]]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    webhooks_delivered_at: Optional[int]

    _inner_class_types = {
        "account_tax_ids": None,
        "application": None,
        "automatic_tax": "InvoiceAutomaticTax",
        "confirmation_secret": "InvoiceConfirmationSecret",
        "custom_fields": "InvoiceSettingCustomField",
        "customer": None,
        "customer_address": "_shared:Address",
        "customer_shipping": "_shared:Shipping",
        "customer_tax_ids": "InvoiceCustomerTaxId",
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_invoice": "InvoiceFromInvoice",
        "issuer": "_shared:ConnectAccountReference",
        "last_finalization_error": "_shared:ApiErrors",
        "latest_revision": None,
        "lines": None,
        "metadata": "*",
        "on_behalf_of": None,
        "parent": "InvoiceParent",
        "payment_settings": "InvoicePaymentSettings",
        "payments": None,
        "rendering": "InvoiceRendering",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "shipping_details": "_shared:Shipping",
        "status_transitions": "InvoiceStatusTransitions",
        "test_clock": None,
        "threshold_reason": "InvoiceThresholdReason",
        "total_discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "total_pretax_credit_amounts": "_shared:InvoicesResourcePretaxCreditAmount",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }
    _class_url = "/v1/invoices"

    @api_method
    @staticmethod
    def add_lines(invoice: str, /, **params: Unpack[InvoiceAddLinesParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/add_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on(
            "post", "/v1/invoices/{invoice}/add_lines", (invoice,), params
        )

    @api_method
    @staticmethod
    async def add_lines_async(
        invoice: str, /, **params: Unpack[InvoiceAddLinesParams]
    ) -> Invoice:
        """Async twin of `add_lines`: POST /v1/invoices/{invoice}/add_lines."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/add_lines", (invoice,), params
        )

    @api_method
    @staticmethod
    def attach_payment(
        invoice: str, /, **params: Unpack[InvoiceAttachPaymentParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/attach_payment

        Optional: expand, payment_intent.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on(
            "post", "/v1/invoices/{invoice}/attach_payment", (invoice,), params
        )

    @api_method
    @staticmethod
    async def attach_payment_async(
        invoice: str, /, **params: Unpack[InvoiceAttachPaymentParams]
    ) -> Invoice:
        """Async twin of `attach_payment`: POST /v1/invoices/{invoice}/attach_payment."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/attach_payment", (invoice,), params
        )

    @classmethod
    def create(cls, **params: Unpack[InvoiceCreateParams]) -> Invoice:
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
        return request("post", "/v1/invoices", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[InvoiceCreateParams]) -> Invoice:
        """Async twin of `create`: POST /v1/invoices."""
        return await request_async("post", "/v1/invoices", (), params)

    @classmethod
    def create_preview(cls, **params: Unpack[InvoiceCreatePreviewParams]) -> Invoice:
        """POST /v1/invoices/create_preview

        Optional: automatic_tax, currency, customer, customer_details, discounts,
        expand, invoice_items, issuer, on_behalf_of, preview_mode, schedule,
        schedule_details, subscription, subscription_details.
        Returns Invoice; raises StripeError.
        """
        return request("post", "/v1/invoices/create_preview", (), params)

    @classmethod
    async def create_preview_async(
        cls, **params: Unpack[InvoiceCreatePreviewParams]
    ) -> Invoice:
        """Async twin of `create_preview`: POST /v1/invoices/create_preview."""
        return await request_async("post", "/v1/invoices/create_preview", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[InvoiceDeleteParams]) -> Invoice:
        """DELETE /v1/invoices/{invoice}

        Returns Invoice; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/invoices/{invoice}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[InvoiceDeleteParams]
    ) -> Invoice:
        """Async twin of `delete`: DELETE /v1/invoices/{invoice}."""
        return await request_on_async(
            "delete", "/v1/invoices/{invoice}", (sid,), params
        )

    @api_method
    @staticmethod
    def finalize_invoice(
        invoice: str, /, **params: Unpack[InvoiceFinalizeInvoiceParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/finalize

        Optional: auto_advance, expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on("post", "/v1/invoices/{invoice}/finalize", (invoice,), params)

    @api_method
    @staticmethod
    async def finalize_invoice_async(
        invoice: str, /, **params: Unpack[InvoiceFinalizeInvoiceParams]
    ) -> Invoice:
        """Async twin of `finalize_invoice`: POST /v1/invoices/{invoice}/finalize."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/finalize", (invoice,), params
        )

    @classmethod
    def list(cls, **params: Unpack[InvoiceListParams]) -> ListObject[Invoice]:
        """GET /v1/invoices

        Optional: collection_method, created, customer, due_date, ending_before,
        expand, limit, starting_after, status, subscription.
        Returns ListObject[Invoice]; raises StripeError.
        """
        return request("get", "/v1/invoices", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[InvoiceListParams]
    ) -> ListObject[Invoice]:
        """Async twin of `list`: GET /v1/invoices."""
        return await request_async("get", "/v1/invoices", (), params, expects="list")

    @api_method
    @staticmethod
    def list_lines(
        invoice: str, /, **params: Unpack[InvoiceListLinesParams]
    ) -> ListObject[InvoiceLineItem]:
        """GET /v1/invoices/{invoice}/lines

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[InvoiceLineItem]; raises StripeError (InvalidRequestError
        when invoice is empty).
        """
        return request_on(
            "get", "/v1/invoices/{invoice}/lines", (invoice,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_lines_async(
        invoice: str, /, **params: Unpack[InvoiceListLinesParams]
    ) -> ListObject[InvoiceLineItem]:
        """Async twin of `list_lines`: GET /v1/invoices/{invoice}/lines."""
        return await request_on_async(
            "get", "/v1/invoices/{invoice}/lines", (invoice,), params, expects="list"
        )

    @api_method
    @staticmethod
    def mark_uncollectible(
        invoice: str, /, **params: Unpack[InvoiceMarkUncollectibleParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/mark_uncollectible

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on(
            "post", "/v1/invoices/{invoice}/mark_uncollectible", (invoice,), params
        )

    @api_method
    @staticmethod
    async def mark_uncollectible_async(
        invoice: str, /, **params: Unpack[InvoiceMarkUncollectibleParams]
    ) -> Invoice:
        """Async twin of `mark_uncollectible`:
        POST /v1/invoices/{invoice}/mark_uncollectible.
        """
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/mark_uncollectible", (invoice,), params
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[InvoiceModifyParams]) -> Invoice:
        """POST /v1/invoices/{invoice}

        Optional: account_tax_ids, application_fee_amount, auto_advance,
        automatic_tax, automatically_finalizes_at, collection_method, custom_fields,
        days_until_due, default_payment_method, default_source, default_tax_rates,
        description, discounts, due_date, effective_at, expand, footer, issuer,
        metadata, number, on_behalf_of, payment_settings, rendering, shipping_cost,
        shipping_details, statement_descriptor, transfer_data.
        Returns Invoice; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/invoices/{invoice}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[InvoiceModifyParams]
    ) -> Invoice:
        """Async twin of `modify`: POST /v1/invoices/{invoice}."""
        return await request_async("post", "/v1/invoices/{invoice}", (id,), params)

    @api_method
    @staticmethod
    def pay(invoice: str, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """POST /v1/invoices/{invoice}/pay

        Optional: expand, forgive, mandate, off_session, paid_out_of_band,
        payment_method, source.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on("post", "/v1/invoices/{invoice}/pay", (invoice,), params)

    @api_method
    @staticmethod
    async def pay_async(invoice: str, /, **params: Unpack[InvoicePayParams]) -> Invoice:
        """Async twin of `pay`: POST /v1/invoices/{invoice}/pay."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/pay", (invoice,), params
        )

    @api_method
    @staticmethod
    def remove_lines(
        invoice: str, /, **params: Unpack[InvoiceRemoveLinesParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/remove_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on(
            "post", "/v1/invoices/{invoice}/remove_lines", (invoice,), params
        )

    @api_method
    @staticmethod
    async def remove_lines_async(
        invoice: str, /, **params: Unpack[InvoiceRemoveLinesParams]
    ) -> Invoice:
        """Async twin of `remove_lines`: POST /v1/invoices/{invoice}/remove_lines."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/remove_lines", (invoice,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[InvoiceRetrieveParams]) -> Invoice:
        """GET /v1/invoices/{invoice}

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/invoices/{invoice}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InvoiceRetrieveParams]
    ) -> Invoice:
        """Async twin of `retrieve`: GET /v1/invoices/{invoice}."""
        return await request_async("get", "/v1/invoices/{invoice}", (id,), params)

    @classmethod
    def search(
        cls, **params: Unpack[InvoiceSearchParams]
    ) -> SearchResultObject[Invoice]:
        """GET /v1/invoices/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Invoice]; raises StripeError.
        """
        return request("get", "/v1/invoices/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[InvoiceSearchParams]
    ) -> SearchResultObject[Invoice]:
        """Async twin of `search`: GET /v1/invoices/search."""
        return await request_async(
            "get", "/v1/invoices/search", (), params, expects="search"
        )

    @api_method
    @staticmethod
    def send_invoice(
        invoice: str, /, **params: Unpack[InvoiceSendInvoiceParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/send

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on("post", "/v1/invoices/{invoice}/send", (invoice,), params)

    @api_method
    @staticmethod
    async def send_invoice_async(
        invoice: str, /, **params: Unpack[InvoiceSendInvoiceParams]
    ) -> Invoice:
        """Async twin of `send_invoice`: POST /v1/invoices/{invoice}/send."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/send", (invoice,), params
        )

    @api_method
    @staticmethod
    def update_lines(
        invoice: str, /, **params: Unpack[InvoiceUpdateLinesParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/update_lines

        Required: lines.
        Optional: expand, invoice_metadata.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on(
            "post", "/v1/invoices/{invoice}/update_lines", (invoice,), params
        )

    @api_method
    @staticmethod
    async def update_lines_async(
        invoice: str, /, **params: Unpack[InvoiceUpdateLinesParams]
    ) -> Invoice:
        """Async twin of `update_lines`: POST /v1/invoices/{invoice}/update_lines."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/update_lines", (invoice,), params
        )

    @api_method
    @staticmethod
    def void_invoice(
        invoice: str, /, **params: Unpack[InvoiceVoidInvoiceParams]
    ) -> Invoice:
        """POST /v1/invoices/{invoice}/void

        Optional: expand.
        Returns Invoice; raises StripeError (InvalidRequestError when invoice is
        empty).
        """
        return request_on("post", "/v1/invoices/{invoice}/void", (invoice,), params)

    @api_method
    @staticmethod
    async def void_invoice_async(
        invoice: str, /, **params: Unpack[InvoiceVoidInvoiceParams]
    ) -> Invoice:
        """Async twin of `void_invoice`: POST /v1/invoices/{invoice}/void."""
        return await request_on_async(
            "post", "/v1/invoices/{invoice}/void", (invoice,), params
        )


class InvoicePreviousAttributes(PreviousAttributes):
    """Former values of `invoice` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        default_payment_method_id: Optional[str]
        default_source_id: Optional[str]
        latest_revision_id: Optional[str]
        on_behalf_of_id: Optional[str]
        test_clock_id: Optional[str]

    account_country: Optional[str]
    account_name: Optional[str]
    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    amount_due: Optional[int]
    amount_overpaid: Optional[int]
    amount_paid: Optional[int]
    amount_remaining: Optional[int]
    amount_shipping: Optional[int]
    application: Optional[ExpandableField[Application]]
    attempt_count: Optional[int]
    attempted: Optional[bool]
    auto_advance: Optional[bool]
    automatic_tax: Optional[InvoiceAutomaticTax]
    automatically_finalizes_at: Optional[int]
    billing_reason: Optional[BillingReason]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    confirmation_secret: Optional[InvoiceConfirmationSecret]
    created: Optional[int]
    currency: Optional[str]
    custom_fields: Optional[List[InvoiceSettingCustomField]]
    customer: Optional[ExpandableField[Customer]]
    customer_address: Optional[Address]
    customer_email: Optional[str]
    customer_name: Optional[str]
    customer_phone: Optional[str]
    customer_shipping: Optional[Shipping]
    customer_tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    customer_tax_ids: Optional[List[InvoiceCustomerTaxId]]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_source: Optional[ExpandableField[Union[BankAccount, _Card, Source]]]
    default_tax_rates: Optional[List[TaxRate]]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discounts: Optional[List[ExpandableField[Discount]]]
    due_date: Optional[int]
    effective_at: Optional[int]
    ending_balance: Optional[int]
    footer: Optional[str]
    from_invoice: Optional[InvoiceFromInvoice]
    hosted_invoice_url: Optional[str]
    id: Optional[str]
    invoice_pdf: Optional[str]
    issuer: Optional[ConnectAccountReference]
    last_finalization_error: Optional[ApiErrors]
    latest_revision: Optional[ExpandableField[Invoice]]
    lines: Optional[ListObject[InvoiceLineItem]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    next_payment_attempt: Optional[int]
    number: Optional[str]
    object: Optional[Literal["invoice"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    parent: Optional[InvoiceParent]
    payment_settings: Optional[InvoicePaymentSettings]
    payments: Optional[ListObject[InvoicePayment]]
    period_end: Optional[int]
    period_start: Optional[int]
    post_payment_credit_notes_amount: Optional[int]
    pre_payment_credit_notes_amount: Optional[int]
    receipt_number: Optional[str]
    rendering: Optional[InvoiceRendering]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    shipping_details: Optional[Shipping]
    starting_balance: Optional[int]
    statement_descriptor: Optional[str]
    status: Optional[Literal["draft", "open", "paid", "uncollectible", "void"]]
    status_transitions: Optional[InvoiceStatusTransitions]
    subtotal: Optional[int]
    subtotal_excluding_tax: Optional[int]
    test_clock: Optional[ExpandableField[TestClock]]
    threshold_reason: Optional[InvoiceThresholdReason]
    total: Optional[int]
    total_discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    total_excluding_tax: Optional[int]
    total_pretax_credit_amounts: Optional[List[InvoicesResourcePretaxCreditAmount]]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    webhooks_delivered_at: Optional[int]

    _inner_class_types = {
        "account_tax_ids": None,
        "application": None,
        "automatic_tax": "InvoiceAutomaticTax",
        "confirmation_secret": "InvoiceConfirmationSecret",
        "custom_fields": "InvoiceSettingCustomField",
        "customer": None,
        "customer_address": "_shared:Address",
        "customer_shipping": "_shared:Shipping",
        "customer_tax_ids": "InvoiceCustomerTaxId",
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_invoice": "InvoiceFromInvoice",
        "issuer": "_shared:ConnectAccountReference",
        "last_finalization_error": "_shared:ApiErrors",
        "latest_revision": None,
        "lines": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "parent": "InvoiceParent",
        "payment_settings": "InvoicePaymentSettings",
        "payments": "_core.lists:ListObject",
        "rendering": "InvoiceRendering",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "shipping_details": "_shared:Shipping",
        "status_transitions": "InvoiceStatusTransitions",
        "test_clock": None,
        "threshold_reason": "InvoiceThresholdReason",
        "total_discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "total_pretax_credit_amounts": "_shared:InvoicesResourcePretaxCreditAmount",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }


class InvoiceEventData(EventData):
    """What an event holds about the schema `invoice`."""

    object: Invoice
    previous_attributes: Optional[InvoicePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "InvoicePreviousAttributes",
    }


class InvoiceCreatedEvent(Event):
    """The event `invoice.created`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.created"]] = "invoice.created"

    data: InvoiceEventData
    type: Literal["invoice.created"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceDeletedEvent(Event):
    """The event `invoice.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.deleted"]] = "invoice.deleted"

    data: InvoiceEventData
    type: Literal["invoice.deleted"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceFinalizationFailedEvent(Event):
    """The event `invoice.finalization_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.finalization_failed"]] = (
        "invoice.finalization_failed"
    )

    data: InvoiceEventData
    type: Literal["invoice.finalization_failed"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceFinalizedEvent(Event):
    """The event `invoice.finalized`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.finalized"]] = "invoice.finalized"

    data: InvoiceEventData
    type: Literal["invoice.finalized"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceMarkedUncollectibleEvent(Event):
    """The event `invoice.marked_uncollectible`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.marked_uncollectible"]] = (
        "invoice.marked_uncollectible"
    )

    data: InvoiceEventData
    type: Literal["invoice.marked_uncollectible"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceOverdueEvent(Event):
    """The event `invoice.overdue`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.overdue"]] = "invoice.overdue"

    data: InvoiceEventData
    type: Literal["invoice.overdue"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceOverpaidEvent(Event):
    """The event `invoice.overpaid`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.overpaid"]] = "invoice.overpaid"

    data: InvoiceEventData
    type: Literal["invoice.overpaid"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaidEvent(Event):
    """The event `invoice.paid`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.paid"]] = "invoice.paid"

    data: InvoiceEventData
    type: Literal["invoice.paid"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentActionRequiredEvent(Event):
    """The event `invoice.payment_action_required`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_action_required"]] = (
        "invoice.payment_action_required"
    )

    data: InvoiceEventData
    type: Literal["invoice.payment_action_required"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentFailedEvent(Event):
    """The event `invoice.payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_failed"]] = "invoice.payment_failed"

    data: InvoiceEventData
    type: Literal["invoice.payment_failed"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentSucceededEvent(Event):
    """The event `invoice.payment_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_succeeded"]] = (
        "invoice.payment_succeeded"
    )

    data: InvoiceEventData
    type: Literal["invoice.payment_succeeded"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceSentEvent(Event):
    """The event `invoice.sent`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.sent"]] = "invoice.sent"

    data: InvoiceEventData
    type: Literal["invoice.sent"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceUpcomingEvent(Event):
    """The event `invoice.upcoming`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.upcoming"]] = "invoice.upcoming"

    data: InvoiceEventData
    type: Literal["invoice.upcoming"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceUpdatedEvent(Event):
    """The event `invoice.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.updated"]] = "invoice.updated"

    data: InvoiceEventData
    type: Literal["invoice.updated"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceVoidedEvent(Event):
    """The event `invoice.voided`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.voided"]] = "invoice.voided"

    data: InvoiceEventData
    type: Literal["invoice.voided"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceWillBeDueEvent(Event):
    """The event `invoice.will_be_due`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.will_be_due"]] = "invoice.will_be_due"

    data: InvoiceEventData
    type: Literal["invoice.will_be_due"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceService(StripeService):
    """Calls below `client.v1.invoices`."""

    _services = {"line_items": "_invoice:InvoiceLineItemService"}
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
