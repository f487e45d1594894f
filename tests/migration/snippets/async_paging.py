import asyncio

import stripe

stripe.api_key = "sk_test_123"


async def main():
    charges = await stripe.Charge.list_async(limit=2, customer="cus_123")
    ids = [charge.id async for charge in charges.auto_paging_iter()]
    found = await stripe.Customer.search_async(query="email~'x'", limit=1)
    more = [customer.id async for customer in found.auto_paging_iter()]
    next_ = await charges.next_page_async()
    return [ids, more, [c.id for c in next_.data]]


result = asyncio.run(main())
