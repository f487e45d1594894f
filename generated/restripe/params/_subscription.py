# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared, _shared_2


class SubscriptionCancelParamsCancellationDetails(_TypedDict, total=False):
    comment: _Union[_Literal[""], str]
    feedback: _Literal[
        "",
        "customer_service",
        "low_quality",
        "missing_features",
        "other",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
    ]


class SubscriptionCancelParams(_RequestOptions, total=False):
    cancellation_details: SubscriptionCancelParamsCancellationDetails
    expand: _List[str]
    invoice_now: bool
    prorate: bool


class _SubscriptionCreateParamsAddInvoiceItemPeriodEndRequired(_TypedDict):
    type: _Literal["min_item_period_end", "timestamp"]


class SubscriptionCreateParamsAddInvoiceItemPeriodEnd(
    _SubscriptionCreateParamsAddInvoiceItemPeriodEndRequired, total=False
):
    timestamp: _Union[int, _datetime]


class _SubscriptionCreateParamsAddInvoiceItemPeriodStartRequired(_TypedDict):
    type: _Literal["max_item_period_start", "now", "timestamp"]


class SubscriptionCreateParamsAddInvoiceItemPeriodStart(
    _SubscriptionCreateParamsAddInvoiceItemPeriodStartRequired, total=False
):
    timestamp: _Union[int, _datetime]


class SubscriptionCreateParamsAddInvoiceItemPeriod(_TypedDict):
    end: SubscriptionCreateParamsAddInvoiceItemPeriodEnd
    start: SubscriptionCreateParamsAddInvoiceItemPeriodStart


class SubscriptionCreateParamsAddInvoiceItem(_TypedDict, total=False):
    discounts: _List[_shared.Discount]
    metadata: _Dict[str, str]
    period: SubscriptionCreateParamsAddInvoiceItemPeriod
    price: str
    price_data: _shared.PriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class _SubscriptionCreateParamsBillingCycleAnchorConfigRequired(_TypedDict):
    day_of_month: int


class SubscriptionCreateParamsBillingCycleAnchorConfig(
    _SubscriptionCreateParamsBillingCycleAnchorConfigRequired, total=False
):
    hour: int
    minute: int
    month: int
    second: int


