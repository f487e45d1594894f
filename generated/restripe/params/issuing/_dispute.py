# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams, UpdateParams


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
    reason: Literal[
        "canceled",
        "duplicate",
        "fraudulent",
        "merchandise_not_as_described",
        "no_valid_authorization",
        "not_received",
        "other",
        "service_not_as_described",
    ]
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
