"""Corrections that accounting asked for, one function each."""

from __future__ import annotations

from decimal import Decimal

import restripe
from restripe import InvoiceItem, StripeClient, issuing, treasury

client = StripeClient("sk_test_123")


def exposed(account: str, person: str) -> None:
    restripe.Account.modify_person(account, person, political_exposure="former")  # hit: Account.modify_person(political_exposure)
    restripe.Token.create(person={"first_name": "A", "political_exposure": "past"})  # hit: Token.create(person.political_exposure)
    restripe.Token.create(person={"political_exposure": "existing"})  # trap: a value that stays allowed


def kanji(account: restripe.Account) -> object:
    payments = account.settings and account.settings.payments
    return payments and payments.statement_descriptor_prefix_kanji  # hit: Account.settings.payments.statement_descriptor_prefix_kanji


def preview_lines(invoice: str) -> list[object]:
    lines = client.v1.credit_notes.preview_lines.list({"invoice": invoice, "refund": "re_1"})  # hit: CreditNote.preview_lines(refund)
    return [line.description for line in lines]  # trap: description of a CreditNoteLineItem stays


def plan(customer: str, price: str) -> int:
    phase = {"items": [{"price": price}], "coupon": "X", "iterations": 3}  # hit: Invoice.create_preview(schedule_details.phases.coupon); Invoice.create_preview(schedule_details.phases.iterations)
    preview = restripe.Invoice.create_preview(
        customer=customer,
        schedule_details={"phases": [phase]},
    )
    return preview.total  # trap: field stays


def reschedule(schedule: str, price: str) -> None:
    client.v1.subscription_schedules.update(
        schedule,
        {
            "end_behavior": "release",
            "phases": [
                {
                    "items": [{"price": price}],  # trap: price of an item stays
                    "iterations": 1,  # hit: SubscriptionSchedule.modify(phases.iterations)
                    "coupon": "Y",  # hit: SubscriptionSchedule.modify(phases.coupon)
                    "discounts": [{"coupon": "Z"}],  # trap: coupon within discounts stays
                }
            ],
        },
    )


def code(customer: str) -> None:
    restripe.Customer.modify(customer, promotion_code="promo_1")  # hit: Customer.modify(promotion_code)


def reprice(item: InvoiceItem, price: str) -> None:
    if item.subscription_item is None:  # hit: InvoiceItem.subscription_item
        InvoiceItem.modify(item.id, price=price, quantity=1)  # hit: InvoiceItem.modify(price)
    else:
        client.v1.invoice_items.update(item.id, {"unit_amount": 5, "amount": 5})  # hit: InvoiceItem.modify(unit_amount)


def reprice_line(invoice: str, line: str, price: str) -> None:
    client.v1.invoices.line_items.update(invoice, line, {"price": price, "quantity": 2})  # hit: InvoiceLineItem.modify(price)


def unlink(method: str) -> None:
    restripe.PaymentMethod.modify(method, link={}, metadata={"link": ""})  # hit: PaymentMethod.modify(link)


def accepted(person: restripe.Person) -> object:
    acceptances = person.additional_tos_acceptances
    return acceptances and acceptances.account.date  # hit: Person.additional_tos_acceptances.account


def fuel(authorization: str) -> None:
    details = {"fuel": {"volume_decimal": Decimal("1.5"), "type": "diesel"}}  # hit: issuing.Authorization.TestHelpers.capture(purchase_details.fuel.volume_decimal)
    issuing.Authorization.TestHelpers.capture(authorization, purchase_details=details)


def forced(card: str) -> None:
    client.v1.test_helpers.issuing.transactions.create_force_capture(
        {
            "card": card,
            "amount": 100,
            "purchase_details": {"fuel": {"volume_decimal": "2"}},  # hit: issuing.Transaction.TestHelpers.create_force_capture(purchase_details.fuel.volume_decimal)
        }
    )
    issuing.Transaction.TestHelpers.create_unlinked_refund(
        card=card,
        amount=100,
        purchase_details={"fuel": {"volume_decimal": "2"}},  # hit: issuing.Transaction.TestHelpers.create_unlinked_refund(purchase_details.fuel.volume_decimal)
    )


def settled(settlement: issuing.Settlement, transfer: treasury.OutboundTransfer) -> list[object]:
    details = transfer.tracking_details
    wire = details.us_domestic_wire if details else None
    return [
        settlement.transaction_volume,  # hit: issuing.Settlement.transaction_volume
        settlement.currency,  # trap: field stays
        wire and wire.imad,  # hit: treasury.OutboundTransfer.tracking_details.us_domestic_wire.imad
        details and details.type,  # trap: field stays
    ]
