# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The client, typed for the services and events of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import BaseStripeClient

if TYPE_CHECKING:
    from typing import Any, Awaitable, Callable, Mapping, Optional, Union

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
    from ._core.deprecation import Flat
    from ._core.event_stores import AnyStore
    from ._core.event_versions import VersionPolicy
    from ._core.notification_handlers import UnhandledNotificationDetails
    from ._core.payloads import Payload
    from ._core.signatures import Secrets
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
    from ._notification_handlers import (
        AsyncStripeEventNotificationHandler,
        AsyncStripeEventNotificationHandlerWithoutVerification,
        StripeEventNotificationHandler,
        StripeEventNotificationHandlerWithoutVerification,
    )
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
    from ._v1_services import V1Services
    from ._v2_services import V2Services
    from ._webhook_endpoint_service import WebhookEndpointService
    from ._webhook_handler import WebhookHandler, WebhookHandlerWithoutVerification
    from .events._unions import AnyEvent, AnyEventNotification


class StripeClient(BaseStripeClient):
    """Calls Stripe with settings of its own: `StripeClient("sk_…").v1.customers.list()`."""

    if TYPE_CHECKING:
        v1: V1Services
        v2: V2Services

        def construct_event(
            self,
            payload: Payload,
            sig_header: Union[str, bytes, None],
            secret: Secrets,
            tolerance: Optional[float] = 300,
            *,
            allow_future: bool = False,
            version_policy: VersionPolicy = "warn",
        ) -> AnyEvent: ...
        def construct_event_without_verification(
            self,
            payload: Union[Payload, Mapping[str, Any]],
            *,
            version_policy: VersionPolicy = "warn",
        ) -> AnyEvent: ...
        def parse_event_notification(
            self,
            raw: Payload,
            sig_header: Union[str, bytes, None],
            secret: Secrets,
            tolerance: Optional[float] = 300,
            *,
            allow_future: bool = False,
        ) -> AnyEventNotification: ...
        def parse_event_notification_without_verification(
            self, payload: Union[Payload, Mapping[str, Any]]
        ) -> AnyEventNotification: ...
        def webhook_handler(
            self,
            secret: Secrets,
            *,
            tolerance: Optional[float] = 300,
            allow_future: bool = False,
            version_policy: VersionPolicy = "warn",
            store: Optional[AnyStore] = None,
            lease: float = 300.0,
            fallback: Optional[Callable[[AnyEvent], Any]] = None,
        ) -> WebhookHandler: ...
        def webhook_handler_without_verification(
            self,
            *,
            version_policy: VersionPolicy = "warn",
            store: Optional[AnyStore] = None,
            lease: float = 300.0,
            fallback: Optional[Callable[[AnyEvent], Any]] = None,
        ) -> WebhookHandlerWithoutVerification: ...
        def notification_handler(
            self,
            webhook_secret: Secrets,
            fallback_callback: Callable[
                [AnyEventNotification, StripeClient, UnhandledNotificationDetails], None
            ],
            *,
            tolerance: Optional[float] = 300,
            allow_future: bool = False,
        ) -> StripeEventNotificationHandler: ...
        def notification_handler_without_verification(
            self,
            fallback_callback: Callable[
                [AnyEventNotification, StripeClient, UnhandledNotificationDetails], None
            ],
        ) -> StripeEventNotificationHandlerWithoutVerification: ...
        def async_notification_handler(
            self,
            webhook_secret: Secrets,
            fallback_callback: Callable[
                [AnyEventNotification, StripeClient, UnhandledNotificationDetails],
                Optional[Awaitable[None]],
            ],
            *,
            tolerance: Optional[float] = 300,
            allow_future: bool = False,
        ) -> AsyncStripeEventNotificationHandler: ...
        def async_notification_handler_without_verification(
            self,
            fallback_callback: Callable[
                [AnyEventNotification, StripeClient, UnhandledNotificationDetails],
                Optional[Awaitable[None]],
            ],
        ) -> AsyncStripeEventNotificationHandlerWithoutVerification: ...

        account_links: Flat[AccountLinkService]
        account_sessions: Flat[AccountSessionService]
        accounts: Flat[AccountService]
        apple_pay_domains: Flat[ApplePayDomainService]
        application_fees: Flat[ApplicationFeeService]
        apps: Flat[AppsService]
        balance: Flat[BalanceService]
        balance_settings: Flat[BalanceSettingsService]
        balance_transactions: Flat[BalanceTransactionService]
        billing: Flat[BillingService]
        billing_portal: Flat[BillingPortalService]
        charges: Flat[ChargeService]
        checkout: Flat[CheckoutService]
        climate: Flat[ClimateService]
        confirmation_tokens: Flat[ConfirmationTokenService]
        country_specs: Flat[CountrySpecService]
        coupons: Flat[CouponService]
        credit_notes: Flat[CreditNoteService]
        customer_sessions: Flat[CustomerSessionService]
        customers: Flat[CustomerService]
        disputes: Flat[DisputeService]
        entitlements: Flat[EntitlementsService]
        ephemeral_keys: Flat[EphemeralKeyService]
        events: Flat[EventService]
        exchange_rates: Flat[ExchangeRateService]
        file_links: Flat[FileLinkService]
        files: Flat[FileService]
        financial_connections: Flat[FinancialConnectionsService]
        forwarding: Flat[ForwardingService]
        identity: Flat[IdentityService]
        invoice_items: Flat[InvoiceItemService]
        invoice_payments: Flat[InvoicePaymentService]
        invoice_rendering_templates: Flat[InvoiceRenderingTemplateService]
        invoices: Flat[InvoiceService]
        issuing: Flat[IssuingService]
        mandates: Flat[MandateService]
        payment_intents: Flat[PaymentIntentService]
        payment_links: Flat[PaymentLinkService]
        payment_method_configurations: Flat[PaymentMethodConfigurationService]
        payment_method_domains: Flat[PaymentMethodDomainService]
        payment_methods: Flat[PaymentMethodService]
        payouts: Flat[PayoutService]
        plans: Flat[PlanService]
        prices: Flat[PriceService]
        products: Flat[ProductService]
        promotion_codes: Flat[PromotionCodeService]
        quotes: Flat[QuoteService]
        radar: Flat[RadarService]
        refunds: Flat[RefundService]
        reporting: Flat[ReportingService]
        reviews: Flat[ReviewService]
        setup_attempts: Flat[SetupAttemptService]
        setup_intents: Flat[SetupIntentService]
        shipping_rates: Flat[ShippingRateService]
        sigma: Flat[SigmaService]
        sources: Flat[SourceService]
        subscription_items: Flat[SubscriptionItemService]
        subscription_schedules: Flat[SubscriptionScheduleService]
        subscriptions: Flat[SubscriptionService]
        tax: Flat[TaxService]
        tax_codes: Flat[TaxCodeService]
        tax_ids: Flat[TaxIdService]
        tax_rates: Flat[TaxRateService]
        terminal: Flat[TerminalService]
        test_helpers: Flat[TestHelpersService]
        tokens: Flat[TokenService]
        topups: Flat[TopupService]
        transfers: Flat[TransferService]
        treasury: Flat[TreasuryService]
        webhook_endpoints: Flat[WebhookEndpointService]
