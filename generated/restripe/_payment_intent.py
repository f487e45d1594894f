# Rendered by codegen; never edit.
"""`payment_intent`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from typing import Any, ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField, UntypedStripeObject
    from ._customer import Customer
    from ._enums import (
        CancellationReason,
        CustomerBalanceBankTransferType,
        ExcludedPaymentMethodType,
        PaymentIntentStatus,
        SetupIntentPaymentMethodOptionsCardNetwork,
    )
    from ._funding_instructions import FundingInstructionsBankTransferFinancialAddress
    from ._payment_method import (
        PaymentMethod,
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
        PaymentMethodDetailsCardInstallmentsPlan,
        PaymentMethodOptionsCustomerBalanceEuBankAccount,
        PaymentMethodOptionsUsBankAccountMandateOptions,
    )
    from ._review import Review
    from ._shared import (
        ApiErrors,
        LinkedAccountOptionsCommon,
        PaymentFlowsPaymentIntentPresentmentDetails,
        Shipping as _Shipping,
    )
    from .params._payment_intent import (
        PaymentIntentApplyCustomerBalanceParams,
        PaymentIntentCancelParams,
        PaymentIntentCaptureParams,
        PaymentIntentConfirmParams,
        PaymentIntentCreateParams,
        PaymentIntentIncrementAuthorizationParams,
        PaymentIntentListParams,
        PaymentIntentModifyParams,
        PaymentIntentRetrieveParams,
        PaymentIntentSearchParams,
        PaymentIntentUpdateParams,
        PaymentIntentVerifyMicrodepositsParams,
    )


class PaymentIntentAmountDetailsTip(StripeObject):
    """Part of a reply: schema `payment_flows_amount_details_client_resource_tip`."""

    amount: Optional[int]


class PaymentIntentAmountDetails(StripeObject):
    """Part of a reply: schema `payment_flows_amount_details`."""

    if TYPE_CHECKING:
        Tip: TypeAlias = PaymentIntentAmountDetailsTip

    tip: Optional[PaymentIntentAmountDetailsTip]

    _inner_class_types = {"tip": "PaymentIntentAmountDetailsTip"}


class PaymentIntentAutomaticPaymentMethods(StripeObject):
    """Part of a reply: schema `payment_flows_automatic_payment_methods_payment_intent`."""

    allow_redirects: Optional[Literal["always", "never"]]
    enabled: bool


class PaymentIntentNextActionAlipayHandleRedirect(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_alipay_handle_redirect`."""

    native_data: Optional[str]
    native_url: Optional[str]
    return_url: Optional[str]
    url: Optional[str]


