# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import PreferredLocale, SetupIntentPaymentMethodOptionsCardNetwork
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
    Created,
    CustomerAcceptance,
    CustomerAcceptanceOnline,
    Dob,
    Filters,
    FinancialConnections,
    Fpx,
    Ideal,
    Klarna,
    Konbini,
    MandateData,
    MandateDataCustomerAcceptance,
    MandateOptions,
    MonthlyEstimatedRevenue,
    NaverPay,
    NetworkOptions,
    Networks,
    NextBilling,
    NzBankAccount,
    OnDemand,
    Online,
    PaymentMethodData,
    PaymentMethodDataEps,
    RadarOptions,
    SepaDebit,
    SetupIntentCreateParamsMandateData as _SetupIntentCreateParamsMandateData,
    Sofort,
    SourceRetrieveParams,
    UsBankAccount,
    UsBankAccountMandateOptions,
    VerifyMicrodepositsParams,
)
from ._shared_2 import PaymentMethodOptionsAcssDebitMandateOptions, Subscription


class SetupIntentCancelParams(RequestOptions, total=False):
    cancellation_reason: Literal["abandoned", "duplicate", "requested_by_customer"]
    expand: List[str]


class SetupIntentCreateParamsPaymentMethodOptionsAcssDebit(TypedDict, total=False):
    currency: Literal["cad", "usd"]
    mandate_options: PaymentMethodOptionsAcssDebitMandateOptions
    verification_method: Literal["automatic", "instant", "microdeposits"]


class SetupIntentCreateParamsPaymentMethodOptionsBacsDebit(TypedDict, total=False):
    mandate_options: MandateOptions


class _SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired(TypedDict):
    amount: int
    amount_type: Literal["fixed", "maximum"]
    currency: str
    interval: Literal["day", "month", "sporadic", "week", "year"]
    reference: str
    start_date: Union[int, datetime]


class SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions(
    _SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired, total=False
):
    description: str
    end_date: Union[int, datetime]
    interval_count: int
    supported_types: List[Literal["india"]]


class SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure(
    TypedDict, total=False
):
    ares_trans_status: Literal["A", "C", "I", "N", "R", "U", "Y"]
    cryptogram: str
    electronic_commerce_indicator: Literal["01", "02", "05", "06", "07"]
    network_options: NetworkOptions
    requestor_challenge_indicator: str
    transaction_id: str
    version: Literal["1.0.2", "2.1.0", "2.2.0"]


class SetupIntentCreateParamsPaymentMethodOptionsCard(TypedDict, total=False):
    mandate_options: SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
    network: SetupIntentPaymentMethodOptionsCardNetwork
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    three_d_secure: SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure


class SetupIntentCreateParamsPaymentMethodOptionsKlarna(TypedDict, total=False):
    currency: str
    on_demand: OnDemand
    preferred_locale: PreferredLocale
    subscriptions: Union[Literal[""], List[Subscription]]


class SetupIntentCreateParamsPaymentMethodOptionsPaypal(TypedDict, total=False):
    billing_agreement_id: str


class SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount(TypedDict, total=False):
    financial_connections: FinancialConnections
    mandate_options: UsBankAccountMandateOptions
    networks: Networks
    verification_method: Literal["automatic", "instant", "microdeposits"]


class SetupIntentCreateParamsPaymentMethodOptions(TypedDict, total=False):
    acss_debit: SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
    amazon_pay: Konbini
    bacs_debit: SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
    card: SetupIntentCreateParamsPaymentMethodOptionsCard
    card_present: Konbini
    klarna: SetupIntentCreateParamsPaymentMethodOptionsKlarna
    link: Konbini
    paypal: SetupIntentCreateParamsPaymentMethodOptionsPaypal
    sepa_debit: SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
    us_bank_account: SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount


class SetupIntentConfirmParams(RequestOptions, total=False):
    client_secret: str
    confirmation_token: str
    expand: List[str]
    mandate_data: Union[Literal[""], MandateData]
    payment_method: str
    payment_method_data: PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    return_url: str
    use_stripe_sdk: bool


