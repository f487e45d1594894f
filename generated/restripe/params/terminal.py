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


class ConfigurationCreateParamsStripeS700(_TypedDict, total=False):
    splashscreen: _Union[_Literal[""], str]


class ConfigurationCreateParamsRebootWindow(_TypedDict):
    end_hour: int
    start_hour: int


class ConfigurationCreateParamsTippingAed(_TypedDict, total=False):
    fixed_amounts: _List[int]
    percentages: _List[int]
    smart_tip_threshold: int


class ConfigurationCreateParamsTipping(_TypedDict, total=False):
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


class _ConfigurationCreateParamsWifiEnterpriseEapPeapRequired(_TypedDict):
    password: str
    ssid: str
    username: str


class ConfigurationCreateParamsWifiEnterpriseEapPeap(
    _ConfigurationCreateParamsWifiEnterpriseEapPeapRequired, total=False
):
    ca_certificate_file: str


class _ConfigurationCreateParamsWifiEnterpriseEapTlsRequired(_TypedDict):
    client_certificate_file: str
    private_key_file: str
    ssid: str


class ConfigurationCreateParamsWifiEnterpriseEapTls(
    _ConfigurationCreateParamsWifiEnterpriseEapTlsRequired, total=False
):
    ca_certificate_file: str
    private_key_file_password: str


class ConfigurationCreateParamsWifiPersonalPsk(_TypedDict):
    password: str
    ssid: str


class _ConfigurationCreateParamsWifiRequired(_TypedDict):
    type: _Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]


class ConfigurationCreateParamsWifi(
    _ConfigurationCreateParamsWifiRequired, total=False
):
    enterprise_eap_peap: ConfigurationCreateParamsWifiEnterpriseEapPeap
    enterprise_eap_tls: ConfigurationCreateParamsWifiEnterpriseEapTls
    personal_psk: ConfigurationCreateParamsWifiPersonalPsk


class ConfigurationCreateParams(_RequestOptions, total=False):
    bbpos_wisepad3: ConfigurationCreateParamsStripeS700
    bbpos_wisepos_e: ConfigurationCreateParamsStripeS700
    expand: _List[str]
    name: str
    offline: _Union[_Literal[""], _shared.PhoneNumberCollection]
    reboot_window: ConfigurationCreateParamsRebootWindow
    stripe_s700: ConfigurationCreateParamsStripeS700
    tipping: _Union[_Literal[""], ConfigurationCreateParamsTipping]
    verifone_p400: ConfigurationCreateParamsStripeS700
    wifi: _Union[_Literal[""], ConfigurationCreateParamsWifi]


class ConfigurationListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    is_account_default: bool
    limit: int
    starting_after: str


class ConfigurationModifyParams(_RequestOptions, total=False):
    bbpos_wisepad3: _Union[_Literal[""], ConfigurationCreateParamsStripeS700]
    bbpos_wisepos_e: _Union[_Literal[""], ConfigurationCreateParamsStripeS700]
    expand: _List[str]
    name: str
    offline: _Union[_Literal[""], _shared.PhoneNumberCollection]
    reboot_window: _Union[_Literal[""], ConfigurationCreateParamsRebootWindow]
    stripe_s700: _Union[_Literal[""], ConfigurationCreateParamsStripeS700]
    tipping: _Union[_Literal[""], ConfigurationCreateParamsTipping]
    verifone_p400: _Union[_Literal[""], ConfigurationCreateParamsStripeS700]
    wifi: _Union[_Literal[""], ConfigurationCreateParamsWifi]


class ConnectionTokenCreateParams(_RequestOptions, total=False):
    expand: _List[str]
    location: str


class _LocationCreateParamsAddressRequired(_TypedDict):
    country: str


class LocationCreateParamsAddress(_LocationCreateParamsAddressRequired, total=False):
    city: str
    line1: str
    line2: str
    postal_code: str
    state: str


class LocationCreateParams(_RequestOptions, total=False):
    address: LocationCreateParamsAddress
    address_kana: _shared.AddressKana
    address_kanji: _shared.AddressKana
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    phone: str


