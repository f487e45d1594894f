# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.debit_reversal` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from ..params.treasury import (
        DebitReversalCreateParams,
        DebitReversalListParams,
        DebitReversalRetrieveParams,
    )
    from ._transaction import Transaction


class DebitReversalLinkedFlows(StripeObject):
    """Part of a reply: schema
    `treasury_received_debits_resource_debit_reversal_linked_flows`.
    """

    issuing_dispute: Optional[str]


class DebitReversalStatusTransitions(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_status_transitions`."""

    completed_at: Optional[int]


class DebitReversal(CreateableAPIResource, ListableAPIResource):
    """The `treasury.debit_reversal` object.

    Operations: GET /v1/treasury/debit_reversals,
    GET /v1/treasury/debit_reversals/{debit_reversal},
    POST /v1/treasury/debit_reversals.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.debit_reversal"]] = (
        "treasury.debit_reversal"
    )

    if TYPE_CHECKING:
        LinkedFlows: TypeAlias = DebitReversalLinkedFlows
        StatusTransitions: TypeAlias = DebitReversalStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[DebitReversalListParams],
        ) -> AnyIterator[DebitReversal]: ...

    amount: int
    created: int
    currency: str
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    linked_flows: Optional[DebitReversalLinkedFlows]
    livemode: bool
    metadata: MapField[str]
    network: Literal["ach", "card"]
    object: Literal["treasury.debit_reversal"]
    received_debit: str
    status: Literal["failed", "processing", "succeeded"]
    status_transitions: DebitReversalStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "linked_flows": "DebitReversalLinkedFlows",
        "metadata": "*",
        "status_transitions": "DebitReversalStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/debit_reversals"

    @classmethod
    def create(cls, **params: Unpack[DebitReversalCreateParams]) -> DebitReversal:
        """POST /v1/treasury/debit_reversals

        Required: received_debit.
        Optional: expand, metadata.
        Returns DebitReversal; raises StripeError.
        """
        return request("post", "/v1/treasury/debit_reversals", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[DebitReversalCreateParams]
    ) -> DebitReversal:
        """Async twin of `create`: POST /v1/treasury/debit_reversals."""
        return await request_async("post", "/v1/treasury/debit_reversals", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[DebitReversalListParams]
    ) -> ListObject[DebitReversal]:
        """GET /v1/treasury/debit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_debit, resolution,
        starting_after, status.
        Returns ListObject[DebitReversal]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/debit_reversals", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[DebitReversalListParams]
    ) -> ListObject[DebitReversal]:
        """Async twin of `list`: GET /v1/treasury/debit_reversals."""
        return await request_async(
            "get", "/v1/treasury/debit_reversals", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[DebitReversalRetrieveParams]
    ) -> DebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}

        Optional: expand.
        Returns DebitReversal; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/debit_reversals/{debit_reversal}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[DebitReversalRetrieveParams]
    ) -> DebitReversal:
        """Async twin of `retrieve`: GET /v1/treasury/debit_reversals/{debit_reversal}."""
        return await request_async(
            "get", "/v1/treasury/debit_reversals/{debit_reversal}", (id,), params
        )


class TreasuryDebitReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.debit_reversal` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    linked_flows: Optional[DebitReversalLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "card"]]
    object: Optional[Literal["treasury.debit_reversal"]]
    received_debit: Optional[str]
    status: Optional[Literal["failed", "processing", "succeeded"]]
    status_transitions: Optional[DebitReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "linked_flows": "DebitReversalLinkedFlows",
        "metadata": "*",
        "status_transitions": "DebitReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryDebitReversalEventData(EventData):
    """What an event holds about the schema `treasury.debit_reversal`."""

    object: DebitReversal
    previous_attributes: Optional[TreasuryDebitReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryDebitReversalPreviousAttributes",
    }


class TreasuryDebitReversalCompletedEvent(Event):
    """The event `treasury.debit_reversal.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.completed"]] = (
        "treasury.debit_reversal.completed"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.completed"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalCreatedEvent(Event):
    """The event `treasury.debit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.created"]] = (
        "treasury.debit_reversal.created"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.created"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalInitialCreditGrantedEvent(Event):
    """The event `treasury.debit_reversal.initial_credit_granted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.initial_credit_granted"]] = (
        "treasury.debit_reversal.initial_credit_granted"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.initial_credit_granted"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class DebitReversalService(StripeService):
    """Calls below `client.v1.treasury.debit_reversals`."""

    def create(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """POST /v1/treasury/debit_reversals

        Required: received_debit.
        Optional: expand, metadata.
        Returns DebitReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `create`: POST /v1/treasury/debit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    def list(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """GET /v1/treasury/debit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_debit, resolution,
        starting_after, status.
        Returns ListObject[DebitReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """Async twin of `list`: GET /v1/treasury/debit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}

        Optional: expand.
        Returns DebitReversal; raises StripeError (InvalidRequestError when
        debit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `retrieve`: GET /v1/treasury/debit_reversals/{debit_reversal}."""
        return await self._request_async(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )
