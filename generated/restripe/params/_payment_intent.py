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

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class PaymentIntentApplyCustomerBalanceParams(_RequestOptions, total=False):
    amount: int
    currency: str
    expand: _List[str]


class PaymentIntentCancelParams(_RequestOptions, total=False):
    cancellation_reason: _Literal[
        "abandoned", "duplicate", "fraudulent", "requested_by_customer"
    ]
    expand: _List[str]


class PaymentIntentCaptureParams(_RequestOptions, total=False):
    amount_to_capture: int
    application_fee_amount: int
    expand: _List[str]
    final_capture: bool
    metadata: _Union[_Literal[""], _Dict[str, str]]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCaptureParamsTransferData


class PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions(
    _TypedDict, total=False
):
    custom_mandate_url: _Union[_Literal[""], str]
    interval_description: str
    payment_schedule: _Literal["combined", "interval", "sporadic"]
    transaction_type: _Literal["business", "personal"]


class PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit(_TypedDict, total=False):
    mandate_options: (
        PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions
    )
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]
    target_date: str
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class PaymentIntentCreateParamsPaymentMethodOptionsAffirm(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    preferred_locale: str
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay(
    _TypedDict, total=False
):
    capture_method: _Literal["", "manual"]
    reference: str
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsIdeal(_TypedDict, total=False):
    setup_future_usage: _Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsAlma(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]


class PaymentIntentCreateParamsPaymentMethodOptionsLink(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    setup_future_usage: _Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit(_TypedDict, total=False):
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]
    target_date: str


class PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit(_TypedDict, total=False):
    mandate_options: _shared.MandateOptions
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]
    target_date: str


class PaymentIntentCreateParamsPaymentMethodOptionsBancontact(_TypedDict, total=False):
    preferred_language: _Literal["de", "en", "fr", "nl"]
    setup_future_usage: _Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsBlik(_TypedDict, total=False):
    code: str
    setup_future_usage: _Literal["", "none"]


class PaymentIntentCreateParamsPaymentMethodOptionsBoleto(_TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]


class _PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired(
    _TypedDict
):
    amount: int
    amount_type: _Literal["fixed", "maximum"]
    interval: _Literal["day", "month", "sporadic", "week", "year"]
    reference: str
    start_date: _Union[int, _datetime]


class PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions(
    _PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired,
    total=False,
):
    description: str
    end_date: _Union[int, _datetime]
    interval_count: int
    supported_types: _List[_Literal["india"]]


class _PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureRequired(
    _TypedDict
):
    cryptogram: str
    transaction_id: str
    version: _Literal["1.0.2", "2.1.0", "2.2.0"]


class PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure(
    _PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureRequired, total=False
):
    ares_trans_status: _Literal["A", "C", "I", "N", "R", "U", "Y"]
    electronic_commerce_indicator: _Literal["01", "02", "05", "06", "07"]
    exemption_indicator: _Literal["low_risk", "none"]
    network_options: _shared.NetworkOptions
    requestor_challenge_indicator: str


class PaymentIntentCreateParamsPaymentMethodOptionsCard(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    cvc_token: str
    installments: _shared.Installments
    mandate_options: PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
    network: _enums.SetupIntentPaymentMethodOptionsCardNetwork
    request_extended_authorization: _Literal["if_available", "never"]
    request_incremental_authorization: _Literal["if_available", "never"]
    request_multicapture: _Literal["if_available", "never"]
    request_overcapture: _Literal["if_available", "never"]
    request_three_d_secure: _Literal["any", "automatic", "challenge"]
    require_cvc_recollection: bool
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]
    statement_descriptor_suffix_kana: _Union[_Literal[""], str]
    statement_descriptor_suffix_kanji: _Union[_Literal[""], str]
    three_d_secure: PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure


class PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting(
    _TypedDict, total=False
):
    requested_priority: _Literal["domestic", "international"]


class PaymentIntentCreateParamsPaymentMethodOptionsCardPresent(_TypedDict, total=False):
    request_extended_authorization: bool
    request_incremental_authorization_support: bool
    routing: PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting


class PaymentIntentCreateParamsPaymentMethodOptionsCashapp(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]


class _PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionRequired(
    _TypedDict
):
    interval: _Literal["day", "month", "week", "year"]
    reference: str


class PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription(
    _PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionRequired,
    total=False,
):
    interval_count: int
    name: str
    next_billing: _shared.NextBilling


class PaymentIntentCreateParamsPaymentMethodOptionsKlarna(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    on_demand: _shared.OnDemand
    preferred_locale: _enums.PreferredLocale
    setup_future_usage: _Literal["none", "off_session", "on_session"]
    subscriptions: _Union[
        _Literal[""],
        _List[PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription],
    ]


class PaymentIntentCreateParamsPaymentMethodOptionsKonbini(_TypedDict, total=False):
    confirmation_number: _Union[_Literal[""], str]
    expires_after_days: _Union[_Literal[""], int]
    expires_at: _Union[_Literal[""], int, _datetime]
    product_description: _Union[_Literal[""], str]
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsMobilepay(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsPix(_TypedDict, total=False):
    amount_includes_iof: _Literal["always", "never"]
    expires_after_seconds: int
    expires_at: _Union[int, _datetime]
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsSofort(_TypedDict, total=False):
    preferred_language: _Literal["", "de", "en", "es", "fr", "it", "nl", "pl"]
    setup_future_usage: _Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsSwish(_TypedDict, total=False):
    reference: _Union[_Literal[""], str]
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount(
    _TypedDict, total=False
):
    financial_connections: _shared.FinancialConnections
    mandate_options: _shared.UsBankAccountMandateOptions
    networks: _shared.Networks
    preferred_settlement_speed: _Literal["", "fastest", "standard"]
    setup_future_usage: _Literal["", "none", "off_session", "on_session"]
    target_date: str
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class PaymentIntentCreateParamsPaymentMethodOptionsWechatPay(_TypedDict, total=False):
    app_id: str
    client: _Literal["android", "ios", "web"]
    setup_future_usage: _Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptions(_TypedDict, total=False):
    acss_debit: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit
    ]
    affirm: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAffirm]
    afterpay_clearpay: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay
    ]
    alipay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsIdeal]
    alma: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    amazon_pay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    au_becs_debit: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
    ]
    bacs_debit: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
    ]
    bancontact: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBancontact
    ]
    billie: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    blik: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBlik]
    boleto: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBoleto]
    card: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCard]
    card_present: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCardPresent
    ]
    cashapp: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCashapp]
    crypto: _Union[_Literal[""], _shared.Eps]
    customer_balance: _Union[_Literal[""], _shared.PaymentMethodOptionsCustomerBalance]
    eps: _Union[_Literal[""], _shared.Eps]
    fpx: _Union[_Literal[""], _shared.Eps]
    giropay: _Union[_Literal[""], _shared.Eps]
    grabpay: _Union[_Literal[""], _shared.Eps]
    ideal: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsIdeal]
    interac_present: _Union[_Literal[""], _shared.Konbini]
    kakao_pay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    klarna: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsKlarna]
    konbini: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsKonbini]
    kr_card: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    link: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    mb_way: _Union[_Literal[""], _shared.Eps]
    mobilepay: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
    ]
    multibanco: _Union[_Literal[""], _shared.Eps]
    naver_pay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    nz_bank_account: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
    ]
    oxxo: _Union[_Literal[""], _shared.Oxxo]
    p24: _Union[_Literal[""], _shared.PaymentMethodOptionsP24]
    pay_by_bank: _Union[_Literal[""], _shared.Konbini]
    payco: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    paynow: _Union[_Literal[""], _shared.Eps]
    paypal: _Union[_Literal[""], _shared.Paypal]
    pix: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsPix]
    promptpay: _Union[_Literal[""], _shared.Eps]
    revolut_pay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    samsung_pay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    satispay: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    sepa_debit: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
    ]
    sofort: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsSofort]
    swish: _Union[_Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsSwish]
    twint: _Union[_Literal[""], _shared.Eps]
    us_bank_account: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
    ]
    wechat_pay: _Union[
        _Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
    ]
    zip: _Union[_Literal[""], _shared.Eps]


