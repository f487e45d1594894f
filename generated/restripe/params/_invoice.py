# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import InvoicePaymentSettingsPaymentMethodType
from ._shared import (
    AcssDebitMandateOptions,
    AddInvoiceItem,
    AddInvoiceItemPeriod,
    Address,
    AutomaticTax,
    Bancontact,
    BankTransfer,
    BillingMode,
    BillingThresholds,
    ChargeCreateParamsTransferData,
    Created,
    CurrencyOptions,
    CustomerBalance,
    CustomerCreateParamsShipping,
    CustomField,
    DeleteParams,
    DeliveryEstimate,
    Discount,
    End,
    EuBankTransfer,
    Filters,
    FixedAmount,
    Flexible,
    Installments,
    InvoiceCreateParamsShippingCost as _InvoiceCreateParamsShippingCost,
    InvoiceSettings,
    Issuer,
    Item,
    ItemPriceData,
    Konbini,
    LinePriceData,
    ListParams,
    Maximum,
    ModifyParams,
    PaymentMethodOptionsAcssDebit,
    PaymentMethodOptionsUsBankAccount,
    Period,
    Phase,
    PhaseBillingThresholds,
    Plan,
    PriceData,
    Pricing,
    ProductData,
    Recurring,
    RetrieveParams,
    SearchParams,
    ShippingDetails,
    ShippingRateData,
    Start,
    SubscriptionDetailsItem,
    TaxAmount,
    TaxId,
    TaxRateData,
    TransferData,
    UsBankAccountFinancialConnections,
)


class InvoiceAddLinesParamsLine(TypedDict, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    invoice_item: str
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price_data: LinePriceData
    pricing: Pricing
    quantity: int
    tax_amounts: Union[Literal[""], List[TaxAmount]]
    tax_rates: Union[Literal[""], List[str]]


class _InvoiceAddLinesParamsRequired(RequestOptions):
    lines: List[InvoiceAddLinesParamsLine]


class InvoiceAddLinesParams(_InvoiceAddLinesParamsRequired, total=False):
    expand: List[str]
    invoice_metadata: Union[Literal[""], Dict[str, str]]


class InvoiceAttachPaymentParams(RequestOptions, total=False):
    expand: List[str]
    payment_intent: str


class InvoiceCreateParamsFromInvoice(TypedDict):
    action: Literal["revision"]
    invoice: str


class InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard(
    TypedDict, total=False
):
    installments: Installments
    request_three_d_secure: Literal["any", "automatic", "challenge"]


class InvoiceCreateParamsPaymentSettingsPaymentMethodOptions(TypedDict, total=False):
    acss_debit: Union[Literal[""], PaymentMethodOptionsAcssDebit]
    bancontact: Union[Literal[""], Bancontact]
    card: Union[Literal[""], InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard]
    customer_balance: Union[Literal[""], CustomerBalance]
    konbini: Union[Literal[""], Konbini]
    sepa_debit: Union[Literal[""], Konbini]
    us_bank_account: Union[Literal[""], PaymentMethodOptionsUsBankAccount]


class InvoiceCreateParamsPaymentSettings(TypedDict, total=False):
    default_mandate: Union[Literal[""], str]
    payment_method_options: InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
    payment_method_types: Union[
        Literal[""], List[InvoicePaymentSettingsPaymentMethodType]
    ]


class InvoiceCreateParamsRenderingPdf(TypedDict, total=False):
    page_size: Literal["a4", "auto", "letter"]


class InvoiceCreateParamsRendering(TypedDict, total=False):
    amount_tax_display: Literal["", "exclude_tax", "include_inclusive_tax"]
    pdf: InvoiceCreateParamsRenderingPdf
    template: str
    template_version: Union[Literal[""], int]


class InvoiceCreateParams(RequestOptions, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: AutomaticTax
    automatically_finalizes_at: Union[int, datetime]
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    custom_fields: Union[Literal[""], List[CustomField]]
    customer: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: List[str]
    description: str
    discounts: Union[Literal[""], List[Discount]]
    due_date: Union[int, datetime]
    effective_at: Union[int, datetime]
    expand: List[str]
    footer: str
    from_invoice: InvoiceCreateParamsFromInvoice
    issuer: Issuer
    metadata: Union[Literal[""], Dict[str, str]]
    number: str
    on_behalf_of: str
    payment_settings: InvoiceCreateParamsPaymentSettings
    pending_invoice_items_behavior: Literal["exclude", "include"]
    rendering: InvoiceCreateParamsRendering
    shipping_cost: _InvoiceCreateParamsShippingCost
    shipping_details: ShippingDetails
    statement_descriptor: str
    subscription: str
    transfer_data: ChargeCreateParamsTransferData


class InvoiceCreatePreviewParamsCustomerDetailsTax(TypedDict, total=False):
    ip_address: Union[Literal[""], str]


class InvoiceCreatePreviewParamsCustomerDetails(TypedDict, total=False):
    address: Union[Literal[""], Address]
    shipping: Union[Literal[""], CustomerCreateParamsShipping]
    tax: InvoiceCreatePreviewParamsCustomerDetailsTax
    tax_exempt: Literal["", "exempt", "none", "reverse"]
    tax_ids: List[TaxId]


class InvoiceCreatePreviewParamsInvoiceItem(TypedDict, total=False):
    amount: int
    currency: str
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    invoiceitem: str
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price: str
    price_data: PriceData
    quantity: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: Union[Literal[""], str]
    tax_rates: Union[Literal[""], List[str]]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class InvoiceCreatePreviewParamsScheduleDetails(TypedDict, total=False):
    billing_mode: BillingMode
    end_behavior: Literal["cancel", "release"]
    phases: List[Phase]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]


class InvoiceCreatePreviewParamsSubscriptionDetails(TypedDict, total=False):
    billing_cycle_anchor: Union[Literal["now", "unchanged"], int, datetime]
    billing_mode: BillingMode
    cancel_at: Union[Literal["", "max_period_end", "min_period_end"], int, datetime]
    cancel_at_period_end: bool
    cancel_now: bool
    default_tax_rates: Union[Literal[""], List[str]]
    items: List[SubscriptionDetailsItem]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]
    resume_at: Literal["now"]
    start_date: Union[int, datetime]
    trial_end: Union[Literal["now"], int, datetime]


