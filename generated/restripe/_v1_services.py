# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: V1Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from ._account_link_service import AccountLinkService
    from ._account_service import AccountService
    from ._account_session_service import AccountSessionService
    from ._apple_pay_domain_service import ApplePayDomainService
    from ._application_fee_service import ApplicationFeeService
    from ._apps_service import AppsService
    from ._balance_service import BalanceService
    from ._balance_settings_service import BalanceSettingsService
    from ._balance_transaction_service import BalanceTransactionService
    from ._billing_portal_service import BillingPortalService
    from ._billing_service import BillingService
    from ._charge_service import ChargeService
    from ._checkout_service import CheckoutService
    from ._climate_service import ClimateService
    from ._confirmation_token_service import ConfirmationTokenService
    from ._country_spec_service import CountrySpecService
    from ._coupon_service import CouponService
    from ._credit_note_service import CreditNoteService
    from ._customer_service import CustomerService
    from ._customer_session_service import CustomerSessionService
    from ._dispute_service import DisputeService
    from ._entitlements_service import EntitlementsService
    from ._ephemeral_key_service import EphemeralKeyService
    from ._event_service import EventService
    from ._exchange_rate_service import ExchangeRateService
    from ._file_link_service import FileLinkService
    from ._file_service import FileService
    from ._financial_connections_service import FinancialConnectionsService
    from ._forwarding_service import ForwardingService
    from ._identity_service import IdentityService
    from ._invoice_item_service import InvoiceItemService
    from ._invoice_payment_service import InvoicePaymentService
    from ._invoice_rendering_template_service import InvoiceRenderingTemplateService
    from ._invoice_service import InvoiceService
    from ._issuing_service import IssuingService
    from ._mandate_service import MandateService
    from ._payment_intent_service import PaymentIntentService
    from ._payment_link_service import PaymentLinkService
    from ._payment_method_configuration_service import PaymentMethodConfigurationService
    from ._payment_method_domain_service import PaymentMethodDomainService
    from ._payment_method_service import PaymentMethodService
    from ._payout_service import PayoutService
    from ._plan_service import PlanService
    from ._price_service import PriceService
    from ._product_service import ProductService
    from ._promotion_code_service import PromotionCodeService
    from ._quote_service import QuoteService
    from ._radar_service import RadarService
    from ._refund_service import RefundService
    from ._reporting_service import ReportingService
    from ._review_service import ReviewService
    from ._setup_attempt_service import SetupAttemptService
    from ._setup_intent_service import SetupIntentService
    from ._shipping_rate_service import ShippingRateService
    from ._sigma_service import SigmaService
    from ._source_service import SourceService
    from ._subscription_item_service import SubscriptionItemService
    from ._subscription_schedule_service import SubscriptionScheduleService
    from ._subscription_service import SubscriptionService
    from ._tax_code_service import TaxCodeService
    from ._tax_id_service import TaxIdService
    from ._tax_rate_service import TaxRateService
    from ._tax_service import TaxService
    from ._terminal_service import TerminalService
    from ._test_helpers_service import TestHelpersService
    from ._token_service import TokenService
    from ._topup_service import TopupService
    from ._transfer_service import TransferService
    from ._treasury_service import TreasuryService
    from ._webhook_endpoint_service import WebhookEndpointService


class V1Services(StripeService):
    """The services of `client.v1`."""

    _services = {
        "account_links": "_account_link_service:AccountLinkService",
        "account_sessions": "_account_session_service:AccountSessionService",
        "accounts": "_account_service:AccountService",
        "apple_pay_domains": "_apple_pay_domain_service:ApplePayDomainService",
        "application_fees": "_application_fee_service:ApplicationFeeService",
        "apps": "_apps_service:AppsService",
        "balance": "_balance_service:BalanceService",
        "balance_settings": "_balance_settings_service:BalanceSettingsService",
        "balance_transactions": "_balance_transaction_service:BalanceTransactionService",
        "billing": "_billing_service:BillingService",
        "billing_portal": "_billing_portal_service:BillingPortalService",
        "charges": "_charge_service:ChargeService",
        "checkout": "_checkout_service:CheckoutService",
        "climate": "_climate_service:ClimateService",
        "confirmation_tokens": "_confirmation_token_service:ConfirmationTokenService",
        "country_specs": "_country_spec_service:CountrySpecService",
        "coupons": "_coupon_service:CouponService",
        "credit_notes": "_credit_note_service:CreditNoteService",
        "customer_sessions": "_customer_session_service:CustomerSessionService",
        "customers": "_customer_service:CustomerService",
        "disputes": "_dispute_service:DisputeService",
        "entitlements": "_entitlements_service:EntitlementsService",
        "ephemeral_keys": "_ephemeral_key_service:EphemeralKeyService",
        "events": "_event_service:EventService",
        "exchange_rates": "_exchange_rate_service:ExchangeRateService",
        "file_links": "_file_link_service:FileLinkService",
        "files": "_file_service:FileService",
        "financial_connections": "_financial_connections_service:FinancialConnectionsService",
        "forwarding": "_forwarding_service:ForwardingService",
        "identity": "_identity_service:IdentityService",
        "invoice_items": "_invoice_item_service:InvoiceItemService",
        "invoice_payments": "_invoice_payment_service:InvoicePaymentService",
        "invoice_rendering_templates": "_invoice_rendering_template_service:InvoiceRenderingTemplateService",
        "invoices": "_invoice_service:InvoiceService",
        "issuing": "_issuing_service:IssuingService",
        "mandates": "_mandate_service:MandateService",
        "payment_intents": "_payment_intent_service:PaymentIntentService",
        "payment_links": "_payment_link_service:PaymentLinkService",
        "payment_method_configurations": "_payment_method_configuration_service:PaymentMethodConfigurationService",
        "payment_method_domains": "_payment_method_domain_service:PaymentMethodDomainService",
        "payment_methods": "_payment_method_service:PaymentMethodService",
        "payouts": "_payout_service:PayoutService",
        "plans": "_plan_service:PlanService",
        "prices": "_price_service:PriceService",
        "products": "_product_service:ProductService",
        "promotion_codes": "_promotion_code_service:PromotionCodeService",
        "quotes": "_quote_service:QuoteService",
        "radar": "_radar_service:RadarService",
        "refunds": "_refund_service:RefundService",
        "reporting": "_reporting_service:ReportingService",
        "reviews": "_review_service:ReviewService",
        "setup_attempts": "_setup_attempt_service:SetupAttemptService",
        "setup_intents": "_setup_intent_service:SetupIntentService",
        "shipping_rates": "_shipping_rate_service:ShippingRateService",
        "sigma": "_sigma_service:SigmaService",
        "sources": "_source_service:SourceService",
        "subscription_items": "_subscription_item_service:SubscriptionItemService",
        "subscription_schedules": "_subscription_schedule_service:SubscriptionScheduleService",
        "subscriptions": "_subscription_service:SubscriptionService",
        "tax": "_tax_service:TaxService",
        "tax_codes": "_tax_code_service:TaxCodeService",
        "tax_ids": "_tax_id_service:TaxIdService",
        "tax_rates": "_tax_rate_service:TaxRateService",
        "terminal": "_terminal_service:TerminalService",
        "test_helpers": "_test_helpers_service:TestHelpersService",
        "tokens": "_token_service:TokenService",
        "topups": "_topup_service:TopupService",
        "transfers": "_transfer_service:TransferService",
        "treasury": "_treasury_service:TreasuryService",
        "webhook_endpoints": "_webhook_endpoint_service:WebhookEndpointService",
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
