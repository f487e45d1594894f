# Rendered by codegen; never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from .._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from . import (
        apps as apps,
        billing as billing,
        billing_portal as billing_portal,
        checkout as checkout,
        climate as climate,
        entitlements as entitlements,
        financial_connections as financial_connections,
        forwarding as forwarding,
        identity as identity,
        issuing as issuing,
        radar as radar,
        reporting as reporting,
        sigma as sigma,
        tax as tax,
        terminal as terminal,
        test_helpers as test_helpers,
        treasury as treasury,
        v2 as v2,
    )
    from ._account import *
    from ._customer import *
    from ._invoice import *
    from ._others import *
    from ._payment_intent import *
    from ._payment_link import *
    from ._payment_method import *
    from ._payment_method_configuration import *
    from ._quote import *
    from ._setup_intent import *
    from ._subscription import *
    from ._subscription_schedule import *
    from ._token import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "Account": "_account",
            "AccountLink": "_others",
            "AccountSession": "_others",
            "ApplePayDomain": "_others",
            "ApplicationFee": "_others",
            "ApplicationFeeRefund": "_others",
            "Balance": "_others",
            "BalanceSettings": "_others",
            "BalanceTransaction": "_others",
            "BankAccount": "_others",
            "Charge": "_others",
            "ConfirmationToken": "_others",
            "CountrySpec": "_others",
            "Coupon": "_others",
            "CreditNote": "_others",
            "Customer": "_customer",
            "CustomerSession": "_others",
            "Dispute": "_others",
            "EphemeralKey": "_others",
            "Event": "_others",
            "ExchangeRate": "_others",
            "File": "_others",
            "FileLink": "_others",
            "Invoice": "_invoice",
            "InvoiceItem": "_others",
            "InvoiceLineItem": "_others",
            "InvoicePayment": "_others",
            "InvoiceRenderingTemplate": "_others",
            "Mandate": "_others",
            "PaymentIntent": "_payment_intent",
            "PaymentLink": "_payment_link",
            "PaymentMethod": "_payment_method",
            "PaymentMethodConfiguration": "_payment_method_configuration",
            "PaymentMethodDomain": "_others",
            "Payout": "_others",
            "Plan": "_others",
            "Price": "_others",
            "Product": "_others",
            "PromotionCode": "_others",
            "Quote": "_quote",
            "Refund": "_others",
            "Review": "_others",
            "SetupAttempt": "_others",
            "SetupIntent": "_setup_intent",
            "ShippingRate": "_others",
            "Source": "_others",
            "Subscription": "_subscription",
            "SubscriptionItem": "_others",
            "SubscriptionSchedule": "_subscription_schedule",
            "TaxCode": "_others",
            "TaxId": "_others",
            "TaxRate": "_others",
            "Token": "_token",
            "Topup": "_others",
            "Transfer": "_others",
            "WebhookEndpoint": "_others",
        },
        [
            "apps",
            "billing",
            "billing_portal",
            "checkout",
            "climate",
            "entitlements",
            "financial_connections",
            "forwarding",
            "identity",
            "issuing",
            "radar",
            "reporting",
            "sigma",
            "tax",
            "terminal",
            "test_helpers",
            "treasury",
            "v2",
        ],
    )
