# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Services: AppsService, BillingService, BillingPortalService, CheckoutService,
ClimateService, EntitlementsService, FinancialConnectionsService, ForwardingService,
IdentityService, IssuingService, RadarService, ReportingService, SigmaService,
TaxService, TerminalService, TestHelpersService, TreasuryService, V1Services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from ._account import AccountService
    from ._account_link import AccountLinkService
    from ._account_session import AccountSessionService
    from ._apple_pay_domain import ApplePayDomainService
    from ._application_fee import ApplicationFeeService
    from ._balance import BalanceService
    from ._balance_settings import BalanceSettingsService
    from ._balance_transaction import BalanceTransactionService
    from ._charge import ChargeService
    from ._confirmation_token import ConfirmationTokenService
    from ._country_spec import CountrySpecService
    from ._coupon import CouponService
    from ._credit_note import CreditNoteService
    from ._customer import CustomerService
    from ._customer_session import CustomerSessionService
    from ._dispute import DisputeService
    from ._ephemeral_key import EphemeralKeyService
    from ._event import EventService
    from ._exchange_rate import ExchangeRateService
    from ._file import FileService
    from ._file_link import FileLinkService
    from ._invoice import InvoiceService
    from ._invoice_item import InvoiceItemService
    from ._invoice_payment import InvoicePaymentService
    from ._invoice_rendering_template import InvoiceRenderingTemplateService
    from ._mandate import MandateService
    from ._payment_intent import PaymentIntentService
    from ._payment_link import PaymentLinkService
    from ._payment_method import PaymentMethodService
    from ._payment_method_configuration import PaymentMethodConfigurationService
    from ._payment_method_domain import PaymentMethodDomainService
    from ._payout import PayoutService
    from ._plan import PlanService
    from ._price import PriceService
    from ._product import ProductService
    from ._promotion_code import PromotionCodeService
    from ._quote import QuoteService
    from ._refund import RefundService
    from ._review import ReviewService
    from ._setup_attempt import SetupAttemptService
    from ._setup_intent import SetupIntentService
    from ._shipping_rate import ShippingRateService
    from ._source import SourceService
    from ._subscription import SubscriptionService
    from ._subscription_item import SubscriptionItemService
    from ._subscription_schedule import SubscriptionScheduleService
    from ._tax_code import TaxCodeService
    from ._tax_id import TaxIdService
    from ._tax_rate import TaxRateService
    from ._token import TokenService
    from ._topup import TopupService
    from ._transfer import TransferService
    from ._webhook_endpoint import WebhookEndpointService
    from .apps._secret import SecretService
    from .billing._alert import AlertService
    from .billing._credit_balance_summary import CreditBalanceSummaryService
    from .billing._credit_balance_transaction import CreditBalanceTransactionService
    from .billing._credit_grant import CreditGrantService
    from .billing._meter import MeterService
    from .billing._meter_event import MeterEventService
    from .billing._meter_event_adjustment import MeterEventAdjustmentService
    from .billing_portal._configuration import ConfigurationService
    from .billing_portal._session import SessionService
    from .checkout._session import SessionService as _SessionService
    from .climate._order import OrderService
    from .climate._product import ProductService as _ProductService
    from .climate._supplier import SupplierService
    from .entitlements._active_entitlement import ActiveEntitlementService
    from .entitlements._feature import FeatureService
    from .financial_connections._account import AccountService as _AccountService
    from .financial_connections._session import SessionService as __SessionService
    from .financial_connections._transaction import TransactionService
    from .forwarding._request import RequestService
    from .identity._verification_report import VerificationReportService
    from .identity._verification_session import VerificationSessionService
    from .issuing._authorization import AuthorizationService
    from .issuing._card import CardService
    from .issuing._cardholder import CardholderService
    from .issuing._dispute import DisputeService as _DisputeService
    from .issuing._personalization_design import PersonalizationDesignService
    from .issuing._physical_bundle import PhysicalBundleService
    from .issuing._token import TokenService as _TokenService
    from .issuing._transaction import TransactionService as _TransactionService
    from .radar._early_fraud_warning import EarlyFraudWarningService
    from .radar._value_list import ValueListService
    from .radar._value_list_item import ValueListItemService
    from .reporting._report_run import ReportRunService
    from .reporting._report_type import ReportTypeService
    from .sigma._scheduled_query_run import ScheduledQueryRunService
    from .tax._calculation import CalculationService
    from .tax._registration import RegistrationService
    from .tax._settings import SettingsService
    from .tax._transaction import TransactionService as __TransactionService
    from .terminal._configuration import ConfigurationService as _ConfigurationService
    from .terminal._connection_token import ConnectionTokenService
    from .terminal._location import LocationService
    from .terminal._reader import ReaderService
    from .test_helpers._services import (
        ConfirmationTokenService as _ConfirmationTokenService,
        CustomerService as _CustomerService,
        IssuingService as _IssuingService,
        RefundService as _RefundService,
        TerminalService as _TerminalService,
        TreasuryService as _TreasuryService,
    )
    from .test_helpers._test_clock import TestClockService
    from .treasury._credit_reversal import CreditReversalService
    from .treasury._debit_reversal import DebitReversalService
    from .treasury._financial_account import FinancialAccountService
    from .treasury._inbound_transfer import InboundTransferService
    from .treasury._outbound_payment import OutboundPaymentService
    from .treasury._outbound_transfer import OutboundTransferService
    from .treasury._received_credit import ReceivedCreditService
    from .treasury._received_debit import ReceivedDebitService
    from .treasury._transaction import TransactionService as ___TransactionService
    from .treasury._transaction_entry import TransactionEntryService


class AppsService(StripeService):
    """Calls below `client.v1.apps`."""

    _services = {"secrets": "apps._secret:SecretService"}
    if TYPE_CHECKING:
        secrets: SecretService


class BillingService(StripeService):
    """Calls below `client.v1.billing`."""

    _services = {
        "alerts": "billing._alert:AlertService",
        "credit_balance_summary": "billing._credit_balance_summary:CreditBalanceSummaryService",
        "credit_balance_transactions": "billing._credit_balance_transaction:CreditBalanceTransactionService",
        "credit_grants": "billing._credit_grant:CreditGrantService",
        "meter_event_adjustments": "billing._meter_event_adjustment:MeterEventAdjustmentService",
        "meter_events": "billing._meter_event:MeterEventService",
        "meters": "billing._meter:MeterService",
    }
    if TYPE_CHECKING:
        alerts: AlertService
        credit_balance_summary: CreditBalanceSummaryService
        credit_balance_transactions: CreditBalanceTransactionService
        credit_grants: CreditGrantService
        meter_event_adjustments: MeterEventAdjustmentService
        meter_events: MeterEventService
        meters: MeterService


class BillingPortalService(StripeService):
    """Calls below `client.v1.billing_portal`."""

    _services = {
        "configurations": "billing_portal._configuration:ConfigurationService",
        "sessions": "billing_portal._session:SessionService",
    }
    if TYPE_CHECKING:
        configurations: ConfigurationService
        sessions: SessionService


class CheckoutService(StripeService):
    """Calls below `client.v1.checkout`."""

    _services = {"sessions": "checkout._session:SessionService"}
    if TYPE_CHECKING:
        sessions: _SessionService


class ClimateService(StripeService):
    """Calls below `client.v1.climate`."""

    _services = {
        "orders": "climate._order:OrderService",
        "products": "climate._product:ProductService",
        "suppliers": "climate._supplier:SupplierService",
    }
    if TYPE_CHECKING:
        orders: OrderService
        products: _ProductService
        suppliers: SupplierService


class EntitlementsService(StripeService):
    """Calls below `client.v1.entitlements`."""

    _services = {
        "active_entitlements": "entitlements._active_entitlement:ActiveEntitlementService",
        "features": "entitlements._feature:FeatureService",
    }
    if TYPE_CHECKING:
        active_entitlements: ActiveEntitlementService
        features: FeatureService


