import asyncio
import json
import os

import stripe


async def main():
    client = stripe.StripeClient(
        "sk_test_123",
        http_client=stripe.HTTPXClient(),
        base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
    )
    found = await client.v1.customers.search_async({"query": "email:'a'", "limit": 1})
    ids = [c.id async for c in found.auto_paging_iter()]
    listed = await client.v1.charges.list_async(
        {"limit": 1}, {"stripe_account": "acct_123"}
    )
    return [ids, [c.id async for c in listed.auto_paging_iter()]]


result = asyncio.run(main())
