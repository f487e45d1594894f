"""The small service that only listens."""

import os

import stripe
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
stripe.api_key = os.environ["STRIPE_KEY"]


@app.route("/hook", methods=["POST"])
def hook():
    event = stripe.Event.construct_from(request.get_json(), stripe.api_key)
    obj = event.data.object
    if event.type == "invoice.finalized":
        return jsonify(paid=obj.paid, number=obj.number)  # hit: Invoice.paid
    if event.type == "payment_intent.succeeded":
        return jsonify(invoice=obj.invoice, amount=obj.amount_received)  # hit: PaymentIntent.invoice
    if event.type == "customer.created":
        return jsonify(coupon=request.args.get("coupon"))  # trap: query of a request
    abort(400)


@app.route("/invoice/<invoice_id>")
def show(invoice_id):
    invoice = stripe.Invoice.retrieve(invoice_id)
    data = {"id": invoice.id, "paid": invoice["paid"]}  # hit: Invoice.paid
    data["charge"] = None  # trap: dict of ours
    return jsonify(data)


@app.route("/renewal/<subscription_id>")
def renewal(subscription_id):
    args = request.args
    if args.get("paid") or request.form["charge"]:  # trap: query of a request
        abort(400)
    sub = stripe.Subscription.retrieve(subscription_id)
    period = sub["current_period_start"], sub["current_period_end"]  # hit: Subscription.current_period_start; Subscription.current_period_end
    return jsonify(start=sub.start_date, period=period)  # trap: field stays