class FinancialConnectionsService(StripeService):
    """Calls below `client.v1.financial_connections`."""

    _services = {
        "accounts": "financial_connections._account:AccountService",
        "sessions": "financial_connections._session:SessionService",
        "transactions": "financial_connections._transaction:TransactionService",
    }
    if TYPE_CHECKING:
        accounts: _AccountService
        sessions: __SessionService
        transactions: TransactionService


class ForwardingService(StripeService):
    """Calls below `client.v1.forwarding`."""

    _services = {"requests": "forwarding._request:RequestService"}
    if TYPE_CHECKING:
        requests: RequestService


class IdentityService(StripeService):
    """Calls below `client.v1.identity`."""

    _services = {
        "verification_reports": "identity._verification_report:VerificationReportService",
        "verification_sessions": "identity._verification_session:VerificationSessionService",
    }
    if TYPE_CHECKING:
        verification_reports: VerificationReportService
        verification_sessions: VerificationSessionService


class IssuingService(StripeService):
    """Calls below `client.v1.issuing`."""

    _services = {
        "authorizations": "issuing._authorization:AuthorizationService",
        "cardholders": "issuing._cardholder:CardholderService",
        "cards": "issuing._card:CardService",
        "disputes": "issuing._dispute:DisputeService",
        "personalization_designs": "issuing._personalization_design:PersonalizationDesignService",
        "physical_bundles": "issuing._physical_bundle:PhysicalBundleService",
        "tokens": "issuing._token:TokenService",
        "transactions": "issuing._transaction:TransactionService",
    }
    if TYPE_CHECKING:
        authorizations: AuthorizationService
        cardholders: CardholderService
        cards: CardService
        disputes: _DisputeService
        personalization_designs: PersonalizationDesignService
        physical_bundles: PhysicalBundleService
        tokens: _TokenService
        transactions: _TransactionService


class RadarService(StripeService):
    """Calls below `client.v1.radar`."""

    _services = {
        "early_fraud_warnings": "radar._early_fraud_warning:EarlyFraudWarningService",
        "value_list_items": "radar._value_list_item:ValueListItemService",
        "value_lists": "radar._value_list:ValueListService",
    }
    if TYPE_CHECKING:
        early_fraud_warnings: EarlyFraudWarningService
        value_list_items: ValueListItemService
        value_lists: ValueListService


class ReportingService(StripeService):
    """Calls below `client.v1.reporting`."""

    _services = {
        "report_runs": "reporting._report_run:ReportRunService",
        "report_types": "reporting._report_type:ReportTypeService",
    }
    if TYPE_CHECKING:
        report_runs: ReportRunService
        report_types: ReportTypeService


class SigmaService(StripeService):
    """Calls below `client.v1.sigma`."""

    _services = {
        "scheduled_query_runs": "sigma._scheduled_query_run:ScheduledQueryRunService",
    }
    if TYPE_CHECKING:
        scheduled_query_runs: ScheduledQueryRunService


class TaxService(StripeService):
    """Calls below `client.v1.tax`."""

    _services = {
        "calculations": "tax._calculation:CalculationService",
        "registrations": "tax._registration:RegistrationService",
        "settings": "tax._settings:SettingsService",
        "transactions": "tax._transaction:TransactionService",
    }
    if TYPE_CHECKING:
        calculations: CalculationService
        registrations: RegistrationService
        settings: SettingsService
        transactions: __TransactionService


class TerminalService(StripeService):
    """Calls below `client.v1.terminal`."""

    _services = {
        "configurations": "terminal._configuration:ConfigurationService",
        "connection_tokens": "terminal._connection_token:ConnectionTokenService",
        "locations": "terminal._location:LocationService",
        "readers": "terminal._reader:ReaderService",
    }
    if TYPE_CHECKING:
        configurations: _ConfigurationService
        connection_tokens: ConnectionTokenService
        locations: LocationService
        readers: ReaderService


