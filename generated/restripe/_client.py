# Rendered by codegen; never edit.
"""The client, typed for the services and events of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import BaseStripeClient

if TYPE_CHECKING:
    from typing import Any, Awaitable, Callable, Mapping, Optional, Union

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
    from ._core.deprecation import Flat
    from ._core.event_stores import AnyStore
    from ._core.event_versions import VersionPolicy
    from ._core.notification_handlers import UnhandledNotificationDetails
    from ._core.payloads import Payload
    from ._core.signatures import Secrets
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
    from ._notification_handlers import (
        AsyncStripeEventNotificationHandler,
        AsyncStripeEventNotificationHandlerWithoutVerification,
        StripeEventNotificationHandler,
        StripeEventNotificationHandlerWithoutVerification,
    )
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
    from ._v1_services import (
        AppsService,
        BillingPortalService,
        BillingService,
        CheckoutService,
        ClimateService,
        EntitlementsService,
        FinancialConnectionsService,
        ForwardingService,
        IdentityService,
        IssuingService,
        RadarService,
        ReportingService,
        SigmaService,
        TaxService,
        TerminalService,
        TestHelpersService,
        TreasuryService,
        V1Services,
    )
    from ._v2_services import V2Services
    from ._webhook_endpoint import WebhookEndpointService
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
