"""Plain rows that leave this package."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, Optional, TypedDict

import restripe


@dataclass
class InvoiceRow:
    number: Optional[str]
    paid: bool
    tax: int
    charge: Optional[str] = None
    lines: list["LineRow"] = field(default_factory=list)

    @classmethod
    def from_stripe(cls, invoice: restripe.Invoice) -> "InvoiceRow":
        return cls(
            number=invoice.number,
            paid=invoice.paid,  # hit: Invoice.paid
            tax=invoice.tax or 0,  # hit: Invoice.tax
            lines=[LineRow.of(line) for line in invoice.lines.auto_paging_iter()],
        )

    def total_tax(self) -> int:
        return self.tax + sum(line.tax for line in self.lines)  # trap: dataclass of ours

    def settled(self) -> bool:
        return self.paid and self.charge is not None  # trap: dataclass of ours


class LineRow(NamedTuple):
    amount: int
    tax: int
    proration: bool

    @classmethod
    def of(cls, line: restripe.InvoiceLineItem) -> "LineRow":
        taxes = line.tax_amounts or []  # hit: InvoiceLineItem.tax_amounts
        return cls(line.amount, sum(t.amount for t in taxes), line.proration)  # hit: InvoiceLineItem.proration


class Period(TypedDict):
    current_period_start: int
    current_period_end: int


@dataclass
class Statement:
    invoice: InvoiceRow
    period: Period

    def paid(self) -> bool:
        return self.invoice.paid  # trap: self.invoice is a dataclass of ours

    def ends(self) -> int:
        return self.period["current_period_end"]  # trap: TypedDict of ours

    def prorated(self) -> list[LineRow]:
        return [line for line in self.invoice.lines if line.proration]  # trap: NamedTuple of ours


def make_period(start: int, end: int) -> Period:
    return {"current_period_start": start, "current_period_end": end}  # trap: TypedDict of ours