class TestHelpersService(StripeService):
    """Calls below `client.v1.test_helpers`."""

    _services = {
        "confirmation_tokens": "test_helpers._services:ConfirmationTokenService",
        "customers": "test_helpers._services:CustomerService",
        "issuing": "test_helpers._services:IssuingService",
        "refunds": "test_helpers._services:RefundService",
        "terminal": "test_helpers._services:TerminalService",
        "test_clocks": "test_helpers._test_clock:TestClockService",
        "treasury": "test_helpers._services:TreasuryService",
    }
    if TYPE_CHECKING:
        confirmation_tokens: _ConfirmationTokenService
        customers: _CustomerService
        issuing: _IssuingService
        refunds: _RefundService
        terminal: _TerminalService
        test_clocks: TestClockService
        treasury: _TreasuryService


class TreasuryService(StripeService):
    """Calls below `client.v1.treasury`."""

    _services = {
        "credit_reversals": "treasury._credit_reversal:CreditReversalService",
        "debit_reversals": "treasury._debit_reversal:DebitReversalService",
        "financial_accounts": "treasury._financial_account:FinancialAccountService",
        "inbound_transfers": "treasury._inbound_transfer:InboundTransferService",
        "outbound_payments": "treasury._outbound_payment:OutboundPaymentService",
        "outbound_transfers": "treasury._outbound_transfer:OutboundTransferService",
        "received_credits": "treasury._received_credit:ReceivedCreditService",
        "received_debits": "treasury._received_debit:ReceivedDebitService",
        "transaction_entries": "treasury._transaction_entry:TransactionEntryService",
        "transactions": "treasury._transaction:TransactionService",
    }
    if TYPE_CHECKING:
        credit_reversals: CreditReversalService
        debit_reversals: DebitReversalService
        financial_accounts: FinancialAccountService
        inbound_transfers: InboundTransferService
        outbound_payments: OutboundPaymentService
        outbound_transfers: OutboundTransferService
        received_credits: ReceivedCreditService
        received_debits: ReceivedDebitService
        transaction_entries: TransactionEntryService
        transactions: ___TransactionService