class SetupIntentCreateParams(RequestOptions, total=False):
    attach_to_self: bool
    automatic_payment_methods: AutomaticPaymentMethods
    confirm: bool
    confirmation_token: str
    customer: str
    description: str
    expand: List[str]
    flow_directions: List[Literal["inbound", "outbound"]]
    mandate_data: Union[Literal[""], _SetupIntentCreateParamsMandateData]
    metadata: Dict[str, str]
    on_behalf_of: str
    payment_method: str
    payment_method_configuration: str
    payment_method_data: PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    payment_method_types: List[str]
    return_url: str
    single_use: MonthlyEstimatedRevenue
    usage: Literal["off_session", "on_session"]
    use_stripe_sdk: bool


class SetupIntentListParams(RequestOptions, total=False):
    attach_to_self: bool
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    payment_method: str
    starting_after: str


class SetupIntentModifyParams(RequestOptions, total=False):
    attach_to_self: bool
    customer: str
    description: str
    expand: List[str]
    flow_directions: List[Literal["inbound", "outbound"]]
    metadata: Union[Literal[""], Dict[str, str]]
    payment_method: str
    payment_method_configuration: str
    payment_method_data: PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    payment_method_types: List[str]


SetupIntentConfirmParamsMandateDataCustomerAcceptanceOffline = Konbini
SetupIntentConfirmParamsMandateDataCustomerAcceptanceOnline = Online
SetupIntentConfirmParamsMandateDataCustomerAcceptance = CustomerAcceptance
SetupIntentConfirmParamsMandateData = MandateData
SetupIntentConfirmParamsPaymentMethodDataAcssDebit = AcssDebit
SetupIntentConfirmParamsPaymentMethodDataAffirm = Konbini
SetupIntentConfirmParamsPaymentMethodDataAfterpayClearpay = Konbini
SetupIntentConfirmParamsPaymentMethodDataAlipay = Konbini
SetupIntentConfirmParamsPaymentMethodDataAlma = Konbini
SetupIntentConfirmParamsPaymentMethodDataAmazonPay = Konbini
SetupIntentConfirmParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
SetupIntentConfirmParamsPaymentMethodDataBacsDebit = BacsDebit
SetupIntentConfirmParamsPaymentMethodDataBancontact = Konbini
SetupIntentConfirmParamsPaymentMethodDataBillie = Konbini
SetupIntentConfirmParamsPaymentMethodDataBillingDetailsAddress = Address
SetupIntentConfirmParamsPaymentMethodDataBillingDetails = BillingDetails
SetupIntentConfirmParamsPaymentMethodDataBlik = Konbini
SetupIntentConfirmParamsPaymentMethodDataBoleto = Boleto
SetupIntentConfirmParamsPaymentMethodDataCashapp = Konbini
SetupIntentConfirmParamsPaymentMethodDataCrypto = Konbini
SetupIntentConfirmParamsPaymentMethodDataCustomerBalance = Konbini
SetupIntentConfirmParamsPaymentMethodDataEps = PaymentMethodDataEps
SetupIntentConfirmParamsPaymentMethodDataFpx = Fpx
SetupIntentConfirmParamsPaymentMethodDataGiropay = Konbini
SetupIntentConfirmParamsPaymentMethodDataGrabpay = Konbini
SetupIntentConfirmParamsPaymentMethodDataIdeal = Ideal
SetupIntentConfirmParamsPaymentMethodDataInteracPresent = Konbini
SetupIntentConfirmParamsPaymentMethodDataKakaoPay = Konbini
SetupIntentConfirmParamsPaymentMethodDataKlarnaDob = Dob
SetupIntentConfirmParamsPaymentMethodDataKlarna = Klarna
SetupIntentConfirmParamsPaymentMethodDataKonbini = Konbini
SetupIntentConfirmParamsPaymentMethodDataKrCard = Konbini
SetupIntentConfirmParamsPaymentMethodDataLink = Konbini
SetupIntentConfirmParamsPaymentMethodDataMbWay = Konbini
SetupIntentConfirmParamsPaymentMethodDataMobilepay = Konbini
SetupIntentConfirmParamsPaymentMethodDataMultibanco = Konbini
SetupIntentConfirmParamsPaymentMethodDataNaverPay = NaverPay
SetupIntentConfirmParamsPaymentMethodDataNzBankAccount = NzBankAccount
SetupIntentConfirmParamsPaymentMethodDataOxxo = Konbini
SetupIntentConfirmParamsPaymentMethodDataP24 = P24
SetupIntentConfirmParamsPaymentMethodDataPayByBank = Konbini
SetupIntentConfirmParamsPaymentMethodDataPayco = Konbini
SetupIntentConfirmParamsPaymentMethodDataPaynow = Konbini
SetupIntentConfirmParamsPaymentMethodDataPaypal = Konbini
SetupIntentConfirmParamsPaymentMethodDataPix = Konbini
SetupIntentConfirmParamsPaymentMethodDataPromptpay = Konbini
SetupIntentConfirmParamsPaymentMethodDataRadarOptions = RadarOptions
SetupIntentConfirmParamsPaymentMethodDataRevolutPay = Konbini
SetupIntentConfirmParamsPaymentMethodDataSamsungPay = Konbini
SetupIntentConfirmParamsPaymentMethodDataSatispay = Konbini
SetupIntentConfirmParamsPaymentMethodDataSepaDebit = SepaDebit
SetupIntentConfirmParamsPaymentMethodDataSofort = Sofort
SetupIntentConfirmParamsPaymentMethodDataSwish = Konbini
SetupIntentConfirmParamsPaymentMethodDataTwint = Konbini
SetupIntentConfirmParamsPaymentMethodDataUsBankAccount = UsBankAccount
SetupIntentConfirmParamsPaymentMethodDataWechatPay = Konbini
SetupIntentConfirmParamsPaymentMethodDataZip = Konbini
SetupIntentConfirmParamsPaymentMethodData = PaymentMethodData
SetupIntentConfirmParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsAmazonPay = Konbini
SetupIntentConfirmParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
SetupIntentConfirmParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentConfirmParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentConfirmParamsPaymentMethodOptionsCardPresent = Konbini
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaSubscription = Subscription
SetupIntentConfirmParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentConfirmParamsPaymentMethodOptionsLink = Konbini
SetupIntentConfirmParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentConfirmParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
SetupIntentConfirmParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentConfirmParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentCreateParamsAutomaticPaymentMethods = AutomaticPaymentMethods
SetupIntentCreateParamsMandateDataCustomerAcceptanceOffline = Konbini
SetupIntentCreateParamsMandateDataCustomerAcceptanceOnline = CustomerAcceptanceOnline
SetupIntentCreateParamsMandateDataCustomerAcceptance = MandateDataCustomerAcceptance
SetupIntentCreateParamsMandateData = _SetupIntentCreateParamsMandateData
SetupIntentCreateParamsPaymentMethodDataAcssDebit = AcssDebit
SetupIntentCreateParamsPaymentMethodDataAffirm = Konbini
SetupIntentCreateParamsPaymentMethodDataAfterpayClearpay = Konbini
SetupIntentCreateParamsPaymentMethodDataAlipay = Konbini
SetupIntentCreateParamsPaymentMethodDataAlma = Konbini
SetupIntentCreateParamsPaymentMethodDataAmazonPay = Konbini
SetupIntentCreateParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
SetupIntentCreateParamsPaymentMethodDataBacsDebit = BacsDebit
SetupIntentCreateParamsPaymentMethodDataBancontact = Konbini
SetupIntentCreateParamsPaymentMethodDataBillie = Konbini
SetupIntentCreateParamsPaymentMethodDataBillingDetailsAddress = Address
SetupIntentCreateParamsPaymentMethodDataBillingDetails = BillingDetails
SetupIntentCreateParamsPaymentMethodDataBlik = Konbini
SetupIntentCreateParamsPaymentMethodDataBoleto = Boleto
SetupIntentCreateParamsPaymentMethodDataCashapp = Konbini
SetupIntentCreateParamsPaymentMethodDataCrypto = Konbini
SetupIntentCreateParamsPaymentMethodDataCustomerBalance = Konbini
SetupIntentCreateParamsPaymentMethodDataEps = PaymentMethodDataEps
SetupIntentCreateParamsPaymentMethodDataFpx = Fpx
SetupIntentCreateParamsPaymentMethodDataGiropay = Konbini
SetupIntentCreateParamsPaymentMethodDataGrabpay = Konbini
SetupIntentCreateParamsPaymentMethodDataIdeal = Ideal
SetupIntentCreateParamsPaymentMethodDataInteracPresent = Konbini
SetupIntentCreateParamsPaymentMethodDataKakaoPay = Konbini
SetupIntentCreateParamsPaymentMethodDataKlarnaDob = Dob
SetupIntentCreateParamsPaymentMethodDataKlarna = Klarna
SetupIntentCreateParamsPaymentMethodDataKonbini = Konbini
SetupIntentCreateParamsPaymentMethodDataKrCard = Konbini
SetupIntentCreateParamsPaymentMethodDataLink = Konbini
SetupIntentCreateParamsPaymentMethodDataMbWay = Konbini
SetupIntentCreateParamsPaymentMethodDataMobilepay = Konbini
SetupIntentCreateParamsPaymentMethodDataMultibanco = Konbini
SetupIntentCreateParamsPaymentMethodDataNaverPay = NaverPay
SetupIntentCreateParamsPaymentMethodDataNzBankAccount = NzBankAccount
SetupIntentCreateParamsPaymentMethodDataOxxo = Konbini
SetupIntentCreateParamsPaymentMethodDataP24 = P24
SetupIntentCreateParamsPaymentMethodDataPayByBank = Konbini
SetupIntentCreateParamsPaymentMethodDataPayco = Konbini
SetupIntentCreateParamsPaymentMethodDataPaynow = Konbini
SetupIntentCreateParamsPaymentMethodDataPaypal = Konbini
SetupIntentCreateParamsPaymentMethodDataPix = Konbini
SetupIntentCreateParamsPaymentMethodDataPromptpay = Konbini
SetupIntentCreateParamsPaymentMethodDataRadarOptions = RadarOptions
SetupIntentCreateParamsPaymentMethodDataRevolutPay = Konbini
SetupIntentCreateParamsPaymentMethodDataSamsungPay = Konbini
SetupIntentCreateParamsPaymentMethodDataSatispay = Konbini
SetupIntentCreateParamsPaymentMethodDataSepaDebit = SepaDebit
SetupIntentCreateParamsPaymentMethodDataSofort = Sofort
SetupIntentCreateParamsPaymentMethodDataSwish = Konbini
SetupIntentCreateParamsPaymentMethodDataTwint = Konbini
SetupIntentCreateParamsPaymentMethodDataUsBankAccount = UsBankAccount
SetupIntentCreateParamsPaymentMethodDataWechatPay = Konbini
SetupIntentCreateParamsPaymentMethodDataZip = Konbini
SetupIntentCreateParamsPaymentMethodData = PaymentMethodData
SetupIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsAmazonPay = Konbini
SetupIntentCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
)
SetupIntentCreateParamsPaymentMethodOptionsCardPresent = Konbini
SetupIntentCreateParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
SetupIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
SetupIntentCreateParamsPaymentMethodOptionsKlarnaSubscription = Subscription
SetupIntentCreateParamsPaymentMethodOptionsLink = Konbini
SetupIntentCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
SetupIntentCreateParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
SetupIntentCreateParamsSingleUse = MonthlyEstimatedRevenue
SetupIntentListParamsCreated = Created
SetupIntentModifyParamsPaymentMethodDataAcssDebit = AcssDebit
SetupIntentModifyParamsPaymentMethodDataAffirm = Konbini
SetupIntentModifyParamsPaymentMethodDataAfterpayClearpay = Konbini
SetupIntentModifyParamsPaymentMethodDataAlipay = Konbini
SetupIntentModifyParamsPaymentMethodDataAlma = Konbini
SetupIntentModifyParamsPaymentMethodDataAmazonPay = Konbini
SetupIntentModifyParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
SetupIntentModifyParamsPaymentMethodDataBacsDebit = BacsDebit
SetupIntentModifyParamsPaymentMethodDataBancontact = Konbini
SetupIntentModifyParamsPaymentMethodDataBillie = Konbini
SetupIntentModifyParamsPaymentMethodDataBillingDetailsAddress = Address
SetupIntentModifyParamsPaymentMethodDataBillingDetails = BillingDetails
SetupIntentModifyParamsPaymentMethodDataBlik = Konbini
SetupIntentModifyParamsPaymentMethodDataBoleto = Boleto
SetupIntentModifyParamsPaymentMethodDataCashapp = Konbini
SetupIntentModifyParamsPaymentMethodDataCrypto = Konbini
SetupIntentModifyParamsPaymentMethodDataCustomerBalance = Konbini
SetupIntentModifyParamsPaymentMethodDataEps = PaymentMethodDataEps
SetupIntentModifyParamsPaymentMethodDataFpx = Fpx
SetupIntentModifyParamsPaymentMethodDataGiropay = Konbini
SetupIntentModifyParamsPaymentMethodDataGrabpay = Konbini
SetupIntentModifyParamsPaymentMethodDataIdeal = Ideal
SetupIntentModifyParamsPaymentMethodDataInteracPresent = Konbini
SetupIntentModifyParamsPaymentMethodDataKakaoPay = Konbini
SetupIntentModifyParamsPaymentMethodDataKlarnaDob = Dob
SetupIntentModifyParamsPaymentMethodDataKlarna = Klarna
SetupIntentModifyParamsPaymentMethodDataKonbini = Konbini
SetupIntentModifyParamsPaymentMethodDataKrCard = Konbini
SetupIntentModifyParamsPaymentMethodDataLink = Konbini
SetupIntentModifyParamsPaymentMethodDataMbWay = Konbini
SetupIntentModifyParamsPaymentMethodDataMobilepay = Konbini
SetupIntentModifyParamsPaymentMethodDataMultibanco = Konbini
SetupIntentModifyParamsPaymentMethodDataNaverPay = NaverPay
SetupIntentModifyParamsPaymentMethodDataNzBankAccount = NzBankAccount
SetupIntentModifyParamsPaymentMethodDataOxxo = Konbini
SetupIntentModifyParamsPaymentMethodDataP24 = P24
SetupIntentModifyParamsPaymentMethodDataPayByBank = Konbini
SetupIntentModifyParamsPaymentMethodDataPayco = Konbini
SetupIntentModifyParamsPaymentMethodDataPaynow = Konbini
SetupIntentModifyParamsPaymentMethodDataPaypal = Konbini
SetupIntentModifyParamsPaymentMethodDataPix = Konbini
SetupIntentModifyParamsPaymentMethodDataPromptpay = Konbini
SetupIntentModifyParamsPaymentMethodDataRadarOptions = RadarOptions
SetupIntentModifyParamsPaymentMethodDataRevolutPay = Konbini
SetupIntentModifyParamsPaymentMethodDataSamsungPay = Konbini
SetupIntentModifyParamsPaymentMethodDataSatispay = Konbini
SetupIntentModifyParamsPaymentMethodDataSepaDebit = SepaDebit
SetupIntentModifyParamsPaymentMethodDataSofort = Sofort
SetupIntentModifyParamsPaymentMethodDataSwish = Konbini
SetupIntentModifyParamsPaymentMethodDataTwint = Konbini
SetupIntentModifyParamsPaymentMethodDataUsBankAccount = UsBankAccount
SetupIntentModifyParamsPaymentMethodDataWechatPay = Konbini
SetupIntentModifyParamsPaymentMethodDataZip = Konbini
SetupIntentModifyParamsPaymentMethodData = PaymentMethodData
SetupIntentModifyParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentModifyParamsPaymentMethodOptionsAmazonPay = Konbini
SetupIntentModifyParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
SetupIntentModifyParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentModifyParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentModifyParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentModifyParamsPaymentMethodOptionsCardPresent = Konbini
SetupIntentModifyParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
SetupIntentModifyParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
SetupIntentModifyParamsPaymentMethodOptionsKlarnaSubscription = Subscription
SetupIntentModifyParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentModifyParamsPaymentMethodOptionsLink = Konbini
SetupIntentModifyParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentModifyParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
SetupIntentModifyParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentModifyParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentRetrieveParams = SourceRetrieveParams
SetupIntentVerifyMicrodepositsParams = VerifyMicrodepositsParams
SetupIntentUpdateParamsPaymentMethodDataAcssDebit = AcssDebit
SetupIntentUpdateParamsPaymentMethodDataAffirm = Konbini
SetupIntentUpdateParamsPaymentMethodDataAfterpayClearpay = Konbini
SetupIntentUpdateParamsPaymentMethodDataAlipay = Konbini
SetupIntentUpdateParamsPaymentMethodDataAlma = Konbini
SetupIntentUpdateParamsPaymentMethodDataAmazonPay = Konbini
SetupIntentUpdateParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
SetupIntentUpdateParamsPaymentMethodDataBacsDebit = BacsDebit
SetupIntentUpdateParamsPaymentMethodDataBancontact = Konbini
SetupIntentUpdateParamsPaymentMethodDataBillie = Konbini
SetupIntentUpdateParamsPaymentMethodDataBillingDetailsAddress = Address
SetupIntentUpdateParamsPaymentMethodDataBillingDetails = BillingDetails
SetupIntentUpdateParamsPaymentMethodDataBlik = Konbini
SetupIntentUpdateParamsPaymentMethodDataBoleto = Boleto
SetupIntentUpdateParamsPaymentMethodDataCashapp = Konbini
SetupIntentUpdateParamsPaymentMethodDataCrypto = Konbini
SetupIntentUpdateParamsPaymentMethodDataCustomerBalance = Konbini
SetupIntentUpdateParamsPaymentMethodDataEps = PaymentMethodDataEps
SetupIntentUpdateParamsPaymentMethodDataFpx = Fpx
SetupIntentUpdateParamsPaymentMethodDataGiropay = Konbini
SetupIntentUpdateParamsPaymentMethodDataGrabpay = Konbini
SetupIntentUpdateParamsPaymentMethodDataIdeal = Ideal
SetupIntentUpdateParamsPaymentMethodDataInteracPresent = Konbini
SetupIntentUpdateParamsPaymentMethodDataKakaoPay = Konbini
SetupIntentUpdateParamsPaymentMethodDataKlarnaDob = Dob
SetupIntentUpdateParamsPaymentMethodDataKlarna = Klarna
SetupIntentUpdateParamsPaymentMethodDataKonbini = Konbini
SetupIntentUpdateParamsPaymentMethodDataKrCard = Konbini
SetupIntentUpdateParamsPaymentMethodDataLink = Konbini
SetupIntentUpdateParamsPaymentMethodDataMbWay = Konbini
SetupIntentUpdateParamsPaymentMethodDataMobilepay = Konbini
SetupIntentUpdateParamsPaymentMethodDataMultibanco = Konbini
SetupIntentUpdateParamsPaymentMethodDataNaverPay = NaverPay
SetupIntentUpdateParamsPaymentMethodDataNzBankAccount = NzBankAccount
SetupIntentUpdateParamsPaymentMethodDataOxxo = Konbini
SetupIntentUpdateParamsPaymentMethodDataP24 = P24
SetupIntentUpdateParamsPaymentMethodDataPayByBank = Konbini
SetupIntentUpdateParamsPaymentMethodDataPayco = Konbini
SetupIntentUpdateParamsPaymentMethodDataPaynow = Konbini
SetupIntentUpdateParamsPaymentMethodDataPaypal = Konbini
SetupIntentUpdateParamsPaymentMethodDataPix = Konbini
SetupIntentUpdateParamsPaymentMethodDataPromptpay = Konbini
SetupIntentUpdateParamsPaymentMethodDataRadarOptions = RadarOptions
SetupIntentUpdateParamsPaymentMethodDataRevolutPay = Konbini
SetupIntentUpdateParamsPaymentMethodDataSamsungPay = Konbini
SetupIntentUpdateParamsPaymentMethodDataSatispay = Konbini
SetupIntentUpdateParamsPaymentMethodDataSepaDebit = SepaDebit
SetupIntentUpdateParamsPaymentMethodDataSofort = Sofort
SetupIntentUpdateParamsPaymentMethodDataSwish = Konbini
SetupIntentUpdateParamsPaymentMethodDataTwint = Konbini
SetupIntentUpdateParamsPaymentMethodDataUsBankAccount = UsBankAccount
SetupIntentUpdateParamsPaymentMethodDataWechatPay = Konbini
SetupIntentUpdateParamsPaymentMethodDataZip = Konbini
SetupIntentUpdateParamsPaymentMethodData = PaymentMethodData
SetupIntentUpdateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsAmazonPay = Konbini
SetupIntentUpdateParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
SetupIntentUpdateParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    CartesBancaires
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    NetworkOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentUpdateParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentUpdateParamsPaymentMethodOptionsCardPresent = Konbini
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaOnDemand = OnDemand
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaSubscription = Subscription
SetupIntentUpdateParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentUpdateParamsPaymentMethodOptionsLink = Konbini
SetupIntentUpdateParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentUpdateParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
SetupIntentUpdateParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    Filters
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    FinancialConnections
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    UsBankAccountMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountNetworks = Networks
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentUpdateParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentUpdateParams = SetupIntentModifyParams
