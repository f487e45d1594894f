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
from . import _shared, _shared_2


class _PaymentMethodAttachParamsRequired(_RequestOptions):
    customer: str


class PaymentMethodAttachParams(_PaymentMethodAttachParamsRequired, total=False):
    expand: _List[str]


class PaymentMethodCreateParamsCard(_TypedDict, total=False):
    cvc: str
    exp_month: int
    exp_year: int
    networks: _shared_2.CardNetworks
    number: str
    token: str


class PaymentMethodCreateParams(_RequestOptions, total=False):
    acss_debit: _shared.AcssDebit
    affirm: _shared.Konbini
    afterpay_clearpay: _shared.Konbini
    alipay: _shared.Konbini
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    alma: _shared.Konbini
    amazon_pay: _shared.Konbini
    au_becs_debit: _shared.AuBecsDebit
    bacs_debit: _shared.BacsDebit
    bancontact: _shared.Konbini
    billie: _shared.Konbini
    billing_details: _shared.BillingDetails
    blik: _shared.Konbini
    boleto: _shared.Boleto
    card: PaymentMethodCreateParamsCard
    cashapp: _shared.Konbini
    crypto: _shared.Konbini
    customer: str
    customer_balance: _shared.Konbini
    eps: _shared.PaymentMethodDataEps
    expand: _List[str]
    fpx: _shared.Fpx
    giropay: _shared.Konbini
    grabpay: _shared.Konbini
    ideal: _shared.Ideal
    interac_present: _shared.Konbini
    kakao_pay: _shared.Konbini
    klarna: _shared.Klarna
    konbini: _shared.Konbini
    kr_card: _shared.Konbini
    link: _shared.Konbini
    mb_way: _shared.Konbini
    metadata: _Dict[str, str]
    mobilepay: _shared.Konbini
    multibanco: _shared.Konbini
    naver_pay: _shared.NaverPay
    nz_bank_account: _shared.NzBankAccount
    oxxo: _shared.Konbini
    p24: _shared.P24
    pay_by_bank: _shared.Konbini
    payco: _shared.Konbini
    payment_method: str
    paynow: _shared.Konbini
    paypal: _shared.Konbini
    pix: _shared.Konbini
    promptpay: _shared.Konbini
    radar_options: _shared.RadarOptions
    revolut_pay: _shared.Konbini
    samsung_pay: _shared.Konbini
    satispay: _shared.Konbini
    sepa_debit: _shared.SepaDebit
    sofort: _shared.Sofort
    swish: _shared.Konbini
    twint: _shared.Konbini
    type: _enums.PaymentMethodListParamsType
    us_bank_account: _shared.UsBankAccount
    wechat_pay: _shared.Konbini
    zip: _shared.Konbini


class PaymentMethodListParams(_RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    type: _enums.PaymentMethodListParamsType


class PaymentMethodModifyParamsCardNetworks(_TypedDict, total=False):
    preferred: _Literal["", "cartes_bancaires", "mastercard", "visa"]


class PaymentMethodModifyParamsCard(_TypedDict, total=False):
    exp_month: int
    exp_year: int
    networks: PaymentMethodModifyParamsCardNetworks


class PaymentMethodModifyParamsUsBankAccount(_TypedDict, total=False):
    account_holder_type: _Literal["company", "individual"]
    account_type: _Literal["checking", "savings"]


class PaymentMethodModifyParams(_RequestOptions, total=False):
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    billing_details: _shared.BillingDetails
    card: PaymentMethodModifyParamsCard
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    us_bank_account: PaymentMethodModifyParamsUsBankAccount


PaymentMethodCreateParamsAcssDebit = _shared.AcssDebit
PaymentMethodCreateParamsAffirm = _shared.Konbini
PaymentMethodCreateParamsAfterpayClearpay = _shared.Konbini
PaymentMethodCreateParamsAlipay = _shared.Konbini
PaymentMethodCreateParamsAlma = _shared.Konbini
PaymentMethodCreateParamsAmazonPay = _shared.Konbini
PaymentMethodCreateParamsAuBecsDebit = _shared.AuBecsDebit
PaymentMethodCreateParamsBacsDebit = _shared.BacsDebit
PaymentMethodCreateParamsBancontact = _shared.Konbini
PaymentMethodCreateParamsBillie = _shared.Konbini
PaymentMethodCreateParamsBillingDetailsAddress = _shared.Address
PaymentMethodCreateParamsBillingDetails = _shared.BillingDetails
PaymentMethodCreateParamsBlik = _shared.Konbini
PaymentMethodCreateParamsBoleto = _shared.Boleto
PaymentMethodCreateParamsCardNetworks = _shared_2.CardNetworks
PaymentMethodCreateParamsCashapp = _shared.Konbini
PaymentMethodCreateParamsCrypto = _shared.Konbini
PaymentMethodCreateParamsCustomerBalance = _shared.Konbini
PaymentMethodCreateParamsEps = _shared.PaymentMethodDataEps
PaymentMethodCreateParamsFpx = _shared.Fpx
PaymentMethodCreateParamsGiropay = _shared.Konbini
PaymentMethodCreateParamsGrabpay = _shared.Konbini
PaymentMethodCreateParamsIdeal = _shared.Ideal
PaymentMethodCreateParamsInteracPresent = _shared.Konbini
PaymentMethodCreateParamsKakaoPay = _shared.Konbini
PaymentMethodCreateParamsKlarnaDob = _shared.Dob
PaymentMethodCreateParamsKlarna = _shared.Klarna
PaymentMethodCreateParamsKonbini = _shared.Konbini
PaymentMethodCreateParamsKrCard = _shared.Konbini
PaymentMethodCreateParamsLink = _shared.Konbini
PaymentMethodCreateParamsMbWay = _shared.Konbini
PaymentMethodCreateParamsMobilepay = _shared.Konbini
PaymentMethodCreateParamsMultibanco = _shared.Konbini
PaymentMethodCreateParamsNaverPay = _shared.NaverPay
PaymentMethodCreateParamsNzBankAccount = _shared.NzBankAccount
PaymentMethodCreateParamsOxxo = _shared.Konbini
PaymentMethodCreateParamsP24 = _shared.P24
PaymentMethodCreateParamsPayByBank = _shared.Konbini
PaymentMethodCreateParamsPayco = _shared.Konbini
PaymentMethodCreateParamsPaynow = _shared.Konbini
PaymentMethodCreateParamsPaypal = _shared.Konbini
PaymentMethodCreateParamsPix = _shared.Konbini
PaymentMethodCreateParamsPromptpay = _shared.Konbini
PaymentMethodCreateParamsRadarOptions = _shared.RadarOptions
PaymentMethodCreateParamsRevolutPay = _shared.Konbini
PaymentMethodCreateParamsSamsungPay = _shared.Konbini
PaymentMethodCreateParamsSatispay = _shared.Konbini
PaymentMethodCreateParamsSepaDebit = _shared.SepaDebit
PaymentMethodCreateParamsSofort = _shared.Sofort
PaymentMethodCreateParamsSwish = _shared.Konbini
PaymentMethodCreateParamsTwint = _shared.Konbini
PaymentMethodCreateParamsUsBankAccount = _shared.UsBankAccount
PaymentMethodCreateParamsWechatPay = _shared.Konbini
PaymentMethodCreateParamsZip = _shared.Konbini
PaymentMethodDetachParams = _shared.RetrieveParams
PaymentMethodModifyParamsBillingDetailsAddress = _shared.Address
PaymentMethodModifyParamsBillingDetails = _shared.BillingDetails
PaymentMethodRetrieveParams = _shared.RetrieveParams
PaymentMethodUpdateParamsBillingDetailsAddress = _shared.Address
PaymentMethodUpdateParamsBillingDetails = _shared.BillingDetails
PaymentMethodUpdateParamsCardNetworks = PaymentMethodModifyParamsCardNetworks
PaymentMethodUpdateParamsCard = PaymentMethodModifyParamsCard
PaymentMethodUpdateParamsUsBankAccount = PaymentMethodModifyParamsUsBankAccount
PaymentMethodUpdateParams = PaymentMethodModifyParams