class SubscriptionCreateParamsInvoiceSettings(_TypedDict, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    issuer: _shared.Issuer


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions(
    _TypedDict, total=False
):
    amount: int
    amount_type: _Literal["fixed", "maximum"]
    description: str


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard(
    _TypedDict, total=False
):
    mandate_options: (
        SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
    )
    network: _enums.SetupIntentPaymentMethodOptionsCardNetwork
    request_three_d_secure: _Literal["any", "automatic", "challenge"]


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions(
    _TypedDict, total=False
):
    acss_debit: _Union[_Literal[""], _shared.PaymentMethodOptionsAcssDebit]
    bancontact: _Union[_Literal[""], _shared.Bancontact]
    card: _Union[
        _Literal[""], SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
    ]
    customer_balance: _Union[_Literal[""], _shared.CustomerBalance]
    konbini: _Union[_Literal[""], _shared.Konbini]
    sepa_debit: _Union[_Literal[""], _shared.Konbini]
    us_bank_account: _Union[_Literal[""], _shared.PaymentMethodOptionsUsBankAccount]


class SubscriptionCreateParamsPaymentSettings(_TypedDict, total=False):
    payment_method_options: SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
    payment_method_types: _Union[
        _Literal[""], _List[_enums.InvoicePaymentSettingsPaymentMethodType]
    ]
    save_default_payment_method: _Literal["off", "on_subscription"]


class _SubscriptionCreateParamsRequired(_RequestOptions):
    customer: str


class SubscriptionCreateParams(_SubscriptionCreateParamsRequired, total=False):
    add_invoice_items: _List[SubscriptionCreateParamsAddInvoiceItem]
    application_fee_percent: _Union[_Literal[""], float]
    automatic_tax: _shared.AutomaticTax
    backdate_start_date: _Union[int, _datetime]
    billing_cycle_anchor: _Union[int, _datetime]
    billing_cycle_anchor_config: SubscriptionCreateParamsBillingCycleAnchorConfig
    billing_mode: _shared.BillingMode
    billing_thresholds: _Union[_Literal[""], _shared.PhaseBillingThresholds]
    cancel_at: _Union[_Literal["max_period_end", "min_period_end"], int, _datetime]
    cancel_at_period_end: bool
    collection_method: _Literal["charge_automatically", "send_invoice"]
    currency: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: str
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    invoice_settings: SubscriptionCreateParamsInvoiceSettings
    items: _List[_shared.Item]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    off_session: bool
    on_behalf_of: _Union[_Literal[""], str]
    payment_behavior: _enums.PaymentBehavior
    payment_settings: SubscriptionCreateParamsPaymentSettings
    pending_invoice_item_interval: _Union[_Literal[""], _shared.Recurring]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    transfer_data: _shared.TransferData
    trial_end: _Union[_Literal["now"], int, _datetime]
    trial_from_plan: bool
    trial_period_days: int
    trial_settings: _shared_2.TrialSettings


class SubscriptionListParams(_RequestOptions, total=False):
    automatic_tax: _shared.PhoneNumberCollection
    collection_method: _Literal["charge_automatically", "send_invoice"]
    created: _Union[_shared.Created, int, _datetime]
    current_period_end: _Union[_shared.Created, int, _datetime]
    current_period_start: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    price: str
    starting_after: str
    status: _Literal[
        "active",
        "all",
        "canceled",
        "ended",
        "incomplete",
        "incomplete_expired",
        "past_due",
        "paused",
        "trialing",
        "unpaid",
    ]
    test_clock: str


class _SubscriptionMigrateParamsBillingModeRequired(_TypedDict):
    type: _Literal["flexible"]


class SubscriptionMigrateParamsBillingMode(
    _SubscriptionMigrateParamsBillingModeRequired, total=False
):
    flexible: _shared.Flexible


class _SubscriptionMigrateParamsRequired(_RequestOptions):
    billing_mode: SubscriptionMigrateParamsBillingMode


class SubscriptionMigrateParams(_SubscriptionMigrateParamsRequired, total=False):
    expand: _List[str]


class _SubscriptionModifyParamsPauseCollectionRequired(_TypedDict):
    behavior: _Literal["keep_as_draft", "mark_uncollectible", "void"]


class SubscriptionModifyParamsPauseCollection(
    _SubscriptionModifyParamsPauseCollectionRequired, total=False
):
    resumes_at: _Union[int, _datetime]


class SubscriptionModifyParams(_RequestOptions, total=False):
    add_invoice_items: _List[SubscriptionCreateParamsAddInvoiceItem]
    application_fee_percent: _Union[_Literal[""], float]
    automatic_tax: _shared.AutomaticTax
    billing_cycle_anchor: _Literal["now", "unchanged"]
    billing_thresholds: _Union[_Literal[""], _shared.PhaseBillingThresholds]
    cancel_at: _Union[_Literal["", "max_period_end", "min_period_end"], int, _datetime]
    cancel_at_period_end: bool
    cancellation_details: SubscriptionCancelParamsCancellationDetails
    collection_method: _Literal["charge_automatically", "send_invoice"]
    days_until_due: int
    default_payment_method: str
    default_source: _Union[_Literal[""], str]
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: _Union[_Literal[""], str]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    invoice_settings: SubscriptionCreateParamsInvoiceSettings
    items: _List[_shared.SubscriptionDetailsItem]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    off_session: bool
    on_behalf_of: _Union[_Literal[""], str]
    pause_collection: _Union[_Literal[""], SubscriptionModifyParamsPauseCollection]
    payment_behavior: _enums.PaymentBehavior
    payment_settings: SubscriptionCreateParamsPaymentSettings
    pending_invoice_item_interval: _Union[_Literal[""], _shared.Recurring]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]
    transfer_data: _Union[_Literal[""], _shared.TransferData]
    trial_end: _Union[_Literal["now"], int, _datetime]
    trial_from_plan: bool
    trial_settings: _shared_2.TrialSettings


class SubscriptionResumeParams(_RequestOptions, total=False):
    billing_cycle_anchor: _Literal["now", "unchanged"]
    expand: _List[str]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]


