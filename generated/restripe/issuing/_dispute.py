# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.dispute` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
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
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._balance_transaction import BalanceTransaction
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import DisputeEvidenceReason, LossReason
    from .._file import File
    from ..params.issuing import (
        DisputeCreateParams,
        DisputeListParams,
        DisputeModifyParams,
        DisputeRetrieveParams,
        DisputeSubmitParams,
        DisputeUpdateParams,
    )
    from ._transaction import Transaction


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
