# Rendered by codegen; never edit.
# ruff: noqa: F401
"""Stripe's API 2025-09-30.clover for Python.

Set `api_key` and call a resource's class (`Customer.create(...)`), or make a
`StripeClient` and call its services (`client.v1.customers.create(...)`).
"""

from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)

from ._api_version import API_VERSION as _API_VERSION, CURRENT_MAJOR as _CURRENT_MAJOR
from ._core.lazy import attach
from ._core.version import VERSION as _VERSION

if TYPE_CHECKING:
    from . import (
        apps as Apps,
        apps as apps,
        billing as Billing,
        billing as billing,
        billing_portal as BillingPortal,
        billing_portal as billing_portal,
        checkout as Checkout,
        checkout as checkout,
        climate as Climate,
        climate as climate,
        contrib as contrib,
        entitlements as Entitlements,
        entitlements as entitlements,
        error as error,
        events as Events,
        events as events,
        financial_connections as FinancialConnections,
        financial_connections as financial_connections,
        forwarding as Forwarding,
        forwarding as forwarding,
        identity as Identity,
        identity as identity,
        issuing as Issuing,
        issuing as issuing,
        oauth_error as oauth_error,
        params as params,
        radar as Radar,
        radar as radar,
        reporting as Reporting,
        reporting as reporting,
        sigma as Sigma,
        sigma as sigma,
        tax as Tax,
        tax as tax,
        terminal as Terminal,
        terminal as terminal,
        test_helpers as TestHelpers,
        test_helpers as test_helpers,
        treasury as Treasury,
        treasury as treasury,
        v2 as V2,
        v2 as v2,
    )
    from ._account import (
        Account as Account,
        AccountCapabilityService as AccountCapabilityService,
        AccountExternalAccountService as AccountExternalAccountService,
        AccountLoginLinkService as AccountLoginLinkService,
        AccountPersonService as AccountPersonService,
        AccountService as AccountService,
    )
    from ._account_link import (
        AccountLink as AccountLink,
        AccountLinkService as AccountLinkService,
    )
    from ._account_session import (
        AccountSession as AccountSession,
        AccountSessionService as AccountSessionService,
    )
    from ._apple_pay_domain import (
        ApplePayDomain as ApplePayDomain,
        ApplePayDomainService as ApplePayDomainService,
    )
    from ._application import Application as Application
    from ._application_fee import (
        ApplicationFee as ApplicationFee,
        ApplicationFeeRefundService as ApplicationFeeRefundService,
        ApplicationFeeService as ApplicationFeeService,
    )
    from ._application_fee_refund import ApplicationFeeRefund as ApplicationFeeRefund
    from ._balance import Balance as Balance, BalanceService as BalanceService
    from ._balance_settings import (
        BalanceSettings as BalanceSettings,
        BalanceSettingsService as BalanceSettingsService,
    )
    from ._balance_transaction import (
        BalanceTransaction as BalanceTransaction,
        BalanceTransactionService as BalanceTransactionService,
    )
    from ._bank_account import BankAccount as BankAccount
    from ._capability import Capability as Capability
    from ._card import Card as Card
    from ._cash_balance import CashBalance as CashBalance
    from ._charge import Charge as Charge, ChargeService as ChargeService
    from ._client import StripeClient as StripeClient
    from ._confirmation_token import (
        ConfirmationToken as ConfirmationToken,
        ConfirmationTokenService as ConfirmationTokenService,
    )
    from ._connect_collection_transfer import (
        ConnectCollectionTransfer as ConnectCollectionTransfer,
    )
    from ._core.any_iterator import AnyIterator as AnyIterator
    from ._core.app_info import set_app_info as set_app_info
    from ._core.beta import add_beta_version as add_beta_version
    from ._core.builtin_clients import (
        AIOHTTPClient as AIOHTTPClient,
        UrllibClient as UrllibClient,
        ensure_default_http_client as ensure_default_http_client,
        new_default_http_client as new_default_http_client,
        new_http_client_async_fallback as new_http_client_async_fallback,
    )
    from ._core.config import AppInfo as AppInfo, RequestOptions as RequestOptions
    from ._core.context import StripeContext as StripeContext
    from ._core.convert import convert_to_stripe_object as convert_to_stripe_object
    from ._core.custom import (
        custom_method as custom_method,
        nested_resource_class_methods as nested_resource_class_methods,
    )
    from ._core.encode import CLEAR as CLEAR
    from ._core.errors import (
        AlreadyCanceledError as AlreadyCanceledError,
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        AuthenticationError as AuthenticationError,
        BlockedByStripeError as BlockedByStripeError,
        CannotProceedError as CannotProceedError,
        CapabilityNotEnabledError as CapabilityNotEnabledError,
        CardError as CardError,
        ControlledByAlternateResourceError as ControlledByAlternateResourceError,
        ErrorObject as ErrorObject,
        EventInProgressError as EventInProgressError,
        FeatureNotEnabledError as FeatureNotEnabledError,
        FinancialAccountNotOpenError as FinancialAccountNotOpenError,
        FxQuoteNeedsRefreshError as FxQuoteNeedsRefreshError,
        IdempotencyError as IdempotencyError,
        InsufficientFundsError as InsufficientFundsError,
        InvalidPaymentMethodError as InvalidPaymentMethodError,
        InvalidPayoutMethodError as InvalidPayoutMethodError,
        InvalidRequestError as InvalidRequestError,
        InvalidVaultedCredentialError as InvalidVaultedCredentialError,
        NotCancelableError as NotCancelableError,
        OAuthErrorObject as OAuthErrorObject,
        PermissionError as PermissionError,
        QuotaExceededError as QuotaExceededError,
        RateLimitError as RateLimitError,
        RecipientNotNotifiableError as RecipientNotNotifiableError,
        SignatureVerificationError as SignatureVerificationError,
        StripeError as StripeError,
        StripeErrorWithParamCode as StripeErrorWithParamCode,
        TemporarySessionExpiredError as TemporarySessionExpiredError,
        VerificationAttemptFailedError as VerificationAttemptFailedError,
        VerificationExpiredError as VerificationExpiredError,
        VerificationNotInitiatedError as VerificationNotInitiatedError,
    )
    from ._core.event_stores import (
        AsyncEventStore as AsyncEventStore,
        EventStore as EventStore,
        MemoryEventStore as MemoryEventStore,
    )
    from ._core.event_versions import (
        EventVersionError as EventVersionError,
        EventVersionWarning as EventVersionWarning,
        register_version as register_version,
    )
    from ._core.hooks import (
        AttemptEvent as AttemptEvent,
        CallEvent as CallEvent,
        Hook as Hook,
    )
    from ._core.http_clients import HTTPClient as HTTPClient
    from ._core.httpx_client import HTTPXClient as HTTPXClient
    from ._core.lists import (
        ListObject as ListObject,
        SearchResultObject as SearchResultObject,
    )
    from ._core.message import (
        Request as Request,
        StripeResponse as StripeResponse,
        StripeStreamResponse as StripeStreamResponse,
        StripeStreamResponse as _StripeStreamResponseAsync,
        Transport as Transport,
        _Reply as _StripeResponseBase,
    )
    from ._core.notification_handlers import (
        UnhandledNotificationDetails as UnhandledNotificationDetails,
    )
    from ._core.oauth import OAuth as OAuth, OAuthService as OAuthService
    from ._core.objects import (
        ExpandableField as ExpandableField,
        StripeObject as StripeObject,
        UntypedStripeObject as UntypedStripeObject,
    )
    from ._core.preload import preload as preload
    from ._core.requests_client import RequestsClient as RequestsClient
    from ._core.resource import (
        APIResource as APIResource,
        APIResourceTestHelpers as APIResourceTestHelpers,
        CreateableAPIResource as CreateableAPIResource,
        DeletableAPIResource as DeletableAPIResource,
        ListableAPIResource as ListableAPIResource,
        SearchableAPIResource as SearchableAPIResource,
        SingletonAPIResource as SingletonAPIResource,
        UpdateableAPIResource as UpdateableAPIResource,
    )
    from ._core.service import StripeService as StripeService
    from ._core.signatures import WebhookSignature as WebhookSignature
    from ._core.sqlite_store import SQLiteEventStore as SQLiteEventStore
    from ._core.transport import PoolTransport as PoolTransport
    from ._core.version import VERSION as VERSION
    from ._core.webhook_apps import (
        ASGIWebhook as ASGIWebhook,
        WSGIWebhook as WSGIWebhook,
    )
    from ._core.webhook_handler import WebhookReply as WebhookReply
    from ._country_spec import (
        CountrySpec as CountrySpec,
        CountrySpecService as CountrySpecService,
    )
    from ._coupon import Coupon as Coupon, CouponService as CouponService
    from ._credit_note import (
        CreditNote as CreditNote,
        CreditNoteLineItemService as CreditNoteLineItemService,
        CreditNotePreviewLinesService as CreditNotePreviewLinesService,
        CreditNoteService as CreditNoteService,
    )
    from ._credit_note_line_item import CreditNoteLineItem as CreditNoteLineItem
    from ._customer import (
        Customer as Customer,
        CustomerBalanceTransactionService as CustomerBalanceTransactionService,
        CustomerCashBalanceService as CustomerCashBalanceService,
        CustomerCashBalanceTransactionService as CustomerCashBalanceTransactionService,
        CustomerFundingInstructionsService as CustomerFundingInstructionsService,
        CustomerPaymentMethodService as CustomerPaymentMethodService,
        CustomerPaymentSourceService as CustomerPaymentSourceService,
        CustomerService as CustomerService,
        CustomerTaxIdService as CustomerTaxIdService,
    )
    from ._customer_balance_transaction import (
        CustomerBalanceTransaction as CustomerBalanceTransaction,
    )
    from ._customer_cash_balance_transaction import (
        CustomerCashBalanceTransaction as CustomerCashBalanceTransaction,
    )
    from ._customer_session import (
        CustomerSession as CustomerSession,
        CustomerSessionService as CustomerSessionService,
    )
    from ._discount import Discount as Discount
    from ._dispute import Dispute as Dispute, DisputeService as DisputeService
    from ._ephemeral_key import (
        EphemeralKey as EphemeralKey,
        EphemeralKeyService as EphemeralKeyService,
    )
    from ._event import Event as Event, EventService as EventService
    from ._exchange_rate import (
        ExchangeRate as ExchangeRate,
        ExchangeRateService as ExchangeRateService,
    )
    from ._file import File as File, FileService as FileService
    from ._file_link import FileLink as FileLink, FileLinkService as FileLinkService
    from ._funding_instructions import FundingInstructions as FundingInstructions
    from ._invoice import (
        Invoice as Invoice,
        InvoiceLineItemService as InvoiceLineItemService,
        InvoiceService as InvoiceService,
    )
    from ._invoice_item import (
        InvoiceItem as InvoiceItem,
        InvoiceItemService as InvoiceItemService,
    )
    from ._invoice_line_item import InvoiceLineItem as InvoiceLineItem
    from ._invoice_payment import (
        InvoicePayment as InvoicePayment,
        InvoicePaymentService as InvoicePaymentService,
    )
    from ._invoice_rendering_template import (
        InvoiceRenderingTemplate as InvoiceRenderingTemplate,
        InvoiceRenderingTemplateService as InvoiceRenderingTemplateService,
    )
    from ._line_item import LineItem as LineItem
    from ._login_link import LoginLink as LoginLink
    from ._mandate import Mandate as Mandate, MandateService as MandateService
    from ._notification_handlers import (
        AsyncStripeEventNotificationHandler as AsyncStripeEventNotificationHandler,
        AsyncStripeEventNotificationHandlerWithoutVerification as AsyncStripeEventNotificationHandlerWithoutVerification,
        StripeEventNotificationHandler as StripeEventNotificationHandler,
        StripeEventNotificationHandlerWithoutVerification as StripeEventNotificationHandlerWithoutVerification,
    )
    from ._payment_intent import (
        PaymentIntent as PaymentIntent,
        PaymentIntentService as PaymentIntentService,
    )
    from ._payment_link import (
        PaymentLink as PaymentLink,
        PaymentLinkLineItemService as PaymentLinkLineItemService,
        PaymentLinkService as PaymentLinkService,
    )
    from ._payment_method import (
        PaymentMethod as PaymentMethod,
        PaymentMethodService as PaymentMethodService,
    )
    from ._payment_method_configuration import (
        PaymentMethodConfiguration as PaymentMethodConfiguration,
        PaymentMethodConfigurationService as PaymentMethodConfigurationService,
    )
    from ._payment_method_domain import (
        PaymentMethodDomain as PaymentMethodDomain,
        PaymentMethodDomainService as PaymentMethodDomainService,
    )
    from ._payout import Payout as Payout, PayoutService as PayoutService
    from ._person import Person as Person
    from ._plan import Plan as Plan, PlanService as PlanService
    from ._price import Price as Price, PriceService as PriceService
    from ._product import (
        Product as Product,
        ProductFeatureService as ProductFeatureService,
        ProductService as ProductService,
    )
    from ._product_feature import ProductFeature as ProductFeature
    from ._promotion_code import (
        PromotionCode as PromotionCode,
        PromotionCodeService as PromotionCodeService,
    )
    from ._quote import (
        Quote as Quote,
        QuoteComputedUpfrontLineItemsService as QuoteComputedUpfrontLineItemsService,
        QuoteLineItemService as QuoteLineItemService,
        QuoteService as QuoteService,
    )
    from ._refund import Refund as Refund, RefundService as RefundService
    from ._reserve_transaction import ReserveTransaction as ReserveTransaction
    from ._reversal import Reversal as Reversal, Reversal as _TransferReversal
    from ._review import Review as Review, ReviewService as ReviewService
    from ._setup_attempt import (
        SetupAttempt as SetupAttempt,
        SetupAttemptService as SetupAttemptService,
    )
    from ._setup_intent import (
        SetupIntent as SetupIntent,
        SetupIntentService as SetupIntentService,
    )
    from ._shipping_rate import (
        ShippingRate as ShippingRate,
        ShippingRateService as ShippingRateService,
    )
    from ._source import (
        Source as Source,
        SourceService as SourceService,
        SourceTransactionService as SourceTransactionService,
    )
    from ._source_mandate_notification import (
        SourceMandateNotification as SourceMandateNotification,
    )
    from ._source_transaction import SourceTransaction as SourceTransaction
    from ._subscription import (
        Subscription as Subscription,
        SubscriptionService as SubscriptionService,
    )
    from ._subscription_item import (
        SubscriptionItem as SubscriptionItem,
        SubscriptionItemService as SubscriptionItemService,
    )
    from ._subscription_schedule import (
        SubscriptionSchedule as SubscriptionSchedule,
        SubscriptionScheduleService as SubscriptionScheduleService,
    )
    from ._tax_code import TaxCode as TaxCode, TaxCodeService as TaxCodeService
    from ._tax_deducted_at_source import TaxDeductedAtSource as TaxDeductedAtSource
    from ._tax_id import TaxId as TaxId, TaxIdService as TaxIdService
    from ._tax_rate import TaxRate as TaxRate, TaxRateService as TaxRateService
    from ._token import Token as Token, TokenService as TokenService
    from ._topup import Topup as Topup, TopupService as TopupService
    from ._transfer import (
        Transfer as Transfer,
        TransferReversalService as TransferReversalService,
        TransferService as TransferService,
    )
    from ._v1_services import (
        AppsService as AppsService,
        BillingPortalService as BillingPortalService,
        BillingService as BillingService,
        CheckoutService as CheckoutService,
        ClimateService as ClimateService,
        EntitlementsService as EntitlementsService,
        FinancialConnectionsService as FinancialConnectionsService,
        ForwardingService as ForwardingService,
        IdentityService as IdentityService,
        IssuingService as IssuingService,
        RadarService as RadarService,
        ReportingService as ReportingService,
        SigmaService as SigmaService,
        TaxService as TaxService,
        TerminalService as TerminalService,
        TestHelpersService as TestHelpersService,
        TreasuryService as TreasuryService,
        V1Services as V1Services,
    )
    from ._v2_services import V2Services as V2Services
    from ._webhook import Webhook as Webhook
    from ._webhook_endpoint import (
        WebhookEndpoint as WebhookEndpoint,
        WebhookEndpointService as WebhookEndpointService,
    )
    from ._webhook_handler import (
        WebhookHandler as WebhookHandler,
        WebhookHandlerWithoutVerification as WebhookHandlerWithoutVerification,
    )

    StripeResponseBase = _StripeResponseBase
    StripeStreamResponseAsync = _StripeStreamResponseAsync
    TransferReversal = _TransferReversal
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AIOHTTPClient": "_core.builtin_clients",
            "APIConnectionError": "_core.errors",
            "APIError": "_core.errors",
            "APIResource": "_core.resource",
            "APIResourceTestHelpers": "_core.resource",
            "ASGIWebhook": "_core.webhook_apps",
            "Account": "_account",
            "AccountCapabilityService": "_account",
            "AccountExternalAccountService": "_account",
            "AccountLink": "_account_link",
            "AccountLinkService": "_account_link",
            "AccountLoginLinkService": "_account",
            "AccountPersonService": "_account",
            "AccountService": "_account",
            "AccountSession": "_account_session",
            "AccountSessionService": "_account_session",
            "AlreadyCanceledError": "_core.errors",
            "AnyIterator": "_core.any_iterator",
            "AppInfo": "_core.config",
            "ApplePayDomain": "_apple_pay_domain",
            "ApplePayDomainService": "_apple_pay_domain",
            "Application": "_application",
            "ApplicationFee": "_application_fee",
            "ApplicationFeeRefund": "_application_fee_refund",
            "ApplicationFeeRefundService": "_application_fee",
            "ApplicationFeeService": "_application_fee",
            "Apps": "apps:",
            "AppsService": "_v1_services",
            "AsyncEventStore": "_core.event_stores",
            "AsyncStripeEventNotificationHandler": "_notification_handlers",
            "AsyncStripeEventNotificationHandlerWithoutVerification": "_notification_handlers",
            "AttemptEvent": "_core.hooks",
            "AuthenticationError": "_core.errors",
            "Balance": "_balance",
            "BalanceService": "_balance",
            "BalanceSettings": "_balance_settings",
            "BalanceSettingsService": "_balance_settings",
            "BalanceTransaction": "_balance_transaction",
            "BalanceTransactionService": "_balance_transaction",
            "BankAccount": "_bank_account",
            "Billing": "billing:",
            "BillingPortal": "billing_portal:",
            "BillingPortalService": "_v1_services",
            "BillingService": "_v1_services",
            "BlockedByStripeError": "_core.errors",
            "CLEAR": "_core.encode",
            "CallEvent": "_core.hooks",
            "CannotProceedError": "_core.errors",
            "Capability": "_capability",
            "CapabilityNotEnabledError": "_core.errors",
            "Card": "_card",
            "CardError": "_core.errors",
            "CashBalance": "_cash_balance",
            "Charge": "_charge",
            "ChargeService": "_charge",
            "Checkout": "checkout:",
            "CheckoutService": "_v1_services",
            "Climate": "climate:",
            "ClimateService": "_v1_services",
            "ConfirmationToken": "_confirmation_token",
            "ConfirmationTokenService": "_confirmation_token",
            "ConnectCollectionTransfer": "_connect_collection_transfer",
            "ControlledByAlternateResourceError": "_core.errors",
            "CountrySpec": "_country_spec",
            "CountrySpecService": "_country_spec",
            "Coupon": "_coupon",
            "CouponService": "_coupon",
            "CreateableAPIResource": "_core.resource",
            "CreditNote": "_credit_note",
            "CreditNoteLineItem": "_credit_note_line_item",
            "CreditNoteLineItemService": "_credit_note",
            "CreditNotePreviewLinesService": "_credit_note",
            "CreditNoteService": "_credit_note",
            "Customer": "_customer",
            "CustomerBalanceTransaction": "_customer_balance_transaction",
            "CustomerBalanceTransactionService": "_customer",
            "CustomerCashBalanceService": "_customer",
            "CustomerCashBalanceTransaction": "_customer_cash_balance_transaction",
            "CustomerCashBalanceTransactionService": "_customer",
            "CustomerFundingInstructionsService": "_customer",
            "CustomerPaymentMethodService": "_customer",
            "CustomerPaymentSourceService": "_customer",
            "CustomerService": "_customer",
            "CustomerSession": "_customer_session",
            "CustomerSessionService": "_customer_session",
            "CustomerTaxIdService": "_customer",
            "DeletableAPIResource": "_core.resource",
            "Discount": "_discount",
            "Dispute": "_dispute",
            "DisputeService": "_dispute",
            "Entitlements": "entitlements:",
            "EntitlementsService": "_v1_services",
            "EphemeralKey": "_ephemeral_key",
            "EphemeralKeyService": "_ephemeral_key",
            "ErrorObject": "_core.errors",
            "Event": "_event",
            "EventInProgressError": "_core.errors",
            "EventService": "_event",
            "EventStore": "_core.event_stores",
            "EventVersionError": "_core.event_versions",
            "EventVersionWarning": "_core.event_versions",
            "Events": "events:",
            "ExchangeRate": "_exchange_rate",
            "ExchangeRateService": "_exchange_rate",
            "ExpandableField": "_core.objects",
            "FeatureNotEnabledError": "_core.errors",
            "File": "_file",
            "FileLink": "_file_link",
            "FileLinkService": "_file_link",
            "FileService": "_file",
            "FinancialAccountNotOpenError": "_core.errors",
            "FinancialConnections": "financial_connections:",
            "FinancialConnectionsService": "_v1_services",
            "Forwarding": "forwarding:",
            "ForwardingService": "_v1_services",
            "FundingInstructions": "_funding_instructions",
            "FxQuoteNeedsRefreshError": "_core.errors",
            "HTTPClient": "_core.http_clients",
            "HTTPXClient": "_core.httpx_client",
            "Hook": "_core.hooks",
            "IdempotencyError": "_core.errors",
            "Identity": "identity:",
            "IdentityService": "_v1_services",
            "InsufficientFundsError": "_core.errors",
            "InvalidPaymentMethodError": "_core.errors",
            "InvalidPayoutMethodError": "_core.errors",
            "InvalidRequestError": "_core.errors",
            "InvalidVaultedCredentialError": "_core.errors",
            "Invoice": "_invoice",
            "InvoiceItem": "_invoice_item",
            "InvoiceItemService": "_invoice_item",
            "InvoiceLineItem": "_invoice_line_item",
            "InvoiceLineItemService": "_invoice",
            "InvoicePayment": "_invoice_payment",
            "InvoicePaymentService": "_invoice_payment",
            "InvoiceRenderingTemplate": "_invoice_rendering_template",
            "InvoiceRenderingTemplateService": "_invoice_rendering_template",
            "InvoiceService": "_invoice",
            "Issuing": "issuing:",
            "IssuingService": "_v1_services",
            "LineItem": "_line_item",
            "ListObject": "_core.lists",
            "ListableAPIResource": "_core.resource",
            "LoginLink": "_login_link",
            "Mandate": "_mandate",
            "MandateService": "_mandate",
            "MemoryEventStore": "_core.event_stores",
            "NotCancelableError": "_core.errors",
            "OAuth": "_core.oauth",
            "OAuthErrorObject": "_core.errors",
            "OAuthService": "_core.oauth",
            "PaymentIntent": "_payment_intent",
            "PaymentIntentService": "_payment_intent",
            "PaymentLink": "_payment_link",
            "PaymentLinkLineItemService": "_payment_link",
            "PaymentLinkService": "_payment_link",
            "PaymentMethod": "_payment_method",
            "PaymentMethodConfiguration": "_payment_method_configuration",
            "PaymentMethodConfigurationService": "_payment_method_configuration",
            "PaymentMethodDomain": "_payment_method_domain",
            "PaymentMethodDomainService": "_payment_method_domain",
            "PaymentMethodService": "_payment_method",
            "Payout": "_payout",
            "PayoutService": "_payout",
            "PermissionError": "_core.errors",
            "Person": "_person",
            "Plan": "_plan",
            "PlanService": "_plan",
            "PoolTransport": "_core.transport",
            "Price": "_price",
            "PriceService": "_price",
            "Product": "_product",
            "ProductFeature": "_product_feature",
            "ProductFeatureService": "_product",
            "ProductService": "_product",
            "PromotionCode": "_promotion_code",
            "PromotionCodeService": "_promotion_code",
            "QuotaExceededError": "_core.errors",
            "Quote": "_quote",
            "QuoteComputedUpfrontLineItemsService": "_quote",
            "QuoteLineItemService": "_quote",
            "QuoteService": "_quote",
            "Radar": "radar:",
            "RadarService": "_v1_services",
            "RateLimitError": "_core.errors",
            "RecipientNotNotifiableError": "_core.errors",
            "Refund": "_refund",
            "RefundService": "_refund",
            "Reporting": "reporting:",
            "ReportingService": "_v1_services",
            "Request": "_core.message",
            "RequestOptions": "_core.config",
            "RequestsClient": "_core.requests_client",
            "ReserveTransaction": "_reserve_transaction",
            "Reversal": "_reversal",
            "Review": "_review",
            "ReviewService": "_review",
            "SQLiteEventStore": "_core.sqlite_store",
            "SearchResultObject": "_core.lists",
            "SearchableAPIResource": "_core.resource",
            "SetupAttempt": "_setup_attempt",
            "SetupAttemptService": "_setup_attempt",
            "SetupIntent": "_setup_intent",
            "SetupIntentService": "_setup_intent",
            "ShippingRate": "_shipping_rate",
            "ShippingRateService": "_shipping_rate",
            "Sigma": "sigma:",
            "SigmaService": "_v1_services",
            "SignatureVerificationError": "_core.errors",
            "SingletonAPIResource": "_core.resource",
            "Source": "_source",
            "SourceMandateNotification": "_source_mandate_notification",
            "SourceService": "_source",
            "SourceTransaction": "_source_transaction",
            "SourceTransactionService": "_source",
            "StripeClient": "_client",
            "StripeContext": "_core.context",
            "StripeError": "_core.errors",
            "StripeErrorWithParamCode": "_core.errors",
            "StripeEventNotificationHandler": "_notification_handlers",
            "StripeEventNotificationHandlerWithoutVerification": "_notification_handlers",
            "StripeObject": "_core.objects",
            "StripeResponse": "_core.message",
            "StripeResponseBase": "_core.message:_Reply",
            "StripeService": "_core.service",
            "StripeStreamResponse": "_core.message",
            "StripeStreamResponseAsync": "_core.message:StripeStreamResponse",
            "Subscription": "_subscription",
            "SubscriptionItem": "_subscription_item",
            "SubscriptionItemService": "_subscription_item",
            "SubscriptionSchedule": "_subscription_schedule",
            "SubscriptionScheduleService": "_subscription_schedule",
            "SubscriptionService": "_subscription",
            "Tax": "tax:",
            "TaxCode": "_tax_code",
            "TaxCodeService": "_tax_code",
            "TaxDeductedAtSource": "_tax_deducted_at_source",
            "TaxId": "_tax_id",
            "TaxIdService": "_tax_id",
            "TaxRate": "_tax_rate",
            "TaxRateService": "_tax_rate",
            "TaxService": "_v1_services",
            "TemporarySessionExpiredError": "_core.errors",
            "Terminal": "terminal:",
            "TerminalService": "_v1_services",
            "TestHelpers": "test_helpers:",
            "TestHelpersService": "_v1_services",
            "Token": "_token",
            "TokenService": "_token",
            "Topup": "_topup",
            "TopupService": "_topup",
            "Transfer": "_transfer",
            "TransferReversal": "_reversal:Reversal",
            "TransferReversalService": "_transfer",
            "TransferService": "_transfer",
            "Transport": "_core.message",
            "Treasury": "treasury:",
            "TreasuryService": "_v1_services",
            "UnhandledNotificationDetails": "_core.notification_handlers",
            "UntypedStripeObject": "_core.objects",
            "UpdateableAPIResource": "_core.resource",
            "UrllibClient": "_core.builtin_clients",
            "V1Services": "_v1_services",
            "V2": "v2:",
            "V2Services": "_v2_services",
            "VERSION": "_core.version",
            "VerificationAttemptFailedError": "_core.errors",
            "VerificationExpiredError": "_core.errors",
            "VerificationNotInitiatedError": "_core.errors",
            "WSGIWebhook": "_core.webhook_apps",
            "Webhook": "_webhook",
            "WebhookEndpoint": "_webhook_endpoint",
            "WebhookEndpointService": "_webhook_endpoint",
            "WebhookHandler": "_webhook_handler",
            "WebhookHandlerWithoutVerification": "_webhook_handler",
            "WebhookReply": "_core.webhook_handler",
            "WebhookSignature": "_core.signatures",
            "add_beta_version": "_core.beta",
            "apps": "apps:",
            "billing": "billing:",
            "billing_portal": "billing_portal:",
            "checkout": "checkout:",
            "climate": "climate:",
            "contrib": "contrib:",
            "convert_to_stripe_object": "_core.convert",
            "custom_method": "_core.custom",
            "ensure_default_http_client": "_core.builtin_clients",
            "entitlements": "entitlements:",
            "error": "error:",
            "events": "events:",
            "financial_connections": "financial_connections:",
            "forwarding": "forwarding:",
            "identity": "identity:",
            "issuing": "issuing:",
            "nested_resource_class_methods": "_core.custom",
            "new_default_http_client": "_core.builtin_clients",
            "new_http_client_async_fallback": "_core.builtin_clients",
            "oauth_error": "oauth_error:",
            "params": "params:",
            "preload": "_core.preload",
            "radar": "radar:",
            "register_version": "_core.event_versions",
            "reporting": "reporting:",
            "set_app_info": "_core.app_info",
            "sigma": "sigma:",
            "tax": "tax:",
            "terminal": "terminal:",
            "test_helpers": "test_helpers:",
            "treasury": "treasury:",
            "v2": "v2:",
        },
    )

