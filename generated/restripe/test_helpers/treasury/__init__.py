# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `test_helpers.treasury` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._services import (
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
            "InboundTransferService": "_services",
            "OutboundPaymentService": "_services",
            "OutboundTransferService": "_services",
            "ReceivedCreditService": "_services",
            "ReceivedDebitService": "_services",
        },
    )
