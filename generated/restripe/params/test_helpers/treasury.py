# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import suggesting
from .._shared import RetrieveParams
from .._shared_2 import (
    Ach,
    FailParams,
    FailureDetails,
    InitiatingPaymentMethodDetails,
    InitiatingPaymentMethodDetailsUsBankAccount,
    OutboundPaymentUpdateParams as _OutboundPaymentUpdateParams,
    ReceivedCreditCreateParams as _ReceivedCreditCreateParams,
    ReceivedDebitCreateParams as _ReceivedDebitCreateParams,
    ReturnedDetails,
    ReturnOutboundPaymentParams,
    TrackingDetails,
    UsDomesticWire,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)

InboundTransferFailParamsFailureDetails = FailureDetails
InboundTransferFailParams = FailParams
InboundTransferReturnInboundTransferParams = RetrieveParams
InboundTransferSucceedParams = RetrieveParams
OutboundPaymentFailParams = RetrieveParams
OutboundPaymentPostParams = RetrieveParams
OutboundPaymentReturnOutboundPaymentParamsReturnedDetails = ReturnedDetails
OutboundPaymentReturnOutboundPaymentParams = ReturnOutboundPaymentParams
OutboundPaymentUpdateParamsTrackingDetailsAch = Ach
OutboundPaymentUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundPaymentUpdateParamsTrackingDetails = TrackingDetails
OutboundPaymentUpdateParams = _OutboundPaymentUpdateParams
OutboundTransferFailParams = RetrieveParams
OutboundTransferPostParams = RetrieveParams
OutboundTransferReturnOutboundTransferParamsReturnedDetails = ReturnedDetails
OutboundTransferReturnOutboundTransferParams = ReturnOutboundPaymentParams
OutboundTransferUpdateParamsTrackingDetailsAch = Ach
OutboundTransferUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundTransferUpdateParamsTrackingDetails = TrackingDetails
OutboundTransferUpdateParams = _OutboundPaymentUpdateParams
ReceivedCreditCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedCreditCreateParamsInitiatingPaymentMethodDetails = (
    InitiatingPaymentMethodDetails
)
ReceivedCreditCreateParams = _ReceivedCreditCreateParams
ReceivedDebitCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedDebitCreateParamsInitiatingPaymentMethodDetails = InitiatingPaymentMethodDetails
ReceivedDebitCreateParams = _ReceivedDebitCreateParams
