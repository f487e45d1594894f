"""Read long lists by hand."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import Generator, Iterator

import restripe
from restripe import Invoice, StripeClient, Subscription


def all_invoices() -> Iterator[Invoice]:
    last = None
    while True:
        page = Invoice.list(limit=100, starting_after=last) if last else Invoice.list(limit=100)
        yield from page.data
        if not page.has_more:  # trap: field of a page
            return
        last = page.data[-1].id


def charges() -> list[str]:
    return [str(invoice.charge) for invoice in all_invoices()]  # hit: Invoice.charge


@contextmanager
def connected(key: str) -> Generator[StripeClient, None, None]:
    client = StripeClient(key)
    yield client


def last_period(key: str) -> int:
    with connected(key) as client:
        subscription = next(iter(client.v1.subscriptions.list({"limit": 1})))
        return subscription.current_period_end  # hit: Subscription.current_period_end


async def both(invoice_id: str, subscription_id: str) -> tuple[bool, int]:
    invoice, subscription = await asyncio.gather(
        Invoice.retrieve_async(invoice_id),
        Subscription.retrieve_async(subscription_id),
    )
    return invoice.paid, subscription.current_period_end  # hit: Invoice.paid; Subscription.current_period_end


async def many(ids: list[str]) -> list[int]:
    found = await asyncio.gather(*[Subscription.retrieve_async(each) for each in ids])
    return [each.current_period_start for each in found]  # hit: Subscription.current_period_start


def ends(subscription: Subscription) -> int:
    match subscription:
        case Subscription(status="canceled", ended_at=int(end)):  # trap: fields stay
            return end
        case Subscription(current_period_end=end):  # hit: Subscription.current_period_end
            return end


def closures(invoice: Invoice) -> list[object]:
    def tax() -> int:
        return invoice.tax or 0  # hit: Invoice.tax

    def named(invoice: dict) -> object:
        return invoice["tax"]  # trap: an argument hides the invoice

    return [tax(), named({"tax": 1})]


def kinds(event: restripe.Event) -> object:
    thing = event.data.object
    if event.type.startswith("invoice."):
        return thing.paid  # hit: Invoice.paid
    if thing.object == "charge":  # trap: value stays
        return thing.invoice  # hit: Charge.invoice
    if isinstance(thing, Subscription):
        return thing.discount  # hit: Subscription.discount
    return thing.id


def kept(client: StripeClient) -> Subscription:
    found: Subscription | None = None
    for each in client.v1.subscriptions.list().auto_paging_iter():
        found = each
    assert found is not None
    print(found.current_period_end)  # hit: Subscription.current_period_end
    return found
