"""Invoices that nobody pays."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Iterable

if TYPE_CHECKING:
    import restripe

log = logging.getLogger("dunning")


class Step:
    def __init__(self, invoice: "restripe.Invoice") -> None:
        self.invoice = invoice
        self.paid = False  # trap: attribute of ours

    def run(self) -> bool:
        self.paid = self.invoice.paid  # hit: Invoice.paid
        if self.paid:  # trap: attribute of ours
            return True
        self.invoice = self.invoice.pay()
        return self.invoice.status == "paid"  # trap: value stays

    def intent(self) -> object:
        return self.invoice.payment_intent  # hit: Invoice.payment_intent


class Reminder(Step):
    def run(self) -> bool:
        log.info("reminding about %s", self.invoice.charge)  # hit: Invoice.charge
        return super().run()


def steps(invoices: Iterable["restripe.Invoice"]) -> list[Step]:
    return [Step(invoice) for invoice in invoices if not invoice.paid]  # hit: Invoice.paid


def all_paid(steps: list[Step]) -> bool:
    return all(step.paid for step in steps)  # trap: attribute of ours


def last_invoice(steps: list[Step]) -> object:
    return steps[-1].invoice.subscription  # hit: Invoice.subscription


def collect(invoices):
    # type: (list[restripe.Invoice]) -> list[str]
    return [str(invoice.id) for invoice in invoices]


def tolerant(invoice: restripe.Invoice) -> object:
    try:
        return invoice.quote  # unjudged: an except stands below
    except AttributeError:
        return None


def defaulted(invoice: restripe.Invoice) -> object:
    return getattr(invoice, "payment_intent", None)  # unjudged: a default stands ready
