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
    customers = await asyncio.gather(
        *(
            client.v1.customers.create_async(
                {"name": "customer %d" % n}, {"idempotency_key": "c-%d" % n}
            )
            for n in range(3)
        )
    )
    raw = await client.raw_request_async("get", "/v1/balance")
    return [sorted(c.id for c in customers), raw.data["object"]]


result = asyncio.run(main())