class PaymentIntentNextActionBoletoDisplayDetails(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_boleto`."""

    expires_at: Optional[int]
    hosted_voucher_url: Optional[str]
    number: Optional[str]
    pdf: Optional[str]


class PaymentIntentNextActionCardAwaitNotification(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_card_await_notification`."""

    charge_attempt_at: Optional[int]
    customer_approval_required: Optional[bool]


class PaymentIntentNextActionCashappQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_cashapp_qr_code`."""

    expires_at: int
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode(StripeObject):
    """Part of a reply: schema
    `payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code`.
    """

    if TYPE_CHECKING:
        QrCode: TypeAlias = PaymentIntentNextActionCashappQrCode

    hosted_instructions_url: str
    mobile_auth_url: str
    qr_code: PaymentIntentNextActionCashappQrCode

    _inner_class_types = {"qr_code": "PaymentIntentNextActionCashappQrCode"}


class PaymentIntentNextActionDisplayBankTransferInstructions(StripeObject):
    """Part of a reply: schema
    `payment_intent_next_action_display_bank_transfer_instructions`.
    """

    if TYPE_CHECKING:
        FinancialAddress: TypeAlias = FundingInstructionsBankTransferFinancialAddress

    amount_remaining: Optional[int]
    currency: Optional[str]
    financial_addresses: Optional[List[FundingInstructionsBankTransferFinancialAddress]]
    hosted_instructions_url: Optional[str]
    reference: Optional[str]
    type: CustomerBalanceBankTransferType

    _inner_class_types = {
        "financial_addresses": "_funding_instructions:FundingInstructionsBankTransferFinancialAddress",
    }


class PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini_familymart`."""

    confirmation_number: Optional[str]
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini_lawson`."""

    confirmation_number: Optional[str]
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini_ministop`."""

    confirmation_number: Optional[str]
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini_seicomart`."""

    confirmation_number: Optional[str]
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStores(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini_stores`."""

    if TYPE_CHECKING:
        Familymart: TypeAlias = (
            PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart
        )
        Lawson: TypeAlias = PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson
        Ministop: TypeAlias = PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop
        Seicomart: TypeAlias = (
            PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart
        )

    familymart: Optional[PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart]
    lawson: Optional[PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson]
    ministop: Optional[PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop]
    seicomart: Optional[PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart]

    _inner_class_types = {
        "familymart": "PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart",
        "lawson": "PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson",
        "ministop": "PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop",
        "seicomart": "PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart",
    }


class PaymentIntentNextActionKonbiniDisplayDetails(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_konbini`."""

    if TYPE_CHECKING:
        Stores: TypeAlias = PaymentIntentNextActionKonbiniDisplayDetailsStores

    expires_at: int
    hosted_voucher_url: Optional[str]
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStores

    _inner_class_types = {
        "stores": "PaymentIntentNextActionKonbiniDisplayDetailsStores",
    }


class PaymentIntentNextActionMultibancoDisplayDetails(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_display_multibanco_details`."""

    entity: Optional[str]
    expires_at: Optional[int]
    hosted_voucher_url: Optional[str]
    reference: Optional[str]


class PaymentIntentNextActionOxxoDisplayDetails(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_display_oxxo_details`."""

    expires_after: Optional[int]
    hosted_voucher_url: Optional[str]
    number: Optional[str]


class PaymentIntentNextActionPaynowDisplayQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_paynow_display_qr_code`."""

    data: str
    hosted_instructions_url: Optional[str]
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionPixDisplayQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_pix_display_qr_code`."""

    data: Optional[str]
    expires_at: Optional[int]
    hosted_instructions_url: Optional[str]
    image_url_png: Optional[str]
    image_url_svg: Optional[str]


class PaymentIntentNextActionPromptpayDisplayQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_promptpay_display_qr_code`."""

    data: str
    hosted_instructions_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionRedirectToUrl(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_redirect_to_url`."""

    return_url: Optional[str]
    url: Optional[str]


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_swish_qr_code`."""

    data: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode(StripeObject):
    """Part of a reply: schema
    `payment_intent_next_action_swish_handle_redirect_or_display_qr_code`.
    """

    if TYPE_CHECKING:
        QrCode: TypeAlias = (
            PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode
        )

    hosted_instructions_url: str
    qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode

    _inner_class_types = {
        "qr_code": "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode",
    }


class PaymentIntentNextActionVerifyWithMicrodeposits(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_verify_with_microdeposits`."""

    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: Optional[Literal["amounts", "descriptor_code"]]


class PaymentIntentNextActionWechatPayDisplayQrCode(StripeObject):
    """Part of a reply: schema `payment_intent_next_action_wechat_pay_display_qr_code`."""

    data: str
    hosted_instructions_url: str
    image_data_url: str
    image_url_png: str
    image_url_svg: str


class PaymentIntentNextActionWechatPayRedirectToAndroidApp(StripeObject):
    """Part of a reply: schema
    `payment_intent_next_action_wechat_pay_redirect_to_android_app`.
    """

    app_id: str
    nonce_str: str
    package: str
    partner_id: str
    prepay_id: str
    sign: str
    timestamp: str


class PaymentIntentNextActionWechatPayRedirectToIosApp(StripeObject):
    """Part of a reply: schema
    `payment_intent_next_action_wechat_pay_redirect_to_ios_app`.
    """

    native_url: str


class PaymentIntentNextAction(StripeObject):
    """Part of a reply: schema `payment_intent_next_action`."""

    if TYPE_CHECKING:
        AlipayHandleRedirect: TypeAlias = PaymentIntentNextActionAlipayHandleRedirect
        BoletoDisplayDetails: TypeAlias = PaymentIntentNextActionBoletoDisplayDetails
        CardAwaitNotification: TypeAlias = PaymentIntentNextActionCardAwaitNotification
        CashappHandleRedirectOrDisplayQrCode: TypeAlias = (
            PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
        )
        DisplayBankTransferInstructions: TypeAlias = (
            PaymentIntentNextActionDisplayBankTransferInstructions
        )
        KonbiniDisplayDetails: TypeAlias = PaymentIntentNextActionKonbiniDisplayDetails
        MultibancoDisplayDetails: TypeAlias = (
            PaymentIntentNextActionMultibancoDisplayDetails
        )
        OxxoDisplayDetails: TypeAlias = PaymentIntentNextActionOxxoDisplayDetails
        PaynowDisplayQrCode: TypeAlias = PaymentIntentNextActionPaynowDisplayQrCode
        PixDisplayQrCode: TypeAlias = PaymentIntentNextActionPixDisplayQrCode
        PromptpayDisplayQrCode: TypeAlias = (
            PaymentIntentNextActionPromptpayDisplayQrCode
        )
        RedirectToUrl: TypeAlias = PaymentIntentNextActionRedirectToUrl
        SwishHandleRedirectOrDisplayQrCode: TypeAlias = (
            PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
        )
        VerifyWithMicrodeposits: TypeAlias = (
            PaymentIntentNextActionVerifyWithMicrodeposits
        )
        WechatPayDisplayQrCode: TypeAlias = (
            PaymentIntentNextActionWechatPayDisplayQrCode
        )
        WechatPayRedirectToAndroidApp: TypeAlias = (
            PaymentIntentNextActionWechatPayRedirectToAndroidApp
        )
        WechatPayRedirectToIosApp: TypeAlias = (
            PaymentIntentNextActionWechatPayRedirectToIosApp
        )

    alipay_handle_redirect: Optional[PaymentIntentNextActionAlipayHandleRedirect]
    boleto_display_details: Optional[PaymentIntentNextActionBoletoDisplayDetails]
    card_await_notification: Optional[PaymentIntentNextActionCardAwaitNotification]
    cashapp_handle_redirect_or_display_qr_code: Optional[
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
    ]
    display_bank_transfer_instructions: Optional[
        PaymentIntentNextActionDisplayBankTransferInstructions
    ]
    konbini_display_details: Optional[PaymentIntentNextActionKonbiniDisplayDetails]
    multibanco_display_details: Optional[
        PaymentIntentNextActionMultibancoDisplayDetails
    ]
    oxxo_display_details: Optional[PaymentIntentNextActionOxxoDisplayDetails]
    paynow_display_qr_code: Optional[PaymentIntentNextActionPaynowDisplayQrCode]
    pix_display_qr_code: Optional[PaymentIntentNextActionPixDisplayQrCode]
    promptpay_display_qr_code: Optional[PaymentIntentNextActionPromptpayDisplayQrCode]
    redirect_to_url: Optional[PaymentIntentNextActionRedirectToUrl]
    swish_handle_redirect_or_display_qr_code: Optional[
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
    ]
    type: str
    use_stripe_sdk: Optional[UntypedStripeObject[Any]]
    verify_with_microdeposits: Optional[PaymentIntentNextActionVerifyWithMicrodeposits]
    wechat_pay_display_qr_code: Optional[PaymentIntentNextActionWechatPayDisplayQrCode]
    wechat_pay_redirect_to_android_app: Optional[
        PaymentIntentNextActionWechatPayRedirectToAndroidApp
    ]
    wechat_pay_redirect_to_ios_app: Optional[
        PaymentIntentNextActionWechatPayRedirectToIosApp
    ]

    _inner_class_types = {
        "alipay_handle_redirect": "PaymentIntentNextActionAlipayHandleRedirect",
        "boleto_display_details": "PaymentIntentNextActionBoletoDisplayDetails",
        "card_await_notification": "PaymentIntentNextActionCardAwaitNotification",
        "cashapp_handle_redirect_or_display_qr_code": "PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode",
        "display_bank_transfer_instructions": "PaymentIntentNextActionDisplayBankTransferInstructions",
        "konbini_display_details": "PaymentIntentNextActionKonbiniDisplayDetails",
        "multibanco_display_details": "PaymentIntentNextActionMultibancoDisplayDetails",
        "oxxo_display_details": "PaymentIntentNextActionOxxoDisplayDetails",
        "paynow_display_qr_code": "PaymentIntentNextActionPaynowDisplayQrCode",
        "pix_display_qr_code": "PaymentIntentNextActionPixDisplayQrCode",
        "promptpay_display_qr_code": "PaymentIntentNextActionPromptpayDisplayQrCode",
        "redirect_to_url": "PaymentIntentNextActionRedirectToUrl",
        "swish_handle_redirect_or_display_qr_code": "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode",
        "use_stripe_sdk": None,
        "verify_with_microdeposits": "PaymentIntentNextActionVerifyWithMicrodeposits",
        "wechat_pay_display_qr_code": "PaymentIntentNextActionWechatPayDisplayQrCode",
        "wechat_pay_redirect_to_android_app": "PaymentIntentNextActionWechatPayRedirectToAndroidApp",
        "wechat_pay_redirect_to_ios_app": "PaymentIntentNextActionWechatPayRedirectToIosApp",
    }


class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `payment_intent_payment_method_options_mandate_options_acss_debit`.
    """

    custom_mandate_url: Optional[str]
    interval_description: Optional[str]
    payment_schedule: Optional[Literal["combined", "interval", "sporadic"]]
    transaction_type: Optional[Literal["business", "personal"]]


class PaymentIntentPaymentMethodOptionsAcssDebit(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_acss_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions
        )

    mandate_options: Optional[PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "mandate_options": "PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions",
    }


class PaymentIntentPaymentMethodOptionsAffirm(StripeObject):
    """Part of a reply: schema `payment_method_options_affirm`."""

    capture_method: Optional[Literal["manual"]]
    preferred_locale: Optional[str]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsAfterpayClearpay(StripeObject):
    """Part of a reply: schema `payment_method_options_afterpay_clearpay`."""

    capture_method: Optional[Literal["manual"]]
    reference: Optional[str]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsAlipay(StripeObject):
    """Part of a reply: schema `payment_method_options_alipay`."""

    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsAlma(StripeObject):
    """Part of a reply: schema `payment_method_options_alma`."""

    capture_method: Optional[Literal["manual"]]


class PaymentIntentPaymentMethodOptionsAmazonPay(StripeObject):
    """Part of a reply: schema `payment_method_options_amazon_pay`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsAuBecsDebit(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_au_becs_debit`."""

    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]


class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `payment_intent_payment_method_options_mandate_options_bacs_debit`.
    """

    reference_prefix: Optional[str]


class PaymentIntentPaymentMethodOptionsBacsDebit(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_bacs_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions
        )

    mandate_options: Optional[PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]

    _inner_class_types = {
        "mandate_options": "PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions",
    }


class PaymentIntentPaymentMethodOptionsBancontact(StripeObject):
    """Part of a reply: schema `payment_method_options_bancontact`."""

    preferred_language: Literal["de", "en", "fr", "nl"]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsBillie(StripeObject):
    """Part of a reply: schema `payment_method_options_billie`."""

    capture_method: Optional[Literal["manual"]]


class PaymentIntentPaymentMethodOptionsBlik(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_blik`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsBoleto(StripeObject):
    """Part of a reply: schema `payment_method_options_boleto`."""

    expires_after_days: int
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]


class PaymentIntentPaymentMethodOptionsCardInstallments(StripeObject):
    """Part of a reply: schema `payment_method_options_card_installments`."""

    if TYPE_CHECKING:
        AvailablePlan: TypeAlias = PaymentMethodDetailsCardInstallmentsPlan
        Plan: TypeAlias = PaymentMethodDetailsCardInstallmentsPlan

    available_plans: Optional[List[PaymentMethodDetailsCardInstallmentsPlan]]
    enabled: bool
    plan: Optional[PaymentMethodDetailsCardInstallmentsPlan]

    _inner_class_types = {
        "available_plans": "_payment_method:PaymentMethodDetailsCardInstallmentsPlan",
        "plan": "_payment_method:PaymentMethodDetailsCardInstallmentsPlan",
    }


class PaymentIntentPaymentMethodOptionsCardMandateOptions(StripeObject):
    """Part of a reply: schema `payment_method_options_card_mandate_options`."""

    amount: int
    amount_type: Literal["fixed", "maximum"]
    description: Optional[str]
    end_date: Optional[int]
    interval: Literal["day", "month", "sporadic", "week", "year"]
    interval_count: Optional[int]
    reference: str
    start_date: int
    supported_types: Optional[List[Literal["india"]]]


class PaymentIntentPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_card`."""

    if TYPE_CHECKING:
        Installments: TypeAlias = PaymentIntentPaymentMethodOptionsCardInstallments
        MandateOptions: TypeAlias = PaymentIntentPaymentMethodOptionsCardMandateOptions

    capture_method: Optional[Literal["manual"]]
    installments: Optional[PaymentIntentPaymentMethodOptionsCardInstallments]
    mandate_options: Optional[PaymentIntentPaymentMethodOptionsCardMandateOptions]
    network: Optional[SetupIntentPaymentMethodOptionsCardNetwork]
    request_extended_authorization: Optional[Literal["if_available", "never"]]
    request_incremental_authorization: Optional[Literal["if_available", "never"]]
    request_multicapture: Optional[Literal["if_available", "never"]]
    request_overcapture: Optional[Literal["if_available", "never"]]
    request_three_d_secure: Optional[Literal["any", "automatic", "challenge"]]
    require_cvc_recollection: Optional[bool]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    statement_descriptor_suffix_kana: Optional[str]
    statement_descriptor_suffix_kanji: Optional[str]

    _inner_class_types = {
        "installments": "PaymentIntentPaymentMethodOptionsCardInstallments",
        "mandate_options": "PaymentIntentPaymentMethodOptionsCardMandateOptions",
    }


class PaymentIntentPaymentMethodOptionsCardPresentRouting(StripeObject):
    """Part of a reply: schema `payment_method_options_card_present_routing`."""

    requested_priority: Optional[Literal["domestic", "international"]]


class PaymentIntentPaymentMethodOptionsCardPresent(StripeObject):
    """Part of a reply: schema `payment_method_options_card_present`."""

    if TYPE_CHECKING:
        Routing: TypeAlias = PaymentIntentPaymentMethodOptionsCardPresentRouting

    request_extended_authorization: Optional[bool]
    request_incremental_authorization_support: Optional[bool]
    routing: Optional[PaymentIntentPaymentMethodOptionsCardPresentRouting]

    _inner_class_types = {
        "routing": "PaymentIntentPaymentMethodOptionsCardPresentRouting",
    }


class PaymentIntentPaymentMethodOptionsCashapp(StripeObject):
    """Part of a reply: schema `payment_method_options_cashapp`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]


class PaymentIntentPaymentMethodOptionsCrypto(StripeObject):
    """Part of a reply: schema `payment_method_options_crypto`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer(StripeObject):
    """Part of a reply: schema `payment_method_options_customer_balance_bank_transfer`."""

    if TYPE_CHECKING:
        EuBankTransfer: TypeAlias = PaymentMethodOptionsCustomerBalanceEuBankAccount

    eu_bank_transfer: Optional[PaymentMethodOptionsCustomerBalanceEuBankAccount]
    requested_address_types: Optional[
        List[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]]
    ]
    type: Optional[CustomerBalanceBankTransferType]

    _inner_class_types = {
        "eu_bank_transfer": "_payment_method:PaymentMethodOptionsCustomerBalanceEuBankAccount",
    }