class PaymentIntentConfirmParams(_RequestOptions, total=False):
    capture_method: _Literal["automatic", "automatic_async", "manual"]
    client_secret: str
    confirmation_token: str
    error_on_requires_action: bool
    excluded_payment_method_types: _Union[
        _Literal[""], _List[_enums.ExcludedPaymentMethodType]
    ]
    expand: _List[str]
    mandate: str
    mandate_data: _Union[_Literal[""], _shared.MandateData]
    off_session: _Union[_Literal["one_off", "recurring"], bool]
    payment_method: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: _List[str]
    radar_options: _shared.RadarOptions
    receipt_email: _Union[_Literal[""], str]
    return_url: str
    setup_future_usage: _Literal["", "off_session", "on_session"]
    shipping: _Union[_Literal[""], _shared.Shipping]
    use_stripe_sdk: bool


class _PaymentIntentCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str


class PaymentIntentCreateParams(_PaymentIntentCreateParamsRequired, total=False):
    application_fee_amount: int
    automatic_payment_methods: _shared.AutomaticPaymentMethods
    capture_method: _Literal["automatic", "automatic_async", "manual"]
    confirm: bool
    confirmation_method: _Literal["automatic", "manual"]
    confirmation_token: str
    customer: str
    description: str
    error_on_requires_action: bool
    excluded_payment_method_types: _List[_enums.ExcludedPaymentMethodType]
    expand: _List[str]
    mandate: str
    mandate_data: _Union[_Literal[""], _shared.SetupIntentCreateParamsMandateData]
    metadata: _Dict[str, str]
    off_session: _Union[_Literal["one_off", "recurring"], bool]
    on_behalf_of: str
    payment_method: str
    payment_method_configuration: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: _List[str]
    radar_options: _shared.RadarOptions
    receipt_email: str
    return_url: str
    setup_future_usage: _Literal["off_session", "on_session"]
    shipping: _shared.Shipping
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCreateParamsTransferData
    transfer_group: str
    use_stripe_sdk: bool


class _PaymentIntentIncrementAuthorizationParamsRequired(_RequestOptions):
    amount: int


class PaymentIntentIncrementAuthorizationParams(
    _PaymentIntentIncrementAuthorizationParamsRequired, total=False
):
    application_fee_amount: int
    description: str
    expand: _List[str]
    metadata: _Dict[str, str]
    statement_descriptor: str
    transfer_data: _shared.ChargeCaptureParamsTransferData


class PaymentIntentListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class PaymentIntentModifyParams(_RequestOptions, total=False):
    amount: int
    application_fee_amount: _Union[_Literal[""], int]
    capture_method: _Literal["automatic", "automatic_async", "manual"]
    currency: str
    customer: str
    description: str
    excluded_payment_method_types: _Union[
        _Literal[""], _List[_enums.ExcludedPaymentMethodType]
    ]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    payment_method: str
    payment_method_configuration: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: _List[str]
    receipt_email: _Union[_Literal[""], str]
    setup_future_usage: _Literal["", "off_session", "on_session"]
    shipping: _Union[_Literal[""], _shared.Shipping]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCaptureParamsTransferData
    transfer_group: str


