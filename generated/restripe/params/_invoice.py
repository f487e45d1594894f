# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class InvoiceAddLinesParamsLine(_TypedDict, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    invoice_item: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: _shared.Period
    price_data: _shared.LinePriceData
    pricing: _shared.Pricing
    quantity: int
    tax_amounts: _Union[_Literal[""], _List[_shared.TaxAmount]]
    tax_rates: _Union[_Literal[""], _List[str]]


class _InvoiceAddLinesParamsRequired(_RequestOptions):
    lines: _List[InvoiceAddLinesParamsLine]


class InvoiceAddLinesParams(_InvoiceAddLinesParamsRequired, total=False):
    expand: _List[str]
    invoice_metadata: _Union[_Literal[""], _Dict[str, str]]


class InvoiceAttachPaymentParams(_RequestOptions, total=False):
    expand: _List[str]
    payment_intent: str


class InvoiceCreateParamsFromInvoice(_TypedDict):
    action: _Literal["revision"]
    invoice: str


class InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard(
    _TypedDict, total=False
):
    installments: _shared.Installments
    request_three_d_secure: _Literal["any", "automatic", "challenge"]


class InvoiceCreateParamsPaymentSettingsPaymentMethodOptions(_TypedDict, total=False):
    acss_debit: _Union[_Literal[""], _shared.PaymentMethodOptionsAcssDebit]
    bancontact: _Union[_Literal[""], _shared.Bancontact]
    card: _Union[
        _Literal[""], InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard
    ]
    customer_balance: _Union[_Literal[""], _shared.CustomerBalance]
    konbini: _Union[_Literal[""], _shared.Konbini]
    sepa_debit: _Union[_Literal[""], _shared.Konbini]
    us_bank_account: _Union[_Literal[""], _shared.PaymentMethodOptionsUsBankAccount]


class InvoiceCreateParamsPaymentSettings(_TypedDict, total=False):
    default_mandate: _Union[_Literal[""], str]
    payment_method_options: InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
    payment_method_types: _Union[
        _Literal[""], _List[_enums.InvoicePaymentSettingsPaymentMethodType]
    ]


class InvoiceCreateParamsRenderingPdf(_TypedDict, total=False):
    page_size: _Literal["a4", "auto", "letter"]


class InvoiceCreateParamsRendering(_TypedDict, total=False):
    amount_tax_display: _Literal["", "exclude_tax", "include_inclusive_tax"]
    pdf: InvoiceCreateParamsRenderingPdf
    template: str
    template_version: _Union[_Literal[""], int]


class InvoiceCreateParams(_RequestOptions, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: _shared.AutomaticTax
    automatically_finalizes_at: _Union[int, _datetime]
    collection_method: _Literal["charge_automatically", "send_invoice"]
    currency: str
    custom_fields: _Union[_Literal[""], _List[_shared.CustomField]]
    customer: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: _List[str]
    description: str
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    due_date: _Union[int, _datetime]
    effective_at: _Union[int, _datetime]
    expand: _List[str]
    footer: str
    from_invoice: InvoiceCreateParamsFromInvoice
    issuer: _shared.Issuer
    metadata: _Union[_Literal[""], _Dict[str, str]]
    number: str
    on_behalf_of: str
    payment_settings: InvoiceCreateParamsPaymentSettings
    pending_invoice_items_behavior: _Literal["exclude", "include"]
    rendering: InvoiceCreateParamsRendering
    shipping_cost: _shared.InvoiceCreateParamsShippingCost
    shipping_details: _shared.ShippingDetails
    statement_descriptor: str
    subscription: str
    transfer_data: _shared.ChargeCreateParamsTransferData


class InvoiceCreatePreviewParamsCustomerDetailsTax(_TypedDict, total=False):
    ip_address: _Union[_Literal[""], str]


class InvoiceCreatePreviewParamsCustomerDetails(_TypedDict, total=False):
    address: _Union[_Literal[""], _shared.Address]
    shipping: _Union[_Literal[""], _shared.CustomerCreateParamsShipping]
    tax: InvoiceCreatePreviewParamsCustomerDetailsTax
    tax_exempt: _Literal["", "exempt", "none", "reverse"]
    tax_ids: _List[_shared.TaxId]


class InvoiceCreatePreviewParamsInvoiceItem(_TypedDict, total=False):
    amount: int
    currency: str
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    invoiceitem: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: _shared.Period
    price: str
    price_data: _shared.PriceData
    quantity: int
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tax_code: _Union[_Literal[""], str]
    tax_rates: _Union[_Literal[""], _List[str]]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class InvoiceCreatePreviewParamsScheduleDetails(_TypedDict, total=False):
    billing_mode: _shared.BillingMode
    end_behavior: _Literal["cancel", "release"]
    phases: _List[_shared.Phase]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]


