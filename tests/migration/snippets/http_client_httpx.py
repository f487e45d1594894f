import asyncio

import stripe

stripe.api_key = "sk_test_123"
stripe.default_http_client = stripe.HTTPXClient(timeout=20, allow_sync_methods=True)

customer = stripe.Customer.retrieve("cus_123")


async def main():
    charges = await stripe.Charge.list_async(limit=1)
    return [charge.id async for charge in charges.auto_paging_iter()]


result = [customer.id, asyncio.run(main())]