DEFAULT_API_BASE = "https://api.stripe.com"
DEFAULT_CONNECT_API_BASE = "https://connect.stripe.com"
DEFAULT_UPLOAD_API_BASE = "https://files.stripe.com"
DEFAULT_METER_EVENTS_API_BASE = "https://meter-events.stripe.com"

__version__: str = _VERSION
api_key: Optional[str] = None
client_id: Optional[str] = None
api_version: Optional[str] = _API_VERSION
major_api_version: str = _CURRENT_MAJOR
api_base: str = DEFAULT_API_BASE
connect_api_base: str = DEFAULT_CONNECT_API_BASE
upload_api_base: str = DEFAULT_UPLOAD_API_BASE
meter_events_api_base: str = DEFAULT_METER_EVENTS_API_BASE
max_network_retries: int = 2
timeout: Union[float, Tuple[float, float]] = (30.0, 80.0)
deadline: Optional[float] = None
proxy: Union[str, Mapping[str, str], None] = None
verify_ssl_certs: bool = True
ca_bundle_path: Optional[str] = None
default_http_client: Any = None
app_info: Optional[Mapping[str, Optional[str]]] = None
enable_telemetry: bool = False
hooks: Sequence[object] = ()
log: Optional[Literal["debug", "info"]] = None
log_bodies: bool = False