class InvoiceCreatePreviewParamsSubscriptionDetails(_TypedDict, total=False):
    billing_cycle_anchor: _Union[_Literal["now", "unchanged"], int, _datetime]
    billing_mode: _shared.BillingMode
    cancel_at: _Union[_Literal["", "max_period_end", "min_period_end"], int, _datetime]
    cancel_at_period_end: bool
    cancel_now: bool
    default_tax_rates: _Union[_Literal[""], _List[str]]
    items: _List[_shared.SubscriptionDetailsItem]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]
    resume_at: _Literal["now"]
    start_date: _Union[int, _datetime]
    trial_end: _Union[_Literal["now"], int, _datetime]


class InvoiceCreatePreviewParams(_RequestOptions, total=False):
    automatic_tax: _shared.AutomaticTax
    currency: str
    customer: str
    customer_details: InvoiceCreatePreviewParamsCustomerDetails
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    invoice_items: _List[InvoiceCreatePreviewParamsInvoiceItem]
    issuer: _shared.Issuer
    on_behalf_of: _Union[_Literal[""], str]
    preview_mode: _Literal["next", "recurring"]
    schedule: str
    schedule_details: InvoiceCreatePreviewParamsScheduleDetails
    subscription: str
    subscription_details: InvoiceCreatePreviewParamsSubscriptionDetails


class InvoiceFinalizeInvoiceParams(_RequestOptions, total=False):
    auto_advance: bool
    expand: _List[str]


class InvoiceListParams(_RequestOptions, total=False):
    collection_method: _Literal["charge_automatically", "send_invoice"]
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    due_date: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["draft", "open", "paid", "uncollectible", "void"]
    subscription: str