class PaymentIntentPaymentMethodOptionsCustomerBalance(StripeObject):
    """Part of a reply: schema `payment_method_options_customer_balance`."""

    if TYPE_CHECKING:
        BankTransfer: TypeAlias = (
            PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer
        )

    bank_transfer: Optional[
        PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer
    ]
    funding_type: Optional[Literal["bank_transfer"]]
    setup_future_usage: Optional[Literal["none"]]

    _inner_class_types = {
        "bank_transfer": "PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer",
    }


class PaymentIntentPaymentMethodOptionsEps(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_eps`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsFpx(StripeObject):
    """Part of a reply: schema `payment_method_options_fpx`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsGiropay(StripeObject):
    """Part of a reply: schema `payment_method_options_giropay`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsGrabpay(StripeObject):
    """Part of a reply: schema `payment_method_options_grabpay`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsIdeal(StripeObject):
    """Part of a reply: schema `payment_method_options_ideal`."""

    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsInteracPresent(StripeObject):
    """Part of a reply: schema `payment_method_options_interac_present`."""


class PaymentIntentPaymentMethodOptionsKakaoPay(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_kakao_pay_payment_method_options`.
    """

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsKlarna(StripeObject):
    """Part of a reply: schema `payment_method_options_klarna`."""

    capture_method: Optional[Literal["manual"]]
    preferred_locale: Optional[str]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]


class PaymentIntentPaymentMethodOptionsKonbini(StripeObject):
    """Part of a reply: schema `payment_method_options_konbini`."""

    confirmation_number: Optional[str]
    expires_after_days: Optional[int]
    expires_at: Optional[int]
    product_description: Optional[str]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsKrCard(StripeObject):
    """Part of a reply: schema `payment_method_options_kr_card`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsLink(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_link`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsMbWay(StripeObject):
    """Part of a reply: schema `payment_method_options_mb_way`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsMobilepay(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_mobilepay`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsMultibanco(StripeObject):
    """Part of a reply: schema `payment_method_options_multibanco`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsNaverPay(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_naver_pay_payment_method_options`.
    """

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsNzBankAccount(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_nz_bank_account`."""

    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]


class PaymentIntentPaymentMethodOptionsOxxo(StripeObject):
    """Part of a reply: schema `payment_method_options_oxxo`."""

    expires_after_days: int
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsP24(StripeObject):
    """Part of a reply: schema `payment_method_options_p24`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsPayByBank(StripeObject):
    """Part of a reply: schema `payment_method_options_pay_by_bank`."""


class PaymentIntentPaymentMethodOptionsPayco(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_payco_payment_method_options`.
    """

    capture_method: Optional[Literal["manual"]]


class PaymentIntentPaymentMethodOptionsPaynow(StripeObject):
    """Part of a reply: schema `payment_method_options_paynow`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsPaypal(StripeObject):
    """Part of a reply: schema `payment_method_options_paypal`."""

    capture_method: Optional[Literal["manual"]]
    preferred_locale: Optional[str]
    reference: Optional[str]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsPix(StripeObject):
    """Part of a reply: schema `payment_method_options_pix`."""

    amount_includes_iof: Optional[Literal["always", "never"]]
    expires_after_seconds: Optional[int]
    expires_at: Optional[int]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsPromptpay(StripeObject):
    """Part of a reply: schema `payment_method_options_promptpay`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsRevolutPay(StripeObject):
    """Part of a reply: schema `payment_method_options_revolut_pay`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsSamsungPay(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_samsung_pay_payment_method_options`.
    """

    capture_method: Optional[Literal["manual"]]


class PaymentIntentPaymentMethodOptionsSatispay(StripeObject):
    """Part of a reply: schema `payment_method_options_satispay`."""

    capture_method: Optional[Literal["manual"]]


class PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `payment_intent_payment_method_options_mandate_options_sepa_debit`.
    """

    reference_prefix: Optional[str]


class PaymentIntentPaymentMethodOptionsSepaDebit(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_sepa_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions
        )

    mandate_options: Optional[PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]

    _inner_class_types = {
        "mandate_options": "PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions",
    }


class PaymentIntentPaymentMethodOptionsSofort(StripeObject):
    """Part of a reply: schema `payment_method_options_sofort`."""

    preferred_language: Optional[Literal["de", "en", "es", "fr", "it", "nl", "pl"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class PaymentIntentPaymentMethodOptionsSwish(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_swish`."""

    reference: Optional[str]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsTwint(StripeObject):
    """Part of a reply: schema `payment_method_options_twint`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsUsBankAccount(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options_us_bank_account`."""

    if TYPE_CHECKING:
        FinancialConnections: TypeAlias = LinkedAccountOptionsCommon
        MandateOptions: TypeAlias = PaymentMethodOptionsUsBankAccountMandateOptions

    financial_connections: Optional[LinkedAccountOptionsCommon]
    mandate_options: Optional[PaymentMethodOptionsUsBankAccountMandateOptions]
    preferred_settlement_speed: Optional[Literal["fastest", "standard"]]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "financial_connections": "_shared:LinkedAccountOptionsCommon",
        "mandate_options": "_payment_method:PaymentMethodOptionsUsBankAccountMandateOptions",
    }


class PaymentIntentPaymentMethodOptionsWechatPay(StripeObject):
    """Part of a reply: schema `payment_method_options_wechat_pay`."""

    app_id: Optional[str]
    client: Optional[Literal["android", "ios", "web"]]
    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptionsZip(StripeObject):
    """Part of a reply: schema `payment_method_options_zip`."""

    setup_future_usage: Optional[Literal["none"]]


class PaymentIntentPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `payment_intent_payment_method_options`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = PaymentIntentPaymentMethodOptionsAcssDebit
        Affirm: TypeAlias = PaymentIntentPaymentMethodOptionsAffirm
        AfterpayClearpay: TypeAlias = PaymentIntentPaymentMethodOptionsAfterpayClearpay
        Alipay: TypeAlias = PaymentIntentPaymentMethodOptionsAlipay
        Alma: TypeAlias = PaymentIntentPaymentMethodOptionsAlma
        AmazonPay: TypeAlias = PaymentIntentPaymentMethodOptionsAmazonPay
        AuBecsDebit: TypeAlias = PaymentIntentPaymentMethodOptionsAuBecsDebit
        BacsDebit: TypeAlias = PaymentIntentPaymentMethodOptionsBacsDebit
        Bancontact: TypeAlias = PaymentIntentPaymentMethodOptionsBancontact
        Billie: TypeAlias = PaymentIntentPaymentMethodOptionsBillie
        Blik: TypeAlias = PaymentIntentPaymentMethodOptionsBlik
        Boleto: TypeAlias = PaymentIntentPaymentMethodOptionsBoleto
        Card: TypeAlias = PaymentIntentPaymentMethodOptionsCard
        CardPresent: TypeAlias = PaymentIntentPaymentMethodOptionsCardPresent
        Cashapp: TypeAlias = PaymentIntentPaymentMethodOptionsCashapp
        Crypto: TypeAlias = PaymentIntentPaymentMethodOptionsCrypto
        CustomerBalance: TypeAlias = PaymentIntentPaymentMethodOptionsCustomerBalance
        Eps: TypeAlias = PaymentIntentPaymentMethodOptionsEps
        Fpx: TypeAlias = PaymentIntentPaymentMethodOptionsFpx
        Giropay: TypeAlias = PaymentIntentPaymentMethodOptionsGiropay
        Grabpay: TypeAlias = PaymentIntentPaymentMethodOptionsGrabpay
        Ideal: TypeAlias = PaymentIntentPaymentMethodOptionsIdeal
        InteracPresent: TypeAlias = PaymentIntentPaymentMethodOptionsInteracPresent
        KakaoPay: TypeAlias = PaymentIntentPaymentMethodOptionsKakaoPay
        Klarna: TypeAlias = PaymentIntentPaymentMethodOptionsKlarna
        Konbini: TypeAlias = PaymentIntentPaymentMethodOptionsKonbini
        KrCard: TypeAlias = PaymentIntentPaymentMethodOptionsKrCard
        Link: TypeAlias = PaymentIntentPaymentMethodOptionsLink
        MbWay: TypeAlias = PaymentIntentPaymentMethodOptionsMbWay
        Mobilepay: TypeAlias = PaymentIntentPaymentMethodOptionsMobilepay
        Multibanco: TypeAlias = PaymentIntentPaymentMethodOptionsMultibanco
        NaverPay: TypeAlias = PaymentIntentPaymentMethodOptionsNaverPay
        NzBankAccount: TypeAlias = PaymentIntentPaymentMethodOptionsNzBankAccount
        Oxxo: TypeAlias = PaymentIntentPaymentMethodOptionsOxxo
        P24: TypeAlias = PaymentIntentPaymentMethodOptionsP24
        PayByBank: TypeAlias = PaymentIntentPaymentMethodOptionsPayByBank
        Payco: TypeAlias = PaymentIntentPaymentMethodOptionsPayco
        Paynow: TypeAlias = PaymentIntentPaymentMethodOptionsPaynow
        Paypal: TypeAlias = PaymentIntentPaymentMethodOptionsPaypal
        Pix: TypeAlias = PaymentIntentPaymentMethodOptionsPix
        Promptpay: TypeAlias = PaymentIntentPaymentMethodOptionsPromptpay
        RevolutPay: TypeAlias = PaymentIntentPaymentMethodOptionsRevolutPay
        SamsungPay: TypeAlias = PaymentIntentPaymentMethodOptionsSamsungPay
        Satispay: TypeAlias = PaymentIntentPaymentMethodOptionsSatispay
        SepaDebit: TypeAlias = PaymentIntentPaymentMethodOptionsSepaDebit
        Sofort: TypeAlias = PaymentIntentPaymentMethodOptionsSofort
        Swish: TypeAlias = PaymentIntentPaymentMethodOptionsSwish
        Twint: TypeAlias = PaymentIntentPaymentMethodOptionsTwint
        UsBankAccount: TypeAlias = PaymentIntentPaymentMethodOptionsUsBankAccount
        WechatPay: TypeAlias = PaymentIntentPaymentMethodOptionsWechatPay
        Zip: TypeAlias = PaymentIntentPaymentMethodOptionsZip

    acss_debit: Optional[PaymentIntentPaymentMethodOptionsAcssDebit]
    affirm: Optional[PaymentIntentPaymentMethodOptionsAffirm]
    afterpay_clearpay: Optional[PaymentIntentPaymentMethodOptionsAfterpayClearpay]
    alipay: Optional[PaymentIntentPaymentMethodOptionsAlipay]
    alma: Optional[PaymentIntentPaymentMethodOptionsAlma]
    amazon_pay: Optional[PaymentIntentPaymentMethodOptionsAmazonPay]
    au_becs_debit: Optional[PaymentIntentPaymentMethodOptionsAuBecsDebit]
    bacs_debit: Optional[PaymentIntentPaymentMethodOptionsBacsDebit]
    bancontact: Optional[PaymentIntentPaymentMethodOptionsBancontact]
    billie: Optional[PaymentIntentPaymentMethodOptionsBillie]
    blik: Optional[PaymentIntentPaymentMethodOptionsBlik]
    boleto: Optional[PaymentIntentPaymentMethodOptionsBoleto]
    card: Optional[PaymentIntentPaymentMethodOptionsCard]
    card_present: Optional[PaymentIntentPaymentMethodOptionsCardPresent]
    cashapp: Optional[PaymentIntentPaymentMethodOptionsCashapp]
    crypto: Optional[PaymentIntentPaymentMethodOptionsCrypto]
    customer_balance: Optional[PaymentIntentPaymentMethodOptionsCustomerBalance]
    eps: Optional[PaymentIntentPaymentMethodOptionsEps]
    fpx: Optional[PaymentIntentPaymentMethodOptionsFpx]
    giropay: Optional[PaymentIntentPaymentMethodOptionsGiropay]
    grabpay: Optional[PaymentIntentPaymentMethodOptionsGrabpay]
    ideal: Optional[PaymentIntentPaymentMethodOptionsIdeal]
    interac_present: Optional[PaymentIntentPaymentMethodOptionsInteracPresent]
    kakao_pay: Optional[PaymentIntentPaymentMethodOptionsKakaoPay]
    klarna: Optional[PaymentIntentPaymentMethodOptionsKlarna]
    konbini: Optional[PaymentIntentPaymentMethodOptionsKonbini]
    kr_card: Optional[PaymentIntentPaymentMethodOptionsKrCard]
    link: Optional[PaymentIntentPaymentMethodOptionsLink]
    mb_way: Optional[PaymentIntentPaymentMethodOptionsMbWay]
    mobilepay: Optional[PaymentIntentPaymentMethodOptionsMobilepay]
    multibanco: Optional[PaymentIntentPaymentMethodOptionsMultibanco]
    naver_pay: Optional[PaymentIntentPaymentMethodOptionsNaverPay]
    nz_bank_account: Optional[PaymentIntentPaymentMethodOptionsNzBankAccount]
    oxxo: Optional[PaymentIntentPaymentMethodOptionsOxxo]
    p24: Optional[PaymentIntentPaymentMethodOptionsP24]
    pay_by_bank: Optional[PaymentIntentPaymentMethodOptionsPayByBank]
    payco: Optional[PaymentIntentPaymentMethodOptionsPayco]
    paynow: Optional[PaymentIntentPaymentMethodOptionsPaynow]
    paypal: Optional[PaymentIntentPaymentMethodOptionsPaypal]
    pix: Optional[PaymentIntentPaymentMethodOptionsPix]
    promptpay: Optional[PaymentIntentPaymentMethodOptionsPromptpay]
    revolut_pay: Optional[PaymentIntentPaymentMethodOptionsRevolutPay]
    samsung_pay: Optional[PaymentIntentPaymentMethodOptionsSamsungPay]
    satispay: Optional[PaymentIntentPaymentMethodOptionsSatispay]
    sepa_debit: Optional[PaymentIntentPaymentMethodOptionsSepaDebit]
    sofort: Optional[PaymentIntentPaymentMethodOptionsSofort]
    swish: Optional[PaymentIntentPaymentMethodOptionsSwish]
    twint: Optional[PaymentIntentPaymentMethodOptionsTwint]
    us_bank_account: Optional[PaymentIntentPaymentMethodOptionsUsBankAccount]
    wechat_pay: Optional[PaymentIntentPaymentMethodOptionsWechatPay]
    zip: Optional[PaymentIntentPaymentMethodOptionsZip]

    _inner_class_types = {
        "acss_debit": "PaymentIntentPaymentMethodOptionsAcssDebit",
        "affirm": "PaymentIntentPaymentMethodOptionsAffirm",
        "afterpay_clearpay": "PaymentIntentPaymentMethodOptionsAfterpayClearpay",
        "alipay": "PaymentIntentPaymentMethodOptionsAlipay",
        "alma": "PaymentIntentPaymentMethodOptionsAlma",
        "amazon_pay": "PaymentIntentPaymentMethodOptionsAmazonPay",
        "au_becs_debit": "PaymentIntentPaymentMethodOptionsAuBecsDebit",
        "bacs_debit": "PaymentIntentPaymentMethodOptionsBacsDebit",
        "bancontact": "PaymentIntentPaymentMethodOptionsBancontact",
        "billie": "PaymentIntentPaymentMethodOptionsBillie",
        "blik": "PaymentIntentPaymentMethodOptionsBlik",
        "boleto": "PaymentIntentPaymentMethodOptionsBoleto",
        "card": "PaymentIntentPaymentMethodOptionsCard",
        "card_present": "PaymentIntentPaymentMethodOptionsCardPresent",
        "cashapp": "PaymentIntentPaymentMethodOptionsCashapp",
        "crypto": "PaymentIntentPaymentMethodOptionsCrypto",
        "customer_balance": "PaymentIntentPaymentMethodOptionsCustomerBalance",
        "eps": "PaymentIntentPaymentMethodOptionsEps",
        "fpx": "PaymentIntentPaymentMethodOptionsFpx",
        "giropay": "PaymentIntentPaymentMethodOptionsGiropay",
        "grabpay": "PaymentIntentPaymentMethodOptionsGrabpay",
        "ideal": "PaymentIntentPaymentMethodOptionsIdeal",
        "interac_present": "PaymentIntentPaymentMethodOptionsInteracPresent",
        "kakao_pay": "PaymentIntentPaymentMethodOptionsKakaoPay",
        "klarna": "PaymentIntentPaymentMethodOptionsKlarna",
        "konbini": "PaymentIntentPaymentMethodOptionsKonbini",
        "kr_card": "PaymentIntentPaymentMethodOptionsKrCard",
        "link": "PaymentIntentPaymentMethodOptionsLink",
        "mb_way": "PaymentIntentPaymentMethodOptionsMbWay",
        "mobilepay": "PaymentIntentPaymentMethodOptionsMobilepay",
        "multibanco": "PaymentIntentPaymentMethodOptionsMultibanco",
        "naver_pay": "PaymentIntentPaymentMethodOptionsNaverPay",
        "nz_bank_account": "PaymentIntentPaymentMethodOptionsNzBankAccount",
        "oxxo": "PaymentIntentPaymentMethodOptionsOxxo",
        "p24": "PaymentIntentPaymentMethodOptionsP24",
        "pay_by_bank": "PaymentIntentPaymentMethodOptionsPayByBank",
        "payco": "PaymentIntentPaymentMethodOptionsPayco",
        "paynow": "PaymentIntentPaymentMethodOptionsPaynow",
        "paypal": "PaymentIntentPaymentMethodOptionsPaypal",
        "pix": "PaymentIntentPaymentMethodOptionsPix",
        "promptpay": "PaymentIntentPaymentMethodOptionsPromptpay",
        "revolut_pay": "PaymentIntentPaymentMethodOptionsRevolutPay",
        "samsung_pay": "PaymentIntentPaymentMethodOptionsSamsungPay",
        "satispay": "PaymentIntentPaymentMethodOptionsSatispay",
        "sepa_debit": "PaymentIntentPaymentMethodOptionsSepaDebit",
        "sofort": "PaymentIntentPaymentMethodOptionsSofort",
        "swish": "PaymentIntentPaymentMethodOptionsSwish",
        "twint": "PaymentIntentPaymentMethodOptionsTwint",
        "us_bank_account": "PaymentIntentPaymentMethodOptionsUsBankAccount",
        "wechat_pay": "PaymentIntentPaymentMethodOptionsWechatPay",
        "zip": "PaymentIntentPaymentMethodOptionsZip",
    }


class PaymentIntentProcessingCardCustomerNotification(StripeObject):
    """Part of a reply: schema `payment_intent_processing_customer_notification`."""

    approval_requested: Optional[bool]
    completes_at: Optional[int]


class PaymentIntentProcessingCard(StripeObject):
    """Part of a reply: schema `payment_intent_card_processing`."""

    if TYPE_CHECKING:
        CustomerNotification: TypeAlias = (
            PaymentIntentProcessingCardCustomerNotification
        )

    customer_notification: Optional[PaymentIntentProcessingCardCustomerNotification]

    _inner_class_types = {
        "customer_notification": "PaymentIntentProcessingCardCustomerNotification",
    }


class PaymentIntentProcessing(StripeObject):
    """Part of a reply: schema `payment_intent_processing`."""

    if TYPE_CHECKING:
        Card: TypeAlias = PaymentIntentProcessingCard

    card: Optional[PaymentIntentProcessingCard]
    type: Literal["card"]

    _inner_class_types = {"card": "PaymentIntentProcessingCard"}


class PaymentIntentTransferData(StripeObject):
    """Part of a reply: schema `transfer_data`."""

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount: Optional[int]
    destination: ExpandableField[Account]

    _inner_class_types = {"destination": None}


class PaymentIntent(
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `payment_intent` object.

    Operations: GET /v1/payment_intents, GET /v1/payment_intents/search,
    GET /v1/payment_intents/{intent}, POST /v1/payment_intents,
    POST /v1/payment_intents/{intent},
    POST /v1/payment_intents/{intent}/apply_customer_balance,
    POST /v1/payment_intents/{intent}/cancel,
    POST /v1/payment_intents/{intent}/capture,
    POST /v1/payment_intents/{intent}/confirm,
    POST /v1/payment_intents/{intent}/increment_authorization,
    POST /v1/payment_intents/{intent}/verify_microdeposits.
    """

    OBJECT_NAME: ClassVar[Literal["payment_intent"]] = "payment_intent"

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = PaymentIntentAmountDetails
        AutomaticPaymentMethods: TypeAlias = PaymentIntentAutomaticPaymentMethods
        LastPaymentError: TypeAlias = ApiErrors
        NextAction: TypeAlias = PaymentIntentNextAction
        PaymentMethodConfigurationDetails: TypeAlias = (
            PaymentMethodConfigBizPaymentMethodConfigurationDetails
        )
        PaymentMethodOptions: TypeAlias = PaymentIntentPaymentMethodOptions
        PresentmentDetails: TypeAlias = PaymentFlowsPaymentIntentPresentmentDetails
        Processing: TypeAlias = PaymentIntentProcessing
        Shipping: TypeAlias = _Shipping
        TransferData: TypeAlias = PaymentIntentTransferData
        application_id: Optional[str]
        customer_id: Optional[str]
        latest_charge_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        review_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentIntentListParams],
        ) -> AnyIterator[PaymentIntent]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentIntentSearchParams],
        ) -> AnyIterator[PaymentIntent]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentIntentSearchParams],
        ) -> AnyIterator[PaymentIntent]: ...

    amount: int
    amount_capturable: int
    amount_details: Optional[PaymentIntentAmountDetails]
    amount_received: int
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    automatic_payment_methods: Optional[PaymentIntentAutomaticPaymentMethods]
    canceled_at: Optional[int]
    cancellation_reason: Optional[CancellationReason]
    capture_method: Literal["automatic", "automatic_async", "manual"]
    client_secret: Optional[str]
    confirmation_method: Literal["automatic", "manual"]
    created: int
    currency: str
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    excluded_payment_method_types: Optional[List[ExcludedPaymentMethodType]]
    id: str
    last_payment_error: Optional[ApiErrors]
    latest_charge: Optional[ExpandableField[Charge]]
    livemode: bool
    metadata: MapField[str]
    next_action: Optional[PaymentIntentNextAction]
    object: Literal["payment_intent"]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[PaymentIntentPaymentMethodOptions]
    payment_method_types: List[str]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    processing: Optional[PaymentIntentProcessing]
    receipt_email: Optional[str]
    review: Optional[ExpandableField[Review]]
    setup_future_usage: Optional[Literal["off_session", "on_session"]]
    shipping: Optional[_Shipping]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: PaymentIntentStatus
    transfer_data: Optional[PaymentIntentTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "amount_details": "PaymentIntentAmountDetails",
        "application": None,
        "automatic_payment_methods": "PaymentIntentAutomaticPaymentMethods",
        "customer": None,
        "last_payment_error": "_shared:ApiErrors",
        "latest_charge": None,
        "metadata": "*",
        "next_action": "PaymentIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "PaymentIntentPaymentMethodOptions",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "processing": "PaymentIntentProcessing",
        "review": None,
        "shipping": "_shared:Shipping",
        "transfer_data": "PaymentIntentTransferData",
    }
    _class_url = "/v1/payment_intents"

    @api_method
    @staticmethod
    def apply_customer_balance(
        intent: str, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance

        Optional: amount, currency, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
        )

    @api_method
    @staticmethod
    async def apply_customer_balance_async(
        intent: str, /, **params: Unpack[PaymentIntentApplyCustomerBalanceParams]
    ) -> PaymentIntent:
        """Async twin of `apply_customer_balance`:
        POST /v1/payment_intents/{intent}/apply_customer_balance.
        """
        return await request_on_async(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
        )

    @api_method
    @staticmethod
    def cancel(
        intent: str, /, **params: Unpack[PaymentIntentCancelParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params
        )

    @api_method
    @staticmethod
    async def cancel_async(
        intent: str, /, **params: Unpack[PaymentIntentCancelParams]
    ) -> PaymentIntent:
        """Async twin of `cancel`: POST /v1/payment_intents/{intent}/cancel."""
        return await request_on_async(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params
        )

    @api_method
    @staticmethod
    def capture(
        intent: str, /, **params: Unpack[PaymentIntentCaptureParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture

        Optional: amount_to_capture, application_fee_amount, expand, final_capture,
        metadata, statement_descriptor, statement_descriptor_suffix, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params
        )

    @api_method
    @staticmethod
    async def capture_async(
        intent: str, /, **params: Unpack[PaymentIntentCaptureParams]
    ) -> PaymentIntent:
        """Async twin of `capture`: POST /v1/payment_intents/{intent}/capture."""
        return await request_on_async(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params
        )

    @api_method
    @staticmethod
    def confirm(
        intent: str, /, **params: Unpack[PaymentIntentConfirmParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm

        Optional: capture_method, client_secret, confirmation_token,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, off_session, payment_method, payment_method_data,
        payment_method_options, payment_method_types, radar_options, receipt_email,
        return_url, setup_future_usage, shipping, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params
        )

    @api_method
    @staticmethod
    async def confirm_async(
        intent: str, /, **params: Unpack[PaymentIntentConfirmParams]
    ) -> PaymentIntent:
        """Async twin of `confirm`: POST /v1/payment_intents/{intent}/confirm."""
        return await request_on_async(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params
        )

    @classmethod
    def create(cls, **params: Unpack[PaymentIntentCreateParams]) -> PaymentIntent:
        """POST /v1/payment_intents

        Required: amount, currency.
        Optional: application_fee_amount, automatic_payment_methods, capture_method,
        confirm, confirmation_method, confirmation_token, customer, description,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, metadata, off_session, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, radar_options, receipt_email, return_url,
        setup_future_usage, shipping, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError.
        """
        return request("post", "/v1/payment_intents", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PaymentIntentCreateParams]
    ) -> PaymentIntent:
        """Async twin of `create`: POST /v1/payment_intents."""
        return await request_async("post", "/v1/payment_intents", (), params)

    @api_method
    @staticmethod
    def increment_authorization(
        intent: str, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization

        Required: amount.
        Optional: application_fee_amount, description, expand, metadata,
        statement_descriptor, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
        )

    @api_method
    @staticmethod
    async def increment_authorization_async(
        intent: str, /, **params: Unpack[PaymentIntentIncrementAuthorizationParams]
    ) -> PaymentIntent:
        """Async twin of `increment_authorization`:
        POST /v1/payment_intents/{intent}/increment_authorization.
        """
        return await request_on_async(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
        )

    @classmethod
    def list(
        cls, **params: Unpack[PaymentIntentListParams]
    ) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents

        Optional: created, customer, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentIntent]; raises StripeError.
        """
        return request("get", "/v1/payment_intents", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[PaymentIntentListParams]
    ) -> ListObject[PaymentIntent]:
        """Async twin of `list`: GET /v1/payment_intents."""
        return await request_async(
            "get", "/v1/payment_intents", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PaymentIntentModifyParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}

        Optional: amount, application_fee_amount, capture_method, currency, customer,
        description, excluded_payment_method_types, expand, metadata, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, receipt_email, setup_future_usage, shipping,
        statement_descriptor, statement_descriptor_suffix, transfer_data,
        transfer_group.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/payment_intents/{intent}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PaymentIntentModifyParams]
    ) -> PaymentIntent:
        """Async twin of `modify`: POST /v1/payment_intents/{intent}."""
        return await request_async(
            "post", "/v1/payment_intents/{intent}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PaymentIntentRetrieveParams]
    ) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}

        Optional: client_secret, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/payment_intents/{intent}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PaymentIntentRetrieveParams]
    ) -> PaymentIntent:
        """Async twin of `retrieve`: GET /v1/payment_intents/{intent}."""
        return await request_async("get", "/v1/payment_intents/{intent}", (id,), params)

    @classmethod
    def search(
        cls, **params: Unpack[PaymentIntentSearchParams]
    ) -> SearchResultObject[PaymentIntent]:
        """GET /v1/payment_intents/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[PaymentIntent]; raises StripeError.
        """
        return request(
            "get", "/v1/payment_intents/search", (), params, expects="search"
        )

    @classmethod
    async def search_async(
        cls, **params: Unpack[PaymentIntentSearchParams]
    ) -> SearchResultObject[PaymentIntent]:
        """Async twin of `search`: GET /v1/payment_intents/search."""
        return await request_async(
            "get", "/v1/payment_intents/search", (), params, expects="search"
        )

    @api_method
    @staticmethod
    def verify_microdeposits(
        intent: str, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
        )

    @api_method
    @staticmethod
    async def verify_microdeposits_async(
        intent: str, /, **params: Unpack[PaymentIntentVerifyMicrodepositsParams]
    ) -> PaymentIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/payment_intents/{intent}/verify_microdeposits.
        """
        return await request_on_async(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
        )


class PaymentIntentPreviousAttributes(PreviousAttributes):
    """Former values of `payment_intent` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        latest_charge_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        review_id: Optional[str]

    amount: Optional[int]
    amount_capturable: Optional[int]
    amount_details: Optional[PaymentIntentAmountDetails]
    amount_received: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    automatic_payment_methods: Optional[PaymentIntentAutomaticPaymentMethods]
    canceled_at: Optional[int]
    cancellation_reason: Optional[CancellationReason]
    capture_method: Optional[Literal["automatic", "automatic_async", "manual"]]
    client_secret: Optional[str]
    confirmation_method: Optional[Literal["automatic", "manual"]]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    excluded_payment_method_types: Optional[List[ExcludedPaymentMethodType]]
    id: Optional[str]
    last_payment_error: Optional[ApiErrors]
    latest_charge: Optional[ExpandableField[Charge]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    next_action: Optional[PaymentIntentNextAction]
    object: Optional[Literal["payment_intent"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[PaymentIntentPaymentMethodOptions]
    payment_method_types: Optional[List[str]]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    processing: Optional[PaymentIntentProcessing]
    receipt_email: Optional[str]
    review: Optional[ExpandableField[Review]]
    setup_future_usage: Optional[Literal["off_session", "on_session"]]
    shipping: Optional[_Shipping]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: Optional[PaymentIntentStatus]
    transfer_data: Optional[PaymentIntentTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "amount_details": "PaymentIntentAmountDetails",
        "application": None,
        "automatic_payment_methods": "PaymentIntentAutomaticPaymentMethods",
        "customer": None,
        "last_payment_error": "_shared:ApiErrors",
        "latest_charge": None,
        "metadata": "*",
        "next_action": "PaymentIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "PaymentIntentPaymentMethodOptions",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "processing": "PaymentIntentProcessing",
        "review": None,
        "shipping": "_shared:Shipping",
        "transfer_data": "PaymentIntentTransferData",
    }


class PaymentIntentEventData(EventData):
    """What an event holds about the schema `payment_intent`."""

    object: PaymentIntent
    previous_attributes: Optional[PaymentIntentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PaymentIntentPreviousAttributes",
    }


class PaymentIntentAmountCapturableUpdatedEvent(Event):
    """The event `payment_intent.amount_capturable_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.amount_capturable_updated"]] = (
        "payment_intent.amount_capturable_updated"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.amount_capturable_updated"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentCanceledEvent(Event):
    """The event `payment_intent.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.canceled"]] = (
        "payment_intent.canceled"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.canceled"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentCreatedEvent(Event):
    """The event `payment_intent.created`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.created"]] = "payment_intent.created"

    data: PaymentIntentEventData
    type: Literal["payment_intent.created"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentPartiallyFundedEvent(Event):
    """The event `payment_intent.partially_funded`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.partially_funded"]] = (
        "payment_intent.partially_funded"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.partially_funded"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentPaymentFailedEvent(Event):
    """The event `payment_intent.payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.payment_failed"]] = (
        "payment_intent.payment_failed"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.payment_failed"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentProcessingEvent(Event):
    """The event `payment_intent.processing`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.processing"]] = (
        "payment_intent.processing"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.processing"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentRequiresActionEvent(Event):
    """The event `payment_intent.requires_action`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.requires_action"]] = (
        "payment_intent.requires_action"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.requires_action"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentSucceededEvent(Event):
    """The event `payment_intent.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.succeeded"]] = (
        "payment_intent.succeeded"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.succeeded"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentService(StripeService):
    """Calls below `client.v1.payment_intents`."""

    def apply_customer_balance(
        self,
        intent: str,
        params: Optional[PaymentIntentApplyCustomerBalanceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance

        Optional: amount, currency, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
            options,
        )

    async def apply_customer_balance_async(
        self,
        intent: str,
        params: Optional[PaymentIntentApplyCustomerBalanceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `apply_customer_balance`:
        POST /v1/payment_intents/{intent}/apply_customer_balance.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
            options,
        )

    def cancel(
        self,
        intent: str,
        params: Optional[PaymentIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params, options
        )

    async def cancel_async(
        self,
        intent: str,
        params: Optional[PaymentIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `cancel`: POST /v1/payment_intents/{intent}/cancel."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params, options
        )

    def capture(
        self,
        intent: str,
        params: Optional[PaymentIntentCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture

        Optional: amount_to_capture, application_fee_amount, expand, final_capture,
        metadata, statement_descriptor, statement_descriptor_suffix, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params, options
        )

    async def capture_async(
        self,
        intent: str,
        params: Optional[PaymentIntentCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `capture`: POST /v1/payment_intents/{intent}/capture."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params, options
        )

    def confirm(
        self,
        intent: str,
        params: Optional[PaymentIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm

        Optional: capture_method, client_secret, confirmation_token,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, off_session, payment_method, payment_method_data,
        payment_method_options, payment_method_types, radar_options, receipt_email,
        return_url, setup_future_usage, shipping, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params, options
        )

    async def confirm_async(
        self,
        intent: str,
        params: Optional[PaymentIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `confirm`: POST /v1/payment_intents/{intent}/confirm."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params, options
        )

    def create(
        self,
        params: PaymentIntentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents

        Required: amount, currency.
        Optional: application_fee_amount, automatic_payment_methods, capture_method,
        confirm, confirmation_method, confirmation_token, customer, description,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, metadata, off_session, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, radar_options, receipt_email, return_url,
        setup_future_usage, shipping, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError.
        """
        return self._request("post", "/v1/payment_intents", (), params, options)

    async def create_async(
        self,
        params: PaymentIntentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `create`: POST /v1/payment_intents."""
        return await self._request_async(
            "post", "/v1/payment_intents", (), params, options
        )

    def increment_authorization(
        self,
        intent: str,
        params: PaymentIntentIncrementAuthorizationParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization

        Required: amount.
        Optional: application_fee_amount, description, expand, metadata,
        statement_descriptor, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
            options,
        )

    async def increment_authorization_async(
        self,
        intent: str,
        params: PaymentIntentIncrementAuthorizationParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `increment_authorization`:
        POST /v1/payment_intents/{intent}/increment_authorization.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[PaymentIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents

        Optional: created, customer, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_intents", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentIntent]:
        """Async twin of `list`: GET /v1/payment_intents."""
        return await self._request_async(
            "get", "/v1/payment_intents", (), params, options, expects="list"
        )

    def retrieve(
        self,
        intent: str,
        params: Optional[PaymentIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}

        Optional: client_secret, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "get", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    async def retrieve_async(
        self,
        intent: str,
        params: Optional[PaymentIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `retrieve`: GET /v1/payment_intents/{intent}."""
        return await self._request_async(
            "get", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    def search(
        self,
        params: PaymentIntentSearchParams,
        options: Optional[RequestOptions] = None,
    ) -> SearchResultObject[PaymentIntent]:
        """GET /v1/payment_intents/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[PaymentIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_intents/search", (), params, options, expects="search"
        )

    async def search_async(
        self,
        params: PaymentIntentSearchParams,
        options: Optional[RequestOptions] = None,
    ) -> SearchResultObject[PaymentIntent]:
        """Async twin of `search`: GET /v1/payment_intents/search."""
        return await self._request_async(
            "get", "/v1/payment_intents/search", (), params, options, expects="search"
        )

    def update(
        self,
        intent: str,
        params: Optional[PaymentIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}

        Optional: amount, application_fee_amount, capture_method, currency, customer,
        description, excluded_payment_method_types, expand, metadata, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, receipt_email, setup_future_usage, shipping,
        statement_descriptor, statement_descriptor_suffix, transfer_data,
        transfer_group.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    async def update_async(
        self,
        intent: str,
        params: Optional[PaymentIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `update`: POST /v1/payment_intents/{intent}."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    def verify_microdeposits(
        self,
        intent: str,
        params: Optional[PaymentIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )

    async def verify_microdeposits_async(
        self,
        intent: str,
        params: Optional[PaymentIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/payment_intents/{intent}/verify_microdeposits.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )
