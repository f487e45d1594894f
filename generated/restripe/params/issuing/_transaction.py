# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams, UpdateParams
from .._shared_2 import (
    CardholderPromptData,
    CreateForceCaptureParams,
    Fleet,
    Flight,
    Fuel,
    Lodging,
    MerchantData,
    PurchaseDetails,
    PurchaseDetailsFuel,
    Receipt,
    RefundParams,
    ReportedBreakdown,
    Segment,
    Tax,
)


class TransactionListParams(RequestOptions, total=False):
    card: str
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["capture", "refund"]


TransactionListParamsCreated = Created
TransactionModifyParams = UpdateParams
TransactionRetrieveParams = RetrieveParams
TransactionCreateForceCaptureParamsMerchantData = MerchantData
TransactionCreateForceCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdown = (
    ReportedBreakdown
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleet = Fleet
TransactionCreateForceCaptureParamsPurchaseDetailsFlightSegment = Segment
TransactionCreateForceCaptureParamsPurchaseDetailsFlight = Flight
TransactionCreateForceCaptureParamsPurchaseDetailsFuel = PurchaseDetailsFuel
TransactionCreateForceCaptureParamsPurchaseDetailsLodging = Lodging
TransactionCreateForceCaptureParamsPurchaseDetailsReceipt = Receipt
TransactionCreateForceCaptureParamsPurchaseDetails = PurchaseDetails
TransactionCreateForceCaptureParams = CreateForceCaptureParams
TransactionCreateUnlinkedRefundParamsMerchantData = MerchantData
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdown = (
    ReportedBreakdown
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleet = Fleet
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlightSegment = Segment
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlight = Flight
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFuel = PurchaseDetailsFuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsLodging = Lodging
TransactionCreateUnlinkedRefundParamsPurchaseDetailsReceipt = Receipt
TransactionCreateUnlinkedRefundParamsPurchaseDetails = PurchaseDetails
TransactionCreateUnlinkedRefundParams = CreateForceCaptureParams
TransactionRefundParams = RefundParams
TransactionUpdateParams = UpdateParams
