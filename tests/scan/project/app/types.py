"""Names for what the rest of the program passes around."""

from __future__ import annotations

from typing import Protocol, Union

import restripe
from restripe import UsageRecord  # hit: UsageRecord

Document = Union[restripe.Invoice, restripe.CreditNote]
Sub = restripe.Subscription
MaybeInvoice = "restripe.Invoice | None"


class Ledger(Protocol):
    """Where usage is written to; ours, whatever it is called."""

    paid: bool

    def create_usage_record(self, record: dict) -> None: ...


class UsageWriter:
    last: UsageRecord | None = None  # hit: UsageRecord

    def remember(self, record: UsageRecord) -> None:  # hit: UsageRecord
        self.last = record

    def quantity(self) -> int:
        return self.last.quantity if self.last else 0


def settled(ledger: Ledger) -> bool:
    ledger.create_usage_record({"quantity": 1})  # trap: method of our protocol
    return ledger.paid  # trap: attribute of our protocol


def summaries(
    rows: list[restripe.UsageRecordSummary],  # hit: UsageRecordSummary
) -> int:
    return sum(row.total_usage for row in rows)
