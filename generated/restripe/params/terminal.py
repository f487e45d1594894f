# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import DeviceType
from ._shared import (
    Address,
    AddressKana,
    DeleteParams,
    ListParams,
    PhoneNumberCollection,
    RetrieveParams,
)
from ._shared_2 import (
    CardPresent,
    PresentPaymentMethodParams,
    ReaderPresentPaymentMethodParamsCard as _ReaderPresentPaymentMethodParamsCard,
    SucceedInputCollectionParams,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class ConfigurationCreateParamsStripeS700(TypedDict, total=False):
    splashscreen: Union[Literal[""], str]


class ConfigurationCreateParamsRebootWindow(TypedDict):
    end_hour: int
    start_hour: int


class ConfigurationCreateParamsTippingAed(TypedDict, total=False):
    fixed_amounts: List[int]
    percentages: List[int]
    smart_tip_threshold: int


class ConfigurationCreateParamsTipping(TypedDict, total=False):
    aed: ConfigurationCreateParamsTippingAed
    aud: ConfigurationCreateParamsTippingAed
    bgn: ConfigurationCreateParamsTippingAed
    cad: ConfigurationCreateParamsTippingAed
    chf: ConfigurationCreateParamsTippingAed
    czk: ConfigurationCreateParamsTippingAed
    dkk: ConfigurationCreateParamsTippingAed
    eur: ConfigurationCreateParamsTippingAed
    gbp: ConfigurationCreateParamsTippingAed
    hkd: ConfigurationCreateParamsTippingAed
    huf: ConfigurationCreateParamsTippingAed
    jpy: ConfigurationCreateParamsTippingAed
    mxn: ConfigurationCreateParamsTippingAed
    myr: ConfigurationCreateParamsTippingAed
    nok: ConfigurationCreateParamsTippingAed
    nzd: ConfigurationCreateParamsTippingAed
    pln: ConfigurationCreateParamsTippingAed
    ron: ConfigurationCreateParamsTippingAed
    sek: ConfigurationCreateParamsTippingAed
    sgd: ConfigurationCreateParamsTippingAed
    usd: ConfigurationCreateParamsTippingAed


class _ConfigurationCreateParamsWifiEnterpriseEapPeapRequired(TypedDict):
    password: str
    ssid: str
    username: str


class ConfigurationCreateParamsWifiEnterpriseEapPeap(
    _ConfigurationCreateParamsWifiEnterpriseEapPeapRequired, total=False
):
    ca_certificate_file: str


class _ConfigurationCreateParamsWifiEnterpriseEapTlsRequired(TypedDict):
    client_certificate_file: str
    private_key_file: str
    ssid: str


class ConfigurationCreateParamsWifiEnterpriseEapTls(
    _ConfigurationCreateParamsWifiEnterpriseEapTlsRequired, total=False
):
    ca_certificate_file: str
    private_key_file_password: str


class ConfigurationCreateParamsWifiPersonalPsk(TypedDict):
    password: str
    ssid: str


class _ConfigurationCreateParamsWifiRequired(TypedDict):
    type: Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]


class ConfigurationCreateParamsWifi(
    _ConfigurationCreateParamsWifiRequired, total=False
):
    enterprise_eap_peap: ConfigurationCreateParamsWifiEnterpriseEapPeap
    enterprise_eap_tls: ConfigurationCreateParamsWifiEnterpriseEapTls
    personal_psk: ConfigurationCreateParamsWifiPersonalPsk


class ConfigurationCreateParams(RequestOptions, total=False):
    bbpos_wisepad3: ConfigurationCreateParamsStripeS700
    bbpos_wisepos_e: ConfigurationCreateParamsStripeS700
    expand: List[str]
    name: str
    offline: Union[Literal[""], PhoneNumberCollection]
    reboot_window: ConfigurationCreateParamsRebootWindow
    stripe_s700: ConfigurationCreateParamsStripeS700
    tipping: Union[Literal[""], ConfigurationCreateParamsTipping]
    verifone_p400: ConfigurationCreateParamsStripeS700
    wifi: Union[Literal[""], ConfigurationCreateParamsWifi]


class ConfigurationListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    is_account_default: bool
    limit: int
    starting_after: str


class ConfigurationModifyParams(RequestOptions, total=False):
    bbpos_wisepad3: Union[Literal[""], ConfigurationCreateParamsStripeS700]
    bbpos_wisepos_e: Union[Literal[""], ConfigurationCreateParamsStripeS700]
    expand: List[str]
    name: str
    offline: Union[Literal[""], PhoneNumberCollection]
    reboot_window: Union[Literal[""], ConfigurationCreateParamsRebootWindow]
    stripe_s700: Union[Literal[""], ConfigurationCreateParamsStripeS700]
    tipping: Union[Literal[""], ConfigurationCreateParamsTipping]
    verifone_p400: Union[Literal[""], ConfigurationCreateParamsStripeS700]
    wifi: Union[Literal[""], ConfigurationCreateParamsWifi]


