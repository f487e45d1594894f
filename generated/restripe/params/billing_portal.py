# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import (
    ConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
    SessionFlowType,
    SessionLocale,
)
from ._shared import (
    AdjustableQuantity,
    HostedConfirmation,
    PhoneNumberCollection,
    RetrieveParams,
)
from ._shared_2 import SourceCreateParamsRedirect, SubscriptionUpdateConfirmDiscount

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class ConfigurationCreateParamsBusinessProfile(TypedDict, total=False):
    headline: Union[Literal[""], str]
    privacy_policy_url: str
    terms_of_service_url: str


class _ConfigurationCreateParamsFeaturesCustomerUpdateRequired(TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesCustomerUpdate(
    _ConfigurationCreateParamsFeaturesCustomerUpdateRequired, total=False
):
    allowed_updates: Union[
        Literal[""],
        List[Literal["address", "email", "name", "phone", "shipping", "tax_id"]],
    ]


class ConfigurationCreateParamsFeaturesSubscriptionCancelCancellationReason(TypedDict):
    enabled: bool
    options: Union[
        Literal[""],
        List[ConfigurationFeaturesSubscriptionCancelCancellationReasonOption],
    ]


class _ConfigurationCreateParamsFeaturesSubscriptionCancelRequired(TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesSubscriptionCancel(
    _ConfigurationCreateParamsFeaturesSubscriptionCancelRequired, total=False
):
    cancellation_reason: (
        ConfigurationCreateParamsFeaturesSubscriptionCancelCancellationReason
    )
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]


class _ConfigurationCreateParamsFeaturesSubscriptionUpdateProductRequired(TypedDict):
    prices: List[str]
    product: str


class ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct(
    _ConfigurationCreateParamsFeaturesSubscriptionUpdateProductRequired, total=False
):
    adjustable_quantity: AdjustableQuantity


class ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(
    TypedDict
):
    type: Literal["decreasing_item_amount", "shortening_interval"]


class ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd(
    TypedDict, total=False
):
    conditions: List[
        ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
    ]


class _ConfigurationCreateParamsFeaturesSubscriptionUpdateRequired(TypedDict):
    enabled: bool


class ConfigurationCreateParamsFeaturesSubscriptionUpdate(
    _ConfigurationCreateParamsFeaturesSubscriptionUpdateRequired, total=False
):
    default_allowed_updates: Union[
        Literal[""], List[Literal["price", "promotion_code", "quantity"]]
    ]
    products: Union[
        Literal[""], List[ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct]
    ]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: (
        ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    )
    trial_update_behavior: Literal["continue_trial", "end_trial"]


class ConfigurationCreateParamsFeatures(TypedDict, total=False):
    customer_update: ConfigurationCreateParamsFeaturesCustomerUpdate
    invoice_history: PhoneNumberCollection
    payment_method_update: PhoneNumberCollection
    subscription_cancel: ConfigurationCreateParamsFeaturesSubscriptionCancel
    subscription_update: ConfigurationCreateParamsFeaturesSubscriptionUpdate


class _ConfigurationCreateParamsRequired(RequestOptions):
    features: ConfigurationCreateParamsFeatures


class ConfigurationCreateParams(_ConfigurationCreateParamsRequired, total=False):
    business_profile: ConfigurationCreateParamsBusinessProfile
    default_return_url: Union[Literal[""], str]
    expand: List[str]
    login_page: PhoneNumberCollection
    metadata: Dict[str, str]
    name: Union[Literal[""], str]


class ConfigurationListParams(RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: List[str]
    is_default: bool
    limit: int
    starting_after: str


class ConfigurationModifyParamsBusinessProfile(TypedDict, total=False):
    headline: Union[Literal[""], str]
    privacy_policy_url: Union[Literal[""], str]
    terms_of_service_url: Union[Literal[""], str]


class ConfigurationModifyParamsFeaturesCustomerUpdate(TypedDict, total=False):
    allowed_updates: Union[
        Literal[""],
        List[Literal["address", "email", "name", "phone", "shipping", "tax_id"]],
    ]
    enabled: bool


class _ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReasonRequired(
    TypedDict
):
    enabled: bool


class ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason(
    _ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReasonRequired,
    total=False,
):
    options: Union[
        Literal[""],
        List[ConfigurationFeaturesSubscriptionCancelCancellationReasonOption],
    ]


class ConfigurationModifyParamsFeaturesSubscriptionCancel(TypedDict, total=False):
    cancellation_reason: (
        ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason
    )
    enabled: bool
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]


class ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd(
    TypedDict, total=False
):
    conditions: Union[
        Literal[""],
        List[
            ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
        ],
    ]


class ConfigurationModifyParamsFeaturesSubscriptionUpdate(TypedDict, total=False):
    default_allowed_updates: Union[
        Literal[""], List[Literal["price", "promotion_code", "quantity"]]
    ]
    enabled: bool
    products: Union[
        Literal[""], List[ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct]
    ]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: (
        ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    )
    trial_update_behavior: Literal["continue_trial", "end_trial"]


class ConfigurationModifyParamsFeatures(TypedDict, total=False):
    customer_update: ConfigurationModifyParamsFeaturesCustomerUpdate
    invoice_history: PhoneNumberCollection
    payment_method_update: PhoneNumberCollection
    subscription_cancel: ConfigurationModifyParamsFeaturesSubscriptionCancel
    subscription_update: ConfigurationModifyParamsFeaturesSubscriptionUpdate


class ConfigurationModifyParams(RequestOptions, total=False):
    active: bool
    business_profile: ConfigurationModifyParamsBusinessProfile
    default_return_url: Union[Literal[""], str]
    expand: List[str]
    features: ConfigurationModifyParamsFeatures
    login_page: PhoneNumberCollection
    metadata: Union[Literal[""], Dict[str, str]]
    name: Union[Literal[""], str]


class _SessionCreateParamsFlowDataAfterCompletionRequired(TypedDict):
    type: Literal["hosted_confirmation", "portal_homepage", "redirect"]


class SessionCreateParamsFlowDataAfterCompletion(
    _SessionCreateParamsFlowDataAfterCompletionRequired, total=False
):
    hosted_confirmation: HostedConfirmation
    redirect: SourceCreateParamsRedirect


class SessionCreateParamsFlowDataSubscriptionCancelRetentionCouponOffer(TypedDict):
    coupon: str


class SessionCreateParamsFlowDataSubscriptionCancelRetention(TypedDict):
    coupon_offer: SessionCreateParamsFlowDataSubscriptionCancelRetentionCouponOffer
    type: Literal["coupon_offer"]


class _SessionCreateParamsFlowDataSubscriptionCancelRequired(TypedDict):
    subscription: str


class SessionCreateParamsFlowDataSubscriptionCancel(
    _SessionCreateParamsFlowDataSubscriptionCancelRequired, total=False
):
    retention: SessionCreateParamsFlowDataSubscriptionCancelRetention


class SessionCreateParamsFlowDataSubscriptionUpdate(TypedDict):
    subscription: str


class _SessionCreateParamsFlowDataSubscriptionUpdateConfirmItemRequired(TypedDict):
    id: str


class SessionCreateParamsFlowDataSubscriptionUpdateConfirmItem(
    _SessionCreateParamsFlowDataSubscriptionUpdateConfirmItemRequired, total=False
):
    price: str
    quantity: int


class _SessionCreateParamsFlowDataSubscriptionUpdateConfirmRequired(TypedDict):
    items: List[SessionCreateParamsFlowDataSubscriptionUpdateConfirmItem]
    subscription: str


class SessionCreateParamsFlowDataSubscriptionUpdateConfirm(
    _SessionCreateParamsFlowDataSubscriptionUpdateConfirmRequired, total=False
):
    discounts: List[SubscriptionUpdateConfirmDiscount]


class _SessionCreateParamsFlowDataRequired(TypedDict):
    type: SessionFlowType


class SessionCreateParamsFlowData(_SessionCreateParamsFlowDataRequired, total=False):
    after_completion: SessionCreateParamsFlowDataAfterCompletion
    subscription_cancel: SessionCreateParamsFlowDataSubscriptionCancel
    subscription_update: SessionCreateParamsFlowDataSubscriptionUpdate
    subscription_update_confirm: SessionCreateParamsFlowDataSubscriptionUpdateConfirm


class _SessionCreateParamsRequired(RequestOptions):
    customer: str


class SessionCreateParams(_SessionCreateParamsRequired, total=False):
    configuration: str
    expand: List[str]
    flow_data: SessionCreateParamsFlowData
    locale: SessionLocale
    on_behalf_of: str
    return_url: str


ConfigurationCreateParamsFeaturesInvoiceHistory = PhoneNumberCollection
ConfigurationCreateParamsFeaturesPaymentMethodUpdate = PhoneNumberCollection
ConfigurationCreateParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    AdjustableQuantity
)
ConfigurationCreateParamsLoginPage = PhoneNumberCollection
ConfigurationModifyParamsFeaturesInvoiceHistory = PhoneNumberCollection
ConfigurationModifyParamsFeaturesPaymentMethodUpdate = PhoneNumberCollection
ConfigurationModifyParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    AdjustableQuantity
)
ConfigurationModifyParamsFeaturesSubscriptionUpdateProduct = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateProduct
)
ConfigurationModifyParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition = (
    ConfigurationCreateParamsFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
)
ConfigurationModifyParamsLoginPage = PhoneNumberCollection
ConfigurationRetrieveParams = RetrieveParams
SessionCreateParamsFlowDataAfterCompletionHostedConfirmation = HostedConfirmation
SessionCreateParamsFlowDataAfterCompletionRedirect = SourceCreateParamsRedirect
SessionCreateParamsFlowDataSubscriptionUpdateConfirmDiscount = (
    SubscriptionUpdateConfirmDiscount
)
ConfigurationUpdateParamsBusinessProfile = ConfigurationModifyParamsBusinessProfile
ConfigurationUpdateParamsFeaturesCustomerUpdate = (
    ConfigurationModifyParamsFeaturesCustomerUpdate
)
ConfigurationUpdateParamsFeaturesInvoiceHistory = PhoneNumberCollection
ConfigurationUpdateParamsFeaturesPaymentMethodUpdate = PhoneNumberCollection
ConfigurationUpdateParamsFeaturesSubscriptionCancelCancellationReason = (
    ConfigurationModifyParamsFeaturesSubscriptionCancelCancellationReason
)
ConfigurationUpdateParamsFeaturesSubscriptionCancel = (
    ConfigurationModifyParamsFeaturesSubscriptionCancel
)
ConfigurationUpdateParamsFeaturesSubscriptionUpdateProductAdjustableQuantity = (
    AdjustableQuantity
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
ConfigurationUpdateParamsLoginPage = PhoneNumberCollection
ConfigurationUpdateParams = ConfigurationModifyParams
