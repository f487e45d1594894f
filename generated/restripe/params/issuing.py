# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import (
    AllowedCategory,
    CardSpendingControlsSpendingLimitInterval,
    DisputeEvidenceReason,
)
from ._shared import (
    CompanyVerification,
    Created,
    Dob,
    Document,
    RetrieveParams,
    TosAcceptance,
    UpdateParams,
)
from ._shared_2 import (
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


class CardCreateParamsPin(TypedDict, total=False):
    encrypted_number: str


class _CardCreateParamsShippingAddressRequired(TypedDict):
    city: str
    country: str
    line1: str
    postal_code: str


class CardCreateParamsShippingAddress(
    _CardCreateParamsShippingAddressRequired, total=False
):
    line2: str
    state: str


class CardCreateParamsShippingAddressValidation(TypedDict):
    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]


class CardCreateParamsShippingCustoms(TypedDict, total=False):
    eori_number: str


class _CardCreateParamsShippingRequired(TypedDict):
    address: CardCreateParamsShippingAddress
    name: str


class CardCreateParamsShipping(_CardCreateParamsShippingRequired, total=False):
    address_validation: CardCreateParamsShippingAddressValidation
    customs: CardCreateParamsShippingCustoms
    phone_number: str
    require_signature: bool
    service: Literal["express", "priority", "standard"]
    type: Literal["bulk", "individual"]


class _CardCreateParamsSpendingControlsSpendingLimitRequired(TypedDict):
    amount: int
    interval: CardSpendingControlsSpendingLimitInterval


class CardCreateParamsSpendingControlsSpendingLimit(
    _CardCreateParamsSpendingControlsSpendingLimitRequired, total=False
):
    categories: List[AllowedCategory]


class CardCreateParamsSpendingControls(TypedDict, total=False):
    allowed_categories: List[AllowedCategory]
    allowed_merchant_countries: List[str]
    blocked_categories: List[AllowedCategory]
    blocked_merchant_countries: List[str]
    spending_limits: List[CardCreateParamsSpendingControlsSpendingLimit]


class _CardCreateParamsRequired(RequestOptions):
    currency: str
    type: Literal["physical", "virtual"]


class CardCreateParams(_CardCreateParamsRequired, total=False):
    cardholder: str
    exp_month: int
    exp_year: int
    expand: List[str]
    financial_account: str
    metadata: Dict[str, str]
    personalization_design: str
    pin: CardCreateParamsPin
    replacement_for: str
    replacement_reason: Literal["damaged", "expired", "lost", "stolen"]
    second_line: Union[Literal[""], str]
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: Literal["active", "inactive"]


class CardListParams(RequestOptions, total=False):
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    exp_month: int
    exp_year: int
    expand: List[str]
    last4: str
    limit: int
    personalization_design: str
    starting_after: str
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]


class CardModifyParams(RequestOptions, total=False):
    cancellation_reason: Literal["lost", "stolen"]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    personalization_design: str
    pin: CardCreateParamsPin
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: Literal["active", "canceled", "inactive"]


class CardholderCreateParamsBilling(TypedDict):
    address: CardCreateParamsShippingAddress


class CardholderCreateParamsCompany(TypedDict, total=False):
    tax_id: str


class CardholderCreateParamsIndividualCardIssuing(TypedDict, total=False):
    user_terms_acceptance: TosAcceptance


class CardholderCreateParamsIndividual(TypedDict, total=False):
    card_issuing: CardholderCreateParamsIndividualCardIssuing
    dob: Dob
    first_name: str
    last_name: str
    verification: CompanyVerification


class CardholderCreateParamsSpendingControls(TypedDict, total=False):
    allowed_categories: List[AllowedCategory]
    allowed_merchant_countries: List[str]
    blocked_categories: List[AllowedCategory]
    blocked_merchant_countries: List[str]
    spending_limits: List[CardCreateParamsSpendingControlsSpendingLimit]
    spending_limits_currency: str


class _CardholderCreateParamsRequired(RequestOptions):
    billing: CardholderCreateParamsBilling
    name: str


class CardholderCreateParams(_CardholderCreateParamsRequired, total=False):
    company: CardholderCreateParamsCompany
    email: str
    expand: List[str]
    individual: CardholderCreateParamsIndividual
    metadata: Dict[str, str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: Literal["active", "inactive"]
    type: Literal["company", "individual"]


class CardholderListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    email: str
    ending_before: str
    expand: List[str]
    limit: int
    phone_number: str
    starting_after: str
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]


class CardholderModifyParams(RequestOptions, total=False):
    billing: CardholderCreateParamsBilling
    company: CardholderCreateParamsCompany
    email: str
    expand: List[str]
    individual: CardholderCreateParamsIndividual
    metadata: Dict[str, str]
    phone_number: str
    preferred_locales: List[Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: Literal["active", "inactive"]


class DisputeCreateParamsEvidenceCanceled(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    canceled_at: Union[Literal[""], int, datetime]
    cancellation_policy_provided: Union[Literal[""], bool]
    cancellation_reason: Union[Literal[""], str]
    expected_at: Union[Literal[""], int, datetime]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]
    return_status: Literal["", "merchant_rejected", "successful"]
    returned_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidenceDuplicate(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    card_statement: Union[Literal[""], str]
    cash_receipt: Union[Literal[""], str]
    check_image: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    original_transaction: str


class DisputeCreateParamsEvidenceFraudulent(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]


class DisputeCreateParamsEvidenceMerchandiseNotAsDescribed(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    received_at: Union[Literal[""], int, datetime]
    return_description: Union[Literal[""], str]
    return_status: Literal["", "merchant_rejected", "successful"]
    returned_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidenceNotReceived(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    expected_at: Union[Literal[""], int, datetime]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceOther(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    product_type: Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceServiceNotAsDescribed(TypedDict, total=False):
    additional_documentation: Union[Literal[""], str]
    canceled_at: Union[Literal[""], int, datetime]
    cancellation_reason: Union[Literal[""], str]
    explanation: Union[Literal[""], str]
    received_at: Union[Literal[""], int, datetime]


class DisputeCreateParamsEvidence(TypedDict, total=False):
    canceled: Union[Literal[""], DisputeCreateParamsEvidenceCanceled]
    duplicate: Union[Literal[""], DisputeCreateParamsEvidenceDuplicate]
    fraudulent: Union[Literal[""], DisputeCreateParamsEvidenceFraudulent]
    merchandise_not_as_described: Union[
        Literal[""], DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
    ]
    no_valid_authorization: Union[Literal[""], DisputeCreateParamsEvidenceFraudulent]
    not_received: Union[Literal[""], DisputeCreateParamsEvidenceNotReceived]
    other: Union[Literal[""], DisputeCreateParamsEvidenceOther]
    reason: DisputeEvidenceReason
    service_not_as_described: Union[
        Literal[""], DisputeCreateParamsEvidenceServiceNotAsDescribed
    ]


class DisputeCreateParamsTreasury(TypedDict):
    received_debit: str


class DisputeCreateParams(RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: List[str]
    metadata: Dict[str, str]
    transaction: str
    treasury: DisputeCreateParamsTreasury


class DisputeListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: str


class DisputeModifyParams(RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class PersonalizationDesignCreateParamsCarrierText(TypedDict, total=False):
    footer_body: Union[Literal[""], str]
    footer_title: Union[Literal[""], str]
    header_body: Union[Literal[""], str]
    header_title: Union[Literal[""], str]


class PersonalizationDesignCreateParamsPreferences(TypedDict):
    is_default: bool


class _PersonalizationDesignCreateParamsRequired(RequestOptions):
    physical_bundle: str


class PersonalizationDesignCreateParams(
    _PersonalizationDesignCreateParamsRequired, total=False
):
    card_logo: str
    carrier_text: PersonalizationDesignCreateParamsCarrierText
    expand: List[str]
    lookup_key: str
    metadata: Dict[str, str]
    name: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PersonalizationDesignListParamsPreferences(TypedDict, total=False):
    is_default: bool
    is_platform_default: bool


class PersonalizationDesignListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    preferences: PersonalizationDesignListParamsPreferences
    starting_after: str
    status: Literal["active", "inactive", "rejected", "review"]


class PersonalizationDesignModifyParams(RequestOptions, total=False):
    card_logo: Union[Literal[""], str]
    carrier_text: Union[Literal[""], PersonalizationDesignCreateParamsCarrierText]
    expand: List[str]
    lookup_key: Union[Literal[""], str]
    metadata: Dict[str, str]
    name: Union[Literal[""], str]
    physical_bundle: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PhysicalBundleListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]


class _TokenListParamsRequired(RequestOptions):
    card: str


class TokenListParams(_TokenListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "deleted", "requested", "suspended"]


class _TokenModifyParamsRequired(RequestOptions):
    status: Literal["active", "deleted", "suspended"]


class TokenModifyParams(_TokenModifyParamsRequired, total=False):
    expand: List[str]


class TransactionListParams(RequestOptions, total=False):
    card: str
    cardholder: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["capture", "refund"]


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
CardListParamsCreated = Created
CardModifyParamsPin = CardCreateParamsPin
CardModifyParamsShippingAddress = CardCreateParamsShippingAddress
CardModifyParamsShippingAddressValidation = CardCreateParamsShippingAddressValidation
CardModifyParamsShippingCustoms = CardCreateParamsShippingCustoms
CardModifyParamsShipping = CardCreateParamsShipping
CardModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardModifyParamsSpendingControls = CardCreateParamsSpendingControls
CardRetrieveParams = RetrieveParams
CardDeliverCardParams = RetrieveParams
CardFailCardParams = RetrieveParams
CardReturnCardParams = RetrieveParams
CardShipCardParams = RetrieveParams
CardSubmitCardParams = RetrieveParams
CardholderCreateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderCreateParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderCreateParamsIndividualDob = Dob
CardholderCreateParamsIndividualVerificationDocument = Document
CardholderCreateParamsIndividualVerification = CompanyVerification
CardholderCreateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderListParamsCreated = Created
CardholderModifyParamsBillingAddress = CardCreateParamsShippingAddress
CardholderModifyParamsBilling = CardholderCreateParamsBilling
CardholderModifyParamsCompany = CardholderCreateParamsCompany
CardholderModifyParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderModifyParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderModifyParamsIndividualDob = Dob
CardholderModifyParamsIndividualVerificationDocument = Document
CardholderModifyParamsIndividualVerification = CompanyVerification
CardholderModifyParamsIndividual = CardholderCreateParamsIndividual
CardholderModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderModifyParamsSpendingControls = CardholderCreateParamsSpendingControls
CardholderRetrieveParams = RetrieveParams
DisputeCreateParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeListParamsCreated = Created
DisputeModifyParamsEvidenceCanceled = DisputeCreateParamsEvidenceCanceled
DisputeModifyParamsEvidenceDuplicate = DisputeCreateParamsEvidenceDuplicate
DisputeModifyParamsEvidenceFraudulent = DisputeCreateParamsEvidenceFraudulent
DisputeModifyParamsEvidenceMerchandiseNotAsDescribed = (
    DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
)
DisputeModifyParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeModifyParamsEvidenceNotReceived = DisputeCreateParamsEvidenceNotReceived
DisputeModifyParamsEvidenceOther = DisputeCreateParamsEvidenceOther
DisputeModifyParamsEvidenceServiceNotAsDescribed = (
    DisputeCreateParamsEvidenceServiceNotAsDescribed
)
DisputeModifyParamsEvidence = DisputeCreateParamsEvidence
DisputeRetrieveParams = RetrieveParams
DisputeSubmitParams = UpdateParams
PersonalizationDesignModifyParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignModifyParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignRetrieveParams = RetrieveParams
PersonalizationDesignActivateParams = RetrieveParams
PersonalizationDesignDeactivateParams = RetrieveParams
PersonalizationDesignRejectParamsRejectionReasons = RejectionReasons
PersonalizationDesignRejectParams = RejectParams
PhysicalBundleRetrieveParams = RetrieveParams
TokenListParamsCreated = Created
TokenRetrieveParams = RetrieveParams
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
AuthorizationUpdateParams = UpdateParams
CardholderUpdateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderUpdateParamsBilling = CardholderCreateParamsBilling
CardholderUpdateParamsCompany = CardholderCreateParamsCompany
CardholderUpdateParamsIndividualCardIssuingUserTermsAcceptance = TosAcceptance
CardholderUpdateParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderUpdateParamsIndividualDob = Dob
CardholderUpdateParamsIndividualVerificationDocument = Document
CardholderUpdateParamsIndividualVerification = CompanyVerification
CardholderUpdateParamsIndividual = CardholderCreateParamsIndividual
CardholderUpdateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderUpdateParamsSpendingControls = CardholderCreateParamsSpendingControls
CardholderUpdateParams = CardholderModifyParams
CardUpdateParamsPin = CardCreateParamsPin
CardUpdateParamsShippingAddress = CardCreateParamsShippingAddress
CardUpdateParamsShippingAddressValidation = CardCreateParamsShippingAddressValidation
CardUpdateParamsShippingCustoms = CardCreateParamsShippingCustoms
CardUpdateParamsShipping = CardCreateParamsShipping
CardUpdateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardUpdateParamsSpendingControls = CardCreateParamsSpendingControls
CardUpdateParams = CardModifyParams
DisputeUpdateParamsEvidenceCanceled = DisputeCreateParamsEvidenceCanceled
DisputeUpdateParamsEvidenceDuplicate = DisputeCreateParamsEvidenceDuplicate
DisputeUpdateParamsEvidenceFraudulent = DisputeCreateParamsEvidenceFraudulent
DisputeUpdateParamsEvidenceMerchandiseNotAsDescribed = (
    DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
)
DisputeUpdateParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeUpdateParamsEvidenceNotReceived = DisputeCreateParamsEvidenceNotReceived
DisputeUpdateParamsEvidenceOther = DisputeCreateParamsEvidenceOther
DisputeUpdateParamsEvidenceServiceNotAsDescribed = (
    DisputeCreateParamsEvidenceServiceNotAsDescribed
)
DisputeUpdateParamsEvidence = DisputeCreateParamsEvidence
DisputeUpdateParams = DisputeModifyParams
PersonalizationDesignUpdateParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignUpdateParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignUpdateParams = PersonalizationDesignModifyParams
TokenUpdateParams = TokenModifyParams
TransactionUpdateParams = UpdateParams
