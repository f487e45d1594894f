# Rendered by codegen; never edit.
# ruff: noqa: F401
"""Any event, and any notification, for annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Union

    from .._account import AccountUpdatedEvent
    from .._application import (
        AccountApplicationAuthorizedEvent,
        AccountApplicationDeauthorizedEvent,
    )
    from .._application_fee import (
        ApplicationFeeCreatedEvent,
        ApplicationFeeRefundedEvent,
    )
    from .._application_fee_refund import ApplicationFeeRefundUpdatedEvent
    from .._balance import BalanceAvailableEvent
    from .._capability import CapabilityUpdatedEvent
    from .._cash_balance import CashBalanceFundsAvailableEvent
    from .._charge import (
        ChargeCapturedEvent,
        ChargeExpiredEvent,
        ChargeFailedEvent,
        ChargePendingEvent,
        ChargeRefundedEvent,
        ChargeSucceededEvent,
        ChargeUpdatedEvent,
    )
    from .._core.notifications import UnknownEventNotification
    from .._coupon import CouponCreatedEvent, CouponDeletedEvent, CouponUpdatedEvent
    from .._credit_note import (
        CreditNoteCreatedEvent,
        CreditNoteUpdatedEvent,
        CreditNoteVoidedEvent,
    )
    from .._customer import (
        CustomerCreatedEvent,
        CustomerDeletedEvent,
        CustomerUpdatedEvent,
    )
    from .._customer_cash_balance_transaction import (
        CustomerCashBalanceTransactionCreatedEvent,
    )
    from .._discount import (
        CustomerDiscountCreatedEvent,
        CustomerDiscountDeletedEvent,
        CustomerDiscountUpdatedEvent,
    )
    from .._dispute import (
        ChargeDisputeClosedEvent,
        ChargeDisputeCreatedEvent,
        ChargeDisputeFundsReinstatedEvent,
        ChargeDisputeFundsWithdrawnEvent,
        ChargeDisputeUpdatedEvent,
    )
    from .._event import UnknownEvent
    from .._file import FileCreatedEvent
    from .._invoice import (
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
    from .._invoice_item import InvoiceitemCreatedEvent, InvoiceitemDeletedEvent
    from .._invoice_payment import InvoicePaymentPaidEvent
    from .._mandate import MandateUpdatedEvent
    from .._payment_intent import (
        PaymentIntentAmountCapturableUpdatedEvent,
        PaymentIntentCanceledEvent,
        PaymentIntentCreatedEvent,
        PaymentIntentPartiallyFundedEvent,
        PaymentIntentPaymentFailedEvent,
        PaymentIntentProcessingEvent,
        PaymentIntentRequiresActionEvent,
        PaymentIntentSucceededEvent,
    )
    from .._payment_link import PaymentLinkCreatedEvent, PaymentLinkUpdatedEvent
    from .._payment_method import (
        PaymentMethodAttachedEvent,
        PaymentMethodAutomaticallyUpdatedEvent,
        PaymentMethodDetachedEvent,
        PaymentMethodUpdatedEvent,
    )
    from .._payout import (
        PayoutCanceledEvent,
        PayoutCreatedEvent,
        PayoutFailedEvent,
        PayoutPaidEvent,
        PayoutReconciliationCompletedEvent,
        PayoutUpdatedEvent,
    )
    from .._person import PersonCreatedEvent, PersonDeletedEvent, PersonUpdatedEvent
    from .._plan import PlanCreatedEvent, PlanDeletedEvent, PlanUpdatedEvent
    from .._price import PriceCreatedEvent, PriceDeletedEvent, PriceUpdatedEvent
    from .._product import ProductCreatedEvent, ProductDeletedEvent, ProductUpdatedEvent
    from .._promotion_code import PromotionCodeCreatedEvent, PromotionCodeUpdatedEvent
    from .._quote import (
        QuoteAcceptedEvent,
        QuoteCanceledEvent,
        QuoteCreatedEvent,
        QuoteFinalizedEvent,
    )
    from .._refund import (
        ChargeRefundUpdatedEvent,
        RefundCreatedEvent,
        RefundFailedEvent,
        RefundUpdatedEvent,
    )
    from .._review import ReviewClosedEvent, ReviewOpenedEvent
    from .._setup_intent import (
        SetupIntentCanceledEvent,
        SetupIntentCreatedEvent,
        SetupIntentRequiresActionEvent,
        SetupIntentSetupFailedEvent,
        SetupIntentSucceededEvent,
    )
    from .._source import (
        SourceCanceledEvent,
        SourceChargeableEvent,
        SourceFailedEvent,
        SourceMandateNotificationEvent,
        SourceRefundAttributesRequiredEvent,
    )
    from .._source_transaction import (
        SourceTransactionCreatedEvent,
        SourceTransactionUpdatedEvent,
    )
    from .._subscription import (
        CustomerSubscriptionCreatedEvent,
        CustomerSubscriptionDeletedEvent,
        CustomerSubscriptionPausedEvent,
        CustomerSubscriptionPendingUpdateAppliedEvent,
        CustomerSubscriptionPendingUpdateExpiredEvent,
        CustomerSubscriptionResumedEvent,
        CustomerSubscriptionTrialWillEndEvent,
        CustomerSubscriptionUpdatedEvent,
    )
    from .._subscription_schedule import (
        SubscriptionScheduleAbortedEvent,
        SubscriptionScheduleCanceledEvent,
        SubscriptionScheduleCompletedEvent,
        SubscriptionScheduleCreatedEvent,
        SubscriptionScheduleExpiringEvent,
        SubscriptionScheduleReleasedEvent,
        SubscriptionScheduleUpdatedEvent,
    )
    from .._tax_id import (
        CustomerTaxIdCreatedEvent,
        CustomerTaxIdDeletedEvent,
        CustomerTaxIdUpdatedEvent,
    )
    from .._tax_rate import TaxRateCreatedEvent, TaxRateUpdatedEvent
    from .._topup import (
        TopupCanceledEvent,
        TopupCreatedEvent,
        TopupFailedEvent,
        TopupReversedEvent,
        TopupSucceededEvent,
    )
    from .._transfer import (
        TransferCreatedEvent,
        TransferReversedEvent,
        TransferUpdatedEvent,
    )
    from ..billing._objects import BillingAlertTriggeredEvent
    from ..billing_portal._objects import (
        BillingPortalConfigurationCreatedEvent,
        BillingPortalConfigurationUpdatedEvent,
        BillingPortalSessionCreatedEvent,
    )
    from ..checkout._objects import (
        CheckoutSessionAsyncPaymentFailedEvent,
        CheckoutSessionAsyncPaymentSucceededEvent,
        CheckoutSessionCompletedEvent,
        CheckoutSessionExpiredEvent,
    )
    from ..climate._objects import (
        ClimateOrderCanceledEvent,
        ClimateOrderCreatedEvent,
        ClimateOrderDelayedEvent,
        ClimateOrderDeliveredEvent,
        ClimateOrderProductSubstitutedEvent,
        ClimateProductCreatedEvent,
        ClimateProductPricingUpdatedEvent,
    )
    from ..entitlements._objects import EntitlementsActiveEntitlementSummaryUpdatedEvent
    from ..financial_connections._objects import (
        FinancialConnectionsAccountCreatedEvent,
        FinancialConnectionsAccountDeactivatedEvent,
        FinancialConnectionsAccountDisconnectedEvent,
        FinancialConnectionsAccountReactivatedEvent,
        FinancialConnectionsAccountRefreshedBalanceEvent,
        FinancialConnectionsAccountRefreshedOwnershipEvent,
        FinancialConnectionsAccountRefreshedTransactionsEvent,
    )
    from ..identity._objects import (
        IdentityVerificationSessionCanceledEvent,
        IdentityVerificationSessionCreatedEvent,
        IdentityVerificationSessionProcessingEvent,
        IdentityVerificationSessionRedactedEvent,
        IdentityVerificationSessionRequiresInputEvent,
        IdentityVerificationSessionVerifiedEvent,
    )
    from ..issuing._objects import (
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
    from ..radar._objects import (
        RadarEarlyFraudWarningCreatedEvent,
        RadarEarlyFraudWarningUpdatedEvent,
    )
    from ..reporting._objects import (
        ReportingReportRunFailedEvent,
        ReportingReportRunSucceededEvent,
        ReportingReportTypeUpdatedEvent,
    )
    from ..sigma._objects import SigmaScheduledQueryRunCreatedEvent
    from ..tax._objects import TaxSettingsUpdatedEvent
    from ..terminal._objects import (
        TerminalReaderActionFailedEvent,
        TerminalReaderActionSucceededEvent,
        TerminalReaderActionUpdatedEvent,
    )
    from ..test_helpers._objects import (
        TestHelpersTestClockAdvancingEvent,
        TestHelpersTestClockCreatedEvent,
        TestHelpersTestClockDeletedEvent,
        TestHelpersTestClockInternalFailureEvent,
        TestHelpersTestClockReadyEvent,
    )
    from ..treasury._objects import (
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
    from ._other import (
        AccountExternalAccountCreatedEvent,
        AccountExternalAccountDeletedEvent,
        AccountExternalAccountUpdatedEvent,
        CustomerSourceCreatedEvent,
        CustomerSourceDeletedEvent,
        CustomerSourceExpiringEvent,
        CustomerSourceUpdatedEvent,
    )
    from ._thin import (
        V1BillingMeterErrorReportTriggeredEventNotification,
        V1BillingMeterNoMeterFoundEventNotification,
        V2CoreEventDestinationPingEventNotification,
    )

    AnyEvent = Union[
        AccountUpdatedEvent,
        AccountApplicationAuthorizedEvent,
        AccountApplicationDeauthorizedEvent,
        ApplicationFeeCreatedEvent,
        ApplicationFeeRefundedEvent,
        BalanceAvailableEvent,
        BillingAlertTriggeredEvent,
        BillingPortalConfigurationCreatedEvent,
        BillingPortalConfigurationUpdatedEvent,
        BillingPortalSessionCreatedEvent,
        CapabilityUpdatedEvent,
        CashBalanceFundsAvailableEvent,
        ChargeCapturedEvent,
        ChargeExpiredEvent,
        ChargeFailedEvent,
        ChargePendingEvent,
        ChargeRefundedEvent,
        ChargeSucceededEvent,
        ChargeUpdatedEvent,
        CheckoutSessionAsyncPaymentFailedEvent,
        CheckoutSessionAsyncPaymentSucceededEvent,
        CheckoutSessionCompletedEvent,
        CheckoutSessionExpiredEvent,
        ClimateOrderCanceledEvent,
        ClimateOrderCreatedEvent,
        ClimateOrderDelayedEvent,
        ClimateOrderDeliveredEvent,
        ClimateOrderProductSubstitutedEvent,
        ClimateProductCreatedEvent,
        ClimateProductPricingUpdatedEvent,
        CouponCreatedEvent,
        CouponDeletedEvent,
        CouponUpdatedEvent,
        CreditNoteCreatedEvent,
        CreditNoteUpdatedEvent,
        CreditNoteVoidedEvent,
        CustomerCreatedEvent,
        CustomerDeletedEvent,
        CustomerUpdatedEvent,
        CustomerCashBalanceTransactionCreatedEvent,
        CustomerDiscountCreatedEvent,
        CustomerDiscountDeletedEvent,
        CustomerDiscountUpdatedEvent,
        ChargeDisputeClosedEvent,
        ChargeDisputeCreatedEvent,
        ChargeDisputeFundsReinstatedEvent,
        ChargeDisputeFundsWithdrawnEvent,
        ChargeDisputeUpdatedEvent,
        EntitlementsActiveEntitlementSummaryUpdatedEvent,
        AccountExternalAccountCreatedEvent,
        AccountExternalAccountDeletedEvent,
        AccountExternalAccountUpdatedEvent,
        ApplicationFeeRefundUpdatedEvent,
        FileCreatedEvent,
        FinancialConnectionsAccountCreatedEvent,
        FinancialConnectionsAccountDeactivatedEvent,
        FinancialConnectionsAccountDisconnectedEvent,
        FinancialConnectionsAccountReactivatedEvent,
        FinancialConnectionsAccountRefreshedBalanceEvent,
        FinancialConnectionsAccountRefreshedOwnershipEvent,
        FinancialConnectionsAccountRefreshedTransactionsEvent,
        IdentityVerificationSessionCanceledEvent,
        IdentityVerificationSessionCreatedEvent,
        IdentityVerificationSessionProcessingEvent,
        IdentityVerificationSessionRedactedEvent,
        IdentityVerificationSessionRequiresInputEvent,
        IdentityVerificationSessionVerifiedEvent,
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
        InvoicePaymentPaidEvent,
        InvoiceitemCreatedEvent,
        InvoiceitemDeletedEvent,
        IssuingAuthorizationCreatedEvent,
        IssuingAuthorizationRequestEvent,
        IssuingAuthorizationUpdatedEvent,
        IssuingCardCreatedEvent,
        IssuingCardUpdatedEvent,
        IssuingCardholderCreatedEvent,
        IssuingCardholderUpdatedEvent,
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
        MandateUpdatedEvent,
        PaymentIntentAmountCapturableUpdatedEvent,
        PaymentIntentCanceledEvent,
        PaymentIntentCreatedEvent,
        PaymentIntentPartiallyFundedEvent,
        PaymentIntentPaymentFailedEvent,
        PaymentIntentProcessingEvent,
        PaymentIntentRequiresActionEvent,
        PaymentIntentSucceededEvent,
        PaymentLinkCreatedEvent,
        PaymentLinkUpdatedEvent,
        PaymentMethodAttachedEvent,
        PaymentMethodAutomaticallyUpdatedEvent,
        PaymentMethodDetachedEvent,
        PaymentMethodUpdatedEvent,
        CustomerSourceCreatedEvent,
        CustomerSourceDeletedEvent,
        CustomerSourceExpiringEvent,
        CustomerSourceUpdatedEvent,
        PayoutCanceledEvent,
        PayoutCreatedEvent,
        PayoutFailedEvent,
        PayoutPaidEvent,
        PayoutReconciliationCompletedEvent,
        PayoutUpdatedEvent,
        PersonCreatedEvent,
        PersonDeletedEvent,
        PersonUpdatedEvent,
        PlanCreatedEvent,
        PlanDeletedEvent,
        PlanUpdatedEvent,
        PriceCreatedEvent,
        PriceDeletedEvent,
        PriceUpdatedEvent,
        ProductCreatedEvent,
        ProductDeletedEvent,
        ProductUpdatedEvent,
        PromotionCodeCreatedEvent,
        PromotionCodeUpdatedEvent,
        QuoteAcceptedEvent,
        QuoteCanceledEvent,
        QuoteCreatedEvent,
        QuoteFinalizedEvent,
        RadarEarlyFraudWarningCreatedEvent,
        RadarEarlyFraudWarningUpdatedEvent,
        ChargeRefundUpdatedEvent,
        RefundCreatedEvent,
        RefundFailedEvent,
        RefundUpdatedEvent,
        ReportingReportRunFailedEvent,
        ReportingReportRunSucceededEvent,
        ReportingReportTypeUpdatedEvent,
        ReviewClosedEvent,
        ReviewOpenedEvent,
        SigmaScheduledQueryRunCreatedEvent,
        SetupIntentCanceledEvent,
        SetupIntentCreatedEvent,
        SetupIntentRequiresActionEvent,
        SetupIntentSetupFailedEvent,
        SetupIntentSucceededEvent,
        SourceCanceledEvent,
        SourceChargeableEvent,
        SourceFailedEvent,
        SourceMandateNotificationEvent,
        SourceRefundAttributesRequiredEvent,
        SourceTransactionCreatedEvent,
        SourceTransactionUpdatedEvent,
        CustomerSubscriptionCreatedEvent,
        CustomerSubscriptionDeletedEvent,
        CustomerSubscriptionPausedEvent,
        CustomerSubscriptionPendingUpdateAppliedEvent,
        CustomerSubscriptionPendingUpdateExpiredEvent,
        CustomerSubscriptionResumedEvent,
        CustomerSubscriptionTrialWillEndEvent,
        CustomerSubscriptionUpdatedEvent,
        SubscriptionScheduleAbortedEvent,
        SubscriptionScheduleCanceledEvent,
        SubscriptionScheduleCompletedEvent,
        SubscriptionScheduleCreatedEvent,
        SubscriptionScheduleExpiringEvent,
        SubscriptionScheduleReleasedEvent,
        SubscriptionScheduleUpdatedEvent,
        TaxSettingsUpdatedEvent,
        CustomerTaxIdCreatedEvent,
        CustomerTaxIdDeletedEvent,
        CustomerTaxIdUpdatedEvent,
        TaxRateCreatedEvent,
        TaxRateUpdatedEvent,
        TerminalReaderActionFailedEvent,
        TerminalReaderActionSucceededEvent,
        TerminalReaderActionUpdatedEvent,
        TestHelpersTestClockAdvancingEvent,
        TestHelpersTestClockCreatedEvent,
        TestHelpersTestClockDeletedEvent,
        TestHelpersTestClockInternalFailureEvent,
        TestHelpersTestClockReadyEvent,
        TopupCanceledEvent,
        TopupCreatedEvent,
        TopupFailedEvent,
        TopupReversedEvent,
        TopupSucceededEvent,
        TransferCreatedEvent,
        TransferReversedEvent,
        TransferUpdatedEvent,
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
        UnknownEvent,
    ]
    AnyEventNotification = Union[
        V1BillingMeterErrorReportTriggeredEventNotification,
        V1BillingMeterNoMeterFoundEventNotification,
        V2CoreEventDestinationPingEventNotification,
        UnknownEventNotification,
    ]
else:
    # What all of them are: a union of hundreds of classes would import them.
    from .._core.notifications import EventNotification as AnyEventNotification
    from .._event import Event as AnyEvent
