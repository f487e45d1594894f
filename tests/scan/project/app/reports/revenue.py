"""Revenue by month, from invoices."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from itertools import groupby
from operator import attrgetter

import restripe

from app.billing.invoices import unpaid
from app.billing.tax import by_rate


def paid_invoices(since: datetime) -> list[restripe.Invoice]:
    params: restripe.params.InvoiceListParams = {"created": {"gte": int(since.timestamp())}}
    invoices = restripe.Invoice.list(**params)
    return [invoice for invoice in invoices.auto_paging_iter() if invoice.paid]  # hit: Invoice.paid


def by_month(since: datetime) -> dict[str, int]:
    months: Counter[str] = Counter()
    for invoice in paid_invoices(since):
        month = datetime.fromtimestamp(invoice.created).strftime("%Y-%m")  # trap: field stays
        months[month] += invoice.amount_paid - (invoice.tax or 0)  # hit: Invoice.tax
    return dict(months)


def fees(since: datetime) -> int:
    total = 0
    for invoice in paid_invoices(since):
        total += invoice.application_fee_amount or 0  # hit: Invoice.application_fee_amount
    for charge in restripe.Charge.list(limit=100).auto_paging_iter():
        total += charge.application_fee_amount or 0  # trap: stays on Charge
    return total


def largest(since: datetime) -> restripe.Invoice:
    invoices = sorted(paid_invoices(since), key=attrgetter("created"))
    first = invoices[0]
    if first.transfer_data is not None:  # hit: Invoice.transfer_data
        return first
    return max(invoices, key=lambda each: each.total)


def by_currency(invoices: list[restripe.Invoice]) -> dict[str, int]:
    groups = groupby(invoices, key=attrgetter("currency"))
    return {name: sum(each.total for each in group) for name, group in groups}  # trap: field stays


def open_count(customers: list[str]) -> int:
    return sum(1 for customer in customers for _ in unpaid(customer))


def outstanding(customer: str) -> int:
    left = 0
    for number, invoice in enumerate(unpaid(customer)):
        left += invoice.amount_remaining  # trap: field stays
        print(number, invoice.discount)  # hit: Invoice.discount
    return left


def taxes(since: datetime) -> dict[str, int]:
    paid = paid_invoices(since)  # trap: a local variable
    return by_rate(paid)
