# Rendered by codegen; never edit.
"""`issuing.authorization`, `issuing.card`, `issuing.cardholder`, `issuing.dispute`,
`issuing.personalization_design`, `issuing.physical_bundle`, `issuing.settlement`,
`issuing.token`, `issuing.transaction`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._balance_transaction import BalanceTransaction
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import (
        AllowedCategory,
        AuthorizationFuelType,
        AuthorizationFuelUnit,
        CardLogo,
        CardSpendingControlsSpendingLimitInterval,
        CarrierText as _CarrierText,
        DisputeEvidenceReason,
        IneligibleReason,
        LossReason,
    )
    from .._file import File
    from .._shared import Address as _Address, IssuingAuthorizationMerchantData
    from ..params.issuing import (
        AuthorizationApproveParams,
        AuthorizationCaptureParams,
        AuthorizationCreateParams,
        AuthorizationDeclineParams,
        AuthorizationExpireParams,
        AuthorizationFinalizeAmountParams,
        AuthorizationIncrementParams,
        AuthorizationListParams,
        AuthorizationModifyParams,
        AuthorizationRespondParams,
        AuthorizationRetrieveParams,
        AuthorizationReverseParams,
        AuthorizationUpdateParams,
        CardCreateParams,
        CardDeliverCardParams,
        CardFailCardParams,
        CardholderCreateParams,
        CardholderListParams,
        CardholderModifyParams,
        CardholderRetrieveParams,
        CardholderUpdateParams,
        CardListParams,
        CardModifyParams,
        CardRetrieveParams,
        CardReturnCardParams,
        CardShipCardParams,
        CardSubmitCardParams,
        CardUpdateParams,
        DisputeCreateParams,
        DisputeListParams,
        DisputeModifyParams,
        DisputeRetrieveParams,
        DisputeSubmitParams,
        DisputeUpdateParams,
        PersonalizationDesignActivateParams,
        PersonalizationDesignCreateParams,
        PersonalizationDesignDeactivateParams,
        PersonalizationDesignListParams,
        PersonalizationDesignModifyParams,
        PersonalizationDesignRejectParams,
        PersonalizationDesignRetrieveParams,
        PersonalizationDesignUpdateParams,
        PhysicalBundleListParams,
        PhysicalBundleRetrieveParams,
        TokenListParams,
        TokenModifyParams,
        TokenRetrieveParams,
        TokenUpdateParams,
        TransactionCreateForceCaptureParams,
        TransactionCreateUnlinkedRefundParams,
        TransactionListParams,
        TransactionModifyParams,
        TransactionRefundParams,
        TransactionRetrieveParams,
        TransactionUpdateParams,
    )


class AuthorizationAmountDetails(StripeObject):
    """Part of a reply: schema `issuing_authorization_amount_details`."""

    atm_fee: Optional[int]
    cashback_amount: Optional[int]


class AuthorizationFleetCardholderPromptData(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_cardholder_prompt_data`."""

    alphanumeric_id: Optional[str]
    driver_id: Optional[str]
    odometer: Optional[int]
    unspecified_id: Optional[str]
    user_id: Optional[str]
    vehicle_number: Optional[str]


class AuthorizationFleetReportedBreakdownFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class AuthorizationFleetReportedBreakdownNonFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_non_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class AuthorizationFleetReportedBreakdownTax(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_tax_data`."""

    local_amount_decimal: Optional[Decimal]
    national_amount_decimal: Optional[Decimal]

    _field_encodings = {
        "local_amount_decimal": "decimal_string",
        "national_amount_decimal": "decimal_string",
    }


class AuthorizationFleetReportedBreakdown(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_reported_breakdown`."""

    if TYPE_CHECKING:
        Fuel: TypeAlias = AuthorizationFleetReportedBreakdownFuel
        NonFuel: TypeAlias = AuthorizationFleetReportedBreakdownNonFuel
        Tax: TypeAlias = AuthorizationFleetReportedBreakdownTax

    fuel: Optional[AuthorizationFleetReportedBreakdownFuel]
    non_fuel: Optional[AuthorizationFleetReportedBreakdownNonFuel]
    tax: Optional[AuthorizationFleetReportedBreakdownTax]

    _inner_class_types = {
        "fuel": "AuthorizationFleetReportedBreakdownFuel",
        "non_fuel": "AuthorizationFleetReportedBreakdownNonFuel",
        "tax": "AuthorizationFleetReportedBreakdownTax",
    }


class AuthorizationFleet(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_data`."""

    if TYPE_CHECKING:
        CardholderPromptData: TypeAlias = AuthorizationFleetCardholderPromptData
        ReportedBreakdown: TypeAlias = AuthorizationFleetReportedBreakdown

    cardholder_prompt_data: Optional[AuthorizationFleetCardholderPromptData]
    purchase_type: Optional[
        Literal["fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"]
    ]
    reported_breakdown: Optional[AuthorizationFleetReportedBreakdown]
    service_type: Optional[
        Literal["full_service", "non_fuel_transaction", "self_service"]
    ]

    _inner_class_types = {
        "cardholder_prompt_data": "AuthorizationFleetCardholderPromptData",
        "reported_breakdown": "AuthorizationFleetReportedBreakdown",
    }


class AuthorizationFraudChallenge(StripeObject):
    """Part of a reply: schema `issuing_authorization_fraud_challenge`."""

    channel: Literal["sms"]
    status: Literal["expired", "pending", "rejected", "undeliverable", "verified"]
    undeliverable_reason: Optional[
        Literal["no_phone_number", "unsupported_phone_number"]
    ]


class AuthorizationFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fuel_data`."""

    industry_product_code: Optional[str]
    quantity_decimal: Optional[Decimal]
    type: Optional[AuthorizationFuelType]
    unit: Optional[AuthorizationFuelUnit]
    unit_cost_decimal: Optional[Decimal]

    _field_encodings = {
        "quantity_decimal": "decimal_string",
        "unit_cost_decimal": "decimal_string",
    }


class AuthorizationNetworkData(StripeObject):
    """Part of a reply: schema `issuing_authorization_network_data`."""

    acquiring_institution_id: Optional[str]
    system_trace_audit_number: Optional[str]
    transaction_id: Optional[str]


class AuthorizationPendingRequest(StripeObject):
    """Part of a reply: schema `issuing_authorization_pending_request`."""

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    network_risk_score: Optional[int]

    _inner_class_types = {"amount_details": "AuthorizationAmountDetails"}


class AuthorizationRequestHistory(StripeObject):
    """Part of a reply: schema `issuing_authorization_request`."""

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    approved: bool
    authorization_code: Optional[str]
    created: int
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: Optional[int]
    reason: Literal[
        "account_disabled",
        "card_active",
        "card_canceled",
        "card_expired",
        "card_inactive",
        "cardholder_blocked",
        "cardholder_inactive",
        "cardholder_verification_required",
        "insecure_authorization_method",
        "insufficient_funds",
        "network_fallback",
        "not_allowed",
        "pin_blocked",
        "spending_controls",
        "suspected_fraud",
        "verification_failed",
        "webhook_approved",
        "webhook_declined",
        "webhook_error",
        "webhook_timeout",
    ]
    reason_message: Optional[str]
    requested_at: Optional[int]

    _inner_class_types = {"amount_details": "AuthorizationAmountDetails"}


class AuthorizationTreasury(StripeObject):
    """Part of a reply: schema `issuing_authorization_treasury`."""

    received_credits: List[str]
    received_debits: List[str]
    transaction: Optional[str]


class AuthorizationVerificationDataAuthenticationExemption(StripeObject):
    """Part of a reply: schema `issuing_authorization_authentication_exemption`."""

    claimed_by: Literal["acquirer", "issuer"]
    type: Literal["low_value_transaction", "transaction_risk_analysis", "unknown"]


class AuthorizationVerificationDataThreeDSecure(StripeObject):
    """Part of a reply: schema `issuing_authorization_three_d_secure`."""

    result: Literal["attempt_acknowledged", "authenticated", "failed", "required"]


class AuthorizationVerificationData(StripeObject):
    """Part of a reply: schema `issuing_authorization_verification_data`."""

    if TYPE_CHECKING:
        AuthenticationExemption: TypeAlias = (
            AuthorizationVerificationDataAuthenticationExemption
        )
        ThreeDSecure: TypeAlias = AuthorizationVerificationDataThreeDSecure

    address_line1_check: Literal["match", "mismatch", "not_provided"]
    address_postal_code_check: Literal["match", "mismatch", "not_provided"]
    authentication_exemption: Optional[
        AuthorizationVerificationDataAuthenticationExemption
    ]
    cvc_check: Literal["match", "mismatch", "not_provided"]
    expiry_check: Literal["match", "mismatch", "not_provided"]
    postal_code: Optional[str]
    three_d_secure: Optional[AuthorizationVerificationDataThreeDSecure]

    _inner_class_types = {
        "authentication_exemption": "AuthorizationVerificationDataAuthenticationExemption",
        "three_d_secure": "AuthorizationVerificationDataThreeDSecure",
    }


class CardShippingAddressValidation(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_address_validation`."""

    if TYPE_CHECKING:
        NormalizedAddress: TypeAlias = _Address

    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]
    normalized_address: Optional[_Address]
    result: Optional[
        Literal["indeterminate", "likely_deliverable", "likely_undeliverable"]
    ]

    _inner_class_types = {"normalized_address": "_shared:Address"}


class CardShippingCustoms(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_customs`."""

    eori_number: Optional[str]


class CardShipping(StripeObject):
    """Part of a reply: schema `issuing_card_shipping`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressValidation: TypeAlias = CardShippingAddressValidation
        Customs: TypeAlias = CardShippingCustoms

    address: _Address
    address_validation: Optional[CardShippingAddressValidation]
    carrier: Optional[Literal["dhl", "fedex", "royal_mail", "usps"]]
    customs: Optional[CardShippingCustoms]
    eta: Optional[int]
    name: str
    phone_number: Optional[str]
    require_signature: Optional[bool]
    service: Literal["express", "priority", "standard"]
    status: Optional[
        Literal[
            "canceled",
            "delivered",
            "failure",
            "pending",
            "returned",
            "shipped",
            "submitted",
        ]
    ]
    tracking_number: Optional[str]
    tracking_url: Optional[str]
    type: Literal["bulk", "individual"]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_validation": "CardShippingAddressValidation",
        "customs": "CardShippingCustoms",
    }


class CardSpendingControlsSpendingLimit(StripeObject):
    """Part of a reply: schema `issuing_card_spending_limit`."""

    amount: int
    categories: Optional[List[AllowedCategory]]
    interval: CardSpendingControlsSpendingLimitInterval


class CardSpendingControls(StripeObject):
    """Part of a reply: schema `issuing_card_authorization_controls`."""

    if TYPE_CHECKING:
        SpendingLimit: TypeAlias = CardSpendingControlsSpendingLimit

    allowed_categories: Optional[List[AllowedCategory]]
    allowed_merchant_countries: Optional[List[str]]
    blocked_categories: Optional[List[AllowedCategory]]
    blocked_merchant_countries: Optional[List[str]]
    spending_limits: Optional[List[CardSpendingControlsSpendingLimit]]
    spending_limits_currency: Optional[str]

    _inner_class_types = {"spending_limits": "CardSpendingControlsSpendingLimit"}


class CardWalletsApplePay(StripeObject):
    """Part of a reply: schema `issuing_card_apple_pay`."""

    eligible: bool
    ineligible_reason: Optional[IneligibleReason]


class CardWalletsGooglePay(StripeObject):
    """Part of a reply: schema `issuing_card_google_pay`."""

    eligible: bool
    ineligible_reason: Optional[IneligibleReason]


class CardWallets(StripeObject):
    """Part of a reply: schema `issuing_card_wallets`."""

    if TYPE_CHECKING:
        ApplePay: TypeAlias = CardWalletsApplePay
        GooglePay: TypeAlias = CardWalletsGooglePay

    apple_pay: CardWalletsApplePay
    google_pay: CardWalletsGooglePay
    primary_account_identifier: Optional[str]

    _inner_class_types = {
        "apple_pay": "CardWalletsApplePay",
        "google_pay": "CardWalletsGooglePay",
    }


class CardholderBilling(StripeObject):
    """Part of a reply: schema `issuing_cardholder_address`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address

    _inner_class_types = {"address": "_shared:Address"}


class CardholderCompany(StripeObject):
    """Part of a reply: schema `issuing_cardholder_company`."""

    tax_id_provided: bool


class CardholderIndividualCardIssuingUserTermsAcceptance(StripeObject):
    """Part of a reply: schema `issuing_cardholder_user_terms_acceptance`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class CardholderIndividualCardIssuing(StripeObject):
    """Part of a reply: schema `issuing_cardholder_card_issuing`."""

    if TYPE_CHECKING:
        UserTermsAcceptance: TypeAlias = (
            CardholderIndividualCardIssuingUserTermsAcceptance
        )

    user_terms_acceptance: Optional[CardholderIndividualCardIssuingUserTermsAcceptance]

    _inner_class_types = {
        "user_terms_acceptance": "CardholderIndividualCardIssuingUserTermsAcceptance",
    }


class CardholderIndividualDob(StripeObject):
    """Part of a reply: schema `issuing_cardholder_individual_dob`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class CardholderIndividualVerificationDocument(StripeObject):
    """Part of a reply: schema `issuing_cardholder_id_document`."""

    if TYPE_CHECKING:
        back_id: Optional[str]
        front_id: Optional[str]

    back: Optional[ExpandableField[File]]
    front: Optional[ExpandableField[File]]

    _inner_class_types = {"back": None, "front": None}


class CardholderIndividualVerification(StripeObject):
    """Part of a reply: schema `issuing_cardholder_verification`."""

    if TYPE_CHECKING:
        Document: TypeAlias = CardholderIndividualVerificationDocument

    document: Optional[CardholderIndividualVerificationDocument]

    _inner_class_types = {"document": "CardholderIndividualVerificationDocument"}


class CardholderIndividual(StripeObject):
    """Part of a reply: schema `issuing_cardholder_individual`."""

    if TYPE_CHECKING:
        CardIssuing: TypeAlias = CardholderIndividualCardIssuing
        Dob: TypeAlias = CardholderIndividualDob
        Verification: TypeAlias = CardholderIndividualVerification

    card_issuing: Optional[CardholderIndividualCardIssuing]
    dob: Optional[CardholderIndividualDob]
    first_name: Optional[str]
    last_name: Optional[str]
    verification: Optional[CardholderIndividualVerification]

    _inner_class_types = {
        "card_issuing": "CardholderIndividualCardIssuing",
        "dob": "CardholderIndividualDob",
        "verification": "CardholderIndividualVerification",
    }


class CardholderRequirements(StripeObject):
    """Part of a reply: schema `issuing_cardholder_requirements`."""

    disabled_reason: Optional[
        Literal["listed", "rejected.listed", "requirements.past_due", "under_review"]
    ]
    past_due: Optional[
        List[
            Literal[
                "company.tax_id",
                "individual.card_issuing.user_terms_acceptance.date",
                "individual.card_issuing.user_terms_acceptance.ip",
                "individual.dob.day",
                "individual.dob.month",
                "individual.dob.year",
                "individual.first_name",
                "individual.last_name",
                "individual.verification.document",
            ]
        ]
    ]


class CardholderSpendingControlsSpendingLimit(StripeObject):
    """Part of a reply: schema `issuing_cardholder_spending_limit`."""

    amount: int
    categories: Optional[List[AllowedCategory]]
    interval: CardSpendingControlsSpendingLimitInterval


class CardholderSpendingControls(StripeObject):
    """Part of a reply: schema `issuing_cardholder_authorization_controls`."""

    if TYPE_CHECKING:
        SpendingLimit: TypeAlias = CardholderSpendingControlsSpendingLimit

    allowed_categories: Optional[List[AllowedCategory]]
    allowed_merchant_countries: Optional[List[str]]
    blocked_categories: Optional[List[AllowedCategory]]
    blocked_merchant_countries: Optional[List[str]]
    spending_limits: Optional[List[CardholderSpendingControlsSpendingLimit]]
    spending_limits_currency: Optional[str]

    _inner_class_types = {"spending_limits": "CardholderSpendingControlsSpendingLimit"}


class DisputeEvidenceCanceled(StripeObject):
    """Part of a reply: schema `issuing_dispute_canceled_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    canceled_at: Optional[int]
    cancellation_policy_provided: Optional[bool]
    cancellation_reason: Optional[str]
    expected_at: Optional[int]
    explanation: Optional[str]
    product_description: Optional[str]
    product_type: Optional[Literal["merchandise", "service"]]
    return_status: Optional[Literal["merchant_rejected", "successful"]]
    returned_at: Optional[int]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceDuplicate(StripeObject):
    """Part of a reply: schema `issuing_dispute_duplicate_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]
        card_statement_id: Optional[str]
        cash_receipt_id: Optional[str]
        check_image_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    card_statement: Optional[ExpandableField[File]]
    cash_receipt: Optional[ExpandableField[File]]
    check_image: Optional[ExpandableField[File]]
    explanation: Optional[str]
    original_transaction: Optional[str]

    _inner_class_types = {
        "additional_documentation": None,
        "card_statement": None,
        "cash_receipt": None,
        "check_image": None,
    }


class DisputeEvidenceFraudulent(StripeObject):
    """Part of a reply: schema `issuing_dispute_fraudulent_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    explanation: Optional[str]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceMerchandiseNotAsDescribed(StripeObject):
    """Part of a reply: schema `issuing_dispute_merchandise_not_as_described_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    explanation: Optional[str]
    received_at: Optional[int]
    return_description: Optional[str]
    return_status: Optional[Literal["merchant_rejected", "successful"]]
    returned_at: Optional[int]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceNoValidAuthorization(StripeObject):
    """Part of a reply: schema `issuing_dispute_no_valid_authorization_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    explanation: Optional[str]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceNotReceived(StripeObject):
    """Part of a reply: schema `issuing_dispute_not_received_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    expected_at: Optional[int]
    explanation: Optional[str]
    product_description: Optional[str]
    product_type: Optional[Literal["merchandise", "service"]]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceOther(StripeObject):
    """Part of a reply: schema `issuing_dispute_other_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    explanation: Optional[str]
    product_description: Optional[str]
    product_type: Optional[Literal["merchandise", "service"]]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidenceServiceNotAsDescribed(StripeObject):
    """Part of a reply: schema `issuing_dispute_service_not_as_described_evidence`."""

    if TYPE_CHECKING:
        additional_documentation_id: Optional[str]

    additional_documentation: Optional[ExpandableField[File]]
    canceled_at: Optional[int]
    cancellation_reason: Optional[str]
    explanation: Optional[str]
    received_at: Optional[int]

    _inner_class_types = {"additional_documentation": None}


class DisputeEvidence(StripeObject):
    """Part of a reply: schema `issuing_dispute_evidence`."""

    if TYPE_CHECKING:
        Canceled: TypeAlias = DisputeEvidenceCanceled
        Duplicate: TypeAlias = DisputeEvidenceDuplicate
        Fraudulent: TypeAlias = DisputeEvidenceFraudulent
        MerchandiseNotAsDescribed: TypeAlias = DisputeEvidenceMerchandiseNotAsDescribed
        NoValidAuthorization: TypeAlias = DisputeEvidenceNoValidAuthorization
        NotReceived: TypeAlias = DisputeEvidenceNotReceived
        Other: TypeAlias = DisputeEvidenceOther
        ServiceNotAsDescribed: TypeAlias = DisputeEvidenceServiceNotAsDescribed

    canceled: Optional[DisputeEvidenceCanceled]
    duplicate: Optional[DisputeEvidenceDuplicate]
    fraudulent: Optional[DisputeEvidenceFraudulent]
    merchandise_not_as_described: Optional[DisputeEvidenceMerchandiseNotAsDescribed]
    no_valid_authorization: Optional[DisputeEvidenceNoValidAuthorization]
    not_received: Optional[DisputeEvidenceNotReceived]
    other: Optional[DisputeEvidenceOther]
    reason: DisputeEvidenceReason
    service_not_as_described: Optional[DisputeEvidenceServiceNotAsDescribed]

    _inner_class_types = {
        "canceled": "DisputeEvidenceCanceled",
        "duplicate": "DisputeEvidenceDuplicate",
        "fraudulent": "DisputeEvidenceFraudulent",
        "merchandise_not_as_described": "DisputeEvidenceMerchandiseNotAsDescribed",
        "no_valid_authorization": "DisputeEvidenceNoValidAuthorization",
        "not_received": "DisputeEvidenceNotReceived",
        "other": "DisputeEvidenceOther",
        "service_not_as_described": "DisputeEvidenceServiceNotAsDescribed",
    }


class DisputeTreasury(StripeObject):
    """Part of a reply: schema `issuing_dispute_treasury`."""

    debit_reversal: Optional[str]
    received_debit: str


class PersonalizationDesignCarrierText(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_carrier_text`."""

    footer_body: Optional[str]
    footer_title: Optional[str]
    header_body: Optional[str]
    header_title: Optional[str]


class PersonalizationDesignPreferences(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_preferences`."""

    is_default: bool
    is_platform_default: Optional[bool]


class PersonalizationDesignRejectionReasons(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_rejection_reasons`."""

    card_logo: Optional[List[CardLogo]]
    carrier_text: Optional[List[_CarrierText]]


class PhysicalBundleFeatures(StripeObject):
    """Part of a reply: schema `issuing_physical_bundle_features`."""

    card_logo: Literal["optional", "required", "unsupported"]
    carrier_text: Literal["optional", "required", "unsupported"]
    second_line: Literal["optional", "required", "unsupported"]


class TokenNetworkDataDevice(StripeObject):
    """Part of a reply: schema `issuing_network_token_device`."""

    device_fingerprint: Optional[str]
    ip_address: Optional[str]
    location: Optional[str]
    name: Optional[str]
    phone_number: Optional[str]
    type: Optional[Literal["other", "phone", "watch"]]


class TokenNetworkDataMastercard(StripeObject):
    """Part of a reply: schema `issuing_network_token_mastercard`."""

    card_reference_id: Optional[str]
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: Optional[str]


class TokenNetworkDataVisa(StripeObject):
    """Part of a reply: schema `issuing_network_token_visa`."""

    card_reference_id: str
    token_reference_id: str
    token_requestor_id: str
    token_risk_score: Optional[str]


class TokenNetworkDataWalletProviderCardholderAddress(StripeObject):
    """Part of a reply: schema `issuing_network_token_address`."""

    line1: str
    postal_code: str


class TokenNetworkDataWalletProvider(StripeObject):
    """Part of a reply: schema `issuing_network_token_wallet_provider`."""

    if TYPE_CHECKING:
        CardholderAddress: TypeAlias = TokenNetworkDataWalletProviderCardholderAddress

    account_id: Optional[str]
    account_trust_score: Optional[int]
    card_number_source: Optional[Literal["app", "manual", "on_file", "other"]]
    cardholder_address: Optional[TokenNetworkDataWalletProviderCardholderAddress]
    cardholder_name: Optional[str]
    device_trust_score: Optional[int]
    hashed_account_email_address: Optional[str]
    reason_codes: Optional[
        List[
            Literal[
                "account_card_too_new",
                "account_recently_changed",
                "account_too_new",
                "account_too_new_since_launch",
                "additional_device",
                "data_expired",
                "defer_id_v_decision",
                "device_recently_lost",
                "good_activity_history",
                "has_suspended_tokens",
                "high_risk",
                "inactive_account",
                "long_account_tenure",
                "low_account_score",
                "low_device_score",
                "low_phone_number_score",
                "network_service_error",
                "outside_home_territory",
                "provisioning_cardholder_mismatch",
                "provisioning_device_and_cardholder_mismatch",
                "provisioning_device_mismatch",
                "same_device_no_prior_authentication",
                "same_device_successful_prior_authentication",
                "software_update",
                "suspicious_activity",
                "too_many_different_cardholders",
                "too_many_recent_attempts",
                "too_many_recent_tokens",
            ]
        ]
    ]
    suggested_decision: Optional[Literal["approve", "decline", "require_auth"]]
    suggested_decision_version: Optional[str]

    _inner_class_types = {
        "cardholder_address": "TokenNetworkDataWalletProviderCardholderAddress",
    }


class TokenNetworkData(StripeObject):
    """Part of a reply: schema `issuing_network_token_network_data`."""

    if TYPE_CHECKING:
        Device: TypeAlias = TokenNetworkDataDevice
        Mastercard: TypeAlias = TokenNetworkDataMastercard
        Visa: TypeAlias = TokenNetworkDataVisa
        WalletProvider: TypeAlias = TokenNetworkDataWalletProvider

    device: Optional[TokenNetworkDataDevice]
    mastercard: Optional[TokenNetworkDataMastercard]
    type: Literal["mastercard", "visa"]
    visa: Optional[TokenNetworkDataVisa]
    wallet_provider: Optional[TokenNetworkDataWalletProvider]

    _inner_class_types = {
        "device": "TokenNetworkDataDevice",
        "mastercard": "TokenNetworkDataMastercard",
        "visa": "TokenNetworkDataVisa",
        "wallet_provider": "TokenNetworkDataWalletProvider",
    }


class TransactionAmountDetails(StripeObject):
    """Part of a reply: schema `issuing_transaction_amount_details`."""

    atm_fee: Optional[int]
    cashback_amount: Optional[int]


class TransactionNetworkData(StripeObject):
    """Part of a reply: schema `issuing_transaction_network_data`."""

    authorization_code: Optional[str]
    processing_date: Optional[str]
    transaction_id: Optional[str]


class TransactionPurchaseDetailsFleetCardholderPromptData(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_cardholder_prompt_data`."""

    driver_id: Optional[str]
    odometer: Optional[int]
    unspecified_id: Optional[str]
    user_id: Optional[str]
    vehicle_number: Optional[str]


class TransactionPurchaseDetailsFleetReportedBreakdownFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class TransactionPurchaseDetailsFleetReportedBreakdownNonFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_non_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class TransactionPurchaseDetailsFleetReportedBreakdownTax(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_tax_data`."""

    local_amount_decimal: Optional[Decimal]
    national_amount_decimal: Optional[Decimal]

    _field_encodings = {
        "local_amount_decimal": "decimal_string",
        "national_amount_decimal": "decimal_string",
    }


class TransactionPurchaseDetailsFleetReportedBreakdown(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_reported_breakdown`."""

    if TYPE_CHECKING:
        Fuel: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownFuel
        NonFuel: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownNonFuel
        Tax: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownTax

    fuel: Optional[TransactionPurchaseDetailsFleetReportedBreakdownFuel]
    non_fuel: Optional[TransactionPurchaseDetailsFleetReportedBreakdownNonFuel]
    tax: Optional[TransactionPurchaseDetailsFleetReportedBreakdownTax]

    _inner_class_types = {
        "fuel": "TransactionPurchaseDetailsFleetReportedBreakdownFuel",
        "non_fuel": "TransactionPurchaseDetailsFleetReportedBreakdownNonFuel",
        "tax": "TransactionPurchaseDetailsFleetReportedBreakdownTax",
    }


class TransactionPurchaseDetailsFleet(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_data`."""

    if TYPE_CHECKING:
        CardholderPromptData: TypeAlias = (
            TransactionPurchaseDetailsFleetCardholderPromptData
        )
        ReportedBreakdown: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdown

    cardholder_prompt_data: Optional[
        TransactionPurchaseDetailsFleetCardholderPromptData
    ]
    purchase_type: Optional[str]
    reported_breakdown: Optional[TransactionPurchaseDetailsFleetReportedBreakdown]
    service_type: Optional[str]

    _inner_class_types = {
        "cardholder_prompt_data": "TransactionPurchaseDetailsFleetCardholderPromptData",
        "reported_breakdown": "TransactionPurchaseDetailsFleetReportedBreakdown",
    }


class TransactionPurchaseDetailsFlightSegment(StripeObject):
    """Part of a reply: schema `issuing_transaction_flight_data_leg`."""

    arrival_airport_code: Optional[str]
    carrier: Optional[str]
    departure_airport_code: Optional[str]
    flight_number: Optional[str]
    service_class: Optional[str]
    stopover_allowed: Optional[bool]


class TransactionPurchaseDetailsFlight(StripeObject):
    """Part of a reply: schema `issuing_transaction_flight_data`."""

    if TYPE_CHECKING:
        Segment: TypeAlias = TransactionPurchaseDetailsFlightSegment

    departure_at: Optional[int]
    passenger_name: Optional[str]
    refundable: Optional[bool]
    segments: Optional[List[TransactionPurchaseDetailsFlightSegment]]
    travel_agency: Optional[str]

    _inner_class_types = {"segments": "TransactionPurchaseDetailsFlightSegment"}


class TransactionPurchaseDetailsFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fuel_data`."""

    industry_product_code: Optional[str]
    quantity_decimal: Optional[Decimal]
    type: str
    unit: str
    unit_cost_decimal: Decimal

    _field_encodings = {
        "quantity_decimal": "decimal_string",
        "unit_cost_decimal": "decimal_string",
    }


class TransactionPurchaseDetailsLodging(StripeObject):
    """Part of a reply: schema `issuing_transaction_lodging_data`."""

    check_in_at: Optional[int]
    nights: Optional[int]


class TransactionPurchaseDetailsReceipt(StripeObject):
    """Part of a reply: schema `issuing_transaction_receipt_data`."""

    description: Optional[str]
    quantity: Optional[float]
    total: Optional[int]
    unit_cost: Optional[int]


class TransactionPurchaseDetails(StripeObject):
    """Part of a reply: schema `issuing_transaction_purchase_details`."""

    if TYPE_CHECKING:
        Fleet: TypeAlias = TransactionPurchaseDetailsFleet
        Flight: TypeAlias = TransactionPurchaseDetailsFlight
        Fuel: TypeAlias = TransactionPurchaseDetailsFuel
        Lodging: TypeAlias = TransactionPurchaseDetailsLodging
        Receipt: TypeAlias = TransactionPurchaseDetailsReceipt

    fleet: Optional[TransactionPurchaseDetailsFleet]
    flight: Optional[TransactionPurchaseDetailsFlight]
    fuel: Optional[TransactionPurchaseDetailsFuel]
    lodging: Optional[TransactionPurchaseDetailsLodging]
    receipt: Optional[List[TransactionPurchaseDetailsReceipt]]
    reference: Optional[str]

    _inner_class_types = {
        "fleet": "TransactionPurchaseDetailsFleet",
        "flight": "TransactionPurchaseDetailsFlight",
        "fuel": "TransactionPurchaseDetailsFuel",
        "lodging": "TransactionPurchaseDetailsLodging",
        "receipt": "TransactionPurchaseDetailsReceipt",
    }


class TransactionTreasury(StripeObject):
    """Part of a reply: schema `issuing_transaction_treasury`."""

    received_credit: Optional[str]
    received_debit: Optional[str]


class Authorization(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.authorization` object.

    Operations: GET /v1/issuing/authorizations,
    GET /v1/issuing/authorizations/{authorization},
    POST /v1/issuing/authorizations/{authorization},
    POST /v1/issuing/authorizations/{authorization}/approve,
    POST /v1/issuing/authorizations/{authorization}/decline,
    POST /v1/test_helpers/issuing/authorizations,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/capture,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/expire,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/increment,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.authorization"]] = "issuing.authorization"

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails
        Fleet: TypeAlias = AuthorizationFleet
        FraudChallenge: TypeAlias = AuthorizationFraudChallenge
        Fuel: TypeAlias = AuthorizationFuel
        MerchantData: TypeAlias = IssuingAuthorizationMerchantData
        NetworkData: TypeAlias = AuthorizationNetworkData
        PendingRequest: TypeAlias = AuthorizationPendingRequest
        RequestHistory: TypeAlias = AuthorizationRequestHistory
        Treasury: TypeAlias = AuthorizationTreasury
        VerificationData: TypeAlias = AuthorizationVerificationData
        cardholder_id: Optional[str]
        token_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[AuthorizationListParams],
        ) -> AnyIterator[Authorization]: ...

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    approved: bool
    authorization_method: Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    balance_transactions: List[BalanceTransaction]
    card: Card
    cardholder: Optional[ExpandableField[Cardholder]]
    created: int
    currency: str
    fleet: Optional[AuthorizationFleet]
    fraud_challenges: Optional[List[AuthorizationFraudChallenge]]
    fuel: Optional[AuthorizationFuel]
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: MapField[str]
    network_data: Optional[AuthorizationNetworkData]
    object: Literal["issuing.authorization"]
    pending_request: Optional[AuthorizationPendingRequest]
    request_history: List[AuthorizationRequestHistory]
    status: Literal["closed", "expired", "pending", "reversed"]
    token: Optional[ExpandableField[Token]]
    transactions: List[Transaction]
    treasury: Optional[AuthorizationTreasury]
    verification_data: AuthorizationVerificationData
    verified_by_fraud_challenge: Optional[bool]
    wallet: Optional[str]

    _inner_class_types = {
        "amount_details": "AuthorizationAmountDetails",
        "balance_transactions": None,
        "card": None,
        "cardholder": None,
        "fleet": "AuthorizationFleet",
        "fraud_challenges": "AuthorizationFraudChallenge",
        "fuel": "AuthorizationFuel",
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "AuthorizationNetworkData",
        "pending_request": "AuthorizationPendingRequest",
        "request_history": "AuthorizationRequestHistory",
        "token": None,
        "transactions": None,
        "treasury": "AuthorizationTreasury",
        "verification_data": "AuthorizationVerificationData",
    }
    _class_url = "/v1/issuing/authorizations"

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    def approve(
        authorization: str, /, **params: Unpack[AuthorizationApproveParams]
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/approve

        Optional: amount, expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return request_on(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    async def approve_async(
        authorization: str, /, **params: Unpack[AuthorizationApproveParams]
    ) -> Authorization:
        """Async twin of `approve`:
        POST /v1/issuing/authorizations/{authorization}/approve.
        """
        return await request_on_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    def decline(
        authorization: str, /, **params: Unpack[AuthorizationDeclineParams]
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/decline

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return request_on(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    async def decline_async(
        authorization: str, /, **params: Unpack[AuthorizationDeclineParams]
    ) -> Authorization:
        """Async twin of `decline`:
        POST /v1/issuing/authorizations/{authorization}/decline.
        """
        return await request_on_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
        )

    @classmethod
    def list(
        cls, **params: Unpack[AuthorizationListParams]
    ) -> ListObject[Authorization]:
        """GET /v1/issuing/authorizations

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Authorization]; raises StripeError.
        """
        return request("get", "/v1/issuing/authorizations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[AuthorizationListParams]
    ) -> ListObject[Authorization]:
        """Async twin of `list`: GET /v1/issuing/authorizations."""
        return await request_async(
            "get", "/v1/issuing/authorizations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[AuthorizationModifyParams]
    ) -> Authorization:
        """POST /v1/issuing/authorizations/{authorization}

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[AuthorizationModifyParams]
    ) -> Authorization:
        """Async twin of `modify`: POST /v1/issuing/authorizations/{authorization}."""
        return await request_async(
            "post", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[AuthorizationRetrieveParams]
    ) -> Authorization:
        """GET /v1/issuing/authorizations/{authorization}

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[AuthorizationRetrieveParams]
    ) -> Authorization:
        """Async twin of `retrieve`: GET /v1/issuing/authorizations/{authorization}."""
        return await request_async(
            "get", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def capture(
            authorization: str, /, **params: Unpack[AuthorizationCaptureParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture

            Optional: capture_amount, close_authorization, expand, purchase_details.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def capture_async(
            authorization: str, /, **params: Unpack[AuthorizationCaptureParams]
        ) -> Authorization:
            """Async twin of `capture`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/capture.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
                (authorization,),
                params,
            )

        @classmethod
        def create(cls, **params: Unpack[AuthorizationCreateParams]) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations

            Required: card.
            Optional: amount, amount_details, authorization_method, currency, expand,
            fleet, fraud_disputability_likelihood, fuel, is_amount_controllable,
            merchant_amount, merchant_currency, merchant_data, network_data,
            risk_assessment, verification_data, wallet.
            Returns Authorization; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/issuing/authorizations", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[AuthorizationCreateParams]
        ) -> Authorization:
            """Async twin of `create`: POST /v1/test_helpers/issuing/authorizations."""
            return await request_async(
                "post", "/v1/test_helpers/issuing/authorizations", (), params
            )

        @api_method
        @staticmethod
        def expire(
            authorization: str, /, **params: Unpack[AuthorizationExpireParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire

            Optional: expand.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def expire_async(
            authorization: str, /, **params: Unpack[AuthorizationExpireParams]
        ) -> Authorization:
            """Async twin of `expire`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/expire.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def finalize_amount(
            authorization: str, /, **params: Unpack[AuthorizationFinalizeAmountParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount

            Required: final_amount.
            Optional: expand, fleet, fuel.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def finalize_amount_async(
            authorization: str, /, **params: Unpack[AuthorizationFinalizeAmountParams]
        ) -> Authorization:
            """Async twin of `finalize_amount`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def increment(
            authorization: str, /, **params: Unpack[AuthorizationIncrementParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment

            Required: increment_amount.
            Optional: expand, is_amount_controllable.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def increment_async(
            authorization: str, /, **params: Unpack[AuthorizationIncrementParams]
        ) -> Authorization:
            """Async twin of `increment`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/increment.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def respond(
            authorization: str, /, **params: Unpack[AuthorizationRespondParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond

            Required: confirmed.
            Optional: expand.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def respond_async(
            authorization: str, /, **params: Unpack[AuthorizationRespondParams]
        ) -> Authorization:
            """Async twin of `respond`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def reverse(
            authorization: str, /, **params: Unpack[AuthorizationReverseParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse

            Optional: expand, reverse_amount.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def reverse_async(
            authorization: str, /, **params: Unpack[AuthorizationReverseParams]
        ) -> Authorization:
            """Async twin of `reverse`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
                (authorization,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class Card(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.card` object.

    Operations: GET /v1/issuing/cards, GET /v1/issuing/cards/{card},
    POST /v1/issuing/cards, POST /v1/issuing/cards/{card},
    POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/fail,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/return,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/ship,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.card"]] = "issuing.card"

    if TYPE_CHECKING:
        Shipping: TypeAlias = CardShipping
        SpendingControls: TypeAlias = CardSpendingControls
        Wallets: TypeAlias = CardWallets
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[CardListParams]
        ) -> AnyIterator[Card]: ...

    brand: str
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Cardholder
    created: int
    currency: str
    cvc: Optional[str]
    exp_month: int
    exp_year: int
    financial_account: Optional[str]
    id: str
    last4: str
    livemode: bool
    metadata: MapField[str]
    number: Optional[str]
    object: Literal["issuing.card"]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: CardSpendingControls
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }
    _class_url = "/v1/issuing/cards"

    @classmethod
    def create(cls, **params: Unpack[CardCreateParams]) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return request("post", "/v1/issuing/cards", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CardCreateParams]) -> Card:
        """Async twin of `create`: POST /v1/issuing/cards."""
        return await request_async("post", "/v1/issuing/cards", (), params)

    @classmethod
    def list(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return request("get", "/v1/issuing/cards", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """Async twin of `list`: GET /v1/issuing/cards."""
        return await request_async(
            "get", "/v1/issuing/cards", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """Async twin of `modify`: POST /v1/issuing/cards/{card}."""
        return await request_async("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[CardRetrieveParams]) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CardRetrieveParams]
    ) -> Card:
        """Async twin of `retrieve`: GET /v1/issuing/cards/{card}."""
        return await request_async("get", "/v1/issuing/cards/{card}", (id,), params)

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def deliver_card(card: str, /, **params: Unpack[CardDeliverCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def deliver_card_async(
            card: str, /, **params: Unpack[CardDeliverCardParams]
        ) -> Card:
            """Async twin of `deliver_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def fail_card(card: str, /, **params: Unpack[CardFailCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_card_async(
            card: str, /, **params: Unpack[CardFailCardParams]
        ) -> Card:
            """Async twin of `fail_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def return_card(card: str, /, **params: Unpack[CardReturnCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/return

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def return_card_async(
            card: str, /, **params: Unpack[CardReturnCardParams]
        ) -> Card:
            """Async twin of `return_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def ship_card(card: str, /, **params: Unpack[CardShipCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def ship_card_async(
            card: str, /, **params: Unpack[CardShipCardParams]
        ) -> Card:
            """Async twin of `ship_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/ship.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def submit_card(card: str, /, **params: Unpack[CardSubmitCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def submit_card_async(
            card: str, /, **params: Unpack[CardSubmitCardParams]
        ) -> Card:
            """Async twin of `submit_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class Cardholder(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.cardholder` object.

    Operations: GET /v1/issuing/cardholders,
    GET /v1/issuing/cardholders/{cardholder}, POST /v1/issuing/cardholders,
    POST /v1/issuing/cardholders/{cardholder}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.cardholder"]] = "issuing.cardholder"

    if TYPE_CHECKING:
        Billing: TypeAlias = CardholderBilling
        Company: TypeAlias = CardholderCompany
        Individual: TypeAlias = CardholderIndividual
        Requirements: TypeAlias = CardholderRequirements
        SpendingControls: TypeAlias = CardholderSpendingControls

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CardholderListParams],
        ) -> AnyIterator[Cardholder]: ...

    billing: CardholderBilling
    company: Optional[CardholderCompany]
    created: int
    email: Optional[str]
    id: str
    individual: Optional[CardholderIndividual]
    livemode: bool
    metadata: MapField[str]
    name: str
    object: Literal["issuing.cardholder"]
    phone_number: Optional[str]
    preferred_locales: Optional[List[Literal["de", "en", "es", "fr", "it"]]]
    requirements: CardholderRequirements
    spending_controls: Optional[CardholderSpendingControls]
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]

    _inner_class_types = {
        "billing": "CardholderBilling",
        "company": "CardholderCompany",
        "individual": "CardholderIndividual",
        "metadata": "*",
        "requirements": "CardholderRequirements",
        "spending_controls": "CardholderSpendingControls",
    }
    _class_url = "/v1/issuing/cardholders"

    @classmethod
    def create(cls, **params: Unpack[CardholderCreateParams]) -> Cardholder:
        """POST /v1/issuing/cardholders

        Required: billing, name.
        Optional: company, email, expand, individual, metadata, phone_number,
        preferred_locales, spending_controls, status, type.
        Returns Cardholder; raises StripeError.
        """
        return request("post", "/v1/issuing/cardholders", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CardholderCreateParams]) -> Cardholder:
        """Async twin of `create`: POST /v1/issuing/cardholders."""
        return await request_async("post", "/v1/issuing/cardholders", (), params)

    @classmethod
    def list(cls, **params: Unpack[CardholderListParams]) -> ListObject[Cardholder]:
        """GET /v1/issuing/cardholders

        Optional: created, email, ending_before, expand, limit, phone_number,
        starting_after, status, type.
        Returns ListObject[Cardholder]; raises StripeError.
        """
        return request("get", "/v1/issuing/cardholders", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CardholderListParams]
    ) -> ListObject[Cardholder]:
        """Async twin of `list`: GET /v1/issuing/cardholders."""
        return await request_async(
            "get", "/v1/issuing/cardholders", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CardholderModifyParams]) -> Cardholder:
        """POST /v1/issuing/cardholders/{cardholder}

        Optional: billing, company, email, expand, individual, metadata,
        phone_number, preferred_locales, spending_controls, status.
        Returns Cardholder; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/issuing/cardholders/{cardholder}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CardholderModifyParams]
    ) -> Cardholder:
        """Async twin of `modify`: POST /v1/issuing/cardholders/{cardholder}."""
        return await request_async(
            "post", "/v1/issuing/cardholders/{cardholder}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CardholderRetrieveParams]
    ) -> Cardholder:
        """GET /v1/issuing/cardholders/{cardholder}

        Optional: expand.
        Returns Cardholder; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/issuing/cardholders/{cardholder}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CardholderRetrieveParams]
    ) -> Cardholder:
        """Async twin of `retrieve`: GET /v1/issuing/cardholders/{cardholder}."""
        return await request_async(
            "get", "/v1/issuing/cardholders/{cardholder}", (id,), params
        )


class Dispute(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.dispute` object.

    Operations: GET /v1/issuing/disputes, GET /v1/issuing/disputes/{dispute},
    POST /v1/issuing/disputes, POST /v1/issuing/disputes/{dispute},
    POST /v1/issuing/disputes/{dispute}/submit.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.dispute"]] = "issuing.dispute"

    if TYPE_CHECKING:
        Evidence: TypeAlias = DisputeEvidence
        Treasury: TypeAlias = DisputeTreasury
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[DisputeListParams]
        ) -> AnyIterator[Dispute]: ...

    amount: int
    balance_transactions: Optional[List[BalanceTransaction]]
    created: int
    currency: str
    evidence: DisputeEvidence
    id: str
    livemode: bool
    loss_reason: Optional[LossReason]
    metadata: MapField[str]
    object: Literal["issuing.dispute"]
    status: Literal["expired", "lost", "submitted", "unsubmitted", "won"]
    transaction: ExpandableField[Transaction]
    treasury: Optional[DisputeTreasury]

    _inner_class_types = {
        "balance_transactions": None,
        "evidence": "DisputeEvidence",
        "metadata": "*",
        "transaction": None,
        "treasury": "DisputeTreasury",
    }
    _class_url = "/v1/issuing/disputes"

    @classmethod
    def create(cls, **params: Unpack[DisputeCreateParams]) -> Dispute:
        """POST /v1/issuing/disputes

        Optional: amount, evidence, expand, metadata, transaction, treasury.
        Returns Dispute; raises StripeError.
        """
        return request("post", "/v1/issuing/disputes", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[DisputeCreateParams]) -> Dispute:
        """Async twin of `create`: POST /v1/issuing/disputes."""
        return await request_async("post", "/v1/issuing/disputes", (), params)

    @classmethod
    def list(cls, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/issuing/disputes

        Optional: created, ending_before, expand, limit, starting_after, status,
        transaction.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return request("get", "/v1/issuing/disputes", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[DisputeListParams]
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/issuing/disputes."""
        return await request_async(
            "get", "/v1/issuing/disputes", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[DisputeModifyParams]) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}

        Optional: amount, evidence, expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/disputes/{dispute}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[DisputeModifyParams]
    ) -> Dispute:
        """Async twin of `modify`: POST /v1/issuing/disputes/{dispute}."""
        return await request_async(
            "post", "/v1/issuing/disputes/{dispute}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[DisputeRetrieveParams]) -> Dispute:
        """GET /v1/issuing/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/disputes/{dispute}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[DisputeRetrieveParams]
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/issuing/disputes/{dispute}."""
        return await request_async(
            "get", "/v1/issuing/disputes/{dispute}", (id,), params
        )

    @api_method
    @staticmethod
    def submit(dispute: str, /, **params: Unpack[DisputeSubmitParams]) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}/submit

        Optional: expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return request_on(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params
        )

    @api_method
    @staticmethod
    async def submit_async(
        dispute: str, /, **params: Unpack[DisputeSubmitParams]
    ) -> Dispute:
        """Async twin of `submit`: POST /v1/issuing/disputes/{dispute}/submit."""
        return await request_on_async(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params
        )


class PersonalizationDesign(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `issuing.personalization_design` object.

    Operations: GET /v1/issuing/personalization_designs,
    GET /v1/issuing/personalization_designs/{personalization_design},
    POST /v1/issuing/personalization_designs,
    POST /v1/issuing/personalization_designs/{personalization_design},
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate,
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate,
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.personalization_design"]] = (
        "issuing.personalization_design"
    )

    if TYPE_CHECKING:
        CarrierText: TypeAlias = PersonalizationDesignCarrierText
        Preferences: TypeAlias = PersonalizationDesignPreferences
        RejectionReasons: TypeAlias = PersonalizationDesignRejectionReasons
        card_logo_id: Optional[str]
        physical_bundle_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PersonalizationDesignListParams],
        ) -> AnyIterator[PersonalizationDesign]: ...

    card_logo: Optional[ExpandableField[File]]
    carrier_text: Optional[PersonalizationDesignCarrierText]
    created: int
    id: str
    livemode: bool
    lookup_key: Optional[str]
    metadata: MapField[str]
    name: Optional[str]
    object: Literal["issuing.personalization_design"]
    physical_bundle: ExpandableField[PhysicalBundle]
    preferences: PersonalizationDesignPreferences
    rejection_reasons: PersonalizationDesignRejectionReasons
    status: Literal["active", "inactive", "rejected", "review"]

    _inner_class_types = {
        "card_logo": None,
        "carrier_text": "PersonalizationDesignCarrierText",
        "metadata": "*",
        "physical_bundle": None,
        "preferences": "PersonalizationDesignPreferences",
        "rejection_reasons": "PersonalizationDesignRejectionReasons",
    }
    _class_url = "/v1/issuing/personalization_designs"

    @classmethod
    def create(
        cls, **params: Unpack[PersonalizationDesignCreateParams]
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs

        Required: physical_bundle.
        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError.
        """
        return request("post", "/v1/issuing/personalization_designs", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PersonalizationDesignCreateParams]
    ) -> PersonalizationDesign:
        """Async twin of `create`: POST /v1/issuing/personalization_designs."""
        return await request_async(
            "post", "/v1/issuing/personalization_designs", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[PersonalizationDesignListParams]
    ) -> ListObject[PersonalizationDesign]:
        """GET /v1/issuing/personalization_designs

        Optional: ending_before, expand, limit, lookup_keys, preferences,
        starting_after, status.
        Returns ListObject[PersonalizationDesign]; raises StripeError.
        """
        return request(
            "get", "/v1/issuing/personalization_designs", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[PersonalizationDesignListParams]
    ) -> ListObject[PersonalizationDesign]:
        """Async twin of `list`: GET /v1/issuing/personalization_designs."""
        return await request_async(
            "get", "/v1/issuing/personalization_designs", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PersonalizationDesignModifyParams]
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}

        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        physical_bundle, preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        id is empty).
        """
        return request(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PersonalizationDesignModifyParams]
    ) -> PersonalizationDesign:
        """Async twin of `modify`:
        POST /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await request_async(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PersonalizationDesignRetrieveParams]
    ) -> PersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        id is empty).
        """
        return request(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PersonalizationDesignRetrieveParams]
    ) -> PersonalizationDesign:
        """Async twin of `retrieve`:
        GET /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await request_async(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def activate(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignActivateParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate

            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def activate_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignActivateParams],
        ) -> PersonalizationDesign:
            """Async twin of `activate`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        def deactivate(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignDeactivateParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate

            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def deactivate_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignDeactivateParams],
        ) -> PersonalizationDesign:
            """Async twin of `deactivate`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        def reject(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignRejectParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject

            Required: rejection_reasons.
            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def reject_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignRejectParams],
        ) -> PersonalizationDesign:
            """Async twin of `reject`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
                (personalization_design,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class PhysicalBundle(ListableAPIResource):
    """The `issuing.physical_bundle` object.

    Operations: GET /v1/issuing/physical_bundles,
    GET /v1/issuing/physical_bundles/{physical_bundle}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.physical_bundle"]] = (
        "issuing.physical_bundle"
    )

    if TYPE_CHECKING:
        Features: TypeAlias = PhysicalBundleFeatures

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PhysicalBundleListParams],
        ) -> AnyIterator[PhysicalBundle]: ...

    features: PhysicalBundleFeatures
    id: str
    livemode: bool
    name: str
    object: Literal["issuing.physical_bundle"]
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]

    _inner_class_types = {"features": "PhysicalBundleFeatures"}
    _class_url = "/v1/issuing/physical_bundles"

    @classmethod
    def list(
        cls, **params: Unpack[PhysicalBundleListParams]
    ) -> ListObject[PhysicalBundle]:
        """GET /v1/issuing/physical_bundles

        Optional: ending_before, expand, limit, starting_after, status, type.
        Returns ListObject[PhysicalBundle]; raises StripeError.
        """
        return request(
            "get", "/v1/issuing/physical_bundles", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[PhysicalBundleListParams]
    ) -> ListObject[PhysicalBundle]:
        """Async twin of `list`: GET /v1/issuing/physical_bundles."""
        return await request_async(
            "get", "/v1/issuing/physical_bundles", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PhysicalBundleRetrieveParams]
    ) -> PhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}

        Optional: expand.
        Returns PhysicalBundle; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/issuing/physical_bundles/{physical_bundle}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PhysicalBundleRetrieveParams]
    ) -> PhysicalBundle:
        """Async twin of `retrieve`: GET /v1/issuing/physical_bundles/{physical_bundle}."""
        return await request_async(
            "get", "/v1/issuing/physical_bundles/{physical_bundle}", (id,), params
        )


class Settlement(StripeObject):
    """The `issuing.settlement` object."""

    OBJECT_NAME: ClassVar[Literal["issuing.settlement"]] = "issuing.settlement"

    bin: str
    clearing_date: int
    created: int
    currency: str
    id: str
    interchange_fees_amount: int
    livemode: bool
    metadata: MapField[str]
    net_total_amount: int
    network: Literal["maestro", "visa"]
    network_fees_amount: int
    network_settlement_identifier: str
    object: Literal["issuing.settlement"]
    settlement_service: str
    status: Literal["complete", "pending"]
    transaction_amount: int
    transaction_count: int

    _inner_class_types = {"metadata": "*"}


class Token(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.token` object.

    Operations: GET /v1/issuing/tokens, GET /v1/issuing/tokens/{token},
    POST /v1/issuing/tokens/{token}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.token"]] = "issuing.token"

    if TYPE_CHECKING:
        NetworkData: TypeAlias = TokenNetworkData
        card_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TokenListParams]
        ) -> AnyIterator[Token]: ...

    card: ExpandableField[Card]
    created: int
    device_fingerprint: Optional[str]
    id: str
    last4: Optional[str]
    livemode: bool
    network: Literal["mastercard", "visa"]
    network_data: Optional[TokenNetworkData]
    network_updated_at: int
    object: Literal["issuing.token"]
    status: Literal["active", "deleted", "requested", "suspended"]
    wallet_provider: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {"card": None, "network_data": "TokenNetworkData"}
    _class_url = "/v1/issuing/tokens"

    @classmethod
    def list(cls, **params: Unpack[TokenListParams]) -> ListObject[Token]:
        """GET /v1/issuing/tokens

        Required: card.
        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[Token]; raises StripeError.
        """
        return request("get", "/v1/issuing/tokens", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[TokenListParams]) -> ListObject[Token]:
        """Async twin of `list`: GET /v1/issuing/tokens."""
        return await request_async(
            "get", "/v1/issuing/tokens", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[TokenModifyParams]) -> Token:
        """POST /v1/issuing/tokens/{token}

        Required: status.
        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[TokenModifyParams]) -> Token:
        """Async twin of `modify`: POST /v1/issuing/tokens/{token}."""
        return await request_async("post", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TokenRetrieveParams]) -> Token:
        """GET /v1/issuing/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TokenRetrieveParams]
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/issuing/tokens/{token}."""
        return await request_async("get", "/v1/issuing/tokens/{token}", (id,), params)


class Transaction(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.transaction` object.

    Operations: GET /v1/issuing/transactions,
    GET /v1/issuing/transactions/{transaction},
    POST /v1/issuing/transactions/{transaction},
    POST /v1/test_helpers/issuing/transactions/create_force_capture,
    POST /v1/test_helpers/issuing/transactions/create_unlinked_refund,
    POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.transaction"]] = "issuing.transaction"

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = TransactionAmountDetails
        MerchantData: TypeAlias = IssuingAuthorizationMerchantData
        NetworkData: TypeAlias = TransactionNetworkData
        PurchaseDetails: TypeAlias = TransactionPurchaseDetails
        Treasury: TypeAlias = TransactionTreasury
        authorization_id: Optional[str]
        balance_transaction_id: Optional[str]
        card_id: Optional[str]
        cardholder_id: Optional[str]
        dispute_id: Optional[str]
        token_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    amount: int
    amount_details: Optional[TransactionAmountDetails]
    authorization: Optional[ExpandableField[Authorization]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    card: ExpandableField[Card]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: int
    currency: str
    dispute: Optional[ExpandableField[Dispute]]
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: MapField[str]
    network_data: Optional[TransactionNetworkData]
    object: Literal["issuing.transaction"]
    purchase_details: Optional[TransactionPurchaseDetails]
    token: Optional[ExpandableField[Token]]
    treasury: Optional[TransactionTreasury]
    type: Literal["capture", "refund"]
    wallet: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "amount_details": "TransactionAmountDetails",
        "authorization": None,
        "balance_transaction": None,
        "card": None,
        "cardholder": None,
        "dispute": None,
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "TransactionNetworkData",
        "purchase_details": "TransactionPurchaseDetails",
        "token": None,
        "treasury": "TransactionTreasury",
    }
    _class_url = "/v1/issuing/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/issuing/transactions

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, type.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request("get", "/v1/issuing/transactions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/issuing/transactions."""
        return await request_async(
            "get", "/v1/issuing/transactions", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[TransactionModifyParams]) -> Transaction:
        """POST /v1/issuing/transactions/{transaction}

        Optional: expand, metadata.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/issuing/transactions/{transaction}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[TransactionModifyParams]
    ) -> Transaction:
        """Async twin of `modify`: POST /v1/issuing/transactions/{transaction}."""
        return await request_async(
            "post", "/v1/issuing/transactions/{transaction}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/issuing/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/issuing/transactions/{transaction}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/issuing/transactions/{transaction}."""
        return await request_async(
            "get", "/v1/issuing/transactions/{transaction}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create_force_capture(
            cls, **params: Unpack[TransactionCreateForceCaptureParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/create_force_capture

            Required: amount, card.
            Optional: currency, expand, merchant_data, purchase_details.
            Returns Transaction; raises StripeError.
            """
            return request(
                "post",
                "/v1/test_helpers/issuing/transactions/create_force_capture",
                (),
                params,
            )

        @classmethod
        async def create_force_capture_async(
            cls, **params: Unpack[TransactionCreateForceCaptureParams]
        ) -> Transaction:
            """Async twin of `create_force_capture`:
            POST /v1/test_helpers/issuing/transactions/create_force_capture.
            """
            return await request_async(
                "post",
                "/v1/test_helpers/issuing/transactions/create_force_capture",
                (),
                params,
            )

        @classmethod
        def create_unlinked_refund(
            cls, **params: Unpack[TransactionCreateUnlinkedRefundParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund

            Required: amount, card.
            Optional: currency, expand, merchant_data, purchase_details.
            Returns Transaction; raises StripeError.
            """
            return request(
                "post",
                "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
                (),
                params,
            )

        @classmethod
        async def create_unlinked_refund_async(
            cls, **params: Unpack[TransactionCreateUnlinkedRefundParams]
        ) -> Transaction:
            """Async twin of `create_unlinked_refund`:
            POST /v1/test_helpers/issuing/transactions/create_unlinked_refund.
            """
            return await request_async(
                "post",
                "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
                (),
                params,
            )

        @api_method
        @staticmethod
        def refund(
            transaction: str, /, **params: Unpack[TransactionRefundParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/{transaction}/refund

            Optional: expand, refund_amount.
            Returns Transaction; raises StripeError (InvalidRequestError when
            transaction is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/transactions/{transaction}/refund",
                (transaction,),
                params,
            )

        @api_method
        @staticmethod
        async def refund_async(
            transaction: str, /, **params: Unpack[TransactionRefundParams]
        ) -> Transaction:
            """Async twin of `refund`:
            POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/transactions/{transaction}/refund",
                (transaction,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class IssuingAuthorizationPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.authorization` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        cardholder_id: Optional[str]
        token_id: Optional[str]

    amount: Optional[int]
    amount_details: Optional[AuthorizationAmountDetails]
    approved: Optional[bool]
    authorization_method: Optional[
        Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    ]
    balance_transactions: Optional[List[BalanceTransaction]]
    card: Optional[Card]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: Optional[int]
    currency: Optional[str]
    fleet: Optional[AuthorizationFleet]
    fraud_challenges: Optional[List[AuthorizationFraudChallenge]]
    fuel: Optional[AuthorizationFuel]
    id: Optional[str]
    livemode: Optional[bool]
    merchant_amount: Optional[int]
    merchant_currency: Optional[str]
    merchant_data: Optional[IssuingAuthorizationMerchantData]
    metadata: OptionalMapField[str]
    network_data: Optional[AuthorizationNetworkData]
    object: Optional[Literal["issuing.authorization"]]
    pending_request: Optional[AuthorizationPendingRequest]
    request_history: Optional[List[AuthorizationRequestHistory]]
    status: Optional[Literal["closed", "expired", "pending", "reversed"]]
    token: Optional[ExpandableField[Token]]
    transactions: Optional[List[Transaction]]
    treasury: Optional[AuthorizationTreasury]
    verification_data: Optional[AuthorizationVerificationData]
    verified_by_fraud_challenge: Optional[bool]
    wallet: Optional[str]

    _inner_class_types = {
        "amount_details": "AuthorizationAmountDetails",
        "balance_transactions": None,
        "card": None,
        "cardholder": None,
        "fleet": "AuthorizationFleet",
        "fraud_challenges": "AuthorizationFraudChallenge",
        "fuel": "AuthorizationFuel",
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "AuthorizationNetworkData",
        "pending_request": "AuthorizationPendingRequest",
        "request_history": "AuthorizationRequestHistory",
        "token": None,
        "transactions": None,
        "treasury": "AuthorizationTreasury",
        "verification_data": "AuthorizationVerificationData",
    }


class IssuingAuthorizationEventData(EventData):
    """What an event holds about the schema `issuing.authorization`."""

    object: Authorization
    previous_attributes: Optional[IssuingAuthorizationPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingAuthorizationPreviousAttributes",
    }


class IssuingAuthorizationCreatedEvent(Event):
    """The event `issuing_authorization.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.created"]] = (
        "issuing_authorization.created"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.created"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}


class IssuingAuthorizationRequestEvent(Event):
    """The event `issuing_authorization.request`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.request"]] = (
        "issuing_authorization.request"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.request"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}


class IssuingAuthorizationUpdatedEvent(Event):
    """The event `issuing_authorization.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.updated"]] = (
        "issuing_authorization.updated"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.updated"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}


class IssuingCardPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.card` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

    brand: Optional[str]
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Optional[Cardholder]
    created: Optional[int]
    currency: Optional[str]
    cvc: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    financial_account: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["issuing.card"]]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: Optional[CardSpendingControls]
    status: Optional[Literal["active", "canceled", "inactive"]]
    type: Optional[Literal["physical", "virtual"]]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }


class IssuingCardEventData(EventData):
    """What an event holds about the schema `issuing.card`."""

    object: Card
    previous_attributes: Optional[IssuingCardPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardPreviousAttributes",
    }


class IssuingCardCreatedEvent(Event):
    """The event `issuing_card.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.created"]] = "issuing_card.created"

    data: IssuingCardEventData
    type: Literal["issuing_card.created"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class IssuingCardUpdatedEvent(Event):
    """The event `issuing_card.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.updated"]] = "issuing_card.updated"

    data: IssuingCardEventData
    type: Literal["issuing_card.updated"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class IssuingCardholderPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.cardholder` fields, of any of them.

    What is nested in them may be partial as well.
    """

    billing: Optional[CardholderBilling]
    company: Optional[CardholderCompany]
    created: Optional[int]
    email: Optional[str]
    id: Optional[str]
    individual: Optional[CardholderIndividual]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.cardholder"]]
    phone_number: Optional[str]
    preferred_locales: Optional[List[Literal["de", "en", "es", "fr", "it"]]]
    requirements: Optional[CardholderRequirements]
    spending_controls: Optional[CardholderSpendingControls]
    status: Optional[Literal["active", "blocked", "inactive"]]
    type: Optional[Literal["company", "individual"]]

    _inner_class_types = {
        "billing": "CardholderBilling",
        "company": "CardholderCompany",
        "individual": "CardholderIndividual",
        "metadata": "*",
        "requirements": "CardholderRequirements",
        "spending_controls": "CardholderSpendingControls",
    }


class IssuingCardholderEventData(EventData):
    """What an event holds about the schema `issuing.cardholder`."""

    object: Cardholder
    previous_attributes: Optional[IssuingCardholderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardholderPreviousAttributes",
    }


class IssuingCardholderCreatedEvent(Event):
    """The event `issuing_cardholder.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.created"]] = (
        "issuing_cardholder.created"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.created"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}


class IssuingCardholderUpdatedEvent(Event):
    """The event `issuing_cardholder.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.updated"]] = (
        "issuing_cardholder.updated"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.updated"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}


class IssuingDisputePreviousAttributes(PreviousAttributes):
    """Former values of `issuing.dispute` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    balance_transactions: Optional[List[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    evidence: Optional[DisputeEvidence]
    id: Optional[str]
    livemode: Optional[bool]
    loss_reason: Optional[LossReason]
    metadata: OptionalMapField[str]
    object: Optional[Literal["issuing.dispute"]]
    status: Optional[Literal["expired", "lost", "submitted", "unsubmitted", "won"]]
    transaction: Optional[ExpandableField[Transaction]]
    treasury: Optional[DisputeTreasury]

    _inner_class_types = {
        "balance_transactions": None,
        "evidence": "DisputeEvidence",
        "metadata": "*",
        "transaction": None,
        "treasury": "DisputeTreasury",
    }


class IssuingDisputeEventData(EventData):
    """What an event holds about the schema `issuing.dispute`."""

    object: Dispute
    previous_attributes: Optional[IssuingDisputePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingDisputePreviousAttributes",
    }


class IssuingDisputeClosedEvent(Event):
    """The event `issuing_dispute.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.closed"]] = "issuing_dispute.closed"

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.closed"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeCreatedEvent(Event):
    """The event `issuing_dispute.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.created"]] = (
        "issuing_dispute.created"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.created"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeFundsReinstatedEvent(Event):
    """The event `issuing_dispute.funds_reinstated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.funds_reinstated"]] = (
        "issuing_dispute.funds_reinstated"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.funds_reinstated"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeFundsRescindedEvent(Event):
    """The event `issuing_dispute.funds_rescinded`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.funds_rescinded"]] = (
        "issuing_dispute.funds_rescinded"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.funds_rescinded"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeSubmittedEvent(Event):
    """The event `issuing_dispute.submitted`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.submitted"]] = (
        "issuing_dispute.submitted"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.submitted"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeUpdatedEvent(Event):
    """The event `issuing_dispute.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.updated"]] = (
        "issuing_dispute.updated"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.updated"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingPersonalizationDesignPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.personalization_design` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_logo_id: Optional[str]
        physical_bundle_id: Optional[str]

    card_logo: Optional[ExpandableField[File]]
    carrier_text: Optional[PersonalizationDesignCarrierText]
    created: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    lookup_key: Optional[str]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.personalization_design"]]
    physical_bundle: Optional[ExpandableField[PhysicalBundle]]
    preferences: Optional[PersonalizationDesignPreferences]
    rejection_reasons: Optional[PersonalizationDesignRejectionReasons]
    status: Optional[Literal["active", "inactive", "rejected", "review"]]

    _inner_class_types = {
        "card_logo": None,
        "carrier_text": "PersonalizationDesignCarrierText",
        "metadata": "*",
        "physical_bundle": None,
        "preferences": "PersonalizationDesignPreferences",
        "rejection_reasons": "PersonalizationDesignRejectionReasons",
    }


class IssuingPersonalizationDesignEventData(EventData):
    """What an event holds about the schema `issuing.personalization_design`."""

    object: PersonalizationDesign
    previous_attributes: Optional[IssuingPersonalizationDesignPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingPersonalizationDesignPreviousAttributes",
    }


class IssuingPersonalizationDesignActivatedEvent(Event):
    """The event `issuing_personalization_design.activated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.activated"]] = (
        "issuing_personalization_design.activated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.activated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignDeactivatedEvent(Event):
    """The event `issuing_personalization_design.deactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.deactivated"]] = (
        "issuing_personalization_design.deactivated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.deactivated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignRejectedEvent(Event):
    """The event `issuing_personalization_design.rejected`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.rejected"]] = (
        "issuing_personalization_design.rejected"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.rejected"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignUpdatedEvent(Event):
    """The event `issuing_personalization_design.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.updated"]] = (
        "issuing_personalization_design.updated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.updated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingTokenPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.token` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_id: Optional[str]

    card: Optional[ExpandableField[Card]]
    created: Optional[int]
    device_fingerprint: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    network: Optional[Literal["mastercard", "visa"]]
    network_data: Optional[TokenNetworkData]
    network_updated_at: Optional[int]
    object: Optional[Literal["issuing.token"]]
    status: Optional[Literal["active", "deleted", "requested", "suspended"]]
    wallet_provider: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {"card": None, "network_data": "TokenNetworkData"}


class IssuingTokenEventData(EventData):
    """What an event holds about the schema `issuing.token`."""

    object: Token
    previous_attributes: Optional[IssuingTokenPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTokenPreviousAttributes",
    }


class IssuingTokenCreatedEvent(Event):
    """The event `issuing_token.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.created"]] = "issuing_token.created"

    data: IssuingTokenEventData
    type: Literal["issuing_token.created"]

    _inner_class_types = {"data": "IssuingTokenEventData"}


class IssuingTokenUpdatedEvent(Event):
    """The event `issuing_token.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.updated"]] = "issuing_token.updated"

    data: IssuingTokenEventData
    type: Literal["issuing_token.updated"]

    _inner_class_types = {"data": "IssuingTokenEventData"}


class IssuingTransactionPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.transaction` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        authorization_id: Optional[str]
        balance_transaction_id: Optional[str]
        card_id: Optional[str]
        cardholder_id: Optional[str]
        dispute_id: Optional[str]
        token_id: Optional[str]

    amount: Optional[int]
    amount_details: Optional[TransactionAmountDetails]
    authorization: Optional[ExpandableField[Authorization]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    card: Optional[ExpandableField[Card]]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: Optional[int]
    currency: Optional[str]
    dispute: Optional[ExpandableField[Dispute]]
    id: Optional[str]
    livemode: Optional[bool]
    merchant_amount: Optional[int]
    merchant_currency: Optional[str]
    merchant_data: Optional[IssuingAuthorizationMerchantData]
    metadata: OptionalMapField[str]
    network_data: Optional[TransactionNetworkData]
    object: Optional[Literal["issuing.transaction"]]
    purchase_details: Optional[TransactionPurchaseDetails]
    token: Optional[ExpandableField[Token]]
    treasury: Optional[TransactionTreasury]
    type: Optional[Literal["capture", "refund"]]
    wallet: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "amount_details": "TransactionAmountDetails",
        "authorization": None,
        "balance_transaction": None,
        "card": None,
        "cardholder": None,
        "dispute": None,
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "TransactionNetworkData",
        "purchase_details": "TransactionPurchaseDetails",
        "token": None,
        "treasury": "TransactionTreasury",
    }


class IssuingTransactionEventData(EventData):
    """What an event holds about the schema `issuing.transaction`."""

    object: Transaction
    previous_attributes: Optional[IssuingTransactionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTransactionPreviousAttributes",
    }


class IssuingTransactionCreatedEvent(Event):
    """The event `issuing_transaction.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.created"]] = (
        "issuing_transaction.created"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.created"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionPurchaseDetailsReceiptUpdatedEvent(Event):
    """The event `issuing_transaction.purchase_details_receipt_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["issuing_transaction.purchase_details_receipt_updated"]
    ] = "issuing_transaction.purchase_details_receipt_updated"

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.purchase_details_receipt_updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionUpdatedEvent(Event):
    """The event `issuing_transaction.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.updated"]] = (
        "issuing_transaction.updated"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class AuthorizationService(StripeService):
    """Calls below `client.v1.issuing.authorizations`."""

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    def approve(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/approve

        Optional: amount, expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    async def approve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `approve`:
        POST /v1/issuing/authorizations/{authorization}/approve.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    def decline(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/decline

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    async def decline_async(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `decline`:
        POST /v1/issuing/authorizations/{authorization}/decline.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """GET /v1/issuing/authorizations

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Authorization]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """Async twin of `list`: GET /v1/issuing/authorizations."""
        return await self._request_async(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """GET /v1/issuing/authorizations/{authorization}

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `retrieve`: GET /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    def update(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/issuing/authorizations/{authorization}

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def update_async(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `update`: POST /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )


class CardholderService(StripeService):
    """Calls below `client.v1.issuing.cardholders`."""

    def create(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """POST /v1/issuing/cardholders

        Required: billing, name.
        Optional: company, email, expand, individual, metadata, phone_number,
        preferred_locales, spending_controls, status, type.
        Returns Cardholder; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cardholders", (), params, options)

    async def create_async(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """Async twin of `create`: POST /v1/issuing/cardholders."""
        return await self._request_async(
            "post", "/v1/issuing/cardholders", (), params, options
        )

    def list(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """GET /v1/issuing/cardholders

        Optional: created, email, ending_before, expand, limit, phone_number,
        starting_after, status, type.
        Returns ListObject[Cardholder]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """Async twin of `list`: GET /v1/issuing/cardholders."""
        return await self._request_async(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    def retrieve(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """GET /v1/issuing/cardholders/{cardholder}

        Optional: expand.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `retrieve`: GET /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    def update(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """POST /v1/issuing/cardholders/{cardholder}

        Optional: billing, company, email, expand, individual, metadata,
        phone_number, preferred_locales, spending_controls, status.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def update_async(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `update`: POST /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )


class CardService(StripeService):
    """Calls below `client.v1.issuing.cards`."""

    def create(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cards", (), params, options)

    async def create_async(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """Async twin of `create`: POST /v1/issuing/cards."""
        return await self._request_async(
            "post", "/v1/issuing/cards", (), params, options
        )

    def list(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """Async twin of `list`: GET /v1/issuing/cards."""
        return await self._request_async(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    def retrieve(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def retrieve_async(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `retrieve`: GET /v1/issuing/cards/{card}."""
        return await self._request_async(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    def update(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def update_async(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `update`: POST /v1/issuing/cards/{card}."""
        return await self._request_async(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )


class DisputeService(StripeService):
    """Calls below `client.v1.issuing.disputes`."""

    def create(
        self,
        params: Optional[DisputeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes

        Optional: amount, evidence, expand, metadata, transaction, treasury.
        Returns Dispute; raises StripeError.
        """
        return self._request("post", "/v1/issuing/disputes", (), params, options)

    async def create_async(
        self,
        params: Optional[DisputeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `create`: POST /v1/issuing/disputes."""
        return await self._request_async(
            "post", "/v1/issuing/disputes", (), params, options
        )

    def list(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """GET /v1/issuing/disputes

        Optional: created, ending_before, expand, limit, starting_after, status,
        transaction.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/disputes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/issuing/disputes."""
        return await self._request_async(
            "get", "/v1/issuing/disputes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """GET /v1/issuing/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "get", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    async def retrieve_async(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/issuing/disputes/{dispute}."""
        return await self._request_async(
            "get", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    def submit(
        self,
        dispute: str,
        params: Optional[DisputeSubmitParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}/submit

        Optional: expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params, options
        )

    async def submit_async(
        self,
        dispute: str,
        params: Optional[DisputeSubmitParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `submit`: POST /v1/issuing/disputes/{dispute}/submit."""
        return await self._request_async(
            "post", "/v1/issuing/disputes/{dispute}/submit", (dispute,), params, options
        )

    def update(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/issuing/disputes/{dispute}

        Optional: amount, evidence, expand, metadata.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )

    async def update_async(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `update`: POST /v1/issuing/disputes/{dispute}."""
        return await self._request_async(
            "post", "/v1/issuing/disputes/{dispute}", (dispute,), params, options
        )


class PersonalizationDesignService(StripeService):
    """Calls below `client.v1.issuing.personalization_designs`."""

    def create(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs

        Required: physical_bundle.
        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError.
        """
        return self._request(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    async def create_async(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `create`: POST /v1/issuing/personalization_designs."""
        return await self._request_async(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    def list(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """GET /v1/issuing/personalization_designs

        Optional: ending_before, expand, limit, lookup_keys, preferences,
        starting_after, status.
        Returns ListObject[PersonalizationDesign]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """Async twin of `list`: GET /v1/issuing/personalization_designs."""
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `retrieve`:
        GET /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    def update(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}

        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        physical_bundle, preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def update_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `update`:
        POST /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )


class PhysicalBundleService(StripeService):
    """Calls below `client.v1.issuing.physical_bundles`."""

    def list(
        self,
        params: Optional[PhysicalBundleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PhysicalBundle]:
        """GET /v1/issuing/physical_bundles

        Optional: ending_before, expand, limit, starting_after, status, type.
        Returns ListObject[PhysicalBundle]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/physical_bundles", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PhysicalBundleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PhysicalBundle]:
        """Async twin of `list`: GET /v1/issuing/physical_bundles."""
        return await self._request_async(
            "get", "/v1/issuing/physical_bundles", (), params, options, expects="list"
        )

    def retrieve(
        self,
        physical_bundle: str,
        params: Optional[PhysicalBundleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}

        Optional: expand.
        Returns PhysicalBundle; raises StripeError (InvalidRequestError when
        physical_bundle is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/physical_bundles/{physical_bundle}",
            (physical_bundle,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        physical_bundle: str,
        params: Optional[PhysicalBundleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PhysicalBundle:
        """Async twin of `retrieve`: GET /v1/issuing/physical_bundles/{physical_bundle}."""
        return await self._request_async(
            "get",
            "/v1/issuing/physical_bundles/{physical_bundle}",
            (physical_bundle,),
            params,
            options,
        )


class TokenService(StripeService):
    """Calls below `client.v1.issuing.tokens`."""

    def list(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """GET /v1/issuing/tokens

        Required: card.
        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[Token]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    async def list_async(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """Async twin of `list`: GET /v1/issuing/tokens."""
        return await self._request_async(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    def retrieve(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """GET /v1/issuing/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def retrieve_async(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    def update(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """POST /v1/issuing/tokens/{token}

        Required: status.
        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def update_async(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `update`: POST /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )


class TransactionService(StripeService):
    """Calls below `client.v1.issuing.transactions`."""

    def list(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """GET /v1/issuing/transactions

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, type.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/issuing/transactions."""
        return await self._request_async(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/issuing/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    def update(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/issuing/transactions/{transaction}

        Optional: expand, metadata.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def update_async(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `update`: POST /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
