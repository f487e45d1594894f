# Rendered by codegen; never edit.
"""`confirmation_token`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import APIResource, APIResourceTestHelpers, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import PaymentMethodType
    from ._payment_method import (
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
        PaymentMethodDetailsCardInstallmentsPlan,
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
    from ._shared import (
        Address as _Address,
        BillingDetails as _BillingDetails,
        PaymentFlowsPrivatePaymentMethodsAlipay,
    )
    from .params._others import (
        ConfirmationTokenCreateParams,
        ConfirmationTokenRetrieveParams,
    )


class ConfirmationTokenMandateDataCustomerAcceptanceOnline(StripeObject):
    """Part of a reply: schema
    `confirmation_tokens_resource_mandate_data_resource_customer_acceptance_resource_online`.
    """

    ip_address: Optional[str]
    user_agent: Optional[str]


class ConfirmationTokenMandateDataCustomerAcceptance(StripeObject):
    """Part of a reply: schema
    `confirmation_tokens_resource_mandate_data_resource_customer_acceptance`.
    """

    if TYPE_CHECKING:
        Online: TypeAlias = ConfirmationTokenMandateDataCustomerAcceptanceOnline

    online: Optional[ConfirmationTokenMandateDataCustomerAcceptanceOnline]
    type: str

    _inner_class_types = {
        "online": "ConfirmationTokenMandateDataCustomerAcceptanceOnline",
    }


class ConfirmationTokenMandateData(StripeObject):
    """Part of a reply: schema `confirmation_tokens_resource_mandate_data`."""

    if TYPE_CHECKING:
        CustomerAcceptance: TypeAlias = ConfirmationTokenMandateDataCustomerAcceptance

    customer_acceptance: ConfirmationTokenMandateDataCustomerAcceptance

    _inner_class_types = {
        "customer_acceptance": "ConfirmationTokenMandateDataCustomerAcceptance",
    }


class ConfirmationTokenPaymentMethodOptionsCardInstallments(StripeObject):
    """Part of a reply: schema
    `confirmation_tokens_resource_payment_method_options_resource_card_resource_installment`.
    """

    if TYPE_CHECKING:
        Plan: TypeAlias = PaymentMethodDetailsCardInstallmentsPlan

    plan: Optional[PaymentMethodDetailsCardInstallmentsPlan]

    _inner_class_types = {
        "plan": "_payment_method:PaymentMethodDetailsCardInstallmentsPlan",
    }


class ConfirmationTokenPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema
    `confirmation_tokens_resource_payment_method_options_resource_card`.
    """

    if TYPE_CHECKING:
        Installments: TypeAlias = ConfirmationTokenPaymentMethodOptionsCardInstallments

    cvc_token: Optional[str]
    installments: Optional[ConfirmationTokenPaymentMethodOptionsCardInstallments]

    _inner_class_types = {
        "installments": "ConfirmationTokenPaymentMethodOptionsCardInstallments",
    }


class ConfirmationTokenPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `confirmation_tokens_resource_payment_method_options`."""

    if TYPE_CHECKING:
        Card: TypeAlias = ConfirmationTokenPaymentMethodOptionsCard

    card: Optional[ConfirmationTokenPaymentMethodOptionsCard]

    _inner_class_types = {"card": "ConfirmationTokenPaymentMethodOptionsCard"}


class ConfirmationTokenPaymentMethodPreview(StripeObject):
    """Part of a reply: schema `confirmation_tokens_resource_payment_method_preview`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = PaymentMethodAcssDebit
        Affirm: TypeAlias = PaymentMethodAffirm
        AfterpayClearpay: TypeAlias = PaymentMethodAfterpayClearpay
        Alipay: TypeAlias = PaymentFlowsPrivatePaymentMethodsAlipay
        Alma: TypeAlias = PaymentMethodAlma
        AmazonPay: TypeAlias = PaymentMethodAmazonPay
        AuBecsDebit: TypeAlias = PaymentMethodAuBecsDebit
        BacsDebit: TypeAlias = PaymentMethodBacsDebit
        Bancontact: TypeAlias = PaymentMethodBancontact
        Billie: TypeAlias = PaymentMethodBillie
        BillingDetails: TypeAlias = _BillingDetails
        Blik: TypeAlias = PaymentMethodBlik
        Boleto: TypeAlias = PaymentMethodBoleto
        Card: TypeAlias = PaymentMethodCard
        CardPresent: TypeAlias = PaymentMethodCardPresent
        Cashapp: TypeAlias = PaymentMethodCashapp
        Crypto: TypeAlias = PaymentMethodCrypto
        CustomerBalance: TypeAlias = PaymentMethodCustomerBalance
        Eps: TypeAlias = PaymentMethodEps
        Fpx: TypeAlias = PaymentMethodFpx
        Giropay: TypeAlias = PaymentMethodGiropay
        Grabpay: TypeAlias = PaymentMethodGrabpay
        Ideal: TypeAlias = PaymentMethodIdeal
        InteracPresent: TypeAlias = PaymentMethodInteracPresent
        KakaoPay: TypeAlias = PaymentMethodKakaoPay
        Klarna: TypeAlias = PaymentMethodKlarna
        Konbini: TypeAlias = PaymentMethodKonbini
        KrCard: TypeAlias = PaymentMethodKrCard
        Link: TypeAlias = PaymentMethodLink
        MbWay: TypeAlias = PaymentMethodMbWay
        Mobilepay: TypeAlias = PaymentMethodMobilepay
        Multibanco: TypeAlias = PaymentMethodMultibanco
        NaverPay: TypeAlias = PaymentMethodNaverPay
        NzBankAccount: TypeAlias = PaymentMethodNzBankAccount
        Oxxo: TypeAlias = PaymentMethodOxxo
        P24: TypeAlias = PaymentMethodP24
        PayByBank: TypeAlias = PaymentMethodPayByBank
        Payco: TypeAlias = PaymentMethodPayco
        Paynow: TypeAlias = PaymentMethodPaynow
        Paypal: TypeAlias = PaymentMethodPaypal
        Pix: TypeAlias = PaymentMethodPix
        Promptpay: TypeAlias = PaymentMethodPromptpay
        RevolutPay: TypeAlias = PaymentMethodRevolutPay
        SamsungPay: TypeAlias = PaymentMethodSamsungPay
        Satispay: TypeAlias = PaymentMethodSatispay
        SepaDebit: TypeAlias = PaymentMethodSepaDebit
        Sofort: TypeAlias = PaymentMethodSofort
        Swish: TypeAlias = PaymentMethodSwish
        Twint: TypeAlias = PaymentMethodTwint
        UsBankAccount: TypeAlias = PaymentMethodUsBankAccount
        WechatPay: TypeAlias = PaymentMethodWechatPay
        Zip: TypeAlias = PaymentMethodZip
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
    billing_details: _BillingDetails
    blik: Optional[PaymentMethodBlik]
    boleto: Optional[PaymentMethodBoleto]
    card: Optional[PaymentMethodCard]
    card_present: Optional[PaymentMethodCardPresent]
    cashapp: Optional[PaymentMethodCashapp]
    crypto: Optional[PaymentMethodCrypto]
    customer: Optional[ExpandableField[Customer]]
    customer_balance: Optional[PaymentMethodCustomerBalance]
    eps: Optional[PaymentMethodEps]
    fpx: Optional[PaymentMethodFpx]
    giropay: Optional[PaymentMethodGiropay]
    grabpay: Optional[PaymentMethodGrabpay]
    ideal: Optional[PaymentMethodIdeal]
    interac_present: Optional[PaymentMethodInteracPresent]
    kakao_pay: Optional[PaymentMethodKakaoPay]
    klarna: Optional[PaymentMethodKlarna]
    konbini: Optional[PaymentMethodKonbini]
    kr_card: Optional[PaymentMethodKrCard]
    link: Optional[PaymentMethodLink]
    mb_way: Optional[PaymentMethodMbWay]
    mobilepay: Optional[PaymentMethodMobilepay]
    multibanco: Optional[PaymentMethodMultibanco]
    naver_pay: Optional[PaymentMethodNaverPay]
    nz_bank_account: Optional[PaymentMethodNzBankAccount]
    oxxo: Optional[PaymentMethodOxxo]
    p24: Optional[PaymentMethodP24]
    pay_by_bank: Optional[PaymentMethodPayByBank]
    payco: Optional[PaymentMethodPayco]
    paynow: Optional[PaymentMethodPaynow]
    paypal: Optional[PaymentMethodPaypal]
    pix: Optional[PaymentMethodPix]
    promptpay: Optional[PaymentMethodPromptpay]
    revolut_pay: Optional[PaymentMethodRevolutPay]
    samsung_pay: Optional[PaymentMethodSamsungPay]
    satispay: Optional[PaymentMethodSatispay]
    sepa_debit: Optional[PaymentMethodSepaDebit]
    sofort: Optional[PaymentMethodSofort]
    swish: Optional[PaymentMethodSwish]
    twint: Optional[PaymentMethodTwint]
    type: PaymentMethodType
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


