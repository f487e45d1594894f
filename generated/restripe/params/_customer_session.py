# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from .._core.config import RequestOptions
from ._shared import PhoneNumberCollection


class CustomerSessionCreateParamsComponentsPaymentElementFeatures(
    TypedDict, total=False
):
    payment_method_allow_redisplay_filters: List[
        Literal["always", "limited", "unspecified"]
    ]
    payment_method_redisplay: Literal["disabled", "enabled"]
    payment_method_redisplay_limit: int
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]
    payment_method_save_usage: Literal["off_session", "on_session"]


class _CustomerSessionCreateParamsComponentsPaymentElementRequired(TypedDict):
    enabled: bool


class CustomerSessionCreateParamsComponentsPaymentElement(
    _CustomerSessionCreateParamsComponentsPaymentElementRequired, total=False
):
    features: CustomerSessionCreateParamsComponentsPaymentElementFeatures


class CustomerSessionCreateParamsComponents(TypedDict, total=False):
    buy_button: PhoneNumberCollection
    payment_element: CustomerSessionCreateParamsComponentsPaymentElement
    pricing_table: PhoneNumberCollection


class _CustomerSessionCreateParamsRequired(RequestOptions):
    components: CustomerSessionCreateParamsComponents
    customer: str


class CustomerSessionCreateParams(_CustomerSessionCreateParamsRequired, total=False):
    expand: List[str]


CustomerSessionCreateParamsComponentsBuyButton = PhoneNumberCollection
CustomerSessionCreateParamsComponentsPricingTable = PhoneNumberCollection
