# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    AddInvoiceItem,
    AddInvoiceItemPeriod,
    AutomaticTax,
    BillingMode,
    BillingThresholds,
    Created,
    Discount,
    End,
    Flexible,
    InvoiceSettings,
    Issuer,
    Item,
    ItemPriceData,
    Phase,
    PhaseBillingThresholds,
    PriceData,
    Recurring,
    RetrieveParams,
    Start,
    TransferData,
)


class SubscriptionScheduleCancelParams(RequestOptions, total=False):
    expand: List[str]
    invoice_now: bool
    prorate: bool


class SubscriptionScheduleCreateParamsDefaultSettings(TypedDict, total=False):
    application_fee_percent: float
    automatic_tax: AutomaticTax
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: Union[Literal[""], PhaseBillingThresholds]
    collection_method: Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    description: Union[Literal[""], str]
    invoice_settings: InvoiceSettings
    on_behalf_of: Union[Literal[""], str]
    transfer_data: Union[Literal[""], TransferData]


class _SubscriptionScheduleCreateParamsPhaseRequired(TypedDict):
    items: List[Item]


class SubscriptionScheduleCreateParamsPhase(
    _SubscriptionScheduleCreateParamsPhaseRequired, total=False
):
    add_invoice_items: List[AddInvoiceItem]
    application_fee_percent: float
    automatic_tax: AutomaticTax
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: Union[Literal[""], PhaseBillingThresholds]
    collection_method: Literal["charge_automatically", "send_invoice"]
    currency: str
    default_payment_method: str
    default_tax_rates: Union[Literal[""], List[str]]
    description: Union[Literal[""], str]
    discounts: Union[Literal[""], List[Discount]]
    duration: Recurring
    end_date: Union[int, datetime]
    invoice_settings: InvoiceSettings
    metadata: Dict[str, str]
    on_behalf_of: str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    transfer_data: TransferData
    trial: bool
    trial_end: Union[int, datetime]


class SubscriptionScheduleCreateParams(RequestOptions, total=False):
    billing_mode: BillingMode
    customer: str
    default_settings: SubscriptionScheduleCreateParamsDefaultSettings
    end_behavior: Literal["cancel", "none", "release", "renew"]
    expand: List[str]
    from_subscription: str
    metadata: Union[Literal[""], Dict[str, str]]
    phases: List[SubscriptionScheduleCreateParamsPhase]
    start_date: Union[Literal["now"], int, datetime]


class SubscriptionScheduleListParams(RequestOptions, total=False):
    canceled_at: Union[Created, int, datetime]
    completed_at: Union[Created, int, datetime]
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    released_at: Union[Created, int, datetime]
    scheduled: bool
    starting_after: str


class SubscriptionScheduleModifyParams(RequestOptions, total=False):
    default_settings: SubscriptionScheduleCreateParamsDefaultSettings
    end_behavior: Literal["cancel", "none", "release", "renew"]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    phases: List[Phase]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]


class SubscriptionScheduleReleaseParams(RequestOptions, total=False):
    expand: List[str]
    preserve_cancel_date: bool


