# Rendered by codegen; never edit.
"""Stripe's `test_helpers.treasury` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        InboundTransferService as InboundTransferService,
        OutboundPaymentService as OutboundPaymentService,
        OutboundTransferService as OutboundTransferService,
        ReceivedCreditService as ReceivedCreditService,
        ReceivedDebitService as ReceivedDebitService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "InboundTransferService": "_objects",
            "OutboundPaymentService": "_objects",
            "OutboundTransferService": "_objects",
            "ReceivedCreditService": "_objects",
            "ReceivedDebitService": "_objects",
        },
    )
