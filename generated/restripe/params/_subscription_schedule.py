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

from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class SubscriptionScheduleCancelParams(_RequestOptions, total=False):
    expand: _List[str]
    invoice_now: bool
    prorate: bool


class SubscriptionScheduleCreateParamsDefaultSettings(_TypedDict, total=False):
    application_fee_percent: float
    automatic_tax: _shared.AutomaticTax
    billing_cycle_anchor: _Literal["automatic", "phase_start"]
    billing_thresholds: _Union[_Literal[""], _shared.PhaseBillingThresholds]
    collection_method: _Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    description: _Union[_Literal[""], str]
    invoice_settings: _shared.InvoiceSettings
    on_behalf_of: _Union[_Literal[""], str]
    transfer_data: _Union[_Literal[""], _shared.TransferData]


class _SubscriptionScheduleCreateParamsPhaseRequired(_TypedDict):
    items: _List[_shared.Item]


class SubscriptionScheduleCreateParamsPhase(
    _SubscriptionScheduleCreateParamsPhaseRequired, total=False
):
    add_invoice_items: _List[_shared.AddInvoiceItem]
    application_fee_percent: float
    automatic_tax: _shared.AutomaticTax
    billing_cycle_anchor: _Literal["automatic", "phase_start"]
    billing_thresholds: _Union[_Literal[""], _shared.PhaseBillingThresholds]
    collection_method: _Literal["charge_automatically", "send_invoice"]
    currency: str
    default_payment_method: str
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: _Union[_Literal[""], str]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    duration: _shared.Recurring
    end_date: _Union[int, _datetime]
    invoice_settings: _shared.InvoiceSettings
    metadata: _Dict[str, str]
    on_behalf_of: str
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    transfer_data: _shared.TransferData
    trial: bool
    trial_end: _Union[int, _datetime]


class SubscriptionScheduleCreateParams(_RequestOptions, total=False):
    billing_mode: _shared.BillingMode
    customer: str
    default_settings: SubscriptionScheduleCreateParamsDefaultSettings
    end_behavior: _Literal["cancel", "none", "release", "renew"]
    expand: _List[str]
    from_subscription: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    phases: _List[SubscriptionScheduleCreateParamsPhase]
    start_date: _Union[_Literal["now"], int, _datetime]


class SubscriptionScheduleListParams(_RequestOptions, total=False):
    canceled_at: _Union[_shared.Created, int, _datetime]
    completed_at: _Union[_shared.Created, int, _datetime]
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    released_at: _Union[_shared.Created, int, _datetime]
    scheduled: bool
    starting_after: str


class SubscriptionScheduleModifyParams(_RequestOptions, total=False):
    default_settings: SubscriptionScheduleCreateParamsDefaultSettings
    end_behavior: _Literal["cancel", "none", "release", "renew"]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    phases: _List[_shared.Phase]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]


class SubscriptionScheduleReleaseParams(_RequestOptions, total=False):
    expand: _List[str]
    preserve_cancel_date: bool


