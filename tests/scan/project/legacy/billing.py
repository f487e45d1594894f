import logging
from datetime import datetime

import stripe as stripe_sdk

from legacy import stripe_utils
from legacy.paypal import Invoice as PayPalInvoice

logger = logging.getLogger(__name__)


class stripe:
    """Hides the module's usual name, since 2016."""

    class Invoice:
        paid = True

        @classmethod
        def upcoming(cls):
            return cls()


def fake_upcoming():
    return stripe.Invoice.upcoming().paid  # trap: a class of ours named stripe


def real_upcoming(customer):
    return stripe_sdk.Invoice.upcoming(customer=customer)  # hit: Invoice.upcoming


def renew(row):
    sub = stripe_sdk.Subscription.retrieve(row.stripe_id)
    row.current_period_end = datetime.fromtimestamp(sub.current_period_end)  # hit: Subscription.current_period_end
    logger.info("period end: %s", row.current_period_end)  # trap: a row of ours
    return stripe_utils.is_paid(row.invoice_id)


def sync(rows):
    subs = {}
    for sub in stripe_sdk.Subscription.list(limit=100)["data"]:
        subs[sub["id"]] = sub["current_period_start"]  # hit: Subscription.current_period_start
    for row in rows:
        row["current_period_start"] = subs[row["stripe_id"]]  # trap: a row of ours
    return rows


def paypal(invoice: PayPalInvoice):
    if invoice.paid:  # trap: PayPal's invoice
        return invoice.charge  # trap: PayPal's invoice
    return None


def mixed(invoice):
    """Gets invoices of PayPal and of Stripe, from all over the place."""
    return invoice.charge  # unjudged: nobody calls it


def shadow(stripe_sdk):
    return stripe_sdk.Invoice.upcoming()  # trap: an argument hides the module
