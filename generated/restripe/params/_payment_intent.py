# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import (
    ExcludedPaymentMethodType,
    PreferredLocale,
    SetupIntentPaymentMethodOptionsCardNetwork,
)
from ._shared import (
    P24,
    AcssDebit,
    Address,
    AuBecsDebit,
    AutomaticPaymentMethods,
    BacsDebit,
    BillingDetails,
    Boleto,
    CartesBancaires,
    ChargeCaptureParamsTransferData,
    ChargeCreateParamsTransferData,
    Created,
    CustomerAcceptance,
    CustomerAcceptanceOnline,
    CustomerBalanceBankTransfer,
    Dob,
    Eps,
    EuBankTransfer,
    Filters,
    FinancialConnections,
    Fpx,
    Ideal,
    Installments,
    Klarna,
    Konbini,
    MandateData,
    MandateDataCustomerAcceptance,
    MandateOptions,
    NaverPay,
    NetworkOptions,
    Networks,
    NextBilling,
    NzBankAccount,
    OnDemand,
    Online,
    Oxxo,
    PaymentMethodData,
    PaymentMethodDataEps,
    PaymentMethodOptionsCustomerBalance,
    PaymentMethodOptionsP24,
    Paypal,
    Plan,
    RadarOptions,
    SearchParams,
    SepaDebit,
    SetupIntentCreateParamsMandateData,
    Shipping,
    Sofort,
    SourceRetrieveParams,
    UsBankAccount,
    UsBankAccountMandateOptions,
    VerifyMicrodepositsParams,
)


class PaymentIntentApplyCustomerBalanceParams(RequestOptions, total=False):
    amount: int
    currency: str
    expand: List[str]


class PaymentIntentCancelParams(RequestOptions, total=False):
    cancellation_reason: Literal[
        "abandoned", "duplicate", "fraudulent", "requested_by_customer"
    ]
    expand: List[str]


class PaymentIntentCaptureParams(RequestOptions, total=False):
    amount_to_capture: int
    application_fee_amount: int
    expand: List[str]
    final_capture: bool
    metadata: Union[Literal[""], Dict[str, str]]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: ChargeCaptureParamsTransferData


class PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions(
    TypedDict, total=False
):
    custom_mandate_url: Union[Literal[""], str]
    interval_description: str
    payment_schedule: Literal["combined", "interval", "sporadic"]
    transaction_type: Literal["business", "personal"]


class PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit(TypedDict, total=False):
    mandate_options: (
        PaymentIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions
    )
    setup_future_usage: Literal["", "none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]


class PaymentIntentCreateParamsPaymentMethodOptionsAffirm(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    preferred_locale: str
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay(
    TypedDict, total=False
):
    capture_method: Literal["", "manual"]
    reference: str
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsIdeal(TypedDict, total=False):
    setup_future_usage: Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsAlma(TypedDict, total=False):
    capture_method: Literal["", "manual"]


class PaymentIntentCreateParamsPaymentMethodOptionsLink(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    setup_future_usage: Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit(TypedDict, total=False):
    setup_future_usage: Literal["", "none", "off_session", "on_session"]
    target_date: str


class PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit(TypedDict, total=False):
    mandate_options: MandateOptions
    setup_future_usage: Literal["", "none", "off_session", "on_session"]
    target_date: str


class PaymentIntentCreateParamsPaymentMethodOptionsBancontact(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"]
    setup_future_usage: Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsBlik(TypedDict, total=False):
    code: str
    setup_future_usage: Literal["", "none"]


class PaymentIntentCreateParamsPaymentMethodOptionsBoleto(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["", "none", "off_session", "on_session"]


class _PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired(
    TypedDict
):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    interval: Literal["day", "month", "sporadic", "week", "year"]
    reference: str
    start_date: Union[int, datetime]


class PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions(
    _PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired,
    total=False,
):
    description: str
    end_date: Union[int, datetime]
    interval_count: int
    supported_types: List[Literal["india"]]


class _PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureRequired(TypedDict):
    cryptogram: str
    transaction_id: str
    version: Literal["1.0.2", "2.1.0", "2.2.0"]


class PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure(
    _PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureRequired, total=False
):
    ares_trans_status: Literal["A", "C", "I", "N", "R", "U", "Y"]
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"]
    exemption_indicator: Literal["low_risk", "none"]
    network_options: NetworkOptions
    requestor_challenge_indicator: str


class PaymentIntentCreateParamsPaymentMethodOptionsCard(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    cvc_token: str
    installments: Installments
    mandate_options: PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
    network: SetupIntentPaymentMethodOptionsCardNetwork
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    require_cvc_recollection: bool
    setup_future_usage: Literal["", "none", "off_session", "on_session"]
    statement_descriptor_suffix_kana: Union[Literal[""], str]
    statement_descriptor_suffix_kanji: Union[Literal[""], str]
    three_d_secure: PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecure


class PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting(
    TypedDict, total=False
):
    requested_priority: Literal["domestic", "international"]


class PaymentIntentCreateParamsPaymentMethodOptionsCardPresent(TypedDict, total=False):
    request_extended_authorization: bool
    request_incremental_authorization_support: bool
    routing: PaymentIntentCreateParamsPaymentMethodOptionsCardPresentRouting


class PaymentIntentCreateParamsPaymentMethodOptionsCashapp(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    setup_future_usage: Literal["", "none", "off_session", "on_session"]


class _PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionRequired(
    TypedDict
):
    interval: Literal["day", "month", "week", "year"]
    reference: str


class PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription(
    _PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionRequired,
    total=False,
):
    interval_count: int
    name: str
    next_billing: NextBilling


class PaymentIntentCreateParamsPaymentMethodOptionsKlarna(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    on_demand: OnDemand
    preferred_locale: PreferredLocale
    setup_future_usage: Literal["none", "off_session", "on_session"]
    subscriptions: Union[
        Literal[""],
        List[PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscription],
    ]


class PaymentIntentCreateParamsPaymentMethodOptionsKonbini(TypedDict, total=False):
    confirmation_number: Union[Literal[""], str]
    expires_after_days: Union[Literal[""], int]
    expires_at: Union[Literal[""], int, datetime]
    product_description: Union[Literal[""], str]
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsMobilepay(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsPix(TypedDict, total=False):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int
    expires_at: Union[int, datetime]
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsSofort(TypedDict, total=False):
    preferred_language: Literal["", "de", "en", "es", "fr", "it", "nl", "pl"]
    setup_future_usage: Literal["", "none", "off_session"]


class PaymentIntentCreateParamsPaymentMethodOptionsSwish(TypedDict, total=False):
    reference: Union[Literal[""], str]
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount(
    TypedDict, total=False
):
    financial_connections: FinancialConnections
    mandate_options: UsBankAccountMandateOptions
    networks: Networks
    preferred_settlement_speed: Literal["", "fastest", "standard"]
    setup_future_usage: Literal["", "none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]


class PaymentIntentCreateParamsPaymentMethodOptionsWechatPay(TypedDict, total=False):
    app_id: str
    client: Literal["android", "ios", "web"]
    setup_future_usage: Literal["none"]


class PaymentIntentCreateParamsPaymentMethodOptions(TypedDict, total=False):
    acss_debit: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAcssDebit
    ]
    affirm: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAffirm]
    afterpay_clearpay: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAfterpayClearpay
    ]
    alipay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsIdeal]
    alma: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    amazon_pay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    au_becs_debit: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
    ]
    bacs_debit: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
    ]
    bancontact: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBancontact
    ]
    billie: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    blik: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBlik]
    boleto: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBoleto]
    card: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCard]
    card_present: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCardPresent
    ]
    cashapp: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsCashapp]
    crypto: Union[Literal[""], Eps]
    customer_balance: Union[Literal[""], PaymentMethodOptionsCustomerBalance]
    eps: Union[Literal[""], Eps]
    fpx: Union[Literal[""], Eps]
    giropay: Union[Literal[""], Eps]
    grabpay: Union[Literal[""], Eps]
    ideal: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsIdeal]
    interac_present: Union[Literal[""], Konbini]
    kakao_pay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    klarna: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsKlarna]
    konbini: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsKonbini]
    kr_card: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    link: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    mb_way: Union[Literal[""], Eps]
    mobilepay: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
    ]
    multibanco: Union[Literal[""], Eps]
    naver_pay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    nz_bank_account: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
    ]
    oxxo: Union[Literal[""], Oxxo]
    p24: Union[Literal[""], PaymentMethodOptionsP24]
    pay_by_bank: Union[Literal[""], Konbini]
    payco: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    paynow: Union[Literal[""], Eps]
    paypal: Union[Literal[""], Paypal]
    pix: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsPix]
    promptpay: Union[Literal[""], Eps]
    revolut_pay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsLink]
    samsung_pay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    satispay: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsAlma]
    sepa_debit: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
    ]
    sofort: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsSofort]
    swish: Union[Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsSwish]
    twint: Union[Literal[""], Eps]
    us_bank_account: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
    ]
    wechat_pay: Union[
        Literal[""], PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
    ]
    zip: Union[Literal[""], Eps]


class PaymentIntentConfirmParams(RequestOptions, total=False):
    capture_method: Literal["automatic", "automatic_async", "manual"]
    client_secret: str
    confirmation_token: str
    error_on_requires_action: bool
    excluded_payment_method_types: Union[Literal[""], List[ExcludedPaymentMethodType]]
    expand: List[str]
    mandate: str
    mandate_data: Union[Literal[""], MandateData]
    off_session: Union[Literal["one_off", "recurring"], bool]
    payment_method: str
    payment_method_data: PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: List[str]
    radar_options: RadarOptions
    receipt_email: Union[Literal[""], str]
    return_url: str
    setup_future_usage: Literal["", "off_session", "on_session"]
    shipping: Union[Literal[""], Shipping]
    use_stripe_sdk: bool


