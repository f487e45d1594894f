"""The quarterly file for the tax office."""

import csv
import sys
from decimal import Decimal

import stripe


def lines(invoice_id):
    invoice = stripe.Invoice.retrieve(invoice_id)
    for line in invoice.lines.auto_paging_iter():
        price = line.price  # hit: InvoiceLineItem.price
        yield {
            "id": line.id,  # trap: field stays
            "product": price.product if price else None,
            "proration": line["proration"],  # hit: InvoiceLineItem.proration
            "net": Decimal(line.unit_amount_excluding_tax or 0),  # hit: InvoiceLineItem.unit_amount_excluding_tax
            "item": line.subscription_item,  # hit: InvoiceLineItem.subscription_item
            "invoice_item": line.get("invoice_item"),  # hit: InvoiceLineItem.invoice_item
            "period": line.period.end,  # trap: field stays
        }


def write(invoice_ids, out=sys.stdout):
    writer = csv.DictWriter(out, ["id", "product", "proration", "net", "tax"])
    for invoice_id in invoice_ids:
        for row in lines(invoice_id):
            row["tax"] = row["net"] * Decimal("0.2")  # trap: a row of ours
            print(row["proration"], row["invoice_item"])  # trap: a row of ours
            writer.writerow(row)


def proration_lines(invoice):
    """What of an invoice was prorated; `invoice` is whatever the caller has."""
    return [line for line in invoice.lines if line.proration]  # unjudged: no caller tells what it is


def totals(year):
    tax = 0
    for invoice in stripe.Invoice.list(limit=100).auto_paging_iter():
        if invoice.created > year:
            tax += invoice.tax or 0  # hit: Invoice.tax
            for entry in invoice["total_tax_amounts"]:  # hit: Invoice.total_tax_amounts
                tax += entry["amount"]
    return tax  # trap: a local variable
