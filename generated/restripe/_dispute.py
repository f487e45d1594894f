# Rendered by codegen; never edit.
"""`dispute`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._balance_transaction import BalanceTransaction
    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._enums import DisputeStatus
    from ._file import File
    from ._payment_intent import PaymentIntent
    from .params._others import (
        DisputeCloseParams,
        DisputeListParams,
        DisputeModifyParams,
        DisputeRetrieveParams,
        DisputeUpdateParams,
    )


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress(
    StripeObject
):
    """Part of a reply: schema `dispute_transaction_shipping_address`."""

    city: Optional[str]
    country: Optional[str]
    line1: Optional[str]
    line2: Optional[str]
    postal_code: Optional[str]
    state: Optional[str]


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(
    StripeObject
):
    """Part of a reply: schema `dispute_visa_compelling_evidence3_disputed_transaction`."""

    if TYPE_CHECKING:
        ShippingAddress: TypeAlias = (
            DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
        )

    customer_account_id: Optional[str]
    customer_device_fingerprint: Optional[str]
    customer_device_id: Optional[str]
    customer_email_address: Optional[str]
    customer_purchase_ip: Optional[str]
    merchandise_or_services: Optional[Literal["merchandise", "services"]]
    product_description: Optional[str]
    shipping_address: Optional[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
    ]

    _inner_class_types = {
        "shipping_address": "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress",
    }


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(
    StripeObject
):
    """Part of a reply: schema
    `dispute_visa_compelling_evidence3_prior_undisputed_transaction`.
    """

    if TYPE_CHECKING:
        ShippingAddress: TypeAlias = (
            DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
        )

    charge: str
    customer_account_id: Optional[str]
    customer_device_fingerprint: Optional[str]
    customer_device_id: Optional[str]
    customer_email_address: Optional[str]
    customer_purchase_ip: Optional[str]
    product_description: Optional[str]
    shipping_address: Optional[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress
    ]

    _inner_class_types = {
        "shipping_address": "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress",
    }


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3(StripeObject):
    """Part of a reply: schema `dispute_enhanced_evidence_visa_compelling_evidence3`."""

    if TYPE_CHECKING:
        DisputedTransaction: TypeAlias = (
            DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
        )
        PriorUndisputedTransaction: TypeAlias = (
            DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
        )

    disputed_transaction: Optional[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
    ]
    prior_undisputed_transactions: List[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
    ]

    _inner_class_types = {
        "disputed_transaction": "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction",
        "prior_undisputed_transactions": "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction",
    }


class DisputeEvidenceEnhancedEvidenceVisaCompliance(StripeObject):
    """Part of a reply: schema `dispute_enhanced_evidence_visa_compliance`."""

    fee_acknowledged: bool


class DisputeEvidenceEnhancedEvidence(StripeObject):
    """Part of a reply: schema `dispute_enhanced_evidence`."""

    if TYPE_CHECKING:
        VisaCompellingEvidence3: TypeAlias = (
            DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3
        )
        VisaCompliance: TypeAlias = DisputeEvidenceEnhancedEvidenceVisaCompliance

    visa_compelling_evidence_3: Optional[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3
    ]
    visa_compliance: Optional[DisputeEvidenceEnhancedEvidenceVisaCompliance]

    _inner_class_types = {
        "visa_compelling_evidence_3": "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3",
        "visa_compliance": "DisputeEvidenceEnhancedEvidenceVisaCompliance",
    }


class DisputeEvidence(StripeObject):
    """Part of a reply: schema `dispute_evidence`."""

    if TYPE_CHECKING:
        EnhancedEvidence: TypeAlias = DisputeEvidenceEnhancedEvidence
        cancellation_policy_id: Optional[str]
        customer_communication_id: Optional[str]
        customer_signature_id: Optional[str]
        duplicate_charge_documentation_id: Optional[str]
        receipt_id: Optional[str]
        refund_policy_id: Optional[str]
        service_documentation_id: Optional[str]
        shipping_documentation_id: Optional[str]
        uncategorized_file_id: Optional[str]

    access_activity_log: Optional[str]
    billing_address: Optional[str]
    cancellation_policy: Optional[ExpandableField[File]]
    cancellation_policy_disclosure: Optional[str]
    cancellation_rebuttal: Optional[str]
    customer_communication: Optional[ExpandableField[File]]
    customer_email_address: Optional[str]
    customer_name: Optional[str]
    customer_purchase_ip: Optional[str]
    customer_signature: Optional[ExpandableField[File]]
    duplicate_charge_documentation: Optional[ExpandableField[File]]
    duplicate_charge_explanation: Optional[str]
    duplicate_charge_id: Optional[str]
    enhanced_evidence: DisputeEvidenceEnhancedEvidence
    product_description: Optional[str]
    receipt: Optional[ExpandableField[File]]
    refund_policy: Optional[ExpandableField[File]]
    refund_policy_disclosure: Optional[str]
    refund_refusal_explanation: Optional[str]
    service_date: Optional[str]
    service_documentation: Optional[ExpandableField[File]]
    shipping_address: Optional[str]
    shipping_carrier: Optional[str]
    shipping_date: Optional[str]
    shipping_documentation: Optional[ExpandableField[File]]
    shipping_tracking_number: Optional[str]
    uncategorized_file: Optional[ExpandableField[File]]
    uncategorized_text: Optional[str]

    _inner_class_types = {
        "cancellation_policy": None,
        "customer_communication": None,
        "customer_signature": None,
        "duplicate_charge_documentation": None,
        "enhanced_evidence": "DisputeEvidenceEnhancedEvidence",
        "receipt": None,
        "refund_policy": None,
        "service_documentation": None,
        "shipping_documentation": None,
        "uncategorized_file": None,
    }


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3(StripeObject):
    """Part of a reply: schema `dispute_enhanced_eligibility_visa_compelling_evidence3`."""

    required_actions: List[
        Literal[
            "missing_customer_identifiers",
            "missing_disputed_transaction_description",
            "missing_merchandise_or_services",
            "missing_prior_undisputed_transaction_description",
            "missing_prior_undisputed_transactions",
        ]
    ]
    status: Literal["not_qualified", "qualified", "requires_action"]


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance(StripeObject):
    """Part of a reply: schema `dispute_enhanced_eligibility_visa_compliance`."""

    status: Literal["fee_acknowledged", "requires_fee_acknowledgement"]


class DisputeEvidenceDetailsEnhancedEligibility(StripeObject):
    """Part of a reply: schema `dispute_enhanced_eligibility`."""

    if TYPE_CHECKING:
        VisaCompellingEvidence3: TypeAlias = (
            DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3
        )
        VisaCompliance: TypeAlias = (
            DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance
        )

    visa_compelling_evidence_3: Optional[
        DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3
    ]
    visa_compliance: Optional[DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance]

    _inner_class_types = {
        "visa_compelling_evidence_3": "DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3",
        "visa_compliance": "DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance",
    }


class DisputeEvidenceDetails(StripeObject):
    """Part of a reply: schema `dispute_evidence_details`."""

    if TYPE_CHECKING:
        EnhancedEligibility: TypeAlias = DisputeEvidenceDetailsEnhancedEligibility

    due_by: Optional[int]
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int

    _inner_class_types = {
        "enhanced_eligibility": "DisputeEvidenceDetailsEnhancedEligibility",
    }


class DisputePaymentMethodDetailsAmazonPay(StripeObject):
    """Part of a reply: schema `dispute_payment_method_details_amazon_pay`."""

    dispute_type: Optional[Literal["chargeback", "claim"]]


class DisputePaymentMethodDetailsCard(StripeObject):
    """Part of a reply: schema `dispute_payment_method_details_card`."""

    brand: str
    case_type: Literal["block", "chargeback", "compliance", "inquiry", "resolution"]
    network_reason_code: Optional[str]


class DisputePaymentMethodDetailsKlarna(StripeObject):
    """Part of a reply: schema `dispute_payment_method_details_klarna`."""

    chargeback_loss_reason_code: Optional[str]
    reason_code: Optional[str]


class DisputePaymentMethodDetailsPaypal(StripeObject):
    """Part of a reply: schema `dispute_payment_method_details_paypal`."""

    case_id: Optional[str]
    reason_code: Optional[str]


class DisputePaymentMethodDetails(StripeObject):
    """Part of a reply: schema `dispute_payment_method_details`."""

    if TYPE_CHECKING:
        AmazonPay: TypeAlias = DisputePaymentMethodDetailsAmazonPay
        Card: TypeAlias = DisputePaymentMethodDetailsCard
        Klarna: TypeAlias = DisputePaymentMethodDetailsKlarna
        Paypal: TypeAlias = DisputePaymentMethodDetailsPaypal

    amazon_pay: Optional[DisputePaymentMethodDetailsAmazonPay]
    card: Optional[DisputePaymentMethodDetailsCard]
    klarna: Optional[DisputePaymentMethodDetailsKlarna]
    paypal: Optional[DisputePaymentMethodDetailsPaypal]
    type: Literal["amazon_pay", "card", "klarna", "paypal"]

    _inner_class_types = {
        "amazon_pay": "DisputePaymentMethodDetailsAmazonPay",
        "card": "DisputePaymentMethodDetailsCard",
        "klarna": "DisputePaymentMethodDetailsKlarna",
        "paypal": "DisputePaymentMethodDetailsPaypal",
    }


class Dispute(ListableAPIResource, UpdateableAPIResource):
    """The `dispute` object.

    Operations: GET /v1/disputes, GET /v1/disputes/{dispute},
    POST /v1/disputes/{dispute}, POST /v1/disputes/{dispute}/close.
    """

    OBJECT_NAME: ClassVar[Literal["dispute"]] = "dispute"

    if TYPE_CHECKING:
        Evidence: TypeAlias = DisputeEvidence
        EvidenceDetails: TypeAlias = DisputeEvidenceDetails
        PaymentMethodDetails: TypeAlias = DisputePaymentMethodDetails
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[DisputeListParams]
        ) -> AnyIterator[Dispute]: ...

    amount: int
    balance_transactions: List[BalanceTransaction]
    charge: ExpandableField[Charge]
    created: int
    currency: str
    enhanced_eligibility_types: List[
        Literal["visa_compelling_evidence_3", "visa_compliance"]
    ]
    evidence: DisputeEvidence
    evidence_details: DisputeEvidenceDetails
    id: str
    is_charge_refundable: bool
    livemode: bool
    metadata: MapField[str]
    object: Literal["dispute"]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method_details: Optional[DisputePaymentMethodDetails]
    reason: str
    status: DisputeStatus

    _inner_class_types = {
        "balance_transactions": None,
        "charge": None,
        "evidence": "DisputeEvidence",
        "evidence_details": "DisputeEvidenceDetails",
        "metadata": "*",
        "payment_intent": None,
        "payment_method_details": "DisputePaymentMethodDetails",
    }
    _class_url = "/v1/disputes"

    @api_method
    @staticmethod
    def close(dispute: str, /, **params: Unpack[DisputeCloseParams]) -> Dispute:
        """POST /v1/disputes/{dispute}/close

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return request_on("post", "/v1/disputes/{dispute}/close", (dispute,), params)

    @api_method
    @staticmethod
    async def close_async(
        dispute: str, /, **params: Unpack[DisputeCloseParams]
    ) -> Dispute:
        """Async twin of `close`: POST /v1/disputes/{dispute}/close."""
        return await request_on_async(
            "post", "/v1/disputes/{dispute}/close", (dispute,), params
        )

    @classmethod
    def list(cls, **params: Unpack[DisputeListParams]) -> ListObject[Dispute]:
        """GET /v1/disputes

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return request("get", "/v1/disputes", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[DisputeListParams]
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/disputes."""
        return await request_async("get", "/v1/disputes", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[DisputeModifyParams]) -> Dispute:
        """POST /v1/disputes/{dispute}

        Optional: evidence, expand, metadata, submit.
        Returns Dispute; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/disputes/{dispute}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[DisputeModifyParams]
    ) -> Dispute:
        """Async twin of `modify`: POST /v1/disputes/{dispute}."""
        return await request_async("post", "/v1/disputes/{dispute}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[DisputeRetrieveParams]) -> Dispute:
        """GET /v1/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/disputes/{dispute}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[DisputeRetrieveParams]
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/disputes/{dispute}."""
        return await request_async("get", "/v1/disputes/{dispute}", (id,), params)


class DisputePreviousAttributes(PreviousAttributes):
    """Former values of `dispute` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    amount: Optional[int]
    balance_transactions: Optional[List[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    enhanced_eligibility_types: Optional[
        List[Literal["visa_compelling_evidence_3", "visa_compliance"]]
    ]
    evidence: Optional[DisputeEvidence]
    evidence_details: Optional[DisputeEvidenceDetails]
    id: Optional[str]
    is_charge_refundable: Optional[bool]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["dispute"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method_details: Optional[DisputePaymentMethodDetails]
    reason: Optional[str]
    status: Optional[DisputeStatus]

    _inner_class_types = {
        "balance_transactions": None,
        "charge": None,
        "evidence": "DisputeEvidence",
        "evidence_details": "DisputeEvidenceDetails",
        "metadata": "*",
        "payment_intent": None,
        "payment_method_details": "DisputePaymentMethodDetails",
    }


class DisputeEventData(EventData):
    """What an event holds about the schema `dispute`."""

    object: Dispute
    previous_attributes: Optional[DisputePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "DisputePreviousAttributes",
    }


class ChargeDisputeClosedEvent(Event):
    """The event `charge.dispute.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.closed"]] = "charge.dispute.closed"

    data: DisputeEventData
    type: Literal["charge.dispute.closed"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeCreatedEvent(Event):
    """The event `charge.dispute.created`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.created"]] = "charge.dispute.created"

    data: DisputeEventData
    type: Literal["charge.dispute.created"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeFundsReinstatedEvent(Event):
    """The event `charge.dispute.funds_reinstated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.funds_reinstated"]] = (
        "charge.dispute.funds_reinstated"
    )

    data: DisputeEventData
    type: Literal["charge.dispute.funds_reinstated"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeFundsWithdrawnEvent(Event):
    """The event `charge.dispute.funds_withdrawn`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.funds_withdrawn"]] = (
        "charge.dispute.funds_withdrawn"
    )

    data: DisputeEventData
    type: Literal["charge.dispute.funds_withdrawn"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeUpdatedEvent(Event):
    """The event `charge.dispute.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.updated"]] = "charge.dispute.updated"

    data: DisputeEventData
    type: Literal["charge.dispute.updated"]

    _inner_class_types = {"data": "DisputeEventData"}


class DisputeService(StripeService):
    """Calls below `client.v1.disputes`."""

    def close(
        self,
        dispute: str,
        params: Optional[DisputeCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/disputes/{dispute}/close

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/disputes/{dispute}/close", (dispute,), params, options
        )

    async def close_async(
        self,
        dispute: str,
        params: Optional[DisputeCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `close`: POST /v1/disputes/{dispute}/close."""
        return await self._request_async(
            "post", "/v1/disputes/{dispute}/close", (dispute,), params, options
        )

    def list(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """GET /v1/disputes

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Dispute]; raises StripeError.
        """
        return self._request("get", "/v1/disputes", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[DisputeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Dispute]:
        """Async twin of `list`: GET /v1/disputes."""
        return await self._request_async(
            "get", "/v1/disputes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """GET /v1/disputes/{dispute}

        Optional: expand.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "get", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    async def retrieve_async(
        self,
        dispute: str,
        params: Optional[DisputeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `retrieve`: GET /v1/disputes/{dispute}."""
        return await self._request_async(
            "get", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    def update(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """POST /v1/disputes/{dispute}

        Optional: evidence, expand, metadata, submit.
        Returns Dispute; raises StripeError (InvalidRequestError when dispute is
        empty).
        """
        return self._request(
            "post", "/v1/disputes/{dispute}", (dispute,), params, options
        )

    async def update_async(
        self,
        dispute: str,
        params: Optional[DisputeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Dispute:
        """Async twin of `update`: POST /v1/disputes/{dispute}."""
        return await self._request_async(
            "post", "/v1/disputes/{dispute}", (dispute,), params, options
        )
