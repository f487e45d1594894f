# Rendered by codegen; never edit.
"""Request parameters that several resources take."""

from datetime import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions


class MonthlyEstimatedRevenue(_TypedDict):
    amount: int
    currency: str


class Address(_TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str


class AddressKana(_TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str


class DirectorshipDeclaration(_TypedDict, total=False):
    date: _Union[int, _datetime]
    ip: str
    user_agent: str


class Dob(_TypedDict):
    day: int
    month: int
    year: int


class Document(_TypedDict, total=False):
    back: str
    front: str


class CompanyVerification(_TypedDict, total=False):
    document: Document


class Relationship(_TypedDict, total=False):
    director: bool
    executive: bool
    owner: bool
    percent_ownership: _Union[_Literal[""], float]
    title: str


class Verification(_TypedDict, total=False):
    additional_document: Document
    document: Document


class Individual(_TypedDict, total=False):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    dob: _Union[_Literal[""], Dob]
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: _Union[_Literal[""], _List[str]]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    phone: str
    political_exposure: _Literal["existing", "none"]
    registered_address: Address
    relationship: Relationship
    ssn_last_4: str
    verification: Verification


class TosAcceptance(_TypedDict, total=False):
    date: _Union[int, _datetime]
    ip: str
    user_agent: _Union[_Literal[""], str]


class RetrieveParams(_RequestOptions, total=False):
    expand: _List[str]


class AdditionalTosAcceptances(_TypedDict, total=False):
    account: TosAcceptance


class CompanyAuthorization(_TypedDict, total=False):
    files: _List[_Union[_Literal[""], str]]


class Documents(_TypedDict, total=False):
    company_authorization: CompanyAuthorization
    passport: CompanyAuthorization
    visa: CompanyAuthorization


class TokenCreateParamsPersonRelationship(_TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    percent_ownership: _Union[_Literal[""], float]
    representative: bool
    title: str


class EthnicityDetails(_TypedDict, total=False):
    ethnicity: _List[_enums.EthnicityDetailsEthnicity]
    ethnicity_other: str


class RaceDetails(_TypedDict, total=False):
    race: _List[_enums.RaceDetailsRace]
    race_other: str


class UsCfpbData(_TypedDict, total=False):
    ethnicity_details: EthnicityDetails
    race_details: RaceDetails
    self_identified_gender: str


class DeleteParams(_RequestOptions, total=False):
    pass


class Created(_TypedDict, total=False):
    gt: _Union[int, _datetime]
    gte: _Union[int, _datetime]
    lt: _Union[int, _datetime]
    lte: _Union[int, _datetime]


class CouponListParams(_RequestOptions, total=False):
    created: _Union[Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class Konbini(_TypedDict, total=False):
    pass


class ListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class UpdateParams(_RequestOptions, total=False):
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class VerifyParams(_RequestOptions, total=False):
    amounts: _List[int]
    expand: _List[str]


class ChargeCaptureParamsTransferData(_TypedDict, total=False):
    amount: int


class _CardRequired(_TypedDict):
    exp_month: int
    exp_year: int
    number: str


class Card(_CardRequired, total=False):
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    cvc: str
    metadata: _Dict[str, str]
    name: str
    object: _Literal["card"]


class RadarOptions(_TypedDict, total=False):
    session: str


class _ShippingRequired(_TypedDict):
    address: Address
    name: str


class Shipping(_ShippingRequired, total=False):
    carrier: str
    phone: str
    tracking_number: str


class _ChargeCreateParamsTransferDataRequired(_TypedDict):
    destination: str


class ChargeCreateParamsTransferData(
    _ChargeCreateParamsTransferDataRequired, total=False
):
    amount: int


class _SearchParamsRequired(_RequestOptions):
    query: str


class SearchParams(_SearchParamsRequired, total=False):
    expand: _List[str]
    limit: int
    page: str


class AcssDebit(_TypedDict):
    account_number: str
    institution_number: str
    transit_number: str


class AuBecsDebit(_TypedDict):
    account_number: str
    bsb_number: str


class BacsDebit(_TypedDict, total=False):
    account_number: str
    sort_code: str


class BillingDetails(_TypedDict, total=False):
    address: _Union[_Literal[""], Address]
    email: _Union[_Literal[""], str]
    name: _Union[_Literal[""], str]
    phone: _Union[_Literal[""], str]
    tax_id: str


class Boleto(_TypedDict):
    tax_id: str


class PaymentMethodDataEps(_TypedDict, total=False):
    bank: _enums.PaymentMethodEpsBank


class Fpx(_TypedDict):
    bank: _enums.FpxBank


class Ideal(_TypedDict, total=False):
    bank: _enums.IdealBank


class Klarna(_TypedDict, total=False):
    dob: Dob


class NaverPay(_TypedDict, total=False):
    funding: _Literal["card", "points"]


class _NzBankAccountRequired(_TypedDict):
    account_number: str
    bank_code: str
    branch_code: str
    suffix: str


class NzBankAccount(_NzBankAccountRequired, total=False):
    account_holder_name: str
    reference: str


class P24(_TypedDict, total=False):
    bank: _enums.P24Bank


class SepaDebit(_TypedDict):
    iban: str


class Sofort(_TypedDict):
    country: _Literal["AT", "BE", "DE", "ES", "IT", "NL"]


class UsBankAccount(_TypedDict, total=False):
    account_holder_type: _Literal["company", "individual"]
    account_number: str
    account_type: _Literal["checking", "savings"]
    financial_connections_account: str
    routing_number: str


class _PaymentMethodDataRequired(_TypedDict):
    type: _Literal[
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


class PaymentMethodData(_PaymentMethodDataRequired, total=False):
    acss_debit: AcssDebit
    affirm: Konbini
    afterpay_clearpay: Konbini
    alipay: Konbini
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    alma: Konbini
    amazon_pay: Konbini
    au_becs_debit: AuBecsDebit
    bacs_debit: BacsDebit
    bancontact: Konbini
    billie: Konbini
    billing_details: BillingDetails
    blik: Konbini
    boleto: Boleto
    cashapp: Konbini
    crypto: Konbini
    customer_balance: Konbini
    eps: PaymentMethodDataEps
    fpx: Fpx
    giropay: Konbini
    grabpay: Konbini
    ideal: Ideal
    interac_present: Konbini
    kakao_pay: Konbini
    klarna: Klarna
    konbini: Konbini
    kr_card: Konbini
    link: Konbini
    mb_way: Konbini
    metadata: _Dict[str, str]
    mobilepay: Konbini
    multibanco: Konbini
    naver_pay: NaverPay
    nz_bank_account: NzBankAccount
    oxxo: Konbini
    p24: P24
    pay_by_bank: Konbini
    payco: Konbini
    paynow: Konbini
    paypal: Konbini
    pix: Konbini
    promptpay: Konbini
    radar_options: RadarOptions
    revolut_pay: Konbini
    samsung_pay: Konbini
    satispay: Konbini
    sepa_debit: SepaDebit
    sofort: Sofort
    swish: Konbini
    twint: Konbini
    us_bank_account: UsBankAccount
    wechat_pay: Konbini
    zip: Konbini


class _PlanRequired(_TypedDict):
    type: _Literal["bonus", "fixed_count", "revolving"]


class Plan(_PlanRequired, total=False):
    count: int
    interval: _Literal["month"]


class CardInstallments(_TypedDict):
    plan: Plan


class PaymentMethodOptionsCard(_TypedDict, total=False):
    installments: CardInstallments


class PaymentMethodOptions(_TypedDict, total=False):
    card: PaymentMethodOptionsCard


class _ShippingDetailsRequired(_TypedDict):
    address: Address
    name: str


class ShippingDetails(_ShippingDetailsRequired, total=False):
    phone: _Union[_Literal[""], str]


class CreateParams(_RequestOptions, total=False):
    expand: _List[str]
    payment_method: str
    payment_method_data: PaymentMethodData
    payment_method_options: PaymentMethodOptions
    return_url: str
    setup_future_usage: _Literal["off_session", "on_session"]
    shipping: ShippingDetails


class ShippingCost(_TypedDict, total=False):
    shipping_rate: str


class CustomField(_TypedDict):
    name: str
    value: str


class RenderingOptions(_TypedDict, total=False):
    amount_tax_display: _Literal["", "exclude_tax", "include_inclusive_tax"]
    template: str


class _CustomerCreateParamsShippingRequired(_TypedDict):
    address: Address
    name: str


class CustomerCreateParamsShipping(_CustomerCreateParamsShippingRequired, total=False):
    phone: str


class TaxId(_TypedDict):
    type: _enums.TaxIdType_
    value: str


class EuBankTransfer(_TypedDict):
    country: str


class TopupModifyParams(_RequestOptions, total=False):
    description: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class Owner(_TypedDict, total=False):
    address: Address
    email: str
    name: str
    phone: str


class _FundCashBalanceParamsRequired(_RequestOptions):
    amount: int
    currency: str


class FundCashBalanceParams(_FundCashBalanceParamsRequired, total=False):
    expand: _List[str]
    reference: str


class PhoneNumberCollection(_TypedDict):
    enabled: bool


class RefundListParams(_RequestOptions, total=False):
    charge: str
    created: _Union[Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    payment_intent: str
    starting_after: str


class Discount(_TypedDict, total=False):
    coupon: str
    discount: str
    promotion_code: str


class Period(_TypedDict):
    end: _Union[int, _datetime]
    start: _Union[int, _datetime]


class _ProductDataRequired(_TypedDict):
    name: str


class ProductData(_ProductDataRequired, total=False):
    description: str
    images: _List[str]
    metadata: _Dict[str, str]
    tax_code: str
    unit_label: str


class _LinePriceDataRequired(_TypedDict):
    currency: str


class LinePriceData(_LinePriceDataRequired, total=False):
    product: str
    product_data: ProductData
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class Pricing(_TypedDict, total=False):
    price: str


class _TaxRateDataRequired(_TypedDict):
    display_name: str
    inclusive: bool
    percentage: float


class TaxRateData(_TaxRateDataRequired, total=False):
    country: str
    description: str
    jurisdiction: str
    jurisdiction_level: _Literal[
        "city", "country", "county", "district", "multiple", "state"
    ]
    state: str
    tax_type: _enums.TaxType


class _TaxAmountRequired(_TypedDict):
    amount: int
    tax_rate_data: TaxRateData
    taxable_amount: int


class TaxAmount(_TaxAmountRequired, total=False):
    taxability_reason: _enums.TaxabilityReason


class _IssuerRequired(_TypedDict):
    type: _Literal["account", "self"]


class Issuer(_IssuerRequired, total=False):
    account: str


class _AutomaticTaxRequired(_TypedDict):
    enabled: bool


class AutomaticTax(_AutomaticTaxRequired, total=False):
    liability: Issuer


class AcssDebitMandateOptions(_TypedDict, total=False):
    transaction_type: _Literal["business", "personal"]


class PaymentMethodOptionsAcssDebit(_TypedDict, total=False):
    mandate_options: AcssDebitMandateOptions
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class Bancontact(_TypedDict, total=False):
    preferred_language: _Literal["de", "en", "fr", "nl"]


class Installments(_TypedDict, total=False):
    enabled: bool
    plan: _Union[_Literal[""], Plan]


class BankTransfer(_TypedDict, total=False):
    eu_bank_transfer: EuBankTransfer
    type: str


class CustomerBalance(_TypedDict, total=False):
    bank_transfer: BankTransfer
    funding_type: str


class Filters(_TypedDict, total=False):
    account_subcategories: _List[_Literal["checking", "savings"]]


class UsBankAccountFinancialConnections(_TypedDict, total=False):
    filters: Filters
    permissions: _List[
        _Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: _List[_Literal["balances", "ownership", "transactions"]]


class PaymentMethodOptionsUsBankAccount(_TypedDict, total=False):
    financial_connections: UsBankAccountFinancialConnections
    verification_method: _Literal["automatic", "instant", "microdeposits"]


class Maximum(_TypedDict):
    unit: _Literal["business_day", "day", "hour", "month", "week"]
    value: int


class DeliveryEstimate(_TypedDict, total=False):
    maximum: Maximum
    minimum: Maximum


class _CurrencyOptionsRequired(_TypedDict):
    amount: int


class CurrencyOptions(_CurrencyOptionsRequired, total=False):
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]


class _FixedAmountRequired(_TypedDict):
    amount: int
    currency: str


class FixedAmount(_FixedAmountRequired, total=False):
    currency_options: _Dict[str, CurrencyOptions]


class _ShippingRateDataRequired(_TypedDict):
    display_name: str


class ShippingRateData(_ShippingRateDataRequired, total=False):
    delivery_estimate: DeliveryEstimate
    fixed_amount: FixedAmount
    metadata: _Dict[str, str]
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str
    type: _Literal["fixed_amount"]


class InvoiceCreateParamsShippingCost(_TypedDict, total=False):
    shipping_rate: str
    shipping_rate_data: ShippingRateData


class _PriceDataRequired(_TypedDict):
    currency: str
    product: str


class PriceData(_PriceDataRequired, total=False):
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class Flexible(_TypedDict, total=False):
    proration_discounts: _Literal["included", "itemized"]


class _BillingModeRequired(_TypedDict):
    type: _Literal["classic", "flexible"]


class BillingMode(_BillingModeRequired, total=False):
    flexible: Flexible


class _EndRequired(_TypedDict):
    type: _Literal["min_item_period_end", "phase_end", "timestamp"]


class End(_EndRequired, total=False):
    timestamp: _Union[int, _datetime]


class _StartRequired(_TypedDict):
    type: _Literal["max_item_period_start", "phase_start", "timestamp"]


class Start(_StartRequired, total=False):
    timestamp: _Union[int, _datetime]


class AddInvoiceItemPeriod(_TypedDict):
    end: End
    start: Start


class AddInvoiceItem(_TypedDict, total=False):
    discounts: _List[Discount]
    metadata: _Dict[str, str]
    period: AddInvoiceItemPeriod
    price: str
    price_data: PriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class PhaseBillingThresholds(_TypedDict, total=False):
    amount_gte: int
    reset_billing_cycle_anchor: bool


class _RecurringRequired(_TypedDict):
    interval: _Literal["day", "month", "week", "year"]


class Recurring(_RecurringRequired, total=False):
    interval_count: int


class InvoiceSettings(_TypedDict, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    days_until_due: int
    issuer: Issuer


class BillingThresholds(_TypedDict):
    usage_gte: int


class _ItemPriceDataRequired(_TypedDict):
    currency: str
    product: str
    recurring: Recurring


class ItemPriceData(_ItemPriceDataRequired, total=False):
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class Item(_TypedDict, total=False):
    billing_thresholds: _Union[_Literal[""], BillingThresholds]
    discounts: _Union[_Literal[""], _List[Discount]]
    metadata: _Dict[str, str]
    price: str
    price_data: ItemPriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class _TransferDataRequired(_TypedDict):
    destination: str


class TransferData(_TransferDataRequired, total=False):
    amount_percent: float


class _PhaseRequired(_TypedDict):
    items: _List[Item]


class Phase(_PhaseRequired, total=False):
    add_invoice_items: _List[AddInvoiceItem]
    application_fee_percent: float
    automatic_tax: AutomaticTax
    billing_cycle_anchor: _Literal["automatic", "phase_start"]
    billing_thresholds: _Union[_Literal[""], PhaseBillingThresholds]
    collection_method: _Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: _Union[_Literal[""], str]
    discounts: _Union[_Literal[""], _List[Discount]]
    duration: Recurring
    end_date: _Union[_Literal["now"], int, _datetime]
    invoice_settings: InvoiceSettings
    metadata: _Dict[str, str]
    on_behalf_of: str
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    start_date: _Union[_Literal["now"], int, _datetime]
    transfer_data: TransferData
    trial: bool
    trial_end: _Union[_Literal["now"], int, _datetime]


class SubscriptionDetailsItem(_TypedDict, total=False):
    billing_thresholds: _Union[_Literal[""], BillingThresholds]
    clear_usage: bool
    deleted: bool
    discounts: _Union[_Literal[""], _List[Discount]]
    id: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    price: str
    price_data: ItemPriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class ModifyParams(_RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[Discount]]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: Period
    price_data: LinePriceData
    pricing: Pricing
    quantity: int
    tax_amounts: _Union[_Literal[""], _List[TaxAmount]]
    tax_rates: _Union[_Literal[""], _List[str]]


class Online(_TypedDict, total=False):
    ip_address: str
    user_agent: str


class _CustomerAcceptanceRequired(_TypedDict):
    type: _Literal["offline", "online"]


class CustomerAcceptance(_CustomerAcceptanceRequired, total=False):
    accepted_at: _Union[int, _datetime]
    offline: Konbini
    online: Online


class MandateData(_TypedDict):
    customer_acceptance: CustomerAcceptance


class MandateOptions(_TypedDict, total=False):
    reference_prefix: _Union[_Literal[""], str]


class _CartesBancairesRequired(_TypedDict):
    cb_avalgo: _Literal["0", "1", "2", "3", "4", "A"]


class CartesBancaires(_CartesBancairesRequired, total=False):
    cb_exemption: str
    cb_score: int


class NetworkOptions(_TypedDict, total=False):
    cartes_bancaires: CartesBancaires


class Eps(_TypedDict, total=False):
    setup_future_usage: _Literal["none"]


class _CustomerBalanceBankTransferRequired(_TypedDict):
    type: _enums.CustomerBalanceBankTransferType


class CustomerBalanceBankTransfer(_CustomerBalanceBankTransferRequired, total=False):
    eu_bank_transfer: EuBankTransfer
    requested_address_types: _List[
        _Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]
    ]


class PaymentMethodOptionsCustomerBalance(_TypedDict, total=False):
    bank_transfer: CustomerBalanceBankTransfer
    funding_type: _Literal["bank_transfer"]
    setup_future_usage: _Literal["none"]


class OnDemand(_TypedDict, total=False):
    average_amount: int
    maximum_amount: int
    minimum_amount: int
    purchase_interval: _Literal["day", "month", "week", "year"]
    purchase_interval_count: int


class NextBilling(_TypedDict):
    amount: int
    date: str


class Oxxo(_TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: _Literal["none"]


class PaymentMethodOptionsP24(_TypedDict, total=False):
    setup_future_usage: _Literal["none"]
    tos_shown_and_accepted: bool


class Paypal(_TypedDict, total=False):
    capture_method: _Literal["", "manual"]
    preferred_locale: _Literal[
        "cs-CZ",
        "da-DK",
        "de-AT",
        "de-DE",
        "de-LU",
        "el-GR",
        "en-GB",
        "en-US",
        "es-ES",
        "fi-FI",
        "fr-BE",
        "fr-FR",
        "fr-LU",
        "hu-HU",
        "it-IT",
        "nl-BE",
        "nl-NL",
        "pl-PL",
        "pt-PT",
        "sk-SK",
        "sv-SE",
    ]
    reference: str
    risk_correlation_id: str
    setup_future_usage: _Literal["", "none", "off_session"]


class FinancialConnections(_TypedDict, total=False):
    filters: Filters
    permissions: _List[
        _Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: _List[_Literal["balances", "ownership", "transactions"]]
    return_url: str


class UsBankAccountMandateOptions(_TypedDict, total=False):
    collection_method: _Literal["", "paper"]


class Networks(_TypedDict, total=False):
    requested: _List[_Literal["ach", "us_domestic_wire"]]


class _AutomaticPaymentMethodsRequired(_TypedDict):
    enabled: bool


class AutomaticPaymentMethods(_AutomaticPaymentMethodsRequired, total=False):
    allow_redirects: _Literal["always", "never"]


class CustomerAcceptanceOnline(_TypedDict):
    ip_address: str
    user_agent: str


class _MandateDataCustomerAcceptanceRequired(_TypedDict):
    type: _Literal["offline", "online"]


class MandateDataCustomerAcceptance(
    _MandateDataCustomerAcceptanceRequired, total=False
):
    accepted_at: _Union[int, _datetime]
    offline: Konbini
    online: CustomerAcceptanceOnline


class SetupIntentCreateParamsMandateData(_TypedDict):
    customer_acceptance: MandateDataCustomerAcceptance


class SourceRetrieveParams(_RequestOptions, total=False):
    client_secret: str
    expand: _List[str]


class VerifyMicrodepositsParams(_RequestOptions, total=False):
    amounts: _List[int]
    client_secret: str
    descriptor_code: str
    expand: _List[str]


class HostedConfirmation(_TypedDict, total=False):
    custom_message: str


class Redirect(_TypedDict):
    url: str


class PaymentMethodReuseAgreement(_TypedDict):
    position: _Literal["auto", "hidden"]


class ConsentCollection(_TypedDict, total=False):
    payment_method_reuse_agreement: PaymentMethodReuseAgreement
    promotions: _Literal["auto", "none"]
    terms_of_service: _Literal["none", "required"]


class Option(_TypedDict):
    label: str
    value: str


class _DropdownRequired(_TypedDict):
    options: _List[Option]


class Dropdown(_DropdownRequired, total=False):
    default_value: str


class Label(_TypedDict):
    custom: str
    type: _Literal["custom"]


class Numeric(_TypedDict, total=False):
    default_value: str
    maximum_length: int
    minimum_length: int


class _SessionCreateParamsCustomFieldRequired(_TypedDict):
    key: str
    label: Label
    type: _Literal["dropdown", "numeric", "text"]


class SessionCreateParamsCustomField(
    _SessionCreateParamsCustomFieldRequired, total=False
):
    dropdown: Dropdown
    numeric: Numeric
    optional: bool
    text: Numeric


class AfterSubmit(_TypedDict):
    message: str


class CustomText(_TypedDict, total=False):
    after_submit: _Union[_Literal[""], AfterSubmit]
    shipping_address: _Union[_Literal[""], AfterSubmit]
    submit: _Union[_Literal[""], AfterSubmit]
    terms_of_service_acceptance: _Union[_Literal[""], AfterSubmit]


class _AdjustableQuantityRequired(_TypedDict):
    enabled: bool


class AdjustableQuantity(_AdjustableQuantityRequired, total=False):
    maximum: int
    minimum: int


class _LineItemPriceDataRequired(_TypedDict):
    currency: str


class LineItemPriceData(_LineItemPriceDataRequired, total=False):
    product: str
    product_data: ProductData
    recurring: Recurring
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class _OptionalItemRequired(_TypedDict):
    price: str
    quantity: int


class OptionalItem(_OptionalItemRequired, total=False):
    adjustable_quantity: AdjustableQuantity
