# Rendered by codegen; never edit.
"""`payment_method`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._card import CardGeneratedFromPaymentMethodDetails
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import (
        FpxBank,
        IdealBank,
        P24Bank,
        PaymentMethodCardWalletType,
        PaymentMethodEpsBank,
        PaymentMethodIdealBic,
        PaymentMethodKrCardBrand,
        PaymentMethodType,
        ReadMethod,
    )
    from ._setup_attempt import SetupAttempt
    from ._shared import (
        Address,
        BillingDetails as _BillingDetails,
        Networks as _Networks,
        PaymentFlowsPrivatePaymentMethodsAlipay,
        PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet,
        PaymentFlowsPrivatePaymentMethodsKlarnaDob,
        RadarRadarOptions,
        SepaDebitGeneratedFrom,
        ThreeDSecureUsage as _ThreeDSecureUsage,
        UsBankAccountNetworks,
    )
    from .params._payment_method import (
        PaymentMethodAttachParams,
        PaymentMethodCreateParams,
        PaymentMethodDetachParams,
        PaymentMethodListParams,
        PaymentMethodModifyParams,
        PaymentMethodRetrieveParams,
        PaymentMethodUpdateParams,
    )


class PaymentMethodDetailsCardInstallmentsPlan(StripeObject):
    """Part of a reply: schema `payment_method_details_card_installments_plan`."""

    count: Optional[int]
    interval: Optional[Literal["month"]]
    type: Literal["bonus", "fixed_count", "revolving"]


class PaymentMethodDetailsCardWalletApplePay(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_apple_pay`."""


