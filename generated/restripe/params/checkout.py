# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared, _shared_2

_suggest_names(__name__)


class SessionCreateParamsAdaptivePricing(_TypedDict, total=False):
    enabled: bool


class _SessionCreateParamsAfterExpirationRecoveryRequired(_TypedDict):
    enabled: bool


class SessionCreateParamsAfterExpirationRecovery(
    _SessionCreateParamsAfterExpirationRecoveryRequired, total=False
):
    allow_promotion_codes: bool


class SessionCreateParamsAfterExpiration(_TypedDict, total=False):
    recovery: SessionCreateParamsAfterExpirationRecovery


class _SessionCreateParamsBrandingSettingsIconRequired(_TypedDict):
    type: _Literal["file", "url"]


class SessionCreateParamsBrandingSettingsIcon(
    _SessionCreateParamsBrandingSettingsIconRequired, total=False
):
    file: str
    url: str


class SessionCreateParamsBrandingSettings(_TypedDict, total=False):
    background_color: _Union[_Literal[""], str]
    border_style: _Literal["", "pill", "rectangular", "rounded"]
    button_color: _Union[_Literal[""], str]
    display_name: str
    font_family: _Literal[
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


class SessionCreateParamsCustomerUpdate(_TypedDict, total=False):
    address: _Literal["auto", "never"]
    name: _Literal["auto", "never"]
    shipping: _Literal["auto", "never"]


class SessionCreateParamsInvoiceCreationInvoiceData(_TypedDict, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    custom_fields: _Union[_Literal[""], _List[_shared.CustomField]]
    description: str
    footer: str
    issuer: _shared.Issuer
    metadata: _Dict[str, str]
    rendering_options: _Union[_Literal[""], _shared.RenderingOptions]


class _SessionCreateParamsInvoiceCreationRequired(_TypedDict):
    enabled: bool


class SessionCreateParamsInvoiceCreation(
    _SessionCreateParamsInvoiceCreationRequired, total=False
):
    invoice_data: SessionCreateParamsInvoiceCreationInvoiceData


class SessionCreateParamsLineItem(_TypedDict, total=False):
    adjustable_quantity: _shared.AdjustableQuantity
    dynamic_tax_rates: _List[str]
    price: str
    price_data: _shared.LineItemPriceData
    quantity: int
    tax_rates: _List[str]


class _SessionCreateParamsNameCollectionBusinessRequired(_TypedDict):
    enabled: bool


class SessionCreateParamsNameCollectionBusiness(
    _SessionCreateParamsNameCollectionBusinessRequired, total=False
):
    optional: bool


class SessionCreateParamsNameCollection(_TypedDict, total=False):
    business: SessionCreateParamsNameCollectionBusiness
    individual: SessionCreateParamsNameCollectionBusiness


class _SessionCreateParamsPaymentIntentDataShippingRequired(_TypedDict):
    address: _shared_2.ShippingAddress
    name: str


class SessionCreateParamsPaymentIntentDataShipping(
    _SessionCreateParamsPaymentIntentDataShippingRequired, total=False
):
    carrier: str
    phone: str
    tracking_number: str


class SessionCreateParamsPaymentIntentData(_TypedDict, total=False):
    application_fee_amount: int
    capture_method: _Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: _Dict[str, str]
    on_behalf_of: str
    receipt_email: str
    setup_future_usage: _Literal["off_session", "on_session"]
    shipping: SessionCreateParamsPaymentIntentDataShipping
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCreateParamsTransferData
    transfer_group: str


class SessionCreateParamsPaymentMethodData(_TypedDict, total=False):
    allow_redisplay: _Literal["always", "limited", "unspecified"]


class SessionCreateParamsPaymentMethodOptionsAcssDebit(_TypedDict, total=False):
    currency: _Literal["cad", "usd"]
    mandate_options: _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
    setup_future_usage: _Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class SessionCreateParamsPaymentMethodOptionsAffirm(_TypedDict, total=False):
    capture_method: _Literal["manual"]
    setup_future_usage: _Literal["none"]


class SessionCreateParamsPaymentMethodOptionsAlma(_TypedDict, total=False):
    capture_method: _Literal["manual"]


class SessionCreateParamsPaymentMethodOptionsLink(_TypedDict, total=False):
    capture_method: _Literal["manual"]
    setup_future_usage: _Literal["none", "off_session"]


class SessionCreateParamsPaymentMethodOptionsAuBecsDebit(_TypedDict, total=False):
    setup_future_usage: _Literal["none"]
    target_date: str


class SessionCreateParamsPaymentMethodOptionsBacsDebit(_TypedDict, total=False):
    mandate_options: _shared.MandateOptions
    setup_future_usage: _Literal["none", "off_session", "on_session"]
    target_date: str


class SessionCreateParamsPaymentMethodOptionsBoleto(_TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: _Literal["none", "off_session", "on_session"]


class SessionCreateParamsPaymentMethodOptionsCardRestrictions(_TypedDict, total=False):
    brands_blocked: _List[
        _Literal["american_express", "discover_global_network", "mastercard", "visa"]
    ]


class SessionCreateParamsPaymentMethodOptionsCard(_TypedDict, total=False):
    capture_method: _Literal["manual"]
    installments: SessionCreateParamsAdaptivePricing
    request_extended_authorization: _Literal["if_available", "never"]
    request_incremental_authorization: _Literal["if_available", "never"]
    request_multicapture: _Literal["if_available", "never"]
    request_overcapture: _Literal["if_available", "never"]
    request_three_d_secure: _Literal["any", "automatic", "challenge"]
    restrictions: SessionCreateParamsPaymentMethodOptionsCardRestrictions
    setup_future_usage: _Literal["off_session", "on_session"]
    statement_descriptor_suffix_kana: str
    statement_descriptor_suffix_kanji: str


class SessionCreateParamsPaymentMethodOptionsCashapp(_TypedDict, total=False):
    capture_method: _Literal["manual"]
    setup_future_usage: _Literal["none", "off_session", "on_session"]


class SessionCreateParamsPaymentMethodOptionsDemoPay(_TypedDict, total=False):
    setup_future_usage: _Literal["none", "off_session"]


class SessionCreateParamsPaymentMethodOptionsKlarna(_TypedDict, total=False):
    capture_method: _Literal["manual"]
    setup_future_usage: _Literal["none"]
    subscriptions: _Union[_Literal[""], _List[_shared_2.Subscription]]


class SessionCreateParamsPaymentMethodOptionsPix(_TypedDict, total=False):
    amount_includes_iof: _Literal["always", "never"]
    expires_after_seconds: int
    setup_future_usage: _Literal["none"]


class SessionCreateParamsPaymentMethodOptionsSwish(_TypedDict, total=False):
    reference: str


class SessionCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections(
    _TypedDict, total=False
):
    permissions: _List[
        _Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: _List[_Literal["balances", "ownership", "transactions"]]


class SessionCreateParamsPaymentMethodOptionsUsBankAccount(_TypedDict, total=False):
    financial_connections: (
        SessionCreateParamsPaymentMethodOptionsUsBankAccountFinancialConnections
    )
    setup_future_usage: _Literal["none", "off_session", "on_session"]
    target_date: str
    verification_method: _Literal["automatic", "instant"]


class _SessionCreateParamsPaymentMethodOptionsWechatPayRequired(_TypedDict):
    client: _Literal["android", "ios", "web"]


class SessionCreateParamsPaymentMethodOptionsWechatPay(
    _SessionCreateParamsPaymentMethodOptionsWechatPayRequired, total=False
):
    app_id: str
    setup_future_usage: _Literal["none"]


class SessionCreateParamsPaymentMethodOptions(_TypedDict, total=False):
    acss_debit: SessionCreateParamsPaymentMethodOptionsAcssDebit
    affirm: SessionCreateParamsPaymentMethodOptionsAffirm
    afterpay_clearpay: SessionCreateParamsPaymentMethodOptionsAffirm
    alipay: _shared.Eps
    alma: SessionCreateParamsPaymentMethodOptionsAlma
    amazon_pay: SessionCreateParamsPaymentMethodOptionsLink
    au_becs_debit: SessionCreateParamsPaymentMethodOptionsAuBecsDebit
    bacs_debit: SessionCreateParamsPaymentMethodOptionsBacsDebit
    bancontact: _shared.Eps
    billie: SessionCreateParamsPaymentMethodOptionsAlma
    boleto: SessionCreateParamsPaymentMethodOptionsBoleto
    card: SessionCreateParamsPaymentMethodOptionsCard
    cashapp: SessionCreateParamsPaymentMethodOptionsCashapp
    customer_balance: _shared.PaymentMethodOptionsCustomerBalance
    demo_pay: SessionCreateParamsPaymentMethodOptionsDemoPay
    eps: _shared.Eps
    fpx: _shared.Eps
    giropay: _shared.Eps
    grabpay: _shared.Eps
    ideal: _shared.Eps
    kakao_pay: SessionCreateParamsPaymentMethodOptionsLink
    klarna: SessionCreateParamsPaymentMethodOptionsKlarna
    konbini: _shared.Oxxo
    kr_card: SessionCreateParamsPaymentMethodOptionsLink
    link: SessionCreateParamsPaymentMethodOptionsLink
    mobilepay: SessionCreateParamsPaymentMethodOptionsAffirm
    multibanco: _shared.Eps
    naver_pay: SessionCreateParamsPaymentMethodOptionsLink
    oxxo: _shared.Oxxo
    p24: _shared.PaymentMethodOptionsP24
    pay_by_bank: _shared.Konbini
    payco: SessionCreateParamsPaymentMethodOptionsAlma
    paynow: _shared.Eps
    paypal: _shared.Paypal
    pix: SessionCreateParamsPaymentMethodOptionsPix
    revolut_pay: SessionCreateParamsPaymentMethodOptionsLink
    samsung_pay: SessionCreateParamsPaymentMethodOptionsAlma
    satispay: SessionCreateParamsPaymentMethodOptionsAlma
    sepa_debit: SessionCreateParamsPaymentMethodOptionsBacsDebit
    sofort: _shared.Eps
    swish: SessionCreateParamsPaymentMethodOptionsSwish
    us_bank_account: SessionCreateParamsPaymentMethodOptionsUsBankAccount
    wechat_pay: SessionCreateParamsPaymentMethodOptionsWechatPay


class SessionCreateParamsPermissions(_TypedDict, total=False):
    update_shipping_details: _Literal["client_only", "server_only"]


class SessionCreateParamsSavedPaymentMethodOptions(_TypedDict, total=False):
    allow_redisplay_filters: _List[_Literal["always", "limited", "unspecified"]]
    payment_method_remove: _Literal["disabled", "enabled"]
    payment_method_save: _Literal["disabled", "enabled"]


class SessionCreateParamsSetupIntentData(_TypedDict, total=False):
    description: str
    metadata: _Dict[str, str]
    on_behalf_of: str


class SessionCreateParamsSubscriptionData(_TypedDict, total=False):
    application_fee_percent: float
    billing_cycle_anchor: _Union[int, _datetime]
    billing_mode: _shared.BillingMode
    default_tax_rates: _List[str]
    description: str
    invoice_settings: _shared_2.SubscriptionDataInvoiceSettings
    metadata: _Dict[str, str]
    on_behalf_of: str
    proration_behavior: _Literal["create_prorations", "none"]
    transfer_data: _shared.TransferData
    trial_end: _Union[int, _datetime]
    trial_period_days: int
    trial_settings: _shared_2.TrialSettings


class SessionCreateParamsWalletOptionsLink(_TypedDict, total=False):
    display: _Literal["auto", "never"]


class SessionCreateParamsWalletOptions(_TypedDict, total=False):
    link: SessionCreateParamsWalletOptionsLink


class SessionCreateParams(_RequestOptions, total=False):
    adaptive_pricing: SessionCreateParamsAdaptivePricing
    after_expiration: SessionCreateParamsAfterExpiration
    allow_promotion_codes: bool
    automatic_tax: _shared.AutomaticTax
    billing_address_collection: _Literal["auto", "required"]
    branding_settings: SessionCreateParamsBrandingSettings
    cancel_url: str
    client_reference_id: str
    consent_collection: _shared.ConsentCollection
    currency: str
    custom_fields: _List[_shared.SessionCreateParamsCustomField]
    custom_text: _shared.CustomText
    customer: str
    customer_creation: _Literal["always", "if_required"]
    customer_email: str
    customer_update: SessionCreateParamsCustomerUpdate
    discounts: _List[_shared_2.SubscriptionUpdateConfirmDiscount]
    excluded_payment_method_types: _List[
        _Literal[
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
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    invoice_creation: SessionCreateParamsInvoiceCreation
    line_items: _List[SessionCreateParamsLineItem]
    locale: _enums.SessionLocale_
    metadata: _Dict[str, str]
    mode: _Literal["payment", "setup", "subscription"]
    name_collection: SessionCreateParamsNameCollection
    optional_items: _List[_shared.OptionalItem]
    origin_context: _Literal["mobile_app", "web"]
    payment_intent_data: SessionCreateParamsPaymentIntentData
    payment_method_collection: _Literal["always", "if_required"]
    payment_method_configuration: str
    payment_method_data: SessionCreateParamsPaymentMethodData
    payment_method_options: SessionCreateParamsPaymentMethodOptions
    payment_method_types: _List[
        _Literal[
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
    phone_number_collection: _shared.PhoneNumberCollection
    redirect_on_completion: _Literal["always", "if_required", "never"]
    return_url: str
    saved_payment_method_options: SessionCreateParamsSavedPaymentMethodOptions
    setup_intent_data: SessionCreateParamsSetupIntentData
    shipping_address_collection: _shared_2.ShippingAddressCollection
    shipping_options: _List[_shared.InvoiceCreateParamsShippingCost]
    submit_type: _Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: SessionCreateParamsSubscriptionData
    success_url: str
    tax_id_collection: _shared_2.TaxIdCollection
    ui_mode: _Literal["custom", "embedded", "hosted"]
    wallet_options: SessionCreateParamsWalletOptions


class SessionListParamsCustomerDetails(_TypedDict):
    email: str


class SessionListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    customer_details: SessionListParamsCustomerDetails
    ending_before: str
    expand: _List[str]
    limit: int
    payment_intent: str
    payment_link: str
    starting_after: str
    status: _Literal["complete", "expired", "open"]
    subscription: str


class _SessionModifyParamsCollectedInformationShippingDetailsAddressRequired(
    _TypedDict
):
    country: str
    line1: str


class SessionModifyParamsCollectedInformationShippingDetailsAddress(
    _SessionModifyParamsCollectedInformationShippingDetailsAddressRequired, total=False
):
    city: str
    line2: str
    postal_code: str
    state: str


class SessionModifyParamsCollectedInformationShippingDetails(_TypedDict):
    address: SessionModifyParamsCollectedInformationShippingDetailsAddress
    name: str


class SessionModifyParamsCollectedInformation(_TypedDict, total=False):
    shipping_details: SessionModifyParamsCollectedInformationShippingDetails


class SessionModifyParams(_RequestOptions, total=False):
    collected_information: SessionModifyParamsCollectedInformation
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    shipping_options: _Union[
        _Literal[""], _List[_shared.InvoiceCreateParamsShippingCost]
    ]


SessionCreateParamsAutomaticTaxLiability = _shared.Issuer
SessionCreateParamsAutomaticTax = _shared.AutomaticTax
SessionCreateParamsBrandingSettingsLogo = SessionCreateParamsBrandingSettingsIcon
SessionCreateParamsConsentCollectionPaymentMethodReuseAgreement = (
    _shared.PaymentMethodReuseAgreement
)
SessionCreateParamsConsentCollection = _shared.ConsentCollection
SessionCreateParamsCustomFieldDropdownOption = _shared.Option
SessionCreateParamsCustomFieldDropdown = _shared.Dropdown
SessionCreateParamsCustomFieldLabel = _shared.Label
SessionCreateParamsCustomFieldNumeric = _shared.Numeric
SessionCreateParamsCustomFieldText = _shared.Numeric
SessionCreateParamsCustomField = _shared.SessionCreateParamsCustomField
SessionCreateParamsCustomTextAfterSubmit = _shared.AfterSubmit
SessionCreateParamsCustomTextShippingAddress = _shared.AfterSubmit
SessionCreateParamsCustomTextSubmit = _shared.AfterSubmit
SessionCreateParamsCustomTextTermsOfServiceAcceptance = _shared.AfterSubmit
SessionCreateParamsCustomText = _shared.CustomText
SessionCreateParamsDiscount = _shared_2.SubscriptionUpdateConfirmDiscount
SessionCreateParamsInvoiceCreationInvoiceDataCustomField = _shared.CustomField
SessionCreateParamsInvoiceCreationInvoiceDataIssuer = _shared.Issuer
SessionCreateParamsInvoiceCreationInvoiceDataRenderingOptions = _shared.RenderingOptions
SessionCreateParamsLineItemAdjustableQuantity = _shared.AdjustableQuantity
SessionCreateParamsLineItemPriceDataProductData = _shared.ProductData
SessionCreateParamsLineItemPriceDataRecurring = _shared.Recurring
SessionCreateParamsLineItemPriceData = _shared.LineItemPriceData
SessionCreateParamsNameCollectionIndividual = SessionCreateParamsNameCollectionBusiness
SessionCreateParamsOptionalItemAdjustableQuantity = _shared.AdjustableQuantity
SessionCreateParamsOptionalItem = _shared.OptionalItem
SessionCreateParamsPaymentIntentDataShippingAddress = _shared_2.ShippingAddress
SessionCreateParamsPaymentIntentDataTransferData = (
    _shared.ChargeCreateParamsTransferData
)
SessionCreateParamsPaymentMethodOptionsAcssDebitMandateOptions = (
    _shared_2.PaymentMethodOptionsAcssDebitMandateOptions
)
SessionCreateParamsPaymentMethodOptionsAfterpayClearpay = (
    SessionCreateParamsPaymentMethodOptionsAffirm
)
SessionCreateParamsPaymentMethodOptionsAlipay = _shared.Eps
SessionCreateParamsPaymentMethodOptionsAmazonPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsBacsDebitMandateOptions = _shared.MandateOptions
SessionCreateParamsPaymentMethodOptionsBancontact = _shared.Eps
SessionCreateParamsPaymentMethodOptionsBillie = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsCardInstallments = (
    SessionCreateParamsAdaptivePricing
)
SessionCreateParamsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
SessionCreateParamsPaymentMethodOptionsCustomerBalanceBankTransfer = (
    _shared.CustomerBalanceBankTransfer
)
SessionCreateParamsPaymentMethodOptionsCustomerBalance = (
    _shared.PaymentMethodOptionsCustomerBalance
)
SessionCreateParamsPaymentMethodOptionsEps = _shared.Eps
SessionCreateParamsPaymentMethodOptionsFpx = _shared.Eps
SessionCreateParamsPaymentMethodOptionsGiropay = _shared.Eps
SessionCreateParamsPaymentMethodOptionsGrabpay = _shared.Eps
SessionCreateParamsPaymentMethodOptionsIdeal = _shared.Eps
SessionCreateParamsPaymentMethodOptionsKakaoPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsKlarnaSubscriptionNextBilling = (
    _shared.NextBilling
)
SessionCreateParamsPaymentMethodOptionsKlarnaSubscription = _shared_2.Subscription
SessionCreateParamsPaymentMethodOptionsKonbini = _shared.Oxxo
SessionCreateParamsPaymentMethodOptionsKrCard = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsMobilepay = (
    SessionCreateParamsPaymentMethodOptionsAffirm
)
SessionCreateParamsPaymentMethodOptionsMultibanco = _shared.Eps
SessionCreateParamsPaymentMethodOptionsNaverPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsOxxo = _shared.Oxxo
SessionCreateParamsPaymentMethodOptionsP24 = _shared.PaymentMethodOptionsP24
SessionCreateParamsPaymentMethodOptionsPayByBank = _shared.Konbini
SessionCreateParamsPaymentMethodOptionsPayco = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsPaynow = _shared.Eps
SessionCreateParamsPaymentMethodOptionsPaypal = _shared.Paypal
SessionCreateParamsPaymentMethodOptionsRevolutPay = (
    SessionCreateParamsPaymentMethodOptionsLink
)
SessionCreateParamsPaymentMethodOptionsSamsungPay = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsSatispay = (
    SessionCreateParamsPaymentMethodOptionsAlma
)
SessionCreateParamsPaymentMethodOptionsSepaDebitMandateOptions = _shared.MandateOptions
SessionCreateParamsPaymentMethodOptionsSepaDebit = (
    SessionCreateParamsPaymentMethodOptionsBacsDebit
)
SessionCreateParamsPaymentMethodOptionsSofort = _shared.Eps
SessionCreateParamsPhoneNumberCollection = _shared.PhoneNumberCollection
SessionCreateParamsShippingAddressCollection = _shared_2.ShippingAddressCollection
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = (
    _shared.Maximum
)
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = (
    _shared.Maximum
)
SessionCreateParamsShippingOptionShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
SessionCreateParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
SessionCreateParamsShippingOptionShippingRateDataFixedAmount = _shared.FixedAmount
SessionCreateParamsShippingOptionShippingRateData = _shared.ShippingRateData
SessionCreateParamsShippingOption = _shared.InvoiceCreateParamsShippingCost
SessionCreateParamsSubscriptionDataBillingModeFlexible = _shared.Flexible
SessionCreateParamsSubscriptionDataBillingMode = _shared.BillingMode
SessionCreateParamsSubscriptionDataInvoiceSettingsIssuer = _shared.Issuer
SessionCreateParamsSubscriptionDataInvoiceSettings = (
    _shared_2.SubscriptionDataInvoiceSettings
)
SessionCreateParamsSubscriptionDataTransferData = _shared.TransferData
SessionCreateParamsSubscriptionDataTrialSettingsEndBehavior = _shared_2.EndBehavior
SessionCreateParamsSubscriptionDataTrialSettings = _shared_2.TrialSettings
SessionCreateParamsTaxIdCollection = _shared_2.TaxIdCollection
SessionExpireParams = _shared.RetrieveParams
SessionListParamsCreated = _shared.Created
SessionListLineItemsParams = _shared.ListParams
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = (
    _shared.Maximum
)
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = (
    _shared.Maximum
)
SessionModifyParamsShippingOptionShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
SessionModifyParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
SessionModifyParamsShippingOptionShippingRateDataFixedAmount = _shared.FixedAmount
SessionModifyParamsShippingOptionShippingRateData = _shared.ShippingRateData
SessionModifyParamsShippingOption = _shared.InvoiceCreateParamsShippingCost
SessionRetrieveParams = _shared.RetrieveParams
SessionUpdateParamsCollectedInformationShippingDetailsAddress = (
    SessionModifyParamsCollectedInformationShippingDetailsAddress
)
SessionUpdateParamsCollectedInformationShippingDetails = (
    SessionModifyParamsCollectedInformationShippingDetails
)
SessionUpdateParamsCollectedInformation = SessionModifyParamsCollectedInformation
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimateMaximum = (
    _shared.Maximum
)
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimateMinimum = (
    _shared.Maximum
)
SessionUpdateParamsShippingOptionShippingRateDataDeliveryEstimate = (
    _shared.DeliveryEstimate
)
SessionUpdateParamsShippingOptionShippingRateDataFixedAmountCurrencyOptions = (
    _shared.CurrencyOptions
)
SessionUpdateParamsShippingOptionShippingRateDataFixedAmount = _shared.FixedAmount
SessionUpdateParamsShippingOptionShippingRateData = _shared.ShippingRateData
SessionUpdateParamsShippingOption = _shared.InvoiceCreateParamsShippingCost
SessionUpdateParams = SessionModifyParams
SessionLineItemListParams = _shared.ListParams
