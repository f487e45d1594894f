"""Stripe's events in Django, in one file.

Run `python django_webhook.py runserver`, then `stripe listen --forward-to localhost:8000/stripe/webhook`.
"""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from restripe import StripeClient
from restripe.events import InvoicePaidEvent

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost"])
client = StripeClient(os.environ["STRIPE_API_KEY"])
handler = client.webhook_handler(os.environ["STRIPE_WEBHOOK_SECRET"])


@handler.on("invoice.paid")
def invoice_paid(event: InvoicePaidEvent) -> None:
    invoice = event.data.object
    print(f"{invoice.id} is paid: {invoice.total} {invoice.currency}")


@csrf_exempt  # Stripe has no token of this site: the signature says who is asking.
@require_POST
def stripe_webhook(request: HttpRequest) -> HttpResponse:
    reply = handler.respond(request.body, request.headers.get("Stripe-Signature"))
    return HttpResponse(reply.body, status=reply.status, content_type="text/plain")


urlpatterns = [path("stripe/webhook", stripe_webhook)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
