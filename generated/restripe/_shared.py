# Rendered by codegen; never edit.
"""Objects that several resources hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import List, Literal, Optional, Union

    from typing_extensions import TypeAlias

    from ._account import Account
    from ._bank_account import BankAccount
    from ._card import Card
    from ._charge import Charge
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._discount import Discount
    from ._enums import FlowType, TaxabilityReason, TaxIdType, TaxType
    from ._payment_intent import PaymentIntent
    from ._payment_method import PaymentMethod
    from ._setup_attempt import SetupAttempt
    from ._setup_intent import SetupIntent
    from ._shipping_rate import ShippingRate
    from ._source import Source
    from ._tax_rate import TaxRate
    from .billing._objects import CreditBalanceTransaction
    from .issuing._objects import Authorization
    from .treasury._objects import (
        CreditReversal,
        DebitReversal,
        InboundTransfer,
        OutboundPayment,
        OutboundTransfer,
        ReceivedCredit,
        ReceivedDebit,
    )


class Address(StripeObject):
    """Part of a reply: schema `address`."""

    city: Optional[str]
    country: Optional[str]
    line1: Optional[str]
    line2: Optional[str]
    postal_code: Optional[str]
    state: Optional[str]


_Address = Address


class LegalEntityJapanAddress(StripeObject):
    """Part of a reply: schema `legal_entity_japan_address`."""

    city: Optional[str]
    country: Optional[str]
    line1: Optional[str]
    line2: Optional[str]
    postal_code: Optional[str]
    state: Optional[str]
    town: Optional[str]


class BillingCreditGrantsResourceMonetaryAmount(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_monetary_amount`."""

    currency: str
    value: int