SubscriptionScheduleCreateParamsBillingModeFlexible = Flexible
SubscriptionScheduleCreateParamsBillingMode = BillingMode
SubscriptionScheduleCreateParamsDefaultSettingsAutomaticTaxLiability = Issuer
SubscriptionScheduleCreateParamsDefaultSettingsAutomaticTax = AutomaticTax
SubscriptionScheduleCreateParamsDefaultSettingsBillingThresholds = (
    PhaseBillingThresholds
)
SubscriptionScheduleCreateParamsDefaultSettingsInvoiceSettingsIssuer = Issuer
SubscriptionScheduleCreateParamsDefaultSettingsInvoiceSettings = InvoiceSettings
SubscriptionScheduleCreateParamsDefaultSettingsTransferData = TransferData
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemDiscount = Discount
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriodEnd = End
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriodStart = Start
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriod = AddInvoiceItemPeriod
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPriceData = PriceData
SubscriptionScheduleCreateParamsPhaseAddInvoiceItem = AddInvoiceItem
SubscriptionScheduleCreateParamsPhaseAutomaticTaxLiability = Issuer
SubscriptionScheduleCreateParamsPhaseAutomaticTax = AutomaticTax
SubscriptionScheduleCreateParamsPhaseBillingThresholds = PhaseBillingThresholds
SubscriptionScheduleCreateParamsPhaseDiscount = Discount
SubscriptionScheduleCreateParamsPhaseDuration = Recurring
SubscriptionScheduleCreateParamsPhaseInvoiceSettingsIssuer = Issuer
SubscriptionScheduleCreateParamsPhaseInvoiceSettings = InvoiceSettings
SubscriptionScheduleCreateParamsPhaseItemBillingThresholds = BillingThresholds
SubscriptionScheduleCreateParamsPhaseItemDiscount = Discount
SubscriptionScheduleCreateParamsPhaseItemPriceDataRecurring = Recurring
SubscriptionScheduleCreateParamsPhaseItemPriceData = ItemPriceData
SubscriptionScheduleCreateParamsPhaseItem = Item
SubscriptionScheduleCreateParamsPhaseTransferData = TransferData
SubscriptionScheduleListParamsCanceledAt = Created
SubscriptionScheduleListParamsCompletedAt = Created
SubscriptionScheduleListParamsCreated = Created
SubscriptionScheduleListParamsReleasedAt = Created
SubscriptionScheduleModifyParamsDefaultSettingsAutomaticTaxLiability = Issuer
SubscriptionScheduleModifyParamsDefaultSettingsAutomaticTax = AutomaticTax
SubscriptionScheduleModifyParamsDefaultSettingsBillingThresholds = (
    PhaseBillingThresholds
)
SubscriptionScheduleModifyParamsDefaultSettingsInvoiceSettingsIssuer = Issuer
SubscriptionScheduleModifyParamsDefaultSettingsInvoiceSettings = InvoiceSettings
SubscriptionScheduleModifyParamsDefaultSettingsTransferData = TransferData
SubscriptionScheduleModifyParamsDefaultSettings = (
    SubscriptionScheduleCreateParamsDefaultSettings
)
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemDiscount = Discount
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriodEnd = End
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriodStart = Start
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriod = AddInvoiceItemPeriod
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPriceData = PriceData
SubscriptionScheduleModifyParamsPhaseAddInvoiceItem = AddInvoiceItem
SubscriptionScheduleModifyParamsPhaseAutomaticTaxLiability = Issuer
SubscriptionScheduleModifyParamsPhaseAutomaticTax = AutomaticTax
SubscriptionScheduleModifyParamsPhaseBillingThresholds = PhaseBillingThresholds
SubscriptionScheduleModifyParamsPhaseDiscount = Discount
SubscriptionScheduleModifyParamsPhaseDuration = Recurring
SubscriptionScheduleModifyParamsPhaseInvoiceSettingsIssuer = Issuer
SubscriptionScheduleModifyParamsPhaseInvoiceSettings = InvoiceSettings
SubscriptionScheduleModifyParamsPhaseItemBillingThresholds = BillingThresholds
SubscriptionScheduleModifyParamsPhaseItemDiscount = Discount
SubscriptionScheduleModifyParamsPhaseItemPriceDataRecurring = Recurring
SubscriptionScheduleModifyParamsPhaseItemPriceData = ItemPriceData
SubscriptionScheduleModifyParamsPhaseItem = Item
SubscriptionScheduleModifyParamsPhaseTransferData = TransferData
SubscriptionScheduleModifyParamsPhase = Phase
SubscriptionScheduleRetrieveParams = RetrieveParams
SubscriptionScheduleUpdateParamsDefaultSettingsAutomaticTaxLiability = Issuer
SubscriptionScheduleUpdateParamsDefaultSettingsAutomaticTax = AutomaticTax
SubscriptionScheduleUpdateParamsDefaultSettingsBillingThresholds = (
    PhaseBillingThresholds
)
SubscriptionScheduleUpdateParamsDefaultSettingsInvoiceSettingsIssuer = Issuer
SubscriptionScheduleUpdateParamsDefaultSettingsInvoiceSettings = InvoiceSettings
SubscriptionScheduleUpdateParamsDefaultSettingsTransferData = TransferData
SubscriptionScheduleUpdateParamsDefaultSettings = (
    SubscriptionScheduleCreateParamsDefaultSettings
)
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemDiscount = Discount
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriodEnd = End
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriodStart = Start
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriod = AddInvoiceItemPeriod
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPriceData = PriceData
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItem = AddInvoiceItem
SubscriptionScheduleUpdateParamsPhaseAutomaticTaxLiability = Issuer
SubscriptionScheduleUpdateParamsPhaseAutomaticTax = AutomaticTax
SubscriptionScheduleUpdateParamsPhaseBillingThresholds = PhaseBillingThresholds
SubscriptionScheduleUpdateParamsPhaseDiscount = Discount
SubscriptionScheduleUpdateParamsPhaseDuration = Recurring
SubscriptionScheduleUpdateParamsPhaseInvoiceSettingsIssuer = Issuer
SubscriptionScheduleUpdateParamsPhaseInvoiceSettings = InvoiceSettings
SubscriptionScheduleUpdateParamsPhaseItemBillingThresholds = BillingThresholds
SubscriptionScheduleUpdateParamsPhaseItemDiscount = Discount
SubscriptionScheduleUpdateParamsPhaseItemPriceDataRecurring = Recurring
SubscriptionScheduleUpdateParamsPhaseItemPriceData = ItemPriceData
SubscriptionScheduleUpdateParamsPhaseItem = Item
SubscriptionScheduleUpdateParamsPhaseTransferData = TransferData
SubscriptionScheduleUpdateParamsPhase = Phase
SubscriptionScheduleUpdateParams = SubscriptionScheduleModifyParams
