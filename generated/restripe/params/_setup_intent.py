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
from . import _shared, _shared_2


class SetupIntentCancelParams(_RequestOptions, total=False):
    cancellation_reason: _Literal["abandoned", "duplicate", "requested_by_customer"]
    expand: _List[str]


class SetupIntentCreateParamsPaymentMethodOptionsAcssDebit(_TypedDict, total=False):
    currency: _Literal["cad", "usd"]
    mandate_options: _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class SetupIntentCreateParamsPaymentMethodOptionsBacsDebit(_TypedDict, total=False):
    mandate_options: _shared.MandateOptions


class _SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired(
    _TypedDict
):
    amount: int
    amount_type: _Literal["fixed", "maximum"]
    currency: str
    interval: _Literal["day", "month", "sporadic", "week", "year"]
    reference: str
    start_date: _Union[int, _datetime]


class SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions(
    _SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptionsRequired, total=False
):
    description: str
    end_date: _Union[int, _datetime]
    interval_count: int
    supported_types: _List[_Literal["india"]]


class SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure(
    _TypedDict, total=False
):
    ares_trans_status: _Literal["A", "C", "I", "N", "R", "U", "Y"]
    cryptogram: str
    electronic_commerce_indicator: _Literal["01", "02", "05", "06", "07"]
    network_options: _shared.NetworkOptions
    requestor_challenge_indicator: str
    transaction_id: str
    version: _Literal["1.0.2", "2.1.0", "2.2.0"]


class SetupIntentCreateParamsPaymentMethodOptionsCard(_TypedDict, total=False):
    mandate_options: SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
    network: _enums.SetupIntentPaymentMethodOptionsCardNetwork
    request_three_d_secure: _Literal["any", "automatic", "challenge"]
    three_d_secure: SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure


class SetupIntentCreateParamsPaymentMethodOptionsKlarna(_TypedDict, total=False):
    currency: str
    on_demand: _shared.OnDemand
    preferred_locale: _enums.PreferredLocale
    subscriptions: _Union[_Literal[""], _List[_shared_2.Subscription]]


class SetupIntentCreateParamsPaymentMethodOptionsPaypal(_TypedDict, total=False):
    billing_agreement_id: str


class SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount(_TypedDict, total=False):
    financial_connections: _shared.FinancialConnections
    mandate_options: _shared.UsBankAccountMandateOptions
    networks: _shared.Networks
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class SetupIntentCreateParamsPaymentMethodOptions(_TypedDict, total=False):
    acss_debit: SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
    amazon_pay: _shared.Konbini
    bacs_debit: SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
    card: SetupIntentCreateParamsPaymentMethodOptionsCard
    card_present: _shared.Konbini
    klarna: SetupIntentCreateParamsPaymentMethodOptionsKlarna
    link: _shared.Konbini
    paypal: SetupIntentCreateParamsPaymentMethodOptionsPaypal
    sepa_debit: SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
    us_bank_account: SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount


class SetupIntentConfirmParams(_RequestOptions, total=False):
    client_secret: str
    confirmation_token: str
    expand: _List[str]
    mandate_data: _Union[_Literal[""], _shared.MandateData]
    payment_method: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    return_url: str
    use_stripe_sdk: bool


class SetupIntentCreateParams(_RequestOptions, total=False):
    attach_to_self: bool
    automatic_payment_methods: _shared.AutomaticPaymentMethods
    confirm: bool
    confirmation_token: str
    customer: str
    description: str
    expand: _List[str]
    flow_directions: _List[_Literal["inbound", "outbound"]]
    mandate_data: _Union[_Literal[""], _shared.SetupIntentCreateParamsMandateData]
    metadata: _Dict[str, str]
    on_behalf_of: str
    payment_method: str
    payment_method_configuration: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    payment_method_types: _List[str]
    return_url: str
    single_use: _shared.MonthlyEstimatedRevenue
    usage: _Literal["off_session", "on_session"]
    use_stripe_sdk: bool


class SetupIntentListParams(_RequestOptions, total=False):
    attach_to_self: bool
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    payment_method: str
    starting_after: str


class SetupIntentModifyParams(_RequestOptions, total=False):
    attach_to_self: bool
    customer: str
    description: str
    expand: _List[str]
    flow_directions: _List[_Literal["inbound", "outbound"]]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    payment_method: str
    payment_method_configuration: str
    payment_method_data: _shared.PaymentMethodData
    payment_method_options: SetupIntentCreateParamsPaymentMethodOptions
    payment_method_types: _List[str]


SetupIntentConfirmParamsMandateDataCustomerAcceptanceOffline = _shared.Konbini
SetupIntentConfirmParamsMandateDataCustomerAcceptanceOnline = _shared.Online
SetupIntentConfirmParamsMandateDataCustomerAcceptance = _shared.CustomerAcceptance
SetupIntentConfirmParamsMandateData = _shared.MandateData
SetupIntentConfirmParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
SetupIntentConfirmParamsPaymentMethodDataAffirm = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataAlipay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataAlma = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataAmazonPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
SetupIntentConfirmParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
SetupIntentConfirmParamsPaymentMethodDataBancontact = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataBillie = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
SetupIntentConfirmParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
SetupIntentConfirmParamsPaymentMethodDataBlik = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataBoleto = _shared.Boleto
SetupIntentConfirmParamsPaymentMethodDataCashapp = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataCrypto = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataCustomerBalance = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
SetupIntentConfirmParamsPaymentMethodDataFpx = _shared.Fpx
SetupIntentConfirmParamsPaymentMethodDataGiropay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataGrabpay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataIdeal = _shared.Ideal
SetupIntentConfirmParamsPaymentMethodDataInteracPresent = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataKakaoPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataKlarnaDob = _shared.Dob
SetupIntentConfirmParamsPaymentMethodDataKlarna = _shared.Klarna
SetupIntentConfirmParamsPaymentMethodDataKonbini = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataKrCard = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataLink = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataMbWay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataMobilepay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataMultibanco = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataNaverPay = _shared.NaverPay
SetupIntentConfirmParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
SetupIntentConfirmParamsPaymentMethodDataOxxo = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataP24 = _shared.P24
SetupIntentConfirmParamsPaymentMethodDataPayByBank = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataPayco = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataPaynow = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataPaypal = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataPix = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataPromptpay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
SetupIntentConfirmParamsPaymentMethodDataRevolutPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataSamsungPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataSatispay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
SetupIntentConfirmParamsPaymentMethodDataSofort = _shared.Sofort
SetupIntentConfirmParamsPaymentMethodDataSwish = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataTwint = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
SetupIntentConfirmParamsPaymentMethodDataWechatPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodDataZip = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodData = _shared.PaymentMethodData
SetupIntentConfirmParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsAmazonPay = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentConfirmParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentConfirmParamsPaymentMethodOptionsCardPresent = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
SetupIntentConfirmParamsPaymentMethodOptionsKlarnaSubscription = _shared_2.Subscription
SetupIntentConfirmParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentConfirmParamsPaymentMethodOptionsLink = _shared.Konbini
SetupIntentConfirmParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentConfirmParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
SetupIntentConfirmParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentConfirmParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentCreateParamsAutomaticPaymentMethods = _shared.AutomaticPaymentMethods
SetupIntentCreateParamsMandateDataCustomerAcceptanceOffline = _shared.Konbini
SetupIntentCreateParamsMandateDataCustomerAcceptanceOnline = (
    _shared.CustomerAcceptanceOnline
)
SetupIntentCreateParamsMandateDataCustomerAcceptance = (
    _shared.MandateDataCustomerAcceptance
)
SetupIntentCreateParamsMandateData = _shared.SetupIntentCreateParamsMandateData
SetupIntentCreateParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
SetupIntentCreateParamsPaymentMethodDataAffirm = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataAlipay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataAlma = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataAmazonPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
SetupIntentCreateParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
SetupIntentCreateParamsPaymentMethodDataBancontact = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataBillie = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
SetupIntentCreateParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
SetupIntentCreateParamsPaymentMethodDataBlik = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataBoleto = _shared.Boleto
SetupIntentCreateParamsPaymentMethodDataCashapp = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataCrypto = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataCustomerBalance = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
SetupIntentCreateParamsPaymentMethodDataFpx = _shared.Fpx
SetupIntentCreateParamsPaymentMethodDataGiropay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataGrabpay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataIdeal = _shared.Ideal
SetupIntentCreateParamsPaymentMethodDataInteracPresent = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataKakaoPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataKlarnaDob = _shared.Dob
SetupIntentCreateParamsPaymentMethodDataKlarna = _shared.Klarna
SetupIntentCreateParamsPaymentMethodDataKonbini = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataKrCard = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataLink = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataMbWay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataMobilepay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataMultibanco = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataNaverPay = _shared.NaverPay
SetupIntentCreateParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
SetupIntentCreateParamsPaymentMethodDataOxxo = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataP24 = _shared.P24
SetupIntentCreateParamsPaymentMethodDataPayByBank = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataPayco = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataPaynow = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataPaypal = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataPix = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataPromptpay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
SetupIntentCreateParamsPaymentMethodDataRevolutPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataSamsungPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataSatispay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
SetupIntentCreateParamsPaymentMethodDataSofort = _shared.Sofort
SetupIntentCreateParamsPaymentMethodDataSwish = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataTwint = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
SetupIntentCreateParamsPaymentMethodDataWechatPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodDataZip = _shared.Konbini
SetupIntentCreateParamsPaymentMethodData = _shared.PaymentMethodData
SetupIntentCreateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsAmazonPay = _shared.Konbini
SetupIntentCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
SetupIntentCreateParamsPaymentMethodOptionsCardPresent = _shared.Konbini
SetupIntentCreateParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
SetupIntentCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
SetupIntentCreateParamsPaymentMethodOptionsKlarnaSubscription = _shared_2.Subscription
SetupIntentCreateParamsPaymentMethodOptionsLink = _shared.Konbini
SetupIntentCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
SetupIntentCreateParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
SetupIntentCreateParamsSingleUse = _shared.MonthlyEstimatedRevenue
SetupIntentListParamsCreated = _shared.Created
SetupIntentModifyParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
SetupIntentModifyParamsPaymentMethodDataAffirm = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataAlipay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataAlma = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataAmazonPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
SetupIntentModifyParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
SetupIntentModifyParamsPaymentMethodDataBancontact = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataBillie = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
SetupIntentModifyParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
SetupIntentModifyParamsPaymentMethodDataBlik = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataBoleto = _shared.Boleto
SetupIntentModifyParamsPaymentMethodDataCashapp = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataCrypto = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataCustomerBalance = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
SetupIntentModifyParamsPaymentMethodDataFpx = _shared.Fpx
SetupIntentModifyParamsPaymentMethodDataGiropay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataGrabpay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataIdeal = _shared.Ideal
SetupIntentModifyParamsPaymentMethodDataInteracPresent = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataKakaoPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataKlarnaDob = _shared.Dob
SetupIntentModifyParamsPaymentMethodDataKlarna = _shared.Klarna
SetupIntentModifyParamsPaymentMethodDataKonbini = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataKrCard = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataLink = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataMbWay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataMobilepay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataMultibanco = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataNaverPay = _shared.NaverPay
SetupIntentModifyParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
SetupIntentModifyParamsPaymentMethodDataOxxo = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataP24 = _shared.P24
SetupIntentModifyParamsPaymentMethodDataPayByBank = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataPayco = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataPaynow = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataPaypal = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataPix = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataPromptpay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
SetupIntentModifyParamsPaymentMethodDataRevolutPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataSamsungPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataSatispay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
SetupIntentModifyParamsPaymentMethodDataSofort = _shared.Sofort
SetupIntentModifyParamsPaymentMethodDataSwish = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataTwint = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
SetupIntentModifyParamsPaymentMethodDataWechatPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodDataZip = _shared.Konbini
SetupIntentModifyParamsPaymentMethodData = _shared.PaymentMethodData
SetupIntentModifyParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentModifyParamsPaymentMethodOptionsAmazonPay = _shared.Konbini
SetupIntentModifyParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentModifyParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
SetupIntentModifyParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentModifyParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentModifyParamsPaymentMethodOptionsCardPresent = _shared.Konbini
SetupIntentModifyParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
SetupIntentModifyParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
SetupIntentModifyParamsPaymentMethodOptionsKlarnaSubscription = _shared_2.Subscription
SetupIntentModifyParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentModifyParamsPaymentMethodOptionsLink = _shared.Konbini
SetupIntentModifyParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentModifyParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
SetupIntentModifyParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentModifyParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentRetrieveParams = _shared.SourceRetrieveParams
SetupIntentVerifyMicrodepositsParams = _shared.VerifyMicrodepositsParams
SetupIntentUpdateParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
SetupIntentUpdateParamsPaymentMethodDataAffirm = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataAlipay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataAlma = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataAmazonPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
SetupIntentUpdateParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
SetupIntentUpdateParamsPaymentMethodDataBancontact = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataBillie = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
SetupIntentUpdateParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
SetupIntentUpdateParamsPaymentMethodDataBlik = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataBoleto = _shared.Boleto
SetupIntentUpdateParamsPaymentMethodDataCashapp = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataCrypto = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataCustomerBalance = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
SetupIntentUpdateParamsPaymentMethodDataFpx = _shared.Fpx
SetupIntentUpdateParamsPaymentMethodDataGiropay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataGrabpay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataIdeal = _shared.Ideal
SetupIntentUpdateParamsPaymentMethodDataInteracPresent = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataKakaoPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataKlarnaDob = _shared.Dob
SetupIntentUpdateParamsPaymentMethodDataKlarna = _shared.Klarna
SetupIntentUpdateParamsPaymentMethodDataKonbini = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataKrCard = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataLink = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataMbWay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataMobilepay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataMultibanco = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataNaverPay = _shared.NaverPay
SetupIntentUpdateParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
SetupIntentUpdateParamsPaymentMethodDataOxxo = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataP24 = _shared.P24
SetupIntentUpdateParamsPaymentMethodDataPayByBank = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataPayco = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataPaynow = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataPaypal = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataPix = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataPromptpay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
SetupIntentUpdateParamsPaymentMethodDataRevolutPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataSamsungPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataSatispay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
SetupIntentUpdateParamsPaymentMethodDataSofort = _shared.Sofort
SetupIntentUpdateParamsPaymentMethodDataSwish = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataTwint = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
SetupIntentUpdateParamsPaymentMethodDataWechatPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodDataZip = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodData = _shared.PaymentMethodData
SetupIntentUpdateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsAcssDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsAcssDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsAmazonPay = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodOptionsBacsDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsBacsDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsCardMandateOptions = (
    SetupIntentCreateParamsPaymentMethodOptionsCardMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptionsCartesBancaires = (
    _shared.CartesBancaires
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecureNetworkOptions = (
    _shared.NetworkOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsCardThreeDSecure = (
    SetupIntentCreateParamsPaymentMethodOptionsCardThreeDSecure
)
SetupIntentUpdateParamsPaymentMethodOptionsCard = (
    SetupIntentCreateParamsPaymentMethodOptionsCard
)
SetupIntentUpdateParamsPaymentMethodOptionsCardPresent = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaOnDemand = _shared.OnDemand
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
SetupIntentUpdateParamsPaymentMethodOptionsKlarnaSubscription = _shared_2.Subscription
SetupIntentUpdateParamsPaymentMethodOptionsKlarna = (
    SetupIntentCreateParamsPaymentMethodOptionsKlarna
)
SetupIntentUpdateParamsPaymentMethodOptionsLink = _shared.Konbini
SetupIntentUpdateParamsPaymentMethodOptionsPaypal = (
    SetupIntentCreateParamsPaymentMethodOptionsPaypal
)
SetupIntentUpdateParamsPaymentMethodOptionsSepaDebitMandateOptions = (
    _shared.MandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsSepaDebit = (
    SetupIntentCreateParamsPaymentMethodOptionsBacsDebit
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = (
    _shared.Filters
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountFinancialConnections = (
    _shared.FinancialConnections
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountMandateOptions = (
    _shared.UsBankAccountMandateOptions
)
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccountNetworks = _shared.Networks
SetupIntentUpdateParamsPaymentMethodOptionsUsBankAccount = (
    SetupIntentCreateParamsPaymentMethodOptionsUsBankAccount
)
SetupIntentUpdateParamsPaymentMethodOptions = (
    SetupIntentCreateParamsPaymentMethodOptions
)
SetupIntentUpdateParams = SetupIntentModifyParams
