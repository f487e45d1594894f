"""Stripe's events in Flask.

Run `flask --app flask_webhook run`, then `stripe listen --forward-to localhost:5000/stripe/webhook`.
"""

import os

from flask import Flask, Response, request

from restripe import StripeClient
from restripe.events import CheckoutSessionCompletedEvent, InvoicePaidEvent

app = Flask(__name__)
client = StripeClient(os.environ["STRIPE_API_KEY"])
handler = client.webhook_handler(os.environ["STRIPE_WEBHOOK_SECRET"])


@handler.on("invoice.paid")
def invoice_paid(event: InvoicePaidEvent) -> None:
    invoice = event.data.object
    print(f"{invoice.id} is paid: {invoice.total} {invoice.currency}")


@handler.on("checkout.session.completed")
def session_completed(event: CheckoutSessionCompletedEvent) -> None:
    session = event.data.object
    print(f"order {session.client_reference_id} is {session.payment_status}")


@app.post("/stripe/webhook")
def stripe_webhook() -> Response:
    # The body as it came: the signature is over its bytes, not over what `request.json` makes of them.
    body, signature = request.get_data(), request.headers.get("Stripe-Signature")
    reply = handler.respond(body, signature)
    return Response(reply.body, reply.status, mimetype="text/plain")
