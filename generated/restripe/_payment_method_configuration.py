# Rendered by codegen; never edit.
"""`payment_method_configuration`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._payment_method_configuration import (
        PaymentMethodConfigurationCreateParams,
        PaymentMethodConfigurationListParams,
        PaymentMethodConfigurationModifyParams,
        PaymentMethodConfigurationRetrieveParams,
        PaymentMethodConfigurationUpdateParams,
    )


class PaymentMethodConfigurationAcssDebitDisplayPreference(StripeObject):
    """Part of a reply: schema `payment_method_config_resource_display_preference`."""

    overridable: Optional[bool]
    preference: Literal["none", "off", "on"]
    value: Literal["off", "on"]


class PaymentMethodConfigurationAcssDebit(StripeObject):
    """Part of a reply: schema
    `payment_method_config_resource_payment_method_properties`.
    """

    if TYPE_CHECKING:
        DisplayPreference: TypeAlias = (
            PaymentMethodConfigurationAcssDebitDisplayPreference
        )

    available: bool
    display_preference: PaymentMethodConfigurationAcssDebitDisplayPreference

    _inner_class_types = {
        "display_preference": "PaymentMethodConfigurationAcssDebitDisplayPreference",
    }


class PaymentMethodConfiguration(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `payment_method_configuration` object.

    Operations: GET /v1/payment_method_configurations,
    GET /v1/payment_method_configurations/{configuration},
    POST /v1/payment_method_configurations,
    POST /v1/payment_method_configurations/{configuration}.
    """

    OBJECT_NAME: ClassVar[Literal["payment_method_configuration"]] = (
        "payment_method_configuration"
    )

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = PaymentMethodConfigurationAcssDebit
        Affirm: TypeAlias = PaymentMethodConfigurationAcssDebit
        AfterpayClearpay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Alipay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Alma: TypeAlias = PaymentMethodConfigurationAcssDebit
        AmazonPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        ApplePay: TypeAlias = PaymentMethodConfigurationAcssDebit
        AuBecsDebit: TypeAlias = PaymentMethodConfigurationAcssDebit
        BacsDebit: TypeAlias = PaymentMethodConfigurationAcssDebit
        Bancontact: TypeAlias = PaymentMethodConfigurationAcssDebit
        Billie: TypeAlias = PaymentMethodConfigurationAcssDebit
        Blik: TypeAlias = PaymentMethodConfigurationAcssDebit
        Boleto: TypeAlias = PaymentMethodConfigurationAcssDebit
        Card: TypeAlias = PaymentMethodConfigurationAcssDebit
        CartesBancaires: TypeAlias = PaymentMethodConfigurationAcssDebit
        Cashapp: TypeAlias = PaymentMethodConfigurationAcssDebit
        CustomerBalance: TypeAlias = PaymentMethodConfigurationAcssDebit
        Eps: TypeAlias = PaymentMethodConfigurationAcssDebit
        Fpx: TypeAlias = PaymentMethodConfigurationAcssDebit
        Giropay: TypeAlias = PaymentMethodConfigurationAcssDebit
        GooglePay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Grabpay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Ideal: TypeAlias = PaymentMethodConfigurationAcssDebit
        Jcb: TypeAlias = PaymentMethodConfigurationAcssDebit
        KakaoPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Klarna: TypeAlias = PaymentMethodConfigurationAcssDebit
        Konbini: TypeAlias = PaymentMethodConfigurationAcssDebit
        KrCard: TypeAlias = PaymentMethodConfigurationAcssDebit
        Link: TypeAlias = PaymentMethodConfigurationAcssDebit
        Mobilepay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Multibanco: TypeAlias = PaymentMethodConfigurationAcssDebit
        NaverPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        NzBankAccount: TypeAlias = PaymentMethodConfigurationAcssDebit
        Oxxo: TypeAlias = PaymentMethodConfigurationAcssDebit
        P24: TypeAlias = PaymentMethodConfigurationAcssDebit
        PayByBank: TypeAlias = PaymentMethodConfigurationAcssDebit
        Payco: TypeAlias = PaymentMethodConfigurationAcssDebit
        Paynow: TypeAlias = PaymentMethodConfigurationAcssDebit
        Paypal: TypeAlias = PaymentMethodConfigurationAcssDebit
        Pix: TypeAlias = PaymentMethodConfigurationAcssDebit
        Promptpay: TypeAlias = PaymentMethodConfigurationAcssDebit
        RevolutPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        SamsungPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Satispay: TypeAlias = PaymentMethodConfigurationAcssDebit
        SepaDebit: TypeAlias = PaymentMethodConfigurationAcssDebit
        Sofort: TypeAlias = PaymentMethodConfigurationAcssDebit
        Swish: TypeAlias = PaymentMethodConfigurationAcssDebit
        Twint: TypeAlias = PaymentMethodConfigurationAcssDebit
        UsBankAccount: TypeAlias = PaymentMethodConfigurationAcssDebit
        WechatPay: TypeAlias = PaymentMethodConfigurationAcssDebit
        Zip: TypeAlias = PaymentMethodConfigurationAcssDebit

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentMethodConfigurationListParams],
        ) -> AnyIterator[PaymentMethodConfiguration]: ...

    acss_debit: Optional[PaymentMethodConfigurationAcssDebit]
    active: bool
    affirm: Optional[PaymentMethodConfigurationAcssDebit]
    afterpay_clearpay: Optional[PaymentMethodConfigurationAcssDebit]
    alipay: Optional[PaymentMethodConfigurationAcssDebit]
    alma: Optional[PaymentMethodConfigurationAcssDebit]
    amazon_pay: Optional[PaymentMethodConfigurationAcssDebit]
    apple_pay: Optional[PaymentMethodConfigurationAcssDebit]
    application: Optional[str]
    au_becs_debit: Optional[PaymentMethodConfigurationAcssDebit]
    bacs_debit: Optional[PaymentMethodConfigurationAcssDebit]
    bancontact: Optional[PaymentMethodConfigurationAcssDebit]
    billie: Optional[PaymentMethodConfigurationAcssDebit]
    blik: Optional[PaymentMethodConfigurationAcssDebit]
    boleto: Optional[PaymentMethodConfigurationAcssDebit]
    card: Optional[PaymentMethodConfigurationAcssDebit]
    cartes_bancaires: Optional[PaymentMethodConfigurationAcssDebit]
    cashapp: Optional[PaymentMethodConfigurationAcssDebit]
    customer_balance: Optional[PaymentMethodConfigurationAcssDebit]
    eps: Optional[PaymentMethodConfigurationAcssDebit]
    fpx: Optional[PaymentMethodConfigurationAcssDebit]
    giropay: Optional[PaymentMethodConfigurationAcssDebit]
    google_pay: Optional[PaymentMethodConfigurationAcssDebit]
    grabpay: Optional[PaymentMethodConfigurationAcssDebit]
    id: str
    ideal: Optional[PaymentMethodConfigurationAcssDebit]
    is_default: bool
    jcb: Optional[PaymentMethodConfigurationAcssDebit]
    kakao_pay: Optional[PaymentMethodConfigurationAcssDebit]
    klarna: Optional[PaymentMethodConfigurationAcssDebit]
    konbini: Optional[PaymentMethodConfigurationAcssDebit]
    kr_card: Optional[PaymentMethodConfigurationAcssDebit]
    link: Optional[PaymentMethodConfigurationAcssDebit]
    livemode: bool
    mobilepay: Optional[PaymentMethodConfigurationAcssDebit]
    multibanco: Optional[PaymentMethodConfigurationAcssDebit]
    name: str
    naver_pay: Optional[PaymentMethodConfigurationAcssDebit]
    nz_bank_account: Optional[PaymentMethodConfigurationAcssDebit]
    object: Literal["payment_method_configuration"]
    oxxo: Optional[PaymentMethodConfigurationAcssDebit]
    p24: Optional[PaymentMethodConfigurationAcssDebit]
    parent: Optional[str]
    pay_by_bank: Optional[PaymentMethodConfigurationAcssDebit]
    payco: Optional[PaymentMethodConfigurationAcssDebit]
    paynow: Optional[PaymentMethodConfigurationAcssDebit]
    paypal: Optional[PaymentMethodConfigurationAcssDebit]
    pix: Optional[PaymentMethodConfigurationAcssDebit]
    promptpay: Optional[PaymentMethodConfigurationAcssDebit]
    revolut_pay: Optional[PaymentMethodConfigurationAcssDebit]
    samsung_pay: Optional[PaymentMethodConfigurationAcssDebit]
    satispay: Optional[PaymentMethodConfigurationAcssDebit]
    sepa_debit: Optional[PaymentMethodConfigurationAcssDebit]
    sofort: Optional[PaymentMethodConfigurationAcssDebit]
    swish: Optional[PaymentMethodConfigurationAcssDebit]
    twint: Optional[PaymentMethodConfigurationAcssDebit]
    us_bank_account: Optional[PaymentMethodConfigurationAcssDebit]
    wechat_pay: Optional[PaymentMethodConfigurationAcssDebit]
    zip: Optional[PaymentMethodConfigurationAcssDebit]

    _inner_class_types = {
        "acss_debit": "PaymentMethodConfigurationAcssDebit",
        "affirm": "PaymentMethodConfigurationAcssDebit",
        "afterpay_clearpay": "PaymentMethodConfigurationAcssDebit",
        "alipay": "PaymentMethodConfigurationAcssDebit",
        "alma": "PaymentMethodConfigurationAcssDebit",
        "amazon_pay": "PaymentMethodConfigurationAcssDebit",
        "apple_pay": "PaymentMethodConfigurationAcssDebit",
        "au_becs_debit": "PaymentMethodConfigurationAcssDebit",
        "bacs_debit": "PaymentMethodConfigurationAcssDebit",
        "bancontact": "PaymentMethodConfigurationAcssDebit",
        "billie": "PaymentMethodConfigurationAcssDebit",
        "blik": "PaymentMethodConfigurationAcssDebit",
        "boleto": "PaymentMethodConfigurationAcssDebit",
        "card": "PaymentMethodConfigurationAcssDebit",
        "cartes_bancaires": "PaymentMethodConfigurationAcssDebit",
        "cashapp": "PaymentMethodConfigurationAcssDebit",
        "customer_balance": "PaymentMethodConfigurationAcssDebit",
        "eps": "PaymentMethodConfigurationAcssDebit",
        "fpx": "PaymentMethodConfigurationAcssDebit",
        "giropay": "PaymentMethodConfigurationAcssDebit",
        "google_pay": "PaymentMethodConfigurationAcssDebit",
        "grabpay": "PaymentMethodConfigurationAcssDebit",
        "ideal": "PaymentMethodConfigurationAcssDebit",
        "jcb": "PaymentMethodConfigurationAcssDebit",
        "kakao_pay": "PaymentMethodConfigurationAcssDebit",
        "klarna": "PaymentMethodConfigurationAcssDebit",
        "konbini": "PaymentMethodConfigurationAcssDebit",
        "kr_card": "PaymentMethodConfigurationAcssDebit",
        "link": "PaymentMethodConfigurationAcssDebit",
        "mobilepay": "PaymentMethodConfigurationAcssDebit",
        "multibanco": "PaymentMethodConfigurationAcssDebit",
        "naver_pay": "PaymentMethodConfigurationAcssDebit",
        "nz_bank_account": "PaymentMethodConfigurationAcssDebit",
        "oxxo": "PaymentMethodConfigurationAcssDebit",
        "p24": "PaymentMethodConfigurationAcssDebit",
        "pay_by_bank": "PaymentMethodConfigurationAcssDebit",
        "payco": "PaymentMethodConfigurationAcssDebit",
        "paynow": "PaymentMethodConfigurationAcssDebit",
        "paypal": "PaymentMethodConfigurationAcssDebit",
        "pix": "PaymentMethodConfigurationAcssDebit",
        "promptpay": "PaymentMethodConfigurationAcssDebit",
        "revolut_pay": "PaymentMethodConfigurationAcssDebit",
        "samsung_pay": "PaymentMethodConfigurationAcssDebit",
        "satispay": "PaymentMethodConfigurationAcssDebit",
        "sepa_debit": "PaymentMethodConfigurationAcssDebit",
        "sofort": "PaymentMethodConfigurationAcssDebit",
        "swish": "PaymentMethodConfigurationAcssDebit",
        "twint": "PaymentMethodConfigurationAcssDebit",
        "us_bank_account": "PaymentMethodConfigurationAcssDebit",
        "wechat_pay": "PaymentMethodConfigurationAcssDebit",
        "zip": "PaymentMethodConfigurationAcssDebit",
    }
    _class_url = "/v1/payment_method_configurations"

    @classmethod
    def create(
        cls, **params: Unpack[PaymentMethodConfigurationCreateParams]
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay,
        apple_pay, apple_pay_later, au_becs_debit, bacs_debit, bancontact, billie,
        blik, boleto, card, cartes_bancaires, cashapp, customer_balance, eps, expand,
        fpx, fr_meal_voucher_conecs, giropay, google_pay, grabpay, ideal, jcb,
        kakao_pay, klarna, konbini, kr_card, link, mobilepay, multibanco, name,
        naver_pay, nz_bank_account, oxxo, p24, parent, pay_by_bank, payco, paynow,
        paypal, pix, promptpay, revolut_pay, samsung_pay, satispay, sepa_debit,
        sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError.
        """
        return request("post", "/v1/payment_method_configurations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PaymentMethodConfigurationCreateParams]
    ) -> PaymentMethodConfiguration:
        """Async twin of `create`: POST /v1/payment_method_configurations."""
        return await request_async(
            "post", "/v1/payment_method_configurations", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[PaymentMethodConfigurationListParams]
    ) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations

        Optional: application, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentMethodConfiguration]; raises StripeError.
        """
        return request(
            "get", "/v1/payment_method_configurations", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[PaymentMethodConfigurationListParams]
    ) -> ListObject[PaymentMethodConfiguration]:
        """Async twin of `list`: GET /v1/payment_method_configurations."""
        return await request_async(
            "get", "/v1/payment_method_configurations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PaymentMethodConfigurationModifyParams]
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}

        Optional: acss_debit, active, affirm, afterpay_clearpay, alipay, alma,
        amazon_pay, apple_pay, apple_pay_later, au_becs_debit, bacs_debit,
        bancontact, billie, blik, boleto, card, cartes_bancaires, cashapp,
        customer_balance, eps, expand, fpx, fr_meal_voucher_conecs, giropay,
        google_pay, grabpay, ideal, jcb, kakao_pay, klarna, konbini, kr_card, link,
        mobilepay, multibanco, name, naver_pay, nz_bank_account, oxxo, p24,
        pay_by_bank, payco, paynow, paypal, pix, promptpay, revolut_pay, samsung_pay,
        satispay, sepa_debit, sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return request(
            "post", "/v1/payment_method_configurations/{configuration}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PaymentMethodConfigurationModifyParams]
    ) -> PaymentMethodConfiguration:
        """Async twin of `modify`:
        POST /v1/payment_method_configurations/{configuration}.
        """
        return await request_async(
            "post", "/v1/payment_method_configurations/{configuration}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PaymentMethodConfigurationRetrieveParams]
    ) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}

        Optional: expand.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return request(
            "get", "/v1/payment_method_configurations/{configuration}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PaymentMethodConfigurationRetrieveParams]
    ) -> PaymentMethodConfiguration:
        """Async twin of `retrieve`:
        GET /v1/payment_method_configurations/{configuration}.
        """
        return await request_async(
            "get", "/v1/payment_method_configurations/{configuration}", (id,), params
        )


