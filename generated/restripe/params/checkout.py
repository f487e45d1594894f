# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import SessionLocale_
from ._shared import (
    AdjustableQuantity,
    AfterSubmit,
    AutomaticTax,
    BillingMode,
    ChargeCreateParamsTransferData,
    ConsentCollection,
    Created,
    CurrencyOptions,
    CustomerBalanceBankTransfer,
    CustomField,
    CustomText,
    DeliveryEstimate,
    Dropdown,
    Eps,
    EuBankTransfer,
    FixedAmount,
    Flexible,
    InvoiceCreateParamsShippingCost,
    Issuer,
    Konbini,
    Label,
    LineItemPriceData,
    ListParams,
    MandateOptions,
    Maximum,
    NextBilling,
    Numeric,
    Option,
    OptionalItem,
    Oxxo,
    PaymentMethodOptionsCustomerBalance,
    PaymentMethodOptionsP24,
    PaymentMethodReuseAgreement,
    Paypal,
    PhoneNumberCollection,
    ProductData,
    Recurring,
    RenderingOptions,
    RetrieveParams,
    SessionCreateParamsCustomField as _SessionCreateParamsCustomField,
    ShippingRateData,
    TransferData,
)
from ._shared_2 import (
    EndBehavior,
    PaymentMethodOptionsAcssDebitMandateOptions,
    ShippingAddress,
    ShippingAddressCollection,
    Subscription,
    SubscriptionDataInvoiceSettings,
    SubscriptionUpdateConfirmDiscount,
    TaxIdCollection,
    TrialSettings,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class SessionCreateParamsAdaptivePricing(TypedDict, total=False):
    enabled: bool


class _SessionCreateParamsAfterExpirationRecoveryRequired(TypedDict):
    enabled: bool


class SessionCreateParamsAfterExpirationRecovery(
    _SessionCreateParamsAfterExpirationRecoveryRequired, total=False
):
    allow_promotion_codes: bool


class SessionCreateParamsAfterExpiration(TypedDict, total=False):
    recovery: SessionCreateParamsAfterExpirationRecovery


class _SessionCreateParamsBrandingSettingsIconRequired(TypedDict):
    type: Literal["file", "url"]


class SessionCreateParamsBrandingSettingsIcon(
    _SessionCreateParamsBrandingSettingsIconRequired, total=False
):
    file: str
    url: str


class SessionCreateParamsBrandingSettings(TypedDict, total=False):
    background_color: Union[Literal[""], str]
    border_style: Literal["", "pill", "rectangular", "rounded"]
    button_color: Union[Literal[""], str]
    display_name: str
    font_family: Literal[
        "",
        "be_vietnam_pro",
        "bitter",
        "chakra_petch",
        "default",
        "hahmlet",
        "inconsolata",
        "inter",
        "lato",
        "lora",
        "m_plus_1_code",
        "montserrat",
        "noto_sans",
        "noto_sans_jp",
        "noto_serif",
        "nunito",
        "open_sans",
        "pridi",
        "pt_sans",
        "pt_serif",
        "raleway",
        "roboto",
        "roboto_slab",
        "source_sans_pro",
        "titillium_web",
        "ubuntu_mono",
        "zen_maru_gothic",
    ]
    icon: SessionCreateParamsBrandingSettingsIcon
    logo: SessionCreateParamsBrandingSettingsIcon


class SessionCreateParamsCustomerUpdate(TypedDict, total=False):
    address: Literal["auto", "never"]
    name: Literal["auto", "never"]
    shipping: Literal["auto", "never"]


class SessionCreateParamsInvoiceCreationInvoiceData(TypedDict, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    custom_fields: Union[Literal[""], List[CustomField]]
    description: str
    footer: str
    issuer: Issuer
    metadata: Dict[str, str]
    rendering_options: Union[Literal[""], RenderingOptions]


class _SessionCreateParamsInvoiceCreationRequired(TypedDict):
    enabled: bool


class SessionCreateParamsInvoiceCreation(
    _SessionCreateParamsInvoiceCreationRequired, total=False
):
    invoice_data: SessionCreateParamsInvoiceCreationInvoiceData


class SessionCreateParamsLineItem(TypedDict, total=False):
    adjustable_quantity: AdjustableQuantity
    dynamic_tax_rates: List[str]
    price: str
    price_data: LineItemPriceData
    quantity: int
    tax_rates: List[str]


class _SessionCreateParamsNameCollectionBusinessRequired(TypedDict):
    enabled: bool


class SessionCreateParamsNameCollectionBusiness(
    _SessionCreateParamsNameCollectionBusinessRequired, total=False
):
    optional: bool


class SessionCreateParamsNameCollection(TypedDict, total=False):
    business: SessionCreateParamsNameCollectionBusiness
    individual: SessionCreateParamsNameCollectionBusiness


class _SessionCreateParamsPaymentIntentDataShippingRequired(TypedDict):
    address: ShippingAddress
    name: str


class SessionCreateParamsPaymentIntentDataShipping(
    _SessionCreateParamsPaymentIntentDataShippingRequired, total=False
):
    carrier: str
    phone: str
    tracking_number: str


class SessionCreateParamsPaymentIntentData(TypedDict, total=False):
    application_fee_amount: int
    capture_method: Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: Dict[str, str]
    on_behalf_of: str
    receipt_email: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: SessionCreateParamsPaymentIntentDataShipping
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: ChargeCreateParamsTransferData
    transfer_group: str


class SessionCreateParamsPaymentMethodData(TypedDict, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]


class SessionCreateParamsPaymentMethodOptionsAcssDebit(TypedDict, total=False):
    currency: Literal["cad", "usd"]
    mandate_options: PaymentMethodOptionsAcssDebitMandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant", "microdeposits"]


class SessionCreateParamsPaymentMethodOptionsAffirm(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]


class SessionCreateParamsPaymentMethodOptionsAlma(TypedDict, total=False):
    capture_method: Literal["manual"]


class SessionCreateParamsPaymentMethodOptionsLink(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session"]


class SessionCreateParamsPaymentMethodOptionsAuBecsDebit(TypedDict, total=False):
    setup_future_usage: Literal["none"]
    target_date: str


class SessionCreateParamsPaymentMethodOptionsBacsDebit(TypedDict, total=False):
    mandate_options: MandateOptions
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str


class SessionCreateParamsPaymentMethodOptionsBoleto(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["none", "off_session", "on_session"]


class SessionCreateParamsPaymentMethodOptionsCardRestrictions(TypedDict, total=False):
    brands_blocked: List[
        Literal["american_express", "discover_global_network", "mastercard", "visa"]
    ]


class SessionCreateParamsPaymentMethodOptionsCard(TypedDict, total=False):
    capture_method: Literal["manual"]
    installments: SessionCreateParamsAdaptivePricing
    request_extended_authorization: Literal["if_available", "never"]
    request_incremental_authorization: Literal["if_available", "never"]
    request_multicapture: Literal["if_available", "never"]
    request_overcapture: Literal["if_available", "never"]
    request_three_d_secure: Literal["any", "automatic", "challenge"]
    restrictions: SessionCreateParamsPaymentMethodOptionsCardRestrictions
    setup_future_usage: Literal["off_session", "on_session"]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str


class SessionCreateParamsPaymentMethodOptionsCashapp(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none", "off_session", "on_session"]


class SessionCreateParamsPaymentMethodOptionsDemoPay(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"]


class SessionCreateParamsPaymentMethodOptionsKlarna(TypedDict, total=False):
    capture_method: Literal["manual"]
    setup_future_usage: Literal["none"]
    subscriptions: Union[Literal[""], List[Subscription]]


class SessionCreateParamsPaymentMethodOptionsPix(TypedDict, total=False):
    amount_includes_iof: Literal["always", "never"]
    expires_after_seconds: int
    setup_future_usage: Literal["none"]


class SessionCreateParamsPaymentMethodOptionsSwish(TypedDict, total=False):
    reference: str


class SessionCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections(
    TypedDict, total=False
):
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: List[Literal["balances", "ownership", "transactions"]]


class SessionCreateParamsPaymentMethodOptionsUsBankAccount(TypedDict, total=False):
    financial_connections: (
        SessionCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections
    )
    setup_future_usage: Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: Literal["automatic", "instant"]


class _SessionCreateParamsPaymentMethodOptionsWechatPayRequired(TypedDict):
    client: Literal["android", "ios", "web"]


class SessionCreateParamsPaymentMethodOptionsWechatPay(
    _SessionCreateParamsPaymentMethodOptionsWechatPayRequired, total=False
):
    app_id: str
    setup_future_usage: Literal["none"]


class SessionCreateParamsPaymentMethodOptions(TypedDict, total=False):
    acss_debit: SessionCreateParamsPaymentMethodOptionsAcssDebit
    affirm: SessionCreateParamsPaymentMethodOptionsAffirm
    afterpay_clearpay: SessionCreateParamsPaymentMethodOptionsAffirm
    alipay: Eps
    alma: SessionCreateParamsPaymentMethodOptionsAlma
    amazon_pay: SessionCreateParamsPaymentMethodOptionsLink
    au_becs_debit: SessionCreateParamsPaymentMethodOptionsAuBecsDebit
    bacs_debit: SessionCreateParamsPaymentMethodOptionsBacsDebit
    bancontact: Eps
    billie: SessionCreateParamsPaymentMethodOptionsAlma
    boleto: SessionCreateParamsPaymentMethodOptionsBoleto
    card: SessionCreateParamsPaymentMethodOptionsCard
    cashapp: SessionCreateParamsPaymentMethodOptionsCashapp
    customer_balance: PaymentMethodOptionsCustomerBalance
    demo_pay: SessionCreateParamsPaymentMethodOptionsDemoPay
    eps: Eps
    fpx: Eps
    giropay: Eps
    grabpay: Eps
    ideal: Eps
    kakao_pay: SessionCreateParamsPaymentMethodOptionsLink
    klarna: SessionCreateParamsPaymentMethodOptionsKlarna
    konbini: Oxxo
    kr_card: SessionCreateParamsPaymentMethodOptionsLink
    link: SessionCreateParamsPaymentMethodOptionsLink
    mobilepay: SessionCreateParamsPaymentMethodOptionsAffirm
    multibanco: Eps
    naver_pay: SessionCreateParamsPaymentMethodOptionsLink
    oxxo: Oxxo
    p24: PaymentMethodOptionsP24
    pay_by_bank: Konbini
    payco: SessionCreateParamsPaymentMethodOptionsAlma
    paynow: Eps
    paypal: Paypal
    pix: SessionCreateParamsPaymentMethodOptionsPix
    revolut_pay: SessionCreateParamsPaymentMethodOptionsLink
    samsung_pay: SessionCreateParamsPaymentMethodOptionsAlma
    satispay: SessionCreateParamsPaymentMethodOptionsAlma
    sepa_debit: SessionCreateParamsPaymentMethodOptionsBacsDebit
    sofort: Eps
    swish: SessionCreateParamsPaymentMethodOptionsSwish
    us_bank_account: SessionCreateParamsPaymentMethodOptionsUsBankAccount
    wechat_pay: SessionCreateParamsPaymentMethodOptionsWechatPay


class SessionCreateParamsPermissions(TypedDict, total=False):
    update_shipping_details: Literal["client_only", "server_only"]


class SessionCreateParamsSavedPaymentMethodOptions(TypedDict, total=False):
    allow_redisplay_filters: List[Literal["always", "limited", "unspecified"]]
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]


class SessionCreateParamsSetupIntentData(TypedDict, total=False):
    description: str
    metadata: Dict[str, str]
    on_behalf_of: str


class SessionCreateParamsSubscriptionData(TypedDict, total=False):
    application_fee_percent: float
    billing_cycle_anchor: Union[int, datetime]
    billing_mode: BillingMode
    default_tax_rates: List[str]
    description: str
    invoice_settings: SubscriptionDataInvoiceSettings
    metadata: Dict[str, str]
    on_behalf_of: str
    proration_behavior: Literal["create_prorations", "none"]
    transfer_data: TransferData
    trial_end: Union[int, datetime]
    trial_period_days: int
    trial_settings: TrialSettings


class SessionCreateParamsWalletOptionsLink(TypedDict, total=False):
    display: Literal["auto", "never"]


class SessionCreateParamsWalletOptions(TypedDict, total=False):
    link: SessionCreateParamsWalletOptionsLink


class SessionCreateParams(RequestOptions, total=False):
    adaptive_pricing: SessionCreateParamsAdaptivePricing
    after_expiration: SessionCreateParamsAfterExpiration
    allow_promotion_codes: bool
    automatic_tax: AutomaticTax
    billing_address_collection: Literal["auto", "required"]
    branding_settings: SessionCreateParamsBrandingSettings
    cancel_url: str
    client_reference_id: str
    consent_collection: ConsentCollection
    currency: str
    custom_fields: List[_SessionCreateParamsCustomField]
    custom_text: CustomText
    customer: str
    customer_creation: Literal["always", "if_required"]
    customer_email: str
    customer_update: SessionCreateParamsCustomerUpdate
    discounts: List[SubscriptionUpdateConfirmDiscount]
    excluded_payment_method_types: List[
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
            "cashapp",
            "crypto",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "kakao_pay",
            "klarna",
            "konbini",
            "kr_card",
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
    expand: List[str]
    expires_at: Union[int, datetime]
    invoice_creation: SessionCreateParamsInvoiceCreation
    line_items: List[SessionCreateParamsLineItem]
    locale: SessionLocale_
    metadata: Dict[str, str]
    mode: Literal["payment", "setup", "subscription"]
    name_collection: SessionCreateParamsNameCollection
    optional_items: List[OptionalItem]
    origin_context: Literal["mobile_app", "web"]
    payment_intent_data: SessionCreateParamsPaymentIntentData
    payment_method_collection: Literal["always", "if_required"]
    payment_method_configuration: str
    payment_method_data: SessionCreateParamsPaymentMethodData
    payment_method_options: SessionCreateParamsPaymentMethodOptions
    payment_method_types: List[
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
            "cashapp",
            "crypto",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "kakao_pay",
            "klarna",
            "konbini",
            "kr_card",
            "link",
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
    permissions: SessionCreateParamsPermissions
    phone_number_collection: PhoneNumberCollection
    redirect_on_completion: Literal["always", "if_required", "never"]
    return_url: str
    saved_payment_method_options: SessionCreateParamsSavedPaymentMethodOptions
    setup_intent_data: SessionCreateParamsSetupIntentData
    shipping_address_collection: ShippingAddressCollection
    shipping_options: List[InvoiceCreateParamsShippingCost]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: SessionCreateParamsSubscriptionData
    success_url: str
    tax_id_collection: TaxIdCollection
    ui_mode: Literal["custom", "embedded", "hosted"]
    wallet_options: SessionCreateParamsWalletOptions


class SessionListParamsCustomerDetails(TypedDict):
    email: str


class SessionListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    customer: str
    customer_details: SessionListParamsCustomerDetails
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str
    payment_link: str
    starting_after: str
    status: Literal["complete", "expired", "open"]
    subscription: str


class _SessionModifyParamsCollectedInformationShippingDetailsAddressRequired(TypedDict):
    country: str
    line1: str


class SessionModifyParamsCollectedInformationShippingDetailsAddress(
    _SessionModifyParamsCollectedInformationShippingDetailsAddressRequired, total=False
):
    city: str
    line2: str
    postal_code: str
    state: str


class SessionModifyParamsCollectedInformationShippingDetails(TypedDict):
    address: SessionModifyParamsCollectedInformationShippingDetailsAddress
    name: str


class SessionModifyParamsCollectedInformation(TypedDict, total=False):
    shipping_details: SessionModifyParamsCollectedInformationShippingDetails


class SessionModifyParams(RequestOptions, total=False):
    collected_information: SessionModifyParamsCollectedInformation
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    shipping_options: Union[Literal[""], List[InvoiceCreateParamsShippingCost]]


SessionCreateParamsAutomaticTaxLiability = Issuer
SessionCreateParamsAutomaticTax = AutomaticTax
SessionCreateParamsBrandingSettingsLogo = SessionCreateParamsBrandingSettingsIcon
SessionCreateParamsConsentCollectionPaymentMethodReuseAgreement = (
    PaymentMethodReuseAgreement
)
SessionCreateParamsConsentCollection = ConsentCollection
SessionCreateParamsCustomFieldDropdownOption = Option
SessionCreateParamsCustomFieldDropdown = Dropdown
SessionCreateParamsCustomFieldLabel = Label
SessionCreateParamsCustomFieldNumeric = Numeric
SessionCreateParamsCustomFieldText = Numeric
SessionCreateParamsCustomField = _SessionCreateParamsCustomField
SessionCreateParamsCustomTextAfterSubmit = AfterSubmit
SessionCreateParamsCustomTextShippingAddress = AfterSubmit
SessionCreateParamsCustomTextSubmit = AfterSubmit
SessionCreateParamsCustomTextTermsOfServiceAcceptance = AfterSubmit
SessionCreateParamsCustomText = CustomText
SessionCreateParamsDiscount = SubscriptionUpdateConfirmDiscount
SessionCreateParamsInvoiceCreationInvoiceDataCustomField = CustomField
SessionCreateParamsInvoiceCreationInvoiceDataIssuer = Issuer
SessionCreateParamsInvoiceCreationInvoiceDataRenderingOptions = RenderingOptions
SessionCreateParamsLineItemAdjustableQuantity = AdjustableQuantity
SessionCreateParamsLineItemPriceDataProductData = ProductData
SessionCreateParamsLineItemPriceDataRecurring = Recurring
SessionCreateParamsLineItemPriceData = LineItemPriceData
SessionCreateParamsNameCollectionIndividual = SessionCreateParamsNameCollectionBusiness
SessionCreateParamsOptionalItemAdjustableQuantity = AdjustableQuantity
SessionCreateParamsOptionalItem = OptionalItem
SessionCreateParamsPaymentIntentDataShippingAddress = ShippingAddress
SessionCreateParamsPaymentIntentDataTransferData = ChargeCreateParamsTransferData
SessionCreateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    PaymentMethodOptionsAcssDebitMandateOptions
)
SessionCreateParamsPaymentMethodOptionsAfterpayClearpay = (
    SessionCreateParamsPaymentMethodOptionsAffirm
)
SessionCreateParamsPaymentMethodOptionsAlipay = Eps
SessionCreateParamsPaymentMethodOptionsAmazonPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = MandateOptions
SessionCreateParamsPaymentMethodOptionsBancontact = Eps
SessionCreateParamsPaymentMethodOptionsBillie = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsCardInstallments = (
    SessionCreateParamsAdaptivePricing
)
SessionCreateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    EuBankTransfer
)
SessionCreateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    CustomerBalanceBankTransfer
)
SessionCreateParamsPaymentMethodOptionsCustomerBalance = (
    PaymentMethodOptionsCustomerBalance
)
SessionCreateParamsPaymentMethodOptionsEps = Eps
SessionCreateParamsPaymentMethodOptionsFpx = Eps
SessionCreateParamsPaymentMethodOptionsGiropay = Eps
SessionCreateParamsPaymentMethodOptionsGrabpay = Eps
SessionCreateParamsPaymentMethodOptionsIdeal = Eps
SessionCreateParamsPaymentMethodOptionsKakaoPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = NextBilling
SessionCreateParamsPaymentMethodOptionsKlarnaSubscription = Subscription
SessionCreateParamsPaymentMethodOptionsKonbini = Oxxo
SessionCreateParamsPaymentMethodOptionsKrCard = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsMobilepay = (
    SessionCreateParamsPaymentMethodOptionsAffirm
)
SessionCreateParamsPaymentMethodOptionsMultibanco = Eps
SessionCreateParamsPaymentMethodOptionsNaverPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsOxxo = Oxxo
SessionCreateParamsPaymentMethodOptionsP24 = PaymentMethodOptionsP24
SessionCreateParamsPaymentMethodOptionsPayByBank = Konbini
SessionCreateParamsPaymentMethodOptionsPayco = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsPaynow = Eps
SessionCreateParamsPaymentMethodOptionsPaypal = Paypal
SessionCreateParamsPaymentMethodOptionsRevolutPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsSamsungPay = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsSatispay = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = MandateOptions
SessionCreateParamsPaymentMethodOptionsSepaDebit = (
    SessionCreateParamsPaymentMethodOptionsBacsDebit
)
SessionCreateParamsPaymentMethodOptionsSofort = Eps
SessionCreateParamsPhoneNumberCollection = PhoneNumberCollection
SessionCreateParamsShippingAddressCollection = ShippingAddressCollection
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = Maximum
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = Maximum
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimate = DeliveryEstimate
SessionCreateParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
SessionCreateParamsShippingOptionShippingRateDataFixedAmount = FixedAmount
SessionCreateParamsShippingOptionShippingRateData = ShippingRateData
SessionCreateParamsShippingOption = InvoiceCreateParamsShippingCost
SessionCreateParamsSubscriptionDataBillingModeFlexible = Flexible
SessionCreateParamsSubscriptionDataBillingMode = BillingMode
SessionCreateParamsSubscriptionDataInvoiceSettingsIssuer = Issuer
SessionCreateParamsSubscriptionDataInvoiceSettings = SubscriptionDataInvoiceSettings
SessionCreateParamsSubscriptionDataTransferData = TransferData
SessionCreateParamsSubscriptionDataTrialSettingsEndBehavior = EndBehavior
SessionCreateParamsSubscriptionDataTrialSettings = TrialSettings
SessionCreateParamsTaxIdCollection = TaxIdCollection
SessionExpireParams = RetrieveParams
SessionListParamsCreated = Created
SessionListLineItemsParams = ListParams
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = Maximum
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = Maximum
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimate = DeliveryEstimate
SessionModifyParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
SessionModifyParamsShippingOptionShippingRateDataFixedAmount = FixedAmount
SessionModifyParamsShippingOptionShippingRateData = ShippingRateData
SessionModifyParamsShippingOption = InvoiceCreateParamsShippingCost
SessionRetrieveParams = RetrieveParams
SessionUpdateParamsCollectedInformationShippingDetailsAddress = (
    SessionModifyParamsCollectedInformationShippingDetailsAddress
)
SessionUpdateParamsCollectedInformationShippingDetails = (
    SessionModifyParamsCollectedInformationShippingDetails
)
SessionUpdateParamsCollectedInformation = SessionModifyParamsCollectedInformation
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = Maximum
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = Maximum
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimate = DeliveryEstimate
SessionUpdateParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    CurrencyOptions
)
SessionUpdateParamsShippingOptionShippingRateDataFixedAmount = FixedAmount
SessionUpdateParamsShippingOptionShippingRateData = ShippingRateData
SessionUpdateParamsShippingOption = InvoiceCreateParamsShippingCost
SessionUpdateParams = SessionModifyParams
SessionLineItemListParams = ListParams
