# Rendered by codegen; never edit.
"""`charge`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import ChargeExtras
from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
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

    from ._account import Account
    from ._application import Application
    from ._application_fee import ApplicationFee
    from ._balance_transaction import BalanceTransaction
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import (
        ChargePaymentMethodDetailsCardThreeDSecureResult,
        FpxBank,
        IdealBank,
        P24Bank,
        PaymentMethodCardWalletType,
        PaymentMethodEpsBank,
        PaymentMethodIdealBic,
        PaymentMethodKrCardBrand,
        ReadMethod,
        ResultReason,
    )
    from ._mandate import Mandate
    from ._payment_intent import PaymentIntent
    from ._payment_method import (
        PaymentMethod,
        PaymentMethodDetailsCardInstallmentsPlan,
        PaymentMethodDetailsCardPresent,
        PaymentMethodDetailsCardWalletApplePay,
        PaymentMethodDetailsCardWalletGooglePay,
    )
    from ._refund import Refund
    from ._review import Review
    from ._shared import (
        Address as _Address,
        BillingDetails as _BillingDetails,
        PaymentFlowsPaymentIntentPresentmentDetails,
        RadarRadarOptions,
        Shipping as _Shipping,
    )
    from ._transfer import Transfer
    from .params._others import (
        ChargeCaptureParams,
        ChargeCreateParams,
        ChargeListParams,
        ChargeListRefundsParams,
        ChargeModifyParams,
        ChargeRetrieveParams,
        ChargeRetrieveRefundParams,
        ChargeSearchParams,
        ChargeUpdateParams,
    )


class ChargeFraudDetails(StripeObject):
    """Part of a reply: schema `charge_fraud_details`."""

    stripe_report: Optional[str]
    user_report: Optional[str]


class ChargeOutcomeRule(StripeObject):
    """Part of a reply: schema `rule`."""

    action: str
    id: str
    predicate: str


class ChargeOutcome(StripeObject):
    """Part of a reply: schema `charge_outcome`."""

    if TYPE_CHECKING:
        Rule: TypeAlias = ChargeOutcomeRule
        rule_id: Optional[str]

    advice_code: Optional[
        Literal["confirm_card_data", "do_not_try_again", "try_again_later"]
    ]
    network_advice_code: Optional[str]
    network_decline_code: Optional[str]
    network_status: Optional[str]
    reason: Optional[str]
    risk_level: Optional[str]
    risk_score: Optional[int]
    rule: Optional[ExpandableField[ChargeOutcomeRule]]
    seller_message: Optional[str]
    type: str

    _inner_class_types = {"rule": "ChargeOutcomeRule"}


class ChargePaymentMethodDetailsAchCreditTransfer(StripeObject):
    """Part of a reply: schema `payment_method_details_ach_credit_transfer`."""

    account_number: Optional[str]
    bank_name: Optional[str]
    routing_number: Optional[str]
    swift_code: Optional[str]


class ChargePaymentMethodDetailsAchDebit(StripeObject):
    """Part of a reply: schema `payment_method_details_ach_debit`."""

    account_holder_type: Optional[Literal["company", "individual"]]
    bank_name: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    routing_number: Optional[str]


class ChargePaymentMethodDetailsAcssDebit(StripeObject):
    """Part of a reply: schema `payment_method_details_acss_debit`."""

    bank_name: Optional[str]
    fingerprint: Optional[str]
    institution_number: Optional[str]
    last4: Optional[str]
    mandate: Optional[str]
    transit_number: Optional[str]


class ChargePaymentMethodDetailsAffirm(StripeObject):
    """Part of a reply: schema `payment_method_details_affirm`."""

    location: Optional[str]
    reader: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsAfterpayClearpay(StripeObject):
    """Part of a reply: schema `payment_method_details_afterpay_clearpay`."""

    order_id: Optional[str]
    reference: Optional[str]


class ChargePaymentMethodDetailsAlipay(StripeObject):
    """Part of a reply: schema `payment_flows_private_payment_methods_alipay_details`."""

    buyer_id: Optional[str]
    fingerprint: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsAlmaInstallments(StripeObject):
    """Part of a reply: schema `alma_installments`."""

    count: int


class ChargePaymentMethodDetailsAlma(StripeObject):
    """Part of a reply: schema `payment_method_details_alma`."""

    if TYPE_CHECKING:
        Installments: TypeAlias = ChargePaymentMethodDetailsAlmaInstallments

    installments: Optional[ChargePaymentMethodDetailsAlmaInstallments]
    transaction_id: Optional[str]

    _inner_class_types = {"installments": "ChargePaymentMethodDetailsAlmaInstallments"}


class ChargePaymentMethodDetailsAmazonPayFundingCard(StripeObject):
    """Part of a reply: schema `payment_method_details_passthrough_card`."""

    brand: Optional[str]
    country: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    funding: Optional[str]
    last4: Optional[str]


class ChargePaymentMethodDetailsAmazonPayFunding(StripeObject):
    """Part of a reply: schema `amazon_pay_underlying_payment_method_funding_details`."""

    if TYPE_CHECKING:
        Card: TypeAlias = ChargePaymentMethodDetailsAmazonPayFundingCard

    card: Optional[ChargePaymentMethodDetailsAmazonPayFundingCard]
    type: Optional[Literal["card"]]

    _inner_class_types = {"card": "ChargePaymentMethodDetailsAmazonPayFundingCard"}


class ChargePaymentMethodDetailsAmazonPay(StripeObject):
    """Part of a reply: schema `payment_method_details_amazon_pay`."""

    if TYPE_CHECKING:
        Funding: TypeAlias = ChargePaymentMethodDetailsAmazonPayFunding

    funding: Optional[ChargePaymentMethodDetailsAmazonPayFunding]
    transaction_id: Optional[str]

    _inner_class_types = {"funding": "ChargePaymentMethodDetailsAmazonPayFunding"}


class ChargePaymentMethodDetailsAuBecsDebit(StripeObject):
    """Part of a reply: schema `payment_method_details_au_becs_debit`."""

    bsb_number: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[str]


class ChargePaymentMethodDetailsBacsDebit(StripeObject):
    """Part of a reply: schema `payment_method_details_bacs_debit`."""

    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[str]
    sort_code: Optional[str]


class ChargePaymentMethodDetailsBancontact(StripeObject):
    """Part of a reply: schema `payment_method_details_bancontact`."""

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


class ChargePaymentMethodDetailsBillie(StripeObject):
    """Part of a reply: schema `payment_method_details_billie`."""

    transaction_id: Optional[str]


class ChargePaymentMethodDetailsBlik(StripeObject):
    """Part of a reply: schema `payment_method_details_blik`."""

    buyer_id: Optional[str]


class ChargePaymentMethodDetailsBoleto(StripeObject):
    """Part of a reply: schema `payment_method_details_boleto`."""

    tax_id: str


class ChargePaymentMethodDetailsCardChecks(StripeObject):
    """Part of a reply: schema `payment_method_details_card_checks`."""

    address_line1_check: Optional[str]
    address_postal_code_check: Optional[str]
    cvc_check: Optional[str]


class ChargePaymentMethodDetailsCardExtendedAuthorization(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization`.
    """

    status: Literal["disabled", "enabled"]


