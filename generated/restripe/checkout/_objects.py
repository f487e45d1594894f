# Rendered by codegen; never edit.
"""`checkout.session`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._coupon import Coupon
    from .._customer import Customer
    from .._enums import (
        AllowedCountry,
        CustomerBalanceBankTransferType,
        SessionLocale_,
        TaxIdType,
    )
    from .._invoice import (
        Invoice,
        InvoiceSettingCheckoutRenderingOptions,
        InvoiceSettingCustomField,
    )
    from .._line_item import LineItem
    from .._payment_intent import PaymentIntent
    from .._payment_link import PaymentLink
    from .._payment_method import (
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
        PaymentMethodOptionsCustomerBalanceEuBankAccount,
    )
    from .._promotion_code import PromotionCode
    from .._setup_intent import SetupIntent
    from .._shared import (
        Address as _Address,
        ConnectAccountReference,
        LineItemsDiscountAmount,
        LineItemsTaxAmount,
        LinkedAccountOptionsCommon,
        PaymentFlowsPaymentIntentPresentmentDetails,
    )
    from .._shipping_rate import ShippingRate
    from .._subscription import Subscription
    from .._tax_id import TaxId as _TaxId
    from ..params.checkout import (
        SessionCreateParams,
        SessionExpireParams,
        SessionLineItemListParams,
        SessionListLineItemsParams,
        SessionListParams,
        SessionModifyParams,
        SessionRetrieveParams,
        SessionUpdateParams,
    )


class SessionAdaptivePricing(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_adaptive_pricing`."""

    enabled: bool