class V1Services(StripeService):
    """The services of `client.v1`."""

    _services = {
        "account_links": "_account_link:AccountLinkService",
        "account_sessions": "_account_session:AccountSessionService",
        "accounts": "_account:AccountService",
        "apple_pay_domains": "_apple_pay_domain:ApplePayDomainService",
        "application_fees": "_application_fee:ApplicationFeeService",
        "apps": "_v1_services:AppsService",
        "balance": "_balance:BalanceService",
        "balance_settings": "_balance_settings:BalanceSettingsService",
        "balance_transactions": "_balance_transaction:BalanceTransactionService",
        "billing": "_v1_services:BillingService",
        "billing_portal": "_v1_services:BillingPortalService",
        "charges": "_charge:ChargeService",
        "checkout": "_v1_services:CheckoutService",
        "climate": "_v1_services:ClimateService",
        "confirmation_tokens": "_confirmation_token:ConfirmationTokenService",
        "country_specs": "_country_spec:CountrySpecService",
        "coupons": "_coupon:CouponService",
        "credit_notes": "_credit_note:CreditNoteService",
        "customer_sessions": "_customer_session:CustomerSessionService",
        "customers": "_customer:CustomerService",
        "disputes": "_dispute:DisputeService",
        "entitlements": "_v1_services:EntitlementsService",
        "ephemeral_keys": "_ephemeral_key:EphemeralKeyService",
        "events": "_event:EventService",
        "exchange_rates": "_exchange_rate:ExchangeRateService",
        "file_links": "_file_link:FileLinkService",
        "files": "_file:FileService",
        "financial_connections": "_v1_services:FinancialConnectionsService",
        "forwarding": "_v1_services:ForwardingService",
        "identity": "_v1_services:IdentityService",
        "invoice_items": "_invoice_item:InvoiceItemService",
        "invoice_payments": "_invoice_payment:InvoicePaymentService",
        "invoice_rendering_templates": "_invoice_rendering_template:InvoiceRenderingTemplateService",
        "invoices": "_invoice:InvoiceService",
        "issuing": "_v1_services:IssuingService",
        "mandates": "_mandate:MandateService",
        "payment_intents": "_payment_intent:PaymentIntentService",
        "payment_links": "_payment_link:PaymentLinkService",
        "payment_method_configurations": "_payment_method_configuration:PaymentMethodConfigurationService",
        "payment_method_domains": "_payment_method_domain:PaymentMethodDomainService",
        "payment_methods": "_payment_method:PaymentMethodService",
        "payouts": "_payout:PayoutService",
        "plans": "_plan:PlanService",
        "prices": "_price:PriceService",
        "products": "_product:ProductService",
        "promotion_codes": "_promotion_code:PromotionCodeService",
        "quotes": "_quote:QuoteService",
        "radar": "_v1_services:RadarService",
        "refunds": "_refund:RefundService",
        "reporting": "_v1_services:ReportingService",
        "reviews": "_review:ReviewService",
        "setup_attempts": "_setup_attempt:SetupAttemptService",
        "setup_intents": "_setup_intent:SetupIntentService",
        "shipping_rates": "_shipping_rate:ShippingRateService",
        "sigma": "_v1_services:SigmaService",
        "sources": "_source:SourceService",
        "subscription_items": "_subscription_item:SubscriptionItemService",
        "subscription_schedules": "_subscription_schedule:SubscriptionScheduleService",
        "subscriptions": "_subscription:SubscriptionService",
        "tax": "_v1_services:TaxService",
        "tax_codes": "_tax_code:TaxCodeService",
        "tax_ids": "_tax_id:TaxIdService",
        "tax_rates": "_tax_rate:TaxRateService",
        "terminal": "_v1_services:TerminalService",
        "test_helpers": "_v1_services:TestHelpersService",
        "tokens": "_token:TokenService",
        "topups": "_topup:TopupService",
        "transfers": "_transfer:TransferService",
        "treasury": "_v1_services:TreasuryService",
        "webhook_endpoints": "_webhook_endpoint:WebhookEndpointService",
    }
    if TYPE_CHECKING:
        account_links: AccountLinkService
        account_sessions: AccountSessionService
        accounts: AccountService
        apple_pay_domains: ApplePayDomainService
        application_fees: ApplicationFeeService
        apps: AppsService
        balance: BalanceService
        balance_settings: BalanceSettingsService
        balance_transactions: BalanceTransactionService
        billing: BillingService
        billing_portal: BillingPortalService
        charges: ChargeService
        checkout: CheckoutService
        climate: ClimateService
        confirmation_tokens: ConfirmationTokenService
        country_specs: CountrySpecService
        coupons: CouponService
        credit_notes: CreditNoteService
        customer_sessions: CustomerSessionService
        customers: CustomerService
        disputes: DisputeService
        entitlements: EntitlementsService
        ephemeral_keys: EphemeralKeyService
        events: EventService
        exchange_rates: ExchangeRateService
        file_links: FileLinkService
        files: FileService
        financial_connections: FinancialConnectionsService
        forwarding: ForwardingService
        identity: IdentityService
        invoice_items: InvoiceItemService
        invoice_payments: InvoicePaymentService
        invoice_rendering_templates: InvoiceRenderingTemplateService
        invoices: InvoiceService
        issuing: IssuingService
        mandates: MandateService
        payment_intents: PaymentIntentService
        payment_links: PaymentLinkService
        payment_method_configurations: PaymentMethodConfigurationService
        payment_method_domains: PaymentMethodDomainService
        payment_methods: PaymentMethodService
        payouts: PayoutService
        plans: PlanService
        prices: PriceService
        products: ProductService
        promotion_codes: PromotionCodeService
        quotes: QuoteService
        radar: RadarService
        refunds: RefundService
        reporting: ReportingService
        reviews: ReviewService
        setup_attempts: SetupAttemptService
        setup_intents: SetupIntentService
        shipping_rates: ShippingRateService
        sigma: SigmaService
        sources: SourceService
        subscription_items: SubscriptionItemService
        subscription_schedules: SubscriptionScheduleService
        subscriptions: SubscriptionService
        tax: TaxService
        tax_codes: TaxCodeService
        tax_ids: TaxIdService
        tax_rates: TaxRateService
        terminal: TerminalService
        test_helpers: TestHelpersService
        tokens: TokenService
        topups: TopupService
        transfers: TransferService
        treasury: TreasuryService
        webhook_endpoints: WebhookEndpointService
