# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
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
    from ._account_link import *
    from ._account_session import *
    from ._apple_pay_domain import *
    from ._application_fee import *
    from ._application_fee_refund import *
    from ._balance import *
    from ._balance_settings import *
    from ._balance_transaction import *
    from ._bank_account import *
    from ._charge import *
    from ._confirmation_token import *
    from ._country_spec import *
    from ._coupon import *
    from ._credit_note import *
    from ._customer import *
    from ._customer_session import *
    from ._dispute import *
    from ._ephemeral_key import *
    from ._event import *
    from ._exchange_rate import *
    from ._file import *
    from ._file_link import *
    from ._invoice import *
    from ._invoice_item import *
    from ._invoice_line_item import *
    from ._invoice_payment import *
    from ._invoice_rendering_template import *
    from ._mandate import *
    from ._payment_intent import *
    from ._payment_link import *
    from ._payment_method import *
    from ._payment_method_configuration import *
    from ._payment_method_domain import *
    from ._payout import *
    from ._plan import *
    from ._price import *
    from ._product import *
    from ._promotion_code import *
    from ._quote import *
    from ._refund import *
    from ._review import *
    from ._setup_attempt import *
    from ._setup_intent import *
    from ._shipping_rate import *
    from ._source import *
    from ._subscription import *
    from ._subscription_item import *
    from ._subscription_schedule import *
    from ._tax_code import *
    from ._tax_id import *
    from ._tax_rate import *
    from ._token import *
    from ._topup import *
    from ._transfer import *
    from ._webhook_endpoint import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "Account": "_account",
            "AccountLink": "_account_link",
            "AccountSession": "_account_session",
            "ApplePayDomain": "_apple_pay_domain",
            "ApplicationFee": "_application_fee",
            "ApplicationFeeRefund": "_application_fee_refund",
            "Balance": "_balance",
            "BalanceSettings": "_balance_settings",
            "BalanceTransaction": "_balance_transaction",
            "BankAccount": "_bank_account",
            "Charge": "_charge",
            "ConfirmationToken": "_confirmation_token",
            "CountrySpec": "_country_spec",
            "Coupon": "_coupon",
            "CreditNote": "_credit_note",
            "Customer": "_customer",
            "CustomerSession": "_customer_session",
            "Dispute": "_dispute",
            "EphemeralKey": "_ephemeral_key",
            "Event": "_event",
            "ExchangeRate": "_exchange_rate",
            "File": "_file",
            "FileLink": "_file_link",
            "Invoice": "_invoice",
            "InvoiceItem": "_invoice_item",
            "InvoiceLineItem": "_invoice_line_item",
            "InvoicePayment": "_invoice_payment",
            "InvoiceRenderingTemplate": "_invoice_rendering_template",
            "Mandate": "_mandate",
            "PaymentIntent": "_payment_intent",
            "PaymentLink": "_payment_link",
            "PaymentMethod": "_payment_method",
            "PaymentMethodConfiguration": "_payment_method_configuration",
            "PaymentMethodDomain": "_payment_method_domain",
            "Payout": "_payout",
            "Plan": "_plan",
            "Price": "_price",
            "Product": "_product",
            "PromotionCode": "_promotion_code",
            "Quote": "_quote",
            "Refund": "_refund",
            "Review": "_review",
            "SetupAttempt": "_setup_attempt",
            "SetupIntent": "_setup_intent",
            "ShippingRate": "_shipping_rate",
            "Source": "_source",
            "Subscription": "_subscription",
            "SubscriptionItem": "_subscription_item",
            "SubscriptionSchedule": "_subscription_schedule",
            "TaxCode": "_tax_code",
            "TaxId": "_tax_id",
            "TaxRate": "_tax_rate",
            "Token": "_token",
            "Topup": "_topup",
            "Transfer": "_transfer",
            "WebhookEndpoint": "_webhook_endpoint",
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
