import asyncio

import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 1


async def main():
    try:
        await stripe.PaymentIntent.create_async(amount=1, currency="usd")
    except stripe.CardError as e:
        declined = [e.code, e.http_status, e.user_message]
    retried = await stripe.PaymentIntent.create_async(amount=100, currency="usd")
    return [declined, retried.id]


result = asyncio.run(main())
