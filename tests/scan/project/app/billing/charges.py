"""Charges and the payments behind them."""

from __future__ import annotations

import restripe as stripe


def invoice_id(charge: stripe.Charge) -> str | None:
    invoice = charge.invoice  # hit: Charge.invoice
    return invoice if isinstance(invoice, str) or invoice is None else invoice.id


def describe(charge_id: str) -> str:
    charge = stripe.Charge.retrieve(charge_id, expand=["customer", "balance_transaction"])
    state = "paid" if charge.paid else "not paid"  # trap: Charge.paid stays
    intent = charge.payment_intent  # trap: Charge.payment_intent stays
    fee = charge.application_fee_amount  # trap: stays on Charge
    return f"{charge.id}: {state}, {intent}, {fee}"


def refund_invoice(invoice: stripe.Invoice, reason: str) -> stripe.CreditNote:
    refund = stripe.Refund.create(charge=invoice.charge)  # hit: Invoice.charge
    return stripe.CreditNote.create(
        invoice=invoice.id,  # trap: parameter stays
        refund=refund.id,  # hit: CreditNote.create(refund)
        reason=reason,
        refund_amount=refund.amount,  # trap: parameter stays
    )


def intents_without_invoice(customer: str) -> list[stripe.PaymentIntent]:
    found = []
    for intent in stripe.PaymentIntent.list(customer=customer, limit=100):
        if intent.invoice is None:  # hit: PaymentIntent.invoice
            found.append(intent)
    return found


def transfers(charges: list[stripe.Charge]) -> int:
    total = 0
    for charge in charges:
        if charge.transfer_data:  # trap: stays on Charge
            total += charge.transfer_data.amount or 0  # trap: stays on Charge
        total += charge.amount if charge.invoice else 0  # hit: Charge.invoice
    return total


def latest(intent: stripe.PaymentIntent) -> str | None:
    charge = intent.latest_charge
    if isinstance(charge, stripe.Charge) and charge.invoice:  # hit: Charge.invoice
        return charge.receipt_url
    return None