SubscriptionCreateParamsAddInvoiceItemDiscount = _shared.Discount
SubscriptionCreateParamsAddInvoiceItemPriceData = _shared.PriceData
SubscriptionCreateParamsAutomaticTaxLiability = _shared.Issuer
SubscriptionCreateParamsAutomaticTax = _shared.AutomaticTax
SubscriptionCreateParamsBillingModeFlexible = _shared.Flexible
SubscriptionCreateParamsBillingMode = _shared.BillingMode
SubscriptionCreateParamsBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionCreateParamsDiscount = _shared.Discount
SubscriptionCreateParamsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionCreateParamsItemBillingThresholds = _shared.BillingThresholds
SubscriptionCreateParamsItemDiscount = _shared.Discount
SubscriptionCreateParamsItemPriceDataRecurring = _shared.Recurring
SubscriptionCreateParamsItemPriceData = _shared.ItemPriceData
SubscriptionCreateParamsItem = _shared.Item
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsBancontact = (
    _shared.Bancontact
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
SubscriptionCreateParamsPendingInvoiceItemInterval = _shared.Recurring
SubscriptionCreateParamsTransferData = _shared.TransferData
SubscriptionCreateParamsTrialSettingsEndBehavior = _shared_2.EndBehavior
SubscriptionCreateParamsTrialSettings = _shared_2.TrialSettings
SubscriptionDeleteParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionDeleteParams = SubscriptionCancelParams
SubscriptionDeleteDiscountParams = _shared.DeleteParams
SubscriptionListParamsAutomaticTax = _shared.PhoneNumberCollection
SubscriptionListParamsCreated = _shared.Created
SubscriptionListParamsCurrentPeriodEnd = _shared.Created
SubscriptionListParamsCurrentPeriodStart = _shared.Created
SubscriptionMigrateParamsBillingModeFlexible = _shared.Flexible
SubscriptionModifyParamsAddInvoiceItemDiscount = _shared.Discount
SubscriptionModifyParamsAddInvoiceItemPeriodEnd = (
    SubscriptionCreateParamsAddInvoiceItemPeriodEnd
)
SubscriptionModifyParamsAddInvoiceItemPeriodStart = (
    SubscriptionCreateParamsAddInvoiceItemPeriodStart
)
SubscriptionModifyParamsAddInvoiceItemPeriod = (
    SubscriptionCreateParamsAddInvoiceItemPeriod
)
SubscriptionModifyParamsAddInvoiceItemPriceData = _shared.PriceData
SubscriptionModifyParamsAddInvoiceItem = SubscriptionCreateParamsAddInvoiceItem
SubscriptionModifyParamsAutomaticTaxLiability = _shared.Issuer
SubscriptionModifyParamsAutomaticTax = _shared.AutomaticTax
SubscriptionModifyParamsBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionModifyParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionModifyParamsDiscount = _shared.Discount
SubscriptionModifyParamsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionModifyParamsInvoiceSettings = SubscriptionCreateParamsInvoiceSettings
SubscriptionModifyParamsItemBillingThresholds = _shared.BillingThresholds
SubscriptionModifyParamsItemDiscount = _shared.Discount
SubscriptionModifyParamsItemPriceDataRecurring = _shared.Recurring
SubscriptionModifyParamsItemPriceData = _shared.ItemPriceData
SubscriptionModifyParamsItem = _shared.SubscriptionDetailsItem
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsBancontact = (
    _shared.Bancontact
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCard = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
)
SubscriptionModifyParamsPaymentSettings = SubscriptionCreateParamsPaymentSettings
SubscriptionModifyParamsPendingInvoiceItemInterval = _shared.Recurring
SubscriptionModifyParamsTransferData = _shared.TransferData
SubscriptionModifyParamsTrialSettingsEndBehavior = _shared_2.EndBehavior
SubscriptionModifyParamsTrialSettings = _shared_2.TrialSettings
SubscriptionRetrieveParams = _shared.RetrieveParams
SubscriptionSearchParams = _shared.SearchParams
SubscriptionUpdateParamsAddInvoiceItemDiscount = _shared.Discount
SubscriptionUpdateParamsAddInvoiceItemPeriodEnd = (
    SubscriptionCreateParamsAddInvoiceItemPeriodEnd
)
SubscriptionUpdateParamsAddInvoiceItemPeriodStart = (
    SubscriptionCreateParamsAddInvoiceItemPeriodStart
)
SubscriptionUpdateParamsAddInvoiceItemPeriod = (
    SubscriptionCreateParamsAddInvoiceItemPeriod
)
SubscriptionUpdateParamsAddInvoiceItemPriceData = _shared.PriceData
SubscriptionUpdateParamsAddInvoiceItem = SubscriptionCreateParamsAddInvoiceItem
SubscriptionUpdateParamsAutomaticTaxLiability = _shared.Issuer
SubscriptionUpdateParamsAutomaticTax = _shared.AutomaticTax
SubscriptionUpdateParamsBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionUpdateParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionUpdateParamsDiscount = _shared.Discount
SubscriptionUpdateParamsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionUpdateParamsInvoiceSettings = SubscriptionCreateParamsInvoiceSettings
SubscriptionUpdateParamsItemBillingThresholds = _shared.BillingThresholds
SubscriptionUpdateParamsItemDiscount = _shared.Discount
SubscriptionUpdateParamsItemPriceDataRecurring = _shared.Recurring
SubscriptionUpdateParamsItemPriceData = _shared.ItemPriceData
SubscriptionUpdateParamsItem = _shared.SubscriptionDetailsItem
SubscriptionUpdateParamsPauseCollection = SubscriptionModifyParamsPauseCollection
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared.AcssDebitMandateOptions
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    _shared.PaymentMethodOptionsAcssDebit
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsBancontact = (
    _shared.Bancontact
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCard = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.BankTransfer
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    _shared.CustomerBalance
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsKonbini = _shared.Konbini
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = _shared.Konbini
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.UsBankAccountFinancialConnections
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    _shared.PaymentMethodOptionsUsBankAccount
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
)
SubscriptionUpdateParamsPaymentSettings = SubscriptionCreateParamsPaymentSettings
SubscriptionUpdateParamsPendingInvoiceItemInterval = _shared.Recurring
SubscriptionUpdateParamsTransferData = _shared.TransferData
SubscriptionUpdateParamsTrialSettingsEndBehavior = _shared_2.EndBehavior
SubscriptionUpdateParamsTrialSettings = _shared_2.TrialSettings
SubscriptionUpdateParams = SubscriptionModifyParams
