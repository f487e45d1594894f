# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import DeleteParams, PhoneNumberCollection, RetrieveParams


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
