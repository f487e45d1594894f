"""Find what a customer means."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, cast

import restripe
from restripe import Charge, Customer, Invoice, Subscription


class Found(NamedTuple):
    customer: Customer
    subscription: Subscription | None


def by_email(email: str) -> Found:
    customer = Customer.list(email=email).data[0]
    subscriptions = Subscription.list(customer=customer.id).data
    return Found(customer, subscriptions[0] if subscriptions else None)


def renewals(subscriptions: list[Subscription]) -> list[Subscription]:
    return sorted(subscriptions, key=attrgetter("current_period_end"))  # hit: Subscription.current_period_end


def latest(subscriptions: list[Subscription]) -> Subscription:
    return max(subscriptions, key=lambda each: each.current_period_start)  # hit: Subscription.current_period_start


def answer(email: str) -> str:
    customer, subscription = by_email(email)
    if subscription is None:
        return f"{customer.name} has nothing"
    return f"{customer.name} renews {subscription.current_period_end}"  # hit: Subscription.current_period_end


def short(email: str) -> int | None:
    found = by_email(email)
    return found.subscription and found.subscription.current_period_end  # hit: Subscription.current_period_end


def grouped(customers: list[str]) -> dict[str, list[Invoice]]:
    groups: dict[str, list[Invoice]] = defaultdict(list)
    for customer in customers:
        groups[customer].extend(Invoice.list(customer=customer).auto_paging_iter())
    return groups


def unpaid(customers: list[str]) -> int:
    groups = grouped(customers)
    open_ones = [each for each in chain(*groups.values()) if not each.paid]  # hit: Invoice.paid
    for invoices in groups.values():
        for invoice in invoices:
            print("%s: %s" % (invoice.number, invoice.charge))  # hit: Invoice.charge
    return len(open_ones)


def pairs(invoices: list[Invoice], charges: list[Charge]) -> list[str]:
    return [
        f"{invoice.number} {charge.invoice}"  # hit: Charge.invoice
        for invoice, charge in zip(invoices, charges)
        if charge.paid  # trap: stays on Charge
    ]


def of_object(thing: object) -> object:
    if isinstance(thing, (Invoice, Charge)):
        return thing.metadata  # trap: field stays
    return cast(Invoice, thing).tax  # hit: Invoice.tax


rebate = partial(restripe.Customer.modify, coupon="SORRY")  # hit: Customer.modify(coupon)
pay_by_hand = partial(restripe.Invoice.pay, paid_out_of_band=True)  # trap: parameter stays
totals = list(map(lambda invoice: invoice.total, Invoice.list()))  # trap: field stays
taxes = list(map(lambda invoice: invoice.tax, Invoice.list()))  # hit: Invoice.tax
