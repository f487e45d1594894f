# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

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
from .._core.inputs import FileInput as _FileInput
from . import _shared, _shared_2


class AccountLinkCreateParamsCollectionOptions(_TypedDict, total=False):
    fields: _Literal["currently_due", "eventually_due"]
    future_requirements: _Literal["include", "omit"]


class _AccountLinkCreateParamsRequired(_RequestOptions):
    account: str
    type: _Literal["account_onboarding", "account_update"]


class AccountLinkCreateParams(_AccountLinkCreateParamsRequired, total=False):
    collect: _Literal["currently_due", "eventually_due"]
    collection_options: AccountLinkCreateParamsCollectionOptions
    expand: _List[str]
    refresh_url: str
    return_url: str


class AccountSessionCreateParamsComponentsAccountManagementFeatures(
    _TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool


class _AccountSessionCreateParamsComponentsAccountManagementRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsAccountManagement(
    _AccountSessionCreateParamsComponentsAccountManagementRequired, total=False
):
    features: AccountSessionCreateParamsComponentsAccountManagementFeatures


class AccountSessionCreateParamsComponentsPayoutsFeatures(_TypedDict, total=False):
    disable_stripe_user_authentication: bool
    edit_payout_schedule: bool
    external_account_collection: bool
    instant_payouts: bool
    standard_payouts: bool


class _AccountSessionCreateParamsComponentsPayoutsRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPayouts(
    _AccountSessionCreateParamsComponentsPayoutsRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPayoutsFeatures


class AccountSessionCreateParamsComponentsPaymentsFeatures(_TypedDict, total=False):
    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class _AccountSessionCreateParamsComponentsPaymentsRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPayments(
    _AccountSessionCreateParamsComponentsPaymentsRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPaymentsFeatures


class _AccountSessionCreateParamsComponentsDocumentsRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsDocuments(
    _AccountSessionCreateParamsComponentsDocumentsRequired, total=False
):
    features: _shared.Konbini


class AccountSessionCreateParamsComponentsFinancialAccountFeatures(
    _TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    send_money: bool
    transfer_balance: bool


class _AccountSessionCreateParamsComponentsFinancialAccountRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsFinancialAccount(
    _AccountSessionCreateParamsComponentsFinancialAccountRequired, total=False
):
    features: AccountSessionCreateParamsComponentsFinancialAccountFeatures


class AccountSessionCreateParamsComponentsFinancialAccountTransactionsFeatures(
    _TypedDict, total=False
):
    card_spend_dispute_management: bool


class _AccountSessionCreateParamsComponentsFinancialAccountTransactionsRequired(
    _TypedDict
):
    enabled: bool


class AccountSessionCreateParamsComponentsFinancialAccountTransactions(
    _AccountSessionCreateParamsComponentsFinancialAccountTransactionsRequired,
    total=False,
):
    features: AccountSessionCreateParamsComponentsFinancialAccountTransactionsFeatures


class AccountSessionCreateParamsComponentsInstantPayoutsPromotionFeatures(
    _TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    instant_payouts: bool


class _AccountSessionCreateParamsComponentsInstantPayoutsPromotionRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsInstantPayoutsPromotion(
    _AccountSessionCreateParamsComponentsInstantPayoutsPromotionRequired, total=False
):
    features: AccountSessionCreateParamsComponentsInstantPayoutsPromotionFeatures


class AccountSessionCreateParamsComponentsIssuingCardFeatures(_TypedDict, total=False):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    spend_control_management: bool


class _AccountSessionCreateParamsComponentsIssuingCardRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsIssuingCard(
    _AccountSessionCreateParamsComponentsIssuingCardRequired, total=False
):
    features: AccountSessionCreateParamsComponentsIssuingCardFeatures


class AccountSessionCreateParamsComponentsIssuingCardsListFeatures(
    _TypedDict, total=False
):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    disable_stripe_user_authentication: bool
    spend_control_management: bool


class _AccountSessionCreateParamsComponentsIssuingCardsListRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsIssuingCardsList(
    _AccountSessionCreateParamsComponentsIssuingCardsListRequired, total=False
):
    features: AccountSessionCreateParamsComponentsIssuingCardsListFeatures


class AccountSessionCreateParamsComponentsPaymentDisputesFeatures(
    _TypedDict, total=False
):
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class _AccountSessionCreateParamsComponentsPaymentDisputesRequired(_TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPaymentDisputes(
    _AccountSessionCreateParamsComponentsPaymentDisputesRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPaymentDisputesFeatures


class AccountSessionCreateParamsComponents(_TypedDict, total=False):
    account_management: AccountSessionCreateParamsComponentsAccountManagement
    account_onboarding: AccountSessionCreateParamsComponentsAccountManagement
    balances: AccountSessionCreateParamsComponentsPayouts
    disputes_list: AccountSessionCreateParamsComponentsPayments
    documents: AccountSessionCreateParamsComponentsDocuments
    financial_account: AccountSessionCreateParamsComponentsFinancialAccount
    financial_account_transactions: (
        AccountSessionCreateParamsComponentsFinancialAccountTransactions
    )
    instant_payouts_promotion: (
        AccountSessionCreateParamsComponentsInstantPayoutsPromotion
    )
    issuing_card: AccountSessionCreateParamsComponentsIssuingCard
    issuing_cards_list: AccountSessionCreateParamsComponentsIssuingCardsList
    notification_banner: AccountSessionCreateParamsComponentsAccountManagement
    payment_details: AccountSessionCreateParamsComponentsPayments
    payment_disputes: AccountSessionCreateParamsComponentsPaymentDisputes
    payments: AccountSessionCreateParamsComponentsPayments
    payout_details: AccountSessionCreateParamsComponentsDocuments
    payouts: AccountSessionCreateParamsComponentsPayouts
    payouts_list: AccountSessionCreateParamsComponentsDocuments
    tax_registrations: AccountSessionCreateParamsComponentsDocuments
    tax_settings: AccountSessionCreateParamsComponentsDocuments


class _AccountSessionCreateParamsRequired(_RequestOptions):
    account: str
    components: AccountSessionCreateParamsComponents


class AccountSessionCreateParams(_AccountSessionCreateParamsRequired, total=False):
    expand: _List[str]


class _ApplePayDomainCreateParamsRequired(_RequestOptions):
    domain_name: str


class ApplePayDomainCreateParams(_ApplePayDomainCreateParamsRequired, total=False):
    expand: _List[str]


class ApplePayDomainListParams(_RequestOptions, total=False):
    domain_name: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class ApplicationFeeRefundParams(_RequestOptions, total=False):
    amount: int
    expand: _List[str]
    metadata: _Dict[str, str]


class ApplicationFeeListParams(_RequestOptions, total=False):
    charge: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class BalanceSettingsModifyParamsPaymentsPayoutsSchedule(_TypedDict, total=False):
    interval: _Literal["daily", "manual", "monthly", "weekly"]
    monthly_payout_days: _List[int]
    weekly_payout_days: _List[
        _Literal["friday", "monday", "thursday", "tuesday", "wednesday"]
    ]


class BalanceSettingsModifyParamsPaymentsPayouts(_TypedDict, total=False):
    minimum_balance_by_currency: _Union[
        _Literal[""], _Dict[str, _Union[_Literal[""], int]]
    ]
    schedule: BalanceSettingsModifyParamsPaymentsPayoutsSchedule
    statement_descriptor: str


class BalanceSettingsModifyParamsPaymentsSettlementTiming(_TypedDict, total=False):
    delay_days_override: _Union[_Literal[""], int]


class BalanceSettingsModifyParamsPayments(_TypedDict, total=False):
    debit_negative_balances: bool
    payouts: BalanceSettingsModifyParamsPaymentsPayouts
    settlement_timing: BalanceSettingsModifyParamsPaymentsSettlementTiming


class BalanceSettingsModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    payments: BalanceSettingsModifyParamsPayments


class BalanceTransactionListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    currency: str
    ending_before: str
    expand: _List[str]
    limit: int
    payout: str
    source: str
    starting_after: str
    type: str


class ChargeCaptureParams(_RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    expand: _List[str]
    receipt_email: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCaptureParamsTransferData
    transfer_group: str


class _ChargeCreateParamsDestinationRequired(_TypedDict):
    account: str


class ChargeCreateParamsDestination(
    _ChargeCreateParamsDestinationRequired, total=False
):
    amount: int


class ChargeCreateParams(_RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    capture: bool
    card: _Union[_shared.Card, str]
    currency: str
    customer: str
    description: str
    destination: _Union[ChargeCreateParamsDestination, str]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    on_behalf_of: str
    radar_options: _shared.RadarOptions
    receipt_email: str
    shipping: _shared.Shipping
    source: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _shared.ChargeCreateParamsTransferData
    transfer_group: str


class ChargeListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    payment_intent: str
    starting_after: str
    transfer_group: str


class ChargeModifyParamsFraudDetails(_TypedDict):
    user_report: _Literal["", "fraudulent", "safe"]


class ChargeModifyParams(_RequestOptions, total=False):
    customer: str
    description: str
    expand: _List[str]
    fraud_details: ChargeModifyParamsFraudDetails
    metadata: _Union[_Literal[""], _Dict[str, str]]
    receipt_email: str
    shipping: _shared.Shipping
    transfer_group: str


class CouponCreateParamsAppliesTo(_TypedDict, total=False):
    products: _List[str]


class CouponCreateParamsCurrencyOptions(_TypedDict):
    amount_off: int


class CouponCreateParams(_RequestOptions, total=False):
    amount_off: int
    applies_to: CouponCreateParamsAppliesTo
    currency: str
    currency_options: _Dict[str, CouponCreateParamsCurrencyOptions]
    duration: _Literal["forever", "once", "repeating"]
    duration_in_months: int
    expand: _List[str]
    id: str
    max_redemptions: int
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str
    percent_off: float
    redeem_by: _Union[int, _datetime]


class CouponModifyParams(_RequestOptions, total=False):
    currency_options: _Dict[str, CouponCreateParamsCurrencyOptions]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str


class CreditNoteCreateParamsLineTaxAmount(_TypedDict):
    amount: int
    tax_rate: str
    taxable_amount: int


class _CreditNoteCreateParamsLineRequired(_TypedDict):
    type: _Literal["custom_line_item", "invoice_line_item"]


class CreditNoteCreateParamsLine(_CreditNoteCreateParamsLineRequired, total=False):
    amount: int
    description: str
    invoice_line_item: str
    quantity: int
    tax_amounts: _Union[_Literal[""], _List[CreditNoteCreateParamsLineTaxAmount]]
    tax_rates: _Union[_Literal[""], _List[str]]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class CreditNoteCreateParamsRefund(_TypedDict, total=False):
    amount_refunded: int
    refund: str


class _CreditNoteCreateParamsRequired(_RequestOptions):
    invoice: str


class CreditNoteCreateParams(_CreditNoteCreateParamsRequired, total=False):
    amount: int
    credit_amount: int
    effective_at: _Union[int, _datetime]
    email_type: _Literal["credit_note", "none"]
    expand: _List[str]
    lines: _List[CreditNoteCreateParamsLine]
    memo: str
    metadata: _Dict[str, str]
    out_of_band_amount: int
    reason: _Literal[
        "duplicate", "fraudulent", "order_change", "product_unsatisfactory"
    ]
    refund_amount: int
    refunds: _List[CreditNoteCreateParamsRefund]
    shipping_cost: _shared.ShippingCost


class CreditNoteListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    invoice: str
    limit: int
    starting_after: str


class CreditNoteModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    memo: str
    metadata: _Dict[str, str]


class _CreditNotePreviewLinesParamsRequired(_RequestOptions):
    invoice: str


class CreditNotePreviewLinesParams(_CreditNotePreviewLinesParamsRequired, total=False):
    amount: int
    credit_amount: int
    effective_at: _Union[int, _datetime]
    email_type: _Literal["credit_note", "none"]
    ending_before: str
    expand: _List[str]
    limit: int
    lines: _List[CreditNoteCreateParamsLine]
    memo: str
    metadata: _Dict[str, str]
    out_of_band_amount: int
    reason: _Literal[
        "duplicate", "fraudulent", "order_change", "product_unsatisfactory"
    ]
    refund_amount: int
    refunds: _List[CreditNoteCreateParamsRefund]
    shipping_cost: _shared.ShippingCost
    starting_after: str


class CustomerSessionCreateParamsComponentsPaymentElementFeatures(
    _TypedDict, total=False
):
    payment_method_allow_redisplay_filters: _List[
        _Literal["always", "limited", "unspecified"]
    ]
    payment_method_redisplay: _Literal["disabled", "enabled"]
    payment_method_redisplay_limit: int
    payment_method_remove: _Literal["disabled", "enabled"]
    payment_method_save: _Literal["disabled", "enabled"]
    payment_method_save_usage: _Literal["off_session", "on_session"]


class _CustomerSessionCreateParamsComponentsPaymentElementRequired(_TypedDict):
    enabled: bool


class CustomerSessionCreateParamsComponentsPaymentElement(
    _CustomerSessionCreateParamsComponentsPaymentElementRequired, total=False
):
    features: CustomerSessionCreateParamsComponentsPaymentElementFeatures


class CustomerSessionCreateParamsComponents(_TypedDict, total=False):
    buy_button: _shared.PhoneNumberCollection
    payment_element: CustomerSessionCreateParamsComponentsPaymentElement
    pricing_table: _shared.PhoneNumberCollection


class _CustomerSessionCreateParamsRequired(_RequestOptions):
    components: CustomerSessionCreateParamsComponents
    customer: str


class CustomerSessionCreateParams(_CustomerSessionCreateParamsRequired, total=False):
    expand: _List[str]


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress(
    _TypedDict, total=False
):
    city: _Union[_Literal[""], str]
    country: _Union[_Literal[""], str]
    line1: _Union[_Literal[""], str]
    line2: _Union[_Literal[""], str]
    postal_code: _Union[_Literal[""], str]
    state: _Union[_Literal[""], str]


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(
    _TypedDict, total=False
):
    customer_account_id: _Union[_Literal[""], str]
    customer_device_fingerprint: _Union[_Literal[""], str]
    customer_device_id: _Union[_Literal[""], str]
    customer_email_address: _Union[_Literal[""], str]
    customer_purchase_ip: _Union[_Literal[""], str]
    merchandise_or_services: _Literal["merchandise", "services"]
    product_description: _Union[_Literal[""], str]
    shipping_address: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress


class _DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionRequired(
    _TypedDict
):
    charge: str


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(
    _DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionRequired,
    total=False,
):
    customer_account_id: _Union[_Literal[""], str]
    customer_device_fingerprint: _Union[_Literal[""], str]
    customer_device_id: _Union[_Literal[""], str]
    customer_email_address: _Union[_Literal[""], str]
    customer_purchase_ip: _Union[_Literal[""], str]
    product_description: _Union[_Literal[""], str]
    shipping_address: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3(
    _TypedDict, total=False
):
    disputed_transaction: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
    prior_undisputed_transactions: _List[
        DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
    ]


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance(
    _TypedDict, total=False
):
    fee_acknowledged: bool


class DisputeModifyParamsEvidenceEnhancedEvidence(_TypedDict, total=False):
    visa_compelling_evidence_3: (
        DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3
    )
    visa_compliance: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance


class DisputeModifyParamsEvidence(_TypedDict, total=False):
    access_activity_log: str
    billing_address: str
    cancellation_policy: str
    cancellation_policy_disclosure: str
    cancellation_rebuttal: str
    customer_communication: str
    customer_email_address: str
    customer_name: str
    customer_purchase_ip: str
    customer_signature: str
    duplicate_charge_documentation: str
    duplicate_charge_explanation: str
    duplicate_charge_id: str
    enhanced_evidence: _Union[_Literal[""], DisputeModifyParamsEvidenceEnhancedEvidence]
    product_description: str
    receipt: str
    refund_policy: str
    refund_policy_disclosure: str
    refund_refusal_explanation: str
    service_date: str
    service_documentation: str
    shipping_address: str
    shipping_carrier: str
    shipping_date: str
    shipping_documentation: str
    shipping_tracking_number: str
    uncategorized_file: str
    uncategorized_text: str


class DisputeModifyParams(_RequestOptions, total=False):
    evidence: DisputeModifyParamsEvidence
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    submit: bool


class EphemeralKeyCreateParams(_RequestOptions, total=False):
    customer: str
    expand: _List[str]
    issuing_card: str
    nonce: str
    verification_session: str


class EventListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    delivery_success: bool
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    type: str
    types: _List[str]


class _FileCreateParamsFileLinkDataRequired(_TypedDict):
    create: bool


class FileCreateParamsFileLinkData(_FileCreateParamsFileLinkDataRequired, total=False):
    expires_at: _Union[int, _datetime]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class _FileCreateParamsRequired(_RequestOptions):
    file: _FileInput
    purpose: _Literal[
        "account_requirement",
        "additional_verification",
        "business_icon",
        "business_logo",
        "customer_signature",
        "dispute_evidence",
        "identity_document",
        "issuing_regulatory_reporting",
        "pci_document",
        "tax_document_user_upload",
        "terminal_android_apk",
        "terminal_reader_splashscreen",
    ]


class FileCreateParams(_FileCreateParamsRequired, total=False):
    expand: _List[str]
    file_link_data: FileCreateParamsFileLinkData


class FileListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    purpose: _enums.FilePurpose
    starting_after: str


class _FileLinkCreateParamsRequired(_RequestOptions):
    file: str


class FileLinkCreateParams(_FileLinkCreateParamsRequired, total=False):
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class FileLinkListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    expired: bool
    file: str
    limit: int
    starting_after: str


class FileLinkModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    expires_at: _Union[_Literal["", "now"], int, _datetime]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class _InvoiceItemCreateParamsRequired(_RequestOptions):
    customer: str


class InvoiceItemCreateParams(_InvoiceItemCreateParamsRequired, total=False):
    amount: int
    currency: str
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    invoice: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: _shared.Period
    price_data: _shared.PriceData
    pricing: _shared.Pricing
    quantity: int
    subscription: str
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tax_code: _Union[_Literal[""], str]
    tax_rates: _List[str]
    unit_amount_decimal: _Union[str, _Decimal]


class InvoiceItemListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    invoice: str
    limit: int
    pending: bool
    starting_after: str


class InvoiceItemModifyParams(_RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    period: _shared.Period
    price_data: _shared.PriceData
    pricing: _shared.Pricing
    quantity: int
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tax_code: _Union[_Literal[""], str]
    tax_rates: _Union[_Literal[""], _List[str]]
    unit_amount_decimal: _Union[str, _Decimal]


class _InvoicePaymentListParamsPaymentRequired(_TypedDict):
    type: _Literal["payment_intent"]


class InvoicePaymentListParamsPayment(
    _InvoicePaymentListParamsPaymentRequired, total=False
):
    payment_intent: str


class InvoicePaymentListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    invoice: str
    limit: int
    payment: InvoicePaymentListParamsPayment
    starting_after: str
    status: _Literal["canceled", "open", "paid"]


class InvoiceRenderingTemplateListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["active", "archived"]


class InvoiceRenderingTemplateRetrieveParams(_RequestOptions, total=False):
    expand: _List[str]
    version: int


class _PaymentMethodDomainCreateParamsRequired(_RequestOptions):
    domain_name: str


class PaymentMethodDomainCreateParams(
    _PaymentMethodDomainCreateParamsRequired, total=False
):
    enabled: bool
    expand: _List[str]


class PaymentMethodDomainListParams(_RequestOptions, total=False):
    domain_name: str
    enabled: bool
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class PaymentMethodDomainModifyParams(_RequestOptions, total=False):
    enabled: bool
    expand: _List[str]


class _PayoutCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str


class PayoutCreateParams(_PayoutCreateParamsRequired, total=False):
    description: str
    destination: str
    expand: _List[str]
    metadata: _Dict[str, str]
    method: _Literal["instant", "standard"]
    payout_method: str
    source_type: _Literal["bank_account", "card", "fpx"]
    statement_descriptor: str


class PayoutListParams(_RequestOptions, total=False):
    arrival_date: _Union[_shared.Created, int, _datetime]
    created: _Union[_shared.Created, int, _datetime]
    destination: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: str


class PayoutReverseParams(_RequestOptions, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]


class _PlanCreateParamsProductRequired(_TypedDict):
    name: str


class PlanCreateParamsProduct(_PlanCreateParamsProductRequired, total=False):
    active: bool
    id: str
    """Deprecated."""
    metadata: _Dict[str, str]
    statement_descriptor: str
    tax_code: str
    unit_label: str


class _PlanCreateParamsTierRequired(_TypedDict):
    up_to: _Union[_Literal["inf"], int]


class PlanCreateParamsTier(_PlanCreateParamsTierRequired, total=False):
    flat_amount: int
    flat_amount_decimal: _Union[str, _Decimal]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class PlanCreateParamsTransformUsage(_TypedDict):
    divide_by: int
    round: _Literal["down", "up"]


class _PlanCreateParamsRequired(_RequestOptions):
    currency: str
    interval: _Literal["day", "month", "week", "year"]


class PlanCreateParams(_PlanCreateParamsRequired, total=False):
    active: bool
    amount: int
    amount_decimal: _Union[str, _Decimal]
    billing_scheme: _Literal["per_unit", "tiered"]
    expand: _List[str]
    id: str
    interval_count: int
    metadata: _Union[_Literal[""], _Dict[str, str]]
    meter: str
    nickname: str
    product: _Union[PlanCreateParamsProduct, str]
    tiers: _List[PlanCreateParamsTier]
    tiers_mode: _Literal["graduated", "volume"]
    transform_usage: PlanCreateParamsTransformUsage
    trial_period_days: int
    usage_type: _Literal["licensed", "metered"]


class PlanListParams(_RequestOptions, total=False):
    active: bool
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    product: str
    starting_after: str


class PlanModifyParams(_RequestOptions, total=False):
    active: bool
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    nickname: str
    product: str
    trial_period_days: int


class _PriceCreateParamsCustomUnitAmountRequired(_TypedDict):
    enabled: bool


class PriceCreateParamsCustomUnitAmount(
    _PriceCreateParamsCustomUnitAmountRequired, total=False
):
    maximum: int
    minimum: int
    preset: int


class PriceCreateParamsCurrencyOptions(_TypedDict, total=False):
    custom_unit_amount: PriceCreateParamsCustomUnitAmount
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tiers: _List[PlanCreateParamsTier]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class _PriceCreateParamsRecurringRequired(_TypedDict):
    interval: _Literal["day", "month", "week", "year"]


class PriceCreateParamsRecurring(_PriceCreateParamsRecurringRequired, total=False):
    interval_count: int
    meter: str
    usage_type: _Literal["licensed", "metered"]


class _PriceCreateParamsRequired(_RequestOptions):
    currency: str


class PriceCreateParams(_PriceCreateParamsRequired, total=False):
    active: bool
    billing_scheme: _Literal["per_unit", "tiered"]
    currency_options: _Dict[str, PriceCreateParamsCurrencyOptions]
    custom_unit_amount: PriceCreateParamsCustomUnitAmount
    expand: _List[str]
    lookup_key: str
    metadata: _Dict[str, str]
    nickname: str
    product: str
    product_data: PlanCreateParamsProduct
    recurring: PriceCreateParamsRecurring
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tiers: _List[PlanCreateParamsTier]
    tiers_mode: _Literal["graduated", "volume"]
    transfer_lookup_key: bool
    transform_quantity: PlanCreateParamsTransformUsage
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class PriceListParamsRecurring(_TypedDict, total=False):
    interval: _Literal["day", "month", "week", "year"]
    meter: str
    usage_type: _Literal["licensed", "metered"]


class PriceListParams(_RequestOptions, total=False):
    active: bool
    created: _Union[_shared.Created, int, _datetime]
    currency: str
    ending_before: str
    expand: _List[str]
    limit: int
    lookup_keys: _List[str]
    product: str
    recurring: PriceListParamsRecurring
    starting_after: str
    type: _Literal["one_time", "recurring"]


class PriceModifyParams(_RequestOptions, total=False):
    active: bool
    currency_options: _Union[_Literal[""], _Dict[str, PriceCreateParamsCurrencyOptions]]
    expand: _List[str]
    lookup_key: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    nickname: str
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    transfer_lookup_key: bool


class _ProductCreateParamsDefaultPriceDataRequired(_TypedDict):
    currency: str


class ProductCreateParamsDefaultPriceData(
    _ProductCreateParamsDefaultPriceDataRequired, total=False
):
    currency_options: _Dict[str, PriceCreateParamsCurrencyOptions]
    custom_unit_amount: PriceCreateParamsCustomUnitAmount
    metadata: _Dict[str, str]
    recurring: _shared.Recurring
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class ProductCreateParamsMarketingFeature(_TypedDict):
    name: str


class ProductCreateParamsPackageDimensions(_TypedDict):
    height: float
    length: float
    weight: float
    width: float


class _ProductCreateParamsRequired(_RequestOptions):
    name: str


class ProductCreateParams(_ProductCreateParamsRequired, total=False):
    active: bool
    default_price_data: ProductCreateParamsDefaultPriceData
    description: str
    expand: _List[str]
    id: str
    images: _List[str]
    marketing_features: _List[ProductCreateParamsMarketingFeature]
    metadata: _Dict[str, str]
    package_dimensions: ProductCreateParamsPackageDimensions
    shippable: bool
    statement_descriptor: str
    tax_code: str
    unit_label: str
    url: str


class _ProductCreateFeatureParamsRequired(_RequestOptions):
    entitlement_feature: str


class ProductCreateFeatureParams(_ProductCreateFeatureParamsRequired, total=False):
    expand: _List[str]


class ProductListParams(_RequestOptions, total=False):
    active: bool
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    ids: _List[str]
    limit: int
    shippable: bool
    starting_after: str
    url: str


class ProductModifyParams(_RequestOptions, total=False):
    active: bool
    default_price: str
    description: _Union[_Literal[""], str]
    expand: _List[str]
    images: _Union[_Literal[""], _List[str]]
    marketing_features: _Union[_Literal[""], _List[ProductCreateParamsMarketingFeature]]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str
    package_dimensions: _Union[_Literal[""], ProductCreateParamsPackageDimensions]
    shippable: bool
    statement_descriptor: str
    tax_code: _Union[_Literal[""], str]
    unit_label: _Union[_Literal[""], str]
    url: _Union[_Literal[""], str]


class _PromotionCodeCreateParamsPromotionRequired(_TypedDict):
    type: _Literal["coupon"]


class PromotionCodeCreateParamsPromotion(
    _PromotionCodeCreateParamsPromotionRequired, total=False
):
    coupon: str


class PromotionCodeCreateParamsRestrictionsCurrencyOptions(_TypedDict, total=False):
    minimum_amount: int


class PromotionCodeCreateParamsRestrictions(_TypedDict, total=False):
    currency_options: _Dict[str, PromotionCodeCreateParamsRestrictionsCurrencyOptions]
    first_time_transaction: bool
    minimum_amount: int
    minimum_amount_currency: str


class _PromotionCodeCreateParamsRequired(_RequestOptions):
    promotion: PromotionCodeCreateParamsPromotion


class PromotionCodeCreateParams(_PromotionCodeCreateParamsRequired, total=False):
    active: bool
    code: str
    customer: str
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    max_redemptions: int
    metadata: _Dict[str, str]
    restrictions: PromotionCodeCreateParamsRestrictions


class PromotionCodeListParams(_RequestOptions, total=False):
    active: bool
    code: str
    coupon: str
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class PromotionCodeModifyParamsRestrictions(_TypedDict, total=False):
    currency_options: _Dict[str, PromotionCodeCreateParamsRestrictionsCurrencyOptions]


class PromotionCodeModifyParams(_RequestOptions, total=False):
    active: bool
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    restrictions: PromotionCodeModifyParamsRestrictions


class RefundCreateParams(_RequestOptions, total=False):
    amount: int
    charge: str
    currency: str
    customer: str
    expand: _List[str]
    instructions_email: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    origin: _Literal["customer_balance"]
    payment_intent: str
    reason: _Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund_application_fee: bool
    reverse_transfer: bool


class _SetupAttemptListParamsRequired(_RequestOptions):
    setup_intent: str


class SetupAttemptListParams(_SetupAttemptListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class _ShippingRateCreateParamsRequired(_RequestOptions):
    display_name: str


class ShippingRateCreateParams(_ShippingRateCreateParamsRequired, total=False):
    delivery_estimate: _shared.DeliveryEstimate
    expand: _List[str]
    fixed_amount: _shared.FixedAmount
    metadata: _Dict[str, str]
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str
    type: _Literal["fixed_amount"]


class ShippingRateListParams(_RequestOptions, total=False):
    active: bool
    created: _Union[_shared.Created, int, _datetime]
    currency: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class ShippingRateModifyParamsFixedAmountCurrencyOptions(_TypedDict, total=False):
    amount: int
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]


class ShippingRateModifyParamsFixedAmount(_TypedDict, total=False):
    currency_options: _Dict[str, ShippingRateModifyParamsFixedAmountCurrencyOptions]


class ShippingRateModifyParams(_RequestOptions, total=False):
    active: bool
    expand: _List[str]
    fixed_amount: ShippingRateModifyParamsFixedAmount
    metadata: _Union[_Literal[""], _Dict[str, str]]
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]


class SourceCreateParamsMandateAcceptanceOffline(_TypedDict):
    contact_email: str


class _SourceCreateParamsMandateAcceptanceRequired(_TypedDict):
    status: _Literal["accepted", "pending", "refused", "revoked"]


class SourceCreateParamsMandateAcceptance(
    _SourceCreateParamsMandateAcceptanceRequired, total=False
):
    date: _Union[int, _datetime]
    ip: str
    offline: SourceCreateParamsMandateAcceptanceOffline
    online: _shared.DirectorshipDeclaration
    type: _Literal["offline", "online"]
    user_agent: str


class SourceCreateParamsMandate(_TypedDict, total=False):
    acceptance: SourceCreateParamsMandateAcceptance
    amount: _Union[_Literal[""], int]
    currency: str
    interval: _Literal["one_time", "scheduled", "variable"]
    notification_method: _Literal[
        "deprecated_none", "email", "manual", "none", "stripe_email"
    ]


class SourceCreateParamsReceiver(_TypedDict, total=False):
    refund_attributes_method: _Literal["email", "manual", "none"]


class SourceCreateParamsSourceOrderItem(_TypedDict, total=False):
    amount: int
    currency: str
    description: str
    parent: str
    quantity: int
    type: _Literal["discount", "shipping", "sku", "tax"]


class _SourceCreateParamsSourceOrderShippingRequired(_TypedDict):
    address: _shared_2.ShippingAddress


class SourceCreateParamsSourceOrderShipping(
    _SourceCreateParamsSourceOrderShippingRequired, total=False
):
    carrier: str
    name: str
    phone: str
    tracking_number: str


class SourceCreateParamsSourceOrder(_TypedDict, total=False):
    items: _List[SourceCreateParamsSourceOrderItem]
    shipping: SourceCreateParamsSourceOrderShipping


class SourceCreateParams(_RequestOptions, total=False):
    amount: int
    currency: str
    customer: str
    expand: _List[str]
    flow: _Literal["code_verification", "none", "receiver", "redirect"]
    mandate: SourceCreateParamsMandate
    metadata: _Dict[str, str]
    original_source: str
    owner: _shared.Owner
    receiver: SourceCreateParamsReceiver
    redirect: _shared_2.SourceCreateParamsRedirect
    source_order: SourceCreateParamsSourceOrder
    statement_descriptor: str
    token: str
    type: str
    usage: _Literal["reusable", "single_use"]


class SourceModifyParams(_RequestOptions, total=False):
    amount: int
    expand: _List[str]
    mandate: SourceCreateParamsMandate
    metadata: _Union[_Literal[""], _Dict[str, str]]
    owner: _shared.Owner
    source_order: SourceCreateParamsSourceOrder


class _SourceVerifyParamsRequired(_RequestOptions):
    values: _List[str]


class SourceVerifyParams(_SourceVerifyParamsRequired, total=False):
    expand: _List[str]


class _SubscriptionItemCreateParamsRequired(_RequestOptions):
    subscription: str


class SubscriptionItemCreateParams(_SubscriptionItemCreateParamsRequired, total=False):
    billing_thresholds: _Union[_Literal[""], _shared.BillingThresholds]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    metadata: _Dict[str, str]
    payment_behavior: _enums.PaymentBehavior
    price: str
    price_data: _shared.ItemPriceData
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class SubscriptionItemDeleteParams(_RequestOptions, total=False):
    clear_usage: bool
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]


class _SubscriptionItemListParamsRequired(_RequestOptions):
    subscription: str


class SubscriptionItemListParams(_SubscriptionItemListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class SubscriptionItemModifyParams(_RequestOptions, total=False):
    billing_thresholds: _Union[_Literal[""], _shared.BillingThresholds]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    off_session: bool
    payment_behavior: _enums.PaymentBehavior
    price: str
    price_data: _shared.ItemPriceData
    proration_behavior: _Literal["always_invoice", "create_prorations", "none"]
    proration_date: _Union[int, _datetime]
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class _TaxIdListParamsOwnerRequired(_TypedDict):
    type: _Literal["account", "application", "customer", "self"]


class TaxIdListParamsOwner(_TaxIdListParamsOwnerRequired, total=False):
    account: str
    customer: str


class _TaxIdCreateParamsRequired(_RequestOptions):
    type: _enums.TaxIdType_
    value: str


class TaxIdCreateParams(_TaxIdCreateParamsRequired, total=False):
    expand: _List[str]
    owner: TaxIdListParamsOwner


class TaxIdListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    owner: TaxIdListParamsOwner
    starting_after: str


class _TaxRateCreateParamsRequired(_RequestOptions):
    display_name: str
    inclusive: bool
    percentage: float


class TaxRateCreateParams(_TaxRateCreateParamsRequired, total=False):
    active: bool
    country: str
    description: str
    expand: _List[str]
    jurisdiction: str
    metadata: _Dict[str, str]
    state: str
    tax_type: _enums.TaxType


class TaxRateListParams(_RequestOptions, total=False):
    active: bool
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    inclusive: bool
    limit: int
    starting_after: str


class TaxRateModifyParams(_RequestOptions, total=False):
    active: bool
    country: str
    description: str
    display_name: str
    expand: _List[str]
    jurisdiction: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    state: str
    tax_type: _enums.TaxType


class _TopupCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str


class TopupCreateParams(_TopupCreateParamsRequired, total=False):
    description: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    source: str
    statement_descriptor: str
    transfer_group: str


class TopupListParams(_RequestOptions, total=False):
    amount: _Union[_shared_2.Amount, int]
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["canceled", "failed", "pending", "succeeded"]


class _TransferCreateParamsRequired(_RequestOptions):
    currency: str
    destination: str


class TransferCreateParams(_TransferCreateParamsRequired, total=False):
    amount: int
    description: str
    expand: _List[str]
    metadata: _Dict[str, str]
    source_transaction: str
    source_type: _Literal["bank_account", "card", "fpx"]
    transfer_group: str


class TransferCreateReversalParams(_RequestOptions, total=False):
    amount: int
    description: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    refund_application_fee: bool


class TransferListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    destination: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    transfer_group: str


class _WebhookEndpointCreateParamsRequired(_RequestOptions):
    enabled_events: _List[_enums.EnabledEvent]
    url: str


class WebhookEndpointCreateParams(_WebhookEndpointCreateParamsRequired, total=False):
    api_version: _Literal[
        "2011-01-01",
        "2011-06-21",
        "2011-06-28",
        "2011-08-01",
        "2011-09-15",
        "2011-11-17",
        "2012-02-23",
        "2012-03-25",
        "2012-06-18",
        "2012-06-28",
        "2012-07-09",
        "2012-09-24",
        "2012-10-26",
        "2012-11-07",
        "2013-02-11",
        "2013-02-13",
        "2013-07-05",
        "2013-08-12",
        "2013-08-13",
        "2013-10-29",
        "2013-12-03",
        "2014-01-31",
        "2014-03-13",
        "2014-03-28",
        "2014-05-19",
        "2014-06-13",
        "2014-06-17",
        "2014-07-22",
        "2014-07-26",
        "2014-08-04",
        "2014-08-20",
        "2014-09-08",
        "2014-10-07",
        "2014-11-05",
        "2014-11-20",
        "2014-12-08",
        "2014-12-17",
        "2014-12-22",
        "2015-01-11",
        "2015-01-26",
        "2015-02-10",
        "2015-02-16",
        "2015-02-18",
        "2015-03-24",
        "2015-04-07",
        "2015-06-15",
        "2015-07-07",
        "2015-07-13",
        "2015-07-28",
        "2015-08-07",
        "2015-08-19",
        "2015-09-03",
        "2015-09-08",
        "2015-09-23",
        "2015-10-01",
        "2015-10-12",
        "2015-10-16",
        "2016-02-03",
        "2016-02-19",
        "2016-02-22",
        "2016-02-23",
        "2016-02-29",
        "2016-03-07",
        "2016-06-15",
        "2016-07-06",
        "2016-10-19",
        "2017-01-27",
        "2017-02-14",
        "2017-04-06",
        "2017-05-25",
        "2017-06-05",
        "2017-08-15",
        "2017-12-14",
        "2018-01-23",
        "2018-02-05",
        "2018-02-06",
        "2018-02-28",
        "2018-05-21",
        "2018-07-27",
        "2018-08-23",
        "2018-09-06",
        "2018-09-24",
        "2018-10-31",
        "2018-11-08",
        "2019-02-11",
        "2019-02-19",
        "2019-03-14",
        "2019-05-16",
        "2019-08-14",
        "2019-09-09",
        "2019-10-08",
        "2019-10-17",
        "2019-11-05",
        "2019-12-03",
        "2020-03-02",
        "2020-08-27",
        "2022-08-01",
        "2022-11-15",
        "2023-08-16",
        "2023-10-16",
        "2024-04-10",
        "2024-06-20",
        "2024-09-30.acacia",
        "2024-10-28.acacia",
        "2024-11-20.acacia",
        "2024-12-18.acacia",
        "2025-01-27.acacia",
        "2025-02-24.acacia",
        "2025-03-01.dashboard",
        "2025-03-31.basil",
        "2025-04-30.basil",
        "2025-05-28.basil",
        "2025-06-30.basil",
        "2025-07-30.basil",
        "2025-08-27.basil",
        "2025-09-30.clover",
    ]
    connect: bool
    description: _Union[_Literal[""], str]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class WebhookEndpointModifyParams(_RequestOptions, total=False):
    description: _Union[_Literal[""], str]
    disabled: bool
    enabled_events: _List[_enums.EnabledEvent]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    url: str


AccountSessionCreateParamsComponentsAccountOnboardingFeatures = (
    AccountSessionCreateParamsComponentsAccountManagementFeatures
)
AccountSessionCreateParamsComponentsAccountOnboarding = (
    AccountSessionCreateParamsComponentsAccountManagement
)
AccountSessionCreateParamsComponentsBalancesFeatures = (
    AccountSessionCreateParamsComponentsPayoutsFeatures
)
AccountSessionCreateParamsComponentsBalances = (
    AccountSessionCreateParamsComponentsPayouts
)
AccountSessionCreateParamsComponentsDisputesListFeatures = (
    AccountSessionCreateParamsComponentsPaymentsFeatures
)
AccountSessionCreateParamsComponentsDisputesList = (
    AccountSessionCreateParamsComponentsPayments
)
AccountSessionCreateParamsComponentsDocumentsFeatures = _shared.Konbini
AccountSessionCreateParamsComponentsNotificationBannerFeatures = (
    AccountSessionCreateParamsComponentsAccountManagementFeatures
)
AccountSessionCreateParamsComponentsNotificationBanner = (
    AccountSessionCreateParamsComponentsAccountManagement
)
AccountSessionCreateParamsComponentsPaymentDetailsFeatures = (
    AccountSessionCreateParamsComponentsPaymentsFeatures
)
AccountSessionCreateParamsComponentsPaymentDetails = (
    AccountSessionCreateParamsComponentsPayments
)
AccountSessionCreateParamsComponentsPayoutDetailsFeatures = _shared.Konbini
AccountSessionCreateParamsComponentsPayoutDetails = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsPayoutsListFeatures = _shared.Konbini
AccountSessionCreateParamsComponentsPayoutsList = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsTaxRegistrationsFeatures = _shared.Konbini
AccountSessionCreateParamsComponentsTaxRegistrations = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsTaxSettingsFeatures = _shared.Konbini
AccountSessionCreateParamsComponentsTaxSettings = (
    AccountSessionCreateParamsComponentsDocuments
)
ApplePayDomainDeleteParams = _shared.DeleteParams
ApplePayDomainRetrieveParams = _shared.RetrieveParams
ApplicationFeeCreateRefundParams = ApplicationFeeRefundParams
ApplicationFeeListParamsCreated = _shared.Created
ApplicationFeeListRefundsParams = _shared.ListParams
ApplicationFeeModifyRefundParams = _shared.UpdateParams
ApplicationFeeRetrieveParams = _shared.RetrieveParams
ApplicationFeeRetrieveRefundParams = _shared.RetrieveParams
ApplicationFeeRefundModifyParams = _shared.UpdateParams
BalanceRetrieveParams = _shared.RetrieveParams
BalanceSettingsRetrieveParams = _shared.RetrieveParams
BalanceTransactionListParamsCreated = _shared.Created
BalanceTransactionRetrieveParams = _shared.RetrieveParams
BankAccountVerifyParams = _shared.VerifyParams
ChargeCaptureParamsTransferData = _shared.ChargeCaptureParamsTransferData
ChargeCreateParamsCard = _shared.Card
ChargeCreateParamsRadarOptions = _shared.RadarOptions
ChargeCreateParamsShippingAddress = _shared.Address
ChargeCreateParamsShipping = _shared.Shipping
ChargeCreateParamsTransferData = _shared.ChargeCreateParamsTransferData
ChargeListParamsCreated = _shared.Created
ChargeListRefundsParams = _shared.ListParams
ChargeModifyParamsShippingAddress = _shared.Address
ChargeModifyParamsShipping = _shared.Shipping
ChargeRetrieveParams = _shared.RetrieveParams
ChargeRetrieveRefundParams = _shared.RetrieveParams
ChargeSearchParams = _shared.SearchParams
ConfirmationTokenRetrieveParams = _shared.RetrieveParams
ConfirmationTokenCreateParamsPaymentMethodDataAcssDebit = _shared.AcssDebit
ConfirmationTokenCreateParamsPaymentMethodDataAffirm = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAfterpayClearpay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAlipay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAlma = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAmazonPay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAuBecsDebit = _shared.AuBecsDebit
ConfirmationTokenCreateParamsPaymentMethodDataBacsDebit = _shared.BacsDebit
ConfirmationTokenCreateParamsPaymentMethodDataBancontact = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBillie = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBillingDetailsAddress = _shared.Address
ConfirmationTokenCreateParamsPaymentMethodDataBillingDetails = _shared.BillingDetails
ConfirmationTokenCreateParamsPaymentMethodDataBlik = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBoleto = _shared.Boleto
ConfirmationTokenCreateParamsPaymentMethodDataCashapp = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataCrypto = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataCustomerBalance = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataEps = _shared.PaymentMethodDataEps
ConfirmationTokenCreateParamsPaymentMethodDataFpx = _shared.Fpx
ConfirmationTokenCreateParamsPaymentMethodDataGiropay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataGrabpay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataIdeal = _shared.Ideal
ConfirmationTokenCreateParamsPaymentMethodDataInteracPresent = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKakaoPay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKlarnaDob = _shared.Dob
ConfirmationTokenCreateParamsPaymentMethodDataKlarna = _shared.Klarna
ConfirmationTokenCreateParamsPaymentMethodDataKonbini = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKrCard = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataLink = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMbWay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMobilepay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMultibanco = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataNaverPay = _shared.NaverPay
ConfirmationTokenCreateParamsPaymentMethodDataNzBankAccount = _shared.NzBankAccount
ConfirmationTokenCreateParamsPaymentMethodDataOxxo = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataP24 = _shared.P24
ConfirmationTokenCreateParamsPaymentMethodDataPayByBank = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPayco = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPaynow = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPaypal = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPix = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPromptpay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataRadarOptions = _shared.RadarOptions
ConfirmationTokenCreateParamsPaymentMethodDataRevolutPay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSamsungPay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSatispay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSepaDebit = _shared.SepaDebit
ConfirmationTokenCreateParamsPaymentMethodDataSofort = _shared.Sofort
ConfirmationTokenCreateParamsPaymentMethodDataSwish = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataTwint = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataUsBankAccount = _shared.UsBankAccount
ConfirmationTokenCreateParamsPaymentMethodDataWechatPay = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodDataZip = _shared.Konbini
ConfirmationTokenCreateParamsPaymentMethodData = _shared.PaymentMethodData
ConfirmationTokenCreateParamsPaymentMethodOptionsCardInstallmentsPlan = _shared.Plan
ConfirmationTokenCreateParamsPaymentMethodOptionsCardInstallments = (
    _shared.CardInstallments
)
ConfirmationTokenCreateParamsPaymentMethodOptionsCard = _shared.PaymentMethodOptionsCard
ConfirmationTokenCreateParamsPaymentMethodOptions = _shared.PaymentMethodOptions
ConfirmationTokenCreateParamsShippingAddress = _shared.Address
ConfirmationTokenCreateParamsShipping = _shared.ShippingDetails
ConfirmationTokenCreateParams = _shared.CreateParams
CountrySpecListParams = _shared.ListParams
CountrySpecRetrieveParams = _shared.RetrieveParams
CouponDeleteParams = _shared.DeleteParams
CouponListParamsCreated = _shared.Created
CouponListParams = _shared.CouponListParams
CouponModifyParamsCurrencyOptions = CouponCreateParamsCurrencyOptions
CouponRetrieveParams = _shared.RetrieveParams
CreditNoteCreateParamsShippingCost = _shared.ShippingCost
CreditNoteListParamsCreated = _shared.Created
CreditNoteListLinesParams = _shared.ListParams
CreditNotePreviewParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewParamsShippingCost = _shared.ShippingCost
CreditNotePreviewParams = CreditNoteCreateParams
CreditNotePreviewLinesParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewLinesParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewLinesParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewLinesParamsShippingCost = _shared.ShippingCost
CreditNoteRetrieveParams = _shared.RetrieveParams
CreditNoteVoidCreditNoteParams = _shared.RetrieveParams
CustomerSessionCreateParamsComponentsBuyButton = _shared.PhoneNumberCollection
CustomerSessionCreateParamsComponentsPricingTable = _shared.PhoneNumberCollection
DisputeCloseParams = _shared.RetrieveParams
DisputeListParamsCreated = _shared.Created
DisputeListParams = _shared.RefundListParams
DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeRetrieveParams = _shared.RetrieveParams
EphemeralKeyDeleteParams = _shared.RetrieveParams
EventListParamsCreated = _shared.Created
EventRetrieveParams = _shared.RetrieveParams
ExchangeRateListParams = _shared.ListParams
ExchangeRateRetrieveParams = _shared.RetrieveParams
FileListParamsCreated = _shared.Created
FileRetrieveParams = _shared.RetrieveParams
FileLinkListParamsCreated = _shared.Created
FileLinkRetrieveParams = _shared.RetrieveParams
InvoiceItemCreateParamsDiscount = _shared.Discount
InvoiceItemCreateParamsPeriod = _shared.Period
InvoiceItemCreateParamsPriceData = _shared.PriceData
InvoiceItemCreateParamsPricing = _shared.Pricing
InvoiceItemDeleteParams = _shared.DeleteParams
InvoiceItemListParamsCreated = _shared.Created
InvoiceItemModifyParamsDiscount = _shared.Discount
InvoiceItemModifyParamsPeriod = _shared.Period
InvoiceItemModifyParamsPriceData = _shared.PriceData
InvoiceItemModifyParamsPricing = _shared.Pricing
InvoiceItemRetrieveParams = _shared.RetrieveParams
InvoiceLineItemModifyParamsDiscount = _shared.Discount
InvoiceLineItemModifyParamsPeriod = _shared.Period
InvoiceLineItemModifyParamsPriceDataProductData = _shared.ProductData
InvoiceLineItemModifyParamsPriceData = _shared.LinePriceData
InvoiceLineItemModifyParamsPricing = _shared.Pricing
InvoiceLineItemModifyParamsTaxAmountTaxRateData = _shared.TaxRateData
InvoiceLineItemModifyParamsTaxAmount = _shared.TaxAmount
InvoiceLineItemModifyParams = _shared.ModifyParams
InvoicePaymentRetrieveParams = _shared.RetrieveParams
InvoiceRenderingTemplateArchiveParams = _shared.RetrieveParams
InvoiceRenderingTemplateUnarchiveParams = _shared.RetrieveParams
MandateRetrieveParams = _shared.RetrieveParams
PaymentMethodDomainRetrieveParams = _shared.RetrieveParams
PaymentMethodDomainValidateParams = _shared.RetrieveParams
PayoutCancelParams = _shared.RetrieveParams
PayoutListParamsArrivalDate = _shared.Created
PayoutListParamsCreated = _shared.Created
PayoutModifyParams = _shared.UpdateParams
PayoutRetrieveParams = _shared.RetrieveParams
PlanDeleteParams = _shared.DeleteParams
PlanListParamsCreated = _shared.Created
PlanRetrieveParams = _shared.RetrieveParams
PriceCreateParamsCurrencyOptionsCustomUnitAmount = PriceCreateParamsCustomUnitAmount
PriceCreateParamsCurrencyOptionsTier = PlanCreateParamsTier
PriceCreateParamsProductData = PlanCreateParamsProduct
PriceCreateParamsTier = PlanCreateParamsTier
PriceCreateParamsTransformQuantity = PlanCreateParamsTransformUsage
PriceListParamsCreated = _shared.Created
PriceModifyParamsCurrencyOptionsCustomUnitAmount = PriceCreateParamsCustomUnitAmount
PriceModifyParamsCurrencyOptionsTier = PlanCreateParamsTier
PriceModifyParamsCurrencyOptions = PriceCreateParamsCurrencyOptions
PriceRetrieveParams = _shared.RetrieveParams
PriceSearchParams = _shared.SearchParams
ProductCreateParamsDefaultPriceDataCurrencyOptionsCustomUnitAmount = (
    PriceCreateParamsCustomUnitAmount
)
ProductCreateParamsDefaultPriceDataCurrencyOptionsTier = PlanCreateParamsTier
ProductCreateParamsDefaultPriceDataCurrencyOptions = PriceCreateParamsCurrencyOptions
ProductCreateParamsDefaultPriceDataCustomUnitAmount = PriceCreateParamsCustomUnitAmount
ProductCreateParamsDefaultPriceDataRecurring = _shared.Recurring
ProductDeleteParams = _shared.DeleteParams
ProductDeleteFeatureParams = _shared.DeleteParams
ProductListParamsCreated = _shared.Created
ProductListFeaturesParams = _shared.ListParams
ProductModifyParamsMarketingFeature = ProductCreateParamsMarketingFeature
ProductModifyParamsPackageDimensions = ProductCreateParamsPackageDimensions
ProductRetrieveParams = _shared.RetrieveParams
ProductRetrieveFeatureParams = _shared.RetrieveParams
ProductSearchParams = _shared.SearchParams
PromotionCodeListParamsCreated = _shared.Created
PromotionCodeModifyParamsRestrictionsCurrencyOptions = (
    PromotionCodeCreateParamsRestrictionsCurrencyOptions
)
PromotionCodeRetrieveParams = _shared.RetrieveParams
RefundCancelParams = _shared.RetrieveParams
RefundListParamsCreated = _shared.Created
RefundListParams = _shared.RefundListParams
RefundModifyParams = _shared.UpdateParams
RefundRetrieveParams = _shared.RetrieveParams
RefundExpireParams = _shared.RetrieveParams
ReviewApproveParams = _shared.RetrieveParams
ReviewListParamsCreated = _shared.Created
ReviewListParams = _shared.CouponListParams
ReviewRetrieveParams = _shared.RetrieveParams
SetupAttemptListParamsCreated = _shared.Created
ShippingRateCreateParamsDeliveryEstimateMaximum = _shared.Maximum
ShippingRateCreateParamsDeliveryEstimateMinimum = _shared.Maximum
ShippingRateCreateParamsDeliveryEstimate = _shared.DeliveryEstimate
ShippingRateCreateParamsFixedAmountCurrencyOptions = _shared.CurrencyOptions
ShippingRateCreateParamsFixedAmount = _shared.FixedAmount
ShippingRateListParamsCreated = _shared.Created
ShippingRateRetrieveParams = _shared.RetrieveParams
SourceCreateParamsMandateAcceptanceOnline = _shared.DirectorshipDeclaration
SourceCreateParamsOwnerAddress = _shared.Address
SourceCreateParamsOwner = _shared.Owner
SourceCreateParamsRedirect = _shared_2.SourceCreateParamsRedirect
SourceCreateParamsSourceOrderShippingAddress = _shared_2.ShippingAddress
SourceListSourceTransactionsParams = _shared.ListParams
SourceModifyParamsMandateAcceptanceOffline = SourceCreateParamsMandateAcceptanceOffline
SourceModifyParamsMandateAcceptanceOnline = _shared.DirectorshipDeclaration
SourceModifyParamsMandateAcceptance = SourceCreateParamsMandateAcceptance
SourceModifyParamsMandate = SourceCreateParamsMandate
SourceModifyParamsOwnerAddress = _shared.Address
SourceModifyParamsOwner = _shared.Owner
SourceModifyParamsSourceOrderItem = SourceCreateParamsSourceOrderItem
SourceModifyParamsSourceOrderShippingAddress = _shared_2.ShippingAddress
SourceModifyParamsSourceOrderShipping = SourceCreateParamsSourceOrderShipping
SourceModifyParamsSourceOrder = SourceCreateParamsSourceOrder
SourceRetrieveParams = _shared.SourceRetrieveParams
SubscriptionItemCreateParamsBillingThresholds = _shared.BillingThresholds
SubscriptionItemCreateParamsDiscount = _shared.Discount
SubscriptionItemCreateParamsPriceDataRecurring = _shared.Recurring
SubscriptionItemCreateParamsPriceData = _shared.ItemPriceData
SubscriptionItemModifyParamsBillingThresholds = _shared.BillingThresholds
SubscriptionItemModifyParamsDiscount = _shared.Discount
SubscriptionItemModifyParamsPriceDataRecurring = _shared.Recurring
SubscriptionItemModifyParamsPriceData = _shared.ItemPriceData
SubscriptionItemRetrieveParams = _shared.RetrieveParams
TaxCodeListParams = _shared.ListParams
TaxCodeRetrieveParams = _shared.RetrieveParams
TaxIdCreateParamsOwner = TaxIdListParamsOwner
TaxIdDeleteParams = _shared.DeleteParams
TaxIdRetrieveParams = _shared.RetrieveParams
TaxRateListParamsCreated = _shared.Created
TaxRateRetrieveParams = _shared.RetrieveParams
TopupCancelParams = _shared.RetrieveParams
TopupListParamsAmount = _shared_2.Amount
TopupListParamsCreated = _shared.Created
TopupModifyParams = _shared.TopupModifyParams
TopupRetrieveParams = _shared.RetrieveParams
TransferListParamsCreated = _shared.Created
TransferListReversalsParams = _shared.ListParams
TransferModifyParams = _shared.TopupModifyParams
TransferModifyReversalParams = _shared.UpdateParams
TransferRetrieveParams = _shared.RetrieveParams
TransferRetrieveReversalParams = _shared.RetrieveParams
WebhookEndpointDeleteParams = _shared.DeleteParams
WebhookEndpointListParams = _shared.ListParams
WebhookEndpointRetrieveParams = _shared.RetrieveParams
ApplicationFeeRefundCreateParams = ApplicationFeeRefundParams
ApplicationFeeRefundListParams = _shared.ListParams
ApplicationFeeRefundRetrieveParams = _shared.RetrieveParams
ApplicationFeeRefundUpdateParams = _shared.UpdateParams
BalanceSettingsUpdateParamsPaymentsPayoutsSchedule = (
    BalanceSettingsModifyParamsPaymentsPayoutsSchedule
)
BalanceSettingsUpdateParamsPaymentsPayouts = BalanceSettingsModifyParamsPaymentsPayouts
BalanceSettingsUpdateParamsPaymentsSettlementTiming = (
    BalanceSettingsModifyParamsPaymentsSettlementTiming
)
BalanceSettingsUpdateParamsPayments = BalanceSettingsModifyParamsPayments
BalanceSettingsUpdateParams = BalanceSettingsModifyParams
ChargeUpdateParamsFraudDetails = ChargeModifyParamsFraudDetails
ChargeUpdateParamsShippingAddress = _shared.Address
ChargeUpdateParamsShipping = _shared.Shipping
ChargeUpdateParams = ChargeModifyParams
CouponUpdateParamsCurrencyOptions = CouponCreateParamsCurrencyOptions
CouponUpdateParams = CouponModifyParams
CreditNoteUpdateParams = CreditNoteModifyParams
CreditNoteLineItemListParams = _shared.ListParams
CreditNotePreviewLinesListParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewLinesListParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewLinesListParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewLinesListParamsShippingCost = _shared.ShippingCost
CreditNotePreviewLinesListParams = CreditNotePreviewLinesParams
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3 = (
    DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3
)
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompliance = (
    DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance
)
DisputeUpdateParamsEvidenceEnhancedEvidence = (
    DisputeModifyParamsEvidenceEnhancedEvidence
)
DisputeUpdateParamsEvidence = DisputeModifyParamsEvidence
DisputeUpdateParams = DisputeModifyParams
FileLinkUpdateParams = FileLinkModifyParams
InvoiceItemUpdateParamsDiscount = _shared.Discount
InvoiceItemUpdateParamsPeriod = _shared.Period
InvoiceItemUpdateParamsPriceData = _shared.PriceData
InvoiceItemUpdateParamsPricing = _shared.Pricing
InvoiceItemUpdateParams = InvoiceItemModifyParams
PaymentMethodDomainUpdateParams = PaymentMethodDomainModifyParams
PayoutUpdateParams = _shared.UpdateParams
PlanUpdateParams = PlanModifyParams
PriceUpdateParamsCurrencyOptionsCustomUnitAmount = PriceCreateParamsCustomUnitAmount
PriceUpdateParamsCurrencyOptionsTier = PlanCreateParamsTier
PriceUpdateParamsCurrencyOptions = PriceCreateParamsCurrencyOptions
PriceUpdateParams = PriceModifyParams
ProductUpdateParamsMarketingFeature = ProductCreateParamsMarketingFeature
ProductUpdateParamsPackageDimensions = ProductCreateParamsPackageDimensions
ProductUpdateParams = ProductModifyParams
ProductFeatureCreateParams = ProductCreateFeatureParams
ProductFeatureDeleteParams = _shared.DeleteParams
ProductFeatureListParams = _shared.ListParams
ProductFeatureRetrieveParams = _shared.RetrieveParams
PromotionCodeUpdateParamsRestrictionsCurrencyOptions = (
    PromotionCodeCreateParamsRestrictionsCurrencyOptions
)
PromotionCodeUpdateParamsRestrictions = PromotionCodeModifyParamsRestrictions
PromotionCodeUpdateParams = PromotionCodeModifyParams
RefundUpdateParams = _shared.UpdateParams
ShippingRateUpdateParamsFixedAmountCurrencyOptions = (
    ShippingRateModifyParamsFixedAmountCurrencyOptions
)
ShippingRateUpdateParamsFixedAmount = ShippingRateModifyParamsFixedAmount
ShippingRateUpdateParams = ShippingRateModifyParams
SourceDetachParams = _shared.RetrieveParams
SourceUpdateParamsMandateAcceptanceOffline = SourceCreateParamsMandateAcceptanceOffline
SourceUpdateParamsMandateAcceptanceOnline = _shared.DirectorshipDeclaration
SourceUpdateParamsMandateAcceptance = SourceCreateParamsMandateAcceptance
SourceUpdateParamsMandate = SourceCreateParamsMandate
SourceUpdateParamsOwnerAddress = _shared.Address
SourceUpdateParamsOwner = _shared.Owner
SourceUpdateParamsSourceOrderItem = SourceCreateParamsSourceOrderItem
SourceUpdateParamsSourceOrderShippingAddress = _shared_2.ShippingAddress
SourceUpdateParamsSourceOrderShipping = SourceCreateParamsSourceOrderShipping
SourceUpdateParamsSourceOrder = SourceCreateParamsSourceOrder
SourceUpdateParams = SourceModifyParams
SourceTransactionListParams = _shared.ListParams
SubscriptionItemUpdateParamsBillingThresholds = _shared.BillingThresholds
SubscriptionItemUpdateParamsDiscount = _shared.Discount
SubscriptionItemUpdateParamsPriceDataRecurring = _shared.Recurring
SubscriptionItemUpdateParamsPriceData = _shared.ItemPriceData
SubscriptionItemUpdateParams = SubscriptionItemModifyParams
TaxRateUpdateParams = TaxRateModifyParams
TopupUpdateParams = _shared.TopupModifyParams
TransferUpdateParams = _shared.TopupModifyParams
TransferReversalCreateParams = TransferCreateReversalParams
TransferReversalListParams = _shared.ListParams
TransferReversalRetrieveParams = _shared.RetrieveParams
TransferReversalUpdateParams = _shared.UpdateParams
WebhookEndpointUpdateParams = WebhookEndpointModifyParams
