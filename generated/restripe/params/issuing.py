# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared, _shared_2

_suggest_names(__name__)


class AuthorizationApproveParams(_RequestOptions, total=False):
    amount: int
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class AuthorizationListParams(_RequestOptions, total=False):
    card: str
    cardholder: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["closed", "expired", "pending", "reversed"]


class CardCreateParamsPin(_TypedDict, total=False):
    encrypted_number: str


class _CardCreateParamsShippingAddressRequired(_TypedDict):
    city: str
    country: str
    line1: str
    postal_code: str


class CardCreateParamsShippingAddress(
    _CardCreateParamsShippingAddressRequired, total=False
):
    line2: str
    state: str


class CardCreateParamsShippingAddressValidation(_TypedDict):
    mode: _Literal["disabled", "normalization_only", "validation_and_normalization"]


class CardCreateParamsShippingCustoms(_TypedDict, total=False):
    eori_number: str


class _CardCreateParamsShippingRequired(_TypedDict):
    address: CardCreateParamsShippingAddress
    name: str


class CardCreateParamsShipping(_CardCreateParamsShippingRequired, total=False):
    address_validation: CardCreateParamsShippingAddressValidation
    customs: CardCreateParamsShippingCustoms
    phone_number: str
    require_signature: bool
    service: _Literal["express", "priority", "standard"]
    type: _Literal["bulk", "individual"]


class _CardCreateParamsSpendingControlsSpendingLimitRequired(_TypedDict):
    amount: int
    interval: _enums.CardSpendingControlsSpendingLimitInterval


class CardCreateParamsSpendingControlsSpendingLimit(
    _CardCreateParamsSpendingControlsSpendingLimitRequired, total=False
):
    categories: _List[_enums.AllowedCategory]


class CardCreateParamsSpendingControls(_TypedDict, total=False):
    allowed_categories: _List[_enums.AllowedCategory]
    allowed_merchant_countries: _List[str]
    blocked_categories: _List[_enums.AllowedCategory]
    blocked_merchant_countries: _List[str]
    spending_limits: _List[CardCreateParamsSpendingControlsSpendingLimit]


class _CardCreateParamsRequired(_RequestOptions):
    currency: str
    type: _Literal["physical", "virtual"]


class CardCreateParams(_CardCreateParamsRequired, total=False):
    cardholder: str
    exp_month: int
    exp_year: int
    expand: _List[str]
    financial_account: str
    metadata: _Dict[str, str]
    personalization_design: str
    pin: CardCreateParamsPin
    replacement_for: str
    replacement_reason: _Literal["damaged", "expired", "lost", "stolen"]
    second_line: _Union[_Literal[""], str]
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: _Literal["active", "inactive"]


class CardListParams(_RequestOptions, total=False):
    cardholder: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    exp_month: int
    exp_year: int
    expand: _List[str]
    last4: str
    limit: int
    personalization_design: str
    starting_after: str
    status: _Literal["active", "canceled", "inactive"]
    type: _Literal["physical", "virtual"]


class CardModifyParams(_RequestOptions, total=False):
    cancellation_reason: _Literal["lost", "stolen"]
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    personalization_design: str
    pin: CardCreateParamsPin
    shipping: CardCreateParamsShipping
    spending_controls: CardCreateParamsSpendingControls
    status: _Literal["active", "canceled", "inactive"]


class CardholderCreateParamsBilling(_TypedDict):
    address: CardCreateParamsShippingAddress


class CardholderCreateParamsCompany(_TypedDict, total=False):
    tax_id: str


class CardholderCreateParamsIndividualCardIssuing(_TypedDict, total=False):
    user_terms_acceptance: _shared.TosAcceptance


class CardholderCreateParamsIndividual(_TypedDict, total=False):
    card_issuing: CardholderCreateParamsIndividualCardIssuing
    dob: _shared.Dob
    first_name: str
    last_name: str
    verification: _shared.CompanyVerification


class CardholderCreateParamsSpendingControls(_TypedDict, total=False):
    allowed_categories: _List[_enums.AllowedCategory]
    allowed_merchant_countries: _List[str]
    blocked_categories: _List[_enums.AllowedCategory]
    blocked_merchant_countries: _List[str]
    spending_limits: _List[CardCreateParamsSpendingControlsSpendingLimit]
    spending_limits_currency: str


