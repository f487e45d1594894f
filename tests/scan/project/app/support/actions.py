"""What support may do for a customer."""

from __future__ import annotations

import restripe
from restripe import Invoice, Subscription
from restripe.params import SubscriptionCreateParams

from app import models
from app.billing.gateway import Gateway
from app.billing.usage import client

from . import DEFAULTS, LIMITS


def subscribe(customer: str, price: str) -> Subscription:
    return Subscription.create(customer=customer, items=[{"price": price}], **DEFAULTS)  # trap: price of an item stays


def build(customer: str, coupon: str) -> dict[str, object]:
    return {
        "customer": customer,
        "coupon": coupon,  # hit: Subscription.create(coupon)
    }


def gift(customer: str, coupon: str) -> str:
    return Subscription.create(**build(customer, coupon)).id


def typed(customer: str) -> Subscription:
    params: SubscriptionCreateParams = {"customer": customer, "items": []}
    params["promotion_code"] = "promo_2"  # hit: Subscription.create(promotion_code)
    return client.v1.subscriptions.create(params)


class LateGateway(Gateway):
    limit = LIMITS["coupon"]  # trap: dict of ours

    def late(self, customer: str) -> list[Invoice]:
        page = self._invoices.list({"customer": customer, "limit": self.limit})
        return [each for each in page if each.attempt_count and not each.paid]  # hit: Invoice.paid

    def preview(self, customer: str) -> int:
        return self.next_invoice(customer).tax or 0  # hit: Invoice.tax


def settle(gateway: LateGateway, customer: str) -> None:
    for invoice in gateway.late(customer):
        charge = invoice.pay().charge  # hit: Invoice.charge
        print(charge)


def either(thing: restripe.Invoice | models.Invoice) -> object:
    if isinstance(thing, models.Invoice):
        return thing.charge  # trap: Django model
    return thing.charge  # hit: Invoice.charge


def shown(thing: restripe.Invoice | None, row: models.Invoice | None) -> bool:
    if thing is None:
        return bool(row and row.paid)  # trap: Django model
    return thing.paid  # hit: Invoice.paid


def overdue(invoice: Invoice) -> str:
    invoice_data = invoice.to_dict()
    if invoice_data["paid"]:  # hit: Invoice.paid
        return "paid"
    state = {"open": "due", "paid": "done"}.get(invoice.status or "", "?")  # trap: values stay
    return state


def refund(charge_id: str) -> None:
    invoice = restripe.Charge.retrieve(charge_id)
    if invoice.paid:  # trap: a Charge, whatever its name
        restripe.Refund.create(charge=invoice.id)  # trap: parameter stays
