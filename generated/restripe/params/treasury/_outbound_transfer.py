# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import (
    Ach,
    DestinationPaymentMethodOptions,
    DestinationPaymentMethodOptionsUsBankAccount,
    OutboundPaymentUpdateParams,
    ReturnedDetails,
    ReturnOutboundPaymentParams,
    TrackingDetails,
    UsDomesticWire,
)


class _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired(TypedDict):
    type: Literal["financial_account"]


class OutboundTransferCreateParamsDestinationPaymentMethodData(
    _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired, total=False
):
    financial_account: str


class _OutboundTransferCreateParamsRequired(RequestOptions):
    amount: int
    currency: str
    financial_account: str


class OutboundTransferCreateParams(_OutboundTransferCreateParamsRequired, total=False):
    description: str
    destination_payment_method: str
    destination_payment_method_data: (
        OutboundTransferCreateParamsDestinationPaymentMethodData
    )
    destination_payment_method_options: DestinationPaymentMethodOptions
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str


class _OutboundTransferListParamsRequired(RequestOptions):
    financial_account: str


class OutboundTransferListParams(_OutboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]


OutboundTransferCancelParams = RetrieveParams
OutboundTransferCreateParamsDestinationPaymentMethodOptionsUsBankAccount = (
    DestinationPaymentMethodOptionsUsBankAccount
)
OutboundTransferCreateParamsDestinationPaymentMethodOptions = (
    DestinationPaymentMethodOptions
)
OutboundTransferRetrieveParams = RetrieveParams
OutboundTransferFailParams = RetrieveParams
OutboundTransferPostParams = RetrieveParams
OutboundTransferReturnOutboundTransferParamsReturnedDetails = ReturnedDetails
OutboundTransferReturnOutboundTransferParams = ReturnOutboundPaymentParams
OutboundTransferUpdateParamsTrackingDetailsAch = Ach
OutboundTransferUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundTransferUpdateParamsTrackingDetails = TrackingDetails
OutboundTransferUpdateParams = OutboundPaymentUpdateParams