class PaymentMethodDetailsCardWalletGooglePay(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_google_pay`."""


class PaymentMethodDetailsCardPresentOffline(StripeObject):
    """Part of a reply: schema `payment_method_details_card_present_offline`."""

    stored_at: Optional[int]
    type: Optional[Literal["deferred"]]


class PaymentMethodDetailsCardPresentReceipt(StripeObject):
    """Part of a reply: schema `payment_method_details_card_present_receipt`."""

    account_type: Optional[Literal["checking", "credit", "prepaid", "unknown"]]
    application_cryptogram: Optional[str]
    application_preferred_name: Optional[str]
    authorization_code: Optional[str]
    authorization_response_code: Optional[str]
    cardholder_verification_method: Optional[str]
    dedicated_file_name: Optional[str]
    terminal_verification_results: Optional[str]
    transaction_status_information: Optional[str]


class PaymentMethodDetailsCardPresent(StripeObject):
    """Part of a reply: schema `payment_method_details_card_present`."""

    if TYPE_CHECKING:
        Offline: TypeAlias = PaymentMethodDetailsCardPresentOffline
        Receipt: TypeAlias = PaymentMethodDetailsCardPresentReceipt
        Wallet: TypeAlias = PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet

    amount_authorized: Optional[int]
    brand: Optional[str]
    brand_product: Optional[str]
    capture_before: Optional[int]
    cardholder_name: Optional[str]
    country: Optional[str]
    description: Optional[str]
    emv_auth_data: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: Optional[str]
    generated_card: Optional[str]
    incremental_authorization_supported: bool
    issuer: Optional[str]
    last4: Optional[str]
    network: Optional[str]
    network_transaction_id: Optional[str]
    offline: Optional[PaymentMethodDetailsCardPresentOffline]
    overcapture_supported: bool
    preferred_locales: Optional[List[str]]
    read_method: Optional[ReadMethod]
    receipt: Optional[PaymentMethodDetailsCardPresentReceipt]
    wallet: Optional[PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet]

    _inner_class_types = {
        "offline": "PaymentMethodDetailsCardPresentOffline",
        "receipt": "PaymentMethodDetailsCardPresentReceipt",
        "wallet": "_shared:PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet",
    }


class PaymentMethodConfigBizPaymentMethodConfigurationDetails(StripeObject):
    """Part of a reply: schema
    `payment_method_config_biz_payment_method_configuration_details`.
    """

    id: str
    parent: Optional[str]


class PaymentMethodOptionsCustomerBalanceEuBankAccount(StripeObject):
    """Part of a reply: schema
    `payment_method_options_customer_balance_eu_bank_account`.
    """

    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"]


class PaymentMethodAcssDebit(StripeObject):
    """Part of a reply: schema `payment_method_acss_debit`."""

    bank_name: Optional[str]
    fingerprint: Optional[str]
    institution_number: Optional[str]
    last4: Optional[str]
    transit_number: Optional[str]


class PaymentMethodAffirm(StripeObject):
    """Part of a reply: schema `payment_method_affirm`."""


class PaymentMethodAfterpayClearpay(StripeObject):
    """Part of a reply: schema `payment_method_afterpay_clearpay`."""


class PaymentMethodAlma(StripeObject):
    """Part of a reply: schema `payment_method_alma`."""


class PaymentMethodAmazonPay(StripeObject):
    """Part of a reply: schema `payment_method_amazon_pay`."""


class PaymentMethodAuBecsDebit(StripeObject):
    """Part of a reply: schema `payment_method_au_becs_debit`."""

    bsb_number: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]


class PaymentMethodBacsDebit(StripeObject):
    """Part of a reply: schema `payment_method_bacs_debit`."""

    fingerprint: Optional[str]
    last4: Optional[str]
    sort_code: Optional[str]


class PaymentMethodBancontact(StripeObject):
    """Part of a reply: schema `payment_method_bancontact`."""


class PaymentMethodBillie(StripeObject):
    """Part of a reply: schema `payment_method_billie`."""


class PaymentMethodBlik(StripeObject):
    """Part of a reply: schema `payment_method_blik`."""


class PaymentMethodBoleto(StripeObject):
    """Part of a reply: schema `payment_method_boleto`."""

    tax_id: str


class PaymentMethodCardChecks(StripeObject):
    """Part of a reply: schema `payment_method_card_checks`."""

    address_line1_check: Optional[str]
    address_postal_code_check: Optional[str]
    cvc_check: Optional[str]


class PaymentMethodCardGeneratedCard(StripeObject):
    """Part of a reply: schema `payment_method_card_generated_card`."""

    if TYPE_CHECKING:
        PaymentMethodDetails: TypeAlias = CardGeneratedFromPaymentMethodDetails
        setup_attempt_id: Optional[str]

    charge: Optional[str]
    payment_method_details: Optional[CardGeneratedFromPaymentMethodDetails]
    setup_attempt: Optional[ExpandableField[SetupAttempt]]

    _inner_class_types = {
        "payment_method_details": "_card:CardGeneratedFromPaymentMethodDetails",
        "setup_attempt": None,
    }


class PaymentMethodCardWalletAmexExpressCheckout(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_amex_express_checkout`."""


class PaymentMethodCardWalletApplePay(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_apple_pay`."""


class PaymentMethodCardWalletGooglePay(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_google_pay`."""


class PaymentMethodCardWalletLink(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_link`."""


class PaymentMethodCardWalletMasterpass(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_masterpass`."""

    if TYPE_CHECKING:
        BillingAddress: TypeAlias = Address
        ShippingAddress: TypeAlias = Address

    billing_address: Optional[Address]
    email: Optional[str]
    name: Optional[str]
    shipping_address: Optional[Address]

    _inner_class_types = {
        "billing_address": "_shared:Address",
        "shipping_address": "_shared:Address",
    }


class PaymentMethodCardWalletSamsungPay(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_samsung_pay`."""


class PaymentMethodCardWalletVisaCheckout(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet_visa_checkout`."""

    if TYPE_CHECKING:
        BillingAddress: TypeAlias = Address
        ShippingAddress: TypeAlias = Address

    billing_address: Optional[Address]
    email: Optional[str]
    name: Optional[str]
    shipping_address: Optional[Address]

    _inner_class_types = {
        "billing_address": "_shared:Address",
        "shipping_address": "_shared:Address",
    }


class PaymentMethodCardWallet(StripeObject):
    """Part of a reply: schema `payment_method_card_wallet`."""

    if TYPE_CHECKING:
        AmexExpressCheckout: TypeAlias = PaymentMethodCardWalletAmexExpressCheckout
        ApplePay: TypeAlias = PaymentMethodCardWalletApplePay
        GooglePay: TypeAlias = PaymentMethodCardWalletGooglePay
        Link: TypeAlias = PaymentMethodCardWalletLink
        Masterpass: TypeAlias = PaymentMethodCardWalletMasterpass
        SamsungPay: TypeAlias = PaymentMethodCardWalletSamsungPay
        VisaCheckout: TypeAlias = PaymentMethodCardWalletVisaCheckout

    amex_express_checkout: Optional[PaymentMethodCardWalletAmexExpressCheckout]
    apple_pay: Optional[PaymentMethodCardWalletApplePay]
    dynamic_last4: Optional[str]
    google_pay: Optional[PaymentMethodCardWalletGooglePay]
    link: Optional[PaymentMethodCardWalletLink]
    masterpass: Optional[PaymentMethodCardWalletMasterpass]
    samsung_pay: Optional[PaymentMethodCardWalletSamsungPay]
    type: PaymentMethodCardWalletType
    visa_checkout: Optional[PaymentMethodCardWalletVisaCheckout]

    _inner_class_types = {
        "amex_express_checkout": "PaymentMethodCardWalletAmexExpressCheckout",
        "apple_pay": "PaymentMethodCardWalletApplePay",
        "google_pay": "PaymentMethodCardWalletGooglePay",
        "link": "PaymentMethodCardWalletLink",
        "masterpass": "PaymentMethodCardWalletMasterpass",
        "samsung_pay": "PaymentMethodCardWalletSamsungPay",
        "visa_checkout": "PaymentMethodCardWalletVisaCheckout",
    }


class PaymentMethodCard(StripeObject):
    """Part of a reply: schema `payment_method_card`."""

    if TYPE_CHECKING:
        Checks: TypeAlias = PaymentMethodCardChecks
        GeneratedFrom: TypeAlias = PaymentMethodCardGeneratedCard
        Networks: TypeAlias = _Networks
        ThreeDSecureUsage: TypeAlias = _ThreeDSecureUsage
        Wallet: TypeAlias = PaymentMethodCardWallet

    brand: str
    checks: Optional[PaymentMethodCardChecks]
    country: Optional[str]
    display_brand: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: str
    generated_from: Optional[PaymentMethodCardGeneratedCard]
    last4: str
    networks: Optional[_Networks]
    regulated_status: Optional[Literal["regulated", "unregulated"]]
    three_d_secure_usage: Optional[_ThreeDSecureUsage]
    wallet: Optional[PaymentMethodCardWallet]

    _inner_class_types = {
        "checks": "PaymentMethodCardChecks",
        "generated_from": "PaymentMethodCardGeneratedCard",
        "networks": "_shared:Networks",
        "three_d_secure_usage": "_shared:ThreeDSecureUsage",
        "wallet": "PaymentMethodCardWallet",
    }


class PaymentMethodCardPresentNetworks(StripeObject):
    """Part of a reply: schema `payment_method_card_present_networks`."""

    available: List[str]
    preferred: Optional[str]


class PaymentMethodCardPresent(StripeObject):
    """Part of a reply: schema `payment_method_card_present`."""

    if TYPE_CHECKING:
        Networks: TypeAlias = PaymentMethodCardPresentNetworks
        Offline: TypeAlias = PaymentMethodDetailsCardPresentOffline
        Wallet: TypeAlias = PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet

    brand: Optional[str]
    brand_product: Optional[str]
    cardholder_name: Optional[str]
    country: Optional[str]
    description: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: Optional[str]
    issuer: Optional[str]
    last4: Optional[str]
    networks: Optional[PaymentMethodCardPresentNetworks]
    offline: Optional[PaymentMethodDetailsCardPresentOffline]
    preferred_locales: Optional[List[str]]
    read_method: Optional[ReadMethod]
    wallet: Optional[PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet]

    _inner_class_types = {
        "networks": "PaymentMethodCardPresentNetworks",
        "offline": "PaymentMethodDetailsCardPresentOffline",
        "wallet": "_shared:PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet",
    }


class PaymentMethodCashapp(StripeObject):
    """Part of a reply: schema `payment_method_cashapp`."""

    buyer_id: Optional[str]
    cashtag: Optional[str]


class PaymentMethodCrypto(StripeObject):
    """Part of a reply: schema `payment_method_crypto`."""


class PaymentMethodCustomerBalance(StripeObject):
    """Part of a reply: schema `payment_method_customer_balance`."""


class PaymentMethodEps(StripeObject):
    """Part of a reply: schema `payment_method_eps`."""

    bank: Optional[PaymentMethodEpsBank]


class PaymentMethodFpx(StripeObject):
    """Part of a reply: schema `payment_method_fpx`."""

    bank: FpxBank


class PaymentMethodGiropay(StripeObject):
    """Part of a reply: schema `payment_method_giropay`."""


class PaymentMethodGrabpay(StripeObject):
    """Part of a reply: schema `payment_method_grabpay`."""


class PaymentMethodIdeal(StripeObject):
    """Part of a reply: schema `payment_method_ideal`."""

    bank: Optional[IdealBank]
    bic: Optional[PaymentMethodIdealBic]


class PaymentMethodInteracPresent(StripeObject):
    """Part of a reply: schema `payment_method_interac_present`."""

    if TYPE_CHECKING:
        Networks: TypeAlias = PaymentMethodCardPresentNetworks

    brand: Optional[str]
    cardholder_name: Optional[str]
    country: Optional[str]
    description: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: Optional[str]
    issuer: Optional[str]
    last4: Optional[str]
    networks: Optional[PaymentMethodCardPresentNetworks]
    preferred_locales: Optional[List[str]]
    read_method: Optional[ReadMethod]

    _inner_class_types = {"networks": "PaymentMethodCardPresentNetworks"}


class PaymentMethodKakaoPay(StripeObject):
    """Part of a reply: schema `payment_method_kakao_pay`."""


class PaymentMethodKlarna(StripeObject):
    """Part of a reply: schema `payment_method_klarna`."""

    if TYPE_CHECKING:
        Dob: TypeAlias = PaymentFlowsPrivatePaymentMethodsKlarnaDob

    dob: Optional[PaymentFlowsPrivatePaymentMethodsKlarnaDob]

    _inner_class_types = {"dob": "_shared:PaymentFlowsPrivatePaymentMethodsKlarnaDob"}


class PaymentMethodKonbini(StripeObject):
    """Part of a reply: schema `payment_method_konbini`."""


class PaymentMethodKrCard(StripeObject):
    """Part of a reply: schema `payment_method_kr_card`."""

    brand: Optional[PaymentMethodKrCardBrand]
    last4: Optional[str]


class PaymentMethodLink(StripeObject):
    """Part of a reply: schema `payment_method_link`."""

    email: Optional[str]


class PaymentMethodMbWay(StripeObject):
    """Part of a reply: schema `payment_method_mb_way`."""


class PaymentMethodMobilepay(StripeObject):
    """Part of a reply: schema `payment_method_mobilepay`."""


class PaymentMethodMultibanco(StripeObject):
    """Part of a reply: schema `payment_method_multibanco`."""


class PaymentMethodNaverPay(StripeObject):
    """Part of a reply: schema `payment_method_naver_pay`."""

    buyer_id: Optional[str]
    funding: Literal["card", "points"]


class PaymentMethodNzBankAccount(StripeObject):
    """Part of a reply: schema `payment_method_nz_bank_account`."""

    account_holder_name: Optional[str]
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: Optional[str]


class PaymentMethodOxxo(StripeObject):
    """Part of a reply: schema `payment_method_oxxo`."""


class PaymentMethodP24(StripeObject):
    """Part of a reply: schema `payment_method_p24`."""

    bank: Optional[P24Bank]


class PaymentMethodPayByBank(StripeObject):
    """Part of a reply: schema `payment_method_pay_by_bank`."""


class PaymentMethodPayco(StripeObject):
    """Part of a reply: schema `payment_method_payco`."""


class PaymentMethodPaynow(StripeObject):
    """Part of a reply: schema `payment_method_paynow`."""


class PaymentMethodPaypal(StripeObject):
    """Part of a reply: schema `payment_method_paypal`."""

    country: Optional[str]
    payer_email: Optional[str]
    payer_id: Optional[str]


class PaymentMethodPix(StripeObject):
    """Part of a reply: schema `payment_method_pix`."""


class PaymentMethodPromptpay(StripeObject):
    """Part of a reply: schema `payment_method_promptpay`."""


class PaymentMethodRevolutPay(StripeObject):
    """Part of a reply: schema `payment_method_revolut_pay`."""


class PaymentMethodSamsungPay(StripeObject):
    """Part of a reply: schema `payment_method_samsung_pay`."""


class PaymentMethodSatispay(StripeObject):
    """Part of a reply: schema `payment_method_satispay`."""


class PaymentMethodSepaDebit(StripeObject):
    """Part of a reply: schema `payment_method_sepa_debit`."""

    if TYPE_CHECKING:
        GeneratedFrom: TypeAlias = SepaDebitGeneratedFrom

    bank_code: Optional[str]
    branch_code: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    generated_from: Optional[SepaDebitGeneratedFrom]
    last4: Optional[str]

    _inner_class_types = {"generated_from": "_shared:SepaDebitGeneratedFrom"}


class PaymentMethodSofort(StripeObject):
    """Part of a reply: schema `payment_method_sofort`."""

    country: Optional[str]


class PaymentMethodSwish(StripeObject):
    """Part of a reply: schema `payment_method_swish`."""


class PaymentMethodTwint(StripeObject):
    """Part of a reply: schema `payment_method_twint`."""


class PaymentMethodUsBankAccountBlocked(StripeObject):
    """Part of a reply: schema `payment_method_us_bank_account_blocked`."""

    network_code: Optional[
        Literal[
            "R02",
            "R03",
            "R04",
            "R05",
            "R07",
            "R08",
            "R10",
            "R11",
            "R16",
            "R20",
            "R29",
            "R31",
        ]
    ]
    reason: Optional[
        Literal[
            "bank_account_closed",
            "bank_account_frozen",
            "bank_account_invalid_details",
            "bank_account_restricted",
            "bank_account_unusable",
            "debit_not_authorized",
        ]
    ]


class PaymentMethodUsBankAccountStatusDetails(StripeObject):
    """Part of a reply: schema `payment_method_us_bank_account_status_details`."""

    if TYPE_CHECKING:
        Blocked: TypeAlias = PaymentMethodUsBankAccountBlocked

    blocked: Optional[PaymentMethodUsBankAccountBlocked]

    _inner_class_types = {"blocked": "PaymentMethodUsBankAccountBlocked"}


class PaymentMethodUsBankAccount(StripeObject):
    """Part of a reply: schema `payment_method_us_bank_account`."""

    if TYPE_CHECKING:
        Networks: TypeAlias = UsBankAccountNetworks
        StatusDetails: TypeAlias = PaymentMethodUsBankAccountStatusDetails

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    financial_connections_account: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    networks: Optional[UsBankAccountNetworks]
    routing_number: Optional[str]
    status_details: Optional[PaymentMethodUsBankAccountStatusDetails]

    _inner_class_types = {
        "networks": "_shared:UsBankAccountNetworks",
        "status_details": "PaymentMethodUsBankAccountStatusDetails",
    }


class PaymentMethodWechatPay(StripeObject):
    """Part of a reply: schema `payment_method_wechat_pay`."""


class PaymentMethodZip(StripeObject):
    """Part of a reply: schema `payment_method_zip`."""


class PaymentMethodOptionsUsBankAccountMandateOptions(StripeObject):
    """Part of a reply: schema `payment_method_options_us_bank_account_mandate_options`."""

    collection_method: Optional[Literal["paper"]]


class PaymentMethod(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `payment_method` object.

    Operations: GET /v1/payment_methods, GET /v1/payment_methods/{payment_method},
    POST /v1/payment_methods, POST /v1/payment_methods/{payment_method},
    POST /v1/payment_methods/{payment_method}/attach,
    POST /v1/payment_methods/{payment_method}/detach.
    """

    OBJECT_NAME: ClassVar[Literal["payment_method"]] = "payment_method"

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
        RadarOptions: TypeAlias = RadarRadarOptions
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

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentMethodListParams],
        ) -> AnyIterator[PaymentMethod]: ...

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
    created: int
    crypto: Optional[PaymentMethodCrypto]
    customer: Optional[ExpandableField[Customer]]
    customer_balance: Optional[PaymentMethodCustomerBalance]
    eps: Optional[PaymentMethodEps]
    fpx: Optional[PaymentMethodFpx]
    giropay: Optional[PaymentMethodGiropay]
    grabpay: Optional[PaymentMethodGrabpay]
    id: str
    ideal: Optional[PaymentMethodIdeal]
    interac_present: Optional[PaymentMethodInteracPresent]
    kakao_pay: Optional[PaymentMethodKakaoPay]
    klarna: Optional[PaymentMethodKlarna]
    konbini: Optional[PaymentMethodKonbini]
    kr_card: Optional[PaymentMethodKrCard]
    link: Optional[PaymentMethodLink]
    livemode: bool
    mb_way: Optional[PaymentMethodMbWay]
    metadata: OptionalMapField[str]
    mobilepay: Optional[PaymentMethodMobilepay]
    multibanco: Optional[PaymentMethodMultibanco]
    naver_pay: Optional[PaymentMethodNaverPay]
    nz_bank_account: Optional[PaymentMethodNzBankAccount]
    object: Literal["payment_method"]
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
    type: PaymentMethodType
    us_bank_account: Optional[PaymentMethodUsBankAccount]
    wechat_pay: Optional[PaymentMethodWechatPay]
    zip: Optional[PaymentMethodZip]

    _inner_class_types = {
        "acss_debit": "PaymentMethodAcssDebit",
        "affirm": "PaymentMethodAffirm",
        "afterpay_clearpay": "PaymentMethodAfterpayClearpay",
        "alipay": "_shared:PaymentFlowsPrivatePaymentMethodsAlipay",
        "alma": "PaymentMethodAlma",
        "amazon_pay": "PaymentMethodAmazonPay",
        "au_becs_debit": "PaymentMethodAuBecsDebit",
        "bacs_debit": "PaymentMethodBacsDebit",
        "bancontact": "PaymentMethodBancontact",
        "billie": "PaymentMethodBillie",
        "billing_details": "_shared:BillingDetails",
        "blik": "PaymentMethodBlik",
        "boleto": "PaymentMethodBoleto",
        "card": "PaymentMethodCard",
        "card_present": "PaymentMethodCardPresent",
        "cashapp": "PaymentMethodCashapp",
        "crypto": "PaymentMethodCrypto",
        "customer": None,
        "customer_balance": "PaymentMethodCustomerBalance",
        "eps": "PaymentMethodEps",
        "fpx": "PaymentMethodFpx",
        "giropay": "PaymentMethodGiropay",
        "grabpay": "PaymentMethodGrabpay",
        "ideal": "PaymentMethodIdeal",
        "interac_present": "PaymentMethodInteracPresent",
        "kakao_pay": "PaymentMethodKakaoPay",
        "klarna": "PaymentMethodKlarna",
        "konbini": "PaymentMethodKonbini",
        "kr_card": "PaymentMethodKrCard",
        "link": "PaymentMethodLink",
        "mb_way": "PaymentMethodMbWay",
        "metadata": "*",
        "mobilepay": "PaymentMethodMobilepay",
        "multibanco": "PaymentMethodMultibanco",
        "naver_pay": "PaymentMethodNaverPay",
        "nz_bank_account": "PaymentMethodNzBankAccount",
        "oxxo": "PaymentMethodOxxo",
        "p24": "PaymentMethodP24",
        "pay_by_bank": "PaymentMethodPayByBank",
        "payco": "PaymentMethodPayco",
        "paynow": "PaymentMethodPaynow",
        "paypal": "PaymentMethodPaypal",
        "pix": "PaymentMethodPix",
        "promptpay": "PaymentMethodPromptpay",
        "radar_options": "_shared:RadarRadarOptions",
        "revolut_pay": "PaymentMethodRevolutPay",
        "samsung_pay": "PaymentMethodSamsungPay",
        "satispay": "PaymentMethodSatispay",
        "sepa_debit": "PaymentMethodSepaDebit",
        "sofort": "PaymentMethodSofort",
        "swish": "PaymentMethodSwish",
        "twint": "PaymentMethodTwint",
        "us_bank_account": "PaymentMethodUsBankAccount",
        "wechat_pay": "PaymentMethodWechatPay",
        "zip": "PaymentMethodZip",
    }
    _class_url = "/v1/payment_methods"

    @api_method
    @staticmethod
    def attach(
        payment_method: str, /, **params: Unpack[PaymentMethodAttachParams]
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach

        Required: customer.
        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return request_on(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
        )

    @api_method
    @staticmethod
    async def attach_async(
        payment_method: str, /, **params: Unpack[PaymentMethodAttachParams]
    ) -> PaymentMethod:
        """Async twin of `attach`: POST /v1/payment_methods/{payment_method}/attach."""
        return await request_on_async(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[PaymentMethodCreateParams]) -> PaymentMethod:
        """POST /v1/payment_methods

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, allow_redisplay,
        alma, amazon_pay, au_becs_debit, bacs_debit, bancontact, billie,
        billing_details, blik, boleto, card, cashapp, crypto, customer,
        customer_balance, eps, expand, fpx, giropay, grabpay, ideal, interac_present,
        kakao_pay, klarna, konbini, kr_card, link, mb_way, metadata, mobilepay,
        multibanco, naver_pay, nz_bank_account, oxxo, p24, pay_by_bank, payco,
        payment_method, paynow, paypal, pix, promptpay, radar_options, revolut_pay,
        samsung_pay, satispay, sepa_debit, sofort, swish, twint, type,
        us_bank_account, wechat_pay, zip.
        Returns PaymentMethod; raises StripeError.
        """
        return request("post", "/v1/payment_methods", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PaymentMethodCreateParams]
    ) -> PaymentMethod:
        """Async twin of `create`: POST /v1/payment_methods."""
        return await request_async("post", "/v1/payment_methods", (), params)

    @api_method
    @staticmethod
    def detach(
        payment_method: str, /, **params: Unpack[PaymentMethodDetachParams]
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return request_on(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
        )

    @api_method
    @staticmethod
    async def detach_async(
        payment_method: str, /, **params: Unpack[PaymentMethodDetachParams]
    ) -> PaymentMethod:
        """Async twin of `detach`: POST /v1/payment_methods/{payment_method}/detach."""
        return await request_on_async(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
        )

    @classmethod
    def list(
        cls, **params: Unpack[PaymentMethodListParams]
    ) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods

        Optional: customer, ending_before, expand, limit, starting_after, type.
        Returns ListObject[PaymentMethod]; raises StripeError.
        """
        return request("get", "/v1/payment_methods", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[PaymentMethodListParams]
    ) -> ListObject[PaymentMethod]:
        """Async twin of `list`: GET /v1/payment_methods."""
        return await request_async(
            "get", "/v1/payment_methods", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PaymentMethodModifyParams]
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}

        Optional: allow_redisplay, billing_details, card, expand, metadata,
        us_bank_account.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/payment_methods/{payment_method}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PaymentMethodModifyParams]
    ) -> PaymentMethod:
        """Async twin of `modify`: POST /v1/payment_methods/{payment_method}."""
        return await request_async(
            "post", "/v1/payment_methods/{payment_method}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PaymentMethodRetrieveParams]
    ) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/payment_methods/{payment_method}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PaymentMethodRetrieveParams]
    ) -> PaymentMethod:
        """Async twin of `retrieve`: GET /v1/payment_methods/{payment_method}."""
        return await request_async(
            "get", "/v1/payment_methods/{payment_method}", (id,), params
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
    billing_details: Optional[_BillingDetails]
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
    type: Optional[PaymentMethodType]
    us_bank_account: Optional[PaymentMethodUsBankAccount]
    wechat_pay: Optional[PaymentMethodWechatPay]
    zip: Optional[PaymentMethodZip]

    _inner_class_types = {
        "acss_debit": "PaymentMethodAcssDebit",
        "affirm": "PaymentMethodAffirm",
        "afterpay_clearpay": "PaymentMethodAfterpayClearpay",
        "alipay": "_shared:PaymentFlowsPrivatePaymentMethodsAlipay",
        "alma": "PaymentMethodAlma",
        "amazon_pay": "PaymentMethodAmazonPay",
        "au_becs_debit": "PaymentMethodAuBecsDebit",
        "bacs_debit": "PaymentMethodBacsDebit",
        "bancontact": "PaymentMethodBancontact",
        "billie": "PaymentMethodBillie",
        "billing_details": "_shared:BillingDetails",
        "blik": "PaymentMethodBlik",
        "boleto": "PaymentMethodBoleto",
        "card": "PaymentMethodCard",
        "card_present": "PaymentMethodCardPresent",
        "cashapp": "PaymentMethodCashapp",
        "crypto": "PaymentMethodCrypto",
        "customer": None,
        "customer_balance": "PaymentMethodCustomerBalance",
        "eps": "PaymentMethodEps",
        "fpx": "PaymentMethodFpx",
        "giropay": "PaymentMethodGiropay",
        "grabpay": "PaymentMethodGrabpay",
        "ideal": "PaymentMethodIdeal",
        "interac_present": "PaymentMethodInteracPresent",
        "kakao_pay": "PaymentMethodKakaoPay",
        "klarna": "PaymentMethodKlarna",
        "konbini": "PaymentMethodKonbini",
        "kr_card": "PaymentMethodKrCard",
        "link": "PaymentMethodLink",
        "mb_way": "PaymentMethodMbWay",
        "metadata": "*",
        "mobilepay": "PaymentMethodMobilepay",
        "multibanco": "PaymentMethodMultibanco",
        "naver_pay": "PaymentMethodNaverPay",
        "nz_bank_account": "PaymentMethodNzBankAccount",
        "oxxo": "PaymentMethodOxxo",
        "p24": "PaymentMethodP24",
        "pay_by_bank": "PaymentMethodPayByBank",
        "payco": "PaymentMethodPayco",
        "paynow": "PaymentMethodPaynow",
        "paypal": "PaymentMethodPaypal",
        "pix": "PaymentMethodPix",
        "promptpay": "PaymentMethodPromptpay",
        "radar_options": "_shared:RadarRadarOptions",
        "revolut_pay": "PaymentMethodRevolutPay",
        "samsung_pay": "PaymentMethodSamsungPay",
        "satispay": "PaymentMethodSatispay",
        "sepa_debit": "PaymentMethodSepaDebit",
        "sofort": "PaymentMethodSofort",
        "swish": "PaymentMethodSwish",
        "twint": "PaymentMethodTwint",
        "us_bank_account": "PaymentMethodUsBankAccount",
        "wechat_pay": "PaymentMethodWechatPay",
        "zip": "PaymentMethodZip",
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


class PaymentMethodService(StripeService):
    """Calls below `client.v1.payment_methods`."""

    def attach(
        self,
        payment_method: str,
        params: PaymentMethodAttachParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach

        Required: customer.
        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
            options,
        )

    async def attach_async(
        self,
        payment_method: str,
        params: PaymentMethodAttachParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `attach`: POST /v1/payment_methods/{payment_method}/attach."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[PaymentMethodCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, allow_redisplay,
        alma, amazon_pay, au_becs_debit, bacs_debit, bancontact, billie,
        billing_details, blik, boleto, card, cashapp, crypto, customer,
        customer_balance, eps, expand, fpx, giropay, grabpay, ideal, interac_present,
        kakao_pay, klarna, konbini, kr_card, link, mb_way, metadata, mobilepay,
        multibanco, naver_pay, nz_bank_account, oxxo, p24, pay_by_bank, payco,
        payment_method, paynow, paypal, pix, promptpay, radar_options, revolut_pay,
        samsung_pay, satispay, sepa_debit, sofort, swish, twint, type,
        us_bank_account, wechat_pay, zip.
        Returns PaymentMethod; raises StripeError.
        """
        return self._request("post", "/v1/payment_methods", (), params, options)

    async def create_async(
        self,
        params: Optional[PaymentMethodCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `create`: POST /v1/payment_methods."""
        return await self._request_async(
            "post", "/v1/payment_methods", (), params, options
        )

    def detach(
        self,
        payment_method: str,
        params: Optional[PaymentMethodDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
            options,
        )

    async def detach_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `detach`: POST /v1/payment_methods/{payment_method}/detach."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[PaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods

        Optional: customer, ending_before, expand, limit, starting_after, type.
        Returns ListObject[PaymentMethod]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_methods", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """Async twin of `list`: GET /v1/payment_methods."""
        return await self._request_async(
            "get", "/v1/payment_methods", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payment_method: str,
        params: Optional[PaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "get",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `retrieve`: GET /v1/payment_methods/{payment_method}."""
        return await self._request_async(
            "get",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    def update(
        self,
        payment_method: str,
        params: Optional[PaymentMethodUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}

        Optional: allow_redisplay, billing_details, card, expand, metadata,
        us_bank_account.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    async def update_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `update`: POST /v1/payment_methods/{payment_method}."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )
