# Rendered by codegen; never edit.
"""`setup_attempt`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import (
        ChargePaymentMethodDetailsCardThreeDSecureResult,
        IdealBank,
        PaymentMethodIdealBic,
        ResultReason,
    )
    from ._mandate import Mandate
    from ._payment_method import (
        PaymentMethod,
        PaymentMethodDetailsCardPresentOffline,
        PaymentMethodDetailsCardWalletApplePay,
        PaymentMethodDetailsCardWalletGooglePay,
    )
    from ._setup_intent import SetupIntent
    from ._shared import ApiErrors
    from .params._others import SetupAttemptListParams


class SetupAttemptPaymentMethodDetailsAcssDebit(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_acss_debit`."""


class SetupAttemptPaymentMethodDetailsAmazonPay(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_amazon_pay`."""


class SetupAttemptPaymentMethodDetailsAuBecsDebit(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_au_becs_debit`."""


class SetupAttemptPaymentMethodDetailsBacsDebit(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_bacs_debit`."""


class SetupAttemptPaymentMethodDetailsBancontact(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_bancontact`."""

    if TYPE_CHECKING:
        generated_sepa_debit_id: Optional[str]
        generated_sepa_debit_mandate_id: Optional[str]

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    generated_sepa_debit: Optional[ExpandableField[PaymentMethod]]
    generated_sepa_debit_mandate: Optional[ExpandableField[Mandate]]
    iban_last4: Optional[str]
    preferred_language: Optional[Literal["de", "en", "fr", "nl"]]
    verified_name: Optional[str]

    _inner_class_types = {
        "generated_sepa_debit": None,
        "generated_sepa_debit_mandate": None,
    }


class SetupAttemptPaymentMethodDetailsBoleto(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_boleto`."""


class SetupAttemptPaymentMethodDetailsCardChecks(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_card_checks`."""

    address_line1_check: Optional[str]
    address_postal_code_check: Optional[str]
    cvc_check: Optional[str]


class SetupAttemptPaymentMethodDetailsCardThreeDSecure(StripeObject):
    """Part of a reply: schema `three_d_secure_details`."""

    authentication_flow: Optional[Literal["challenge", "frictionless"]]
    electronic_commerce_indicator: Optional[Literal["01", "02", "05", "06", "07"]]
    result: Optional[ChargePaymentMethodDetailsCardThreeDSecureResult]
    result_reason: Optional[ResultReason]
    transaction_id: Optional[str]
    version: Optional[Literal["1.0.2", "2.1.0", "2.2.0"]]


class SetupAttemptPaymentMethodDetailsCardWallet(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_card_wallet`."""

    if TYPE_CHECKING:
        ApplePay: TypeAlias = PaymentMethodDetailsCardWalletApplePay
        GooglePay: TypeAlias = PaymentMethodDetailsCardWalletGooglePay

    apple_pay: Optional[PaymentMethodDetailsCardWalletApplePay]
    google_pay: Optional[PaymentMethodDetailsCardWalletGooglePay]
    type: Literal["apple_pay", "google_pay", "link"]

    _inner_class_types = {
        "apple_pay": "_payment_method:PaymentMethodDetailsCardWalletApplePay",
        "google_pay": "_payment_method:PaymentMethodDetailsCardWalletGooglePay",
    }


class SetupAttemptPaymentMethodDetailsCard(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_card`."""

    if TYPE_CHECKING:
        Checks: TypeAlias = SetupAttemptPaymentMethodDetailsCardChecks
        ThreeDSecure: TypeAlias = SetupAttemptPaymentMethodDetailsCardThreeDSecure
        Wallet: TypeAlias = SetupAttemptPaymentMethodDetailsCardWallet

    brand: Optional[str]
    checks: Optional[SetupAttemptPaymentMethodDetailsCardChecks]
    country: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    fingerprint: Optional[str]
    funding: Optional[str]
    last4: Optional[str]
    network: Optional[str]
    three_d_secure: Optional[SetupAttemptPaymentMethodDetailsCardThreeDSecure]
    wallet: Optional[SetupAttemptPaymentMethodDetailsCardWallet]

    _inner_class_types = {
        "checks": "SetupAttemptPaymentMethodDetailsCardChecks",
        "three_d_secure": "SetupAttemptPaymentMethodDetailsCardThreeDSecure",
        "wallet": "SetupAttemptPaymentMethodDetailsCardWallet",
    }


class SetupAttemptPaymentMethodDetailsCardPresent(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_card_present`."""

    if TYPE_CHECKING:
        Offline: TypeAlias = PaymentMethodDetailsCardPresentOffline
        generated_card_id: Optional[str]

    generated_card: Optional[ExpandableField[PaymentMethod]]
    offline: Optional[PaymentMethodDetailsCardPresentOffline]

    _inner_class_types = {
        "generated_card": None,
        "offline": "_payment_method:PaymentMethodDetailsCardPresentOffline",
    }


class SetupAttemptPaymentMethodDetailsCashapp(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_cashapp`."""


class SetupAttemptPaymentMethodDetailsIdeal(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_ideal`."""

    if TYPE_CHECKING:
        generated_sepa_debit_id: Optional[str]
        generated_sepa_debit_mandate_id: Optional[str]

    bank: Optional[IdealBank]
    bic: Optional[PaymentMethodIdealBic]
    generated_sepa_debit: Optional[ExpandableField[PaymentMethod]]
    generated_sepa_debit_mandate: Optional[ExpandableField[Mandate]]
    iban_last4: Optional[str]
    verified_name: Optional[str]

    _inner_class_types = {
        "generated_sepa_debit": None,
        "generated_sepa_debit_mandate": None,
    }


class SetupAttemptPaymentMethodDetailsKakaoPay(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_kakao_pay`."""


class SetupAttemptPaymentMethodDetailsKlarna(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_klarna`."""


class SetupAttemptPaymentMethodDetailsKrCard(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_kr_card`."""


class SetupAttemptPaymentMethodDetailsLink(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_link`."""


class SetupAttemptPaymentMethodDetailsNaverPay(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_naver_pay`."""

    buyer_id: Optional[str]


class SetupAttemptPaymentMethodDetailsNzBankAccount(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_nz_bank_account`."""


class SetupAttemptPaymentMethodDetailsPaypal(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_paypal`."""


class SetupAttemptPaymentMethodDetailsRevolutPay(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_revolut_pay`."""


class SetupAttemptPaymentMethodDetailsSepaDebit(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_sepa_debit`."""


class SetupAttemptPaymentMethodDetailsSofort(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_sofort`."""

    if TYPE_CHECKING:
        generated_sepa_debit_id: Optional[str]
        generated_sepa_debit_mandate_id: Optional[str]

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    generated_sepa_debit: Optional[ExpandableField[PaymentMethod]]
    generated_sepa_debit_mandate: Optional[ExpandableField[Mandate]]
    iban_last4: Optional[str]
    preferred_language: Optional[Literal["de", "en", "fr", "nl"]]
    verified_name: Optional[str]

    _inner_class_types = {
        "generated_sepa_debit": None,
        "generated_sepa_debit_mandate": None,
    }


class SetupAttemptPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details_us_bank_account`."""


class SetupAttemptPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `setup_attempt_payment_method_details`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = SetupAttemptPaymentMethodDetailsAcssDebit
        AmazonPay: TypeAlias = SetupAttemptPaymentMethodDetailsAmazonPay
        AuBecsDebit: TypeAlias = SetupAttemptPaymentMethodDetailsAuBecsDebit
        BacsDebit: TypeAlias = SetupAttemptPaymentMethodDetailsBacsDebit
        Bancontact: TypeAlias = SetupAttemptPaymentMethodDetailsBancontact
        Boleto: TypeAlias = SetupAttemptPaymentMethodDetailsBoleto
        Card: TypeAlias = SetupAttemptPaymentMethodDetailsCard
        CardPresent: TypeAlias = SetupAttemptPaymentMethodDetailsCardPresent
        Cashapp: TypeAlias = SetupAttemptPaymentMethodDetailsCashapp
        Ideal: TypeAlias = SetupAttemptPaymentMethodDetailsIdeal
        KakaoPay: TypeAlias = SetupAttemptPaymentMethodDetailsKakaoPay
        Klarna: TypeAlias = SetupAttemptPaymentMethodDetailsKlarna
        KrCard: TypeAlias = SetupAttemptPaymentMethodDetailsKrCard
        Link: TypeAlias = SetupAttemptPaymentMethodDetailsLink
        NaverPay: TypeAlias = SetupAttemptPaymentMethodDetailsNaverPay
        NzBankAccount: TypeAlias = SetupAttemptPaymentMethodDetailsNzBankAccount
        Paypal: TypeAlias = SetupAttemptPaymentMethodDetailsPaypal
        RevolutPay: TypeAlias = SetupAttemptPaymentMethodDetailsRevolutPay
        SepaDebit: TypeAlias = SetupAttemptPaymentMethodDetailsSepaDebit
        Sofort: TypeAlias = SetupAttemptPaymentMethodDetailsSofort
        UsBankAccount: TypeAlias = SetupAttemptPaymentMethodDetailsUsBankAccount

    acss_debit: Optional[SetupAttemptPaymentMethodDetailsAcssDebit]
    amazon_pay: Optional[SetupAttemptPaymentMethodDetailsAmazonPay]
    au_becs_debit: Optional[SetupAttemptPaymentMethodDetailsAuBecsDebit]
    bacs_debit: Optional[SetupAttemptPaymentMethodDetailsBacsDebit]
    bancontact: Optional[SetupAttemptPaymentMethodDetailsBancontact]
    boleto: Optional[SetupAttemptPaymentMethodDetailsBoleto]
    card: Optional[SetupAttemptPaymentMethodDetailsCard]
    card_present: Optional[SetupAttemptPaymentMethodDetailsCardPresent]
    cashapp: Optional[SetupAttemptPaymentMethodDetailsCashapp]
    ideal: Optional[SetupAttemptPaymentMethodDetailsIdeal]
    kakao_pay: Optional[SetupAttemptPaymentMethodDetailsKakaoPay]
    klarna: Optional[SetupAttemptPaymentMethodDetailsKlarna]
    kr_card: Optional[SetupAttemptPaymentMethodDetailsKrCard]
    link: Optional[SetupAttemptPaymentMethodDetailsLink]
    naver_pay: Optional[SetupAttemptPaymentMethodDetailsNaverPay]
    nz_bank_account: Optional[SetupAttemptPaymentMethodDetailsNzBankAccount]
    paypal: Optional[SetupAttemptPaymentMethodDetailsPaypal]
    revolut_pay: Optional[SetupAttemptPaymentMethodDetailsRevolutPay]
    sepa_debit: Optional[SetupAttemptPaymentMethodDetailsSepaDebit]
    sofort: Optional[SetupAttemptPaymentMethodDetailsSofort]
    type: str
    us_bank_account: Optional[SetupAttemptPaymentMethodDetailsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "SetupAttemptPaymentMethodDetailsAcssDebit",
        "amazon_pay": "SetupAttemptPaymentMethodDetailsAmazonPay",
        "au_becs_debit": "SetupAttemptPaymentMethodDetailsAuBecsDebit",
        "bacs_debit": "SetupAttemptPaymentMethodDetailsBacsDebit",
        "bancontact": "SetupAttemptPaymentMethodDetailsBancontact",
        "boleto": "SetupAttemptPaymentMethodDetailsBoleto",
        "card": "SetupAttemptPaymentMethodDetailsCard",
        "card_present": "SetupAttemptPaymentMethodDetailsCardPresent",
        "cashapp": "SetupAttemptPaymentMethodDetailsCashapp",
        "ideal": "SetupAttemptPaymentMethodDetailsIdeal",
        "kakao_pay": "SetupAttemptPaymentMethodDetailsKakaoPay",
        "klarna": "SetupAttemptPaymentMethodDetailsKlarna",
        "kr_card": "SetupAttemptPaymentMethodDetailsKrCard",
        "link": "SetupAttemptPaymentMethodDetailsLink",
        "naver_pay": "SetupAttemptPaymentMethodDetailsNaverPay",
        "nz_bank_account": "SetupAttemptPaymentMethodDetailsNzBankAccount",
        "paypal": "SetupAttemptPaymentMethodDetailsPaypal",
        "revolut_pay": "SetupAttemptPaymentMethodDetailsRevolutPay",
        "sepa_debit": "SetupAttemptPaymentMethodDetailsSepaDebit",
        "sofort": "SetupAttemptPaymentMethodDetailsSofort",
        "us_bank_account": "SetupAttemptPaymentMethodDetailsUsBankAccount",
    }


class SetupAttempt(ListableAPIResource):
    """The `setup_attempt` object.

    Operations: GET /v1/setup_attempts.
    """

    OBJECT_NAME: ClassVar[Literal["setup_attempt"]] = "setup_attempt"

    if TYPE_CHECKING:
        PaymentMethodDetails: TypeAlias = SetupAttemptPaymentMethodDetails
        SetupError: TypeAlias = ApiErrors
        application_id: Optional[str]
        customer_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        setup_intent_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SetupAttemptListParams],
        ) -> AnyIterator[SetupAttempt]: ...

    application: Optional[ExpandableField[Application]]
    attach_to_self: Optional[bool]
    created: int
    customer: Optional[ExpandableField[Customer]]
    flow_directions: Optional[List[Literal["inbound", "outbound"]]]
    id: str
    livemode: bool
    object: Literal["setup_attempt"]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: ExpandableField[PaymentMethod]
    payment_method_details: SetupAttemptPaymentMethodDetails
    setup_error: Optional[ApiErrors]
    setup_intent: ExpandableField[SetupIntent]
    status: str
    usage: str

    _inner_class_types = {
        "application": None,
        "customer": None,
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_details": "SetupAttemptPaymentMethodDetails",
        "setup_error": "_shared:ApiErrors",
        "setup_intent": None,
    }
    _class_url = "/v1/setup_attempts"

    @classmethod
    def list(cls, **params: Unpack[SetupAttemptListParams]) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts

        Required: setup_intent.
        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[SetupAttempt]; raises StripeError.
        """
        return request("get", "/v1/setup_attempts", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SetupAttemptListParams]
    ) -> ListObject[SetupAttempt]:
        """Async twin of `list`: GET /v1/setup_attempts."""
        return await request_async(
            "get", "/v1/setup_attempts", (), params, expects="list"
        )


class SetupAttemptService(StripeService):
    """Calls below `client.v1.setup_attempts`."""

    def list(
        self, params: SetupAttemptListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts

        Required: setup_intent.
        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[SetupAttempt]; raises StripeError.
        """
        return self._request(
            "get", "/v1/setup_attempts", (), params, options, expects="list"
        )

    async def list_async(
        self, params: SetupAttemptListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[SetupAttempt]:
        """Async twin of `list`: GET /v1/setup_attempts."""
        return await self._request_async(
            "get", "/v1/setup_attempts", (), params, options, expects="list"
        )
