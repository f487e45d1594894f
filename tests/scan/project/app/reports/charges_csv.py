"""All charges of a month, with what they paid for."""

from __future__ import annotations

import csv
from pathlib import Path

from restripe import Charge, PaymentIntent, StripeClient

FIELDS = ["id", "amount", "invoice", "subscription"]  # trap: names of columns


def export(client: StripeClient, path: Path) -> int:
    count = 0
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        charges = client.v1.charges.list({"limit": 100, "expand": ["data.invoice"]})  # hit: Charge.invoice
        for charge in charges.auto_paging_iter():
            writer.writerow([charge.id, charge.amount, *columns(charge)])
            count += 1
    return count


def columns(charge: Charge) -> list[str | None]:
    invoice = charge.invoice  # hit: Charge.invoice
    if invoice is None or isinstance(invoice, str):
        return [invoice, None]
    subscription = invoice.subscription  # hit: Invoice.subscription
    if subscription is None or isinstance(subscription, str):
        return [invoice.id, subscription]
    return [invoice.id, subscription.id]


def customer_charges(client: StripeClient, customer: str) -> list[str]:
    page = client.charges.list({"customer": customer})
    first = page.data[0]
    names = [getattr(first, "invoice")]  # hit: Charge.invoice
    return [str(name) for name in names] + [first.status]  # trap: field stays


def guarded(charge: Charge) -> object:
    if hasattr(charge, "invoice"):  # trap: asks before it reads
        return charge.invoice  # trap: guarded by hasattr
    return None


def of_intent(intent: PaymentIntent) -> str:
    match intent:
        case PaymentIntent(status="succeeded", invoice=invoice):  # hit: PaymentIntent.invoice
            return str(invoice)
        case PaymentIntent(status="canceled"):  # trap: value stays
            return ""
    return intent.id


def search(client: StripeClient) -> list[int]:
    found = client.v1.charges.search({"query": "amount>999 AND invoice:'x'"})  # trap: text of a query
    return [charge.amount for charge in found.auto_paging_iter() if charge.paid]  # trap: stays on Charge
