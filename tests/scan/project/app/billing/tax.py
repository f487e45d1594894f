"""Taxes as the tax office wants them."""

from __future__ import annotations

from collections import defaultdict
from typing import Iterable

from restripe import CreditNote, Invoice, InvoiceLineItem


def by_rate(invoices: Iterable[Invoice]) -> dict[str, int]:
    totals: dict[str, int] = defaultdict(int)
    for invoice in invoices:
        for amount in invoice.total_tax_amounts:  # hit: Invoice.total_tax_amounts
            totals[str(amount.tax_rate)] += amount.amount
    return totals


def net(line: InvoiceLineItem) -> int:
    if line.amount_excluding_tax is None:  # hit: InvoiceLineItem.amount_excluding_tax
        return line.amount  # trap: field stays
    return line.amount_excluding_tax  # hit: InvoiceLineItem.amount_excluding_tax


def rates(invoice: Invoice) -> set[str]:
    lines = invoice.lines.data
    return {rate.id for line in lines for rate in line.tax_rates or []}  # hit: InvoiceLineItem.tax_rates


def default_rates(invoice: Invoice) -> list[str]:
    return [rate.id for rate in invoice.default_tax_rates]  # trap: field stays


def credited(note: CreditNote) -> int:
    total = sum(entry.amount for entry in note.tax_amounts)  # hit: CreditNote.tax_amounts
    for line in note.lines.auto_paging_iter():
        total -= line.unit_amount or 0  # trap: CreditNoteLineItem.unit_amount stays
        total += sum(entry.amount for entry in line.tax_amounts)  # hit: CreditNoteLineItem.tax_amounts
        if line.unit_amount_excluding_tax is not None:  # hit: CreditNoteLineItem.unit_amount_excluding_tax
            total += line.quantity or 0  # trap: field stays
        if line.type == "custom_line_item":  # trap: type of a CreditNoteLineItem stays
            total += 0
    return total


def refunded(note: CreditNote) -> bool:
    return note.refund is not None  # hit: CreditNote.refund


def excluding(invoice: Invoice) -> int:
    return invoice.total_excluding_tax or invoice.subtotal  # trap: fields stay


def rate_of(line: InvoiceLineItem) -> float:
    tax = line.amount  # trap: a local variable named tax
    return tax / (net(line) or 1)
