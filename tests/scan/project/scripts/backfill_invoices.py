#!/usr/bin/env python
"""Fill invoices.csv with what we missed."""

import csv
import os
import sys
import types

import stripe

stripe.api_key = os.environ.get("STRIPE_KEY")
WANTED = ("number", "paid", "charge", "tax")  # trap: names of columns


def row(invoice: stripe.Invoice):
    yield invoice.number
    yield invoice["paid"]  # hit: Invoice.paid
    yield invoice.get("charge")  # hit: Invoice.charge
    yield invoice.tax  # hit: Invoice.tax


def main(path):
    invoices = stripe.Invoice.list(limit=100, expand=["data.charge", "data.customer"])  # hit: Invoice.charge
    with open(path, "w") as file:
        writer = csv.writer(file)
        writer.writerow(WANTED)
        for invoice in invoices.auto_paging_iter():
            writer.writerow(row(invoice))
            if not invoice.paid and invoice.attempted:  # hit: Invoice.paid
                print("still open:", invoice.id)


def check(path):
    with open(path) as file:
        for line in csv.DictReader(file):
            if line["paid"] != "True":  # trap: a row of a file
                print(line["charge"])  # trap: a row of a file


def fake():
    invoice = types.SimpleNamespace(paid=True, charge="ch_1")
    return invoice.paid, invoice.charge  # trap: a SimpleNamespace


def search(subscription):
    query = f"subscription:'{subscription}'"
    while (page := stripe.Invoice.search(query=query)) and page.data:
        for invoice in page.data:
            print(invoice.payment_intent)  # hit: Invoice.payment_intent
        if not page.has_more:  # trap: field of a page
            break


if __name__ == "__main__":
    main(sys.argv[1])
    check(sys.argv[1])