class _CardholderCreateParamsRequired(_RequestOptions):
    billing: CardholderCreateParamsBilling
    name: str


class CardholderCreateParams(_CardholderCreateParamsRequired, total=False):
    company: CardholderCreateParamsCompany
    email: str
    expand: _List[str]
    individual: CardholderCreateParamsIndividual
    metadata: _Dict[str, str]
    phone_number: str
    preferred_locales: _List[_Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: _Literal["active", "inactive"]
    type: _Literal["company", "individual"]


class CardholderListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    email: str
    ending_before: str
    expand: _List[str]
    limit: int
    phone_number: str
    starting_after: str
    status: _Literal["active", "blocked", "inactive"]
    type: _Literal["company", "individual"]


class CardholderModifyParams(_RequestOptions, total=False):
    billing: CardholderCreateParamsBilling
    company: CardholderCreateParamsCompany
    email: str
    expand: _List[str]
    individual: CardholderCreateParamsIndividual
    metadata: _Dict[str, str]
    phone_number: str
    preferred_locales: _List[_Literal["de", "en", "es", "fr", "it"]]
    spending_controls: CardholderCreateParamsSpendingControls
    status: _Literal["active", "inactive"]


class DisputeCreateParamsEvidenceCanceled(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    canceled_at: _Union[_Literal[""], int, _datetime]
    cancellation_policy_provided: _Union[_Literal[""], bool]
    cancellation_reason: _Union[_Literal[""], str]
    expected_at: _Union[_Literal[""], int, _datetime]
    explanation: _Union[_Literal[""], str]
    product_description: _Union[_Literal[""], str]
    product_type: _Literal["", "merchandise", "service"]
    return_status: _Literal["", "merchant_rejected", "successful"]
    returned_at: _Union[_Literal[""], int, _datetime]


class DisputeCreateParamsEvidenceDuplicate(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    card_statement: _Union[_Literal[""], str]
    cash_receipt: _Union[_Literal[""], str]
    check_image: _Union[_Literal[""], str]
    explanation: _Union[_Literal[""], str]
    original_transaction: str


class DisputeCreateParamsEvidenceFraudulent(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    explanation: _Union[_Literal[""], str]


class DisputeCreateParamsEvidenceMerchandiseNotAsDescribed(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    explanation: _Union[_Literal[""], str]
    received_at: _Union[_Literal[""], int, _datetime]
    return_description: _Union[_Literal[""], str]
    return_status: _Literal["", "merchant_rejected", "successful"]
    returned_at: _Union[_Literal[""], int, _datetime]


class DisputeCreateParamsEvidenceNotReceived(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    expected_at: _Union[_Literal[""], int, _datetime]
    explanation: _Union[_Literal[""], str]
    product_description: _Union[_Literal[""], str]
    product_type: _Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceOther(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    explanation: _Union[_Literal[""], str]
    product_description: _Union[_Literal[""], str]
    product_type: _Literal["", "merchandise", "service"]


class DisputeCreateParamsEvidenceServiceNotAsDescribed(_TypedDict, total=False):
    additional_documentation: _Union[_Literal[""], str]
    canceled_at: _Union[_Literal[""], int, _datetime]
    cancellation_reason: _Union[_Literal[""], str]
    explanation: _Union[_Literal[""], str]
    received_at: _Union[_Literal[""], int, _datetime]


class DisputeCreateParamsEvidence(_TypedDict, total=False):
    canceled: _Union[_Literal[""], DisputeCreateParamsEvidenceCanceled]
    duplicate: _Union[_Literal[""], DisputeCreateParamsEvidenceDuplicate]
    fraudulent: _Union[_Literal[""], DisputeCreateParamsEvidenceFraudulent]
    merchandise_not_as_described: _Union[
        _Literal[""], DisputeCreateParamsEvidenceMerchandiseNotAsDescribed
    ]
    no_valid_authorization: _Union[_Literal[""], DisputeCreateParamsEvidenceFraudulent]
    not_received: _Union[_Literal[""], DisputeCreateParamsEvidenceNotReceived]
    other: _Union[_Literal[""], DisputeCreateParamsEvidenceOther]
    reason: _enums.DisputeEvidenceReason
    service_not_as_described: _Union[
        _Literal[""], DisputeCreateParamsEvidenceServiceNotAsDescribed
    ]


class DisputeCreateParamsTreasury(_TypedDict):
    received_debit: str


class DisputeCreateParams(_RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: _List[str]
    metadata: _Dict[str, str]
    transaction: str
    treasury: DisputeCreateParamsTreasury


class DisputeListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: str


class DisputeModifyParams(_RequestOptions, total=False):
    amount: int
    evidence: DisputeCreateParamsEvidence
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class PersonalizationDesignCreateParamsCarrierText(_TypedDict, total=False):
    footer_body: _Union[_Literal[""], str]
    footer_title: _Union[_Literal[""], str]
    header_body: _Union[_Literal[""], str]
    header_title: _Union[_Literal[""], str]


class PersonalizationDesignCreateParamsPreferences(_TypedDict):
    is_default: bool


class _PersonalizationDesignCreateParamsRequired(_RequestOptions):
    physical_bundle: str


class PersonalizationDesignCreateParams(
    _PersonalizationDesignCreateParamsRequired, total=False
):
    card_logo: str
    carrier_text: PersonalizationDesignCreateParamsCarrierText
    expand: _List[str]
    lookup_key: str
    metadata: _Dict[str, str]
    name: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PersonalizationDesignListParamsPreferences(_TypedDict, total=False):
    is_default: bool
    is_platform_default: bool


class PersonalizationDesignListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    lookup_keys: _List[str]
    preferences: PersonalizationDesignListParamsPreferences
    starting_after: str
    status: _Literal["active", "inactive", "rejected", "review"]


class PersonalizationDesignModifyParams(_RequestOptions, total=False):
    card_logo: _Union[_Literal[""], str]
    carrier_text: _Union[_Literal[""], PersonalizationDesignCreateParamsCarrierText]
    expand: _List[str]
    lookup_key: _Union[_Literal[""], str]
    metadata: _Dict[str, str]
    name: _Union[_Literal[""], str]
    physical_bundle: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PhysicalBundleListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["active", "inactive", "review"]
    type: _Literal["custom", "standard"]


class _TokenListParamsRequired(_RequestOptions):
    card: str


class TokenListParams(_TokenListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["active", "deleted", "requested", "suspended"]


class _TokenModifyParamsRequired(_RequestOptions):
    status: _Literal["active", "deleted", "suspended"]


class TokenModifyParams(_TokenModifyParamsRequired, total=False):
    expand: _List[str]


class TransactionListParams(_RequestOptions, total=False):
    card: str
    cardholder: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    type: _Literal["capture", "refund"]


AuthorizationDeclineParams = _shared.UpdateParams
AuthorizationListParamsCreated = _shared.Created
AuthorizationModifyParams = _shared.UpdateParams
AuthorizationRetrieveParams = _shared.RetrieveParams
AuthorizationCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    _shared_2.CardholderPromptData
)
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = _shared_2.Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = _shared_2.Fuel
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = _shared_2.Tax
AuthorizationCaptureParamsPurchaseDetailsFleetReportedBreakdown = (
    _shared_2.ReportedBreakdown
)
AuthorizationCaptureParamsPurchaseDetailsFleet = _shared_2.Fleet
AuthorizationCaptureParamsPurchaseDetailsFlightSegment = _shared_2.Segment
AuthorizationCaptureParamsPurchaseDetailsFlight = _shared_2.Flight
AuthorizationCaptureParamsPurchaseDetailsFuel = _shared_2.PurchaseDetailsFuel
AuthorizationCaptureParamsPurchaseDetailsLodging = _shared_2.Lodging
AuthorizationCaptureParamsPurchaseDetailsReceipt = _shared_2.Receipt
AuthorizationCaptureParamsPurchaseDetails = _shared_2.PurchaseDetails
AuthorizationCaptureParams = _shared_2.CaptureParams
AuthorizationCreateParamsAmountDetails = _shared_2.AmountDetails
AuthorizationCreateParamsFleetCardholderPromptData = _shared_2.CardholderPromptData
AuthorizationCreateParamsFleetReportedBreakdownFuel = _shared_2.Fuel
AuthorizationCreateParamsFleetReportedBreakdownNonFuel = _shared_2.Fuel
AuthorizationCreateParamsFleetReportedBreakdownTax = _shared_2.Tax
AuthorizationCreateParamsFleetReportedBreakdown = _shared_2.ReportedBreakdown
AuthorizationCreateParamsFleet = _shared_2.Fleet
AuthorizationCreateParamsFuel = _shared_2.PurchaseDetailsFuel
AuthorizationCreateParamsMerchantData = _shared_2.MerchantData
AuthorizationCreateParamsNetworkData = _shared_2.NetworkData
AuthorizationCreateParamsRiskAssessmentCardTestingRisk = _shared_2.CardTestingRisk
AuthorizationCreateParamsRiskAssessmentMerchantDisputeRisk = (
    _shared_2.MerchantDisputeRisk
)
AuthorizationCreateParamsRiskAssessment = _shared_2.RiskAssessment
AuthorizationCreateParamsVerificationDataAuthenticationExemption = (
    _shared_2.AuthenticationExemption
)
AuthorizationCreateParamsVerificationDataThreeDSecure = _shared_2.ThreeDSecure
AuthorizationCreateParamsVerificationData = _shared_2.VerificationData
AuthorizationCreateParams = _shared_2.AuthorizationCreateParams
AuthorizationExpireParams = _shared.RetrieveParams
AuthorizationFinalizeAmountParamsFleetCardholderPromptData = (
    _shared_2.CardholderPromptData
)
AuthorizationFinalizeAmountParamsFleetReportedBreakdownFuel = _shared_2.Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownNonFuel = _shared_2.Fuel
AuthorizationFinalizeAmountParamsFleetReportedBreakdownTax = _shared_2.Tax
AuthorizationFinalizeAmountParamsFleetReportedBreakdown = _shared_2.ReportedBreakdown
AuthorizationFinalizeAmountParamsFleet = _shared_2.Fleet
AuthorizationFinalizeAmountParamsFuel = _shared_2.PurchaseDetailsFuel
AuthorizationFinalizeAmountParams = _shared_2.FinalizeAmountParams
AuthorizationIncrementParams = _shared_2.IncrementParams
AuthorizationRespondParams = _shared_2.RespondParams
AuthorizationReverseParams = _shared_2.ReverseParams
CardListParamsCreated = _shared.Created
CardModifyParamsPin = CardCreateParamsPin
CardModifyParamsShippingAddress = CardCreateParamsShippingAddress
CardModifyParamsShippingAddressValidation = CardCreateParamsShippingAddressValidation
CardModifyParamsShippingCustoms = CardCreateParamsShippingCustoms
CardModifyParamsShipping = CardCreateParamsShipping
CardModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardModifyParamsSpendingControls = CardCreateParamsSpendingControls
CardRetrieveParams = _shared.RetrieveParams
CardDeliverCardParams = _shared.RetrieveParams
CardFailCardParams = _shared.RetrieveParams
CardReturnCardParams = _shared.RetrieveParams
CardShipCardParams = _shared.RetrieveParams
CardSubmitCardParams = _shared.RetrieveParams
CardholderCreateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderCreateParamsIndividualCardIssuingUserTermsAcceptance = _shared.TosAcceptance
CardholderCreateParamsIndividualDob = _shared.Dob
CardholderCreateParamsIndividualVerificationDocument = _shared.Document
CardholderCreateParamsIndividualVerification = _shared.CompanyVerification
CardholderCreateParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderListParamsCreated = _shared.Created
CardholderModifyParamsBillingAddress = CardCreateParamsShippingAddress
CardholderModifyParamsBilling = CardholderCreateParamsBilling
CardholderModifyParamsCompany = CardholderCreateParamsCompany
CardholderModifyParamsIndividualCardIssuingUserTermsAcceptance = _shared.TosAcceptance
CardholderModifyParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderModifyParamsIndividualDob = _shared.Dob
CardholderModifyParamsIndividualVerificationDocument = _shared.Document
CardholderModifyParamsIndividualVerification = _shared.CompanyVerification
CardholderModifyParamsIndividual = CardholderCreateParamsIndividual
CardholderModifyParamsSpendingControlsSpendingLimit = (
    CardCreateParamsSpendingControlsSpendingLimit
)
CardholderModifyParamsSpendingControls = CardholderCreateParamsSpendingControls
CardholderRetrieveParams = _shared.RetrieveParams
DisputeCreateParamsEvidenceNoValidAuthorization = DisputeCreateParamsEvidenceFraudulent
DisputeListParamsCreated = _shared.Created
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
DisputeRetrieveParams = _shared.RetrieveParams
DisputeSubmitParams = _shared.UpdateParams
PersonalizationDesignModifyParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignModifyParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignRetrieveParams = _shared.RetrieveParams
PersonalizationDesignActivateParams = _shared.RetrieveParams
PersonalizationDesignDeactivateParams = _shared.RetrieveParams
PersonalizationDesignRejectParamsRejectionReasons = _shared_2.RejectionReasons
PersonalizationDesignRejectParams = _shared_2.RejectParams
PhysicalBundleRetrieveParams = _shared.RetrieveParams
TokenListParamsCreated = _shared.Created
TokenRetrieveParams = _shared.RetrieveParams
TransactionListParamsCreated = _shared.Created
TransactionModifyParams = _shared.UpdateParams
TransactionRetrieveParams = _shared.RetrieveParams
TransactionCreateForceCaptureParamsMerchantData = _shared_2.MerchantData
TransactionCreateForceCaptureParamsPurchaseDetailsFleetCardholderPromptData = (
    _shared_2.CardholderPromptData
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownFuel = (
    _shared_2.Fuel
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownNonFuel = (
    _shared_2.Fuel
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdownTax = (
    _shared_2.Tax
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleetReportedBreakdown = (
    _shared_2.ReportedBreakdown
)
TransactionCreateForceCaptureParamsPurchaseDetailsFleet = _shared_2.Fleet
TransactionCreateForceCaptureParamsPurchaseDetailsFlightSegment = _shared_2.Segment
TransactionCreateForceCaptureParamsPurchaseDetailsFlight = _shared_2.Flight
TransactionCreateForceCaptureParamsPurchaseDetailsFuel = _shared_2.PurchaseDetailsFuel
TransactionCreateForceCaptureParamsPurchaseDetailsLodging = _shared_2.Lodging
TransactionCreateForceCaptureParamsPurchaseDetailsReceipt = _shared_2.Receipt
TransactionCreateForceCaptureParamsPurchaseDetails = _shared_2.PurchaseDetails
TransactionCreateForceCaptureParams = _shared_2.CreateForceCaptureParams
TransactionCreateUnlinkedRefundParamsMerchantData = _shared_2.MerchantData
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetCardholderPromptData = (
    _shared_2.CardholderPromptData
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownFuel = (
    _shared_2.Fuel
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownNonFuel = (
    _shared_2.Fuel
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdownTax = (
    _shared_2.Tax
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleetReportedBreakdown = (
    _shared_2.ReportedBreakdown
)
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFleet = _shared_2.Fleet
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlightSegment = _shared_2.Segment
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFlight = _shared_2.Flight
TransactionCreateUnlinkedRefundParamsPurchaseDetailsFuel = _shared_2.PurchaseDetailsFuel
TransactionCreateUnlinkedRefundParamsPurchaseDetailsLodging = _shared_2.Lodging
TransactionCreateUnlinkedRefundParamsPurchaseDetailsReceipt = _shared_2.Receipt
TransactionCreateUnlinkedRefundParamsPurchaseDetails = _shared_2.PurchaseDetails
TransactionCreateUnlinkedRefundParams = _shared_2.CreateForceCaptureParams
TransactionRefundParams = _shared_2.RefundParams
AuthorizationUpdateParams = _shared.UpdateParams
CardholderUpdateParamsBillingAddress = CardCreateParamsShippingAddress
CardholderUpdateParamsBilling = CardholderCreateParamsBilling
CardholderUpdateParamsCompany = CardholderCreateParamsCompany
CardholderUpdateParamsIndividualCardIssuingUserTermsAcceptance = _shared.TosAcceptance
CardholderUpdateParamsIndividualCardIssuing = (
    CardholderCreateParamsIndividualCardIssuing
)
CardholderUpdateParamsIndividualDob = _shared.Dob
CardholderUpdateParamsIndividualVerificationDocument = _shared.Document
CardholderUpdateParamsIndividualVerification = _shared.CompanyVerification
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
TransactionUpdateParams = _shared.UpdateParams
