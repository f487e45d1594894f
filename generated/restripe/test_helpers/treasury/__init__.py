# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `test_helpers.treasury` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._inbound_transfer_service import (
        InboundTransferService as InboundTransferService,
    )
    from ._outbound_payment_service import (
        OutboundPaymentService as OutboundPaymentService,
    )
    from ._outbound_transfer_service import (
        OutboundTransferService as OutboundTransferService,
    )
    from ._received_credit_service import ReceivedCreditService as ReceivedCreditService
    from ._received_debit_service import ReceivedDebitService as ReceivedDebitService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "InboundTransferService": "_inbound_transfer_service",
            "OutboundPaymentService": "_outbound_payment_service",
            "OutboundTransferService": "_outbound_transfer_service",
            "ReceivedCreditService": "_received_credit_service",
            "ReceivedDebitService": "_received_debit_service",
        },
    )
