import datetime
import sys

from restripe import CreditNote, Customer, Invoice, InvoiceItem, Subscription

customer = Customer.retrieve(sys.argv[1], expand=["subscriptions"])
for subscription in customer.subscriptions or []:
    print(subscription.id, subscription.current_period_end)  # hit: Subscription.current_period_end

subscription = Subscription.retrieve(sys.argv[2], expand=["latest_invoice.charge"])  # hit: Invoice.charge
print(subscription.latest_invoice.charge.receipt_url)  # hit: Invoice.charge
print(subscription["items"]["data"][0]["price"]["id"])  # trap: price of a SubscriptionItem stays

subscription = {"current_period_end": 1735689600}
end = datetime.datetime.fromtimestamp(subscription["current_period_end"])  # trap: rebound to a dict of ours
print(end)

invoice = Invoice.create(customer=customer.id, subscription=sys.argv[2])  # trap: parameter stays
invoice = invoice.finalize_invoice()
if invoice.paid:  # hit: Invoice.paid
    print("paid", invoice.hosted_invoice_url)

for item in InvoiceItem.list(customer=customer.id, limit=10):
    print(item.amount, item.proration)  # trap: InvoiceItem.proration stays
    print(item.price and item.price.id)  # hit: InvoiceItem.price
    print(item.unit_amount_decimal, item.subscription)  # hit: InvoiceItem.unit_amount_decimal; InvoiceItem.subscription

for line in invoice.list_lines():
    print(line.subscription, line.discount_amounts)  # trap: fields stay
    print(line.proration_details)  # hit: InvoiceLineItem.proration_details

note = CreditNote.retrieve("cn_1")
print(note.invoice, note.reason)  # trap: fields stay
print(note.refund)  # hit: CreditNote.refund
del note