class ConnectionTokenCreateParams(RequestOptions, total=False):
    expand: List[str]
    location: str


class _LocationCreateParamsAddressRequired(TypedDict):
    country: str


class LocationCreateParamsAddress(_LocationCreateParamsAddressRequired, total=False):
    city: str
    line1: str
    line2: str
    postal_code: str
    state: str


class LocationCreateParams(RequestOptions, total=False):
    address: LocationCreateParamsAddress
    address_kana: AddressKana
    address_kanji: AddressKana
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    phone: str


class LocationModifyParams(RequestOptions, total=False):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    configuration_overrides: Union[Literal[""], str]
    display_name: Union[Literal[""], str]
    display_name_kana: Union[Literal[""], str]
    display_name_kanji: Union[Literal[""], str]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    phone: Union[Literal[""], str]


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
    device_type: DeviceType
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


ConfigurationCreateParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationCreateParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationCreateParamsOffline = PhoneNumberCollection
ConfigurationCreateParamsTippingAud = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingBgn = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingCad = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingChf = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingCzk = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingDkk = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingEur = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingGbp = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingHkd = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingHuf = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingJpy = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingMxn = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingMyr = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingNok = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingNzd = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingPln = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingRon = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingSek = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingSgd = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsTippingUsd = ConfigurationCreateParamsTippingAed
ConfigurationCreateParamsVerifoneP400 = ConfigurationCreateParamsStripeS700
ConfigurationDeleteParams = DeleteParams
ConfigurationModifyParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsOffline = PhoneNumberCollection
ConfigurationModifyParamsRebootWindow = ConfigurationCreateParamsRebootWindow
ConfigurationModifyParamsStripeS700 = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsTippingAed = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingAud = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingBgn = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingCad = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingChf = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingCzk = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingDkk = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingEur = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingGbp = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingHkd = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingHuf = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingJpy = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingMxn = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingMyr = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingNok = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingNzd = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingPln = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingRon = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingSek = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingSgd = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTippingUsd = ConfigurationCreateParamsTippingAed
ConfigurationModifyParamsTipping = ConfigurationCreateParamsTipping
ConfigurationModifyParamsVerifoneP400 = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsWifiEnterpriseEapPeap = (
    ConfigurationCreateParamsWifiEnterpriseEapPeap
)
ConfigurationModifyParamsWifiEnterpriseEapTls = (
    ConfigurationCreateParamsWifiEnterpriseEapTls
)
ConfigurationModifyParamsWifiPersonalPsk = ConfigurationCreateParamsWifiPersonalPsk
ConfigurationModifyParamsWifi = ConfigurationCreateParamsWifi
ConfigurationRetrieveParams = RetrieveParams
LocationCreateParamsAddressKana = AddressKana
LocationCreateParamsAddressKanji = AddressKana
LocationDeleteParams = DeleteParams
LocationListParams = ListParams
LocationModifyParamsAddress = Address
LocationModifyParamsAddressKana = AddressKana
LocationModifyParamsAddressKanji = AddressKana
LocationRetrieveParams = RetrieveParams
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
ConfigurationUpdateParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsOffline = PhoneNumberCollection
ConfigurationUpdateParamsRebootWindow = ConfigurationCreateParamsRebootWindow
ConfigurationUpdateParamsStripeS700 = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsTippingAed = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingAud = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingBgn = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingCad = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingChf = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingCzk = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingDkk = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingEur = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingGbp = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingHkd = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingHuf = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingJpy = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingMxn = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingMyr = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingNok = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingNzd = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingPln = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingRon = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingSek = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingSgd = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTippingUsd = ConfigurationCreateParamsTippingAed
ConfigurationUpdateParamsTipping = ConfigurationCreateParamsTipping
ConfigurationUpdateParamsVerifoneP400 = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsWifiEnterpriseEapPeap = (
    ConfigurationCreateParamsWifiEnterpriseEapPeap
)
ConfigurationUpdateParamsWifiEnterpriseEapTls = (
    ConfigurationCreateParamsWifiEnterpriseEapTls
)
ConfigurationUpdateParamsWifiPersonalPsk = ConfigurationCreateParamsWifiPersonalPsk
ConfigurationUpdateParamsWifi = ConfigurationCreateParamsWifi
ConfigurationUpdateParams = ConfigurationModifyParams
LocationUpdateParamsAddress = Address
LocationUpdateParamsAddressKana = AddressKana
LocationUpdateParamsAddressKanji = AddressKana
LocationUpdateParams = LocationModifyParams
ReaderUpdateParams = ReaderModifyParams
