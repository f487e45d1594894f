import asyncio
import io

import stripe

stripe.api_key = "sk_test_123"


async def main():
    intent = await stripe.PaymentIntent.create_async(
        amount=100, currency="usd", stripe_account="acct_123"
    )
    await intent.confirm_async(payment_method="pm_card_visa")
    await intent.refresh_async()
    cancelled = await stripe.PaymentIntent.cancel_async("pi_456")
    source = await stripe.Customer.create_source_async("cus_123", source="tok_visa")
    person = await stripe.Account.retrieve_person_async("acct_123", "person_1")
    file = await stripe.File.create_async(
        purpose="dispute_evidence", file=io.BytesIO(b"x")
    )
    return [intent.status, cancelled.id, source.id, person.id, file.id]


result = asyncio.run(main())