class ConfirmationTokenShipping(StripeObject):
    """Part of a reply: schema `confirmation_tokens_resource_shipping`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address
    name: str
    phone: Optional[str]

    _inner_class_types = {"address": "_shared:Address"}


class ConfirmationToken(APIResource):
    """The `confirmation_token` object.

    Operations: GET /v1/confirmation_tokens/{confirmation_token},
    POST /v1/test_helpers/confirmation_tokens.
    """

    OBJECT_NAME: ClassVar[Literal["confirmation_token"]] = "confirmation_token"

    if TYPE_CHECKING:
        MandateData: TypeAlias = ConfirmationTokenMandateData
        PaymentMethodOptions: TypeAlias = ConfirmationTokenPaymentMethodOptions
        PaymentMethodPreview: TypeAlias = ConfirmationTokenPaymentMethodPreview
        Shipping: TypeAlias = ConfirmationTokenShipping

    created: int
    expires_at: Optional[int]
    id: str
    livemode: bool
    mandate_data: Optional[ConfirmationTokenMandateData]
    object: Literal["confirmation_token"]
    payment_intent: Optional[str]
    payment_method_options: Optional[ConfirmationTokenPaymentMethodOptions]
    payment_method_preview: Optional[ConfirmationTokenPaymentMethodPreview]
    return_url: Optional[str]
    setup_future_usage: Optional[Literal["off_session", "on_session"]]
    setup_intent: Optional[str]
    shipping: Optional[ConfirmationTokenShipping]
    use_stripe_sdk: bool

    _inner_class_types = {
        "mandate_data": "ConfirmationTokenMandateData",
        "payment_method_options": "ConfirmationTokenPaymentMethodOptions",
        "payment_method_preview": "ConfirmationTokenPaymentMethodPreview",
        "shipping": "ConfirmationTokenShipping",
    }
    _class_url = "/v1/confirmation_tokens"

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ConfirmationTokenRetrieveParams]
    ) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}

        Optional: expand.
        Returns ConfirmationToken; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/confirmation_tokens/{confirmation_token}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ConfirmationTokenRetrieveParams]
    ) -> ConfirmationToken:
        """Async twin of `retrieve`: GET /v1/confirmation_tokens/{confirmation_token}."""
        return await request_async(
            "get", "/v1/confirmation_tokens/{confirmation_token}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(
            cls, **params: Unpack[ConfirmationTokenCreateParams]
        ) -> ConfirmationToken:
            """POST /v1/test_helpers/confirmation_tokens

            Optional: expand, payment_method, payment_method_data,
            payment_method_options, return_url, setup_future_usage, shipping.
            Returns ConfirmationToken; raises StripeError.
            """
            return request("post", "/v1/test_helpers/confirmation_tokens", (), params)

        @classmethod
        async def create_async(
            cls, **params: Unpack[ConfirmationTokenCreateParams]
        ) -> ConfirmationToken:
            """Async twin of `create`: POST /v1/test_helpers/confirmation_tokens."""
            return await request_async(
                "post", "/v1/test_helpers/confirmation_tokens", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class ConfirmationTokenService(StripeService):
    """Calls below `client.v1.confirmation_tokens`."""

    def retrieve(
        self,
        confirmation_token: str,
        params: Optional[ConfirmationTokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}

        Optional: expand.
        Returns ConfirmationToken; raises StripeError (InvalidRequestError when
        confirmation_token is empty).
        """
        return self._request(
            "get",
            "/v1/confirmation_tokens/{confirmation_token}",
            (confirmation_token,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        confirmation_token: str,
        params: Optional[ConfirmationTokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """Async twin of `retrieve`: GET /v1/confirmation_tokens/{confirmation_token}."""
        return await self._request_async(
            "get",
            "/v1/confirmation_tokens/{confirmation_token}",
            (confirmation_token,),
            params,
            options,
        )
