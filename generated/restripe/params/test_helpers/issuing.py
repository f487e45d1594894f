# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import suggesting
from .._shared import RetrieveParams
from .._shared_2 import (
    AmountDetails,
    AuthenticationExemption,
    AuthorizationCreateParams as _AuthorizationCreateParams,
    CaptureParams,
    CardholderPromptData,
    CardTestingRisk,
    CreateForceCaptureParams,
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
    RefundParams,
    RejectionReasons,
    RejectParams,
    ReportedBreakdown,
    RespondParams,
    ReverseParams,
    RiskAssessment,
    Segment,
    Tax,
    ThreeDSecure,
    VerificationData,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)

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
CardDeliverCardParams = RetrieveParams
CardFailCardParams = RetrieveParams
CardReturnCardParams = RetrieveParams
CardShipCardParams = RetrieveParams
CardSubmitCardParams = RetrieveParams
PersonalizationDesignActivateParams = RetrieveParams
PersonalizationDesignDeactivateParams = RetrieveParams
PersonalizationDesignRejectParamsRejectionReasons = RejectionReasons
PersonalizationDesignRejectParams = RejectParams
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
