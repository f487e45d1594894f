# Rendered by codegen; never edit.
"""Handlers of events, typed: what `on("…")` decorates takes the event of that type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.webhook_handler import (
    WebhookHandler as _WebhookHandler,
    WebhookHandlerWithoutVerification as _WebhookHandlerWithoutVerification,
)

if TYPE_CHECKING:
    from typing import Any, Callable, Literal, Type, TypeVar, Union, overload

    from ._account import AccountUpdatedEvent
    from ._application import (
        AccountApplicationAuthorizedEvent,
        AccountApplicationDeauthorizedEvent,
    )
    from ._application_fee import (
        ApplicationFeeCreatedEvent,
        ApplicationFeeRefundedEvent,
    )
    from ._application_fee_refund import ApplicationFeeRefundUpdatedEvent
    from ._balance import BalanceAvailableEvent
    from ._capability import CapabilityUpdatedEvent
    from ._cash_balance import CashBalanceFundsAvailableEvent
    from ._charge import (
        ChargeCapturedEvent,
        ChargeExpiredEvent,
        ChargeFailedEvent,
        ChargePendingEvent,
        ChargeRefundedEvent,
        ChargeSucceededEvent,
        ChargeUpdatedEvent,
    )
    from ._core.event_functions import Decorator, R
    from ._coupon import CouponCreatedEvent, CouponDeletedEvent, CouponUpdatedEvent
    from ._credit_note import (
        CreditNoteCreatedEvent,
        CreditNoteUpdatedEvent,
        CreditNoteVoidedEvent,
    )
    from ._customer import (
        CustomerCreatedEvent,
        CustomerDeletedEvent,
        CustomerUpdatedEvent,
    )
    from ._customer_cash_balance_transaction import (
        CustomerCashBalanceTransactionCreatedEvent,
    )
    from ._discount import (
        CustomerDiscountCreatedEvent,
        CustomerDiscountDeletedEvent,
        CustomerDiscountUpdatedEvent,
    )
    from ._dispute import (
        ChargeDisputeClosedEvent,
        ChargeDisputeCreatedEvent,
        ChargeDisputeFundsReinstatedEvent,
        ChargeDisputeFundsWithdrawnEvent,
        ChargeDisputeUpdatedEvent,
    )
    from ._event import Event
    from ._file import FileCreatedEvent
    from ._invoice import (
        InvoiceCreatedEvent,
        InvoiceDeletedEvent,
        InvoiceFinalizationFailedEvent,
        InvoiceFinalizedEvent,
        InvoiceMarkedUncollectibleEvent,
        InvoiceOverdueEvent,
        InvoiceOverpaidEvent,
        InvoicePaidEvent,
        InvoicePaymentActionRequiredEvent,
        InvoicePaymentFailedEvent,
        InvoicePaymentSucceededEvent,
        InvoiceSentEvent,
        InvoiceUpcomingEvent,
        InvoiceUpdatedEvent,
        InvoiceVoidedEvent,
        InvoiceWillBeDueEvent,
    )
    from ._invoice_item import InvoiceitemCreatedEvent, InvoiceitemDeletedEvent
    from ._invoice_payment import InvoicePaymentPaidEvent
    from ._mandate import MandateUpdatedEvent
    from ._payment_intent import (
        PaymentIntentAmountCapturableUpdatedEvent,
        PaymentIntentCanceledEvent,
        PaymentIntentCreatedEvent,
        PaymentIntentPartiallyFundedEvent,
        PaymentIntentPaymentFailedEvent,
        PaymentIntentProcessingEvent,
        PaymentIntentRequiresActionEvent,
        PaymentIntentSucceededEvent,
    )
    from ._payment_link import PaymentLinkCreatedEvent, PaymentLinkUpdatedEvent
    from ._payment_method import (
        PaymentMethodAttachedEvent,
        PaymentMethodAutomaticallyUpdatedEvent,
        PaymentMethodDetachedEvent,
        PaymentMethodUpdatedEvent,
    )
    from ._payout import (
        PayoutCanceledEvent,
        PayoutCreatedEvent,
        PayoutFailedEvent,
        PayoutPaidEvent,
        PayoutReconciliationCompletedEvent,
        PayoutUpdatedEvent,
    )
    from ._person import PersonCreatedEvent, PersonDeletedEvent, PersonUpdatedEvent
    from ._plan import PlanCreatedEvent, PlanDeletedEvent, PlanUpdatedEvent
    from ._price import PriceCreatedEvent, PriceDeletedEvent, PriceUpdatedEvent
    from ._product import ProductCreatedEvent, ProductDeletedEvent, ProductUpdatedEvent
    from ._promotion_code import PromotionCodeCreatedEvent, PromotionCodeUpdatedEvent
    from ._quote import (
        QuoteAcceptedEvent,
        QuoteCanceledEvent,
        QuoteCreatedEvent,
        QuoteFinalizedEvent,
    )
    from ._refund import (
        ChargeRefundUpdatedEvent,
        RefundCreatedEvent,
        RefundFailedEvent,
        RefundUpdatedEvent,
    )
    from ._review import ReviewClosedEvent, ReviewOpenedEvent
    from ._setup_intent import (
        SetupIntentCanceledEvent,
        SetupIntentCreatedEvent,
        SetupIntentRequiresActionEvent,
        SetupIntentSetupFailedEvent,
        SetupIntentSucceededEvent,
    )
    from ._source import (
        SourceCanceledEvent,
        SourceChargeableEvent,
        SourceFailedEvent,
        SourceMandateNotificationEvent,
        SourceRefundAttributesRequiredEvent,
    )
    from ._source_transaction import (
        SourceTransactionCreatedEvent,
        SourceTransactionUpdatedEvent,
    )
    from ._subscription import (
        CustomerSubscriptionCreatedEvent,
        CustomerSubscriptionDeletedEvent,
        CustomerSubscriptionPausedEvent,
        CustomerSubscriptionPendingUpdateAppliedEvent,
        CustomerSubscriptionPendingUpdateExpiredEvent,
        CustomerSubscriptionResumedEvent,
        CustomerSubscriptionTrialWillEndEvent,
        CustomerSubscriptionUpdatedEvent,
    )
    from ._subscription_schedule import (
        SubscriptionScheduleAbortedEvent,
        SubscriptionScheduleCanceledEvent,
        SubscriptionScheduleCompletedEvent,
        SubscriptionScheduleCreatedEvent,
        SubscriptionScheduleExpiringEvent,
        SubscriptionScheduleReleasedEvent,
        SubscriptionScheduleUpdatedEvent,
    )
    from ._tax_id import (
        CustomerTaxIdCreatedEvent,
        CustomerTaxIdDeletedEvent,
        CustomerTaxIdUpdatedEvent,
    )
    from ._tax_rate import TaxRateCreatedEvent, TaxRateUpdatedEvent
    from ._topup import (
        TopupCanceledEvent,
        TopupCreatedEvent,
        TopupFailedEvent,
        TopupReversedEvent,
        TopupSucceededEvent,
    )
    from ._transfer import (
        TransferCreatedEvent,
        TransferReversedEvent,
        TransferUpdatedEvent,
    )
    from .billing._objects import BillingAlertTriggeredEvent
    from .billing_portal._objects import (
        BillingPortalConfigurationCreatedEvent,
        BillingPortalConfigurationUpdatedEvent,
        BillingPortalSessionCreatedEvent,
    )
    from .checkout._objects import (
        CheckoutSessionAsyncPaymentFailedEvent,
        CheckoutSessionAsyncPaymentSucceededEvent,
        CheckoutSessionCompletedEvent,
        CheckoutSessionExpiredEvent,
    )
    from .climate._objects import (
        ClimateOrderCanceledEvent,
        ClimateOrderCreatedEvent,
        ClimateOrderDelayedEvent,
        ClimateOrderDeliveredEvent,
        ClimateOrderProductSubstitutedEvent,
        ClimateProductCreatedEvent,
        ClimateProductPricingUpdatedEvent,
    )
    from .entitlements._objects import EntitlementsActiveEntitlementSummaryUpdatedEvent
    from .events._other import (
        AccountExternalAccountCreatedEvent,
        AccountExternalAccountDeletedEvent,
        AccountExternalAccountUpdatedEvent,
        CustomerSourceCreatedEvent,
        CustomerSourceDeletedEvent,
        CustomerSourceExpiringEvent,
        CustomerSourceUpdatedEvent,
    )
    from .events._unions import AnyEvent
    from .financial_connections._objects import (
        FinancialConnectionsAccountCreatedEvent,
        FinancialConnectionsAccountDeactivatedEvent,
        FinancialConnectionsAccountDisconnectedEvent,
        FinancialConnectionsAccountReactivatedEvent,
        FinancialConnectionsAccountRefreshedBalanceEvent,
        FinancialConnectionsAccountRefreshedOwnershipEvent,
        FinancialConnectionsAccountRefreshedTransactionsEvent,
    )
    from .identity._objects import (
        IdentityVerificationSessionCanceledEvent,
        IdentityVerificationSessionCreatedEvent,
        IdentityVerificationSessionProcessingEvent,
        IdentityVerificationSessionRedactedEvent,
        IdentityVerificationSessionRequiresInputEvent,
        IdentityVerificationSessionVerifiedEvent,
    )
    from .issuing._objects import (
        IssuingAuthorizationCreatedEvent,
        IssuingAuthorizationRequestEvent,
        IssuingAuthorizationUpdatedEvent,
        IssuingCardCreatedEvent,
        IssuingCardholderCreatedEvent,
        IssuingCardholderUpdatedEvent,
        IssuingCardUpdatedEvent,
        IssuingDisputeClosedEvent,
        IssuingDisputeCreatedEvent,
        IssuingDisputeFundsReinstatedEvent,
        IssuingDisputeFundsRescindedEvent,
        IssuingDisputeSubmittedEvent,
        IssuingDisputeUpdatedEvent,
        IssuingPersonalizationDesignActivatedEvent,
        IssuingPersonalizationDesignDeactivatedEvent,
        IssuingPersonalizationDesignRejectedEvent,
        IssuingPersonalizationDesignUpdatedEvent,
        IssuingTokenCreatedEvent,
        IssuingTokenUpdatedEvent,
        IssuingTransactionCreatedEvent,
        IssuingTransactionPurchaseDetailsReceiptUpdatedEvent,
        IssuingTransactionUpdatedEvent,
    )
    from .radar._objects import (
        RadarEarlyFraudWarningCreatedEvent,
        RadarEarlyFraudWarningUpdatedEvent,
    )
    from .reporting._objects import (
        ReportingReportRunFailedEvent,
        ReportingReportRunSucceededEvent,
        ReportingReportTypeUpdatedEvent,
    )
    from .sigma._objects import SigmaScheduledQueryRunCreatedEvent
    from .tax._objects import TaxSettingsUpdatedEvent
    from .terminal._objects import (
        TerminalReaderActionFailedEvent,
        TerminalReaderActionSucceededEvent,
        TerminalReaderActionUpdatedEvent,
    )
    from .test_helpers._objects import (
        TestHelpersTestClockAdvancingEvent,
        TestHelpersTestClockCreatedEvent,
        TestHelpersTestClockDeletedEvent,
        TestHelpersTestClockInternalFailureEvent,
        TestHelpersTestClockReadyEvent,
    )
    from .treasury._objects import (
        TreasuryCreditReversalCreatedEvent,
        TreasuryCreditReversalPostedEvent,
        TreasuryDebitReversalCompletedEvent,
        TreasuryDebitReversalCreatedEvent,
        TreasuryDebitReversalInitialCreditGrantedEvent,
        TreasuryFinancialAccountClosedEvent,
        TreasuryFinancialAccountCreatedEvent,
        TreasuryFinancialAccountFeaturesStatusUpdatedEvent,
        TreasuryInboundTransferCanceledEvent,
        TreasuryInboundTransferCreatedEvent,
        TreasuryInboundTransferFailedEvent,
        TreasuryInboundTransferSucceededEvent,
        TreasuryOutboundPaymentCanceledEvent,
        TreasuryOutboundPaymentCreatedEvent,
        TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent,
        TreasuryOutboundPaymentFailedEvent,
        TreasuryOutboundPaymentPostedEvent,
        TreasuryOutboundPaymentReturnedEvent,
        TreasuryOutboundPaymentTrackingDetailsUpdatedEvent,
        TreasuryOutboundTransferCanceledEvent,
        TreasuryOutboundTransferCreatedEvent,
        TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent,
        TreasuryOutboundTransferFailedEvent,
        TreasuryOutboundTransferPostedEvent,
        TreasuryOutboundTransferReturnedEvent,
        TreasuryOutboundTransferTrackingDetailsUpdatedEvent,
        TreasuryReceivedCreditCreatedEvent,
        TreasuryReceivedCreditFailedEvent,
        TreasuryReceivedCreditSucceededEvent,
        TreasuryReceivedDebitCreatedEvent,
    )

    E = TypeVar("E", bound=Event)
    E2 = TypeVar("E2", bound=Event)

    class _On:
        """`on`, a decorator whose function takes the events of the type that it names."""

        @overload
        def on(
            self, type: Literal["account.application.authorized"], /
        ) -> Decorator[AccountApplicationAuthorizedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.application.deauthorized"], /
        ) -> Decorator[AccountApplicationDeauthorizedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.created"], /
        ) -> Decorator[AccountExternalAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.deleted"], /
        ) -> Decorator[AccountExternalAccountDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.updated"], /
        ) -> Decorator[AccountExternalAccountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.updated"], /
        ) -> Decorator[AccountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.created"], /
        ) -> Decorator[ApplicationFeeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.refund.updated"], /
        ) -> Decorator[ApplicationFeeRefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.refunded"], /
        ) -> Decorator[ApplicationFeeRefundedEvent]: ...
        @overload
        def on(
            self, type: Literal["balance.available"], /
        ) -> Decorator[BalanceAvailableEvent]: ...
        @overload
        def on(
            self, type: Literal["billing.alert.triggered"], /
        ) -> Decorator[BillingAlertTriggeredEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.configuration.created"], /
        ) -> Decorator[BillingPortalConfigurationCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.configuration.updated"], /
        ) -> Decorator[BillingPortalConfigurationUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.session.created"], /
        ) -> Decorator[BillingPortalSessionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["capability.updated"], /
        ) -> Decorator[CapabilityUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["cash_balance.funds_available"], /
        ) -> Decorator[CashBalanceFundsAvailableEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.captured"], /
        ) -> Decorator[ChargeCapturedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.closed"], /
        ) -> Decorator[ChargeDisputeClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.created"], /
        ) -> Decorator[ChargeDisputeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.funds_reinstated"], /
        ) -> Decorator[ChargeDisputeFundsReinstatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.funds_withdrawn"], /
        ) -> Decorator[ChargeDisputeFundsWithdrawnEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.updated"], /
        ) -> Decorator[ChargeDisputeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.expired"], /
        ) -> Decorator[ChargeExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.failed"], /
        ) -> Decorator[ChargeFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.pending"], /
        ) -> Decorator[ChargePendingEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.refund.updated"], /
        ) -> Decorator[ChargeRefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.refunded"], /
        ) -> Decorator[ChargeRefundedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.succeeded"], /
        ) -> Decorator[ChargeSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.updated"], /
        ) -> Decorator[ChargeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.async_payment_failed"], /
        ) -> Decorator[CheckoutSessionAsyncPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.async_payment_succeeded"], /
        ) -> Decorator[CheckoutSessionAsyncPaymentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.completed"], /
        ) -> Decorator[CheckoutSessionCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.expired"], /
        ) -> Decorator[CheckoutSessionExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.canceled"], /
        ) -> Decorator[ClimateOrderCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.created"], /
        ) -> Decorator[ClimateOrderCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.delayed"], /
        ) -> Decorator[ClimateOrderDelayedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.delivered"], /
        ) -> Decorator[ClimateOrderDeliveredEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.product_substituted"], /
        ) -> Decorator[ClimateOrderProductSubstitutedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.product.created"], /
        ) -> Decorator[ClimateProductCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.product.pricing_updated"], /
        ) -> Decorator[ClimateProductPricingUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.created"], /
        ) -> Decorator[CouponCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.deleted"], /
        ) -> Decorator[CouponDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.updated"], /
        ) -> Decorator[CouponUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.created"], /
        ) -> Decorator[CreditNoteCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.updated"], /
        ) -> Decorator[CreditNoteUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.voided"], /
        ) -> Decorator[CreditNoteVoidedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.created"], /
        ) -> Decorator[CustomerCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.deleted"], /
        ) -> Decorator[CustomerDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.created"], /
        ) -> Decorator[CustomerDiscountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.deleted"], /
        ) -> Decorator[CustomerDiscountDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.updated"], /
        ) -> Decorator[CustomerDiscountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.created"], /
        ) -> Decorator[CustomerSourceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.deleted"], /
        ) -> Decorator[CustomerSourceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.expiring"], /
        ) -> Decorator[CustomerSourceExpiringEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.updated"], /
        ) -> Decorator[CustomerSourceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.created"], /
        ) -> Decorator[CustomerSubscriptionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.deleted"], /
        ) -> Decorator[CustomerSubscriptionDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.paused"], /
        ) -> Decorator[CustomerSubscriptionPausedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.pending_update_applied"], /
        ) -> Decorator[CustomerSubscriptionPendingUpdateAppliedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.pending_update_expired"], /
        ) -> Decorator[CustomerSubscriptionPendingUpdateExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.resumed"], /
        ) -> Decorator[CustomerSubscriptionResumedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.trial_will_end"], /
        ) -> Decorator[CustomerSubscriptionTrialWillEndEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.updated"], /
        ) -> Decorator[CustomerSubscriptionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.created"], /
        ) -> Decorator[CustomerTaxIdCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.deleted"], /
        ) -> Decorator[CustomerTaxIdDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.updated"], /
        ) -> Decorator[CustomerTaxIdUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.updated"], /
        ) -> Decorator[CustomerUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer_cash_balance_transaction.created"], /
        ) -> Decorator[CustomerCashBalanceTransactionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["entitlements.active_entitlement_summary.updated"], /
        ) -> Decorator[EntitlementsActiveEntitlementSummaryUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["file.created"], /
        ) -> Decorator[FileCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.created"], /
        ) -> Decorator[FinancialConnectionsAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.deactivated"], /
        ) -> Decorator[FinancialConnectionsAccountDeactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.disconnected"], /
        ) -> Decorator[FinancialConnectionsAccountDisconnectedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.reactivated"], /
        ) -> Decorator[FinancialConnectionsAccountReactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.refreshed_balance"], /
        ) -> Decorator[FinancialConnectionsAccountRefreshedBalanceEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.refreshed_ownership"], /
        ) -> Decorator[FinancialConnectionsAccountRefreshedOwnershipEvent]: ...
        @overload
        def on(
            self,
            type: Literal["financial_connections.account.refreshed_transactions"],
            /,
        ) -> Decorator[FinancialConnectionsAccountRefreshedTransactionsEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.canceled"], /
        ) -> Decorator[IdentityVerificationSessionCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.created"], /
        ) -> Decorator[IdentityVerificationSessionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.processing"], /
        ) -> Decorator[IdentityVerificationSessionProcessingEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.redacted"], /
        ) -> Decorator[IdentityVerificationSessionRedactedEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.requires_input"], /
        ) -> Decorator[IdentityVerificationSessionRequiresInputEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.verified"], /
        ) -> Decorator[IdentityVerificationSessionVerifiedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.created"], /
        ) -> Decorator[InvoiceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.deleted"], /
        ) -> Decorator[InvoiceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.finalization_failed"], /
        ) -> Decorator[InvoiceFinalizationFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.finalized"], /
        ) -> Decorator[InvoiceFinalizedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.marked_uncollectible"], /
        ) -> Decorator[InvoiceMarkedUncollectibleEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.overdue"], /
        ) -> Decorator[InvoiceOverdueEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.overpaid"], /
        ) -> Decorator[InvoiceOverpaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.paid"], /
        ) -> Decorator[InvoicePaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_action_required"], /
        ) -> Decorator[InvoicePaymentActionRequiredEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_failed"], /
        ) -> Decorator[InvoicePaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_succeeded"], /
        ) -> Decorator[InvoicePaymentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.sent"], /
        ) -> Decorator[InvoiceSentEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.upcoming"], /
        ) -> Decorator[InvoiceUpcomingEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.updated"], /
        ) -> Decorator[InvoiceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.voided"], /
        ) -> Decorator[InvoiceVoidedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.will_be_due"], /
        ) -> Decorator[InvoiceWillBeDueEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice_payment.paid"], /
        ) -> Decorator[InvoicePaymentPaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoiceitem.created"], /
        ) -> Decorator[InvoiceitemCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoiceitem.deleted"], /
        ) -> Decorator[InvoiceitemDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.created"], /
        ) -> Decorator[IssuingAuthorizationCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.request"], /
        ) -> Decorator[IssuingAuthorizationRequestEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.updated"], /
        ) -> Decorator[IssuingAuthorizationUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_card.created"], /
        ) -> Decorator[IssuingCardCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_card.updated"], /
        ) -> Decorator[IssuingCardUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_cardholder.created"], /
        ) -> Decorator[IssuingCardholderCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_cardholder.updated"], /
        ) -> Decorator[IssuingCardholderUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.closed"], /
        ) -> Decorator[IssuingDisputeClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.created"], /
        ) -> Decorator[IssuingDisputeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.funds_reinstated"], /
        ) -> Decorator[IssuingDisputeFundsReinstatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.funds_rescinded"], /
        ) -> Decorator[IssuingDisputeFundsRescindedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.submitted"], /
        ) -> Decorator[IssuingDisputeSubmittedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.updated"], /
        ) -> Decorator[IssuingDisputeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.activated"], /
        ) -> Decorator[IssuingPersonalizationDesignActivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.deactivated"], /
        ) -> Decorator[IssuingPersonalizationDesignDeactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.rejected"], /
        ) -> Decorator[IssuingPersonalizationDesignRejectedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.updated"], /
        ) -> Decorator[IssuingPersonalizationDesignUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_token.created"], /
        ) -> Decorator[IssuingTokenCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_token.updated"], /
        ) -> Decorator[IssuingTokenUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_transaction.created"], /
        ) -> Decorator[IssuingTransactionCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["issuing_transaction.purchase_details_receipt_updated"],
            /,
        ) -> Decorator[IssuingTransactionPurchaseDetailsReceiptUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_transaction.updated"], /
        ) -> Decorator[IssuingTransactionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["mandate.updated"], /
        ) -> Decorator[MandateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.amount_capturable_updated"], /
        ) -> Decorator[PaymentIntentAmountCapturableUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.canceled"], /
        ) -> Decorator[PaymentIntentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.created"], /
        ) -> Decorator[PaymentIntentCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.partially_funded"], /
        ) -> Decorator[PaymentIntentPartiallyFundedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.payment_failed"], /
        ) -> Decorator[PaymentIntentPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.processing"], /
        ) -> Decorator[PaymentIntentProcessingEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.requires_action"], /
        ) -> Decorator[PaymentIntentRequiresActionEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.succeeded"], /
        ) -> Decorator[PaymentIntentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_link.created"], /
        ) -> Decorator[PaymentLinkCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_link.updated"], /
        ) -> Decorator[PaymentLinkUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.attached"], /
        ) -> Decorator[PaymentMethodAttachedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.automatically_updated"], /
        ) -> Decorator[PaymentMethodAutomaticallyUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.detached"], /
        ) -> Decorator[PaymentMethodDetachedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.updated"], /
        ) -> Decorator[PaymentMethodUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.canceled"], /
        ) -> Decorator[PayoutCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.created"], /
        ) -> Decorator[PayoutCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.failed"], /
        ) -> Decorator[PayoutFailedEvent]: ...
        @overload
        def on(self, type: Literal["payout.paid"], /) -> Decorator[PayoutPaidEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.reconciliation_completed"], /
        ) -> Decorator[PayoutReconciliationCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.updated"], /
        ) -> Decorator[PayoutUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.created"], /
        ) -> Decorator[PersonCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.deleted"], /
        ) -> Decorator[PersonDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.updated"], /
        ) -> Decorator[PersonUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.created"], /
        ) -> Decorator[PlanCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.deleted"], /
        ) -> Decorator[PlanDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.updated"], /
        ) -> Decorator[PlanUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.created"], /
        ) -> Decorator[PriceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.deleted"], /
        ) -> Decorator[PriceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.updated"], /
        ) -> Decorator[PriceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.created"], /
        ) -> Decorator[ProductCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.deleted"], /
        ) -> Decorator[ProductDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.updated"], /
        ) -> Decorator[ProductUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["promotion_code.created"], /
        ) -> Decorator[PromotionCodeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["promotion_code.updated"], /
        ) -> Decorator[PromotionCodeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.accepted"], /
        ) -> Decorator[QuoteAcceptedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.canceled"], /
        ) -> Decorator[QuoteCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.created"], /
        ) -> Decorator[QuoteCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.finalized"], /
        ) -> Decorator[QuoteFinalizedEvent]: ...
        @overload
        def on(
            self, type: Literal["radar.early_fraud_warning.created"], /
        ) -> Decorator[RadarEarlyFraudWarningCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["radar.early_fraud_warning.updated"], /
        ) -> Decorator[RadarEarlyFraudWarningUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.created"], /
        ) -> Decorator[RefundCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.failed"], /
        ) -> Decorator[RefundFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.updated"], /
        ) -> Decorator[RefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_run.failed"], /
        ) -> Decorator[ReportingReportRunFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_run.succeeded"], /
        ) -> Decorator[ReportingReportRunSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_type.updated"], /
        ) -> Decorator[ReportingReportTypeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["review.closed"], /
        ) -> Decorator[ReviewClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["review.opened"], /
        ) -> Decorator[ReviewOpenedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.canceled"], /
        ) -> Decorator[SetupIntentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.created"], /
        ) -> Decorator[SetupIntentCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.requires_action"], /
        ) -> Decorator[SetupIntentRequiresActionEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.setup_failed"], /
        ) -> Decorator[SetupIntentSetupFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.succeeded"], /
        ) -> Decorator[SetupIntentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["sigma.scheduled_query_run.created"], /
        ) -> Decorator[SigmaScheduledQueryRunCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.canceled"], /
        ) -> Decorator[SourceCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["source.chargeable"], /
        ) -> Decorator[SourceChargeableEvent]: ...
        @overload
        def on(
            self, type: Literal["source.failed"], /
        ) -> Decorator[SourceFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.mandate_notification"], /
        ) -> Decorator[SourceMandateNotificationEvent]: ...
        @overload
        def on(
            self, type: Literal["source.refund_attributes_required"], /
        ) -> Decorator[SourceRefundAttributesRequiredEvent]: ...
        @overload
        def on(
            self, type: Literal["source.transaction.created"], /
        ) -> Decorator[SourceTransactionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.transaction.updated"], /
        ) -> Decorator[SourceTransactionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.aborted"], /
        ) -> Decorator[SubscriptionScheduleAbortedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.canceled"], /
        ) -> Decorator[SubscriptionScheduleCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.completed"], /
        ) -> Decorator[SubscriptionScheduleCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.created"], /
        ) -> Decorator[SubscriptionScheduleCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.expiring"], /
        ) -> Decorator[SubscriptionScheduleExpiringEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.released"], /
        ) -> Decorator[SubscriptionScheduleReleasedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.updated"], /
        ) -> Decorator[SubscriptionScheduleUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax.settings.updated"], /
        ) -> Decorator[TaxSettingsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax_rate.created"], /
        ) -> Decorator[TaxRateCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax_rate.updated"], /
        ) -> Decorator[TaxRateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_failed"], /
        ) -> Decorator[TerminalReaderActionFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_succeeded"], /
        ) -> Decorator[TerminalReaderActionSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_updated"], /
        ) -> Decorator[TerminalReaderActionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.advancing"], /
        ) -> Decorator[TestHelpersTestClockAdvancingEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.created"], /
        ) -> Decorator[TestHelpersTestClockCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.deleted"], /
        ) -> Decorator[TestHelpersTestClockDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.internal_failure"], /
        ) -> Decorator[TestHelpersTestClockInternalFailureEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.ready"], /
        ) -> Decorator[TestHelpersTestClockReadyEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.canceled"], /
        ) -> Decorator[TopupCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.created"], /
        ) -> Decorator[TopupCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.failed"], /
        ) -> Decorator[TopupFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.reversed"], /
        ) -> Decorator[TopupReversedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.succeeded"], /
        ) -> Decorator[TopupSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.created"], /
        ) -> Decorator[TransferCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.reversed"], /
        ) -> Decorator[TransferReversedEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.updated"], /
        ) -> Decorator[TransferUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.credit_reversal.created"], /
        ) -> Decorator[TreasuryCreditReversalCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.credit_reversal.posted"], /
        ) -> Decorator[TreasuryCreditReversalPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.completed"], /
        ) -> Decorator[TreasuryDebitReversalCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.created"], /
        ) -> Decorator[TreasuryDebitReversalCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.initial_credit_granted"], /
        ) -> Decorator[TreasuryDebitReversalInitialCreditGrantedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.closed"], /
        ) -> Decorator[TreasuryFinancialAccountClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.created"], /
        ) -> Decorator[TreasuryFinancialAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.features_status_updated"], /
        ) -> Decorator[TreasuryFinancialAccountFeaturesStatusUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.canceled"], /
        ) -> Decorator[TreasuryInboundTransferCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.created"], /
        ) -> Decorator[TreasuryInboundTransferCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.failed"], /
        ) -> Decorator[TreasuryInboundTransferFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.succeeded"], /
        ) -> Decorator[TreasuryInboundTransferSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.canceled"], /
        ) -> Decorator[TreasuryOutboundPaymentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.created"], /
        ) -> Decorator[TreasuryOutboundPaymentCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_payment.expected_arrival_date_updated"],
            /,
        ) -> Decorator[TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.failed"], /
        ) -> Decorator[TreasuryOutboundPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.posted"], /
        ) -> Decorator[TreasuryOutboundPaymentPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.returned"], /
        ) -> Decorator[TreasuryOutboundPaymentReturnedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.tracking_details_updated"], /
        ) -> Decorator[TreasuryOutboundPaymentTrackingDetailsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.canceled"], /
        ) -> Decorator[TreasuryOutboundTransferCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.created"], /
        ) -> Decorator[TreasuryOutboundTransferCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"],
            /,
        ) -> Decorator[TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.failed"], /
        ) -> Decorator[TreasuryOutboundTransferFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.posted"], /
        ) -> Decorator[TreasuryOutboundTransferPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.returned"], /
        ) -> Decorator[TreasuryOutboundTransferReturnedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_transfer.tracking_details_updated"],
            /,
        ) -> Decorator[TreasuryOutboundTransferTrackingDetailsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.created"], /
        ) -> Decorator[TreasuryReceivedCreditCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.failed"], /
        ) -> Decorator[TreasuryReceivedCreditFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.succeeded"], /
        ) -> Decorator[TreasuryReceivedCreditSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_debit.created"], /
        ) -> Decorator[TreasuryReceivedDebitCreatedEvent]: ...
        @overload
        def on(self, type: Type[E], /) -> Decorator[E]: ...
        @overload
        def on(self, type: Type[E], other: Type[E2], /) -> Decorator[Union[E, E2]]: ...
        @overload
        def on(self, type: str, /) -> Decorator[Any]: ...
        @overload
        def on(
            self,
            type: Union[str, type],
            other: Union[str, type],
            /,
            *types: Union[str, type],
        ) -> Decorator[Any]: ...
        def on(self, *types: Any) -> Any: ...
        def fallback(
            self, function: Callable[[AnyEvent], R]
        ) -> Callable[[AnyEvent], R]: ...

    class WebhookHandler(_On, _WebhookHandler):  # type: ignore[misc]
        """Handles the events that are posted to a webhook endpoint."""

    class WebhookHandlerWithoutVerification(  # type: ignore[misc]
        _On, _WebhookHandlerWithoutVerification
    ):
        """Handles events from a source that is trusted."""

else:
    WebhookHandler = _WebhookHandler
    WebhookHandlerWithoutVerification = _WebhookHandlerWithoutVerification
