"""Our own store; its names are those of the trade."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from enum import Enum
from typing import Generic, Iterator, TypeVar

import restripe
from restripe import Invoice
from app.legacy_names import Invoice, Subscription  # trap: the later import is ours

T = TypeVar("T")


class Status(str, Enum):
    ACTIVE = "active"
    DISABLED = "disabled"  # trap: enum of ours


@dataclass(frozen=True)
class Stored:
    id: str
    paid: bool = False
    coupon: str = ""
    status: Status = Status.ACTIVE
    remote: restripe.Subscription | None = None

    @property
    def current_period_end(self) -> int:
        return 0 if self.remote is None else self.remote.current_period_end  # hit: Subscription.current_period_end

    def off(self) -> bool:
        return self.status == "disabled" or not self.paid  # trap: fields of ours


class Table(Generic[T]):
    def __init__(self, rows: list[T]) -> None:
        self.rows = rows

    def create(self, **values: object) -> None:
        sqlite3.connect(":memory:").execute("insert into t values (?)", tuple(values))

    def upcoming(self) -> Iterator[T]:
        yield from self.rows


class Store:
    def __init__(self) -> None:
        self.subscriptions: Table[Stored] = Table([])
        self.invoices: Table[Stored] = Table([])

    def add(self, coupon: str) -> None:
        self.subscriptions.create(coupon=coupon, promotion_code="")  # trap: table of ours
        self.invoices.create(price=1, unit_amount=2)  # trap: table of ours

    def due(self) -> list[int]:
        return [row.current_period_end for row in self.subscriptions.upcoming()]  # trap: table of ours

    def pay(self, row: Stored) -> Stored:
        return replace(row, paid=True, coupon=row.coupon)  # trap: dataclass of ours


def total(invoice: Invoice) -> int:
    return invoice.tax if invoice.paid else 0  # trap: the later import is ours


def fees(rows: list[restripe.BalanceTransaction]) -> int:
    return sum(row.fee for row in rows if row.status == "available")  # trap: field and value stay


def cancel(subscription: Subscription) -> None:
    subscription.current_period_end = 0  # trap: the later import is ours
    for subscription in restripe.Subscription.list():
        print(subscription.current_period_end)  # hit: Subscription.current_period_end