class _PaymentIntentCreateParamsRequired(RequestOptions):
    amount: int
    currency: str


class PaymentIntentCreateParams(_PaymentIntentCreateParamsRequired, total=False):
    application_fee_amount: int
    automatic_payment_methods: AutomaticPaymentMethods
    capture_method: Literal["automatic", "automatic_async", "manual"]
    confirm: bool
    confirmation_method: Literal["automatic", "manual"]
    confirmation_token: str
    customer: str
    description: str
    error_on_requires_action: bool
    excluded_payment_method_types: List[ExcludedPaymentMethodType]
    expand: List[str]
    mandate: str
    mandate_data: Union[Literal[""], SetupIntentCreateParamsMandateData]
    metadata: Dict[str, str]
    off_session: Union[Literal["one_off", "recurring"], bool]
    on_behalf_of: str
    payment_method: str
    payment_method_configuration: str
    payment_method_data: PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: List[str]
    radar_options: RadarOptions
    receipt_email: str
    return_url: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: Shipping
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: ChargeCreateParamsTransferData
    transfer_group: str
    use_stripe_sdk: bool


class _PaymentIntentIncrementAuthorizationParamsRequired(RequestOptions):
    amount: int


class PaymentIntentIncrementAuthorizationParams(
    _PaymentIntentIncrementAuthorizationParamsRequired, total=False
):
    application_fee_amount: int
    description: str
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str
    transfer_data: ChargeCaptureParamsTransferData


class PaymentIntentListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class PaymentIntentModifyParams(RequestOptions, total=False):
    amount: int
    application_fee_amount: Union[Literal[""], int]
    capture_method: Literal["automatic", "automatic_async", "manual"]
    currency: str
    customer: str
    description: str
    excluded_payment_method_types: Union[Literal[""], List[ExcludedPaymentMethodType]]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    payment_method: str
    payment_method_configuration: str
    payment_method_data: PaymentMethodData
    payment_method_options: PaymentIntentCreateParamsPaymentMethodOptions
    payment_method_types: List[str]
    receipt_email: Union[Literal[""], str]
    setup_future_usage: Literal["", "off_session", "on_session"]
    shipping: Union[Literal[""], Shipping]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: ChargeCaptureParamsTransferData
    transfer_group: str


