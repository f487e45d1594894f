# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import (
    InvoicePaymentSettingsPaymentMethodType,
    PaymentBehavior,
    SetupIntentPaymentMethodOptionsCardNetwork,
)
from ._shared import (
    AcssDebitMandateOptions,
    AutomaticTax,
    Bancontact,
    BankTransfer,
    BillingMode,
    BillingThresholds,
    Created,
    CustomerBalance,
    DeleteParams,
    Discount,
    EuBankTransfer,
    Filters,
    Flexible,
    Issuer,
    Item,
    ItemPriceData,
    Konbini,
    PaymentMethodOptionsAcssDebit,
    PaymentMethodOptionsUsBankAccount,
    PhaseBillingThresholds,
    PhoneNumberCollection,
    PriceData,
    Recurring,
    RetrieveParams,
    SearchParams,
    SubscriptionDetailsItem,
    TransferData,
    UsBankAccountFinancialConnections,
)
from ._shared_2 import EndBehavior, TrialSettings


class SubscriptionCancelParamsCancellationDetails(TypedDict, total=False):
    comment: Union[Literal[""], str]
    feedback: Literal[
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


class SubscriptionCancelParams(RequestOptions, total=False):
    cancellation_details: SubscriptionCancelParamsCancellationDetails
    expand: List[str]
    invoice_now: bool
    prorate: bool


class _SubscriptionCreateParamsAddInvoiceItemPeriodEndRequired(TypedDict):
    type: Literal["min_item_period_end", "timestamp"]


class SubscriptionCreateParamsAddInvoiceItemPeriodEnd(
    _SubscriptionCreateParamsAddInvoiceItemPeriodEndRequired, total=False
):
    timestamp: Union[int, datetime]


class _SubscriptionCreateParamsAddInvoiceItemPeriodStartRequired(TypedDict):
    type: Literal["max_item_period_start", "now", "timestamp"]


class SubscriptionCreateParamsAddInvoiceItemPeriodStart(
    _SubscriptionCreateParamsAddInvoiceItemPeriodStartRequired, total=False
):
    timestamp: Union[int, datetime]


class SubscriptionCreateParamsAddInvoiceItemPeriod(TypedDict):
    end: SubscriptionCreateParamsAddInvoiceItemPeriodEnd
    start: SubscriptionCreateParamsAddInvoiceItemPeriodStart


class SubscriptionCreateParamsAddInvoiceItem(TypedDict, total=False):
    discounts: List[Discount]
    metadata: Dict[str, str]
    period: SubscriptionCreateParamsAddInvoiceItemPeriod
    price: str
    price_data: PriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class _SubscriptionCreateParamsBillingCycleAnchorConfigRequired(TypedDict):
    day_of_month: int


class SubscriptionCreateParamsBillingCycleAnchorConfig(
    _SubscriptionCreateParamsBillingCycleAnchorConfigRequired, total=False
):
    hour: int
    minute: int
    month: int
    second: int


class SubscriptionCreateParamsInvoiceSettings(TypedDict, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    issuer: Issuer


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions(
    TypedDict, total=False
):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    description: str


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard(
    TypedDict, total=False
):
    mandate_options: (
        SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
    )
    network: SetupIntentPaymentMethodOptionsCardNetwork
    request_three_d_secure: Literal["any", "automatic", "challenge"]


class SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions(
    TypedDict, total=False
):
    acss_debit: Union[Literal[""], PaymentMethodOptionsAcssDebit]
    bancontact: Union[Literal[""], Bancontact]
    card: Union[
        Literal[""], SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
    ]
    customer_balance: Union[Literal[""], CustomerBalance]
    konbini: Union[Literal[""], Konbini]
    sepa_debit: Union[Literal[""], Konbini]
    us_bank_account: Union[Literal[""], PaymentMethodOptionsUsBankAccount]


class SubscriptionCreateParamsPaymentSettings(TypedDict, total=False):
    payment_method_options: SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
    payment_method_types: Union[
        Literal[""], List[InvoicePaymentSettingsPaymentMethodType]
    ]
    save_default_payment_method: Literal["off", "on_subscription"]


class _SubscriptionCreateParamsRequired(RequestOptions):
    customer: str


class SubscriptionCreateParams(_SubscriptionCreateParamsRequired, total=False):
    add_invoice_items: List[SubscriptionCreateParamsAddInvoiceItem]
    application_fee_percent: Union[Literal[""], float]
    automatic_tax: AutomaticTax
    backdate_start_date: Union[int, datetime]
    billing_cycle_anchor: Union[int, datetime]
    billing_cycle_anchor_config: SubscriptionCreateParamsBillingCycleAnchorConfig
    billing_mode: BillingMode
    billing_thresholds: Union[Literal[""], PhaseBillingThresholds]
    cancel_at: Union[Literal["max_period_end", "min_period_end"], int, datetime]
    cancel_at_period_end: bool
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    days_until_due: int
    default_payment_method: str
    default_source: str
    default_tax_rates: Union[Literal[""], List[str]]
    description: str
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    invoice_settings: SubscriptionCreateParamsInvoiceSettings
    items: List[Item]
    metadata: Union[Literal[""], Dict[str, str]]
    off_session: bool
    on_behalf_of: Union[Literal[""], str]
    payment_behavior: PaymentBehavior
    payment_settings: SubscriptionCreateParamsPaymentSettings
    pending_invoice_item_interval: Union[Literal[""], Recurring]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    transfer_data: TransferData
    trial_end: Union[Literal["now"], int, datetime]
    trial_from_plan: bool
    trial_period_days: int
    trial_settings: TrialSettings


class SubscriptionListParams(RequestOptions, total=False):
    automatic_tax: PhoneNumberCollection
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: Union[Created, int, datetime]
    current_period_end: Union[Created, int, datetime]
    current_period_start: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    price: str
    starting_after: str
    status: Literal[
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


class _SubscriptionMigrateParamsBillingModeRequired(TypedDict):
    type: Literal["flexible"]


class SubscriptionMigrateParamsBillingMode(
    _SubscriptionMigrateParamsBillingModeRequired, total=False
):
    flexible: Flexible


class _SubscriptionMigrateParamsRequired(RequestOptions):
    billing_mode: SubscriptionMigrateParamsBillingMode


class SubscriptionMigrateParams(_SubscriptionMigrateParamsRequired, total=False):
    expand: List[str]


class _SubscriptionModifyParamsPauseCollectionRequired(TypedDict):
    behavior: Literal["keep_as_draft", "mark_uncollectible", "void"]


class SubscriptionModifyParamsPauseCollection(
    _SubscriptionModifyParamsPauseCollectionRequired, total=False
):
    resumes_at: Union[int, datetime]


class SubscriptionModifyParams(RequestOptions, total=False):
    add_invoice_items: List[SubscriptionCreateParamsAddInvoiceItem]
    application_fee_percent: Union[Literal[""], float]
    automatic_tax: AutomaticTax
    billing_cycle_anchor: Literal["now", "unchanged"]
    billing_thresholds: Union[Literal[""], PhaseBillingThresholds]
    cancel_at: Union[Literal["", "max_period_end", "min_period_end"], int, datetime]
    cancel_at_period_end: bool
    cancellation_details: SubscriptionCancelParamsCancellationDetails
    collection_method: Literal["charge_automatically", "send_invoice"]
    days_until_due: int
    default_payment_method: str
    default_source: Union[Literal[""], str]
    default_tax_rates: Union[Literal[""], List[str]]
    description: Union[Literal[""], str]
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    invoice_settings: SubscriptionCreateParamsInvoiceSettings
    items: List[SubscriptionDetailsItem]
    metadata: Union[Literal[""], Dict[str, str]]
    off_session: bool
    on_behalf_of: Union[Literal[""], str]
    pause_collection: Union[Literal[""], SubscriptionModifyParamsPauseCollection]
    payment_behavior: PaymentBehavior
    payment_settings: SubscriptionCreateParamsPaymentSettings
    pending_invoice_item_interval: Union[Literal[""], Recurring]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]
    transfer_data: Union[Literal[""], TransferData]
    trial_end: Union[Literal["now"], int, datetime]
    trial_from_plan: bool
    trial_settings: TrialSettings


class SubscriptionResumeParams(RequestOptions, total=False):
    billing_cycle_anchor: Literal["now", "unchanged"]
    expand: List[str]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]


SubscriptionCreateParamsAddInvoiceItemDiscount = Discount
SubscriptionCreateParamsAddInvoiceItemPriceData = PriceData
SubscriptionCreateParamsAutomaticTaxLiability = Issuer
SubscriptionCreateParamsAutomaticTax = AutomaticTax
SubscriptionCreateParamsBillingModeFlexible = Flexible
SubscriptionCreateParamsBillingMode = BillingMode
SubscriptionCreateParamsBillingThresholds = PhaseBillingThresholds
SubscriptionCreateParamsDiscount = Discount
SubscriptionCreateParamsInvoiceSettingsIssuer = Issuer
SubscriptionCreateParamsItemBillingThresholds = BillingThresholds
SubscriptionCreateParamsItemDiscount = Discount
SubscriptionCreateParamsItemPriceDataRecurring = Recurring
SubscriptionCreateParamsItemPriceData = ItemPriceData
SubscriptionCreateParamsItem = Item
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    CustomerBalance
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
SubscriptionCreateParamsPendingInvoiceItemInterval = Recurring
SubscriptionCreateParamsTransferData = TransferData
SubscriptionCreateParamsTrialSettingsEndBehavior = EndBehavior
SubscriptionCreateParamsTrialSettings = TrialSettings
SubscriptionDeleteParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionDeleteParams = SubscriptionCancelParams
SubscriptionDeleteDiscountParams = DeleteParams
SubscriptionListParamsAutomaticTax = PhoneNumberCollection
SubscriptionListParamsCreated = Created
SubscriptionListParamsCurrentPeriodEnd = Created
SubscriptionListParamsCurrentPeriodStart = Created
SubscriptionMigrateParamsBillingModeFlexible = Flexible
SubscriptionModifyParamsAddInvoiceItemDiscount = Discount
SubscriptionModifyParamsAddInvoiceItemPeriodEnd = (
    SubscriptionCreateParamsAddInvoiceItemPeriodEnd
)
SubscriptionModifyParamsAddInvoiceItemPeriodStart = (
    SubscriptionCreateParamsAddInvoiceItemPeriodStart
)
SubscriptionModifyParamsAddInvoiceItemPeriod = (
    SubscriptionCreateParamsAddInvoiceItemPeriod
)
SubscriptionModifyParamsAddInvoiceItemPriceData = PriceData
SubscriptionModifyParamsAddInvoiceItem = SubscriptionCreateParamsAddInvoiceItem
SubscriptionModifyParamsAutomaticTaxLiability = Issuer
SubscriptionModifyParamsAutomaticTax = AutomaticTax
SubscriptionModifyParamsBillingThresholds = PhaseBillingThresholds
SubscriptionModifyParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionModifyParamsDiscount = Discount
SubscriptionModifyParamsInvoiceSettingsIssuer = Issuer
SubscriptionModifyParamsInvoiceSettings = SubscriptionCreateParamsInvoiceSettings
SubscriptionModifyParamsItemBillingThresholds = BillingThresholds
SubscriptionModifyParamsItemDiscount = Discount
SubscriptionModifyParamsItemPriceDataRecurring = Recurring
SubscriptionModifyParamsItemPriceData = ItemPriceData
SubscriptionModifyParamsItem = SubscriptionDetailsItem
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCard = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    CustomerBalance
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
SubscriptionModifyParamsPaymentSettingsPaymentMethodOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
)
SubscriptionModifyParamsPaymentSettings = SubscriptionCreateParamsPaymentSettings
SubscriptionModifyParamsPendingInvoiceItemInterval = Recurring
SubscriptionModifyParamsTransferData = TransferData
SubscriptionModifyParamsTrialSettingsEndBehavior = EndBehavior
SubscriptionModifyParamsTrialSettings = TrialSettings
SubscriptionRetrieveParams = RetrieveParams
SubscriptionSearchParams = SearchParams
SubscriptionUpdateParamsAddInvoiceItemDiscount = Discount
SubscriptionUpdateParamsAddInvoiceItemPeriodEnd = (
    SubscriptionCreateParamsAddInvoiceItemPeriodEnd
)
SubscriptionUpdateParamsAddInvoiceItemPeriodStart = (
    SubscriptionCreateParamsAddInvoiceItemPeriodStart
)
SubscriptionUpdateParamsAddInvoiceItemPeriod = (
    SubscriptionCreateParamsAddInvoiceItemPeriod
)
SubscriptionUpdateParamsAddInvoiceItemPriceData = PriceData
SubscriptionUpdateParamsAddInvoiceItem = SubscriptionCreateParamsAddInvoiceItem
SubscriptionUpdateParamsAutomaticTaxLiability = Issuer
SubscriptionUpdateParamsAutomaticTax = AutomaticTax
SubscriptionUpdateParamsBillingThresholds = PhaseBillingThresholds
SubscriptionUpdateParamsCancellationDetails = (
    SubscriptionCancelParamsCancellationDetails
)
SubscriptionUpdateParamsDiscount = Discount
SubscriptionUpdateParamsInvoiceSettingsIssuer = Issuer
SubscriptionUpdateParamsInvoiceSettings = SubscriptionCreateParamsInvoiceSettings
SubscriptionUpdateParamsItemBillingThresholds = BillingThresholds
SubscriptionUpdateParamsItemDiscount = Discount
SubscriptionUpdateParamsItemPriceDataRecurring = Recurring
SubscriptionUpdateParamsItemPriceData = ItemPriceData
SubscriptionUpdateParamsItem = SubscriptionDetailsItem
SubscriptionUpdateParamsPauseCollection = SubscriptionModifyParamsPauseCollection
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = (
    AcssDebitMandateOptions
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsAcssDebit = (
    PaymentMethodOptionsAcssDebit
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsBancontact = Bancontact
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCardMandateOptions
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCard = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptionsCard
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    BankTransfer
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsCustomerBalance = (
    CustomerBalance
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsKonbini = Konbini
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsSepaDebit = Konbini
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    UsBankAccountFinancialConnections
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptionsUsBankAccount = (
    PaymentMethodOptionsUsBankAccount
)
SubscriptionUpdateParamsPaymentSettingsPaymentMethodOptions = (
    SubscriptionCreateParamsPaymentSettingsPaymentMethodOptions
)
SubscriptionUpdateParamsPaymentSettings = SubscriptionCreateParamsPaymentSettings
SubscriptionUpdateParamsPendingInvoiceItemInterval = Recurring
SubscriptionUpdateParamsTransferData = TransferData
SubscriptionUpdateParamsTrialSettingsEndBehavior = EndBehavior
SubscriptionUpdateParamsTrialSettings = TrialSettings
SubscriptionUpdateParams = SubscriptionModifyParams