PaymentIntentCaptureParamsTransferData = _shared.ChargeCaptureParamsTransferData
PaymentIntentConfirmParamsMandateDataCustomerAcceptanceOffline = _shared.Konbini
PaymentIntentConfirmParamsMandateDataCustomerAcceptanceOnline = _shared.Online
PaymentIntentConfirmParamsMandateDataCustomerAcceptance = _shared.CustomerAcceptance
PaymentIntentConfirmParamsMandateData = _shared.MandateData
PaymentIntentConfirmParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
PaymentIntentConfirmParamsPaymentMethodDataAffirm = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataAlipay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataAlma = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataAmazonPay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
PaymentIntentConfirmParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
PaymentIntentConfirmParamsPaymentMethodDataBancontact = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataBillie = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
PaymentIntentConfirmParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
PaymentIntentConfirmParamsPaymentMethodDataBlik = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataBoleto = _shared.Boleto
PaymentIntentConfirmParamsPaymentMethodDataCashapp = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataCrypto = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataCustomerBalance = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
PaymentIntentConfirmParamsPaymentMethodDataFpx = _shared.Fpx
PaymentIntentConfirmParamsPaymentMethodDataGiropay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataGrabpay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataIdeal = _shared.Ideal
PaymentIntentConfirmParamsPaymentMethodDataInteracPresent = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataKakaoPay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataKlarnaDob = _shared.Dob
PaymentIntentConfirmParamsPaymentMethodDataKlarna = _shared.Klarna
PaymentIntentConfirmParamsPaymentMethodDataKonbini = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataKrCard = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataLink = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataMbWay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataMobilepay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataMultibanco = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataNaverPay = _shared.NaverPay
PaymentIntentConfirmParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
PaymentIntentConfirmParamsPaymentMethodDataOxxo = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataP24 = _shared.P24
PaymentIntentConfirmParamsPaymentMethodDataPayByBank = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataPayco = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataPaynow = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataPaypal = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataPix = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataPromptpay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
PaymentIntentConfirmParamsPaymentMethodDataRevolutPay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataSamsungPay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataSatispay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
PaymentIntentConfirmParamsPaymentMethodDataSofort = _shared.Sofort
PaymentIntentConfirmParamsPaymentMethodDataSwish = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataTwint = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
PaymentIntentConfirmParamsPaymentMethodDataWechatPay = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodDataZip = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodData = _shared.PaymentMethodData
PaymentIntentConfirmParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsAcssDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsAffirm = (
    PaymentIntentCreateParamsPaymentMethodOptionsAffirm
)
PaymentIntentConfirmParamsPaymentMethodOptionsAfterpayClearpay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay
)
PaymentIntentConfirmParamsPaymentMethodOptionsAlipay = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentConfirmParamsPaymentMethodOptionsAlma = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsAmazonPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsAuBecsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsBacsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsBancontact = (
    PaymentIntentCreateParamsPaymentMethodOptionsBancontact
)
PaymentIntentConfirmParamsPaymentMethodOptionsBillie = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsBlik = (
    PaymentIntentCreateParamsPaymentMethodOptionsBlik
)
PaymentIntentConfirmParamsPaymentMethodOptionsBoleto = (
    PaymentIntentCreateParamsPaymentMethodOptionsBoleto
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardInstallmentsPlan = _shared.Plan
PaymentIntentConfirmParamsPaymentMethodOptionsCardInstallments = _shared.Installments
PaymentIntentConfirmParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardThreeDSecure = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
PaymentIntentConfirmParamsPaymentMethodOptionsCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsCard
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardPresentRouting = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardPresent = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresent
)
PaymentIntentConfirmParamsPaymentMethodOptionsCashapp = (
    PaymentIntentCreateParamsPaymentMethodOptionsCashapp
)
PaymentIntentConfirmParamsPaymentMethodOptionsCrypto = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.CustomerBalanceBankTransfer
)
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalance = (
    _shared.PaymentMethodOptionsCustomerBalance
)
PaymentIntentConfirmParamsPaymentMethodOptionsEps = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsFpx = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsGiropay = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsGrabpay = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentConfirmParamsPaymentMethodOptionsInteracPresent = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
PaymentIntentConfirmParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
PaymentIntentConfirmParamsPaymentMethodOptionsKlarnaSubscription = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription
)
PaymentIntentConfirmParamsPaymentMethodOptionsKlarna = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarna
)
PaymentIntentConfirmParamsPaymentMethodOptionsKonbini = (
    PaymentIntentCreateParamsPaymentMethodOptionsKonbini
)
PaymentIntentConfirmParamsPaymentMethodOptionsKrCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsLink = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsMbWay = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentConfirmParamsPaymentMethodOptionsMultibanco = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsOxxo = _shared.Oxxo
PaymentIntentConfirmParamsPaymentMethodOptionsP24 = _shared.PaymentMethodOptionsP24
PaymentIntentConfirmParamsPaymentMethodOptionsPayByBank = _shared.Konbini
PaymentIntentConfirmParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsPaynow = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsPaypal = _shared.Paypal
PaymentIntentConfirmParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentConfirmParamsPaymentMethodOptionsPromptpay = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentConfirmParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentConfirmParamsPaymentMethodOptionsTwint = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentConfirmParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentConfirmParamsPaymentMethodOptionsZip = _shared.Eps
PaymentIntentConfirmParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentConfirmParamsRadarOptions = _shared.RadarOptions
PaymentIntentConfirmParamsShippingAddress = _shared.Address
PaymentIntentConfirmParamsShipping = _shared.Shipping
PaymentIntentCreateParamsAutomaticPaymentMethods = _shared.AutomaticPaymentMethods
PaymentIntentCreateParamsMandateDataCustomerAcceptanceOffline = _shared.Konbini
PaymentIntentCreateParamsMandateDataCustomerAcceptanceOnline = (
    _shared.CustomerAcceptanceOnline
)
PaymentIntentCreateParamsMandateDataCustomerAcceptance = (
    _shared.MandateDataCustomerAcceptance
)
PaymentIntentCreateParamsMandateData = _shared.SetupIntentCreateParamsMandateData
PaymentIntentCreateParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
PaymentIntentCreateParamsPaymentMethodDataAffirm = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataAlipay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataAlma = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataAmazonPay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
PaymentIntentCreateParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
PaymentIntentCreateParamsPaymentMethodDataBancontact = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataBillie = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
PaymentIntentCreateParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
PaymentIntentCreateParamsPaymentMethodDataBlik = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataBoleto = _shared.Boleto
PaymentIntentCreateParamsPaymentMethodDataCashapp = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataCrypto = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataCustomerBalance = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
PaymentIntentCreateParamsPaymentMethodDataFpx = _shared.Fpx
PaymentIntentCreateParamsPaymentMethodDataGiropay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataGrabpay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataIdeal = _shared.Ideal
PaymentIntentCreateParamsPaymentMethodDataInteracPresent = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataKakaoPay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataKlarnaDob = _shared.Dob
PaymentIntentCreateParamsPaymentMethodDataKlarna = _shared.Klarna
PaymentIntentCreateParamsPaymentMethodDataKonbini = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataKrCard = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataLink = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataMbWay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataMobilepay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataMultibanco = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataNaverPay = _shared.NaverPay
PaymentIntentCreateParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
PaymentIntentCreateParamsPaymentMethodDataOxxo = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataP24 = _shared.P24
PaymentIntentCreateParamsPaymentMethodDataPayByBank = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataPayco = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataPaynow = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataPaypal = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataPix = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataPromptpay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
PaymentIntentCreateParamsPaymentMethodDataRevolutPay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataSamsungPay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataSatispay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
PaymentIntentCreateParamsPaymentMethodDataSofort = _shared.Sofort
PaymentIntentCreateParamsPaymentMethodDataSwish = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataTwint = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
PaymentIntentCreateParamsPaymentMethodDataWechatPay = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodDataZip = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodData = _shared.PaymentMethodData
PaymentIntentCreateParamsPaymentMethodOptionsAlipay = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentCreateParamsPaymentMethodOptionsAmazonPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsBillie = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsCardInstallmentsPlan = _shared.Plan
PaymentIntentCreateParamsPaymentMethodOptionsCardInstallments = _shared.Installments
PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsCrypto = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.CustomerBalanceBankTransfer
)
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalance = (
    _shared.PaymentMethodOptionsCustomerBalance
)
PaymentIntentCreateParamsPaymentMethodOptionsEps = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsFpx = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsGiropay = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsGrabpay = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsInteracPresent = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
PaymentIntentCreateParamsPaymentMethodOptionsKrCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsMbWay = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsMultibanco = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentCreateParamsPaymentMethodOptionsOxxo = _shared.Oxxo
PaymentIntentCreateParamsPaymentMethodOptionsP24 = _shared.PaymentMethodOptionsP24
PaymentIntentCreateParamsPaymentMethodOptionsPayByBank = _shared.Konbini
PaymentIntentCreateParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsPaynow = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsPaypal = _shared.Paypal
PaymentIntentCreateParamsPaymentMethodOptionsPromptpay = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentCreateParamsPaymentMethodOptionsTwint = _shared.Eps
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
PaymentIntentCreateParamsPaymentMethodOptionsZip = _shared.Eps
PaymentIntentCreateParamsRadarOptions = _shared.RadarOptions
PaymentIntentCreateParamsShippingAddress = _shared.Address
PaymentIntentCreateParamsShipping = _shared.Shipping
PaymentIntentCreateParamsTransferData = _shared.ChargeCreateParamsTransferData
PaymentIntentIncrementAuthorizationParamsTransferData = (
    _shared.ChargeCaptureParamsTransferData
)
PaymentIntentListParamsCreated = _shared.Created
PaymentIntentModifyParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
PaymentIntentModifyParamsPaymentMethodDataAffirm = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataAlipay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataAlma = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataAmazonPay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
PaymentIntentModifyParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
PaymentIntentModifyParamsPaymentMethodDataBancontact = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataBillie = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
PaymentIntentModifyParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
PaymentIntentModifyParamsPaymentMethodDataBlik = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataBoleto = _shared.Boleto
PaymentIntentModifyParamsPaymentMethodDataCashapp = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataCrypto = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataCustomerBalance = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
PaymentIntentModifyParamsPaymentMethodDataFpx = _shared.Fpx
PaymentIntentModifyParamsPaymentMethodDataGiropay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataGrabpay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataIdeal = _shared.Ideal
PaymentIntentModifyParamsPaymentMethodDataInteracPresent = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataKakaoPay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataKlarnaDob = _shared.Dob
PaymentIntentModifyParamsPaymentMethodDataKlarna = _shared.Klarna
PaymentIntentModifyParamsPaymentMethodDataKonbini = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataKrCard = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataLink = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataMbWay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataMobilepay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataMultibanco = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataNaverPay = _shared.NaverPay
PaymentIntentModifyParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
PaymentIntentModifyParamsPaymentMethodDataOxxo = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataP24 = _shared.P24
PaymentIntentModifyParamsPaymentMethodDataPayByBank = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataPayco = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataPaynow = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataPaypal = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataPix = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataPromptpay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
PaymentIntentModifyParamsPaymentMethodDataRevolutPay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataSamsungPay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataSatispay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
PaymentIntentModifyParamsPaymentMethodDataSofort = _shared.Sofort
PaymentIntentModifyParamsPaymentMethodDataSwish = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataTwint = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
PaymentIntentModifyParamsPaymentMethodDataWechatPay = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodDataZip = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodData = _shared.PaymentMethodData
PaymentIntentModifyParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsAcssDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsAffirm = (
    PaymentIntentCreateParamsPaymentMethodOptionsAffirm
)
PaymentIntentModifyParamsPaymentMethodOptionsAfterpayClearpay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay
)
PaymentIntentModifyParamsPaymentMethodOptionsAlipay = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentModifyParamsPaymentMethodOptionsAlma = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsAmazonPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsAuBecsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsBacsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsBancontact = (
    PaymentIntentCreateParamsPaymentMethodOptionsBancontact
)
PaymentIntentModifyParamsPaymentMethodOptionsBillie = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsBlik = (
    PaymentIntentCreateParamsPaymentMethodOptionsBlik
)
PaymentIntentModifyParamsPaymentMethodOptionsBoleto = (
    PaymentIntentCreateParamsPaymentMethodOptionsBoleto
)
PaymentIntentModifyParamsPaymentMethodOptionsCardInstallmentsPlan = _shared.Plan
PaymentIntentModifyParamsPaymentMethodOptionsCardInstallments = _shared.Installments
PaymentIntentModifyParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
PaymentIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsCardThreeDSecure = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
PaymentIntentModifyParamsPaymentMethodOptionsCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsCard
)
PaymentIntentModifyParamsPaymentMethodOptionsCardPresentRouting = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting
)
PaymentIntentModifyParamsPaymentMethodOptionsCardPresent = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresent
)
PaymentIntentModifyParamsPaymentMethodOptionsCashapp = (
    PaymentIntentCreateParamsPaymentMethodOptionsCashapp
)
PaymentIntentModifyParamsPaymentMethodOptionsCrypto = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.CustomerBalanceBankTransfer
)
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalance = (
    _shared.PaymentMethodOptionsCustomerBalance
)
PaymentIntentModifyParamsPaymentMethodOptionsEps = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsFpx = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsGiropay = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsGrabpay = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentModifyParamsPaymentMethodOptionsInteracPresent = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
PaymentIntentModifyParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
PaymentIntentModifyParamsPaymentMethodOptionsKlarnaSubscription = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription
)
PaymentIntentModifyParamsPaymentMethodOptionsKlarna = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarna
)
PaymentIntentModifyParamsPaymentMethodOptionsKonbini = (
    PaymentIntentCreateParamsPaymentMethodOptionsKonbini
)
PaymentIntentModifyParamsPaymentMethodOptionsKrCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsLink = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsMbWay = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentModifyParamsPaymentMethodOptionsMultibanco = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsOxxo = _shared.Oxxo
PaymentIntentModifyParamsPaymentMethodOptionsP24 = _shared.PaymentMethodOptionsP24
PaymentIntentModifyParamsPaymentMethodOptionsPayByBank = _shared.Konbini
PaymentIntentModifyParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsPaynow = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsPaypal = _shared.Paypal
PaymentIntentModifyParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentModifyParamsPaymentMethodOptionsPromptpay = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentModifyParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentModifyParamsPaymentMethodOptionsTwint = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentModifyParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentModifyParamsPaymentMethodOptionsZip = _shared.Eps
PaymentIntentModifyParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentModifyParamsShippingAddress = _shared.Address
PaymentIntentModifyParamsShipping = _shared.Shipping
PaymentIntentModifyParamsTransferData = _shared.ChargeCaptureParamsTransferData
PaymentIntentRetrieveParams = _shared.SourceRetrieveParams
PaymentIntentSearchParams = _shared.SearchParams
PaymentIntentVerifyMicrodepositsParams = _shared.VerifyMicrodepositsParams
PaymentIntentUpdateParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
PaymentIntentUpdateParamsPaymentMethodDataAffirm = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataAlipay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataAlma = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataAmazonPay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
PaymentIntentUpdateParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
PaymentIntentUpdateParamsPaymentMethodDataBancontact = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataBillie = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
PaymentIntentUpdateParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
PaymentIntentUpdateParamsPaymentMethodDataBlik = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataBoleto = _shared.Boleto
PaymentIntentUpdateParamsPaymentMethodDataCashapp = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataCrypto = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataCustomerBalance = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
PaymentIntentUpdateParamsPaymentMethodDataFpx = _shared.Fpx
PaymentIntentUpdateParamsPaymentMethodDataGiropay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataGrabpay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataIdeal = _shared.Ideal
PaymentIntentUpdateParamsPaymentMethodDataInteracPresent = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataKakaoPay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataKlarnaDob = _shared.Dob
PaymentIntentUpdateParamsPaymentMethodDataKlarna = _shared.Klarna
PaymentIntentUpdateParamsPaymentMethodDataKonbini = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataKrCard = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataLink = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataMbWay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataMobilepay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataMultibanco = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataNaverPay = _shared.NaverPay
PaymentIntentUpdateParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
PaymentIntentUpdateParamsPaymentMethodDataOxxo = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataP24 = _shared.P24
PaymentIntentUpdateParamsPaymentMethodDataPayByBank = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataPayco = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataPaynow = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataPaypal = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataPix = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataPromptpay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
PaymentIntentUpdateParamsPaymentMethodDataRevolutPay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataSamsungPay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataSatispay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
PaymentIntentUpdateParamsPaymentMethodDataSofort = _shared.Sofort
PaymentIntentUpdateParamsPaymentMethodDataSwish = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataTwint = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
PaymentIntentUpdateParamsPaymentMethodDataWechatPay = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodDataZip = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodData = _shared.PaymentMethodData
PaymentIntentUpdateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsAcssDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsAffirm = (
    PaymentIntentCreateParamsPaymentMethodOptionsAffirm
)
PaymentIntentUpdateParamsPaymentMethodOptionsAfterpayClearpay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay
)
PaymentIntentUpdateParamsPaymentMethodOptionsAlipay = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentUpdateParamsPaymentMethodOptionsAlma = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsAmazonPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsAuBecsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsBacsDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsBancontact = (
    PaymentIntentCreateParamsPaymentMethodOptionsBancontact
)
PaymentIntentUpdateParamsPaymentMethodOptionsBillie = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsBlik = (
    PaymentIntentCreateParamsPaymentMethodOptionsBlik
)
PaymentIntentUpdateParamsPaymentMethodOptionsBoleto = (
    PaymentIntentCreateParamsPaymentMethodOptionsBoleto
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardInstallmentsPlan = _shared.Plan
PaymentIntentUpdateParamsPaymentMethodOptionsCardInstallments = _shared.Installments
PaymentIntentUpdateParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardThreeDSecure = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
PaymentIntentUpdateParamsPaymentMethodOptionsCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsCard
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardPresentRouting = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardPresent = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardPresent
)
PaymentIntentUpdateParamsPaymentMethodOptionsCashapp = (
    PaymentIntentCreateParamsPaymentMethodOptionsCashapp
)
PaymentIntentUpdateParamsPaymentMethodOptionsCrypto = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.CustomerBalanceBankTransfer
)
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalance = (
    _shared.PaymentMethodOptionsCustomerBalance
)
PaymentIntentUpdateParamsPaymentMethodOptionsEps = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsFpx = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsGiropay = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsGrabpay = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentUpdateParamsPaymentMethodOptionsInteracPresent = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
PaymentIntentUpdateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
PaymentIntentUpdateParamsPaymentMethodOptionsKlarnaSubscription = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription
)
PaymentIntentUpdateParamsPaymentMethodOptionsKlarna = (
    PaymentIntentCreateParamsPaymentMethodOptionsKlarna
)
PaymentIntentUpdateParamsPaymentMethodOptionsKonbini = (
    PaymentIntentCreateParamsPaymentMethodOptionsKonbini
)
PaymentIntentUpdateParamsPaymentMethodOptionsKrCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsLink = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsMbWay = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentUpdateParamsPaymentMethodOptionsMultibanco = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsOxxo = _shared.Oxxo
PaymentIntentUpdateParamsPaymentMethodOptionsP24 = _shared.PaymentMethodOptionsP24
PaymentIntentUpdateParamsPaymentMethodOptionsPayByBank = _shared.Konbini
PaymentIntentUpdateParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsPaynow = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsPaypal = _shared.Paypal
PaymentIntentUpdateParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentUpdateParamsPaymentMethodOptionsPromptpay = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentUpdateParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentUpdateParamsPaymentMethodOptionsTwint = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentUpdateParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentUpdateParamsPaymentMethodOptionsZip = _shared.Eps
PaymentIntentUpdateParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentUpdateParamsShippingAddress = _shared.Address
PaymentIntentUpdateParamsShipping = _shared.Shipping
PaymentIntentUpdateParamsTransferData = _shared.ChargeCaptureParamsTransferData
PaymentIntentUpdateParams = PaymentIntentModifyParams
