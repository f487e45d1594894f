"""Stripe's events in FastAPI, twice: a view of one's own, and the handler mounted as an app.

Run `uvicorn fastapi_webhook:app`, then `stripe listen --forward-to localhost:8000/stripe/webhook`.
"""

import os

from fastapi import FastAPI, Request, Response

from restripe import StripeClient
from restripe.events import CustomerSubscriptionDeletedEvent, InvoicePaidEvent

app = FastAPI()
client = StripeClient(os.environ["STRIPE_API_KEY"])
handler = client.webhook_handler(os.environ["STRIPE_WEBHOOK_SECRET"])


@handler.on("invoice.paid")
async def invoice_paid(event: InvoicePaidEvent) -> None:
    invoice = event.data.object
    print(f"{invoice.id} is paid: {invoice.total} {invoice.currency}")


@handler.on("customer.subscription.deleted")
def subscription_deleted(event: CustomerSubscriptionDeletedEvent) -> None:
    print(f"{event.data.object.id} is over")  # not async: it runs in a worker thread


@app.post("/stripe/webhook")
async def stripe_webhook(request: Request) -> Response:
    body, signature = await request.body(), request.headers.get("Stripe-Signature")
    reply = await handler.respond_async(body, signature)
    return Response(reply.body, reply.status, media_type="text/plain")


# The same without a view. Its address is /stripe/app/, slash and all: Stripe follows no redirects.
app.mount("/stripe/app", handler.asgi())
