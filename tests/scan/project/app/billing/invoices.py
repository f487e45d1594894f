"""Invoices: what is open, what is paid, and how."""

from __future__ import annotations

from typing import Iterator, Optional

from restripe import Charge, Invoice, InvoiceItem, PaymentIntent


def unpaid(customer: str) -> Iterator[Invoice]:
    for invoice in Invoice.list(customer=customer, status="open").auto_paging_iter():
        if not invoice.paid:  # hit: Invoice.paid
            yield invoice


def charge_of(invoice: Invoice) -> Optional[Charge]:
    charge = invoice.charge  # hit: Invoice.charge
    if isinstance(charge, str):
        charge = Charge.retrieve(charge)
    return charge


def intent_of(invoice_id: str) -> Optional[PaymentIntent]:
    invoice = Invoice.retrieve(invoice_id, expand=["payment_intent"])  # hit: Invoice.payment_intent
    intent = invoice.payment_intent  # hit: Invoice.payment_intent
    if isinstance(intent, PaymentIntent):
        if intent.status == "succeeded":  # trap: value stays
            return intent
        return intent.confirm()
    return None


def add_setup_fee(customer: str, price: str, quantity: int = 1) -> InvoiceItem:
    item = InvoiceItem.create(
        customer=customer,
        price=price,  # hit: InvoiceItem.create(price)
        quantity=quantity,  # trap: parameter stays
        description="Setup fee",
    )
    print(item.amount, item.unit_amount)  # hit: InvoiceItem.unit_amount
    return item


def add_credit(customer: str, cents: int) -> None:
    InvoiceItem.create(
        customer=customer,
        currency="eur",
        unit_amount=-cents,  # hit: InvoiceItem.create(unit_amount)
        quantity=1,
    )
    InvoiceItem.create(customer=customer, currency="eur", amount=-cents)  # trap: amount stays


def collect(invoice: Invoice) -> bool:
    settled = invoice.pay(paid_out_of_band=True)  # trap: the parameter stays
    return settled.paid_out_of_band  # hit: Invoice.paid_out_of_band


def summary(invoice: Invoice) -> dict:
    return {
        "number": invoice.number,  # trap: field stays
        "status": invoice.status,  # trap: field stays
        "total": invoice.total,  # trap: field stays
        "tax": invoice.tax,  # hit: Invoice.tax
        "subscription": invoice.subscription,  # hit: Invoice.subscription
        "paid_at": invoice.status_transitions.paid_at,  # trap: field stays
    }