class PaymentMethodConfigurationService(StripeService):
    """Calls below `client.v1.payment_method_configurations`."""

    def create(
        self,
        params: Optional[PaymentMethodConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay,
        apple_pay, apple_pay_later, au_becs_debit, bacs_debit, bancontact, billie,
        blik, boleto, card, cartes_bancaires, cashapp, customer_balance, eps, expand,
        fpx, fr_meal_voucher_conecs, giropay, google_pay, grabpay, ideal, jcb,
        kakao_pay, klarna, konbini, kr_card, link, mobilepay, multibanco, name,
        naver_pay, nz_bank_account, oxxo, p24, parent, pay_by_bank, payco, paynow,
        paypal, pix, promptpay, revolut_pay, samsung_pay, satispay, sepa_debit,
        sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError.
        """
        return self._request(
            "post", "/v1/payment_method_configurations", (), params, options
        )

    async def create_async(
        self,
        params: Optional[PaymentMethodConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `create`: POST /v1/payment_method_configurations."""
        return await self._request_async(
            "post", "/v1/payment_method_configurations", (), params, options
        )

    def list(
        self,
        params: Optional[PaymentMethodConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations

        Optional: application, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentMethodConfiguration]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/payment_method_configurations",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[PaymentMethodConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodConfiguration]:
        """Async twin of `list`: GET /v1/payment_method_configurations."""
        return await self._request_async(
            "get",
            "/v1/payment_method_configurations",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}

        Optional: expand.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when configuration is empty).
        """
        return self._request(
            "get",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `retrieve`:
        GET /v1/payment_method_configurations/{configuration}.
        """
        return await self._request_async(
            "get",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def update(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}

        Optional: acss_debit, active, affirm, afterpay_clearpay, alipay, alma,
        amazon_pay, apple_pay, apple_pay_later, au_becs_debit, bacs_debit,
        bancontact, billie, blik, boleto, card, cartes_bancaires, cashapp,
        customer_balance, eps, expand, fpx, fr_meal_voucher_conecs, giropay,
        google_pay, grabpay, ideal, jcb, kakao_pay, klarna, konbini, kr_card, link,
        mobilepay, multibanco, name, naver_pay, nz_bank_account, oxxo, p24,
        pay_by_bank, payco, paynow, paypal, pix, promptpay, revolut_pay, samsung_pay,
        satispay, sepa_debit, sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when configuration is empty).
        """
        return self._request(
            "post",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def update_async(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `update`:
        POST /v1/payment_method_configurations/{configuration}.
        """
        return await self._request_async(
            "post",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )
