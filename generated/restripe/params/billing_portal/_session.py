# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import HostedConfirmation
from .._shared_2 import SourceCreateParamsRedirect, SubscriptionUpdateConfirmDiscount


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
    type: Literal[
        "payment_method_update",
        "subscription_cancel",
        "subscription_update",
        "subscription_update_confirm",
    ]


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
    locale: Literal[
        "auto",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-SG",
        "es",
        "es-419",
        "et",
        "fi",
        "fil",
        "fr",
        "fr-CA",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "lv",
        "ms",
        "mt",
        "nb",
        "nl",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "th",
        "tr",
        "vi",
        "zh",
        "zh-HK",
        "zh-TW",
    ]
    on_behalf_of: str
    return_url: str


SessionCreateParamsFlowDataAfterCompletionHostedConfirmation = HostedConfirmation
SessionCreateParamsFlowDataAfterCompletionRedirect = SourceCreateParamsRedirect
SessionCreateParamsFlowDataSubscriptionUpdateConfirmDiscount = (
    SubscriptionUpdateConfirmDiscount
)
