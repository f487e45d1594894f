# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Handlers of events, typed: what `on("…")` decorates takes the event of that type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.webhook_handler import (
    WebhookHandler as _WebhookHandler,
    WebhookHandlerWithoutVerification as _WebhookHandlerWithoutVerification,
)

if TYPE_CHECKING:
    from typing import Any, Callable, Literal, Type, TypeVar, Union, overload

    from . import events
    from ._core.event_functions import Decorator, R
    from ._event import Event
    from .events._unions import AnyEvent

    E = TypeVar("E", bound=Event)
    E2 = TypeVar("E2", bound=Event)

    class _On:
        """`on`, a decorator whose function takes the events of the type that it names."""

        @overload
        def on(
            self, type: Literal["account.application.authorized"], /
        ) -> Decorator[events.AccountApplicationAuthorizedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.application.deauthorized"], /
        ) -> Decorator[events.AccountApplicationDeauthorizedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.created"], /
        ) -> Decorator[events.AccountExternalAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.deleted"], /
        ) -> Decorator[events.AccountExternalAccountDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.external_account.updated"], /
        ) -> Decorator[events.AccountExternalAccountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["account.updated"], /
        ) -> Decorator[events.AccountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.created"], /
        ) -> Decorator[events.ApplicationFeeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.refund.updated"], /
        ) -> Decorator[events.ApplicationFeeRefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["application_fee.refunded"], /
        ) -> Decorator[events.ApplicationFeeRefundedEvent]: ...
        @overload
        def on(
            self, type: Literal["balance.available"], /
        ) -> Decorator[events.BalanceAvailableEvent]: ...
        @overload
        def on(
            self, type: Literal["billing.alert.triggered"], /
        ) -> Decorator[events.BillingAlertTriggeredEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.configuration.created"], /
        ) -> Decorator[events.BillingPortalConfigurationCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.configuration.updated"], /
        ) -> Decorator[events.BillingPortalConfigurationUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["billing_portal.session.created"], /
        ) -> Decorator[events.BillingPortalSessionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["capability.updated"], /
        ) -> Decorator[events.CapabilityUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["cash_balance.funds_available"], /
        ) -> Decorator[events.CashBalanceFundsAvailableEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.captured"], /
        ) -> Decorator[events.ChargeCapturedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.closed"], /
        ) -> Decorator[events.ChargeDisputeClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.created"], /
        ) -> Decorator[events.ChargeDisputeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.funds_reinstated"], /
        ) -> Decorator[events.ChargeDisputeFundsReinstatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.funds_withdrawn"], /
        ) -> Decorator[events.ChargeDisputeFundsWithdrawnEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.dispute.updated"], /
        ) -> Decorator[events.ChargeDisputeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.expired"], /
        ) -> Decorator[events.ChargeExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.failed"], /
        ) -> Decorator[events.ChargeFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.pending"], /
        ) -> Decorator[events.ChargePendingEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.refund.updated"], /
        ) -> Decorator[events.ChargeRefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.refunded"], /
        ) -> Decorator[events.ChargeRefundedEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.succeeded"], /
        ) -> Decorator[events.ChargeSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["charge.updated"], /
        ) -> Decorator[events.ChargeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.async_payment_failed"], /
        ) -> Decorator[events.CheckoutSessionAsyncPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.async_payment_succeeded"], /
        ) -> Decorator[events.CheckoutSessionAsyncPaymentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.completed"], /
        ) -> Decorator[events.CheckoutSessionCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["checkout.session.expired"], /
        ) -> Decorator[events.CheckoutSessionExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.canceled"], /
        ) -> Decorator[events.ClimateOrderCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.created"], /
        ) -> Decorator[events.ClimateOrderCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.delayed"], /
        ) -> Decorator[events.ClimateOrderDelayedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.delivered"], /
        ) -> Decorator[events.ClimateOrderDeliveredEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.order.product_substituted"], /
        ) -> Decorator[events.ClimateOrderProductSubstitutedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.product.created"], /
        ) -> Decorator[events.ClimateProductCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["climate.product.pricing_updated"], /
        ) -> Decorator[events.ClimateProductPricingUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.created"], /
        ) -> Decorator[events.CouponCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.deleted"], /
        ) -> Decorator[events.CouponDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["coupon.updated"], /
        ) -> Decorator[events.CouponUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.created"], /
        ) -> Decorator[events.CreditNoteCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.updated"], /
        ) -> Decorator[events.CreditNoteUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["credit_note.voided"], /
        ) -> Decorator[events.CreditNoteVoidedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.created"], /
        ) -> Decorator[events.CustomerCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.deleted"], /
        ) -> Decorator[events.CustomerDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.created"], /
        ) -> Decorator[events.CustomerDiscountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.deleted"], /
        ) -> Decorator[events.CustomerDiscountDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.discount.updated"], /
        ) -> Decorator[events.CustomerDiscountUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.created"], /
        ) -> Decorator[events.CustomerSourceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.deleted"], /
        ) -> Decorator[events.CustomerSourceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.expiring"], /
        ) -> Decorator[events.CustomerSourceExpiringEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.source.updated"], /
        ) -> Decorator[events.CustomerSourceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.created"], /
        ) -> Decorator[events.CustomerSubscriptionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.deleted"], /
        ) -> Decorator[events.CustomerSubscriptionDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.paused"], /
        ) -> Decorator[events.CustomerSubscriptionPausedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.pending_update_applied"], /
        ) -> Decorator[events.CustomerSubscriptionPendingUpdateAppliedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.pending_update_expired"], /
        ) -> Decorator[events.CustomerSubscriptionPendingUpdateExpiredEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.resumed"], /
        ) -> Decorator[events.CustomerSubscriptionResumedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.trial_will_end"], /
        ) -> Decorator[events.CustomerSubscriptionTrialWillEndEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.subscription.updated"], /
        ) -> Decorator[events.CustomerSubscriptionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.created"], /
        ) -> Decorator[events.CustomerTaxIdCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.deleted"], /
        ) -> Decorator[events.CustomerTaxIdDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.tax_id.updated"], /
        ) -> Decorator[events.CustomerTaxIdUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer.updated"], /
        ) -> Decorator[events.CustomerUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["customer_cash_balance_transaction.created"], /
        ) -> Decorator[events.CustomerCashBalanceTransactionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["entitlements.active_entitlement_summary.updated"], /
        ) -> Decorator[events.EntitlementsActiveEntitlementSummaryUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["file.created"], /
        ) -> Decorator[events.FileCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.created"], /
        ) -> Decorator[events.FinancialConnectionsAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.deactivated"], /
        ) -> Decorator[events.FinancialConnectionsAccountDeactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.disconnected"], /
        ) -> Decorator[events.FinancialConnectionsAccountDisconnectedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.reactivated"], /
        ) -> Decorator[events.FinancialConnectionsAccountReactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.refreshed_balance"], /
        ) -> Decorator[events.FinancialConnectionsAccountRefreshedBalanceEvent]: ...
        @overload
        def on(
            self, type: Literal["financial_connections.account.refreshed_ownership"], /
        ) -> Decorator[events.FinancialConnectionsAccountRefreshedOwnershipEvent]: ...
        @overload
        def on(
            self,
            type: Literal["financial_connections.account.refreshed_transactions"],
            /,
        ) -> Decorator[
            events.FinancialConnectionsAccountRefreshedTransactionsEvent
        ]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.canceled"], /
        ) -> Decorator[events.IdentityVerificationSessionCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.created"], /
        ) -> Decorator[events.IdentityVerificationSessionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.processing"], /
        ) -> Decorator[events.IdentityVerificationSessionProcessingEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.redacted"], /
        ) -> Decorator[events.IdentityVerificationSessionRedactedEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.requires_input"], /
        ) -> Decorator[events.IdentityVerificationSessionRequiresInputEvent]: ...
        @overload
        def on(
            self, type: Literal["identity.verification_session.verified"], /
        ) -> Decorator[events.IdentityVerificationSessionVerifiedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.created"], /
        ) -> Decorator[events.InvoiceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.deleted"], /
        ) -> Decorator[events.InvoiceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.finalization_failed"], /
        ) -> Decorator[events.InvoiceFinalizationFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.finalized"], /
        ) -> Decorator[events.InvoiceFinalizedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.marked_uncollectible"], /
        ) -> Decorator[events.InvoiceMarkedUncollectibleEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.overdue"], /
        ) -> Decorator[events.InvoiceOverdueEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.overpaid"], /
        ) -> Decorator[events.InvoiceOverpaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.paid"], /
        ) -> Decorator[events.InvoicePaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_action_required"], /
        ) -> Decorator[events.InvoicePaymentActionRequiredEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_failed"], /
        ) -> Decorator[events.InvoicePaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.payment_succeeded"], /
        ) -> Decorator[events.InvoicePaymentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.sent"], /
        ) -> Decorator[events.InvoiceSentEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.upcoming"], /
        ) -> Decorator[events.InvoiceUpcomingEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.updated"], /
        ) -> Decorator[events.InvoiceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.voided"], /
        ) -> Decorator[events.InvoiceVoidedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice.will_be_due"], /
        ) -> Decorator[events.InvoiceWillBeDueEvent]: ...
        @overload
        def on(
            self, type: Literal["invoice_payment.paid"], /
        ) -> Decorator[events.InvoicePaymentPaidEvent]: ...
        @overload
        def on(
            self, type: Literal["invoiceitem.created"], /
        ) -> Decorator[events.InvoiceitemCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["invoiceitem.deleted"], /
        ) -> Decorator[events.InvoiceitemDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.created"], /
        ) -> Decorator[events.IssuingAuthorizationCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.request"], /
        ) -> Decorator[events.IssuingAuthorizationRequestEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_authorization.updated"], /
        ) -> Decorator[events.IssuingAuthorizationUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_card.created"], /
        ) -> Decorator[events.IssuingCardCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_card.updated"], /
        ) -> Decorator[events.IssuingCardUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_cardholder.created"], /
        ) -> Decorator[events.IssuingCardholderCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_cardholder.updated"], /
        ) -> Decorator[events.IssuingCardholderUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.closed"], /
        ) -> Decorator[events.IssuingDisputeClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.created"], /
        ) -> Decorator[events.IssuingDisputeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.funds_reinstated"], /
        ) -> Decorator[events.IssuingDisputeFundsReinstatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.funds_rescinded"], /
        ) -> Decorator[events.IssuingDisputeFundsRescindedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.submitted"], /
        ) -> Decorator[events.IssuingDisputeSubmittedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_dispute.updated"], /
        ) -> Decorator[events.IssuingDisputeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.activated"], /
        ) -> Decorator[events.IssuingPersonalizationDesignActivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.deactivated"], /
        ) -> Decorator[events.IssuingPersonalizationDesignDeactivatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.rejected"], /
        ) -> Decorator[events.IssuingPersonalizationDesignRejectedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_personalization_design.updated"], /
        ) -> Decorator[events.IssuingPersonalizationDesignUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_token.created"], /
        ) -> Decorator[events.IssuingTokenCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_token.updated"], /
        ) -> Decorator[events.IssuingTokenUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_transaction.created"], /
        ) -> Decorator[events.IssuingTransactionCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["issuing_transaction.purchase_details_receipt_updated"],
            /,
        ) -> Decorator[events.IssuingTransactionPurchaseDetailsReceiptUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["issuing_transaction.updated"], /
        ) -> Decorator[events.IssuingTransactionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["mandate.updated"], /
        ) -> Decorator[events.MandateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.amount_capturable_updated"], /
        ) -> Decorator[events.PaymentIntentAmountCapturableUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.canceled"], /
        ) -> Decorator[events.PaymentIntentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.created"], /
        ) -> Decorator[events.PaymentIntentCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.partially_funded"], /
        ) -> Decorator[events.PaymentIntentPartiallyFundedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.payment_failed"], /
        ) -> Decorator[events.PaymentIntentPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.processing"], /
        ) -> Decorator[events.PaymentIntentProcessingEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.requires_action"], /
        ) -> Decorator[events.PaymentIntentRequiresActionEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_intent.succeeded"], /
        ) -> Decorator[events.PaymentIntentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_link.created"], /
        ) -> Decorator[events.PaymentLinkCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_link.updated"], /
        ) -> Decorator[events.PaymentLinkUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.attached"], /
        ) -> Decorator[events.PaymentMethodAttachedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.automatically_updated"], /
        ) -> Decorator[events.PaymentMethodAutomaticallyUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.detached"], /
        ) -> Decorator[events.PaymentMethodDetachedEvent]: ...
        @overload
        def on(
            self, type: Literal["payment_method.updated"], /
        ) -> Decorator[events.PaymentMethodUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.canceled"], /
        ) -> Decorator[events.PayoutCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.created"], /
        ) -> Decorator[events.PayoutCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.failed"], /
        ) -> Decorator[events.PayoutFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.paid"], /
        ) -> Decorator[events.PayoutPaidEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.reconciliation_completed"], /
        ) -> Decorator[events.PayoutReconciliationCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["payout.updated"], /
        ) -> Decorator[events.PayoutUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.created"], /
        ) -> Decorator[events.PersonCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.deleted"], /
        ) -> Decorator[events.PersonDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["person.updated"], /
        ) -> Decorator[events.PersonUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.created"], /
        ) -> Decorator[events.PlanCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.deleted"], /
        ) -> Decorator[events.PlanDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["plan.updated"], /
        ) -> Decorator[events.PlanUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.created"], /
        ) -> Decorator[events.PriceCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.deleted"], /
        ) -> Decorator[events.PriceDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["price.updated"], /
        ) -> Decorator[events.PriceUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.created"], /
        ) -> Decorator[events.ProductCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.deleted"], /
        ) -> Decorator[events.ProductDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["product.updated"], /
        ) -> Decorator[events.ProductUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["promotion_code.created"], /
        ) -> Decorator[events.PromotionCodeCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["promotion_code.updated"], /
        ) -> Decorator[events.PromotionCodeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.accepted"], /
        ) -> Decorator[events.QuoteAcceptedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.canceled"], /
        ) -> Decorator[events.QuoteCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.created"], /
        ) -> Decorator[events.QuoteCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["quote.finalized"], /
        ) -> Decorator[events.QuoteFinalizedEvent]: ...
        @overload
        def on(
            self, type: Literal["radar.early_fraud_warning.created"], /
        ) -> Decorator[events.RadarEarlyFraudWarningCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["radar.early_fraud_warning.updated"], /
        ) -> Decorator[events.RadarEarlyFraudWarningUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.created"], /
        ) -> Decorator[events.RefundCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.failed"], /
        ) -> Decorator[events.RefundFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["refund.updated"], /
        ) -> Decorator[events.RefundUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_run.failed"], /
        ) -> Decorator[events.ReportingReportRunFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_run.succeeded"], /
        ) -> Decorator[events.ReportingReportRunSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["reporting.report_type.updated"], /
        ) -> Decorator[events.ReportingReportTypeUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["review.closed"], /
        ) -> Decorator[events.ReviewClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["review.opened"], /
        ) -> Decorator[events.ReviewOpenedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.canceled"], /
        ) -> Decorator[events.SetupIntentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.created"], /
        ) -> Decorator[events.SetupIntentCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.requires_action"], /
        ) -> Decorator[events.SetupIntentRequiresActionEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.setup_failed"], /
        ) -> Decorator[events.SetupIntentSetupFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["setup_intent.succeeded"], /
        ) -> Decorator[events.SetupIntentSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["sigma.scheduled_query_run.created"], /
        ) -> Decorator[events.SigmaScheduledQueryRunCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.canceled"], /
        ) -> Decorator[events.SourceCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["source.chargeable"], /
        ) -> Decorator[events.SourceChargeableEvent]: ...
        @overload
        def on(
            self, type: Literal["source.failed"], /
        ) -> Decorator[events.SourceFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.mandate_notification"], /
        ) -> Decorator[events.SourceMandateNotificationEvent]: ...
        @overload
        def on(
            self, type: Literal["source.refund_attributes_required"], /
        ) -> Decorator[events.SourceRefundAttributesRequiredEvent]: ...
        @overload
        def on(
            self, type: Literal["source.transaction.created"], /
        ) -> Decorator[events.SourceTransactionCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["source.transaction.updated"], /
        ) -> Decorator[events.SourceTransactionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.aborted"], /
        ) -> Decorator[events.SubscriptionScheduleAbortedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.canceled"], /
        ) -> Decorator[events.SubscriptionScheduleCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.completed"], /
        ) -> Decorator[events.SubscriptionScheduleCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.created"], /
        ) -> Decorator[events.SubscriptionScheduleCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.expiring"], /
        ) -> Decorator[events.SubscriptionScheduleExpiringEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.released"], /
        ) -> Decorator[events.SubscriptionScheduleReleasedEvent]: ...
        @overload
        def on(
            self, type: Literal["subscription_schedule.updated"], /
        ) -> Decorator[events.SubscriptionScheduleUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax.settings.updated"], /
        ) -> Decorator[events.TaxSettingsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax_rate.created"], /
        ) -> Decorator[events.TaxRateCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["tax_rate.updated"], /
        ) -> Decorator[events.TaxRateUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_failed"], /
        ) -> Decorator[events.TerminalReaderActionFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_succeeded"], /
        ) -> Decorator[events.TerminalReaderActionSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["terminal.reader.action_updated"], /
        ) -> Decorator[events.TerminalReaderActionUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.advancing"], /
        ) -> Decorator[events.TestHelpersTestClockAdvancingEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.created"], /
        ) -> Decorator[events.TestHelpersTestClockCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.deleted"], /
        ) -> Decorator[events.TestHelpersTestClockDeletedEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.internal_failure"], /
        ) -> Decorator[events.TestHelpersTestClockInternalFailureEvent]: ...
        @overload
        def on(
            self, type: Literal["test_helpers.test_clock.ready"], /
        ) -> Decorator[events.TestHelpersTestClockReadyEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.canceled"], /
        ) -> Decorator[events.TopupCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.created"], /
        ) -> Decorator[events.TopupCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.failed"], /
        ) -> Decorator[events.TopupFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.reversed"], /
        ) -> Decorator[events.TopupReversedEvent]: ...
        @overload
        def on(
            self, type: Literal["topup.succeeded"], /
        ) -> Decorator[events.TopupSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.created"], /
        ) -> Decorator[events.TransferCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.reversed"], /
        ) -> Decorator[events.TransferReversedEvent]: ...
        @overload
        def on(
            self, type: Literal["transfer.updated"], /
        ) -> Decorator[events.TransferUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.credit_reversal.created"], /
        ) -> Decorator[events.TreasuryCreditReversalCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.credit_reversal.posted"], /
        ) -> Decorator[events.TreasuryCreditReversalPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.completed"], /
        ) -> Decorator[events.TreasuryDebitReversalCompletedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.created"], /
        ) -> Decorator[events.TreasuryDebitReversalCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.debit_reversal.initial_credit_granted"], /
        ) -> Decorator[events.TreasuryDebitReversalInitialCreditGrantedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.closed"], /
        ) -> Decorator[events.TreasuryFinancialAccountClosedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.created"], /
        ) -> Decorator[events.TreasuryFinancialAccountCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.financial_account.features_status_updated"], /
        ) -> Decorator[events.TreasuryFinancialAccountFeaturesStatusUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.canceled"], /
        ) -> Decorator[events.TreasuryInboundTransferCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.created"], /
        ) -> Decorator[events.TreasuryInboundTransferCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.failed"], /
        ) -> Decorator[events.TreasuryInboundTransferFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.inbound_transfer.succeeded"], /
        ) -> Decorator[events.TreasuryInboundTransferSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.canceled"], /
        ) -> Decorator[events.TreasuryOutboundPaymentCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.created"], /
        ) -> Decorator[events.TreasuryOutboundPaymentCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_payment.expected_arrival_date_updated"],
            /,
        ) -> Decorator[
            events.TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent
        ]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.failed"], /
        ) -> Decorator[events.TreasuryOutboundPaymentFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.posted"], /
        ) -> Decorator[events.TreasuryOutboundPaymentPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.returned"], /
        ) -> Decorator[events.TreasuryOutboundPaymentReturnedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_payment.tracking_details_updated"], /
        ) -> Decorator[events.TreasuryOutboundPaymentTrackingDetailsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.canceled"], /
        ) -> Decorator[events.TreasuryOutboundTransferCanceledEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.created"], /
        ) -> Decorator[events.TreasuryOutboundTransferCreatedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"],
            /,
        ) -> Decorator[
            events.TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent
        ]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.failed"], /
        ) -> Decorator[events.TreasuryOutboundTransferFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.posted"], /
        ) -> Decorator[events.TreasuryOutboundTransferPostedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.outbound_transfer.returned"], /
        ) -> Decorator[events.TreasuryOutboundTransferReturnedEvent]: ...
        @overload
        def on(
            self,
            type: Literal["treasury.outbound_transfer.tracking_details_updated"],
            /,
        ) -> Decorator[events.TreasuryOutboundTransferTrackingDetailsUpdatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.created"], /
        ) -> Decorator[events.TreasuryReceivedCreditCreatedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.failed"], /
        ) -> Decorator[events.TreasuryReceivedCreditFailedEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_credit.succeeded"], /
        ) -> Decorator[events.TreasuryReceivedCreditSucceededEvent]: ...
        @overload
        def on(
            self, type: Literal["treasury.received_debit.created"], /
        ) -> Decorator[events.TreasuryReceivedDebitCreatedEvent]: ...
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
