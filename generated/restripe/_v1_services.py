# Rendered by codegen; never edit.
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
    from .apps._objects import SecretService
    from .billing._objects import (
        AlertService,
        CreditBalanceSummaryService,
        CreditBalanceTransactionService,
        CreditGrantService,
        MeterEventAdjustmentService,
        MeterEventService,
        MeterService,
    )
    from .billing_portal._objects import ConfigurationService, SessionService
    from .checkout._objects import SessionService as _SessionService
    from .climate._objects import (
        OrderService,
        ProductService as _ProductService,
        SupplierService,
    )
    from .entitlements._objects import ActiveEntitlementService, FeatureService
    from .financial_connections._objects import (
        AccountService as _AccountService,
        SessionService as _SessionService_,
        TransactionService,
    )
    from .forwarding._objects import RequestService
    from .identity._objects import VerificationReportService, VerificationSessionService
    from .issuing._objects import (
        AuthorizationService,
        CardholderService,
        CardService,
        DisputeService as _DisputeService,
        PersonalizationDesignService,
        PhysicalBundleService,
        TokenService as _TokenService,
        TransactionService as _TransactionService,
    )
    from .radar._objects import (
        EarlyFraudWarningService,
        ValueListItemService,
        ValueListService,
    )
    from .reporting._objects import ReportRunService, ReportTypeService
    from .sigma._objects import ScheduledQueryRunService
    from .tax._objects import (
        CalculationService,
        RegistrationService,
        SettingsService,
        TransactionService as _TransactionService_,
    )
    from .terminal._objects import (
        ConfigurationService as _ConfigurationService,
        ConnectionTokenService,
        LocationService,
        ReaderService,
    )
    from .test_helpers._objects import (
        ConfirmationTokenService as _ConfirmationTokenService,
        CustomerService as _CustomerService,
        IssuingService as _IssuingService,
        RefundService as _RefundService,
        TerminalService as _TerminalService,
        TestClockService,
        TreasuryService as _TreasuryService,
    )
    from .treasury._objects import (
        CreditReversalService,
        DebitReversalService,
        FinancialAccountService,
        InboundTransferService,
        OutboundPaymentService,
        OutboundTransferService,
        ReceivedCreditService,
        ReceivedDebitService,
        TransactionEntryService,
        TransactionService as _TransactionService__,
    )


class AppsService(StripeService):
    """Calls below `client.v1.apps`."""

    _services = {"secrets": "apps._objects:SecretService"}
    if TYPE_CHECKING:
        secrets: SecretService


class BillingService(StripeService):
    """Calls below `client.v1.billing`."""

    _services = {
        "alerts": "billing._objects:AlertService",
        "credit_balance_summary": "billing._objects:CreditBalanceSummaryService",
        "credit_balance_transactions": "billing._objects:CreditBalanceTransactionService",
        "credit_grants": "billing._objects:CreditGrantService",
        "meter_event_adjustments": "billing._objects:MeterEventAdjustmentService",
        "meter_events": "billing._objects:MeterEventService",
        "meters": "billing._objects:MeterService",
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
        "configurations": "billing_portal._objects:ConfigurationService",
        "sessions": "billing_portal._objects:SessionService",
    }
    if TYPE_CHECKING:
        configurations: ConfigurationService
        sessions: SessionService


class CheckoutService(StripeService):
    """Calls below `client.v1.checkout`."""

    _services = {"sessions": "checkout._objects:SessionService"}
    if TYPE_CHECKING:
        sessions: _SessionService


class ClimateService(StripeService):
    """Calls below `client.v1.climate`."""

    _services = {
        "orders": "climate._objects:OrderService",
        "products": "climate._objects:ProductService",
        "suppliers": "climate._objects:SupplierService",
    }
    if TYPE_CHECKING:
        orders: OrderService
        products: _ProductService
        suppliers: SupplierService


class EntitlementsService(StripeService):
    """Calls below `client.v1.entitlements`."""

    _services = {
        "active_entitlements": "entitlements._objects:ActiveEntitlementService",
        "features": "entitlements._objects:FeatureService",
    }
    if TYPE_CHECKING:
        active_entitlements: ActiveEntitlementService
        features: FeatureService


class FinancialConnectionsService(StripeService):
    """Calls below `client.v1.financial_connections`."""

    _services = {
        "accounts": "financial_connections._objects:AccountService",
        "sessions": "financial_connections._objects:SessionService",
        "transactions": "financial_connections._objects:TransactionService",
    }
    if TYPE_CHECKING:
        accounts: _AccountService
        sessions: _SessionService_
        transactions: TransactionService


