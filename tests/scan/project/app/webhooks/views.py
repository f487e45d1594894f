"""The webhook endpoint."""

import json
import logging

import stripe
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from app import models

log = logging.getLogger(__name__)


@csrf_exempt
def stripe_webhook(request: HttpRequest) -> HttpResponse:
    payload = request.body
    signature = request.META["HTTP_STRIPE_SIGNATURE"]
    try:
        event = stripe.Webhook.construct_event(payload, signature, settings.WEBHOOK_SECRET)
    except (ValueError, stripe.error.SignatureVerificationError):
        return HttpResponse(status=400)

    if event["type"] == "invoice.paid":  # trap: the event stays
        invoice = event["data"]["object"]
        row = models.Invoice.objects.get(number=invoice["number"])
        row.mark_paid(invoice["charge"])  # hit: Invoice.charge
    elif event["type"] == "customer.subscription.updated":  # trap: the event stays
        subscription = event["data"]["object"]
        log.info("renews at %s", subscription["current_period_end"])  # hit: Subscription.current_period_end
    elif event.type == "charge.succeeded":  # trap: the event stays
        charge = event.data.object
        log.info("invoice %s, %s", charge.invoice, charge.paid)  # hit: Charge.invoice
    elif event.type in ("checkout.session.completed", "checkout.session.expired"):
        session = event.data.object
        log.info("shipping %s", session.shipping_details)  # hit: checkout.Session.shipping_details
        log.info("subscription %s", session.subscription)  # trap: stays on a session
    elif event.type == "invoice.upcoming":  # trap: the event stays
        log.info("%s due", event.data.object.amount_due)  # trap: field stays
    return HttpResponse(status=200)


def paypal_webhook(request: HttpRequest) -> HttpResponse:
    event = json.loads(request.body)
    if event["type"] == "invoice.paid":  # trap: somebody else's event
        invoice = event["data"]["object"]
        return JsonResponse({"charge": invoice["charge"]})  # trap: somebody else's JSON
    return HttpResponse(status=204)
