"""PayPal, before we left it."""

import json
import urllib.request


class Subscription:
    def __init__(self, data):
        self.data = data

    @property
    def current_period_end(self):
        return self.data["current_period_end"]  # trap: PayPal's JSON


class Invoice:
    def __init__(self, number, paid=False, charge=None):
        self.number = number
        self.paid = paid
        self.charge = charge
        self.subscription = None

    @classmethod
    def retrieve(cls, number):
        with urllib.request.urlopen(f"https://api.example.com/invoices/{number}") as reply:
            data = json.load(reply)
        return cls(data["number"], data["paid"], data["charge"])  # trap: PayPal's JSON

    @classmethod
    def create(cls, coupon=None, price=None):
        return cls(number=f"{coupon}-{price}")


def pay(number):
    invoice = Invoice.retrieve(number)
    if not invoice.paid:  # trap: PayPal's invoice
        invoice.paid = True  # trap: PayPal's invoice
        invoice.charge = "pp_1"  # trap: PayPal's invoice
    return invoice


def order(price):
    return Invoice.create(coupon="SPRING", price=price)  # trap: PayPal's invoice


def ends(subscription: Subscription):
    return subscription.current_period_end  # trap: PayPal's subscription