class ForwardingService(StripeService):
    """Calls below `client.v1.forwarding`."""

    _services = {"requests": "forwarding._objects:RequestService"}
    if TYPE_CHECKING:
        requests: RequestService


class IdentityService(StripeService):
    """Calls below `client.v1.identity`."""

    _services = {
        "verification_reports": "identity._objects:VerificationReportService",
        "verification_sessions": "identity._objects:VerificationSessionService",
    }
    if TYPE_CHECKING:
        verification_reports: VerificationReportService
        verification_sessions: VerificationSessionService


class IssuingService(StripeService):
    """Calls below `client.v1.issuing`."""

    _services = {
        "authorizations": "issuing._objects:AuthorizationService",
        "cardholders": "issuing._objects:CardholderService",
        "cards": "issuing._objects:CardService",
        "disputes": "issuing._objects:DisputeService",
        "personalization_designs": "issuing._objects:PersonalizationDesignService",
        "physical_bundles": "issuing._objects:PhysicalBundleService",
        "tokens": "issuing._objects:TokenService",
        "transactions": "issuing._objects:TransactionService",
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
        "early_fraud_warnings": "radar._objects:EarlyFraudWarningService",
        "value_list_items": "radar._objects:ValueListItemService",
        "value_lists": "radar._objects:ValueListService",
    }
    if TYPE_CHECKING:
        early_fraud_warnings: EarlyFraudWarningService
        value_list_items: ValueListItemService
        value_lists: ValueListService


class ReportingService(StripeService):
    """Calls below `client.v1.reporting`."""

    _services = {
        "report_runs": "reporting._objects:ReportRunService",
        "report_types": "reporting._objects:ReportTypeService",
    }
    if TYPE_CHECKING:
        report_runs: ReportRunService
        report_types: ReportTypeService


class SigmaService(StripeService):
    """Calls below `client.v1.sigma`."""

    _services = {"scheduled_query_runs": "sigma._objects:ScheduledQueryRunService"}
    if TYPE_CHECKING:
        scheduled_query_runs: ScheduledQueryRunService


class TaxService(StripeService):
    """Calls below `client.v1.tax`."""

    _services = {
        "calculations": "tax._objects:CalculationService",
        "registrations": "tax._objects:RegistrationService",
        "settings": "tax._objects:SettingsService",
        "transactions": "tax._objects:TransactionService",
    }
    if TYPE_CHECKING:
        calculations: CalculationService
        registrations: RegistrationService
        settings: SettingsService
        transactions: _TransactionService_


class TerminalService(StripeService):
    """Calls below `client.v1.terminal`."""

    _services = {
        "configurations": "terminal._objects:ConfigurationService",
        "connection_tokens": "terminal._objects:ConnectionTokenService",
        "locations": "terminal._objects:LocationService",
        "readers": "terminal._objects:ReaderService",
    }
    if TYPE_CHECKING:
        configurations: _ConfigurationService
        connection_tokens: ConnectionTokenService
        locations: LocationService
        readers: ReaderService


class TestHelpersService(StripeService):
    """Calls below `client.v1.test_helpers`."""

    _services = {
        "confirmation_tokens": "test_helpers._objects:ConfirmationTokenService",
        "customers": "test_helpers._objects:CustomerService",
        "issuing": "test_helpers._objects:IssuingService",
        "refunds": "test_helpers._objects:RefundService",
        "terminal": "test_helpers._objects:TerminalService",
        "test_clocks": "test_helpers._objects:TestClockService",
        "treasury": "test_helpers._objects:TreasuryService",
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
        "credit_reversals": "treasury._objects:CreditReversalService",
        "debit_reversals": "treasury._objects:DebitReversalService",
        "financial_accounts": "treasury._objects:FinancialAccountService",
        "inbound_transfers": "treasury._objects:InboundTransferService",
        "outbound_payments": "treasury._objects:OutboundPaymentService",
        "outbound_transfers": "treasury._objects:OutboundTransferService",
        "received_credits": "treasury._objects:ReceivedCreditService",
        "received_debits": "treasury._objects:ReceivedDebitService",
        "transaction_entries": "treasury._objects:TransactionEntryService",
        "transactions": "treasury._objects:TransactionService",
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
        transactions: _TransactionService__


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
