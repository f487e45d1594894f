# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters that several resources take."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import (
    CustomerBalanceBankTransferType,
    EthnicityDetailsEthnicity,
    FpxBank,
    IdealBank,
    P24Bank,
    PaymentMethodEpsBank,
    RaceDetailsRace,
    TaxabilityReason,
    TaxIdType_,
    TaxType,
)


class MonthlyEstimatedRevenue(TypedDict):
    amount: int
    currency: str


class Address(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str


class AddressKana(TypedDict, total=False):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str


class DirectorshipDeclaration(TypedDict, total=False):
    date: Union[int, datetime]
    ip: str
    user_agent: str


class Dob(TypedDict):
    day: int
    month: int
    year: int


class Document(TypedDict, total=False):
    back: str
    front: str


class CompanyVerification(TypedDict, total=False):
    document: Document


class Relationship(TypedDict, total=False):
    director: bool
    executive: bool
    owner: bool
    percent_ownership: Union[Literal[""], float]
    title: str


class Verification(TypedDict, total=False):
    additional_document: Document
    document: Document


class Individual(TypedDict, total=False):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    dob: Union[Literal[""], Dob]
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: Union[Literal[""], List[str]]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Union[Literal[""], Dict[str, str]]
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: Address
    relationship: Relationship
    ssn_last_4: str
    verification: Verification


class TosAcceptance(TypedDict, total=False):
    date: Union[int, datetime]
    ip: str
    user_agent: Union[Literal[""], str]


class RetrieveParams(RequestOptions, total=False):
    expand: List[str]


class AdditionalTosAcceptances(TypedDict, total=False):
    account: TosAcceptance


class CompanyAuthorization(TypedDict, total=False):
    files: List[Union[Literal[""], str]]


class Documents(TypedDict, total=False):
    company_authorization: CompanyAuthorization
    passport: CompanyAuthorization
    visa: CompanyAuthorization


class TokenCreateParamsPersonRelationship(TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    percent_ownership: Union[Literal[""], float]
    representative: bool
    title: str


class EthnicityDetails(TypedDict, total=False):
    ethnicity: List[EthnicityDetailsEthnicity]
    ethnicity_other: str


class RaceDetails(TypedDict, total=False):
    race: List[RaceDetailsRace]
    race_other: str


class UsCfpbData(TypedDict, total=False):
    ethnicity_details: EthnicityDetails
    race_details: RaceDetails
    self_identified_gender: str


class DeleteParams(RequestOptions, total=False):
    pass


class Created(TypedDict, total=False):
    gt: Union[int, datetime]
    gte: Union[int, datetime]
    lt: Union[int, datetime]
    lte: Union[int, datetime]


class CouponListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class Konbini(TypedDict, total=False):
    pass


class ListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class UpdateParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class VerifyParams(RequestOptions, total=False):
    amounts: List[int]
    expand: List[str]


class ChargeCaptureParamsTransferData(TypedDict, total=False):
    amount: int


class _CardRequired(TypedDict):
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
    metadata: Dict[str, str]
    name: str
    object: Literal["card"]


class RadarOptions(TypedDict, total=False):
    session: str


class _ShippingRequired(TypedDict):
    address: Address
    name: str


class Shipping(_ShippingRequired, total=False):
    carrier: str
    phone: str
    tracking_number: str


class _ChargeCreateParamsTransferDataRequired(TypedDict):
    destination: str


class ChargeCreateParamsTransferData(
    _ChargeCreateParamsTransferDataRequired, total=False
):
    amount: int


class _SearchParamsRequired(RequestOptions):
    query: str


class SearchParams(_SearchParamsRequired, total=False):
    expand: List[str]
    limit: int
    page: str


class AcssDebit(TypedDict):
    account_number: str
    institution_number: str
    transit_number: str


class AuBecsDebit(TypedDict):
    account_number: str
    bsb_number: str


class BacsDebit(TypedDict, total=False):
    account_number: str
    sort_code: str


class BillingDetails(TypedDict, total=False):
    address: Union[Literal[""], Address]
    email: Union[Literal[""], str]
    name: Union[Literal[""], str]
    phone: Union[Literal[""], str]
    tax_id: str


class Boleto(TypedDict):
    tax_id: str


class PaymentMethodDataEps(TypedDict, total=False):
    bank: PaymentMethodEpsBank


class Fpx(TypedDict):
    bank: FpxBank


class Ideal(TypedDict, total=False):
    bank: IdealBank


class Klarna(TypedDict, total=False):
    dob: Dob


class NaverPay(TypedDict, total=False):
    funding: Literal["card", "points"]


class _NzBankAccountRequired(TypedDict):
    account_number: str
    bank_code: str
    branch_code: str
    suffix: str


class NzBankAccount(_NzBankAccountRequired, total=False):
    account_holder_name: str
    reference: str


class P24(TypedDict, total=False):
    bank: P24Bank


class SepaDebit(TypedDict):
    iban: str


class Sofort(TypedDict):
    country: Literal["AT", "BE", "DE", "ES", "IT", "NL"]


class UsBankAccount(TypedDict, total=False):
    account_holder_type: Literal["company", "individual"]
    account_number: str
    account_type: Literal["checking", "savings"]
    financial_connections_account: str
    routing_number: str


class _PaymentMethodDataRequired(TypedDict):
    type: Literal[
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
    allow_redisplay: Literal["always", "limited", "unspecified"]
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
    metadata: Dict[str, str]
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


class _PlanRequired(TypedDict):
    type: Literal["bonus", "fixed_count", "revolving"]


class Plan(_PlanRequired, total=False):
    count: int
    interval: Literal["month"]


class CardInstallments(TypedDict):
    plan: Plan


class PaymentMethodOptionsCard(TypedDict, total=False):
    installments: CardInstallments


class PaymentMethodOptions(TypedDict, total=False):
    card: PaymentMethodOptionsCard


class _ShippingDetailsRequired(TypedDict):
    address: Address
    name: str


class ShippingDetails(_ShippingDetailsRequired, total=False):
    phone: Union[Literal[""], str]


class CreateParams(RequestOptions, total=False):
    expand: List[str]
    payment_method: str
    payment_method_data: PaymentMethodData
    payment_method_options: PaymentMethodOptions
    return_url: str
    setup_future_usage: Literal["off_session", "on_session"]
    shipping: ShippingDetails


class ShippingCost(TypedDict, total=False):
    shipping_rate: str


class CustomField(TypedDict):
    name: str
    value: str


class RenderingOptions(TypedDict, total=False):
    amount_tax_display: Literal["", "exclude_tax", "include_inclusive_tax"]
    template: str


class _CustomerCreateParamsShippingRequired(TypedDict):
    address: Address
    name: str


class CustomerCreateParamsShipping(_CustomerCreateParamsShippingRequired, total=False):
    phone: str


class TaxId(TypedDict):
    type: TaxIdType_
    value: str


class EuBankTransfer(TypedDict):
    country: str


class TopupModifyParams(RequestOptions, total=False):
    description: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class Owner(TypedDict, total=False):
    address: Address
    email: str
    name: str
    phone: str


class _FundCashBalanceParamsRequired(RequestOptions):
    amount: int
    currency: str


class FundCashBalanceParams(_FundCashBalanceParamsRequired, total=False):
    expand: List[str]
    reference: str


class PhoneNumberCollection(TypedDict):
    enabled: bool


class RefundListParams(RequestOptions, total=False):
    charge: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str
    starting_after: str


class Discount(TypedDict, total=False):
    coupon: str
    discount: str
    promotion_code: str


class Period(TypedDict):
    end: Union[int, datetime]
    start: Union[int, datetime]


class _ProductDataRequired(TypedDict):
    name: str


class ProductData(_ProductDataRequired, total=False):
    description: str
    images: List[str]
    metadata: Dict[str, str]
    tax_code: str
    unit_label: str


class _LinePriceDataRequired(TypedDict):
    currency: str


class LinePriceData(_LinePriceDataRequired, total=False):
    product: str
    product_data: ProductData
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class Pricing(TypedDict, total=False):
    price: str


class _TaxRateDataRequired(TypedDict):
    display_name: str
    inclusive: bool
    percentage: float


class TaxRateData(_TaxRateDataRequired, total=False):
    country: str
    description: str
    jurisdiction: str
    jurisdiction_level: Literal[
        "city", "country", "county", "district", "multiple", "state"
    ]
    state: str
    tax_type: TaxType


class _TaxAmountRequired(TypedDict):
    amount: int
    tax_rate_data: TaxRateData
    taxable_amount: int


class TaxAmount(_TaxAmountRequired, total=False):
    taxability_reason: TaxabilityReason


class _IssuerRequired(TypedDict):
    type: Literal["account", "self"]


class Issuer(_IssuerRequired, total=False):
    account: str


class _AutomaticTaxRequired(TypedDict):
    enabled: bool


class AutomaticTax(_AutomaticTaxRequired, total=False):
    liability: Issuer


class AcssDebitMandateOptions(TypedDict, total=False):
    transaction_type: Literal["business", "personal"]


class PaymentMethodOptionsAcssDebit(TypedDict, total=False):
    mandate_options: AcssDebitMandateOptions
    verification_method: Literal["automatic", "instant", "microdeposits"]


class Bancontact(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"]


class Installments(TypedDict, total=False):
    enabled: bool
    plan: Union[Literal[""], Plan]


class BankTransfer(TypedDict, total=False):
    eu_bank_transfer: EuBankTransfer
    type: str


class CustomerBalance(TypedDict, total=False):
    bank_transfer: BankTransfer
    funding_type: str


class Filters(TypedDict, total=False):
    account_subcategories: List[Literal["checking", "savings"]]


class UsBankAccountFinancialConnections(TypedDict, total=False):
    filters: Filters
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: List[Literal["balances", "ownership", "transactions"]]


class PaymentMethodOptionsUsBankAccount(TypedDict, total=False):
    financial_connections: UsBankAccountFinancialConnections
    verification_method: Literal["automatic", "instant", "microdeposits"]


class Maximum(TypedDict):
    unit: Literal["business_day", "day", "hour", "month", "week"]
    value: int


class DeliveryEstimate(TypedDict, total=False):
    maximum: Maximum
    minimum: Maximum


class _CurrencyOptionsRequired(TypedDict):
    amount: int


class CurrencyOptions(_CurrencyOptionsRequired, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]


class _FixedAmountRequired(TypedDict):
    amount: int
    currency: str


class FixedAmount(_FixedAmountRequired, total=False):
    currency_options: Dict[str, CurrencyOptions]


class _ShippingRateDataRequired(TypedDict):
    display_name: str


class ShippingRateData(_ShippingRateDataRequired, total=False):
    delivery_estimate: DeliveryEstimate
    fixed_amount: FixedAmount
    metadata: Dict[str, str]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str
    type: Literal["fixed_amount"]


class InvoiceCreateParamsShippingCost(TypedDict, total=False):
    shipping_rate: str
    shipping_rate_data: ShippingRateData


class _PriceDataRequired(TypedDict):
    currency: str
    product: str


class PriceData(_PriceDataRequired, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class Flexible(TypedDict, total=False):
    proration_discounts: Literal["included", "itemized"]


class _BillingModeRequired(TypedDict):
    type: Literal["classic", "flexible"]


class BillingMode(_BillingModeRequired, total=False):
    flexible: Flexible


class _EndRequired(TypedDict):
    type: Literal["min_item_period_end", "phase_end", "timestamp"]


class End(_EndRequired, total=False):
    timestamp: Union[int, datetime]


class _StartRequired(TypedDict):
    type: Literal["max_item_period_start", "phase_start", "timestamp"]


class Start(_StartRequired, total=False):
    timestamp: Union[int, datetime]


class AddInvoiceItemPeriod(TypedDict):
    end: End
    start: Start


class AddInvoiceItem(TypedDict, total=False):
    discounts: List[Discount]
    metadata: Dict[str, str]
    period: AddInvoiceItemPeriod
    price: str
    price_data: PriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class PhaseBillingThresholds(TypedDict, total=False):
    amount_gte: int
    reset_billing_cycle_anchor: bool


class _RecurringRequired(TypedDict):
    interval: Literal["day", "month", "week", "year"]


class Recurring(_RecurringRequired, total=False):
    interval_count: int


class InvoiceSettings(TypedDict, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    days_until_due: int
    issuer: Issuer


class BillingThresholds(TypedDict):
    usage_gte: int


class _ItemPriceDataRequired(TypedDict):
    currency: str
    product: str
    recurring: Recurring


class ItemPriceData(_ItemPriceDataRequired, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class Item(TypedDict, total=False):
    billing_thresholds: Union[Literal[""], BillingThresholds]
    discounts: Union[Literal[""], List[Discount]]
    metadata: Dict[str, str]
    price: str
    price_data: ItemPriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class _TransferDataRequired(TypedDict):
    destination: str


class TransferData(_TransferDataRequired, total=False):
    amount_percent: float


class _PhaseRequired(TypedDict):
    items: List[Item]


class Phase(_PhaseRequired, total=False):
    add_invoice_items: List[AddInvoiceItem]
    application_fee_percent: float
    automatic_tax: AutomaticTax
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: Union[Literal[""], PhaseBillingThresholds]
    collection_method: Literal["charge_automatically", "send_invoice"]
    default_payment_method: str
    default_tax_rates: Union[Literal[""], List[str]]
    description: Union[Literal[""], str]
    discounts: Union[Literal[""], List[Discount]]
    duration: Recurring
    end_date: Union[Literal["now"], int, datetime]
    invoice_settings: InvoiceSettings
    metadata: Dict[str, str]
    on_behalf_of: str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    start_date: Union[Literal["now"], int, datetime]
    transfer_data: TransferData
    trial: bool
    trial_end: Union[Literal["now"], int, datetime]


class SubscriptionDetailsItem(TypedDict, total=False):
    billing_thresholds: Union[Literal[""], BillingThresholds]
    clear_usage: bool
    deleted: bool
    discounts: Union[Literal[""], List[Discount]]
    id: str
    metadata: Union[Literal[""], Dict[str, str]]
    price: str
    price_data: ItemPriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class ModifyParams(RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price_data: LinePriceData
    pricing: Pricing
    quantity: int
    tax_amounts: Union[Literal[""], List[TaxAmount]]
    tax_rates: Union[Literal[""], List[str]]


class Online(TypedDict, total=False):
    ip_address: str
    user_agent: str


class _CustomerAcceptanceRequired(TypedDict):
    type: Literal["offline", "online"]


class CustomerAcceptance(_CustomerAcceptanceRequired, total=False):
    accepted_at: Union[int, datetime]
    offline: Konbini
    online: Online


class MandateData(TypedDict):
    customer_acceptance: CustomerAcceptance


class MandateOptions(TypedDict, total=False):
    reference_prefix: Union[Literal[""], str]


class _CartesBancairesRequired(TypedDict):
    cb_avalgo: Literal["0", "1", "2", "3", "4", "A"]


class CartesBancaires(_CartesBancairesRequired, total=False):
    cb_exemption: str
    cb_score: int


class NetworkOptions(TypedDict, total=False):
    cartes_bancaires: CartesBancaires


class Eps(TypedDict, total=False):
    setup_future_usage: Literal["none"]


class _CustomerBalanceBankTransferRequired(TypedDict):
    type: CustomerBalanceBankTransferType


class CustomerBalanceBankTransfer(_CustomerBalanceBankTransferRequired, total=False):
    eu_bank_transfer: EuBankTransfer
    requested_address_types: List[
        Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"]
    ]


class PaymentMethodOptionsCustomerBalance(TypedDict, total=False):
    bank_transfer: CustomerBalanceBankTransfer
    funding_type: Literal["bank_transfer"]
    setup_future_usage: Literal["none"]


class OnDemand(TypedDict, total=False):
    average_amount: int
    maximum_amount: int
    minimum_amount: int
    purchase_interval: Literal["day", "month", "week", "year"]
    purchase_interval_count: int


class NextBilling(TypedDict):
    amount: int
    date: str


class Oxxo(TypedDict, total=False):
    expires_after_days: int
    setup_future_usage: Literal["none"]


class PaymentMethodOptionsP24(TypedDict, total=False):
    setup_future_usage: Literal["none"]
    tos_shown_and_accepted: bool


class Paypal(TypedDict, total=False):
    capture_method: Literal["", "manual"]
    preferred_locale: Literal[
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
    setup_future_usage: Literal["", "none", "off_session"]


class FinancialConnections(TypedDict, total=False):
    filters: Filters
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: List[Literal["balances", "ownership", "transactions"]]
    return_url: str


class UsBankAccountMandateOptions(TypedDict, total=False):
    collection_method: Literal["", "paper"]


class Networks(TypedDict, total=False):
    requested: List[Literal["ach", "us_domestic_wire"]]


class _AutomaticPaymentMethodsRequired(TypedDict):
    enabled: bool


class AutomaticPaymentMethods(_AutomaticPaymentMethodsRequired, total=False):
    allow_redirects: Literal["always", "never"]


class CustomerAcceptanceOnline(TypedDict):
    ip_address: str
    user_agent: str


class _MandateDataCustomerAcceptanceRequired(TypedDict):
    type: Literal["offline", "online"]


class MandateDataCustomerAcceptance(
    _MandateDataCustomerAcceptanceRequired, total=False
):
    accepted_at: Union[int, datetime]
    offline: Konbini
    online: CustomerAcceptanceOnline


class SetupIntentCreateParamsMandateData(TypedDict):
    customer_acceptance: MandateDataCustomerAcceptance


class SourceRetrieveParams(RequestOptions, total=False):
    client_secret: str
    expand: List[str]


class VerifyMicrodepositsParams(RequestOptions, total=False):
    amounts: List[int]
    client_secret: str
    descriptor_code: str
    expand: List[str]


class HostedConfirmation(TypedDict, total=False):
    custom_message: str


class Redirect(TypedDict):
    url: str


class PaymentMethodReuseAgreement(TypedDict):
    position: Literal["auto", "hidden"]


class ConsentCollection(TypedDict, total=False):
    payment_method_reuse_agreement: PaymentMethodReuseAgreement
    promotions: Literal["auto", "none"]
    terms_of_service: Literal["none", "required"]


class Option(TypedDict):
    label: str
    value: str


class _DropdownRequired(TypedDict):
    options: List[Option]


class Dropdown(_DropdownRequired, total=False):
    default_value: str


class Label(TypedDict):
    custom: str
    type: Literal["custom"]


class Numeric(TypedDict, total=False):
    default_value: str
    maximum_length: int
    minimum_length: int


class _SessionCreateParamsCustomFieldRequired(TypedDict):
    key: str
    label: Label
    type: Literal["dropdown", "numeric", "text"]


class SessionCreateParamsCustomField(
    _SessionCreateParamsCustomFieldRequired, total=False
):
    dropdown: Dropdown
    numeric: Numeric
    optional: bool
    text: Numeric


class AfterSubmit(TypedDict):
    message: str


class CustomText(TypedDict, total=False):
    after_submit: Union[Literal[""], AfterSubmit]
    shipping_address: Union[Literal[""], AfterSubmit]
    submit: Union[Literal[""], AfterSubmit]
    terms_of_service_acceptance: Union[Literal[""], AfterSubmit]


class _AdjustableQuantityRequired(TypedDict):
    enabled: bool


class AdjustableQuantity(_AdjustableQuantityRequired, total=False):
    maximum: int
    minimum: int


class _LineItemPriceDataRequired(TypedDict):
    currency: str


class LineItemPriceData(_LineItemPriceDataRequired, total=False):
    product: str
    product_data: ProductData
    recurring: Recurring
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class _OptionalItemRequired(TypedDict):
    price: str
    quantity: int


class OptionalItem(_OptionalItemRequired, total=False):
    adjustable_quantity: AdjustableQuantity
