# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `payment_method`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._payment_method import (
        PaymentMethod,
        PaymentMethodAcssDebit,
        PaymentMethodAffirm,
        PaymentMethodAfterpayClearpay,
        PaymentMethodAlma,
        PaymentMethodAmazonPay,
        PaymentMethodAuBecsDebit,
        PaymentMethodBacsDebit,
        PaymentMethodBancontact,
        PaymentMethodBillie,
        PaymentMethodBlik,
        PaymentMethodBoleto,
        PaymentMethodCard,
        PaymentMethodCardPresent,
        PaymentMethodCashapp,
        PaymentMethodCrypto,
        PaymentMethodCustomerBalance,
        PaymentMethodEps,
        PaymentMethodFpx,
        PaymentMethodGiropay,
        PaymentMethodGrabpay,
        PaymentMethodIdeal,
        PaymentMethodInteracPresent,
        PaymentMethodKakaoPay,
        PaymentMethodKlarna,
        PaymentMethodKonbini,
        PaymentMethodKrCard,
        PaymentMethodLink,
        PaymentMethodMbWay,
        PaymentMethodMobilepay,
        PaymentMethodMultibanco,
        PaymentMethodNaverPay,
        PaymentMethodNzBankAccount,
        PaymentMethodOxxo,
        PaymentMethodP24,
        PaymentMethodPayByBank,
        PaymentMethodPayco,
        PaymentMethodPaynow,
        PaymentMethodPaypal,
        PaymentMethodPix,
        PaymentMethodPromptpay,
        PaymentMethodRevolutPay,
        PaymentMethodSamsungPay,
        PaymentMethodSatispay,
        PaymentMethodSepaDebit,
        PaymentMethodSofort,
        PaymentMethodSwish,
        PaymentMethodTwint,
        PaymentMethodUsBankAccount,
        PaymentMethodWechatPay,
        PaymentMethodZip,
    )
    from .._shared import (
        BillingDetails,
        PaymentFlowsPrivatePaymentMethodsAlipay,
        RadarRadarOptions,
    )


