"""Cards we issue, and what the network takes."""

from __future__ import annotations

from decimal import Decimal

import restripe
from restripe import StripeClient, issuing, treasury


def fuel(transaction: issuing.Transaction) -> Decimal:
    details = transaction.purchase_details
    if details is None or details.fuel is None:
        return Decimal(0)
    return details.fuel.volume_decimal or Decimal(0)  # hit: issuing.Transaction.purchase_details.fuel.volume_decimal


def fees(settlement: issuing.Settlement) -> int:
    return settlement.interchange_fees + settlement.network_fees  # hit: issuing.Settlement.interchange_fees; issuing.Settlement.network_fees


def net(settlement: issuing.Settlement) -> int:
    if settlement.transaction_count == 0:  # trap: field stays
        return 0
    return settlement.net_total  # hit: issuing.Settlement.net_total


def setup(client: StripeClient, reader: str, intent: str) -> restripe.terminal.Reader:
    return client.v1.terminal.readers.process_setup_intent(  # hit: terminal.Reader.process_setup_intent(allow_redisplay)
        reader,
        {
            "setup_intent": intent,  # trap: parameter stays
            "customer_consent_collected": True,  # hit: terminal.Reader.process_setup_intent(customer_consent_collected)
        },
    )


def setup_new(reader: restripe.terminal.Reader, intent: str) -> None:
    reader.process_setup_intent(setup_intent=intent, allow_redisplay="always")  # trap: has what is required


def wire(transfer: treasury.OutboundPayment) -> str:
    tracking = transfer.tracking_details
    if tracking and tracking.us_domestic_wire:
        return tracking.us_domestic_wire.imad.upper()  # hit: treasury.OutboundPayment.tracking_details.us_domestic_wire.imad
    return transfer.status  # trap: field stays


def inbound(transfer: treasury.InboundTransfer) -> str:
    return transfer.origin_payment_method[:4]  # hit: treasury.InboundTransfer.origin_payment_method


def pay(client: StripeClient, account: str) -> list[str]:
    payments = client.v1.treasury.outbound_payments.list({"financial_account": account})
    return [payment.id for payment in payments.auto_paging_iter()]  # trap: field stays