class BillingCreditGrantsResourceAmount(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_amount`."""

    if TYPE_CHECKING:
        Monetary: TypeAlias = BillingCreditGrantsResourceMonetaryAmount

    monetary: Optional[BillingCreditGrantsResourceMonetaryAmount]
    type: Literal["monetary"]

    _inner_class_types = {"monetary": "BillingCreditGrantsResourceMonetaryAmount"}


class BillingDetails(StripeObject):
    """Part of a reply: schema `billing_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: Optional[_Address]
    email: Optional[str]
    name: Optional[str]
    phone: Optional[str]
    tax_id: Optional[str]

    _inner_class_types = {"address": "Address"}


_BillingDetails = BillingDetails


class PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet(StripeObject):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_card_present_common_wallet`.
    """

    type: Literal["apple_pay", "google_pay", "samsung_pay", "unknown"]


class PaymentFlowsPaymentIntentPresentmentDetails(StripeObject):
    """Part of a reply: schema `payment_flows_payment_intent_presentment_details`."""

    presentment_amount: int
    presentment_currency: str


class RadarRadarOptions(StripeObject):
    """Part of a reply: schema `radar_radar_options`."""

    session: Optional[str]


class Shipping(StripeObject):
    """Part of a reply: schema `shipping`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: Optional[_Address]
    carrier: Optional[str]
    name: Optional[str]
    phone: Optional[str]
    tracking_number: Optional[str]

    _inner_class_types = {"address": "Address"}


class ConnectAccountReference(StripeObject):
    """Part of a reply: schema `connect_account_reference`."""

    if TYPE_CHECKING:
        account_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    type: Literal["account", "self"]

    _inner_class_types = {"account": None}


class PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters(
    StripeObject
):
    """Part of a reply: schema
    `payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters`.
    """

    account_subcategories: Optional[List[Literal["checking", "savings"]]]


class LinkedAccountOptionsCommon(StripeObject):
    """Part of a reply: schema `linked_account_options_common`."""

    if TYPE_CHECKING:
        Filters: TypeAlias = (
            PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters
        )

    filters: Optional[
        PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters
    ]
    permissions: Optional[
        List[Literal["balances", "ownership", "payment_method", "transactions"]]
    ]
    prefetch: Optional[List[Literal["balances", "ownership", "transactions"]]]
    return_url: Optional[str]

    _inner_class_types = {
        "filters": "PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters",
    }


class LineItemsTaxAmount(StripeObject):
    """Part of a reply: schema `line_items_tax_amount`."""

    amount: int
    rate: TaxRate
    taxability_reason: Optional[TaxabilityReason]
    taxable_amount: Optional[int]

    _inner_class_types = {"rate": None}


class LineItemsDiscountAmount(StripeObject):
    """Part of a reply: schema `line_items_discount_amount`."""

    amount: int
    discount: Discount

    _inner_class_types = {"discount": None}


class ClimateRemovalsLocation(StripeObject):
    """Part of a reply: schema `climate_removals_location`."""

    city: Optional[str]
    country: str
    latitude: Optional[float]
    longitude: Optional[float]
    region: Optional[str]


class PaymentFlowsPrivatePaymentMethodsAlipay(StripeObject):
    """Part of a reply: schema `payment_flows_private_payment_methods_alipay`."""


class Networks(StripeObject):
    """Part of a reply: schema `networks`."""

    available: List[str]
    preferred: Optional[str]


class ThreeDSecureUsage(StripeObject):
    """Part of a reply: schema `three_d_secure_usage`."""

    supported: bool


class PaymentFlowsPrivatePaymentMethodsKlarnaDob(StripeObject):
    """Part of a reply: schema `payment_flows_private_payment_methods_klarna_dob`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class SepaDebitGeneratedFrom(StripeObject):
    """Part of a reply: schema `sepa_debit_generated_from`."""

    if TYPE_CHECKING:
        charge_id: Optional[str]
        setup_attempt_id: Optional[str]

    charge: Optional[ExpandableField[Charge]]
    setup_attempt: Optional[ExpandableField[SetupAttempt]]

    _inner_class_types = {"charge": None, "setup_attempt": None}


class UsBankAccountNetworks(StripeObject):
    """Part of a reply: schema `us_bank_account_networks`."""

    preferred: Optional[str]
    supported: List[Literal["ach", "us_domestic_wire"]]


class DiscountsResourceDiscountAmount(StripeObject):
    """Part of a reply: schema `discounts_resource_discount_amount`."""

    if TYPE_CHECKING:
        discount_id: Optional[str]

    amount: int
    discount: ExpandableField[Discount]

    _inner_class_types = {"discount": None}


class CreditNotesPretaxCreditAmount(StripeObject):
    """Part of a reply: schema `credit_notes_pretax_credit_amount`."""

    if TYPE_CHECKING:
        credit_balance_transaction_id: Optional[str]
        discount_id: Optional[str]

    amount: int
    credit_balance_transaction: Optional[ExpandableField[CreditBalanceTransaction]]
    discount: Optional[ExpandableField[Discount]]
    type: Literal["credit_balance_transaction", "discount"]

    _inner_class_types = {"credit_balance_transaction": None, "discount": None}


class InvoicesResourceShippingCost(StripeObject):
    """Part of a reply: schema `invoices_resource_shipping_cost`."""

    if TYPE_CHECKING:
        Tax: TypeAlias = LineItemsTaxAmount
        shipping_rate_id: Optional[str]

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: Optional[ExpandableField[ShippingRate]]
    taxes: Optional[List[LineItemsTaxAmount]]

    _inner_class_types = {"shipping_rate": None, "taxes": "LineItemsTaxAmount"}


class BillingBillResourceInvoicingTaxesTaxRateDetails(StripeObject):
    """Part of a reply: schema `billing_bill_resource_invoicing_taxes_tax_rate_details`."""

    tax_rate: str


class BillingBillResourceInvoicingTaxesTax(StripeObject):
    """Part of a reply: schema `billing_bill_resource_invoicing_taxes_tax`."""

    if TYPE_CHECKING:
        TaxRateDetails: TypeAlias = BillingBillResourceInvoicingTaxesTaxRateDetails

    amount: int
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_rate_details: Optional[BillingBillResourceInvoicingTaxesTaxRateDetails]
    taxability_reason: Literal[
        "customer_exempt",
        "not_available",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
    ]
    taxable_amount: Optional[int]
    type: Literal["tax_rate_details"]

    _inner_class_types = {
        "tax_rate_details": "BillingBillResourceInvoicingTaxesTaxRateDetails",
    }


class BankConnectionsResourceAccountholder(StripeObject):
    """Part of a reply: schema `bank_connections_resource_accountholder`."""

    if TYPE_CHECKING:
        account_id: Optional[str]
        customer_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    customer: Optional[ExpandableField[Customer]]
    type: Literal["account", "customer"]

    _inner_class_types = {"account": None, "customer": None}


class ApiErrors(StripeObject):
    """Part of a reply: schema `api_errors`."""

    advice_code: Optional[str]
    charge: Optional[str]
    code: Optional[str]
    decline_code: Optional[str]
    doc_url: Optional[str]
    message: Optional[str]
    network_advice_code: Optional[str]
    network_decline_code: Optional[str]
    param: Optional[str]
    payment_intent: Optional[PaymentIntent]
    payment_method: Optional[PaymentMethod]
    payment_method_type: Optional[str]
    request_log_url: Optional[str]
    setup_intent: Optional[SetupIntent]
    source: Optional[Union[BankAccount, Card, Source]]
    type: Literal[
        "api_error", "card_error", "idempotency_error", "invalid_request_error"
    ]

    _inner_class_types = {
        "payment_intent": None,
        "payment_method": None,
        "setup_intent": None,
        "source": None,
    }


class InvoicesResourcePretaxCreditAmount(StripeObject):
    """Part of a reply: schema `invoices_resource_pretax_credit_amount`."""

    if TYPE_CHECKING:
        credit_balance_transaction_id: Optional[str]
        discount_id: Optional[str]

    amount: int
    credit_balance_transaction: Optional[ExpandableField[CreditBalanceTransaction]]
    discount: Optional[ExpandableField[Discount]]
    type: Literal["credit_balance_transaction", "discount"]

    _inner_class_types = {"credit_balance_transaction": None, "discount": None}


class BillingBillResourceInvoicingPricingPricingPriceDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_pricing_pricing_price_details`.
    """

    price: str
    product: str


class BillingBillResourceInvoicingPricingPricing(StripeObject):
    """Part of a reply: schema `billing_bill_resource_invoicing_pricing_pricing`."""

    if TYPE_CHECKING:
        PriceDetails: TypeAlias = BillingBillResourceInvoicingPricingPricingPriceDetails

    price_details: Optional[BillingBillResourceInvoicingPricingPricingPriceDetails]
    type: Literal["price_details"]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "price_details": "BillingBillResourceInvoicingPricingPricingPriceDetails",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class IssuingAuthorizationMerchantData(StripeObject):
    """Part of a reply: schema `issuing_authorization_merchant_data`."""

    category: str
    category_code: str
    city: Optional[str]
    country: Optional[str]
    name: Optional[str]
    network_id: str
    postal_code: Optional[str]
    state: Optional[str]
    tax_id: Optional[str]
    terminal_id: Optional[str]
    url: Optional[str]


class SubscriptionsTrialsResourceEndBehavior(StripeObject):
    """Part of a reply: schema `subscriptions_trials_resource_end_behavior`."""

    missing_payment_method: Literal["cancel", "create_invoice", "pause"]


class SubscriptionsTrialsResourceTrialSettings(StripeObject):
    """Part of a reply: schema `subscriptions_trials_resource_trial_settings`."""

    if TYPE_CHECKING:
        EndBehavior: TypeAlias = SubscriptionsTrialsResourceEndBehavior

    end_behavior: SubscriptionsTrialsResourceEndBehavior

    _inner_class_types = {"end_behavior": "SubscriptionsTrialsResourceEndBehavior"}


class SubscriptionsResourceBillingModeFlexible(StripeObject):
    """Part of a reply: schema `subscriptions_resource_billing_mode_flexible`."""

    proration_discounts: Optional[Literal["included", "itemized"]]


class SubscriptionsResourceBillingMode(StripeObject):
    """Part of a reply: schema `subscriptions_resource_billing_mode`."""

    if TYPE_CHECKING:
        Flexible: TypeAlias = SubscriptionsResourceBillingModeFlexible

    flexible: Optional[SubscriptionsResourceBillingModeFlexible]
    type: Literal["classic", "flexible"]
    updated_at: Optional[int]

    _inner_class_types = {"flexible": "SubscriptionsResourceBillingModeFlexible"}


class TaxProductResourcePostalAddress(StripeObject):
    """Part of a reply: schema `tax_product_resource_postal_address`."""

    city: Optional[str]
    country: str
    line1: Optional[str]
    line2: Optional[str]
    postal_code: Optional[str]
    state: Optional[str]


class TaxProductResourceCustomerDetailsResourceTaxId(StripeObject):
    """Part of a reply: schema `tax_product_resource_customer_details_resource_tax_id`."""

    type: TaxIdType
    value: str


class TaxProductResourceCustomerDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_customer_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = TaxProductResourcePostalAddress
        TaxId: TypeAlias = TaxProductResourceCustomerDetailsResourceTaxId

    address: Optional[TaxProductResourcePostalAddress]
    address_source: Optional[Literal["billing", "shipping"]]
    ip_address: Optional[str]
    tax_ids: List[TaxProductResourceCustomerDetailsResourceTaxId]
    taxability_override: Literal["customer_exempt", "none", "reverse_charge"]

    _inner_class_types = {
        "address": "TaxProductResourcePostalAddress",
        "tax_ids": "TaxProductResourceCustomerDetailsResourceTaxId",
    }


class TaxProductResourceShipFromDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_ship_from_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = TaxProductResourcePostalAddress

    address: TaxProductResourcePostalAddress

    _inner_class_types = {"address": "TaxProductResourcePostalAddress"}


class TaxProductResourceJurisdiction(StripeObject):
    """Part of a reply: schema `tax_product_resource_jurisdiction`."""

    country: str
    display_name: str
    level: Literal["city", "country", "county", "district", "state"]
    state: Optional[str]


class TaxProductResourceLineItemTaxRateDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_line_item_tax_rate_details`."""

    display_name: str
    percentage_decimal: str
    tax_type: TaxType


class TaxProductResourceLineItemTaxBreakdown(StripeObject):
    """Part of a reply: schema `tax_product_resource_line_item_tax_breakdown`."""

    if TYPE_CHECKING:
        Jurisdiction: TypeAlias = TaxProductResourceJurisdiction
        TaxRateDetails: TypeAlias = TaxProductResourceLineItemTaxRateDetails

    amount: int
    jurisdiction: TaxProductResourceJurisdiction
    sourcing: Literal["destination", "origin"]
    tax_rate_details: Optional[TaxProductResourceLineItemTaxRateDetails]
    taxability_reason: TaxabilityReason
    taxable_amount: int

    _inner_class_types = {
        "jurisdiction": "TaxProductResourceJurisdiction",
        "tax_rate_details": "TaxProductResourceLineItemTaxRateDetails",
    }


class TreasurySharedResourceBillingDetails(StripeObject):
    """Part of a reply: schema `treasury_shared_resource_billing_details`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address
    email: Optional[str]
    name: Optional[str]

    _inner_class_types = {"address": "Address"}


class ReceivedPaymentMethodDetailsFinancialAccount(StripeObject):
    """Part of a reply: schema `received_payment_method_details_financial_account`."""

    id: str
    network: Literal["stripe"]


class TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `treasury_shared_resource_initiating_payment_method_details_us_bank_account`.
    """

    bank_name: Optional[str]
    last4: Optional[str]
    routing_number: Optional[str]


class TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails(
    StripeObject
):
    """Part of a reply: schema
    `treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details`.
    """

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        FinancialAccount: TypeAlias = ReceivedPaymentMethodDetailsFinancialAccount
        UsBankAccount: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount
        )

    balance: Optional[Literal["payments"]]
    billing_details: TreasurySharedResourceBillingDetails
    financial_account: Optional[ReceivedPaymentMethodDetailsFinancialAccount]
    issuing_card: Optional[str]
    type: Literal[
        "balance", "financial_account", "issuing_card", "stripe", "us_bank_account"
    ]
    us_bank_account: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount
    ]

    _inner_class_types = {
        "billing_details": "TreasurySharedResourceBillingDetails",
        "financial_account": "ReceivedPaymentMethodDetailsFinancialAccount",
        "us_bank_account": "TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount",
    }


class TreasuryTransactionsResourceBalanceImpact(StripeObject):
    """Part of a reply: schema `treasury_transactions_resource_balance_impact`."""

    cash: int
    inbound_pending: int
    outbound_pending: int


class TreasuryTransactionsResourceFlowDetails(StripeObject):
    """Part of a reply: schema `treasury_transactions_resource_flow_details`."""

    credit_reversal: Optional[CreditReversal]
    debit_reversal: Optional[DebitReversal]
    inbound_transfer: Optional[InboundTransfer]
    issuing_authorization: Optional[Authorization]
    outbound_payment: Optional[OutboundPayment]
    outbound_transfer: Optional[OutboundTransfer]
    received_credit: Optional[ReceivedCredit]
    received_debit: Optional[ReceivedDebit]
    type: FlowType

    _inner_class_types = {
        "credit_reversal": None,
        "debit_reversal": None,
        "inbound_transfer": None,
        "issuing_authorization": None,
        "outbound_payment": None,
        "outbound_transfer": None,
        "received_credit": None,
        "received_debit": None,
    }