PaymentIntentCaptureParamsTransferData = ChargeCaptureParamsTransferData
PaymentIntentConfirmParamsMandateDataCustomerAcceptanceOffline = Konbini
PaymentIntentConfirmParamsMandateDataCustomerAcceptanceOnline = Online
PaymentIntentConfirmParamsMandateDataCustomerAcceptance = CustomerAcceptance
PaymentIntentConfirmParamsMandateData = MandateData
PaymentIntentConfirmParamsPaymentMethodDataAcssDebit = AcssDebit
PaymentIntentConfirmParamsPaymentMethodDataAffirm = Konbini
PaymentIntentConfirmParamsPaymentMethodDataAfterpayClearpay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataAlipay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataAlma = Konbini
PaymentIntentConfirmParamsPaymentMethodDataAmazonPay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
PaymentIntentConfirmParamsPaymentMethodDataBacsDebit = BacsDebit
PaymentIntentConfirmParamsPaymentMethodDataBancontact = Konbini
PaymentIntentConfirmParamsPaymentMethodDataBillie = Konbini
PaymentIntentConfirmParamsPaymentMethodDataBillingDetailsAddress = Address
PaymentIntentConfirmParamsPaymentMethodDataBillingDetails = BillingDetails
PaymentIntentConfirmParamsPaymentMethodDataBlik = Konbini
PaymentIntentConfirmParamsPaymentMethodDataBoleto = Boleto
PaymentIntentConfirmParamsPaymentMethodDataCashapp = Konbini
PaymentIntentConfirmParamsPaymentMethodDataCrypto = Konbini
PaymentIntentConfirmParamsPaymentMethodDataCustomerBalance = Konbini
PaymentIntentConfirmParamsPaymentMethodDataEps = PaymentMethodDataEps
PaymentIntentConfirmParamsPaymentMethodDataFpx = Fpx
PaymentIntentConfirmParamsPaymentMethodDataGiropay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataGrabpay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataIdeal = Ideal
PaymentIntentConfirmParamsPaymentMethodDataInteracPresent = Konbini
PaymentIntentConfirmParamsPaymentMethodDataKakaoPay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataKlarnaDob = Dob
PaymentIntentConfirmParamsPaymentMethodDataKlarna = Klarna
PaymentIntentConfirmParamsPaymentMethodDataKonbini = Konbini
PaymentIntentConfirmParamsPaymentMethodDataKrCard = Konbini
PaymentIntentConfirmParamsPaymentMethodDataLink = Konbini
PaymentIntentConfirmParamsPaymentMethodDataMbWay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataMobilepay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataMultibanco = Konbini
PaymentIntentConfirmParamsPaymentMethodDataNaverPay = NaverPay
PaymentIntentConfirmParamsPaymentMethodDataNzBankAccount = NzBankAccount
PaymentIntentConfirmParamsPaymentMethodDataOxxo = Konbini
PaymentIntentConfirmParamsPaymentMethodDataP24 = P24
PaymentIntentConfirmParamsPaymentMethodDataPayByBank = Konbini
PaymentIntentConfirmParamsPaymentMethodDataPayco = Konbini
PaymentIntentConfirmParamsPaymentMethodDataPaynow = Konbini
PaymentIntentConfirmParamsPaymentMethodDataPaypal = Konbini
PaymentIntentConfirmParamsPaymentMethodDataPix = Konbini
PaymentIntentConfirmParamsPaymentMethodDataPromptpay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataRadarOptions = RadarOptions
PaymentIntentConfirmParamsPaymentMethodDataRevolutPay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataSamsungPay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataSatispay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataSepaDebit = SepaDebit
PaymentIntentConfirmParamsPaymentMethodDataSofort = Sofort
PaymentIntentConfirmParamsPaymentMethodDataSwish = Konbini
PaymentIntentConfirmParamsPaymentMethodDataTwint = Konbini
PaymentIntentConfirmParamsPaymentMethodDataUsBankAccount = UsBankAccount
PaymentIntentConfirmParamsPaymentMethodDataWechatPay = Konbini
PaymentIntentConfirmParamsPaymentMethodDataZip = Konbini
PaymentIntentConfirmParamsPaymentMethodData = PaymentMethodData
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
PaymentIntentConfirmParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
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
PaymentIntentConfirmParamsPaymentMethodOptionsCardInstallmentsPlan = Plan
PaymentIntentConfirmParamsPaymentMethodOptionsCardInstallments = Installments
PaymentIntentConfirmParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
PaymentIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
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
PaymentIntentConfirmParamsPaymentMethodOptionsCrypto = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    CustomerBalanceBankTransfer
)
PaymentIntentConfirmParamsPaymentMethodOptionsCustomerBalance = (
    PaymentMethodOptionsCustomerBalance
)
PaymentIntentConfirmParamsPaymentMethodOptionsEps = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsFpx = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsGiropay = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsGrabpay = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentConfirmParamsPaymentMethodOptionsInteracPresent = Konbini
PaymentIntentConfirmParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
PaymentIntentConfirmParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    NextBilling
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
PaymentIntentConfirmParamsPaymentMethodOptionsMbWay = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentConfirmParamsPaymentMethodOptionsMultibanco = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsOxxo = Oxxo
PaymentIntentConfirmParamsPaymentMethodOptionsP24 = PaymentMethodOptionsP24
PaymentIntentConfirmParamsPaymentMethodOptionsPayByBank = Konbini
PaymentIntentConfirmParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsPaynow = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsPaypal = Paypal
PaymentIntentConfirmParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentConfirmParamsPaymentMethodOptionsPromptpay = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentConfirmParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentConfirmParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
PaymentIntentConfirmParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentConfirmParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentConfirmParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentConfirmParamsPaymentMethodOptionsTwint = Eps
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
PaymentIntentConfirmParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentConfirmParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentConfirmParamsPaymentMethodOptionsZip = Eps
PaymentIntentConfirmParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentConfirmParamsRadarOptions = RadarOptions
PaymentIntentConfirmParamsShippingAddress = Address
PaymentIntentConfirmParamsShipping = Shipping
PaymentIntentCreateParamsAutomaticPaymentMethods = AutomaticPaymentMethods
PaymentIntentCreateParamsMandateDataCustomerAcceptanceOffline = Konbini
PaymentIntentCreateParamsMandateDataCustomerAcceptanceOnline = CustomerAcceptanceOnline
PaymentIntentCreateParamsMandateDataCustomerAcceptance = MandateDataCustomerAcceptance
PaymentIntentCreateParamsMandateData = SetupIntentCreateParamsMandateData
PaymentIntentCreateParamsPaymentMethodDataAcssDebit = AcssDebit
PaymentIntentCreateParamsPaymentMethodDataAffirm = Konbini
PaymentIntentCreateParamsPaymentMethodDataAfterpayClearpay = Konbini
PaymentIntentCreateParamsPaymentMethodDataAlipay = Konbini
PaymentIntentCreateParamsPaymentMethodDataAlma = Konbini
PaymentIntentCreateParamsPaymentMethodDataAmazonPay = Konbini
PaymentIntentCreateParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
PaymentIntentCreateParamsPaymentMethodDataBacsDebit = BacsDebit
PaymentIntentCreateParamsPaymentMethodDataBancontact = Konbini
PaymentIntentCreateParamsPaymentMethodDataBillie = Konbini
PaymentIntentCreateParamsPaymentMethodDataBillingDetailsAddress = Address
PaymentIntentCreateParamsPaymentMethodDataBillingDetails = BillingDetails
PaymentIntentCreateParamsPaymentMethodDataBlik = Konbini
PaymentIntentCreateParamsPaymentMethodDataBoleto = Boleto
PaymentIntentCreateParamsPaymentMethodDataCashapp = Konbini
PaymentIntentCreateParamsPaymentMethodDataCrypto = Konbini
PaymentIntentCreateParamsPaymentMethodDataCustomerBalance = Konbini
PaymentIntentCreateParamsPaymentMethodDataEps = PaymentMethodDataEps
PaymentIntentCreateParamsPaymentMethodDataFpx = Fpx
PaymentIntentCreateParamsPaymentMethodDataGiropay = Konbini
PaymentIntentCreateParamsPaymentMethodDataGrabpay = Konbini
PaymentIntentCreateParamsPaymentMethodDataIdeal = Ideal
PaymentIntentCreateParamsPaymentMethodDataInteracPresent = Konbini
PaymentIntentCreateParamsPaymentMethodDataKakaoPay = Konbini
PaymentIntentCreateParamsPaymentMethodDataKlarnaDob = Dob
PaymentIntentCreateParamsPaymentMethodDataKlarna = Klarna
PaymentIntentCreateParamsPaymentMethodDataKonbini = Konbini
PaymentIntentCreateParamsPaymentMethodDataKrCard = Konbini
PaymentIntentCreateParamsPaymentMethodDataLink = Konbini
PaymentIntentCreateParamsPaymentMethodDataMbWay = Konbini
PaymentIntentCreateParamsPaymentMethodDataMobilepay = Konbini
PaymentIntentCreateParamsPaymentMethodDataMultibanco = Konbini
PaymentIntentCreateParamsPaymentMethodDataNaverPay = NaverPay
PaymentIntentCreateParamsPaymentMethodDataNzBankAccount = NzBankAccount
PaymentIntentCreateParamsPaymentMethodDataOxxo = Konbini
PaymentIntentCreateParamsPaymentMethodDataP24 = P24
PaymentIntentCreateParamsPaymentMethodDataPayByBank = Konbini
PaymentIntentCreateParamsPaymentMethodDataPayco = Konbini
PaymentIntentCreateParamsPaymentMethodDataPaynow = Konbini
PaymentIntentCreateParamsPaymentMethodDataPaypal = Konbini
PaymentIntentCreateParamsPaymentMethodDataPix = Konbini
PaymentIntentCreateParamsPaymentMethodDataPromptpay = Konbini
PaymentIntentCreateParamsPaymentMethodDataRadarOptions = RadarOptions
PaymentIntentCreateParamsPaymentMethodDataRevolutPay = Konbini
PaymentIntentCreateParamsPaymentMethodDataSamsungPay = Konbini
PaymentIntentCreateParamsPaymentMethodDataSatispay = Konbini
PaymentIntentCreateParamsPaymentMethodDataSepaDebit = SepaDebit
PaymentIntentCreateParamsPaymentMethodDataSofort = Sofort
PaymentIntentCreateParamsPaymentMethodDataSwish = Konbini
PaymentIntentCreateParamsPaymentMethodDataTwint = Konbini
PaymentIntentCreateParamsPaymentMethodDataUsBankAccount = UsBankAccount
PaymentIntentCreateParamsPaymentMethodDataWechatPay = Konbini
PaymentIntentCreateParamsPaymentMethodDataZip = Konbini
PaymentIntentCreateParamsPaymentMethodData = PaymentMethodData
PaymentIntentCreateParamsPaymentMethodOptionsAlipay = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentCreateParamsPaymentMethodOptionsAmazonPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
PaymentIntentCreateParamsPaymentMethodOptionsBillie = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsCardInstallmentsPlan = Plan
PaymentIntentCreateParamsPaymentMethodOptionsCardInstallments = Installments
PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
PaymentIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsCrypto = Eps
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    CustomerBalanceBankTransfer
)
PaymentIntentCreateParamsPaymentMethodOptionsCustomerBalance = (
    PaymentMethodOptionsCustomerBalance
)
PaymentIntentCreateParamsPaymentMethodOptionsEps = Eps
PaymentIntentCreateParamsPaymentMethodOptionsFpx = Eps
PaymentIntentCreateParamsPaymentMethodOptionsGiropay = Eps
PaymentIntentCreateParamsPaymentMethodOptionsGrabpay = Eps
PaymentIntentCreateParamsPaymentMethodOptionsInteracPresent = Konbini
PaymentIntentCreateParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
PaymentIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
PaymentIntentCreateParamsPaymentMethodOptionsKrCard = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsMbWay = Eps
PaymentIntentCreateParamsPaymentMethodOptionsMultibanco = Eps
PaymentIntentCreateParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentCreateParamsPaymentMethodOptionsOxxo = Oxxo
PaymentIntentCreateParamsPaymentMethodOptionsP24 = PaymentMethodOptionsP24
PaymentIntentCreateParamsPaymentMethodOptionsPayByBank = Konbini
PaymentIntentCreateParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsPaynow = Eps
PaymentIntentCreateParamsPaymentMethodOptionsPaypal = Paypal
PaymentIntentCreateParamsPaymentMethodOptionsPromptpay = Eps
PaymentIntentCreateParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentCreateParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
PaymentIntentCreateParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentCreateParamsPaymentMethodOptionsTwint = Eps
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
PaymentIntentCreateParamsPaymentMethodOptionsZip = Eps
PaymentIntentCreateParamsRadarOptions = RadarOptions
PaymentIntentCreateParamsShippingAddress = Address
PaymentIntentCreateParamsShipping = Shipping
PaymentIntentCreateParamsTransferData = ChargeCreateParamsTransferData
PaymentIntentIncrementAuthorizationParamsTransferData = ChargeCaptureParamsTransferData
PaymentIntentListParamsCreated = Created
PaymentIntentModifyParamsPaymentMethodDataAcssDebit = AcssDebit
PaymentIntentModifyParamsPaymentMethodDataAffirm = Konbini
PaymentIntentModifyParamsPaymentMethodDataAfterpayClearpay = Konbini
PaymentIntentModifyParamsPaymentMethodDataAlipay = Konbini
PaymentIntentModifyParamsPaymentMethodDataAlma = Konbini
PaymentIntentModifyParamsPaymentMethodDataAmazonPay = Konbini
PaymentIntentModifyParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
PaymentIntentModifyParamsPaymentMethodDataBacsDebit = BacsDebit
PaymentIntentModifyParamsPaymentMethodDataBancontact = Konbini
PaymentIntentModifyParamsPaymentMethodDataBillie = Konbini
PaymentIntentModifyParamsPaymentMethodDataBillingDetailsAddress = Address
PaymentIntentModifyParamsPaymentMethodDataBillingDetails = BillingDetails
PaymentIntentModifyParamsPaymentMethodDataBlik = Konbini
PaymentIntentModifyParamsPaymentMethodDataBoleto = Boleto
PaymentIntentModifyParamsPaymentMethodDataCashapp = Konbini
PaymentIntentModifyParamsPaymentMethodDataCrypto = Konbini
PaymentIntentModifyParamsPaymentMethodDataCustomerBalance = Konbini
PaymentIntentModifyParamsPaymentMethodDataEps = PaymentMethodDataEps
PaymentIntentModifyParamsPaymentMethodDataFpx = Fpx
PaymentIntentModifyParamsPaymentMethodDataGiropay = Konbini
PaymentIntentModifyParamsPaymentMethodDataGrabpay = Konbini
PaymentIntentModifyParamsPaymentMethodDataIdeal = Ideal
PaymentIntentModifyParamsPaymentMethodDataInteracPresent = Konbini
PaymentIntentModifyParamsPaymentMethodDataKakaoPay = Konbini
PaymentIntentModifyParamsPaymentMethodDataKlarnaDob = Dob
PaymentIntentModifyParamsPaymentMethodDataKlarna = Klarna
PaymentIntentModifyParamsPaymentMethodDataKonbini = Konbini
PaymentIntentModifyParamsPaymentMethodDataKrCard = Konbini
PaymentIntentModifyParamsPaymentMethodDataLink = Konbini
PaymentIntentModifyParamsPaymentMethodDataMbWay = Konbini
PaymentIntentModifyParamsPaymentMethodDataMobilepay = Konbini
PaymentIntentModifyParamsPaymentMethodDataMultibanco = Konbini
PaymentIntentModifyParamsPaymentMethodDataNaverPay = NaverPay
PaymentIntentModifyParamsPaymentMethodDataNzBankAccount = NzBankAccount
PaymentIntentModifyParamsPaymentMethodDataOxxo = Konbini
PaymentIntentModifyParamsPaymentMethodDataP24 = P24
PaymentIntentModifyParamsPaymentMethodDataPayByBank = Konbini
PaymentIntentModifyParamsPaymentMethodDataPayco = Konbini
PaymentIntentModifyParamsPaymentMethodDataPaynow = Konbini
PaymentIntentModifyParamsPaymentMethodDataPaypal = Konbini
PaymentIntentModifyParamsPaymentMethodDataPix = Konbini
PaymentIntentModifyParamsPaymentMethodDataPromptpay = Konbini
PaymentIntentModifyParamsPaymentMethodDataRadarOptions = RadarOptions
PaymentIntentModifyParamsPaymentMethodDataRevolutPay = Konbini
PaymentIntentModifyParamsPaymentMethodDataSamsungPay = Konbini
PaymentIntentModifyParamsPaymentMethodDataSatispay = Konbini
PaymentIntentModifyParamsPaymentMethodDataSepaDebit = SepaDebit
PaymentIntentModifyParamsPaymentMethodDataSofort = Sofort
PaymentIntentModifyParamsPaymentMethodDataSwish = Konbini
PaymentIntentModifyParamsPaymentMethodDataTwint = Konbini
PaymentIntentModifyParamsPaymentMethodDataUsBankAccount = UsBankAccount
PaymentIntentModifyParamsPaymentMethodDataWechatPay = Konbini
PaymentIntentModifyParamsPaymentMethodDataZip = Konbini
PaymentIntentModifyParamsPaymentMethodData = PaymentMethodData
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
PaymentIntentModifyParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
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
PaymentIntentModifyParamsPaymentMethodOptionsCardInstallmentsPlan = Plan
PaymentIntentModifyParamsPaymentMethodOptionsCardInstallments = Installments
PaymentIntentModifyParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
PaymentIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
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
PaymentIntentModifyParamsPaymentMethodOptionsCrypto = Eps
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    CustomerBalanceBankTransfer
)
PaymentIntentModifyParamsPaymentMethodOptionsCustomerBalance = (
    PaymentMethodOptionsCustomerBalance
)
PaymentIntentModifyParamsPaymentMethodOptionsEps = Eps
PaymentIntentModifyParamsPaymentMethodOptionsFpx = Eps
PaymentIntentModifyParamsPaymentMethodOptionsGiropay = Eps
PaymentIntentModifyParamsPaymentMethodOptionsGrabpay = Eps
PaymentIntentModifyParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentModifyParamsPaymentMethodOptionsInteracPresent = Konbini
PaymentIntentModifyParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
PaymentIntentModifyParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
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
PaymentIntentModifyParamsPaymentMethodOptionsMbWay = Eps
PaymentIntentModifyParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentModifyParamsPaymentMethodOptionsMultibanco = Eps
PaymentIntentModifyParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsOxxo = Oxxo
PaymentIntentModifyParamsPaymentMethodOptionsP24 = PaymentMethodOptionsP24
PaymentIntentModifyParamsPaymentMethodOptionsPayByBank = Konbini
PaymentIntentModifyParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsPaynow = Eps
PaymentIntentModifyParamsPaymentMethodOptionsPaypal = Paypal
PaymentIntentModifyParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentModifyParamsPaymentMethodOptionsPromptpay = Eps
PaymentIntentModifyParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentModifyParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentModifyParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
PaymentIntentModifyParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentModifyParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentModifyParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentModifyParamsPaymentMethodOptionsTwint = Eps
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
PaymentIntentModifyParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentModifyParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentModifyParamsPaymentMethodOptionsZip = Eps
PaymentIntentModifyParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentModifyParamsShippingAddress = Address
PaymentIntentModifyParamsShipping = Shipping
PaymentIntentModifyParamsTransferData = ChargeCaptureParamsTransferData
PaymentIntentRetrieveParams = SourceRetrieveParams
PaymentIntentSearchParams = SearchParams
PaymentIntentVerifyMicrodepositsParams = VerifyMicrodepositsParams
PaymentIntentUpdateParamsPaymentMethodDataAcssDebit = AcssDebit
PaymentIntentUpdateParamsPaymentMethodDataAffirm = Konbini
PaymentIntentUpdateParamsPaymentMethodDataAfterpayClearpay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataAlipay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataAlma = Konbini
PaymentIntentUpdateParamsPaymentMethodDataAmazonPay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
PaymentIntentUpdateParamsPaymentMethodDataBacsDebit = BacsDebit
PaymentIntentUpdateParamsPaymentMethodDataBancontact = Konbini
PaymentIntentUpdateParamsPaymentMethodDataBillie = Konbini
PaymentIntentUpdateParamsPaymentMethodDataBillingDetailsAddress = Address
PaymentIntentUpdateParamsPaymentMethodDataBillingDetails = BillingDetails
PaymentIntentUpdateParamsPaymentMethodDataBlik = Konbini
PaymentIntentUpdateParamsPaymentMethodDataBoleto = Boleto
PaymentIntentUpdateParamsPaymentMethodDataCashapp = Konbini
PaymentIntentUpdateParamsPaymentMethodDataCrypto = Konbini
PaymentIntentUpdateParamsPaymentMethodDataCustomerBalance = Konbini
PaymentIntentUpdateParamsPaymentMethodDataEps = PaymentMethodDataEps
PaymentIntentUpdateParamsPaymentMethodDataFpx = Fpx
PaymentIntentUpdateParamsPaymentMethodDataGiropay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataGrabpay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataIdeal = Ideal
PaymentIntentUpdateParamsPaymentMethodDataInteracPresent = Konbini
PaymentIntentUpdateParamsPaymentMethodDataKakaoPay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataKlarnaDob = Dob
PaymentIntentUpdateParamsPaymentMethodDataKlarna = Klarna
PaymentIntentUpdateParamsPaymentMethodDataKonbini = Konbini
PaymentIntentUpdateParamsPaymentMethodDataKrCard = Konbini
PaymentIntentUpdateParamsPaymentMethodDataLink = Konbini
PaymentIntentUpdateParamsPaymentMethodDataMbWay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataMobilepay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataMultibanco = Konbini
PaymentIntentUpdateParamsPaymentMethodDataNaverPay = NaverPay
PaymentIntentUpdateParamsPaymentMethodDataNzBankAccount = NzBankAccount
PaymentIntentUpdateParamsPaymentMethodDataOxxo = Konbini
PaymentIntentUpdateParamsPaymentMethodDataP24 = P24
PaymentIntentUpdateParamsPaymentMethodDataPayByBank = Konbini
PaymentIntentUpdateParamsPaymentMethodDataPayco = Konbini
PaymentIntentUpdateParamsPaymentMethodDataPaynow = Konbini
PaymentIntentUpdateParamsPaymentMethodDataPaypal = Konbini
PaymentIntentUpdateParamsPaymentMethodDataPix = Konbini
PaymentIntentUpdateParamsPaymentMethodDataPromptpay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataRadarOptions = RadarOptions
PaymentIntentUpdateParamsPaymentMethodDataRevolutPay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataSamsungPay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataSatispay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataSepaDebit = SepaDebit
PaymentIntentUpdateParamsPaymentMethodDataSofort = Sofort
PaymentIntentUpdateParamsPaymentMethodDataSwish = Konbini
PaymentIntentUpdateParamsPaymentMethodDataTwint = Konbini
PaymentIntentUpdateParamsPaymentMethodDataUsBankAccount = UsBankAccount
PaymentIntentUpdateParamsPaymentMethodDataWechatPay = Konbini
PaymentIntentUpdateParamsPaymentMethodDataZip = Konbini
PaymentIntentUpdateParamsPaymentMethodData = PaymentMethodData
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
PaymentIntentUpdateParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
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
PaymentIntentUpdateParamsPaymentMethodOptionsCardInstallmentsPlan = Plan
PaymentIntentUpdateParamsPaymentMethodOptionsCardInstallments = Installments
PaymentIntentUpdateParamsPaymentMethodOptionsCardMandateOptions = (
    PaymentIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
PaymentIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
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
PaymentIntentUpdateParamsPaymentMethodOptionsCrypto = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    CustomerBalanceBankTransfer
)
PaymentIntentUpdateParamsPaymentMethodOptionsCustomerBalance = (
    PaymentMethodOptionsCustomerBalance
)
PaymentIntentUpdateParamsPaymentMethodOptionsEps = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsFpx = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsGiropay = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsGrabpay = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsIdeal = (
    PaymentIntentCreateParamsPaymentMethodOptionsIdeal
)
PaymentIntentUpdateParamsPaymentMethodOptionsInteracPresent = Konbini
PaymentIntentUpdateParamsPaymentMethodOptionsKakaoPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
PaymentIntentUpdateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
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
PaymentIntentUpdateParamsPaymentMethodOptionsMbWay = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsMobilepay = (
    PaymentIntentCreateParamsPaymentMethodOptionsMobilepay
)
PaymentIntentUpdateParamsPaymentMethodOptionsMultibanco = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsNaverPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsNzBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsAuBecsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsOxxo = Oxxo
PaymentIntentUpdateParamsPaymentMethodOptionsP24 = PaymentMethodOptionsP24
PaymentIntentUpdateParamsPaymentMethodOptionsPayByBank = Konbini
PaymentIntentUpdateParamsPaymentMethodOptionsPayco = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsPaynow = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsPaypal = Paypal
PaymentIntentUpdateParamsPaymentMethodOptionsPix = (
    PaymentIntentCreateParamsPaymentMethodOptionsPix
)
PaymentIntentUpdateParamsPaymentMethodOptionsPromptpay = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsRevolutPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsLink
)
PaymentIntentUpdateParamsPaymentMethodOptionsSamsungPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsSatispay = (
    PaymentIntentCreateParamsPaymentMethodOptionsAlma
)
PaymentIntentUpdateParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
PaymentIntentUpdateParamsPaymentMethodOptionsSepaDebit = (
    PaymentIntentCreateParamsPaymentMethodOptionsBacsDebit
)
PaymentIntentUpdateParamsPaymentMethodOptionsSofort = (
    PaymentIntentCreateParamsPaymentMethodOptionsSofort
)
PaymentIntentUpdateParamsPaymentMethodOptionsSwish = (
    PaymentIntentCreateParamsPaymentMethodOptionsSwish
)
PaymentIntentUpdateParamsPaymentMethodOptionsTwint = Eps
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
PaymentIntentUpdateParamsPaymentMethodOptionsUsBankAccount = (
    PaymentIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
PaymentIntentUpdateParamsPaymentMethodOptionsWechatPay = (
    PaymentIntentCreateParamsPaymentMethodOptionsWechatPay
)
PaymentIntentUpdateParamsPaymentMethodOptionsZip = Eps
PaymentIntentUpdateParamsPaymentMethodOptions = (
    PaymentIntentCreateParamsPaymentMethodOptions
)
PaymentIntentUpdateParamsShippingAddress = Address
PaymentIntentUpdateParamsShipping = Shipping
PaymentIntentUpdateParamsTransferData = ChargeCaptureParamsTransferData
PaymentIntentUpdateParams = PaymentIntentModifyParams