class ChargePaymentMethodDetailsCardIncrementalAuthorization(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization`.
    """

    status: Literal["available", "unavailable"]


class ChargePaymentMethodDetailsCardInstallments(StripeObject):
    """Part of a reply: schema `payment_method_details_card_installments`."""

    if TYPE_CHECKING:
        Plan: TypeAlias = PaymentMethodDetailsCardInstallmentsPlan

    plan: Optional[PaymentMethodDetailsCardInstallmentsPlan]

    _inner_class_types = {
        "plan": "_payment_method:PaymentMethodDetailsCardInstallmentsPlan",
    }


class ChargePaymentMethodDetailsCardMulticapture(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_card_details_api_resource_multicapture`.
    """

    status: Literal["available", "unavailable"]


class ChargePaymentMethodDetailsCardNetworkToken(StripeObject):
    """Part of a reply: schema `payment_method_details_card_network_token`."""

    used: bool


class ChargePaymentMethodDetailsCardOvercapture(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_overcapture_overcapture`.
    """

    maximum_amount_capturable: int
    status: Literal["available", "unavailable"]


class ChargePaymentMethodDetailsCardThreeDSecure(StripeObject):
    """Part of a reply: schema `three_d_secure_details_charge`."""

    authentication_flow: Optional[Literal["challenge", "frictionless"]]
    electronic_commerce_indicator: Optional[Literal["01", "02", "05", "06", "07"]]
    exemption_indicator: Optional[Literal["low_risk", "none"]]
    exemption_indicator_applied: Optional[bool]
    result: Optional[ChargePaymentMethodDetailsCardThreeDSecureResult]
    result_reason: Optional[ResultReason]
    transaction_id: Optional[str]
    version: Optional[Literal["1.0.2", "2.1.0", "2.2.0"]]


class ChargePaymentMethodDetailsCardWalletAmexExpressCheckout(StripeObject):
    """Part of a reply: schema
    `payment_method_details_card_wallet_amex_express_checkout`.
    """


class ChargePaymentMethodDetailsCardWalletLink(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_link`."""


class ChargePaymentMethodDetailsCardWalletMasterpass(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_masterpass`."""

    if TYPE_CHECKING:
        BillingAddress: TypeAlias = _Address
        ShippingAddress: TypeAlias = _Address

    billing_address: Optional[_Address]
    email: Optional[str]
    name: Optional[str]
    shipping_address: Optional[_Address]

    _inner_class_types = {
        "billing_address": "_shared:Address",
        "shipping_address": "_shared:Address",
    }


class ChargePaymentMethodDetailsCardWalletSamsungPay(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_samsung_pay`."""


class ChargePaymentMethodDetailsCardWalletVisaCheckout(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet_visa_checkout`."""

    if TYPE_CHECKING:
        BillingAddress: TypeAlias = _Address
        ShippingAddress: TypeAlias = _Address

    billing_address: Optional[_Address]
    email: Optional[str]
    name: Optional[str]
    shipping_address: Optional[_Address]

    _inner_class_types = {
        "billing_address": "_shared:Address",
        "shipping_address": "_shared:Address",
    }


class ChargePaymentMethodDetailsCardWallet(StripeObject):
    """Part of a reply: schema `payment_method_details_card_wallet`."""

    if TYPE_CHECKING:
        AmexExpressCheckout: TypeAlias = (
            ChargePaymentMethodDetailsCardWalletAmexExpressCheckout
        )
        ApplePay: TypeAlias = PaymentMethodDetailsCardWalletApplePay
        GooglePay: TypeAlias = PaymentMethodDetailsCardWalletGooglePay
        Link: TypeAlias = ChargePaymentMethodDetailsCardWalletLink
        Masterpass: TypeAlias = ChargePaymentMethodDetailsCardWalletMasterpass
        SamsungPay: TypeAlias = ChargePaymentMethodDetailsCardWalletSamsungPay
        VisaCheckout: TypeAlias = ChargePaymentMethodDetailsCardWalletVisaCheckout

    amex_express_checkout: Optional[
        ChargePaymentMethodDetailsCardWalletAmexExpressCheckout
    ]
    apple_pay: Optional[PaymentMethodDetailsCardWalletApplePay]
    dynamic_last4: Optional[str]
    google_pay: Optional[PaymentMethodDetailsCardWalletGooglePay]
    link: Optional[ChargePaymentMethodDetailsCardWalletLink]
    masterpass: Optional[ChargePaymentMethodDetailsCardWalletMasterpass]
    samsung_pay: Optional[ChargePaymentMethodDetailsCardWalletSamsungPay]
    type: PaymentMethodCardWalletType
    visa_checkout: Optional[ChargePaymentMethodDetailsCardWalletVisaCheckout]

    _inner_class_types = {
        "amex_express_checkout": "ChargePaymentMethodDetailsCardWalletAmexExpressCheckout",
        "apple_pay": "_payment_method:PaymentMethodDetailsCardWalletApplePay",
        "google_pay": "_payment_method:PaymentMethodDetailsCardWalletGooglePay",
        "link": "ChargePaymentMethodDetailsCardWalletLink",
        "masterpass": "ChargePaymentMethodDetailsCardWalletMasterpass",
        "samsung_pay": "ChargePaymentMethodDetailsCardWalletSamsungPay",
        "visa_checkout": "ChargePaymentMethodDetailsCardWalletVisaCheckout",
    }


class ChargePaymentMethodDetailsCard(StripeObject):
    """Part of a reply: schema `payment_method_details_card`."""

    if TYPE_CHECKING:
        Checks: TypeAlias = ChargePaymentMethodDetailsCardChecks
        ExtendedAuthorization: TypeAlias = (
            ChargePaymentMethodDetailsCardExtendedAuthorization
        )
        IncrementalAuthorization: TypeAlias = (
            ChargePaymentMethodDetailsCardIncrementalAuthorization
        )
        Installments: TypeAlias = ChargePaymentMethodDetailsCardInstallments
        Multicapture: TypeAlias = ChargePaymentMethodDetailsCardMulticapture
        NetworkToken: TypeAlias = ChargePaymentMethodDetailsCardNetworkToken
        Overcapture: TypeAlias = ChargePaymentMethodDetailsCardOvercapture
        ThreeDSecure: TypeAlias = ChargePaymentMethodDetailsCardThreeDSecure
        Wallet: TypeAlias = ChargePaymentMethodDetailsCardWallet

    amount_authorized: Optional[int]
    authorization_code: Optional[str]
    brand: Optional[str]
    capture_before: Optional[int]
    checks: Optional[ChargePaymentMethodDetailsCardChecks]
    country: Optional[str]
    exp_month: int
    exp_year: int
    extended_authorization: Optional[
        ChargePaymentMethodDetailsCardExtendedAuthorization
    ]
    fingerprint: Optional[str]
    funding: Optional[str]
    incremental_authorization: Optional[
        ChargePaymentMethodDetailsCardIncrementalAuthorization
    ]
    installments: Optional[ChargePaymentMethodDetailsCardInstallments]
    last4: Optional[str]
    mandate: Optional[str]
    multicapture: Optional[ChargePaymentMethodDetailsCardMulticapture]
    network: Optional[str]
    network_token: Optional[ChargePaymentMethodDetailsCardNetworkToken]
    network_transaction_id: Optional[str]
    overcapture: Optional[ChargePaymentMethodDetailsCardOvercapture]
    regulated_status: Optional[Literal["regulated", "unregulated"]]
    three_d_secure: Optional[ChargePaymentMethodDetailsCardThreeDSecure]
    wallet: Optional[ChargePaymentMethodDetailsCardWallet]

    _inner_class_types = {
        "checks": "ChargePaymentMethodDetailsCardChecks",
        "extended_authorization": "ChargePaymentMethodDetailsCardExtendedAuthorization",
        "incremental_authorization": "ChargePaymentMethodDetailsCardIncrementalAuthorization",
        "installments": "ChargePaymentMethodDetailsCardInstallments",
        "multicapture": "ChargePaymentMethodDetailsCardMulticapture",
        "network_token": "ChargePaymentMethodDetailsCardNetworkToken",
        "overcapture": "ChargePaymentMethodDetailsCardOvercapture",
        "three_d_secure": "ChargePaymentMethodDetailsCardThreeDSecure",
        "wallet": "ChargePaymentMethodDetailsCardWallet",
    }


class ChargePaymentMethodDetailsCashapp(StripeObject):
    """Part of a reply: schema `payment_method_details_cashapp`."""

    buyer_id: Optional[str]
    cashtag: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsCrypto(StripeObject):
    """Part of a reply: schema `payment_method_details_crypto`."""

    buyer_address: Optional[str]
    network: Optional[Literal["base", "ethereum", "polygon"]]
    token_currency: Optional[Literal["usdc", "usdg", "usdp"]]
    transaction_hash: Optional[str]


class ChargePaymentMethodDetailsCustomerBalance(StripeObject):
    """Part of a reply: schema `payment_method_details_customer_balance`."""


class ChargePaymentMethodDetailsEps(StripeObject):
    """Part of a reply: schema `payment_method_details_eps`."""

    bank: Optional[PaymentMethodEpsBank]
    verified_name: Optional[str]


class ChargePaymentMethodDetailsFpx(StripeObject):
    """Part of a reply: schema `payment_method_details_fpx`."""

    bank: FpxBank
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsGiropay(StripeObject):
    """Part of a reply: schema `payment_method_details_giropay`."""

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    verified_name: Optional[str]


class ChargePaymentMethodDetailsGrabpay(StripeObject):
    """Part of a reply: schema `payment_method_details_grabpay`."""

    transaction_id: Optional[str]


class ChargePaymentMethodDetailsIdeal(StripeObject):
    """Part of a reply: schema `payment_method_details_ideal`."""

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


class ChargePaymentMethodDetailsInteracPresentReceipt(StripeObject):
    """Part of a reply: schema `payment_method_details_interac_present_receipt`."""

    account_type: Optional[Literal["checking", "savings", "unknown"]]
    application_cryptogram: Optional[str]
    application_preferred_name: Optional[str]
    authorization_code: Optional[str]
    authorization_response_code: Optional[str]
    cardholder_verification_method: Optional[str]
    dedicated_file_name: Optional[str]
    terminal_verification_results: Optional[str]
    transaction_status_information: Optional[str]


class ChargePaymentMethodDetailsInteracPresent(StripeObject):
    """Part of a reply: schema `payment_method_details_interac_present`."""

    if TYPE_CHECKING:
        Receipt: TypeAlias = ChargePaymentMethodDetailsInteracPresentReceipt

    brand: Optional[str]
    cardholder_name: Optional[str]
    country: Optional[str]
    description: Optional[str]
    emv_auth_data: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: Optional[str]
    generated_card: Optional[str]
    issuer: Optional[str]
    last4: Optional[str]
    network: Optional[str]
    network_transaction_id: Optional[str]
    preferred_locales: Optional[List[str]]
    read_method: Optional[ReadMethod]
    receipt: Optional[ChargePaymentMethodDetailsInteracPresentReceipt]

    _inner_class_types = {"receipt": "ChargePaymentMethodDetailsInteracPresentReceipt"}


class ChargePaymentMethodDetailsKakaoPay(StripeObject):
    """Part of a reply: schema `payment_method_details_kakao_pay`."""

    buyer_id: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(StripeObject):
    """Part of a reply: schema `klarna_address`."""

    country: Optional[str]


class ChargePaymentMethodDetailsKlarnaPayerDetails(StripeObject):
    """Part of a reply: schema `klarna_payer_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = ChargePaymentMethodDetailsKlarnaPayerDetailsAddress

    address: Optional[ChargePaymentMethodDetailsKlarnaPayerDetailsAddress]

    _inner_class_types = {
        "address": "ChargePaymentMethodDetailsKlarnaPayerDetailsAddress",
    }


class ChargePaymentMethodDetailsKlarna(StripeObject):
    """Part of a reply: schema `payment_method_details_klarna`."""

    if TYPE_CHECKING:
        PayerDetails: TypeAlias = ChargePaymentMethodDetailsKlarnaPayerDetails

    payer_details: Optional[ChargePaymentMethodDetailsKlarnaPayerDetails]
    payment_method_category: Optional[str]
    preferred_locale: Optional[str]

    _inner_class_types = {
        "payer_details": "ChargePaymentMethodDetailsKlarnaPayerDetails",
    }


class ChargePaymentMethodDetailsKonbiniStore(StripeObject):
    """Part of a reply: schema `payment_method_details_konbini_store`."""

    chain: Optional[Literal["familymart", "lawson", "ministop", "seicomart"]]


class ChargePaymentMethodDetailsKonbini(StripeObject):
    """Part of a reply: schema `payment_method_details_konbini`."""

    if TYPE_CHECKING:
        Store: TypeAlias = ChargePaymentMethodDetailsKonbiniStore

    store: Optional[ChargePaymentMethodDetailsKonbiniStore]

    _inner_class_types = {"store": "ChargePaymentMethodDetailsKonbiniStore"}


class ChargePaymentMethodDetailsKrCard(StripeObject):
    """Part of a reply: schema `payment_method_details_kr_card`."""

    brand: Optional[PaymentMethodKrCardBrand]
    buyer_id: Optional[str]
    last4: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsLink(StripeObject):
    """Part of a reply: schema `payment_method_details_link`."""

    country: Optional[str]


class ChargePaymentMethodDetailsMbWay(StripeObject):
    """Part of a reply: schema `payment_method_details_mb_way`."""


class ChargePaymentMethodDetailsMobilepayCard(StripeObject):
    """Part of a reply: schema `internal_card`."""

    brand: Optional[str]
    country: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    last4: Optional[str]


class ChargePaymentMethodDetailsMobilepay(StripeObject):
    """Part of a reply: schema `payment_method_details_mobilepay`."""

    if TYPE_CHECKING:
        Card: TypeAlias = ChargePaymentMethodDetailsMobilepayCard

    card: Optional[ChargePaymentMethodDetailsMobilepayCard]

    _inner_class_types = {"card": "ChargePaymentMethodDetailsMobilepayCard"}


class ChargePaymentMethodDetailsMultibanco(StripeObject):
    """Part of a reply: schema `payment_method_details_multibanco`."""

    entity: Optional[str]
    reference: Optional[str]


class ChargePaymentMethodDetailsNaverPay(StripeObject):
    """Part of a reply: schema `payment_method_details_naver_pay`."""

    buyer_id: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsNzBankAccount(StripeObject):
    """Part of a reply: schema `payment_method_details_nz_bank_account`."""

    account_holder_name: Optional[str]
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: Optional[str]


class ChargePaymentMethodDetailsOxxo(StripeObject):
    """Part of a reply: schema `payment_method_details_oxxo`."""

    number: Optional[str]


class ChargePaymentMethodDetailsP24(StripeObject):
    """Part of a reply: schema `payment_method_details_p24`."""

    bank: Optional[P24Bank]
    reference: Optional[str]
    verified_name: Optional[str]


class ChargePaymentMethodDetailsPayByBank(StripeObject):
    """Part of a reply: schema `payment_method_details_pay_by_bank`."""


class ChargePaymentMethodDetailsPayco(StripeObject):
    """Part of a reply: schema `payment_method_details_payco`."""

    buyer_id: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsPaynow(StripeObject):
    """Part of a reply: schema `payment_method_details_paynow`."""

    location: Optional[str]
    reader: Optional[str]
    reference: Optional[str]


class ChargePaymentMethodDetailsPaypalSellerProtection(StripeObject):
    """Part of a reply: schema `paypal_seller_protection`."""

    dispute_categories: Optional[List[Literal["fraudulent", "product_not_received"]]]
    status: Literal["eligible", "not_eligible", "partially_eligible"]


class ChargePaymentMethodDetailsPaypal(StripeObject):
    """Part of a reply: schema `payment_method_details_paypal`."""

    if TYPE_CHECKING:
        SellerProtection: TypeAlias = ChargePaymentMethodDetailsPaypalSellerProtection

    country: Optional[str]
    payer_email: Optional[str]
    payer_id: Optional[str]
    payer_name: Optional[str]
    seller_protection: Optional[ChargePaymentMethodDetailsPaypalSellerProtection]
    transaction_id: Optional[str]

    _inner_class_types = {
        "seller_protection": "ChargePaymentMethodDetailsPaypalSellerProtection",
    }


class ChargePaymentMethodDetailsPix(StripeObject):
    """Part of a reply: schema `payment_method_details_pix`."""

    bank_transaction_id: Optional[str]


class ChargePaymentMethodDetailsPromptpay(StripeObject):
    """Part of a reply: schema `payment_method_details_promptpay`."""

    reference: Optional[str]


class ChargePaymentMethodDetailsRevolutPayFunding(StripeObject):
    """Part of a reply: schema `revolut_pay_underlying_payment_method_funding_details`."""

    if TYPE_CHECKING:
        Card: TypeAlias = ChargePaymentMethodDetailsAmazonPayFundingCard

    card: Optional[ChargePaymentMethodDetailsAmazonPayFundingCard]
    type: Optional[Literal["card"]]

    _inner_class_types = {"card": "ChargePaymentMethodDetailsAmazonPayFundingCard"}


class ChargePaymentMethodDetailsRevolutPay(StripeObject):
    """Part of a reply: schema `payment_method_details_revolut_pay`."""

    if TYPE_CHECKING:
        Funding: TypeAlias = ChargePaymentMethodDetailsRevolutPayFunding

    funding: Optional[ChargePaymentMethodDetailsRevolutPayFunding]
    transaction_id: Optional[str]

    _inner_class_types = {"funding": "ChargePaymentMethodDetailsRevolutPayFunding"}


class ChargePaymentMethodDetailsSamsungPay(StripeObject):
    """Part of a reply: schema `payment_method_details_samsung_pay`."""

    buyer_id: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsSatispay(StripeObject):
    """Part of a reply: schema `payment_method_details_satispay`."""

    transaction_id: Optional[str]


class ChargePaymentMethodDetailsSepaDebit(StripeObject):
    """Part of a reply: schema `payment_method_details_sepa_debit`."""

    bank_code: Optional[str]
    branch_code: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[str]


class ChargePaymentMethodDetailsSofort(StripeObject):
    """Part of a reply: schema `payment_method_details_sofort`."""

    if TYPE_CHECKING:
        generated_sepa_debit_id: Optional[str]
        generated_sepa_debit_mandate_id: Optional[str]

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    country: Optional[str]
    generated_sepa_debit: Optional[ExpandableField[PaymentMethod]]
    generated_sepa_debit_mandate: Optional[ExpandableField[Mandate]]
    iban_last4: Optional[str]
    preferred_language: Optional[Literal["de", "en", "es", "fr", "it", "nl", "pl"]]
    verified_name: Optional[str]

    _inner_class_types = {
        "generated_sepa_debit": None,
        "generated_sepa_debit_mandate": None,
    }


class ChargePaymentMethodDetailsStripeAccount(StripeObject):
    """Part of a reply: schema `payment_method_details_stripe_account`."""


class ChargePaymentMethodDetailsSwish(StripeObject):
    """Part of a reply: schema `payment_method_details_swish`."""

    fingerprint: Optional[str]
    payment_reference: Optional[str]
    verified_phone_last4: Optional[str]


class ChargePaymentMethodDetailsTwint(StripeObject):
    """Part of a reply: schema `payment_method_details_twint`."""


class ChargePaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema `payment_method_details_us_bank_account`."""

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    payment_reference: Optional[str]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class ChargePaymentMethodDetailsWechat(StripeObject):
    """Part of a reply: schema `payment_method_details_wechat`."""


class ChargePaymentMethodDetailsWechatPay(StripeObject):
    """Part of a reply: schema `payment_method_details_wechat_pay`."""

    fingerprint: Optional[str]
    location: Optional[str]
    reader: Optional[str]
    transaction_id: Optional[str]


class ChargePaymentMethodDetailsZip(StripeObject):
    """Part of a reply: schema `payment_method_details_zip`."""


class ChargePaymentMethodDetails(StripeObject):
    """Part of a reply: schema `payment_method_details`."""

    if TYPE_CHECKING:
        AchCreditTransfer: TypeAlias = ChargePaymentMethodDetailsAchCreditTransfer
        AchDebit: TypeAlias = ChargePaymentMethodDetailsAchDebit
        AcssDebit: TypeAlias = ChargePaymentMethodDetailsAcssDebit
        Affirm: TypeAlias = ChargePaymentMethodDetailsAffirm
        AfterpayClearpay: TypeAlias = ChargePaymentMethodDetailsAfterpayClearpay
        Alipay: TypeAlias = ChargePaymentMethodDetailsAlipay
        Alma: TypeAlias = ChargePaymentMethodDetailsAlma
        AmazonPay: TypeAlias = ChargePaymentMethodDetailsAmazonPay
        AuBecsDebit: TypeAlias = ChargePaymentMethodDetailsAuBecsDebit
        BacsDebit: TypeAlias = ChargePaymentMethodDetailsBacsDebit
        Bancontact: TypeAlias = ChargePaymentMethodDetailsBancontact
        Billie: TypeAlias = ChargePaymentMethodDetailsBillie
        Blik: TypeAlias = ChargePaymentMethodDetailsBlik
        Boleto: TypeAlias = ChargePaymentMethodDetailsBoleto
        Card: TypeAlias = ChargePaymentMethodDetailsCard
        CardPresent: TypeAlias = PaymentMethodDetailsCardPresent
        Cashapp: TypeAlias = ChargePaymentMethodDetailsCashapp
        Crypto: TypeAlias = ChargePaymentMethodDetailsCrypto
        CustomerBalance: TypeAlias = ChargePaymentMethodDetailsCustomerBalance
        Eps: TypeAlias = ChargePaymentMethodDetailsEps
        Fpx: TypeAlias = ChargePaymentMethodDetailsFpx
        Giropay: TypeAlias = ChargePaymentMethodDetailsGiropay
        Grabpay: TypeAlias = ChargePaymentMethodDetailsGrabpay
        Ideal: TypeAlias = ChargePaymentMethodDetailsIdeal
        InteracPresent: TypeAlias = ChargePaymentMethodDetailsInteracPresent
        KakaoPay: TypeAlias = ChargePaymentMethodDetailsKakaoPay
        Klarna: TypeAlias = ChargePaymentMethodDetailsKlarna
        Konbini: TypeAlias = ChargePaymentMethodDetailsKonbini
        KrCard: TypeAlias = ChargePaymentMethodDetailsKrCard
        Link: TypeAlias = ChargePaymentMethodDetailsLink
        MbWay: TypeAlias = ChargePaymentMethodDetailsMbWay
        Mobilepay: TypeAlias = ChargePaymentMethodDetailsMobilepay
        Multibanco: TypeAlias = ChargePaymentMethodDetailsMultibanco
        NaverPay: TypeAlias = ChargePaymentMethodDetailsNaverPay
        NzBankAccount: TypeAlias = ChargePaymentMethodDetailsNzBankAccount
        Oxxo: TypeAlias = ChargePaymentMethodDetailsOxxo
        P24: TypeAlias = ChargePaymentMethodDetailsP24
        PayByBank: TypeAlias = ChargePaymentMethodDetailsPayByBank
        Payco: TypeAlias = ChargePaymentMethodDetailsPayco
        Paynow: TypeAlias = ChargePaymentMethodDetailsPaynow
        Paypal: TypeAlias = ChargePaymentMethodDetailsPaypal
        Pix: TypeAlias = ChargePaymentMethodDetailsPix
        Promptpay: TypeAlias = ChargePaymentMethodDetailsPromptpay
        RevolutPay: TypeAlias = ChargePaymentMethodDetailsRevolutPay
        SamsungPay: TypeAlias = ChargePaymentMethodDetailsSamsungPay
        Satispay: TypeAlias = ChargePaymentMethodDetailsSatispay
        SepaDebit: TypeAlias = ChargePaymentMethodDetailsSepaDebit
        Sofort: TypeAlias = ChargePaymentMethodDetailsSofort
        StripeAccount: TypeAlias = ChargePaymentMethodDetailsStripeAccount
        Swish: TypeAlias = ChargePaymentMethodDetailsSwish
        Twint: TypeAlias = ChargePaymentMethodDetailsTwint
        UsBankAccount: TypeAlias = ChargePaymentMethodDetailsUsBankAccount
        Wechat: TypeAlias = ChargePaymentMethodDetailsWechat
        WechatPay: TypeAlias = ChargePaymentMethodDetailsWechatPay
        Zip: TypeAlias = ChargePaymentMethodDetailsZip

    ach_credit_transfer: Optional[ChargePaymentMethodDetailsAchCreditTransfer]
    ach_debit: Optional[ChargePaymentMethodDetailsAchDebit]
    acss_debit: Optional[ChargePaymentMethodDetailsAcssDebit]
    affirm: Optional[ChargePaymentMethodDetailsAffirm]
    afterpay_clearpay: Optional[ChargePaymentMethodDetailsAfterpayClearpay]
    alipay: Optional[ChargePaymentMethodDetailsAlipay]
    alma: Optional[ChargePaymentMethodDetailsAlma]
    amazon_pay: Optional[ChargePaymentMethodDetailsAmazonPay]
    au_becs_debit: Optional[ChargePaymentMethodDetailsAuBecsDebit]
    bacs_debit: Optional[ChargePaymentMethodDetailsBacsDebit]
    bancontact: Optional[ChargePaymentMethodDetailsBancontact]
    billie: Optional[ChargePaymentMethodDetailsBillie]
    blik: Optional[ChargePaymentMethodDetailsBlik]
    boleto: Optional[ChargePaymentMethodDetailsBoleto]
    card: Optional[ChargePaymentMethodDetailsCard]
    card_present: Optional[PaymentMethodDetailsCardPresent]
    cashapp: Optional[ChargePaymentMethodDetailsCashapp]
    crypto: Optional[ChargePaymentMethodDetailsCrypto]
    customer_balance: Optional[ChargePaymentMethodDetailsCustomerBalance]
    eps: Optional[ChargePaymentMethodDetailsEps]
    fpx: Optional[ChargePaymentMethodDetailsFpx]
    giropay: Optional[ChargePaymentMethodDetailsGiropay]
    grabpay: Optional[ChargePaymentMethodDetailsGrabpay]
    ideal: Optional[ChargePaymentMethodDetailsIdeal]
    interac_present: Optional[ChargePaymentMethodDetailsInteracPresent]
    kakao_pay: Optional[ChargePaymentMethodDetailsKakaoPay]
    klarna: Optional[ChargePaymentMethodDetailsKlarna]
    konbini: Optional[ChargePaymentMethodDetailsKonbini]
    kr_card: Optional[ChargePaymentMethodDetailsKrCard]
    link: Optional[ChargePaymentMethodDetailsLink]
    mb_way: Optional[ChargePaymentMethodDetailsMbWay]
    mobilepay: Optional[ChargePaymentMethodDetailsMobilepay]
    multibanco: Optional[ChargePaymentMethodDetailsMultibanco]
    naver_pay: Optional[ChargePaymentMethodDetailsNaverPay]
    nz_bank_account: Optional[ChargePaymentMethodDetailsNzBankAccount]
    oxxo: Optional[ChargePaymentMethodDetailsOxxo]
    p24: Optional[ChargePaymentMethodDetailsP24]
    pay_by_bank: Optional[ChargePaymentMethodDetailsPayByBank]
    payco: Optional[ChargePaymentMethodDetailsPayco]
    paynow: Optional[ChargePaymentMethodDetailsPaynow]
    paypal: Optional[ChargePaymentMethodDetailsPaypal]
    pix: Optional[ChargePaymentMethodDetailsPix]
    promptpay: Optional[ChargePaymentMethodDetailsPromptpay]
    revolut_pay: Optional[ChargePaymentMethodDetailsRevolutPay]
    samsung_pay: Optional[ChargePaymentMethodDetailsSamsungPay]
    satispay: Optional[ChargePaymentMethodDetailsSatispay]
    sepa_debit: Optional[ChargePaymentMethodDetailsSepaDebit]
    sofort: Optional[ChargePaymentMethodDetailsSofort]
    stripe_account: Optional[ChargePaymentMethodDetailsStripeAccount]  # type: ignore[assignment,unused-ignore]
    swish: Optional[ChargePaymentMethodDetailsSwish]
    twint: Optional[ChargePaymentMethodDetailsTwint]
    type: str
    us_bank_account: Optional[ChargePaymentMethodDetailsUsBankAccount]
    wechat: Optional[ChargePaymentMethodDetailsWechat]
    wechat_pay: Optional[ChargePaymentMethodDetailsWechatPay]
    zip: Optional[ChargePaymentMethodDetailsZip]

    _inner_class_types = {
        "ach_credit_transfer": "ChargePaymentMethodDetailsAchCreditTransfer",
        "ach_debit": "ChargePaymentMethodDetailsAchDebit",
        "acss_debit": "ChargePaymentMethodDetailsAcssDebit",
        "affirm": "ChargePaymentMethodDetailsAffirm",
        "afterpay_clearpay": "ChargePaymentMethodDetailsAfterpayClearpay",
        "alipay": "ChargePaymentMethodDetailsAlipay",
        "alma": "ChargePaymentMethodDetailsAlma",
        "amazon_pay": "ChargePaymentMethodDetailsAmazonPay",
        "au_becs_debit": "ChargePaymentMethodDetailsAuBecsDebit",
        "bacs_debit": "ChargePaymentMethodDetailsBacsDebit",
        "bancontact": "ChargePaymentMethodDetailsBancontact",
        "billie": "ChargePaymentMethodDetailsBillie",
        "blik": "ChargePaymentMethodDetailsBlik",
        "boleto": "ChargePaymentMethodDetailsBoleto",
        "card": "ChargePaymentMethodDetailsCard",
        "card_present": "_payment_method:PaymentMethodDetailsCardPresent",
        "cashapp": "ChargePaymentMethodDetailsCashapp",
        "crypto": "ChargePaymentMethodDetailsCrypto",
        "customer_balance": "ChargePaymentMethodDetailsCustomerBalance",
        "eps": "ChargePaymentMethodDetailsEps",
        "fpx": "ChargePaymentMethodDetailsFpx",
        "giropay": "ChargePaymentMethodDetailsGiropay",
        "grabpay": "ChargePaymentMethodDetailsGrabpay",
        "ideal": "ChargePaymentMethodDetailsIdeal",
        "interac_present": "ChargePaymentMethodDetailsInteracPresent",
        "kakao_pay": "ChargePaymentMethodDetailsKakaoPay",
        "klarna": "ChargePaymentMethodDetailsKlarna",
        "konbini": "ChargePaymentMethodDetailsKonbini",
        "kr_card": "ChargePaymentMethodDetailsKrCard",
        "link": "ChargePaymentMethodDetailsLink",
        "mb_way": "ChargePaymentMethodDetailsMbWay",
        "mobilepay": "ChargePaymentMethodDetailsMobilepay",
        "multibanco": "ChargePaymentMethodDetailsMultibanco",
        "naver_pay": "ChargePaymentMethodDetailsNaverPay",
        "nz_bank_account": "ChargePaymentMethodDetailsNzBankAccount",
        "oxxo": "ChargePaymentMethodDetailsOxxo",
        "p24": "ChargePaymentMethodDetailsP24",
        "pay_by_bank": "ChargePaymentMethodDetailsPayByBank",
        "payco": "ChargePaymentMethodDetailsPayco",
        "paynow": "ChargePaymentMethodDetailsPaynow",
        "paypal": "ChargePaymentMethodDetailsPaypal",
        "pix": "ChargePaymentMethodDetailsPix",
        "promptpay": "ChargePaymentMethodDetailsPromptpay",
        "revolut_pay": "ChargePaymentMethodDetailsRevolutPay",
        "samsung_pay": "ChargePaymentMethodDetailsSamsungPay",
        "satispay": "ChargePaymentMethodDetailsSatispay",
        "sepa_debit": "ChargePaymentMethodDetailsSepaDebit",
        "sofort": "ChargePaymentMethodDetailsSofort",
        "stripe_account": "ChargePaymentMethodDetailsStripeAccount",
        "swish": "ChargePaymentMethodDetailsSwish",
        "twint": "ChargePaymentMethodDetailsTwint",
        "us_bank_account": "ChargePaymentMethodDetailsUsBankAccount",
        "wechat": "ChargePaymentMethodDetailsWechat",
        "wechat_pay": "ChargePaymentMethodDetailsWechatPay",
        "zip": "ChargePaymentMethodDetailsZip",
    }


class ChargeTransferData(StripeObject):
    """Part of a reply: schema `charge_transfer_data`."""

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount: Optional[int]
    destination: ExpandableField[Account]

    _inner_class_types = {"destination": None}


class Charge(
    ChargeExtras,
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `charge` object.

    Operations: GET /v1/charges, GET /v1/charges/search, GET /v1/charges/{charge},
    GET /v1/charges/{charge}/refunds, GET /v1/charges/{charge}/refunds/{refund},
    POST /v1/charges, POST /v1/charges/{charge}, POST /v1/charges/{charge}/capture.
    """

    OBJECT_NAME: ClassVar[Literal["charge"]] = "charge"

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = _BillingDetails
        FraudDetails: TypeAlias = ChargeFraudDetails
        Outcome: TypeAlias = ChargeOutcome
        PaymentMethodDetails: TypeAlias = ChargePaymentMethodDetails
        PresentmentDetails: TypeAlias = PaymentFlowsPaymentIntentPresentmentDetails
        RadarOptions: TypeAlias = RadarRadarOptions
        Shipping: TypeAlias = _Shipping
        TransferData: TypeAlias = ChargeTransferData
        application_id: Optional[str]
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        customer_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_intent_id: Optional[str]
        review_id: Optional[str]
        source_transfer_id: Optional[str]
        transfer_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[ChargeListParams]
        ) -> AnyIterator[Charge]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ChargeSearchParams],
        ) -> AnyIterator[Charge]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ChargeSearchParams],
        ) -> AnyIterator[Charge]: ...

    amount: int
    amount_captured: int
    amount_refunded: int
    application: Optional[ExpandableField[Application]]
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    billing_details: _BillingDetails
    calculated_statement_descriptor: Optional[str]
    captured: bool
    created: int
    currency: str
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    disputed: bool
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    fraud_details: Optional[ChargeFraudDetails]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["charge"]
    on_behalf_of: Optional[ExpandableField[Account]]
    outcome: Optional[ChargeOutcome]
    paid: bool
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method: Optional[str]
    payment_method_details: Optional[ChargePaymentMethodDetails]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    radar_options: Optional[RadarRadarOptions]
    receipt_email: Optional[str]
    receipt_number: Optional[str]
    receipt_url: Optional[str]
    refunded: bool
    refunds: Optional[ListObject[Refund]]
    review: Optional[ExpandableField[Review]]
    shipping: Optional[_Shipping]
    source_transfer: Optional[ExpandableField[Transfer]]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: Literal["failed", "pending", "succeeded"]
    transfer: Optional[ExpandableField[Transfer]]
    transfer_data: Optional[ChargeTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "application": None,
        "application_fee": None,
        "balance_transaction": None,
        "billing_details": "_shared:BillingDetails",
        "customer": None,
        "failure_balance_transaction": None,
        "fraud_details": "ChargeFraudDetails",
        "metadata": "*",
        "on_behalf_of": None,
        "outcome": "ChargeOutcome",
        "payment_intent": None,
        "payment_method_details": "ChargePaymentMethodDetails",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "radar_options": "_shared:RadarRadarOptions",
        "refunds": None,
        "review": None,
        "shipping": "_shared:Shipping",
        "source_transfer": None,
        "transfer": None,
        "transfer_data": "ChargeTransferData",
    }
    _class_url = "/v1/charges"

    @api_method
    @staticmethod
    def capture(charge: str, /, **params: Unpack[ChargeCaptureParams]) -> Charge:
        """POST /v1/charges/{charge}/capture

        Optional: amount, application_fee, application_fee_amount, expand,
        receipt_email, statement_descriptor, statement_descriptor_suffix,
        transfer_data, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return request_on("post", "/v1/charges/{charge}/capture", (charge,), params)

    @api_method
    @staticmethod
    async def capture_async(
        charge: str, /, **params: Unpack[ChargeCaptureParams]
    ) -> Charge:
        """Async twin of `capture`: POST /v1/charges/{charge}/capture."""
        return await request_on_async(
            "post", "/v1/charges/{charge}/capture", (charge,), params
        )

    @classmethod
    def create(cls, **params: Unpack[ChargeCreateParams]) -> Charge:
        """POST /v1/charges

        Optional: amount, application_fee, application_fee_amount, capture, card,
        currency, customer, description, destination, expand, metadata, on_behalf_of,
        radar_options, receipt_email, shipping, source, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group.
        Returns Charge; raises StripeError.
        """
        return request("post", "/v1/charges", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ChargeCreateParams]) -> Charge:
        """Async twin of `create`: POST /v1/charges."""
        return await request_async("post", "/v1/charges", (), params)

    @classmethod
    def list(cls, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """GET /v1/charges

        Optional: created, customer, ending_before, expand, limit, payment_intent,
        starting_after, transfer_group.
        Returns ListObject[Charge]; raises StripeError.
        """
        return request("get", "/v1/charges", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[ChargeListParams]) -> ListObject[Charge]:
        """Async twin of `list`: GET /v1/charges."""
        return await request_async("get", "/v1/charges", (), params, expects="list")

    @classmethod
    def list_refunds(
        cls, charge: str, **params: Unpack[ChargeListRefundsParams]
    ) -> ListObject[Refund]:
        """GET /v1/charges/{charge}/refunds

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Refund]; raises StripeError (InvalidRequestError when
        charge is empty).
        """
        return request(
            "get", "/v1/charges/{charge}/refunds", (charge,), params, expects="list"
        )

    @classmethod
    async def list_refunds_async(
        cls, charge: str, **params: Unpack[ChargeListRefundsParams]
    ) -> ListObject[Refund]:
        """Async twin of `list_refunds`: GET /v1/charges/{charge}/refunds."""
        return await request_async(
            "get", "/v1/charges/{charge}/refunds", (charge,), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[ChargeModifyParams]) -> Charge:
        """POST /v1/charges/{charge}

        Optional: customer, description, expand, fraud_details, metadata,
        receipt_email, shipping, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/charges/{charge}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ChargeModifyParams]
    ) -> Charge:
        """Async twin of `modify`: POST /v1/charges/{charge}."""
        return await request_async("post", "/v1/charges/{charge}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ChargeRetrieveParams]) -> Charge:
        """GET /v1/charges/{charge}

        Optional: expand.
        Returns Charge; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/charges/{charge}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ChargeRetrieveParams]
    ) -> Charge:
        """Async twin of `retrieve`: GET /v1/charges/{charge}."""
        return await request_async("get", "/v1/charges/{charge}", (id,), params)

    @classmethod
    def retrieve_refund(
        cls, charge: str, refund: str, **params: Unpack[ChargeRetrieveRefundParams]
    ) -> Refund:
        """GET /v1/charges/{charge}/refunds/{refund}

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when charge or refund
        is empty).
        """
        return request(
            "get", "/v1/charges/{charge}/refunds/{refund}", (charge, refund), params
        )

    @classmethod
    async def retrieve_refund_async(
        cls, charge: str, refund: str, **params: Unpack[ChargeRetrieveRefundParams]
    ) -> Refund:
        """Async twin of `retrieve_refund`: GET /v1/charges/{charge}/refunds/{refund}."""
        return await request_async(
            "get", "/v1/charges/{charge}/refunds/{refund}", (charge, refund), params
        )

    @classmethod
    def search(cls, **params: Unpack[ChargeSearchParams]) -> SearchResultObject[Charge]:
        """GET /v1/charges/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Charge]; raises StripeError.
        """
        return request("get", "/v1/charges/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[ChargeSearchParams]
    ) -> SearchResultObject[Charge]:
        """Async twin of `search`: GET /v1/charges/search."""
        return await request_async(
            "get", "/v1/charges/search", (), params, expects="search"
        )


class ChargePreviousAttributes(PreviousAttributes):
    """Former values of `charge` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        customer_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_intent_id: Optional[str]
        review_id: Optional[str]
        source_transfer_id: Optional[str]
        transfer_id: Optional[str]

    amount: Optional[int]
    amount_captured: Optional[int]
    amount_refunded: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    billing_details: Optional[_BillingDetails]
    calculated_statement_descriptor: Optional[str]
    captured: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    disputed: Optional[bool]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    fraud_details: Optional[ChargeFraudDetails]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["charge"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    outcome: Optional[ChargeOutcome]
    paid: Optional[bool]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method: Optional[str]
    payment_method_details: Optional[ChargePaymentMethodDetails]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    radar_options: Optional[RadarRadarOptions]
    receipt_email: Optional[str]
    receipt_number: Optional[str]
    receipt_url: Optional[str]
    refunded: Optional[bool]
    refunds: Optional[ListObject[Refund]]
    review: Optional[ExpandableField[Review]]
    shipping: Optional[_Shipping]
    source_transfer: Optional[ExpandableField[Transfer]]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: Optional[Literal["failed", "pending", "succeeded"]]
    transfer: Optional[ExpandableField[Transfer]]
    transfer_data: Optional[ChargeTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "application": None,
        "application_fee": None,
        "balance_transaction": None,
        "billing_details": "_shared:BillingDetails",
        "customer": None,
        "failure_balance_transaction": None,
        "fraud_details": "ChargeFraudDetails",
        "metadata": "*",
        "on_behalf_of": None,
        "outcome": "ChargeOutcome",
        "payment_intent": None,
        "payment_method_details": "ChargePaymentMethodDetails",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "radar_options": "_shared:RadarRadarOptions",
        "refunds": "_core.lists:ListObject",
        "review": None,
        "shipping": "_shared:Shipping",
        "source_transfer": None,
        "transfer": None,
        "transfer_data": "ChargeTransferData",
    }


class ChargeEventData(EventData):
    """What an event holds about the schema `charge`."""

    object: Charge
    previous_attributes: Optional[ChargePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ChargePreviousAttributes",
    }


class ChargeCapturedEvent(Event):
    """The event `charge.captured`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.captured"]] = "charge.captured"

    data: ChargeEventData
    type: Literal["charge.captured"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeExpiredEvent(Event):
    """The event `charge.expired`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.expired"]] = "charge.expired"

    data: ChargeEventData
    type: Literal["charge.expired"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeFailedEvent(Event):
    """The event `charge.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.failed"]] = "charge.failed"

    data: ChargeEventData
    type: Literal["charge.failed"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargePendingEvent(Event):
    """The event `charge.pending`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.pending"]] = "charge.pending"

    data: ChargeEventData
    type: Literal["charge.pending"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeRefundedEvent(Event):
    """The event `charge.refunded`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.refunded"]] = "charge.refunded"

    data: ChargeEventData
    type: Literal["charge.refunded"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeSucceededEvent(Event):
    """The event `charge.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.succeeded"]] = "charge.succeeded"

    data: ChargeEventData
    type: Literal["charge.succeeded"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeUpdatedEvent(Event):
    """The event `charge.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.updated"]] = "charge.updated"

    data: ChargeEventData
    type: Literal["charge.updated"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeService(StripeService):
    """Calls below `client.v1.charges`."""

    def capture(
        self,
        charge: str,
        params: Optional[ChargeCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges/{charge}/capture

        Optional: amount, application_fee, application_fee_amount, expand,
        receipt_email, statement_descriptor, statement_descriptor_suffix,
        transfer_data, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    async def capture_async(
        self,
        charge: str,
        params: Optional[ChargeCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `capture`: POST /v1/charges/{charge}/capture."""
        return await self._request_async(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    def create(
        self,
        params: Optional[ChargeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges

        Optional: amount, application_fee, application_fee_amount, capture, card,
        currency, customer, description, destination, expand, metadata, on_behalf_of,
        radar_options, receipt_email, shipping, source, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group.
        Returns Charge; raises StripeError.
        """
        return self._request("post", "/v1/charges", (), params, options)

    async def create_async(
        self,
        params: Optional[ChargeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `create`: POST /v1/charges."""
        return await self._request_async("post", "/v1/charges", (), params, options)

    def list(
        self,
        params: Optional[ChargeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Charge]:
        """GET /v1/charges

        Optional: created, customer, ending_before, expand, limit, payment_intent,
        starting_after, transfer_group.
        Returns ListObject[Charge]; raises StripeError.
        """
        return self._request("get", "/v1/charges", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[ChargeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Charge]:
        """Async twin of `list`: GET /v1/charges."""
        return await self._request_async(
            "get", "/v1/charges", (), params, options, expects="list"
        )

    def retrieve(
        self,
        charge: str,
        params: Optional[ChargeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """GET /v1/charges/{charge}

        Optional: expand.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request("get", "/v1/charges/{charge}", (charge,), params, options)

    async def retrieve_async(
        self,
        charge: str,
        params: Optional[ChargeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `retrieve`: GET /v1/charges/{charge}."""
        return await self._request_async(
            "get", "/v1/charges/{charge}", (charge,), params, options
        )

    def search(
        self, params: ChargeSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Charge]:
        """GET /v1/charges/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Charge]; raises StripeError.
        """
        return self._request(
            "get", "/v1/charges/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: ChargeSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Charge]:
        """Async twin of `search`: GET /v1/charges/search."""
        return await self._request_async(
            "get", "/v1/charges/search", (), params, options, expects="search"
        )

    def update(
        self,
        charge: str,
        params: Optional[ChargeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges/{charge}

        Optional: customer, description, expand, fraud_details, metadata,
        receipt_email, shipping, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request("post", "/v1/charges/{charge}", (charge,), params, options)

    async def update_async(
        self,
        charge: str,
        params: Optional[ChargeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `update`: POST /v1/charges/{charge}."""
        return await self._request_async(
            "post", "/v1/charges/{charge}", (charge,), params, options
        )
