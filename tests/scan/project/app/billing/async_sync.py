"""Copy subscriptions and invoices, many at a time."""

from __future__ import annotations

import asyncio
from typing import AsyncIterator

import restripe
from restripe import Invoice, StripeClient, Subscription


async def renewal(subscription_id: str) -> int:
    subscription = await Subscription.retrieve_async(subscription_id)
    return subscription.current_period_end  # hit: Subscription.current_period_end


async def all_renewals(ids: list[str]) -> list[int]:
    tasks = [renewal(each) for each in ids]
    return await asyncio.gather(*tasks)


async def paid_invoices(client: StripeClient, customer: str) -> AsyncIterator[Invoice]:
    page = await client.v1.invoices.list_async({"customer": customer})
    async for invoice in page.auto_paging_iter():
        if invoice.paid and not invoice.paid_out_of_band:  # hit: Invoice.paid; Invoice.paid_out_of_band
            yield invoice


async def charges(client: StripeClient, customer: str) -> list[str]:
    found = []
    async for invoice in paid_invoices(client, customer):
        found.append(str(invoice.charge))  # hit: Invoice.charge
        found.append(str(invoice.id))  # trap: field stays
    return found


async def set_coupon(client: StripeClient, subscription_id: str, coupon: str) -> None:
    await client.v1.subscriptions.update_async(
        subscription_id,
        params={"coupon": coupon},  # hit: Subscription.modify(coupon)
    )


async def record(item_id: str, quantity: int) -> None:
    await restripe.SubscriptionItem.create_usage_record_async(item_id, quantity=quantity)  # hit: SubscriptionItem.create_usage_record


async def preview(customer: str) -> int:
    try:
        invoice = await Invoice.upcoming_async(customer=customer)  # hit: Invoice.upcoming
    except restripe.InvalidRequestError as error:
        if error.code == "invoice_upcoming_none":  # trap: code of an error
            return 0
        raise
    return invoice.amount_due  # trap: field stays


async def customers_with_discount() -> int:
    count = 0
    async for customer in (await restripe.Customer.list_async()).auto_paging_iter():
        count += customer.discount is not None  # trap: Customer.discount stays
    return count


async def with_context(invoice_id: str) -> str:
    async with asyncio.timeout(5):
        invoice = await Invoice.retrieve_async(invoice_id)
        assert (subscription := invoice.subscription)  # hit: Invoice.subscription
    return str(subscription)