class LocationModifyParams(_RequestOptions, total=False):
    address: _shared.Address
    address_kana: _shared.AddressKana
    address_kanji: _shared.AddressKana
    configuration_overrides: _Union[_Literal[""], str]
    display_name: _Union[_Literal[""], str]
    display_name_kana: _Union[_Literal[""], str]
    display_name_kanji: _Union[_Literal[""], str]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    phone: _Union[_Literal[""], str]


class _ReaderCollectInputsParamsInputCustomTextRequired(_TypedDict):
    title: str


class ReaderCollectInputsParamsInputCustomText(
    _ReaderCollectInputsParamsInputCustomTextRequired, total=False
):
    description: str
    skip_button: str
    submit_button: str


class _ReaderCollectInputsParamsInputSelectionChoiceRequired(_TypedDict):
    id: str
    text: str


class ReaderCollectInputsParamsInputSelectionChoice(
    _ReaderCollectInputsParamsInputSelectionChoiceRequired, total=False
):
    style: _Literal["primary", "secondary"]


class ReaderCollectInputsParamsInputSelection(_TypedDict):
    choices: _List[ReaderCollectInputsParamsInputSelectionChoice]


class ReaderCollectInputsParamsInputToggle(_TypedDict, total=False):
    default_value: _Literal["disabled", "enabled"]
    description: str
    title: str


class _ReaderCollectInputsParamsInputRequired(_TypedDict):
    custom_text: ReaderCollectInputsParamsInputCustomText
    type: _Literal["email", "numeric", "phone", "selection", "signature", "text"]


class ReaderCollectInputsParamsInput(
    _ReaderCollectInputsParamsInputRequired, total=False
):
    required: bool
    selection: ReaderCollectInputsParamsInputSelection
    toggles: _List[ReaderCollectInputsParamsInputToggle]


class _ReaderCollectInputsParamsRequired(_RequestOptions):
    inputs: _List[ReaderCollectInputsParamsInput]


class ReaderCollectInputsParams(_ReaderCollectInputsParamsRequired, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]


class ReaderCollectPaymentMethodParamsCollectConfigTipping(_TypedDict, total=False):
    amount_eligible: int


class ReaderCollectPaymentMethodParamsCollectConfig(_TypedDict, total=False):
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    skip_tipping: bool
    tipping: ReaderCollectPaymentMethodParamsCollectConfigTipping


class _ReaderCollectPaymentMethodParamsRequired(_RequestOptions):
    payment_intent: str


class ReaderCollectPaymentMethodParams(
    _ReaderCollectPaymentMethodParamsRequired, total=False
):
    collect_config: ReaderCollectPaymentMethodParamsCollectConfig
    expand: _List[str]


class ReaderConfirmPaymentIntentParamsConfirmConfig(_TypedDict, total=False):
    return_url: str


class _ReaderConfirmPaymentIntentParamsRequired(_RequestOptions):
    payment_intent: str


class ReaderConfirmPaymentIntentParams(
    _ReaderConfirmPaymentIntentParamsRequired, total=False
):
    confirm_config: ReaderConfirmPaymentIntentParamsConfirmConfig
    expand: _List[str]


class _ReaderCreateParamsRequired(_RequestOptions):
    registration_code: str


class ReaderCreateParams(_ReaderCreateParamsRequired, total=False):
    expand: _List[str]
    label: str
    location: str
    metadata: _Union[_Literal[""], _Dict[str, str]]


class ReaderListParams(_RequestOptions, total=False):
    device_type: _enums.DeviceType
    ending_before: str
    expand: _List[str]
    limit: int
    location: str
    serial_number: str
    starting_after: str
    status: _Literal["offline", "online"]


class ReaderModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    label: _Union[_Literal[""], str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class ReaderProcessPaymentIntentParamsProcessConfig(_TypedDict, total=False):
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    enable_customer_cancellation: bool
    return_url: str
    skip_tipping: bool
    tipping: ReaderCollectPaymentMethodParamsCollectConfigTipping


class _ReaderProcessPaymentIntentParamsRequired(_RequestOptions):
    payment_intent: str


class ReaderProcessPaymentIntentParams(
    _ReaderProcessPaymentIntentParamsRequired, total=False
):
    expand: _List[str]
    process_config: ReaderProcessPaymentIntentParamsProcessConfig


class ReaderProcessSetupIntentParamsProcessConfig(_TypedDict, total=False):
    enable_customer_cancellation: bool


class _ReaderProcessSetupIntentParamsRequired(_RequestOptions):
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    setup_intent: str


class ReaderProcessSetupIntentParams(
    _ReaderProcessSetupIntentParamsRequired, total=False
):
    expand: _List[str]
    process_config: ReaderProcessSetupIntentParamsProcessConfig


class ReaderRefundPaymentParams(_RequestOptions, total=False):
    amount: int
    charge: str
    expand: _List[str]
    metadata: _Dict[str, str]
    payment_intent: str
    refund_application_fee: bool
    refund_payment_config: ReaderProcessSetupIntentParamsProcessConfig
    reverse_transfer: bool


class ReaderSetReaderDisplayParamsCartLineItem(_TypedDict):
    amount: int
    description: str
    quantity: int


class _ReaderSetReaderDisplayParamsCartRequired(_TypedDict):
    currency: str
    line_items: _List[ReaderSetReaderDisplayParamsCartLineItem]
    total: int


class ReaderSetReaderDisplayParamsCart(
    _ReaderSetReaderDisplayParamsCartRequired, total=False
):
    tax: int


class _ReaderSetReaderDisplayParamsRequired(_RequestOptions):
    type: _Literal["cart"]


class ReaderSetReaderDisplayParams(_ReaderSetReaderDisplayParamsRequired, total=False):
    cart: ReaderSetReaderDisplayParamsCart
    expand: _List[str]


ConfigurationCreateParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationCreateParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationCreateParamsOffline = _shared.PhoneNumberCollection
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
ConfigurationDeleteParams = _shared.DeleteParams
ConfigurationModifyParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationModifyParamsOffline = _shared.PhoneNumberCollection
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
ConfigurationRetrieveParams = _shared.RetrieveParams
LocationCreateParamsAddressKana = _shared.AddressKana
LocationCreateParamsAddressKanji = _shared.AddressKana
LocationDeleteParams = _shared.DeleteParams
LocationListParams = _shared.ListParams
LocationModifyParamsAddress = _shared.Address
LocationModifyParamsAddressKana = _shared.AddressKana
LocationModifyParamsAddressKanji = _shared.AddressKana
LocationRetrieveParams = _shared.RetrieveParams
ReaderCancelActionParams = _shared.RetrieveParams
ReaderDeleteParams = _shared.DeleteParams
ReaderProcessPaymentIntentParamsProcessConfigTipping = (
    ReaderCollectPaymentMethodParamsCollectConfigTipping
)
ReaderRefundPaymentParamsRefundPaymentConfig = (
    ReaderProcessSetupIntentParamsProcessConfig
)
ReaderRetrieveParams = _shared.RetrieveParams
ReaderPresentPaymentMethodParamsCard = _shared_2.ReaderPresentPaymentMethodParamsCard
ReaderPresentPaymentMethodParamsCardPresent = _shared_2.CardPresent
ReaderPresentPaymentMethodParamsInteracPresent = _shared_2.CardPresent
ReaderPresentPaymentMethodParams = _shared_2.PresentPaymentMethodParams
ReaderSucceedInputCollectionParams = _shared_2.SucceedInputCollectionParams
ReaderTimeoutInputCollectionParams = _shared.RetrieveParams
ConfigurationUpdateParamsBbposWisepad3 = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsBbposWiseposE = ConfigurationCreateParamsStripeS700
ConfigurationUpdateParamsOffline = _shared.PhoneNumberCollection
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
LocationUpdateParamsAddress = _shared.Address
LocationUpdateParamsAddressKana = _shared.AddressKana
LocationUpdateParamsAddressKanji = _shared.AddressKana
LocationUpdateParams = LocationModifyParams
ReaderUpdateParams = ReaderModifyParams
