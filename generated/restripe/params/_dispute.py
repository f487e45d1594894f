# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import Created, RefundListParams, RetrieveParams


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress(
    TypedDict, total=False
):
    city: Union[Literal[""], str]
    country: Union[Literal[""], str]
    line1: Union[Literal[""], str]
    line2: Union[Literal[""], str]
    postal_code: Union[Literal[""], str]
    state: Union[Literal[""], str]


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(
    TypedDict, total=False
):
    customer_account_id: Union[Literal[""], str]
    customer_device_fingerprint: Union[Literal[""], str]
    customer_device_id: Union[Literal[""], str]
    customer_email_address: Union[Literal[""], str]
    customer_purchase_ip: Union[Literal[""], str]
    merchandise_or_services: Literal["merchandise", "services"]
    product_description: Union[Literal[""], str]
    shipping_address: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress


class _DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionRequired(
    TypedDict
):
    charge: str


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(
    _DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionRequired,
    total=False,
):
    customer_account_id: Union[Literal[""], str]
    customer_device_fingerprint: Union[Literal[""], str]
    customer_device_id: Union[Literal[""], str]
    customer_email_address: Union[Literal[""], str]
    customer_purchase_ip: Union[Literal[""], str]
    product_description: Union[Literal[""], str]
    shipping_address: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3(
    TypedDict, total=False
):
    disputed_transaction: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
    prior_undisputed_transactions: List[
        DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
    ]


class DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance(TypedDict, total=False):
    fee_acknowledged: bool


class DisputeModifyParamsEvidenceEnhancedEvidence(TypedDict, total=False):
    visa_compelling_evidence_3: (
        DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3
    )
    visa_compliance: DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance


class DisputeModifyParamsEvidence(TypedDict, total=False):
    access_activity_log: str
    billing_address: str
    cancellation_policy: str
    cancellation_policy_disclosure: str
    cancellation_rebuttal: str
    customer_communication: str
    customer_email_address: str
    customer_name: str
    customer_purchase_ip: str
    customer_signature: str
    duplicate_charge_documentation: str
    duplicate_charge_explanation: str
    duplicate_charge_id: str
    enhanced_evidence: Union[Literal[""], DisputeModifyParamsEvidenceEnhancedEvidence]
    product_description: str
    receipt: str
    refund_policy: str
    refund_policy_disclosure: str
    refund_refusal_explanation: str
    service_date: str
    service_documentation: str
    shipping_address: str
    shipping_carrier: str
    shipping_date: str
    shipping_documentation: str
    shipping_tracking_number: str
    uncategorized_file: str
    uncategorized_text: str


class DisputeModifyParams(RequestOptions, total=False):
    evidence: DisputeModifyParamsEvidence
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    submit: bool


DisputeCloseParams = RetrieveParams
DisputeListParamsCreated = Created
DisputeListParams = RefundListParams
DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeRetrieveParams = RetrieveParams
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransactionShippingAddress = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction = DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3 = (
    DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompellingEvidence3
)
DisputeUpdateParamsEvidenceEnhancedEvidenceVisaCompliance = (
    DisputeModifyParamsEvidenceEnhancedEvidenceVisaCompliance
)
DisputeUpdateParamsEvidenceEnhancedEvidence = (
    DisputeModifyParamsEvidenceEnhancedEvidence
)
DisputeUpdateParamsEvidence = DisputeModifyParamsEvidence
DisputeUpdateParams = DisputeModifyParams
