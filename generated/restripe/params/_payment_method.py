# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import PaymentMethodListParamsType
from ._shared import (
    P24,
    AcssDebit,
    Address,
    AuBecsDebit,
    BacsDebit,
    BillingDetails,
    Boleto,
    Dob,
    Fpx,
    Ideal,
    Klarna,
    Konbini,
    NaverPay,
    NzBankAccount,
    PaymentMethodDataEps,
    RadarOptions,
    RetrieveParams,
    SepaDebit,
    Sofort,
    UsBankAccount,
)
from ._shared_2 import CardNetworks


class _PaymentMethodAttachParamsRequired(RequestOptions):
    customer: str


class PaymentMethodAttachParams(_PaymentMethodAttachParamsRequired, total=False):
    expand: List[str]


class PaymentMethodCreateParamsCard(TypedDict, total=False):
    cvc: str
    exp_month: int
    exp_year: int
    networks: CardNetworks
    number: str
    token: str


class PaymentMethodCreateParams(RequestOptions, total=False):
    acss_debit: AcssDebit
    affirm: Konbini
    afterpay_clearpay: Konbini
    alipay: Konbini
    allow_redisplay: Literal["always", "limited", "unspecified"]
    alma: Konbini
    amazon_pay: Konbini
    au_becs_debit: AuBecsDebit
    bacs_debit: BacsDebit
    bancontact: Konbini
    billie: Konbini
    billing_details: BillingDetails
    blik: Konbini
    boleto: Boleto
    card: PaymentMethodCreateParamsCard
    cashapp: Konbini
    crypto: Konbini
    customer: str
    customer_balance: Konbini
    eps: PaymentMethodDataEps
    expand: List[str]
    fpx: Fpx
    giropay: Konbini
    grabpay: Konbini
    ideal: Ideal
    interac_present: Konbini
    kakao_pay: Konbini
    klarna: Klarna
    konbini: Konbini
    kr_card: Konbini
    link: Konbini
    mb_way: Konbini
    metadata: Dict[str, str]
    mobilepay: Konbini
    multibanco: Konbini
    naver_pay: NaverPay
    nz_bank_account: NzBankAccount
    oxxo: Konbini
    p24: P24
    pay_by_bank: Konbini
    payco: Konbini
    payment_method: str
    paynow: Konbini
    paypal: Konbini
    pix: Konbini
    promptpay: Konbini
    radar_options: RadarOptions
    revolut_pay: Konbini
    samsung_pay: Konbini
    satispay: Konbini
    sepa_debit: SepaDebit
    sofort: Sofort
    swish: Konbini
    twint: Konbini
    type: PaymentMethodListParamsType
    us_bank_account: UsBankAccount
    wechat_pay: Konbini
    zip: Konbini


class PaymentMethodListParams(RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: PaymentMethodListParamsType


class PaymentMethodModifyParamsCardNetworks(TypedDict, total=False):
    preferred: Literal["", "cartes_bancaires", "mastercard", "visa"]


class PaymentMethodModifyParamsCard(TypedDict, total=False):
    exp_month: int
    exp_year: int
    networks: PaymentMethodModifyParamsCardNetworks


class PaymentMethodModifyParamsUsBankAccount(TypedDict, total=False):
    account_holder_type: Literal["company", "individual"]
    account_type: Literal["checking", "savings"]


class PaymentMethodModifyParams(RequestOptions, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    billing_details: BillingDetails
    card: PaymentMethodModifyParamsCard
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    us_bank_account: PaymentMethodModifyParamsUsBankAccount


PaymentMethodCreateParamsAcssDebit = AcssDebit
PaymentMethodCreateParamsAffirm = Konbini
PaymentMethodCreateParamsAfterpayClearpay = Konbini
PaymentMethodCreateParamsAlipay = Konbini
PaymentMethodCreateParamsAlma = Konbini
PaymentMethodCreateParamsAmazonPay = Konbini
PaymentMethodCreateParamsAuBecsDebit = AuBecsDebit
PaymentMethodCreateParamsBacsDebit = BacsDebit
PaymentMethodCreateParamsBancontact = Konbini
PaymentMethodCreateParamsBillie = Konbini
PaymentMethodCreateParamsBillingDetailsAddress = Address
PaymentMethodCreateParamsBillingDetails = BillingDetails
PaymentMethodCreateParamsBlik = Konbini
PaymentMethodCreateParamsBoleto = Boleto
PaymentMethodCreateParamsCardNetworks = CardNetworks
PaymentMethodCreateParamsCashapp = Konbini
PaymentMethodCreateParamsCrypto = Konbini
PaymentMethodCreateParamsCustomerBalance = Konbini
PaymentMethodCreateParamsEps = PaymentMethodDataEps
PaymentMethodCreateParamsFpx = Fpx
PaymentMethodCreateParamsGiropay = Konbini
PaymentMethodCreateParamsGrabpay = Konbini
PaymentMethodCreateParamsIdeal = Ideal
PaymentMethodCreateParamsInteracPresent = Konbini
PaymentMethodCreateParamsKakaoPay = Konbini
PaymentMethodCreateParamsKlarnaDob = Dob
PaymentMethodCreateParamsKlarna = Klarna
PaymentMethodCreateParamsKonbini = Konbini
PaymentMethodCreateParamsKrCard = Konbini
PaymentMethodCreateParamsLink = Konbini
PaymentMethodCreateParamsMbWay = Konbini
PaymentMethodCreateParamsMobilepay = Konbini
PaymentMethodCreateParamsMultibanco = Konbini
PaymentMethodCreateParamsNaverPay = NaverPay
PaymentMethodCreateParamsNzBankAccount = NzBankAccount
PaymentMethodCreateParamsOxxo = Konbini
PaymentMethodCreateParamsP24 = P24
PaymentMethodCreateParamsPayByBank = Konbini
PaymentMethodCreateParamsPayco = Konbini
PaymentMethodCreateParamsPaynow = Konbini
PaymentMethodCreateParamsPaypal = Konbini
PaymentMethodCreateParamsPix = Konbini
PaymentMethodCreateParamsPromptpay = Konbini
PaymentMethodCreateParamsRadarOptions = RadarOptions
PaymentMethodCreateParamsRevolutPay = Konbini
PaymentMethodCreateParamsSamsungPay = Konbini
PaymentMethodCreateParamsSatispay = Konbini
PaymentMethodCreateParamsSepaDebit = SepaDebit
PaymentMethodCreateParamsSofort = Sofort
PaymentMethodCreateParamsSwish = Konbini
PaymentMethodCreateParamsTwint = Konbini
PaymentMethodCreateParamsUsBankAccount = UsBankAccount
PaymentMethodCreateParamsWechatPay = Konbini
PaymentMethodCreateParamsZip = Konbini
PaymentMethodDetachParams = RetrieveParams
PaymentMethodModifyParamsBillingDetailsAddress = Address
PaymentMethodModifyParamsBillingDetails = BillingDetails
PaymentMethodRetrieveParams = RetrieveParams
PaymentMethodUpdateParamsBillingDetailsAddress = Address
PaymentMethodUpdateParamsBillingDetails = BillingDetails
PaymentMethodUpdateParamsCardNetworks = PaymentMethodModifyParamsCardNetworks
PaymentMethodUpdateParamsCard = PaymentMethodModifyParamsCard
PaymentMethodUpdateParamsUsBankAccount = PaymentMethodModifyParamsUsBankAccount
PaymentMethodUpdateParams = PaymentMethodModifyParams
