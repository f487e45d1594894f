import stripe
from stripe import error as stripe_error

stripe.api_key = "sk_test_legacy"
stripe.api_version = "2024-04-10"


def get_subscription(sub_id):
    return stripe.Subscription.retrieve(sub_id)


def get_period_end(sub_id):
    sub = stripe.Subscription.retrieve(sub_id)
    return sub["current_period_end"]  # hit: Subscription.current_period_end


def is_paid(invoice_id):
    try:
        inv = stripe.Invoice.retrieve(invoice_id)
    except stripe_error.InvalidRequestError:
        return False
    return inv.paid  # hit: Invoice.paid


def add_item(customer_id, price_id, invoice=None):
    kwargs = {"customer": customer_id, "price": price_id}  # hit: InvoiceItem.create(price)
    if invoice:
        kwargs["invoice"] = invoice  # trap: parameter stays
    return stripe.InvoiceItem.create(**kwargs)


def set_coupon(cus_id, coupon):
    cus = stripe.Customer.retrieve(cus_id)
    cus.coupon = coupon
    stripe.Customer.modify(cus.id, coupon=coupon)  # hit: Customer.modify(coupon)
    return cus.discount  # trap: Customer.discount stays


def upcoming(cus_id):
    inv = stripe.Invoice.upcoming(customer=cus_id, expand=["lines"])  # hit: Invoice.upcoming
    amount = 0
    for line in inv["lines"]["data"]:
        if line["type"] == "invoiceitem":  # hit: InvoiceLineItem.type
            amount += line["amount"]  # trap: field stays
    return amount


def report_usage(item_id, n):
    stripe.SubscriptionItem.create_usage_record(item_id, quantity=n)  # hit: SubscriptionItem.create_usage_record
    stripe.Subscription.cancel(item_id)  # trap: method stays


def card_charge(token, cents):
    ch = stripe.Charge.create(amount=cents, currency="usd", source=token)
    if ch.paid and ch["paid"]:  # trap: stays on Charge
        return ch.id, ch["invoice"]  # hit: Charge.invoice
    return None, None
