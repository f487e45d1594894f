import asyncio

import stripe

stripe.api_key = "sk_test_123"


async def main():
    customer = await stripe.Customer.create_async(
        email="jenny@example.com", idempotency_key="async-1"
    )
    await stripe.Customer.modify_async(
        customer.id, metadata={"a": "1"}, stripe_account="acct_123"
    )
    customer = await stripe.Customer.retrieve_async(
        "cus_123", expand=["default_source"]
    )
    ids = []
    async for charge in (await stripe.Charge.list_async(limit=2)).auto_paging_iter():
        ids.append(charge.id)
    await customer.delete_async()
    return [customer.id, customer.deleted, ids]


result = asyncio.run(main())
