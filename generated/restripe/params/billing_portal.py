# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared, _shared_2

_suggest_names(__name__)


class ConfigurationCreateParamsBusinessProfile(_TypedDict, total=False):
    headline: _Union[_Literal[""], str]
    privacy_policy_url: str
    terms_of_service_url: str


class _ConfigurationCreateParamsFeaturesCustomerUpdateRequired(_TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesCustomerUpdate(
    _ConfigurationCreateParamsFeaturesCustomerUpdateRequired, total=False
):
    allowed_updates: _Union[
        _Literal[""],
        _List[_Literal["address", "email", "name", "phone", "shipping", "tax_id"]],
    ]


class ConfigurationCreateParamsFeaturesSubscriptionCancelCancellationReason(_TypedDict):
    enabled: bool
    options: _Union[
        _Literal[""],
        _List[_enums.ConfigurationFeaturesSubscriptionCancelCancellationReasonOption],
    ]


class _ConfigurationCreateParamsFeaturesSubscriptionCancelRequired(_TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesSubscriptionCancel(
    _ConfigurationCreateParamsFeaturesSubscriptionCancelRequired, total=False
):
    cancellation_reason: (
        ConfigurationCreateParamsFeaturesSubscriptionCancelCancellationReason
    )
    mode: _Literal["at_period_end", "immediately"]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]


class _ConfigurationCreateParamsFeaturesSubscriptionUpdateProductRequired(_TypedDict):
    prices: _List[str]
    product: str


class ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct(
    _ConfigurationCreateParamsFeaturesSubscriptionUpdateProductRequired, total=False
):
    adjustable_quantity: _shared.AdjustableQuantity


class ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(
    _TypedDict
):
    type: _Literal["decreasing_item_amount", "shortening_interval"]


class ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd(
    _TypedDict, total=False
):
    conditions: _List[
        ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
    ]


class _ConfigurationCreateParamsFeaturesSubscriptionUpdateRequired(_TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesSubscriptionUpdate(
    _ConfigurationCreateParamsFeaturesSubscriptionUpdateRequired, total=False
):
    default_allowed_updates: _Union[
        _Literal[""], _List[_Literal["price", "promotion_code", "quantity"]]
    ]
    products: _Union[
        _Literal[""], _List[ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct]
    ]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: (
        ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    )
    trial_update_behavior: _Literal["continue_trial", "end_trial"]


class ConfigurationCreateParamsFeatures(_TypedDict, total=False):
    customer_update: ConfigurationCreateParamsFeaturesCustomerUpdate
    invoice_history: _shared.PhoneNumberCollection
    payment_method_update: _shared.PhoneNumberCollection
    subscription_cancel: ConfigurationCreateParamsFeaturesSubscriptionCancel
    subscription_update: ConfigurationCreateParamsFeaturesSubscriptionUpdate


class _ConfigurationCreateParamsRequired(_RequestOptions):
    features: ConfigurationCreateParamsFeatures


class ConfigurationCreateParams(_ConfigurationCreateParamsRequired, total=False):
    business_profile: ConfigurationCreateParamsBusinessProfile
    default_return_url: _Union[_Literal[""], str]
    expand: _List[str]
    login_page: _shared.PhoneNumberCollection
    metadata: _Dict[str, str]
    name: _Union[_Literal[""], str]


class ConfigurationListParams(_RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: _List[str]
    is_default: bool
    limit: int
    starting_after: str


class ConfigurationModifyParamsBusinessProfile(_TypedDict, total=False):
    headline: _Union[_Literal[""], str]
    privacy_policy_url: _Union[_Literal[""], str]
    terms_of_service_url: _Union[_Literal[""], str]


class ConfigurationModifyParamsFeaturesCustomerUpdate(_TypedDict, total=False):
    allowed_updates: _Union[
        _Literal[""],
        _List[_Literal["address", "email", "name", "phone", "shipping", "tax_id"]],
    ]
    enabled: bool


class _ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReasonRequired(
    _TypedDict
):
    enabled: bool


class ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason(
    _ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReasonRequired,
    total=False,
):
    options: _Union[
        _Literal[""],
        _List[_enums.ConfigurationFeaturesSubscriptionCancelCancellationReasonOption],
    ]


class ConfigurationModifyParamsFeaturesSubscriptionCancel(_TypedDict, total=False):
    cancellation_reason: (
        ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason
    )
    enabled: bool
    mode: _Literal["at_period_end", "immediately"]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]


class ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd(
    _TypedDict, total=False
):
    conditions: _Union[
        _Literal[""],
        _List[
            ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
        ],
    ]


class ConfigurationModifyParamsFeaturesSubscriptionUpdate(_TypedDict, total=False):
    default_allowed_updates: _Union[
        _Literal[""], _List[_Literal["price", "promotion_code", "quantity"]]
    ]
    enabled: bool
    products: _Union[
        _Literal[""], _List[ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct]
    ]
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: (
        ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    )
    trial_update_behavior: _Literal["continue_trial", "end_trial"]


class ConfigurationModifyParamsFeatures(_TypedDict, total=False):
    customer_update: ConfigurationModifyParamsFeaturesCustomerUpdate
    invoice_history: _shared.PhoneNumberCollection
    payment_method_update: _shared.PhoneNumberCollection
    subscription_cancel: ConfigurationModifyParamsFeaturesSubscriptionCancel
    subscription_update: ConfigurationModifyParamsFeaturesSubscriptionUpdate


class ConfigurationModifyParams(_RequestOptions, total=False):
    active: bool
    business_profile: ConfigurationModifyParamsBusinessProfile
    default_return_url: _Union[_Literal[""], str]
    expand: _List[str]
    features: ConfigurationModifyParamsFeatures
    login_page: _shared.PhoneNumberCollection
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: _Union[_Literal[""], str]


class _SessionCreateParamsFlowDataAfterCompletionRequired(_TypedDict):
    type: _Literal["hosted_confirmation", "portal_homepage", "redirect"]


class SessionCreateParamsFlowDataAfterCompletion(
    _SessionCreateParamsFlowDataAfterCompletionRequired, total=False
):
    hosted_confirmation: _shared.HostedConfirmation
    redirect: _shared_2.SourceCreateParamsRedirect


class SessionCreateParamsFlowDataSubscriptionCancelRetentionCouponOffer(_TypedDict):
    coupon: str


class SessionCreateParamsFlowDataSubscriptionCancelRetention(_TypedDict):
    coupon_offer: SessionCreateParamsFlowDataSubscriptionCancelRetentionCouponOffer
    type: _Literal["coupon_offer"]


class _SessionCreateParamsFlowDataSubscriptionCancelRequired(_TypedDict):
    subscription: str


class SessionCreateParamsFlowDataSubscriptionCancel(
    _SessionCreateParamsFlowDataSubscriptionCancelRequired, total=False
):
    retention: SessionCreateParamsFlowDataSubscriptionCancelRetention


class SessionCreateParamsFlowDataSubscriptionUpdate(_TypedDict):
    subscription: str


class _SessionCreateParamsFlowDataSubscriptionUpdateConfirmItemRequired(_TypedDict):
    id: str


class SessionCreateParamsFlowDataSubscriptionUpdateConfirmItem(
    _SessionCreateParamsFlowDataSubscriptionUpdateConfirmItemRequired, total=False
):
    price: str
    quantity: int


class _SessionCreateParamsFlowDataSubscriptionUpdateConfirmRequired(_TypedDict):
    items: _List[SessionCreateParamsFlowDataSubscriptionUpdateConfirmItem]
    subscription: str


class SessionCreateParamsFlowDataSubscriptionUpdateConfirm(
    _SessionCreateParamsFlowDataSubscriptionUpdateConfirmRequired, total=False
):
    discounts: _List[_shared_2.SubscriptionUpdateConfirmDiscount]


class _SessionCreateParamsFlowDataRequired(_TypedDict):
    type: _enums.SessionFlowType


class SessionCreateParamsFlowData(_SessionCreateParamsFlowDataRequired, total=False):
    after_completion: SessionCreateParamsFlowDataAfterCompletion
    subscription_cancel: SessionCreateParamsFlowDataSubscriptionCancel
    subscription_update: SessionCreateParamsFlowDataSubscriptionUpdate
    subscription_update_confirm: SessionCreateParamsFlowDataSubscriptionUpdateConfirm


class _SessionCreateParamsRequired(_RequestOptions):
    customer: str


class SessionCreateParams(_SessionCreateParamsRequired, total=False):
    configuration: str
    expand: _List[str]
    flow_data: SessionCreateParamsFlowData
    locale: _enums.SessionLocale
    on_behalf_of: str
    return_url: str


ConfigurationCreateParamsFeaturesInvoiceHistory = _shared.PhoneNumberCollection
ConfigurationCreateParamsFeaturesPaymentMethodUpdate = _shared.PhoneNumberCollection
ConfigurationCreateParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    _shared.AdjustableQuantity
)
ConfigurationCreateParamsLoginPage = _shared.PhoneNumberCollection
ConfigurationModifyParamsFeaturesInvoiceHistory = _shared.PhoneNumberCollection
ConfigurationModifyParamsFeaturesPaymentMethodUpdate = _shared.PhoneNumberCollection
ConfigurationModifyParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    _shared.AdjustableQuantity
)
ConfigurationModifyParamsFeaturesSubscriptionUpdateProduct = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct
)
ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
)
ConfigurationModifyParamsLoginPage = _shared.PhoneNumberCollection
ConfigurationRetrieveParams = _shared.RetrieveParams
SessionCreateParamsFlowDataAfterCompletionHostedConfirmation = (
    _shared.HostedConfirmation
)
SessionCreateParamsFlowDataAfterCompletionRedirect = (
    _shared_2.SourceCreateParamsRedirect
)
SessionCreateParamsFlowDataSubscriptionUpdateConfirmDiscount = (
    _shared_2.SubscriptionUpdateConfirmDiscount
)
ConfigurationUpdateParamsBusinessProfile = ConfigurationModifyParamsBusinessProfile
ConfigurationUpdateParamsFeaturesCustomerUpdate = (
    ConfigurationModifyParamsFeaturesCustomerUpdate
)
ConfigurationUpdateParamsFeaturesInvoiceHistory = _shared.PhoneNumberCollection
ConfigurationUpdateParamsFeaturesPaymentMethodUpdate = _shared.PhoneNumberCollection
ConfigurationUpdateParamsFeaturesSubscriptionCancelCancellationReason = (
    ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason
)
ConfigurationUpdateParamsFeaturesSubscriptionCancel = (
    ConfigurationModifyParamsFeaturesSubscriptionCancel
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    _shared.AdjustableQuantity
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdateProduct = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd = (
    ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdate = (
    ConfigurationModifyParamsFeaturesSubscriptionUpdate
)
ConfigurationUpdateParamsFeatures = ConfigurationModifyParamsFeatures
ConfigurationUpdateParamsLoginPage = _shared.PhoneNumberCollection
ConfigurationUpdateParams = ConfigurationModifyParams
