"""Hold the bank's statements against Stripe's payouts and invoices."""

import csv
import datetime
import io
import itertools
import threading
import types

import stripe
from stripe import Charge, Refund, StripeClient as Client

lock = threading.Lock()
config = types.SimpleNamespace(coupon="X", paid=True)
client: Client = None  # type: ignore[assignment]


def setup(key):
    global client
    client = Client(key)


def payouts(day: datetime.date):
    start = datetime.datetime.combine(day, datetime.time()).timestamp()
    return client.payouts.list(params={"arrival_date": {"gte": int(start)}})


def transactions(payout):
    """Balance transactions of a payout, with their sources."""
    params = {"payout": payout.id, "expand": ["data.source"], "type": "charge"}
    for transaction in client.balance_transactions.list(params=params).auto_paging_iter():
        source = transaction.source
        if isinstance(source, Charge):
            yield source


def invoices_of(day):
    for payout in payouts(day):
        for charge in transactions(payout):
            if charge.refunded or not charge.paid:  # trap: stays on Charge
                continue
            yield charge.invoice  # hit: Charge.invoice


def statement(text):
    rows = list(csv.DictReader(io.StringIO(text)))
    paid = [row for row in rows if row["paid"] == "yes"]  # trap: a row of a file
    return {row["invoice"]: row["charge"] for row in paid}  # trap: a row of a file


def compare(day, text):
    expected = statement(text)
    with lock:
        for invoice_id, charge in expected.items():
            invoice = client.invoices.retrieve(invoice_id)
            if invoice.charge != charge:  # hit: Invoice.charge
                print("differs", invoice.number, invoice["payment_intent"])  # hit: Invoice.payment_intent
            elif config.paid:  # trap: a SimpleNamespace
                print("fine", invoice.subtotal, config.coupon)  # trap: a SimpleNamespace


def refunds(limit=10):
    refunds = Refund.list(limit=limit, expand=["data.charge.invoice"])  # hit: Charge.invoice
    for refund in itertools.islice(refunds.auto_paging_iter(), limit):
        charge = refund.charge  # trap: Refund.charge stays
        print(charge.invoice if isinstance(charge, Charge) else charge)  # hit: Charge.invoice
        print(refund.payment_intent)  # trap: Refund.payment_intent stays


def notes(customer):
    lines = []
    for note in stripe.CreditNote.list(customer=customer).auto_paging_iter():
        lines += [line for line in note.lines.data if line.amount_excluding_tax]  # hit: CreditNoteLineItem.amount_excluding_tax
    previews = client.credit_notes.preview({"invoice": "in_1", "refund": "re_1"})  # hit: CreditNote.preview(refund)
    lines.append(client.credit_notes.list_preview if False else previews.refund)  # hit: CreditNote.refund
    return lines


def main(argv=()):
    setup("sk_test_1")
    day = datetime.date.today()
    for invoice in filter(None, invoices_of(day)):
        if not isinstance(invoice, str):
            print(invoice.paid, invoice.total)  # hit: Invoice.paid
    compare(day, open(argv[0]).read())