class SessionAfterExpirationRecovery(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_after_expiration_recovery`.
    """

    allow_promotion_codes: bool
    enabled: bool
    expires_at: Optional[int]
    url: Optional[str]


class SessionAfterExpiration(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_after_expiration`."""

    if TYPE_CHECKING:
        Recovery: TypeAlias = SessionAfterExpirationRecovery

    recovery: Optional[SessionAfterExpirationRecovery]

    _inner_class_types = {"recovery": "SessionAfterExpirationRecovery"}


class SessionAutomaticTax(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    enabled: bool
    liability: Optional[ConnectAccountReference]
    provider: Optional[str]
    status: Optional[Literal["complete", "failed", "requires_location_inputs"]]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class SessionBrandingSettingsIcon(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_branding_settings_icon`."""

    file: Optional[str]
    type: Literal["file", "url"]
    url: Optional[str]


class SessionBrandingSettingsLogo(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_branding_settings_logo`."""

    file: Optional[str]
    type: Literal["file", "url"]
    url: Optional[str]


class SessionBrandingSettings(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_branding_settings`."""

    if TYPE_CHECKING:
        Icon: TypeAlias = SessionBrandingSettingsIcon
        Logo: TypeAlias = SessionBrandingSettingsLogo

    background_color: str
    border_style: Literal["pill", "rectangular", "rounded"]
    button_color: str
    display_name: str
    font_family: str
    icon: Optional[SessionBrandingSettingsIcon]
    logo: Optional[SessionBrandingSettingsLogo]

    _inner_class_types = {
        "icon": "SessionBrandingSettingsIcon",
        "logo": "SessionBrandingSettingsLogo",
    }


class SessionCollectedInformationShippingDetails(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_checkout_address_details`.
    """

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address
    name: str

    _inner_class_types = {"address": "_shared:Address"}


class SessionCollectedInformation(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_collected_information`."""

    if TYPE_CHECKING:
        ShippingDetails: TypeAlias = SessionCollectedInformationShippingDetails

    business_name: Optional[str]
    individual_name: Optional[str]
    shipping_details: Optional[SessionCollectedInformationShippingDetails]

    _inner_class_types = {
        "shipping_details": "SessionCollectedInformationShippingDetails",
    }


class SessionConsent(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_consent`."""

    promotions: Optional[Literal["opt_in", "opt_out"]]
    terms_of_service: Optional[Literal["accepted"]]


class SessionConsentCollectionPaymentMethodReuseAgreement(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_payment_method_reuse_agreement`.
    """

    position: Literal["auto", "hidden"]


class SessionConsentCollection(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_consent_collection`."""

    if TYPE_CHECKING:
        PaymentMethodReuseAgreement: TypeAlias = (
            SessionConsentCollectionPaymentMethodReuseAgreement
        )

    payment_method_reuse_agreement: Optional[
        SessionConsentCollectionPaymentMethodReuseAgreement
    ]
    promotions: Optional[Literal["auto", "none"]]
    terms_of_service: Optional[Literal["none", "required"]]

    _inner_class_types = {
        "payment_method_reuse_agreement": "SessionConsentCollectionPaymentMethodReuseAgreement",
    }


class SessionCurrencyConversion(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_currency_conversion`."""

    amount_subtotal: int
    amount_total: int
    fx_rate: Decimal
    source_currency: str

    _field_encodings = {"fx_rate": "decimal_string"}


class SessionCustomFieldDropdownOption(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields_option`."""

    label: str
    value: str


class SessionCustomFieldDropdown(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields_dropdown`."""

    if TYPE_CHECKING:
        Option: TypeAlias = SessionCustomFieldDropdownOption

    default_value: Optional[str]
    options: List[SessionCustomFieldDropdownOption]
    value: Optional[str]

    _inner_class_types = {"options": "SessionCustomFieldDropdownOption"}


class SessionCustomFieldLabel(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields_label`."""

    custom: Optional[str]
    type: Literal["custom"]


class SessionCustomFieldNumeric(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields_numeric`."""

    default_value: Optional[str]
    maximum_length: Optional[int]
    minimum_length: Optional[int]
    value: Optional[str]


class SessionCustomFieldText(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields_text`."""

    default_value: Optional[str]
    maximum_length: Optional[int]
    minimum_length: Optional[int]
    value: Optional[str]


class SessionCustomField(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_fields`."""

    if TYPE_CHECKING:
        Dropdown: TypeAlias = SessionCustomFieldDropdown
        Label: TypeAlias = SessionCustomFieldLabel
        Numeric: TypeAlias = SessionCustomFieldNumeric
        Text: TypeAlias = SessionCustomFieldText

    dropdown: Optional[SessionCustomFieldDropdown]
    key: str
    label: SessionCustomFieldLabel
    numeric: Optional[SessionCustomFieldNumeric]
    optional: bool
    text: Optional[SessionCustomFieldText]
    type: Literal["dropdown", "numeric", "text"]

    _inner_class_types = {
        "dropdown": "SessionCustomFieldDropdown",
        "label": "SessionCustomFieldLabel",
        "numeric": "SessionCustomFieldNumeric",
        "text": "SessionCustomFieldText",
    }


class SessionCustomTextAfterSubmit(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_text_position`."""

    message: str


class SessionCustomText(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_custom_text`."""

    if TYPE_CHECKING:
        AfterSubmit: TypeAlias = SessionCustomTextAfterSubmit
        ShippingAddress: TypeAlias = SessionCustomTextAfterSubmit
        Submit: TypeAlias = SessionCustomTextAfterSubmit
        TermsOfServiceAcceptance: TypeAlias = SessionCustomTextAfterSubmit

    after_submit: Optional[SessionCustomTextAfterSubmit]
    shipping_address: Optional[SessionCustomTextAfterSubmit]
    submit: Optional[SessionCustomTextAfterSubmit]
    terms_of_service_acceptance: Optional[SessionCustomTextAfterSubmit]

    _inner_class_types = {
        "after_submit": "SessionCustomTextAfterSubmit",
        "shipping_address": "SessionCustomTextAfterSubmit",
        "submit": "SessionCustomTextAfterSubmit",
        "terms_of_service_acceptance": "SessionCustomTextAfterSubmit",
    }


class SessionCustomerDetailsTaxId(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_tax_id`."""

    type: TaxIdType
    value: Optional[str]


class SessionCustomerDetails(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_customer_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        TaxId: TypeAlias = SessionCustomerDetailsTaxId

    address: Optional[_Address]
    business_name: Optional[str]
    email: Optional[str]
    individual_name: Optional[str]
    name: Optional[str]
    phone: Optional[str]
    tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    tax_ids: Optional[List[SessionCustomerDetailsTaxId]]

    _inner_class_types = {
        "address": "_shared:Address",
        "tax_ids": "SessionCustomerDetailsTaxId",
    }


class SessionDiscount(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_discount`."""

    if TYPE_CHECKING:
        coupon_id: Optional[str]
        promotion_code_id: Optional[str]

    coupon: Optional[ExpandableField[Coupon]]
    promotion_code: Optional[ExpandableField[PromotionCode]]

    _inner_class_types = {"coupon": None, "promotion_code": None}


class SessionInvoiceCreationInvoiceData(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_invoice_settings`."""

    if TYPE_CHECKING:
        CustomField: TypeAlias = InvoiceSettingCustomField
        Issuer: TypeAlias = ConnectAccountReference
        RenderingOptions: TypeAlias = InvoiceSettingCheckoutRenderingOptions

    account_tax_ids: Optional[List[ExpandableField[_TaxId]]]
    custom_fields: Optional[List[InvoiceSettingCustomField]]
    description: Optional[str]
    footer: Optional[str]
    issuer: Optional[ConnectAccountReference]
    metadata: OptionalMapField[str]
    rendering_options: Optional[InvoiceSettingCheckoutRenderingOptions]

    _inner_class_types = {
        "account_tax_ids": None,
        "custom_fields": "_invoice:InvoiceSettingCustomField",
        "issuer": "_shared:ConnectAccountReference",
        "metadata": "*",
        "rendering_options": "_invoice:InvoiceSettingCheckoutRenderingOptions",
    }


class SessionInvoiceCreation(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_invoice_creation`."""

    if TYPE_CHECKING:
        InvoiceData: TypeAlias = SessionInvoiceCreationInvoiceData

    enabled: bool
    invoice_data: SessionInvoiceCreationInvoiceData

    _inner_class_types = {"invoice_data": "SessionInvoiceCreationInvoiceData"}


class SessionNameCollectionBusiness(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_business_name`."""

    enabled: bool
    optional: bool


class SessionNameCollectionIndividual(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_individual_name`."""

    enabled: bool
    optional: bool


class SessionNameCollection(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_name_collection`."""

    if TYPE_CHECKING:
        Business: TypeAlias = SessionNameCollectionBusiness
        Individual: TypeAlias = SessionNameCollectionIndividual

    business: Optional[SessionNameCollectionBusiness]
    individual: Optional[SessionNameCollectionIndividual]

    _inner_class_types = {
        "business": "SessionNameCollectionBusiness",
        "individual": "SessionNameCollectionIndividual",
    }


class SessionOptionalItemAdjustableQuantity(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_optional_item_adjustable_quantity`.
    """

    enabled: bool
    maximum: Optional[int]
    minimum: Optional[int]


class SessionOptionalItem(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_optional_item`."""

    if TYPE_CHECKING:
        AdjustableQuantity: TypeAlias = SessionOptionalItemAdjustableQuantity

    adjustable_quantity: Optional[SessionOptionalItemAdjustableQuantity]
    price: str
    quantity: int

    _inner_class_types = {
        "adjustable_quantity": "SessionOptionalItemAdjustableQuantity",
    }


class SessionPaymentMethodOptionsAcssDebitMandateOptions(StripeObject):
    """Part of a reply: schema `checkout_acss_debit_mandate_options`."""

    custom_mandate_url: Optional[str]
    default_for: Optional[List[Literal["invoice", "subscription"]]]
    interval_description: Optional[str]
    payment_schedule: Optional[Literal["combined", "interval", "sporadic"]]
    transaction_type: Optional[Literal["business", "personal"]]


class SessionPaymentMethodOptionsAcssDebit(StripeObject):
    """Part of a reply: schema `checkout_acss_debit_payment_method_options`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = SessionPaymentMethodOptionsAcssDebitMandateOptions

    currency: Optional[Literal["cad", "usd"]]
    mandate_options: Optional[SessionPaymentMethodOptionsAcssDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "mandate_options": "SessionPaymentMethodOptionsAcssDebitMandateOptions",
    }


class SessionPaymentMethodOptionsAffirm(StripeObject):
    """Part of a reply: schema `checkout_affirm_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsAfterpayClearpay(StripeObject):
    """Part of a reply: schema `checkout_afterpay_clearpay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsAlipay(StripeObject):
    """Part of a reply: schema `checkout_alipay_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsAlma(StripeObject):
    """Part of a reply: schema `checkout_alma_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]


class SessionPaymentMethodOptionsAmazonPay(StripeObject):
    """Part of a reply: schema `checkout_amazon_pay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsAuBecsDebit(StripeObject):
    """Part of a reply: schema `checkout_au_becs_debit_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]
    target_date: Optional[str]


class SessionPaymentMethodOptionsBacsDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `checkout_payment_method_options_mandate_options_bacs_debit`.
    """

    reference_prefix: Optional[str]


class SessionPaymentMethodOptionsBacsDebit(StripeObject):
    """Part of a reply: schema `checkout_bacs_debit_payment_method_options`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = SessionPaymentMethodOptionsBacsDebitMandateOptions

    mandate_options: Optional[SessionPaymentMethodOptionsBacsDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]

    _inner_class_types = {
        "mandate_options": "SessionPaymentMethodOptionsBacsDebitMandateOptions",
    }


class SessionPaymentMethodOptionsBancontact(StripeObject):
    """Part of a reply: schema `checkout_bancontact_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsBillie(StripeObject):
    """Part of a reply: schema `checkout_billie_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]


class SessionPaymentMethodOptionsBoleto(StripeObject):
    """Part of a reply: schema `checkout_boleto_payment_method_options`."""

    expires_after_days: int
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]


class SessionPaymentMethodOptionsCardInstallments(StripeObject):
    """Part of a reply: schema `checkout_card_installments_options`."""

    enabled: Optional[bool]


class SessionPaymentMethodOptionsCardRestrictions(StripeObject):
    """Part of a reply: schema
    `payment_pages_private_card_payment_method_options_resource_restrictions`.
    """

    brands_blocked: Optional[
        List[
            Literal["american_express", "discover_global_network", "mastercard", "visa"]
        ]
    ]


class SessionPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema `checkout_card_payment_method_options`."""

    if TYPE_CHECKING:
        Installments: TypeAlias = SessionPaymentMethodOptionsCardInstallments
        Restrictions: TypeAlias = SessionPaymentMethodOptionsCardRestrictions

    capture_method: Optional[Literal["manual"]]
    installments: Optional[SessionPaymentMethodOptionsCardInstallments]
    request_extended_authorization: Optional[Literal["if_available", "never"]]
    request_incremental_authorization: Optional[Literal["if_available", "never"]]
    request_multicapture: Optional[Literal["if_available", "never"]]
    request_overcapture: Optional[Literal["if_available", "never"]]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    restrictions: Optional[SessionPaymentMethodOptionsCardRestrictions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    statement_descriptor_suffix_kana: Optional[str]
    statement_descriptor_suffix_kanji: Optional[str]

    _inner_class_types = {
        "installments": "SessionPaymentMethodOptionsCardInstallments",
        "restrictions": "SessionPaymentMethodOptionsCardRestrictions",
    }


class SessionPaymentMethodOptionsCashapp(StripeObject):
    """Part of a reply: schema `checkout_cashapp_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsCustomerBalanceBankTransfer(StripeObject):
    """Part of a reply: schema
    `checkout_customer_balance_bank_transfer_payment_method_options`.
    """

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


class SessionPaymentMethodOptionsCustomerBalance(StripeObject):
    """Part of a reply: schema `checkout_customer_balance_payment_method_options`."""

    if TYPE_CHECKING:
        BankTransfer: TypeAlias = SessionPaymentMethodOptionsCustomerBalanceBankTransfer

    bank_transfer: Optional[SessionPaymentMethodOptionsCustomerBalanceBankTransfer]
    funding_type: Optional[Literal["bank_transfer"]]
    setup_future_usage: Optional[Literal["none"]]

    _inner_class_types = {
        "bank_transfer": "SessionPaymentMethodOptionsCustomerBalanceBankTransfer",
    }


class SessionPaymentMethodOptionsEps(StripeObject):
    """Part of a reply: schema `checkout_eps_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsFpx(StripeObject):
    """Part of a reply: schema `checkout_fpx_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsGiropay(StripeObject):
    """Part of a reply: schema `checkout_giropay_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsGrabpay(StripeObject):
    """Part of a reply: schema `checkout_grab_pay_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsIdeal(StripeObject):
    """Part of a reply: schema `checkout_ideal_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsKakaoPay(StripeObject):
    """Part of a reply: schema `checkout_kakao_pay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsKlarna(StripeObject):
    """Part of a reply: schema `checkout_klarna_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]


class SessionPaymentMethodOptionsKonbini(StripeObject):
    """Part of a reply: schema `checkout_konbini_payment_method_options`."""

    expires_after_days: Optional[int]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsKrCard(StripeObject):
    """Part of a reply: schema `checkout_kr_card_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsLink(StripeObject):
    """Part of a reply: schema `checkout_link_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsMobilepay(StripeObject):
    """Part of a reply: schema `checkout_mobilepay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsMultibanco(StripeObject):
    """Part of a reply: schema `checkout_multibanco_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsNaverPay(StripeObject):
    """Part of a reply: schema `checkout_naver_pay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsOxxo(StripeObject):
    """Part of a reply: schema `checkout_oxxo_payment_method_options`."""

    expires_after_days: int
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsP24(StripeObject):
    """Part of a reply: schema `checkout_p24_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsPayco(StripeObject):
    """Part of a reply: schema `checkout_payco_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]


class SessionPaymentMethodOptionsPaynow(StripeObject):
    """Part of a reply: schema `checkout_paynow_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsPaypal(StripeObject):
    """Part of a reply: schema `checkout_paypal_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    preferred_locale: Optional[str]
    reference: Optional[str]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsPix(StripeObject):
    """Part of a reply: schema `checkout_pix_payment_method_options`."""

    amount_includes_iof: Optional[Literal["always", "never"]]
    expires_after_seconds: Optional[int]
    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsRevolutPay(StripeObject):
    """Part of a reply: schema `checkout_revolut_pay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]
    setup_future_usage: Optional[Literal["none", "off_session"]]


class SessionPaymentMethodOptionsSamsungPay(StripeObject):
    """Part of a reply: schema `checkout_samsung_pay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]


class SessionPaymentMethodOptionsSatispay(StripeObject):
    """Part of a reply: schema `checkout_satispay_payment_method_options`."""

    capture_method: Optional[Literal["manual"]]


class SessionPaymentMethodOptionsSepaDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `checkout_payment_method_options_mandate_options_sepa_debit`.
    """

    reference_prefix: Optional[str]


class SessionPaymentMethodOptionsSepaDebit(StripeObject):
    """Part of a reply: schema `checkout_sepa_debit_payment_method_options`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = SessionPaymentMethodOptionsSepaDebitMandateOptions

    mandate_options: Optional[SessionPaymentMethodOptionsSepaDebitMandateOptions]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]

    _inner_class_types = {
        "mandate_options": "SessionPaymentMethodOptionsSepaDebitMandateOptions",
    }


class SessionPaymentMethodOptionsSofort(StripeObject):
    """Part of a reply: schema `checkout_sofort_payment_method_options`."""

    setup_future_usage: Optional[Literal["none"]]


class SessionPaymentMethodOptionsSwish(StripeObject):
    """Part of a reply: schema `checkout_swish_payment_method_options`."""

    reference: Optional[str]


class SessionPaymentMethodOptionsUsBankAccount(StripeObject):
    """Part of a reply: schema `checkout_us_bank_account_payment_method_options`."""

    if TYPE_CHECKING:
        FinancialConnections: TypeAlias = LinkedAccountOptionsCommon

    financial_connections: Optional[LinkedAccountOptionsCommon]
    setup_future_usage: Optional[Literal["none", "off_session", "on_session"]]
    target_date: Optional[str]
    verification_method: Optional[Literal["automatic", "instant"]]

    _inner_class_types = {"financial_connections": "_shared:LinkedAccountOptionsCommon"}


class SessionPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `checkout_session_payment_method_options`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = SessionPaymentMethodOptionsAcssDebit
        Affirm: TypeAlias = SessionPaymentMethodOptionsAffirm
        AfterpayClearpay: TypeAlias = SessionPaymentMethodOptionsAfterpayClearpay
        Alipay: TypeAlias = SessionPaymentMethodOptionsAlipay
        Alma: TypeAlias = SessionPaymentMethodOptionsAlma
        AmazonPay: TypeAlias = SessionPaymentMethodOptionsAmazonPay
        AuBecsDebit: TypeAlias = SessionPaymentMethodOptionsAuBecsDebit
        BacsDebit: TypeAlias = SessionPaymentMethodOptionsBacsDebit
        Bancontact: TypeAlias = SessionPaymentMethodOptionsBancontact
        Billie: TypeAlias = SessionPaymentMethodOptionsBillie
        Boleto: TypeAlias = SessionPaymentMethodOptionsBoleto
        Card: TypeAlias = SessionPaymentMethodOptionsCard
        Cashapp: TypeAlias = SessionPaymentMethodOptionsCashapp
        CustomerBalance: TypeAlias = SessionPaymentMethodOptionsCustomerBalance
        Eps: TypeAlias = SessionPaymentMethodOptionsEps
        Fpx: TypeAlias = SessionPaymentMethodOptionsFpx
        Giropay: TypeAlias = SessionPaymentMethodOptionsGiropay
        Grabpay: TypeAlias = SessionPaymentMethodOptionsGrabpay
        Ideal: TypeAlias = SessionPaymentMethodOptionsIdeal
        KakaoPay: TypeAlias = SessionPaymentMethodOptionsKakaoPay
        Klarna: TypeAlias = SessionPaymentMethodOptionsKlarna
        Konbini: TypeAlias = SessionPaymentMethodOptionsKonbini
        KrCard: TypeAlias = SessionPaymentMethodOptionsKrCard
        Link: TypeAlias = SessionPaymentMethodOptionsLink
        Mobilepay: TypeAlias = SessionPaymentMethodOptionsMobilepay
        Multibanco: TypeAlias = SessionPaymentMethodOptionsMultibanco
        NaverPay: TypeAlias = SessionPaymentMethodOptionsNaverPay
        Oxxo: TypeAlias = SessionPaymentMethodOptionsOxxo
        P24: TypeAlias = SessionPaymentMethodOptionsP24
        Payco: TypeAlias = SessionPaymentMethodOptionsPayco
        Paynow: TypeAlias = SessionPaymentMethodOptionsPaynow
        Paypal: TypeAlias = SessionPaymentMethodOptionsPaypal
        Pix: TypeAlias = SessionPaymentMethodOptionsPix
        RevolutPay: TypeAlias = SessionPaymentMethodOptionsRevolutPay
        SamsungPay: TypeAlias = SessionPaymentMethodOptionsSamsungPay
        Satispay: TypeAlias = SessionPaymentMethodOptionsSatispay
        SepaDebit: TypeAlias = SessionPaymentMethodOptionsSepaDebit
        Sofort: TypeAlias = SessionPaymentMethodOptionsSofort
        Swish: TypeAlias = SessionPaymentMethodOptionsSwish
        UsBankAccount: TypeAlias = SessionPaymentMethodOptionsUsBankAccount

    acss_debit: Optional[SessionPaymentMethodOptionsAcssDebit]
    affirm: Optional[SessionPaymentMethodOptionsAffirm]
    afterpay_clearpay: Optional[SessionPaymentMethodOptionsAfterpayClearpay]
    alipay: Optional[SessionPaymentMethodOptionsAlipay]
    alma: Optional[SessionPaymentMethodOptionsAlma]
    amazon_pay: Optional[SessionPaymentMethodOptionsAmazonPay]
    au_becs_debit: Optional[SessionPaymentMethodOptionsAuBecsDebit]
    bacs_debit: Optional[SessionPaymentMethodOptionsBacsDebit]
    bancontact: Optional[SessionPaymentMethodOptionsBancontact]
    billie: Optional[SessionPaymentMethodOptionsBillie]
    boleto: Optional[SessionPaymentMethodOptionsBoleto]
    card: Optional[SessionPaymentMethodOptionsCard]
    cashapp: Optional[SessionPaymentMethodOptionsCashapp]
    customer_balance: Optional[SessionPaymentMethodOptionsCustomerBalance]
    eps: Optional[SessionPaymentMethodOptionsEps]
    fpx: Optional[SessionPaymentMethodOptionsFpx]
    giropay: Optional[SessionPaymentMethodOptionsGiropay]
    grabpay: Optional[SessionPaymentMethodOptionsGrabpay]
    ideal: Optional[SessionPaymentMethodOptionsIdeal]
    kakao_pay: Optional[SessionPaymentMethodOptionsKakaoPay]
    klarna: Optional[SessionPaymentMethodOptionsKlarna]
    konbini: Optional[SessionPaymentMethodOptionsKonbini]
    kr_card: Optional[SessionPaymentMethodOptionsKrCard]
    link: Optional[SessionPaymentMethodOptionsLink]
    mobilepay: Optional[SessionPaymentMethodOptionsMobilepay]
    multibanco: Optional[SessionPaymentMethodOptionsMultibanco]
    naver_pay: Optional[SessionPaymentMethodOptionsNaverPay]
    oxxo: Optional[SessionPaymentMethodOptionsOxxo]
    p24: Optional[SessionPaymentMethodOptionsP24]
    payco: Optional[SessionPaymentMethodOptionsPayco]
    paynow: Optional[SessionPaymentMethodOptionsPaynow]
    paypal: Optional[SessionPaymentMethodOptionsPaypal]
    pix: Optional[SessionPaymentMethodOptionsPix]
    revolut_pay: Optional[SessionPaymentMethodOptionsRevolutPay]
    samsung_pay: Optional[SessionPaymentMethodOptionsSamsungPay]
    satispay: Optional[SessionPaymentMethodOptionsSatispay]
    sepa_debit: Optional[SessionPaymentMethodOptionsSepaDebit]
    sofort: Optional[SessionPaymentMethodOptionsSofort]
    swish: Optional[SessionPaymentMethodOptionsSwish]
    us_bank_account: Optional[SessionPaymentMethodOptionsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "SessionPaymentMethodOptionsAcssDebit",
        "affirm": "SessionPaymentMethodOptionsAffirm",
        "afterpay_clearpay": "SessionPaymentMethodOptionsAfterpayClearpay",
        "alipay": "SessionPaymentMethodOptionsAlipay",
        "alma": "SessionPaymentMethodOptionsAlma",
        "amazon_pay": "SessionPaymentMethodOptionsAmazonPay",
        "au_becs_debit": "SessionPaymentMethodOptionsAuBecsDebit",
        "bacs_debit": "SessionPaymentMethodOptionsBacsDebit",
        "bancontact": "SessionPaymentMethodOptionsBancontact",
        "billie": "SessionPaymentMethodOptionsBillie",
        "boleto": "SessionPaymentMethodOptionsBoleto",
        "card": "SessionPaymentMethodOptionsCard",
        "cashapp": "SessionPaymentMethodOptionsCashapp",
        "customer_balance": "SessionPaymentMethodOptionsCustomerBalance",
        "eps": "SessionPaymentMethodOptionsEps",
        "fpx": "SessionPaymentMethodOptionsFpx",
        "giropay": "SessionPaymentMethodOptionsGiropay",
        "grabpay": "SessionPaymentMethodOptionsGrabpay",
        "ideal": "SessionPaymentMethodOptionsIdeal",
        "kakao_pay": "SessionPaymentMethodOptionsKakaoPay",
        "klarna": "SessionPaymentMethodOptionsKlarna",
        "konbini": "SessionPaymentMethodOptionsKonbini",
        "kr_card": "SessionPaymentMethodOptionsKrCard",
        "link": "SessionPaymentMethodOptionsLink",
        "mobilepay": "SessionPaymentMethodOptionsMobilepay",
        "multibanco": "SessionPaymentMethodOptionsMultibanco",
        "naver_pay": "SessionPaymentMethodOptionsNaverPay",
        "oxxo": "SessionPaymentMethodOptionsOxxo",
        "p24": "SessionPaymentMethodOptionsP24",
        "payco": "SessionPaymentMethodOptionsPayco",
        "paynow": "SessionPaymentMethodOptionsPaynow",
        "paypal": "SessionPaymentMethodOptionsPaypal",
        "pix": "SessionPaymentMethodOptionsPix",
        "revolut_pay": "SessionPaymentMethodOptionsRevolutPay",
        "samsung_pay": "SessionPaymentMethodOptionsSamsungPay",
        "satispay": "SessionPaymentMethodOptionsSatispay",
        "sepa_debit": "SessionPaymentMethodOptionsSepaDebit",
        "sofort": "SessionPaymentMethodOptionsSofort",
        "swish": "SessionPaymentMethodOptionsSwish",
        "us_bank_account": "SessionPaymentMethodOptionsUsBankAccount",
    }


class SessionPermissions(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_permissions`."""

    update_shipping_details: Optional[Literal["client_only", "server_only"]]


class SessionPhoneNumberCollection(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_phone_number_collection`."""

    enabled: bool


class SessionSavedPaymentMethodOptions(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_saved_payment_method_options`.
    """

    allow_redisplay_filters: Optional[List[Literal["always", "limited", "unspecified"]]]
    payment_method_remove: Optional[Literal["disabled", "enabled"]]
    payment_method_save: Optional[Literal["disabled", "enabled"]]


class SessionShippingAddressCollection(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_shipping_address_collection`.
    """

    allowed_countries: List[AllowedCountry]


class SessionShippingCost(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_shipping_cost`."""

    if TYPE_CHECKING:
        Tax: TypeAlias = LineItemsTaxAmount
        shipping_rate_id: Optional[str]

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: Optional[ExpandableField[ShippingRate]]
    taxes: Optional[List[LineItemsTaxAmount]]

    _inner_class_types = {"shipping_rate": None, "taxes": "_shared:LineItemsTaxAmount"}


class SessionShippingOption(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_shipping_option`."""

    if TYPE_CHECKING:
        shipping_rate_id: Optional[str]

    shipping_amount: int
    shipping_rate: ExpandableField[ShippingRate]

    _inner_class_types = {"shipping_rate": None}


class SessionTaxIdCollection(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_tax_id_collection`."""

    enabled: bool
    required: Literal["if_supported", "never"]


class SessionTotalDetailsBreakdown(StripeObject):
    """Part of a reply: schema
    `payment_pages_checkout_session_total_details_resource_breakdown`.
    """

    if TYPE_CHECKING:
        Discount: TypeAlias = LineItemsDiscountAmount
        Tax: TypeAlias = LineItemsTaxAmount

    discounts: List[LineItemsDiscountAmount]
    taxes: List[LineItemsTaxAmount]

    _inner_class_types = {
        "discounts": "_shared:LineItemsDiscountAmount",
        "taxes": "_shared:LineItemsTaxAmount",
    }


class SessionTotalDetails(StripeObject):
    """Part of a reply: schema `payment_pages_checkout_session_total_details`."""

    if TYPE_CHECKING:
        Breakdown: TypeAlias = SessionTotalDetailsBreakdown

    amount_discount: int
    amount_shipping: Optional[int]
    amount_tax: int
    breakdown: Optional[SessionTotalDetailsBreakdown]

    _inner_class_types = {"breakdown": "SessionTotalDetailsBreakdown"}


class SessionWalletOptionsLink(StripeObject):
    """Part of a reply: schema `checkout_link_wallet_options`."""

    display: Optional[Literal["auto", "never"]]


class SessionWalletOptions(StripeObject):
    """Part of a reply: schema `checkout_session_wallet_options`."""

    if TYPE_CHECKING:
        Link: TypeAlias = SessionWalletOptionsLink

    link: Optional[SessionWalletOptionsLink]

    _inner_class_types = {"link": "SessionWalletOptionsLink"}


class Session(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `checkout.session` object.

    Operations: GET /v1/checkout/sessions, GET /v1/checkout/sessions/{session},
    GET /v1/checkout/sessions/{session}/line_items, POST /v1/checkout/sessions,
    POST /v1/checkout/sessions/{session},
    POST /v1/checkout/sessions/{session}/expire.
    """

    OBJECT_NAME: ClassVar[Literal["checkout.session"]] = "checkout.session"

    if TYPE_CHECKING:
        AdaptivePricing: TypeAlias = SessionAdaptivePricing
        AfterExpiration: TypeAlias = SessionAfterExpiration
        AutomaticTax: TypeAlias = SessionAutomaticTax
        BrandingSettings: TypeAlias = SessionBrandingSettings
        CollectedInformation: TypeAlias = SessionCollectedInformation
        Consent: TypeAlias = SessionConsent
        ConsentCollection: TypeAlias = SessionConsentCollection
        CurrencyConversion: TypeAlias = SessionCurrencyConversion
        CustomField: TypeAlias = SessionCustomField
        CustomText: TypeAlias = SessionCustomText
        CustomerDetails: TypeAlias = SessionCustomerDetails
        Discount: TypeAlias = SessionDiscount
        InvoiceCreation: TypeAlias = SessionInvoiceCreation
        NameCollection: TypeAlias = SessionNameCollection
        OptionalItem: TypeAlias = SessionOptionalItem
        PaymentMethodConfigurationDetails: TypeAlias = (
            PaymentMethodConfigBizPaymentMethodConfigurationDetails
        )
        PaymentMethodOptions: TypeAlias = SessionPaymentMethodOptions
        Permissions: TypeAlias = SessionPermissions
        PhoneNumberCollection: TypeAlias = SessionPhoneNumberCollection
        PresentmentDetails: TypeAlias = PaymentFlowsPaymentIntentPresentmentDetails
        SavedPaymentMethodOptions: TypeAlias = SessionSavedPaymentMethodOptions
        ShippingAddressCollection: TypeAlias = SessionShippingAddressCollection
        ShippingCost: TypeAlias = SessionShippingCost
        ShippingOption: TypeAlias = SessionShippingOption
        TaxIdCollection: TypeAlias = SessionTaxIdCollection
        TotalDetails: TypeAlias = SessionTotalDetails
        WalletOptions: TypeAlias = SessionWalletOptions
        customer_id: Optional[str]
        invoice_id: Optional[str]
        payment_intent_id: Optional[str]
        payment_link_id: Optional[str]
        setup_intent_id: Optional[str]
        subscription_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[SessionListParams]
        ) -> AnyIterator[Session]: ...

    adaptive_pricing: Optional[SessionAdaptivePricing]
    after_expiration: Optional[SessionAfterExpiration]
    allow_promotion_codes: Optional[bool]
    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    automatic_tax: SessionAutomaticTax
    billing_address_collection: Optional[Literal["auto", "required"]]
    branding_settings: Optional[SessionBrandingSettings]
    cancel_url: Optional[str]
    client_reference_id: Optional[str]
    client_secret: Optional[str]
    collected_information: Optional[SessionCollectedInformation]
    consent: Optional[SessionConsent]
    consent_collection: Optional[SessionConsentCollection]
    created: int
    currency: Optional[str]
    currency_conversion: Optional[SessionCurrencyConversion]
    custom_fields: List[SessionCustomField]
    custom_text: SessionCustomText
    customer: Optional[ExpandableField[Customer]]
    customer_creation: Optional[Literal["always", "if_required"]]
    customer_details: Optional[SessionCustomerDetails]
    customer_email: Optional[str]
    discounts: Optional[List[SessionDiscount]]
    excluded_payment_method_types: Optional[List[str]]
    expires_at: int
    id: str
    invoice: Optional[ExpandableField[Invoice]]
    invoice_creation: Optional[SessionInvoiceCreation]
    line_items: Optional[ListObject[LineItem]]
    livemode: bool
    locale: Optional[SessionLocale_]
    metadata: OptionalMapField[str]
    mode: Literal["payment", "setup", "subscription"]
    name_collection: Optional[SessionNameCollection]
    object: Literal["checkout.session"]
    optional_items: Optional[List[SessionOptionalItem]]
    origin_context: Optional[Literal["mobile_app", "web"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_link: Optional[ExpandableField[PaymentLink]]
    payment_method_collection: Optional[Literal["always", "if_required"]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[SessionPaymentMethodOptions]
    payment_method_types: List[str]
    payment_status: Literal["no_payment_required", "paid", "unpaid"]
    permissions: Optional[SessionPermissions]
    phone_number_collection: Optional[SessionPhoneNumberCollection]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    recovered_from: Optional[str]
    redirect_on_completion: Optional[Literal["always", "if_required", "never"]]
    return_url: Optional[str]
    saved_payment_method_options: Optional[SessionSavedPaymentMethodOptions]
    setup_intent: Optional[ExpandableField[SetupIntent]]
    shipping_address_collection: Optional[SessionShippingAddressCollection]
    shipping_cost: Optional[SessionShippingCost]
    shipping_options: List[SessionShippingOption]
    status: Optional[Literal["complete", "expired", "open"]]
    submit_type: Optional[Literal["auto", "book", "donate", "pay", "subscribe"]]
    subscription: Optional[ExpandableField[Subscription]]
    success_url: Optional[str]
    tax_id_collection: Optional[SessionTaxIdCollection]
    total_details: Optional[SessionTotalDetails]
    ui_mode: Optional[Literal["custom", "embedded", "hosted"]]
    url: Optional[str]
    wallet_options: Optional[SessionWalletOptions]

    _inner_class_types = {
        "adaptive_pricing": "SessionAdaptivePricing",
        "after_expiration": "SessionAfterExpiration",
        "automatic_tax": "SessionAutomaticTax",
        "branding_settings": "SessionBrandingSettings",
        "collected_information": "SessionCollectedInformation",
        "consent": "SessionConsent",
        "consent_collection": "SessionConsentCollection",
        "currency_conversion": "SessionCurrencyConversion",
        "custom_fields": "SessionCustomField",
        "custom_text": "SessionCustomText",
        "customer": None,
        "customer_details": "SessionCustomerDetails",
        "discounts": "SessionDiscount",
        "invoice": None,
        "invoice_creation": "SessionInvoiceCreation",
        "line_items": None,
        "metadata": "*",
        "name_collection": "SessionNameCollection",
        "optional_items": "SessionOptionalItem",
        "payment_intent": None,
        "payment_link": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "SessionPaymentMethodOptions",
        "permissions": "SessionPermissions",
        "phone_number_collection": "SessionPhoneNumberCollection",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "saved_payment_method_options": "SessionSavedPaymentMethodOptions",
        "setup_intent": None,
        "shipping_address_collection": "SessionShippingAddressCollection",
        "shipping_cost": "SessionShippingCost",
        "shipping_options": "SessionShippingOption",
        "subscription": None,
        "tax_id_collection": "SessionTaxIdCollection",
        "total_details": "SessionTotalDetails",
        "wallet_options": "SessionWalletOptions",
    }
    _class_url = "/v1/checkout/sessions"

    @classmethod
    def create(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """POST /v1/checkout/sessions

        Optional: adaptive_pricing, after_expiration, allow_promotion_codes,
        automatic_tax, billing_address_collection, branding_settings, cancel_url,
        client_reference_id, consent_collection, currency, custom_fields,
        custom_text, customer, customer_creation, customer_email, customer_update,
        discounts, excluded_payment_method_types, expand, expires_at,
        invoice_creation, line_items, locale, metadata, mode, name_collection,
        optional_items, origin_context, payment_intent_data,
        payment_method_collection, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types, permissions,
        phone_number_collection, redirect_on_completion, return_url,
        saved_payment_method_options, setup_intent_data, shipping_address_collection,
        shipping_options, submit_type, subscription_data, success_url,
        tax_id_collection, ui_mode, wallet_options.
        Returns Session; raises StripeError.
        """
        return request("post", "/v1/checkout/sessions", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """Async twin of `create`: POST /v1/checkout/sessions."""
        return await request_async("post", "/v1/checkout/sessions", (), params)

    @api_method
    @staticmethod
    def expire(session: str, /, **params: Unpack[SessionExpireParams]) -> Session:
        """POST /v1/checkout/sessions/{session}/expire

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return request_on(
            "post", "/v1/checkout/sessions/{session}/expire", (session,), params
        )

    @api_method
    @staticmethod
    async def expire_async(
        session: str, /, **params: Unpack[SessionExpireParams]
    ) -> Session:
        """Async twin of `expire`: POST /v1/checkout/sessions/{session}/expire."""
        return await request_on_async(
            "post", "/v1/checkout/sessions/{session}/expire", (session,), params
        )

    @classmethod
    def list(cls, **params: Unpack[SessionListParams]) -> ListObject[Session]:
        """GET /v1/checkout/sessions

        Optional: created, customer, customer_details, ending_before, expand, limit,
        payment_intent, payment_link, starting_after, status, subscription.
        Returns ListObject[Session]; raises StripeError.
        """
        return request("get", "/v1/checkout/sessions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SessionListParams]
    ) -> ListObject[Session]:
        """Async twin of `list`: GET /v1/checkout/sessions."""
        return await request_async(
            "get", "/v1/checkout/sessions", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_line_items(
        session: str, /, **params: Unpack[SessionListLineItemsParams]
    ) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return request_on(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        session: str, /, **params: Unpack[SessionListLineItemsParams]
    ) -> ListObject[LineItem]:
        """Async twin of `list_line_items`:
        GET /v1/checkout/sessions/{session}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[SessionModifyParams]) -> Session:
        """POST /v1/checkout/sessions/{session}

        Optional: collected_information, expand, metadata, shipping_options.
        Returns Session; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/checkout/sessions/{session}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SessionModifyParams]
    ) -> Session:
        """Async twin of `modify`: POST /v1/checkout/sessions/{session}."""
        return await request_async(
            "post", "/v1/checkout/sessions/{session}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SessionRetrieveParams]) -> Session:
        """GET /v1/checkout/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/checkout/sessions/{session}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SessionRetrieveParams]
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/checkout/sessions/{session}."""
        return await request_async(
            "get", "/v1/checkout/sessions/{session}", (id,), params
        )


class CheckoutSessionPreviousAttributes(PreviousAttributes):
    """Former values of `checkout.session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        invoice_id: Optional[str]
        payment_intent_id: Optional[str]
        payment_link_id: Optional[str]
        setup_intent_id: Optional[str]
        subscription_id: Optional[str]

    adaptive_pricing: Optional[SessionAdaptivePricing]
    after_expiration: Optional[SessionAfterExpiration]
    allow_promotion_codes: Optional[bool]
    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    automatic_tax: Optional[SessionAutomaticTax]
    billing_address_collection: Optional[Literal["auto", "required"]]
    branding_settings: Optional[SessionBrandingSettings]
    cancel_url: Optional[str]
    client_reference_id: Optional[str]
    client_secret: Optional[str]
    collected_information: Optional[SessionCollectedInformation]
    consent: Optional[SessionConsent]
    consent_collection: Optional[SessionConsentCollection]
    created: Optional[int]
    currency: Optional[str]
    currency_conversion: Optional[SessionCurrencyConversion]
    custom_fields: Optional[List[SessionCustomField]]
    custom_text: Optional[SessionCustomText]
    customer: Optional[ExpandableField[Customer]]
    customer_creation: Optional[Literal["always", "if_required"]]
    customer_details: Optional[SessionCustomerDetails]
    customer_email: Optional[str]
    discounts: Optional[List[SessionDiscount]]
    excluded_payment_method_types: Optional[List[str]]
    expires_at: Optional[int]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    invoice_creation: Optional[SessionInvoiceCreation]
    line_items: Optional[ListObject[LineItem]]
    livemode: Optional[bool]
    locale: Optional[SessionLocale_]
    metadata: OptionalMapField[str]
    mode: Optional[Literal["payment", "setup", "subscription"]]
    name_collection: Optional[SessionNameCollection]
    object: Optional[Literal["checkout.session"]]
    optional_items: Optional[List[SessionOptionalItem]]
    origin_context: Optional[Literal["mobile_app", "web"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_link: Optional[ExpandableField[PaymentLink]]
    payment_method_collection: Optional[Literal["always", "if_required"]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[SessionPaymentMethodOptions]
    payment_method_types: Optional[List[str]]
    payment_status: Optional[Literal["no_payment_required", "paid", "unpaid"]]
    permissions: Optional[SessionPermissions]
    phone_number_collection: Optional[SessionPhoneNumberCollection]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    recovered_from: Optional[str]
    redirect_on_completion: Optional[Literal["always", "if_required", "never"]]
    return_url: Optional[str]
    saved_payment_method_options: Optional[SessionSavedPaymentMethodOptions]
    setup_intent: Optional[ExpandableField[SetupIntent]]
    shipping_address_collection: Optional[SessionShippingAddressCollection]
    shipping_cost: Optional[SessionShippingCost]
    shipping_options: Optional[List[SessionShippingOption]]
    status: Optional[Literal["complete", "expired", "open"]]
    submit_type: Optional[Literal["auto", "book", "donate", "pay", "subscribe"]]
    subscription: Optional[ExpandableField[Subscription]]
    success_url: Optional[str]
    tax_id_collection: Optional[SessionTaxIdCollection]
    total_details: Optional[SessionTotalDetails]
    ui_mode: Optional[Literal["custom", "embedded", "hosted"]]
    url: Optional[str]
    wallet_options: Optional[SessionWalletOptions]

    _inner_class_types = {
        "adaptive_pricing": "SessionAdaptivePricing",
        "after_expiration": "SessionAfterExpiration",
        "automatic_tax": "SessionAutomaticTax",
        "branding_settings": "SessionBrandingSettings",
        "collected_information": "SessionCollectedInformation",
        "consent": "SessionConsent",
        "consent_collection": "SessionConsentCollection",
        "currency_conversion": "SessionCurrencyConversion",
        "custom_fields": "SessionCustomField",
        "custom_text": "SessionCustomText",
        "customer": None,
        "customer_details": "SessionCustomerDetails",
        "discounts": "SessionDiscount",
        "invoice": None,
        "invoice_creation": "SessionInvoiceCreation",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "name_collection": "SessionNameCollection",
        "optional_items": "SessionOptionalItem",
        "payment_intent": None,
        "payment_link": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "SessionPaymentMethodOptions",
        "permissions": "SessionPermissions",
        "phone_number_collection": "SessionPhoneNumberCollection",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "saved_payment_method_options": "SessionSavedPaymentMethodOptions",
        "setup_intent": None,
        "shipping_address_collection": "SessionShippingAddressCollection",
        "shipping_cost": "SessionShippingCost",
        "shipping_options": "SessionShippingOption",
        "subscription": None,
        "tax_id_collection": "SessionTaxIdCollection",
        "total_details": "SessionTotalDetails",
        "wallet_options": "SessionWalletOptions",
    }


class CheckoutSessionEventData(EventData):
    """What an event holds about the schema `checkout.session`."""

    object: Session
    previous_attributes: Optional[CheckoutSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CheckoutSessionPreviousAttributes",
    }


class CheckoutSessionAsyncPaymentFailedEvent(Event):
    """The event `checkout.session.async_payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.async_payment_failed"]] = (
        "checkout.session.async_payment_failed"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.async_payment_failed"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionAsyncPaymentSucceededEvent(Event):
    """The event `checkout.session.async_payment_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.async_payment_succeeded"]] = (
        "checkout.session.async_payment_succeeded"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.async_payment_succeeded"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionCompletedEvent(Event):
    """The event `checkout.session.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.completed"]] = (
        "checkout.session.completed"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.completed"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionExpiredEvent(Event):
    """The event `checkout.session.expired`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.expired"]] = (
        "checkout.session.expired"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.expired"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class SessionService(StripeService):
    """Calls below `client.v1.checkout.sessions`."""

    _services = {"line_items": "checkout._objects:SessionLineItemService"}
    if TYPE_CHECKING:
        line_items: SessionLineItemService

    def create(
        self,
        params: Optional[SessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions

        Optional: adaptive_pricing, after_expiration, allow_promotion_codes,
        automatic_tax, billing_address_collection, branding_settings, cancel_url,
        client_reference_id, consent_collection, currency, custom_fields,
        custom_text, customer, customer_creation, customer_email, customer_update,
        discounts, excluded_payment_method_types, expand, expires_at,
        invoice_creation, line_items, locale, metadata, mode, name_collection,
        optional_items, origin_context, payment_intent_data,
        payment_method_collection, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types, permissions,
        phone_number_collection, redirect_on_completion, return_url,
        saved_payment_method_options, setup_intent_data, shipping_address_collection,
        shipping_options, submit_type, subscription_data, success_url,
        tax_id_collection, ui_mode, wallet_options.
        Returns Session; raises StripeError.
        """
        return self._request("post", "/v1/checkout/sessions", (), params, options)

    async def create_async(
        self,
        params: Optional[SessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `create`: POST /v1/checkout/sessions."""
        return await self._request_async(
            "post", "/v1/checkout/sessions", (), params, options
        )

    def expire(
        self,
        session: str,
        params: Optional[SessionExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions/{session}/expire

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "post",
            "/v1/checkout/sessions/{session}/expire",
            (session,),
            params,
            options,
        )

    async def expire_async(
        self,
        session: str,
        params: Optional[SessionExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `expire`: POST /v1/checkout/sessions/{session}/expire."""
        return await self._request_async(
            "post",
            "/v1/checkout/sessions/{session}/expire",
            (session,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[SessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Session]:
        """GET /v1/checkout/sessions

        Optional: created, customer, customer_details, ending_before, expand, limit,
        payment_intent, payment_link, starting_after, status, subscription.
        Returns ListObject[Session]; raises StripeError.
        """
        return self._request(
            "get", "/v1/checkout/sessions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Session]:
        """Async twin of `list`: GET /v1/checkout/sessions."""
        return await self._request_async(
            "get", "/v1/checkout/sessions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """GET /v1/checkout/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "get", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/checkout/sessions/{session}."""
        return await self._request_async(
            "get", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    def update(
        self,
        session: str,
        params: Optional[SessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions/{session}

        Optional: collected_information, expand, metadata, shipping_options.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "post", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    async def update_async(
        self,
        session: str,
        params: Optional[SessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `update`: POST /v1/checkout/sessions/{session}."""
        return await self._request_async(
            "post", "/v1/checkout/sessions/{session}", (session,), params, options
        )


class SessionLineItemService(StripeService):
    """Calls below `client.v1.checkout.sessions.line_items`."""

    def list(
        self,
        session: str,
        params: Optional[SessionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        session: str,
        params: Optional[SessionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/checkout/sessions/{session}/line_items."""
        return await self._request_async(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            options,
            expects="list",
        )