class PaymentMethodPreviousAttributes(PreviousAttributes):
    """Former values of `payment_method` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    acss_debit: Optional[PaymentMethodAcssDebit]
    affirm: Optional[PaymentMethodAffirm]
    afterpay_clearpay: Optional[PaymentMethodAfterpayClearpay]
    alipay: Optional[PaymentFlowsPrivatePaymentMethodsAlipay]
    allow_redisplay: Optional[Literal["always", "limited", "unspecified"]]
    alma: Optional[PaymentMethodAlma]
    amazon_pay: Optional[PaymentMethodAmazonPay]
    au_becs_debit: Optional[PaymentMethodAuBecsDebit]
    bacs_debit: Optional[PaymentMethodBacsDebit]
    bancontact: Optional[PaymentMethodBancontact]
    billie: Optional[PaymentMethodBillie]
    billing_details: Optional[BillingDetails]
    blik: Optional[PaymentMethodBlik]
    boleto: Optional[PaymentMethodBoleto]
    card: Optional[PaymentMethodCard]
    card_present: Optional[PaymentMethodCardPresent]
    cashapp: Optional[PaymentMethodCashapp]
    created: Optional[int]
    crypto: Optional[PaymentMethodCrypto]
    customer: Optional[ExpandableField[Customer]]
    customer_balance: Optional[PaymentMethodCustomerBalance]
    eps: Optional[PaymentMethodEps]
    fpx: Optional[PaymentMethodFpx]
    giropay: Optional[PaymentMethodGiropay]
    grabpay: Optional[PaymentMethodGrabpay]
    id: Optional[str]
    ideal: Optional[PaymentMethodIdeal]
    interac_present: Optional[PaymentMethodInteracPresent]
    kakao_pay: Optional[PaymentMethodKakaoPay]
    klarna: Optional[PaymentMethodKlarna]
    konbini: Optional[PaymentMethodKonbini]
    kr_card: Optional[PaymentMethodKrCard]
    link: Optional[PaymentMethodLink]
    livemode: Optional[bool]
    mb_way: Optional[PaymentMethodMbWay]
    metadata: OptionalMapField[str]
    mobilepay: Optional[PaymentMethodMobilepay]
    multibanco: Optional[PaymentMethodMultibanco]
    naver_pay: Optional[PaymentMethodNaverPay]
    nz_bank_account: Optional[PaymentMethodNzBankAccount]
    object: Optional[Literal["payment_method"]]
    oxxo: Optional[PaymentMethodOxxo]
    p24: Optional[PaymentMethodP24]
    pay_by_bank: Optional[PaymentMethodPayByBank]
    payco: Optional[PaymentMethodPayco]
    paynow: Optional[PaymentMethodPaynow]
    paypal: Optional[PaymentMethodPaypal]
    pix: Optional[PaymentMethodPix]
    promptpay: Optional[PaymentMethodPromptpay]
    radar_options: Optional[RadarRadarOptions]
    revolut_pay: Optional[PaymentMethodRevolutPay]
    samsung_pay: Optional[PaymentMethodSamsungPay]
    satispay: Optional[PaymentMethodSatispay]
    sepa_debit: Optional[PaymentMethodSepaDebit]
    sofort: Optional[PaymentMethodSofort]
    swish: Optional[PaymentMethodSwish]
    twint: Optional[PaymentMethodTwint]
    type: Optional[
        Literal[
            "acss_debit",
            "affirm",
            "afterpay_clearpay",
            "alipay",
            "alma",
            "amazon_pay",
            "au_becs_debit",
            "bacs_debit",
            "bancontact",
            "billie",
            "blik",
            "boleto",
            "card",
            "card_present",
            "cashapp",
            "crypto",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "interac_present",
            "kakao_pay",
            "klarna",
            "konbini",
            "kr_card",
            "link",
            "mb_way",
            "mobilepay",
            "multibanco",
            "naver_pay",
            "nz_bank_account",
            "oxxo",
            "p24",
            "pay_by_bank",
            "payco",
            "paynow",
            "paypal",
            "pix",
            "promptpay",
            "revolut_pay",
            "samsung_pay",
            "satispay",
            "sepa_debit",
            "sofort",
            "swish",
            "twint",
            "us_bank_account",
            "wechat_pay",
            "zip",
        ]
    ]
    us_bank_account: Optional[PaymentMethodUsBankAccount]
    wechat_pay: Optional[PaymentMethodWechatPay]
    zip: Optional[PaymentMethodZip]

    _inner_class_types = {
        "acss_debit": "_payment_method:PaymentMethodAcssDebit",
        "affirm": "_payment_method:PaymentMethodAffirm",
        "afterpay_clearpay": "_payment_method:PaymentMethodAfterpayClearpay",
        "alipay": "_shared:PaymentFlowsPrivatePaymentMethodsAlipay",
        "alma": "_payment_method:PaymentMethodAlma",
        "amazon_pay": "_payment_method:PaymentMethodAmazonPay",
        "au_becs_debit": "_payment_method:PaymentMethodAuBecsDebit",
        "bacs_debit": "_payment_method:PaymentMethodBacsDebit",
        "bancontact": "_payment_method:PaymentMethodBancontact",
        "billie": "_payment_method:PaymentMethodBillie",
        "billing_details": "_shared:BillingDetails",
        "blik": "_payment_method:PaymentMethodBlik",
        "boleto": "_payment_method:PaymentMethodBoleto",
        "card": "_payment_method:PaymentMethodCard",
        "card_present": "_payment_method:PaymentMethodCardPresent",
        "cashapp": "_payment_method:PaymentMethodCashapp",
        "crypto": "_payment_method:PaymentMethodCrypto",
        "customer": None,
        "customer_balance": "_payment_method:PaymentMethodCustomerBalance",
        "eps": "_payment_method:PaymentMethodEps",
        "fpx": "_payment_method:PaymentMethodFpx",
        "giropay": "_payment_method:PaymentMethodGiropay",
        "grabpay": "_payment_method:PaymentMethodGrabpay",
        "ideal": "_payment_method:PaymentMethodIdeal",
        "interac_present": "_payment_method:PaymentMethodInteracPresent",
        "kakao_pay": "_payment_method:PaymentMethodKakaoPay",
        "klarna": "_payment_method:PaymentMethodKlarna",
        "konbini": "_payment_method:PaymentMethodKonbini",
        "kr_card": "_payment_method:PaymentMethodKrCard",
        "link": "_payment_method:PaymentMethodLink",
        "mb_way": "_payment_method:PaymentMethodMbWay",
        "metadata": "*",
        "mobilepay": "_payment_method:PaymentMethodMobilepay",
        "multibanco": "_payment_method:PaymentMethodMultibanco",
        "naver_pay": "_payment_method:PaymentMethodNaverPay",
        "nz_bank_account": "_payment_method:PaymentMethodNzBankAccount",
        "oxxo": "_payment_method:PaymentMethodOxxo",
        "p24": "_payment_method:PaymentMethodP24",
        "pay_by_bank": "_payment_method:PaymentMethodPayByBank",
        "payco": "_payment_method:PaymentMethodPayco",
        "paynow": "_payment_method:PaymentMethodPaynow",
        "paypal": "_payment_method:PaymentMethodPaypal",
        "pix": "_payment_method:PaymentMethodPix",
        "promptpay": "_payment_method:PaymentMethodPromptpay",
        "radar_options": "_shared:RadarRadarOptions",
        "revolut_pay": "_payment_method:PaymentMethodRevolutPay",
        "samsung_pay": "_payment_method:PaymentMethodSamsungPay",
        "satispay": "_payment_method:PaymentMethodSatispay",
        "sepa_debit": "_payment_method:PaymentMethodSepaDebit",
        "sofort": "_payment_method:PaymentMethodSofort",
        "swish": "_payment_method:PaymentMethodSwish",
        "twint": "_payment_method:PaymentMethodTwint",
        "us_bank_account": "_payment_method:PaymentMethodUsBankAccount",
        "wechat_pay": "_payment_method:PaymentMethodWechatPay",
        "zip": "_payment_method:PaymentMethodZip",
    }


class PaymentMethodEventData(EventData):
    """What an event holds about the schema `payment_method`."""

    object: PaymentMethod
    previous_attributes: Optional[PaymentMethodPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PaymentMethodPreviousAttributes",
    }


class PaymentMethodAttachedEvent(Event):
    """The event `payment_method.attached`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_method.attached"]] = (
        "payment_method.attached"
    )

    data: PaymentMethodEventData
    type: Literal["payment_method.attached"]

    _inner_class_types = {"data": "PaymentMethodEventData"}


class PaymentMethodAutomaticallyUpdatedEvent(Event):
    """The event `payment_method.automatically_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_method.automatically_updated"]] = (
        "payment_method.automatically_updated"
    )

    data: PaymentMethodEventData
    type: Literal["payment_method.automatically_updated"]

    _inner_class_types = {"data": "PaymentMethodEventData"}


class PaymentMethodDetachedEvent(Event):
    """The event `payment_method.detached`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_method.detached"]] = (
        "payment_method.detached"
    )

    data: PaymentMethodEventData
    type: Literal["payment_method.detached"]

    _inner_class_types = {"data": "PaymentMethodEventData"}


class PaymentMethodUpdatedEvent(Event):
    """The event `payment_method.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_method.updated"]] = "payment_method.updated"

    data: PaymentMethodEventData
    type: Literal["payment_method.updated"]

    _inner_class_types = {"data": "PaymentMethodEventData"}