class InvoiceCreatePreviewParams(RequestOptions, total=False):
    automatic_tax: AutomaticTax
    currency: str
    customer: str
    customer_details: InvoiceCreatePreviewParamsCustomerDetails
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    invoice_items: List[InvoiceCreatePreviewParamsInvoiceItem]
    issuer: Issuer
    on_behalf_of: Union[Literal[""], str]
    preview_mode: Literal["next", "recurring"]
    schedule: str
    schedule_details: InvoiceCreatePreviewParamsScheduleDetails
    subscription: str
    subscription_details: InvoiceCreatePreviewParamsSubscriptionDetails


class InvoiceFinalizeInvoiceParams(RequestOptions, total=False):
    auto_advance: bool
    expand: List[str]


class InvoiceListParams(RequestOptions, total=False):
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: Union[Created, int, datetime]
    customer: str
    due_date: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["draft", "open", "paid", "uncollectible", "void"]
    subscription: str


class InvoiceModifyParams(RequestOptions, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: AutomaticTax
    automatically_finalizes_at: Union[int, datetime]
    collection_method: Literal["charge_automatically", "send_invoice"]
    custom_fields: Union[Literal[""], List[CustomField]]
    days_until_due: int
    default_payment_method: str
    default_source: Union[Literal[""], str]
    default_tax_rates: Union[Literal[""], List[str]]
    description: str
    discounts: Union[Literal[""], List[Discount]]
    due_date: Union[int, datetime]
    effective_at: Union[Literal[""], int, datetime]
    expand: List[str]
    footer: str
    issuer: Issuer
    metadata: Union[Literal[""], Dict[str, str]]
    number: Union[Literal[""], str]
    on_behalf_of: Union[Literal[""], str]
    payment_settings: InvoiceCreateParamsPaymentSettings
    rendering: InvoiceCreateParamsRendering
    shipping_cost: Union[Literal[""], _InvoiceCreateParamsShippingCost]
    shipping_details: Union[Literal[""], ShippingDetails]
    statement_descriptor: str
    transfer_data: Union[Literal[""], ChargeCreateParamsTransferData]


class InvoicePayParams(RequestOptions, total=False):
    expand: List[str]
    forgive: bool
    mandate: Union[Literal[""], str]
    off_session: bool
    paid_out_of_band: bool
    payment_method: str
    source: str


class InvoiceRemoveLinesParamsLine(TypedDict):
    behavior: Literal["delete", "unassign"]
    id: str


class _InvoiceRemoveLinesParamsRequired(RequestOptions):
    lines: List[InvoiceRemoveLinesParamsLine]


class InvoiceRemoveLinesParams(_InvoiceRemoveLinesParamsRequired, total=False):
    expand: List[str]
    invoice_metadata: Union[Literal[""], Dict[str, str]]


class _InvoiceUpdateLinesParamsLineRequired(TypedDict):
    id: str


class InvoiceUpdateLinesParamsLine(_InvoiceUpdateLinesParamsLineRequired, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price_data: LinePriceData
    pricing: Pricing
    quantity: int
    tax_amounts: Union[Literal[""], List[TaxAmount]]
    tax_rates: Union[Literal[""], List[str]]


class _InvoiceUpdateLinesParamsRequired(RequestOptions):
    lines: List[InvoiceUpdateLinesParamsLine]


class InvoiceUpdateLinesParams(_InvoiceUpdateLinesParamsRequired, total=False):
    expand: List[str]
    invoice_metadata: Union[Literal[""], Dict[str, str]]


InvoiceAddLinesParamsLineDiscount = Discount
InvoiceAddLinesParamsLinePeriod = Period
InvoiceAddLinesParamsLinePriceDataProductData = ProductData
InvoiceAddLinesParamsLinePriceData = LinePriceData
InvoiceAddLinesParamsLinePricing = Pricing
InvoiceAddLinesParamsLineTaxAmountTaxRateData = TaxRateData
InvoiceAddLinesParamsLineTaxAmount = TaxAmount
InvoiceCreateParamsAutomaticTaxLiability = Issuer
InvoiceCreateParamsAutomaticTax = AutomaticTax
InvoiceCreateParamsCustomField = CustomField
InvoiceCreateParamsDiscount = Discount
InvoiceCreateParamsIssuer = Issuer
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = Plan
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCardInstallments = Installments
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = CustomerBalance
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimateMaximum = Maximum
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimateMinimum = Maximum
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimate = DeliveryEstimate
InvoiceCreateParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
InvoiceCreateParamsShippingCostShippingRateDataFixedAmount = FixedAmount
InvoiceCreateParamsShippingCostShippingRateData = ShippingRateData
InvoiceCreateParamsShippingCost = _InvoiceCreateParamsShippingCost
InvoiceCreateParamsShippingDetailsAddress = Address
InvoiceCreateParamsShippingDetails = ShippingDetails
InvoiceCreateParamsTransferData = ChargeCreateParamsTransferData
InvoiceCreatePreviewParamsAutomaticTaxLiability = Issuer
InvoiceCreatePreviewParamsAutomaticTax = AutomaticTax
InvoiceCreatePreviewParamsCustomerDetailsAddress = Address
InvoiceCreatePreviewParamsCustomerDetailsShippingAddress = Address
InvoiceCreatePreviewParamsCustomerDetailsShipping = CustomerCreateParamsShipping
InvoiceCreatePreviewParamsCustomerDetailsTaxId = TaxId
InvoiceCreatePreviewParamsDiscount = Discount
InvoiceCreatePreviewParamsInvoiceItemDiscount = Discount
InvoiceCreatePreviewParamsInvoiceItemPeriod = Period
InvoiceCreatePreviewParamsInvoiceItemPriceData = PriceData
InvoiceCreatePreviewParamsIssuer = Issuer
InvoiceCreatePreviewParamsScheduleDetailsBillingModeFlexible = Flexible
InvoiceCreatePreviewParamsScheduleDetailsBillingMode = BillingMode
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemDiscount = Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriodEnd = End
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriodStart = Start
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriod = (
    AddInvoiceItemPeriod
)
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPriceData = PriceData
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItem = AddInvoiceItem
InvoiceCreatePreviewParamsScheduleDetailsPhaseAutomaticTaxLiability = Issuer
InvoiceCreatePreviewParamsScheduleDetailsPhaseAutomaticTax = AutomaticTax
InvoiceCreatePreviewParamsScheduleDetailsPhaseBillingThresholds = PhaseBillingThresholds
InvoiceCreatePreviewParamsScheduleDetailsPhaseDiscount = Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseDuration = Recurring
InvoiceCreatePreviewParamsScheduleDetailsPhaseInvoiceSettingsIssuer = Issuer
InvoiceCreatePreviewParamsScheduleDetailsPhaseInvoiceSettings = InvoiceSettings
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemBillingThresholds = BillingThresholds
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemDiscount = Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemPriceDataRecurring = Recurring
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemPriceData = ItemPriceData
InvoiceCreatePreviewParamsScheduleDetailsPhaseItem = Item
InvoiceCreatePreviewParamsScheduleDetailsPhaseTransferData = TransferData
InvoiceCreatePreviewParamsScheduleDetailsPhase = Phase
InvoiceCreatePreviewParamsSubscriptionDetailsBillingModeFlexible = Flexible
InvoiceCreatePreviewParamsSubscriptionDetailsBillingMode = BillingMode
InvoiceCreatePreviewParamsSubscriptionDetailsItemBillingThresholds = BillingThresholds
InvoiceCreatePreviewParamsSubscriptionDetailsItemDiscount = Discount
InvoiceCreatePreviewParamsSubscriptionDetailsItemPriceDataRecurring = Recurring
InvoiceCreatePreviewParamsSubscriptionDetailsItemPriceData = ItemPriceData
InvoiceCreatePreviewParamsSubscriptionDetailsItem = SubscriptionDetailsItem
InvoiceDeleteParams = DeleteParams
InvoiceListParamsCreated = Created
InvoiceListParamsDueDate = Created
InvoiceListLinesParams = ListParams
InvoiceMarkUncollectibleParams = RetrieveParams
InvoiceModifyParamsAutomaticTaxLiability = Issuer
InvoiceModifyParamsAutomaticTax = AutomaticTax
InvoiceModifyParamsCustomField = CustomField
InvoiceModifyParamsDiscount = Discount
InvoiceModifyParamsIssuer = Issuer
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = Plan
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCardInstallments = Installments
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCard = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = CustomerBalance
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptions = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
)
InvoiceModifyParamsPaymentSettings = InvoiceCreateParamsPaymentSettings
InvoiceModifyParamsRenderingPdf = InvoiceCreateParamsRenderingPdf
InvoiceModifyParamsRendering = InvoiceCreateParamsRendering
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimateMaximum = Maximum
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimateMinimum = Maximum
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimate = DeliveryEstimate
InvoiceModifyParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
InvoiceModifyParamsShippingCostShippingRateDataFixedAmount = FixedAmount
InvoiceModifyParamsShippingCostShippingRateData = ShippingRateData
InvoiceModifyParamsShippingCost = _InvoiceCreateParamsShippingCost
InvoiceModifyParamsShippingDetailsAddress = Address
InvoiceModifyParamsShippingDetails = ShippingDetails
InvoiceModifyParamsTransferData = ChargeCreateParamsTransferData
InvoiceRetrieveParams = RetrieveParams
InvoiceSearchParams = SearchParams
InvoiceSendInvoiceParams = RetrieveParams
InvoiceUpdateLinesParamsLineDiscount = Discount
InvoiceUpdateLinesParamsLinePeriod = Period
InvoiceUpdateLinesParamsLinePriceDataProductData = ProductData
InvoiceUpdateLinesParamsLinePriceData = LinePriceData
InvoiceUpdateLinesParamsLinePricing = Pricing
InvoiceUpdateLinesParamsLineTaxAmountTaxRateData = TaxRateData
InvoiceUpdateLinesParamsLineTaxAmount = TaxAmount
InvoiceVoidInvoiceParams = RetrieveParams
InvoiceUpdateParamsAutomaticTaxLiability = Issuer
InvoiceUpdateParamsAutomaticTax = AutomaticTax
InvoiceUpdateParamsCustomField = CustomField
InvoiceUpdateParamsDiscount = Discount
InvoiceUpdateParamsIssuer = Issuer
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = Plan
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCardInstallments = Installments
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCard = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = CustomerBalance
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptions = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
)
InvoiceUpdateParamsPaymentSettings = InvoiceCreateParamsPaymentSettings
InvoiceUpdateParamsRenderingPdf = InvoiceCreateParamsRenderingPdf
InvoiceUpdateParamsRendering = InvoiceCreateParamsRendering
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimateMaximum = Maximum
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimateMinimum = Maximum
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimate = DeliveryEstimate
InvoiceUpdateParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
InvoiceUpdateParamsShippingCostShippingRateDataFixedAmount = FixedAmount
InvoiceUpdateParamsShippingCostShippingRateData = ShippingRateData
InvoiceUpdateParamsShippingCost = _InvoiceCreateParamsShippingCost
InvoiceUpdateParamsShippingDetailsAddress = Address
InvoiceUpdateParamsShippingDetails = ShippingDetails
InvoiceUpdateParamsTransferData = ChargeCreateParamsTransferData
InvoiceUpdateParams = InvoiceModifyParams
InvoiceLineItemListParams = ListParams
InvoiceLineItemUpdateParamsDiscount = Discount
InvoiceLineItemUpdateParamsPeriod = Period
InvoiceLineItemUpdateParamsPriceDataProductData = ProductData
InvoiceLineItemUpdateParamsPriceData = LinePriceData
InvoiceLineItemUpdateParamsPricing = Pricing
InvoiceLineItemUpdateParamsTaxAmountTaxRateData = TaxRateData
InvoiceLineItemUpdateParamsTaxAmount = TaxAmount
InvoiceLineItemUpdateParams = ModifyParams
