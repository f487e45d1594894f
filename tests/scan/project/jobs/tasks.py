"""Tasks for the worker."""

from celery import shared_task
from celery.utils.log import get_task_logger

import restripe
from app import models
from app.billing.gateway import Gateway

logger = get_task_logger(__name__)
gateway = Gateway("sk_test_123")


@shared_task(bind=True, max_retries=3)
def sync_subscription(self, pk):
    row = models.Subscription.objects.get(pk=pk)
    try:
        remote = restripe.Subscription.retrieve(row.stripe_id)
    except restripe.APIConnectionError as error:
        raise self.retry(exc=error)
    row.extend(remote.current_period_end)  # hit: Subscription.current_period_end
    logger.info("now until %s", row.current_period_end)  # trap: Django model


@shared_task
def settle(invoice_id):
    invoice = gateway.invoice(invoice_id)
    if invoice.paid:  # hit: Invoice.paid
        return None
    invoice = models.Invoice.objects.get(number=invoice.number)
    if invoice.paid:  # trap: the name is bound to a Django model now
        return invoice.charge  # trap: the name is bound to a Django model now
    return settle.delay(invoice_id)


@shared_task
def remind(customer):
    for invoice in gateway.open_invoices(customer).auto_paging_iter():
        if invoice.next_payment_attempt is None:  # trap: field stays
            logger.warning("no attempt left for %s", invoice.subscription)  # hit: Invoice.subscription


@shared_task
def tidy(customer):
    subscription = gateway.subscriptions.retrieve(customer)
    logger.info("%s", subscription.current_period_start)  # hit: Subscription.current_period_start
    subscription = None
    return subscription


@shared_task
def count_unpaid():
    return sum(not invoice.paid for invoice in models.Invoice.objects.all())  # trap: Django model
