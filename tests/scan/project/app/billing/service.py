"""What the views call; gets its gateway from outside."""

from __future__ import annotations

from dataclasses import dataclass

from app import models

from .dto import InvoiceRow
from .gateway import Gateway


@dataclass
class BillingService:
    gateway: Gateway
    coupon: str = ""

    def renewal(self, subscription_id: str) -> int:
        subscription = self.gateway.subscription(subscription_id)
        return subscription.current_period_end  # hit: Subscription.current_period_end

    def unpaid(self, customer: str) -> list[InvoiceRow]:
        rows = []
        for invoice in self.gateway.open_invoices(customer):
            if invoice.paid:  # hit: Invoice.paid
                continue
            rows.append(InvoiceRow.from_stripe(invoice))
        return [row for row in rows if not row.paid]  # trap: dataclass of ours

    def sync(self, row: models.Subscription) -> None:
        subscription = self.gateway.subscription(row.stripe_id)
        row.current_period_end = subscription.current_period_end  # hit: Subscription.current_period_end
        row.current_period_start = None  # trap: Django model
        row.save()

    def subscribe(self, customer: str, price: str):
        return self.gateway.create(customer, price, coupon=self.coupon)  # trap: method of ours

    def preview(self, customer: str) -> int:
        return self.gateway.client.v1.invoices.upcoming({"customer": customer}).total  # hit: Invoice.upcoming

    def charge_of(self, invoice_id: str) -> str | None:
        charge = self.gateway.invoice(invoice_id).charge  # hit: Invoice.charge
        return charge if isinstance(charge, str) or charge is None else charge.id

    def cancel(self, subscription_id: str) -> int | None:
        canceled = self.gateway.client.v1.subscriptions.cancel(subscription_id)
        return canceled.canceled_at  # trap: field stays


def status(service: BillingService, invoice_id: str) -> str | None:
    invoice = service.gateway.invoice(invoice_id)
    return invoice.status if service.coupon else None  # trap: coupon is a field of ours
