# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from ..._shared import RetrieveParams
from ..._shared_2 import (
    Ach,
    OutboundPaymentUpdateParams,
    ReturnedDetails,
    ReturnOutboundPaymentParams,
    TrackingDetails,
    UsDomesticWire,
)

OutboundTransferFailParams = RetrieveParams
OutboundTransferPostParams = RetrieveParams
OutboundTransferReturnOutboundTransferParamsReturnedDetails = ReturnedDetails
OutboundTransferReturnOutboundTransferParams = ReturnOutboundPaymentParams
OutboundTransferUpdateParamsTrackingDetailsAch = Ach
OutboundTransferUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundTransferUpdateParamsTrackingDetails = TrackingDetails
OutboundTransferUpdateParams = OutboundPaymentUpdateParams