SubscriptionScheduleCreateParamsBillingModeFlexible = _shared.Flexible
SubscriptionScheduleCreateParamsBillingMode = _shared.BillingMode
SubscriptionScheduleCreateParamsDefaultSettingsAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleCreateParamsDefaultSettingsAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleCreateParamsDefaultSettingsBillingThresholds = (
    _shared.PhaseBillingThresholds
)
SubscriptionScheduleCreateParamsDefaultSettingsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleCreateParamsDefaultSettingsInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleCreateParamsDefaultSettingsTransferData = _shared.TransferData
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemDiscount = _shared.Discount
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriodEnd = _shared.End
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriodStart = _shared.Start
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPeriod = _shared.AddInvoiceItemPeriod
SubscriptionScheduleCreateParamsPhaseAddInvoiceItemPriceData = _shared.PriceData
SubscriptionScheduleCreateParamsPhaseAddInvoiceItem = _shared.AddInvoiceItem
SubscriptionScheduleCreateParamsPhaseAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleCreateParamsPhaseAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleCreateParamsPhaseBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionScheduleCreateParamsPhaseDiscount = _shared.Discount
SubscriptionScheduleCreateParamsPhaseDuration = _shared.Recurring
SubscriptionScheduleCreateParamsPhaseInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleCreateParamsPhaseInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleCreateParamsPhaseItemBillingThresholds = _shared.BillingThresholds
SubscriptionScheduleCreateParamsPhaseItemDiscount = _shared.Discount
SubscriptionScheduleCreateParamsPhaseItemPriceDataRecurring = _shared.Recurring
SubscriptionScheduleCreateParamsPhaseItemPriceData = _shared.ItemPriceData
SubscriptionScheduleCreateParamsPhaseItem = _shared.Item
SubscriptionScheduleCreateParamsPhaseTransferData = _shared.TransferData
SubscriptionScheduleListParamsCanceledAt = _shared.Created
SubscriptionScheduleListParamsCompletedAt = _shared.Created
SubscriptionScheduleListParamsCreated = _shared.Created
SubscriptionScheduleListParamsReleasedAt = _shared.Created
SubscriptionScheduleModifyParamsDefaultSettingsAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleModifyParamsDefaultSettingsAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleModifyParamsDefaultSettingsBillingThresholds = (
    _shared.PhaseBillingThresholds
)
SubscriptionScheduleModifyParamsDefaultSettingsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleModifyParamsDefaultSettingsInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleModifyParamsDefaultSettingsTransferData = _shared.TransferData
SubscriptionScheduleModifyParamsDefaultSettings = (
    SubscriptionScheduleCreateParamsDefaultSettings
)
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemDiscount = _shared.Discount
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriodEnd = _shared.End
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriodStart = _shared.Start
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPeriod = _shared.AddInvoiceItemPeriod
SubscriptionScheduleModifyParamsPhaseAddInvoiceItemPriceData = _shared.PriceData
SubscriptionScheduleModifyParamsPhaseAddInvoiceItem = _shared.AddInvoiceItem
SubscriptionScheduleModifyParamsPhaseAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleModifyParamsPhaseAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleModifyParamsPhaseBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionScheduleModifyParamsPhaseDiscount = _shared.Discount
SubscriptionScheduleModifyParamsPhaseDuration = _shared.Recurring
SubscriptionScheduleModifyParamsPhaseInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleModifyParamsPhaseInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleModifyParamsPhaseItemBillingThresholds = _shared.BillingThresholds
SubscriptionScheduleModifyParamsPhaseItemDiscount = _shared.Discount
SubscriptionScheduleModifyParamsPhaseItemPriceDataRecurring = _shared.Recurring
SubscriptionScheduleModifyParamsPhaseItemPriceData = _shared.ItemPriceData
SubscriptionScheduleModifyParamsPhaseItem = _shared.Item
SubscriptionScheduleModifyParamsPhaseTransferData = _shared.TransferData
SubscriptionScheduleModifyParamsPhase = _shared.Phase
SubscriptionScheduleRetrieveParams = _shared.RetrieveParams
SubscriptionScheduleUpdateParamsDefaultSettingsAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleUpdateParamsDefaultSettingsAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleUpdateParamsDefaultSettingsBillingThresholds = (
    _shared.PhaseBillingThresholds
)
SubscriptionScheduleUpdateParamsDefaultSettingsInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleUpdateParamsDefaultSettingsInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleUpdateParamsDefaultSettingsTransferData = _shared.TransferData
SubscriptionScheduleUpdateParamsDefaultSettings = (
    SubscriptionScheduleCreateParamsDefaultSettings
)
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemDiscount = _shared.Discount
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriodEnd = _shared.End
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriodStart = _shared.Start
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPeriod = _shared.AddInvoiceItemPeriod
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItemPriceData = _shared.PriceData
SubscriptionScheduleUpdateParamsPhaseAddInvoiceItem = _shared.AddInvoiceItem
SubscriptionScheduleUpdateParamsPhaseAutomaticTaxLiability = _shared.Issuer
SubscriptionScheduleUpdateParamsPhaseAutomaticTax = _shared.AutomaticTax
SubscriptionScheduleUpdateParamsPhaseBillingThresholds = _shared.PhaseBillingThresholds
SubscriptionScheduleUpdateParamsPhaseDiscount = _shared.Discount
SubscriptionScheduleUpdateParamsPhaseDuration = _shared.Recurring
SubscriptionScheduleUpdateParamsPhaseInvoiceSettingsIssuer = _shared.Issuer
SubscriptionScheduleUpdateParamsPhaseInvoiceSettings = _shared.InvoiceSettings
SubscriptionScheduleUpdateParamsPhaseItemBillingThresholds = _shared.BillingThresholds
SubscriptionScheduleUpdateParamsPhaseItemDiscount = _shared.Discount
SubscriptionScheduleUpdateParamsPhaseItemPriceDataRecurring = _shared.Recurring
SubscriptionScheduleUpdateParamsPhaseItemPriceData = _shared.ItemPriceData
SubscriptionScheduleUpdateParamsPhaseItem = _shared.Item
SubscriptionScheduleUpdateParamsPhaseTransferData = _shared.TransferData
SubscriptionScheduleUpdateParamsPhase = _shared.Phase
SubscriptionScheduleUpdateParams = SubscriptionScheduleModifyParams