class InvoiceModifyParams(_RequestOptions, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    application_fee_amount: int
    auto_advance: bool
    automatic_tax: _shared.AutomaticTax
    automatically_finalizes_at: _Union[int, _datetime]
    collection_method: _Literal["charge_automatically", "send_invoice"]
    custom_fields: _Union[_Literal[""], _List[_shared.CustomField]]
    days_until_due: int
    default_payment_method: str
    default_source: _Union[_Literal[""], str]
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: str
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    due_date: _Union[int, _datetime]
    effective_at: _Union[_Literal[""], int, _datetime]
    expand: _List[str]
    footer: str
    issuer: _shared.Issuer
    metadata: _Union[_Literal[""], _Dict[str, str]]
    number: _Union[_Literal[""], str]
    on_behalf_of: _Union[_Literal[""], str]
    payment_settings: InvoiceCreateParamsPaymentSettings
    rendering: InvoiceCreateParamsRendering
    shipping_cost: _Union[_Literal[""], _shared.InvoiceCreateParamsShippingCost]
    shipping_details: _Union[_Literal[""], _shared.ShippingDetails]
    statement_descriptor: str
    transfer_data: _Union[_Literal[""], _shared.ChargeCreateParamsTransferData]


class InvoicePayParams(_RequestOptions, total=False):
    expand: _List[str]
    forgive: bool
    mandate: _Union[_Literal[""], str]
    off_session: bool
    paid_out_of_band: bool
    payment_method: str
    source: str


class InvoiceRemoveLinesParamsLine(_TypedDict):
    behavior: _Literal["delete", "unassign"]
    id: str


class _InvoiceRemoveLinesParamsRequired(_RequestOptions):
    lines: _List[InvoiceRemoveLinesParamsLine]


class InvoiceRemoveLinesParams(_InvoiceRemoveLinesParamsRequired, total=False):
    expand: _List[str]
    invoice_metadata: _Union[_Literal[""], _Dict[str, str]]


class _InvoiceUpdateLinesParamsLineRequired(_TypedDict):
    id: str


class InvoiceUpdateLinesParamsLine(_InvoiceUpdateLinesParamsLineRequired, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: _shared.Period
    price_data: _shared.LinePriceData
    pricing: _shared.Pricing
    quantity: int
    tax_amounts: _Union[_Literal[""], _List[_shared.TaxAmount]]
    tax_rates: _Union[_Literal[""], _List[str]]


class _InvoiceUpdateLinesParamsRequired(_RequestOptions):
    lines: _List[InvoiceUpdateLinesParamsLine]


class InvoiceUpdateLinesParams(_InvoiceUpdateLinesParamsRequired, total=False):
    expand: _List[str]
    invoice_metadata: _Union[_Literal[""], _Dict[str, str]]


InvoiceAddLinesParamsLineDiscount = _shared.Discount
InvoiceAddLinesParamsLinePeriod = _shared.Period
InvoiceAddLinesParamsLinePriceDataProductData = _shared.ProductData
InvoiceAddLinesParamsLinePriceData = _shared.LinePriceData
InvoiceAddLinesParamsLinePricing = _shared.Pricing
InvoiceAddLinesParamsLineTaxAmountTaxRateData = _shared.TaxRateData
InvoiceAddLinesParamsLineTaxAmount = _shared.TaxAmount
InvoiceCreateParamsAutomaticTaxLiability = _shared.Issuer
InvoiceCreateParamsAutomaticTax = _shared.AutomaticTax
InvoiceCreateParamsCustomField = _shared.CustomField
InvoiceCreateParamsDiscount = _shared.Discount
InvoiceCreateParamsIssuer = _shared.Issuer
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsBancontact = _shared.Bancontact
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = (
    _shared.Plan
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCardInstallments = (
    _shared.Installments
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimateMaximum = _shared.Maximum
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimateMinimum = _shared.Maximum
InvoiceCreateParamsShippingCostShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
InvoiceCreateParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
InvoiceCreateParamsShippingCostShippingRateDataFixedAmount = _shared.FixedAmount
InvoiceCreateParamsShippingCostShippingRateData = _shared.ShippingRateData
InvoiceCreateParamsShippingCost = _shared.InvoiceCreateParamsShippingCost
InvoiceCreateParamsShippingDetailsAddress = _shared.Address
InvoiceCreateParamsShippingDetails = _shared.ShippingDetails
InvoiceCreateParamsTransferData = _shared.ChargeCreateParamsTransferData
InvoiceCreatePreviewParamsAutomaticTaxLiability = _shared.Issuer
InvoiceCreatePreviewParamsAutomaticTax = _shared.AutomaticTax
InvoiceCreatePreviewParamsCustomerDetailsAddress = _shared.Address
InvoiceCreatePreviewParamsCustomerDetailsShippingAddress = _shared.Address
InvoiceCreatePreviewParamsCustomerDetailsShipping = _shared.CustomerCreateParamsShipping
InvoiceCreatePreviewParamsCustomerDetailsTaxId = _shared.TaxId
InvoiceCreatePreviewParamsDiscount = _shared.Discount
InvoiceCreatePreviewParamsInvoiceItemDiscount = _shared.Discount
InvoiceCreatePreviewParamsInvoiceItemPeriod = _shared.Period
InvoiceCreatePreviewParamsInvoiceItemPriceData = _shared.PriceData
InvoiceCreatePreviewParamsIssuer = _shared.Issuer
InvoiceCreatePreviewParamsScheduleDetailsBillingModeFlexible = _shared.Flexible
InvoiceCreatePreviewParamsScheduleDetailsBillingMode = _shared.BillingMode
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemDiscount = _shared.Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriodEnd = _shared.End
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriodStart = _shared.Start
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPeriod = (
    _shared.AddInvoiceItemPeriod
)
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItemPriceData = (
    _shared.PriceData
)
InvoiceCreatePreviewParamsScheduleDetailsPhaseAddInvoiceItem = _shared.AddInvoiceItem
InvoiceCreatePreviewParamsScheduleDetailsPhaseAutomaticTaxLiability = _shared.Issuer
InvoiceCreatePreviewParamsScheduleDetailsPhaseAutomaticTax = _shared.AutomaticTax
InvoiceCreatePreviewParamsScheduleDetailsPhaseBillingThresholds = (
    _shared.PhaseBillingThresholds
)
InvoiceCreatePreviewParamsScheduleDetailsPhaseDiscount = _shared.Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseDuration = _shared.Recurring
InvoiceCreatePreviewParamsScheduleDetailsPhaseInvoiceSettingsIssuer = _shared.Issuer
InvoiceCreatePreviewParamsScheduleDetailsPhaseInvoiceSettings = _shared.InvoiceSettings
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemBillingThresholds = (
    _shared.BillingThresholds
)
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemDiscount = _shared.Discount
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemPriceDataRecurring = _shared.Recurring
InvoiceCreatePreviewParamsScheduleDetailsPhaseItemPriceData = _shared.ItemPriceData
InvoiceCreatePreviewParamsScheduleDetailsPhaseItem = _shared.Item
InvoiceCreatePreviewParamsScheduleDetailsPhaseTransferData = _shared.TransferData
InvoiceCreatePreviewParamsScheduleDetailsPhase = _shared.Phase
InvoiceCreatePreviewParamsSubscriptionDetailsBillingModeFlexible = _shared.Flexible
InvoiceCreatePreviewParamsSubscriptionDetailsBillingMode = _shared.BillingMode
InvoiceCreatePreviewParamsSubscriptionDetailsItemBillingThresholds = (
    _shared.BillingThresholds
)
InvoiceCreatePreviewParamsSubscriptionDetailsItemDiscount = _shared.Discount
InvoiceCreatePreviewParamsSubscriptionDetailsItemPriceDataRecurring = _shared.Recurring
InvoiceCreatePreviewParamsSubscriptionDetailsItemPriceData = _shared.ItemPriceData
InvoiceCreatePreviewParamsSubscriptionDetailsItem = _shared.SubscriptionDetailsItem
InvoiceDeleteParams = _shared.DeleteParams
InvoiceListParamsCreated = _shared.Created
InvoiceListParamsDueDate = _shared.Created
InvoiceListLinesParams = _shared.ListParams
InvoiceMarkUncollectibleParams = _shared.RetrieveParams
InvoiceModifyParamsAutomaticTaxLiability = _shared.Issuer
InvoiceModifyParamsAutomaticTax = _shared.AutomaticTax
InvoiceModifyParamsCustomField = _shared.CustomField
InvoiceModifyParamsDiscount = _shared.Discount
InvoiceModifyParamsIssuer = _shared.Issuer
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsBancontact = _shared.Bancontact
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = (
    _shared.Plan
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCardInstallments = (
    _shared.Installments
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCard = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
InvoiceModifyParamsPaymentSettingsPaymentMethodOptions = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
)
InvoiceModifyParamsPaymentSettings = InvoiceCreateParamsPaymentSettings
InvoiceModifyParamsRenderingPdf = InvoiceCreateParamsRenderingPdf
InvoiceModifyParamsRendering = InvoiceCreateParamsRendering
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimateMaximum = _shared.Maximum
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimateMinimum = _shared.Maximum
InvoiceModifyParamsShippingCostShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
InvoiceModifyParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
InvoiceModifyParamsShippingCostShippingRateDataFixedAmount = _shared.FixedAmount
InvoiceModifyParamsShippingCostShippingRateData = _shared.ShippingRateData
InvoiceModifyParamsShippingCost = _shared.InvoiceCreateParamsShippingCost
InvoiceModifyParamsShippingDetailsAddress = _shared.Address
InvoiceModifyParamsShippingDetails = _shared.ShippingDetails
InvoiceModifyParamsTransferData = _shared.ChargeCreateParamsTransferData
InvoiceRetrieveParams = _shared.RetrieveParams
InvoiceSearchParams = _shared.SearchParams
InvoiceSendInvoiceParams = _shared.RetrieveParams
InvoiceUpdateLinesParamsLineDiscount = _shared.Discount
InvoiceUpdateLinesParamsLinePeriod = _shared.Period
InvoiceUpdateLinesParamsLinePriceDataProductData = _shared.ProductData
InvoiceUpdateLinesParamsLinePriceData = _shared.LinePriceData
InvoiceUpdateLinesParamsLinePricing = _shared.Pricing
InvoiceUpdateLinesParamsLineTaxAmountTaxRateData = _shared.TaxRateData
InvoiceUpdateLinesParamsLineTaxAmount = _shared.TaxAmount
InvoiceVoidInvoiceParams = _shared.RetrieveParams
InvoiceUpdateParamsAutomaticTaxLiability = _shared.Issuer
InvoiceUpdateParamsAutomaticTax = _shared.AutomaticTax
InvoiceUpdateParamsCustomField = _shared.CustomField
InvoiceUpdateParamsDiscount = _shared.Discount
InvoiceUpdateParamsIssuer = _shared.Issuer
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsBancontact = _shared.Bancontact
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCardInstallmentsPlan = (
    _shared.Plan
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCardInstallments = (
    _shared.Installments
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCard = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
InvoiceUpdateParamsPaymentSettingsPaymentMethodOptions = (
    InvoiceCreateParamsPaymentSettingsPaymentMethodOptions
)
InvoiceUpdateParamsPaymentSettings = InvoiceCreateParamsPaymentSettings
InvoiceUpdateParamsRenderingPdf = InvoiceCreateParamsRenderingPdf
InvoiceUpdateParamsRendering = InvoiceCreateParamsRendering
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimateMaximum = _shared.Maximum
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimateMinimum = _shared.Maximum
InvoiceUpdateParamsShippingCostShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
InvoiceUpdateParamsShippingCostShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
InvoiceUpdateParamsShippingCostShippingRateDataFixedAmount = _shared.FixedAmount
InvoiceUpdateParamsShippingCostShippingRateData = _shared.ShippingRateData
InvoiceUpdateParamsShippingCost = _shared.InvoiceCreateParamsShippingCost
InvoiceUpdateParamsShippingDetailsAddress = _shared.Address
InvoiceUpdateParamsShippingDetails = _shared.ShippingDetails
InvoiceUpdateParamsTransferData = _shared.ChargeCreateParamsTransferData
InvoiceUpdateParams = InvoiceModifyParams
InvoiceLineItemListParams = _shared.ListParams
InvoiceLineItemUpdateParamsDiscount = _shared.Discount
InvoiceLineItemUpdateParamsPeriod = _shared.Period
InvoiceLineItemUpdateParamsPriceDataProductData = _shared.ProductData
InvoiceLineItemUpdateParamsPriceData = _shared.LinePriceData
InvoiceLineItemUpdateParamsPricing = _shared.Pricing
InvoiceLineItemUpdateParamsTaxAmountTaxRateData = _shared.TaxRateData
InvoiceLineItemUpdateParamsTaxAmount = _shared.TaxAmount
InvoiceLineItemUpdateParams = _shared.ModifyParams
