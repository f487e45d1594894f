# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams, UpdateParams
from .._shared_2 import (
    AmountDetails,
    AuthenticationExemption,
    AuthorizationCreateParams as _AuthorizationCreateParams,
    CaptureParams,
    CardholderPromptData,
    CardTestingRisk,
    FinalizeAmountParams,
    Fleet,
    Flight,
    Fuel,
    IncrementParams,
    Lodging,
    MerchantData,
    MerchantDisputeRisk,
    NetworkData,
    PurchaseDetails,
    PurchaseDetailsFuel,
    Receipt,
    ReportedBreakdown,
    RespondParams,
    ReverseParams,
    RiskAssessment,
    Segment,
    Tax,
    ThreeDSecure,
    VerificationData,
)


class AuthorizationApproveParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class AuthorizationListParams(RequestOptions, total=False):
    card: str
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "expired", "pending", "reversed"]


AuthorizationDeclineParams = UpdateParams
AuthorizationListParamsCreated = Created
AuthorizationModifyParams = UpdateParams
AuthorizationRetrieveParams = RetrieveParams
AuthorizationCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    CardholderPromptData
)
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = Tax
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdown = ReportedBreakdown
AuthorizationCaptureParamsPurchaseDetailsFleet = Fleet
AuthorizationCaptureParamsPurchaseDetailsFlightSegment = Segment
AuthorizationCaptureParamsPurchaseDetailsFlight = Flight
AuthorizationCaptureParamsPurchaseDetailsFuel = PurchaseDetailsFuel
AuthorizationCaptureParamsPurchaseDetailsLodging = Lodging
AuthorizationCaptureParamsPurchaseDetailsReceipt = Receipt
AuthorizationCaptureParamsPurchaseDetails = PurchaseDetails
AuthorizationCaptureParams = CaptureParams
AuthorizationCreateParamsAmountDetails = AmountDetails
AuthorizationCreateParamsFleetCardholderPromptData = CardholderPromptData
AuthorizationCreateParamsFleetReportedBreakdownFuel = Fuel
AuthorizationCreateParamsFleetReportedBreakdownNonFuel = Fuel
AuthorizationCreateParamsFleetReportedBreakdownTax = Tax
AuthorizationCreateParamsFleetReportedBreakdown = ReportedBreakdown
AuthorizationCreateParamsFleet = Fleet
AuthorizationCreateParamsFuel = PurchaseDetailsFuel
AuthorizationCreateParamsMerchantData = MerchantData
AuthorizationCreateParamsNetworkData = NetworkData
AuthorizationCreateParamsRiskAssessmentCardTestingRisk = CardTestingRisk
AuthorizationCreateParamsRiskAssessmentMerchantDisputeRisk = MerchantDisputeRisk
AuthorizationCreateParamsRiskAssessment = RiskAssessment
AuthorizationCreateParamsVerificationDataAuthenticationExemption = (
    AuthenticationExemption
)
AuthorizationCreateParamsVerificationDataThreeDSecure = ThreeDSecure
AuthorizationCreateParamsVerificationData = VerificationData
AuthorizationCreateParams = _AuthorizationCreateParams
AuthorizationExpireParams = RetrieveParams
AuthorizationFinalizeAmountParamsFleetCardholderPromptData = CardholderPromptData
AuthorizationFinalizeAmountParamsFleetReportedBreakdownFuel = Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownNonFuel = Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownTax = Tax
AuthorizationFinalizeAmountParamsFleetReportedBreakdown = ReportedBreakdown
AuthorizationFinalizeAmountParamsFleet = Fleet
AuthorizationFinalizeAmountParamsFuel = PurchaseDetailsFuel
AuthorizationFinalizeAmountParams = FinalizeAmountParams
AuthorizationIncrementParams = IncrementParams
AuthorizationRespondParams = RespondParams
AuthorizationReverseParams = ReverseParams
AuthorizationUpdateParams = UpdateParams
