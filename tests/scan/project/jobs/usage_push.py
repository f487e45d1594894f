"""Push the usage of the last hour to Stripe."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator

from restripe import StripeClient


class UsageStore:
    """Usage in our own database."""

    def __init__(self) -> None:
        self.usage_records: list[dict] = []

    async def read(self) -> AsyncIterator[tuple[str, int]]:
        for record in self.usage_records:  # trap: attribute of ours
            yield record["item"], record["quantity"]

    def create_usage_record(self, item: str, quantity: int) -> None:
        self.usage_records.append({"item": item, "quantity": quantity})  # trap: attribute of ours


class Pusher:
    client: StripeClient

    def __init__(self, client: StripeClient, store: UsageStore) -> None:
        self.client = client
        self.store = store

    async def push(self) -> None:
        records = self.client.v1.subscription_items.usage_records  # unjudged: the call below is the place
        async for item, quantity in self.store.read():
            await records.create_async(item, {"quantity": quantity})  # hit: SubscriptionItem.create_usage_record

    def sync_push(self, item: str, quantity: int) -> None:
        self.store.create_usage_record(item, quantity)  # trap: method of ours
        items = self.client.v1.subscription_items
        items.usage_records.create(item, params={"quantity": quantity})  # hit: SubscriptionItem.create_usage_record
        items.update(item, {"quantity": quantity})  # trap: method stays

    def show(self, item: str) -> None:
        page = self.client.subscription_items.usage_record_summaries.list(item)  # hit: SubscriptionItem.list_usage_record_summaries
        for summary in page.data:
            print(summary.total_usage)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--coupon")
    options = parser.parse_args()
    print(options.coupon)  # trap: an option of the command line
    asyncio.run(Pusher(StripeClient("sk_test_123"), UsageStore()).push())


if __name__ == "__main__":
    main()
