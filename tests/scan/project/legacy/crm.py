"""Copies customers into the CRM; Stripe is optional there."""

try:
    import stripe
except ImportError:
    stripe = None

import xmlrpc.client

crm = xmlrpc.client.ServerProxy("https://crm.example.com/rpc")


def push(customer_id):
    if stripe is None:
        return None
    customer = stripe.Customer.retrieve(customer_id)
    record = {
        "email": customer.email,  # trap: field stays
        "balance": customer["balance"],  # trap: field stays
        "coupon": None,  # trap: dict of ours
    }
    if customer.discount:  # trap: Customer.discount stays
        record["coupon"] = customer["discount"]["coupon"]["id"]  # hit: Discount.coupon
    return crm.customers.create(record)  # trap: another service's create


def invoices(customer_id):
    for invoice in stripe.Invoice.list(customer=customer_id):
        yield crm.invoice.create(paid=invoice.paid, tax=invoice.tax)  # hit: Invoice.paid; Invoice.tax


def open_deals():
    for deal in crm.deals.list():
        if deal.paid or deal["charge"]:  # trap: another service's objects
            crm.invoices.upcoming(deal["subscription"])  # trap: another service's method


def line_texts(invoice_id):
    lines = stripe.Invoice.retrieve(invoice_id).lines
    for line in lines.data:
        text = "one time" if line.type != "subscription" else line.description  # hit: InvoiceLineItem.type
        crm.lines.create(text=text, price=line.price)  # hit: InvoiceLineItem.price


def quoted(invoice_id):
    invoice = stripe.Invoice.retrieve(invoice_id)
    if "quote" in invoice:  # trap: asks before it reads
        return invoice["quote"]  # trap: guarded by `in`
    return None
