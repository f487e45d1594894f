# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import DeleteParams, RetrieveParams
from .._shared_2 import (
    CardPresent,
    PresentPaymentMethodParams,
    ReaderPresentPaymentMethodParamsCard as _ReaderPresentPaymentMethodParamsCard,
    SucceedInputCollectionParams,
)


class _ReaderCollectInputsParamsInputCustomTextRequired(TypedDict):
    title: str


class ReaderCollectInputsParamsInputCustomText(
    _ReaderCollectInputsParamsInputCustomTextRequired, total=False
):
    description: str
    skip_button: str
    submit_button: str


class _ReaderCollectInputsParamsInputSelectionChoiceRequired(TypedDict):
    id: str
    text: str


class ReaderCollectInputsParamsInputSelectionChoice(
    _ReaderCollectInputsParamsInputSelectionChoiceRequired, total=False
):
    style: Literal["primary", "secondary"]


class ReaderCollectInputsParamsInputSelection(TypedDict):
    choices: List[ReaderCollectInputsParamsInputSelectionChoice]


class ReaderCollectInputsParamsInputToggle(TypedDict, total=False):
    default_value: Literal["disabled", "enabled"]
    description: str
    title: str


class _ReaderCollectInputsParamsInputRequired(TypedDict):
    custom_text: ReaderCollectInputsParamsInputCustomText
    type: Literal["email", "numeric", "phone", "selection", "signature", "text"]


class ReaderCollectInputsParamsInput(
    _ReaderCollectInputsParamsInputRequired, total=False
):
    required: bool
    selection: ReaderCollectInputsParamsInputSelection
    toggles: List[ReaderCollectInputsParamsInputToggle]


class _ReaderCollectInputsParamsRequired(RequestOptions):
    inputs: List[ReaderCollectInputsParamsInput]


class ReaderCollectInputsParams(_ReaderCollectInputsParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class ReaderCollectPaymentMethodParamsCollectConfigTipping(TypedDict, total=False):
    amount_eligible: int


class ReaderCollectPaymentMethodParamsCollectConfig(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    skip_tipping: bool
    tipping: ReaderCollectPaymentMethodParamsCollectConfigTipping


class _ReaderCollectPaymentMethodParamsRequired(RequestOptions):
    payment_intent: str


class ReaderCollectPaymentMethodParams(
    _ReaderCollectPaymentMethodParamsRequired, total=False
):
    collect_config: ReaderCollectPaymentMethodParamsCollectConfig
    expand: List[str]


class ReaderConfirmPaymentIntentParamsConfirmConfig(TypedDict, total=False):
    return_url: str


class _ReaderConfirmPaymentIntentParamsRequired(RequestOptions):
    payment_intent: str


class ReaderConfirmPaymentIntentParams(
    _ReaderConfirmPaymentIntentParamsRequired, total=False
):
    confirm_config: ReaderConfirmPaymentIntentParamsConfirmConfig
    expand: List[str]


class _ReaderCreateParamsRequired(RequestOptions):
    registration_code: str


class ReaderCreateParams(_ReaderCreateParamsRequired, total=False):
    expand: List[str]
    label: str
    location: str
    metadata: Union[Literal[""], Dict[str, str]]


class ReaderListParams(RequestOptions, total=False):
    device_type: Literal[
        "bbpos_chipper2x",
        "bbpos_wisepad3",
        "bbpos_wisepos_e",
        "mobile_phone_reader",
        "simulated_stripe_s700",
        "simulated_wisepos_e",
        "stripe_m2",
        "stripe_s700",
        "verifone_P400",
    ]
    ending_before: str
    expand: List[str]
    limit: int
    location: str
    serial_number: str
    starting_after: str
    status: Literal["offline", "online"]


class ReaderModifyParams(RequestOptions, total=False):
    expand: List[str]
    label: Union[Literal[""], str]
    metadata: Union[Literal[""], Dict[str, str]]


class ReaderProcessPaymentIntentParamsProcessConfig(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    return_url: str
    skip_tipping: bool
    tipping: ReaderCollectPaymentMethodParamsCollectConfigTipping


class _ReaderProcessPaymentIntentParamsRequired(RequestOptions):
    payment_intent: str


class ReaderProcessPaymentIntentParams(
    _ReaderProcessPaymentIntentParamsRequired, total=False
):
    expand: List[str]
    process_config: ReaderProcessPaymentIntentParamsProcessConfig


class ReaderProcessSetupIntentParamsProcessConfig(TypedDict, total=False):
    enable_customer_cancellation: bool


class _ReaderProcessSetupIntentParamsRequired(RequestOptions):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    setup_intent: str


class ReaderProcessSetupIntentParams(
    _ReaderProcessSetupIntentParamsRequired, total=False
):
    expand: List[str]
    process_config: ReaderProcessSetupIntentParamsProcessConfig


class ReaderRefundPaymentParams(RequestOptions, total=False):
    amount: int
    charge: str
    expand: List[str]
    metadata: Dict[str, str]
    payment_intent: str
    refund_application_fee: bool
    refund_payment_config: ReaderProcessSetupIntentParamsProcessConfig
    reverse_transfer: bool


class ReaderSetReaderDisplayParamsCartLineItem(TypedDict):
    amount: int
    description: str
    quantity: int


class _ReaderSetReaderDisplayParamsCartRequired(TypedDict):
    currency: str
    line_items: List[ReaderSetReaderDisplayParamsCartLineItem]
    total: int


class ReaderSetReaderDisplayParamsCart(
    _ReaderSetReaderDisplayParamsCartRequired, total=False
):
    tax: int


class _ReaderSetReaderDisplayParamsRequired(RequestOptions):
    type: Literal["cart"]


class ReaderSetReaderDisplayParams(_ReaderSetReaderDisplayParamsRequired, total=False):
    cart: ReaderSetReaderDisplayParamsCart
    expand: List[str]


ReaderCancelActionParams = RetrieveParams
ReaderDeleteParams = DeleteParams
ReaderProcessPaymentIntentParamsProcessConfigTipping = (
    ReaderCollectPaymentMethodParamsCollectConfigTipping
)
ReaderRefundPaymentParamsRefundPaymentConfig = (
    ReaderProcessSetupIntentParamsProcessConfig
)
ReaderRetrieveParams = RetrieveParams
ReaderPresentPaymentMethodParamsCard = _ReaderPresentPaymentMethodParamsCard
ReaderPresentPaymentMethodParamsCardPresent = CardPresent
ReaderPresentPaymentMethodParamsInteracPresent = CardPresent
ReaderPresentPaymentMethodParams = PresentPaymentMethodParams
ReaderSucceedInputCollectionParams = SucceedInputCollectionParams
ReaderTimeoutInputCollectionParams = RetrieveParams
ReaderUpdateParams = ReaderModifyParams
