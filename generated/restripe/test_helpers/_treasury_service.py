# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TreasuryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from .treasury._inbound_transfer_service import InboundTransferService
    from .treasury._outbound_payment_service import OutboundPaymentService
    from .treasury._outbound_transfer_service import OutboundTransferService
    from .treasury._received_credit_service import ReceivedCreditService
    from .treasury._received_debit_service import ReceivedDebitService


class TreasuryService(StripeService):
    """Calls below `client.v1.test_helpers.treasury`."""

    _services = {
        "inbound_transfers": "test_helpers.treasury._inbound_transfer_service:InboundTransferService",
        "outbound_payments": "test_helpers.treasury._outbound_payment_service:OutboundPaymentService",
        "outbound_transfers": "test_helpers.treasury._outbound_transfer_service:OutboundTransferService",
        "received_credits": "test_helpers.treasury._received_credit_service:ReceivedCreditService",
        "received_debits": "test_helpers.treasury._received_debit_service:ReceivedDebitService",
    }
    if TYPE_CHECKING:
        inbound_transfers: InboundTransferService
        outbound_payments: OutboundPaymentService
        outbound_transfers: OutboundTransferService
        received_credits: ReceivedCreditService
        received_debits: ReceivedDebitService
