# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.credit_reversal` object: its parts, events and services."""

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
        CreditReversalCreateParams,
        CreditReversalListParams,
        CreditReversalRetrieveParams,
    )
    from ._transaction import Transaction


class CreditReversalStatusTransitions(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_status_transitions`."""

    posted_at: Optional[int]


class CreditReversal(CreateableAPIResource, ListableAPIResource):
    """The `treasury.credit_reversal` object.

    Operations: GET /v1/treasury/credit_reversals,
    GET /v1/treasury/credit_reversals/{credit_reversal},
    POST /v1/treasury/credit_reversals.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.credit_reversal"]] = (
        "treasury.credit_reversal"
    )

    if TYPE_CHECKING:
        StatusTransitions: TypeAlias = CreditReversalStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditReversalListParams],
        ) -> AnyIterator[CreditReversal]: ...

    amount: int
    created: int
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    network: Literal["ach", "stripe"]
    object: Literal["treasury.credit_reversal"]
    received_credit: str
    status: Literal["canceled", "posted", "processing"]
    status_transitions: CreditReversalStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "metadata": "*",
        "status_transitions": "CreditReversalStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/credit_reversals"

    @classmethod
    def create(cls, **params: Unpack[CreditReversalCreateParams]) -> CreditReversal:
        """POST /v1/treasury/credit_reversals

        Required: received_credit.
        Optional: expand, metadata.
        Returns CreditReversal; raises StripeError.
        """
        return request("post", "/v1/treasury/credit_reversals", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CreditReversalCreateParams]
    ) -> CreditReversal:
        """Async twin of `create`: POST /v1/treasury/credit_reversals."""
        return await request_async("post", "/v1/treasury/credit_reversals", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[CreditReversalListParams]
    ) -> ListObject[CreditReversal]:
        """GET /v1/treasury/credit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_credit, starting_after,
        status.
        Returns ListObject[CreditReversal]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/credit_reversals", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditReversalListParams]
    ) -> ListObject[CreditReversal]:
        """Async twin of `list`: GET /v1/treasury/credit_reversals."""
        return await request_async(
            "get", "/v1/treasury/credit_reversals", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditReversalRetrieveParams]
    ) -> CreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}

        Optional: expand.
        Returns CreditReversal; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/credit_reversals/{credit_reversal}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditReversalRetrieveParams]
    ) -> CreditReversal:
        """Async twin of `retrieve`:
        GET /v1/treasury/credit_reversals/{credit_reversal}.
        """
        return await request_async(
            "get", "/v1/treasury/credit_reversals/{credit_reversal}", (id,), params
        )


class TreasuryCreditReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.credit_reversal` fields, of any of them.

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
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "stripe"]]
    object: Optional[Literal["treasury.credit_reversal"]]
    received_credit: Optional[str]
    status: Optional[Literal["canceled", "posted", "processing"]]
    status_transitions: Optional[CreditReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "metadata": "*",
        "status_transitions": "CreditReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryCreditReversalEventData(EventData):
    """What an event holds about the schema `treasury.credit_reversal`."""

    object: CreditReversal
    previous_attributes: Optional[TreasuryCreditReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryCreditReversalPreviousAttributes",
    }


class TreasuryCreditReversalCreatedEvent(Event):
    """The event `treasury.credit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.created"]] = (
        "treasury.credit_reversal.created"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.created"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}


class TreasuryCreditReversalPostedEvent(Event):
    """The event `treasury.credit_reversal.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.posted"]] = (
        "treasury.credit_reversal.posted"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.posted"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}


class CreditReversalService(StripeService):
    """Calls below `client.v1.treasury.credit_reversals`."""

    def create(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """POST /v1/treasury/credit_reversals

        Required: received_credit.
        Optional: expand, metadata.
        Returns CreditReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `create`: POST /v1/treasury/credit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    def list(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """GET /v1/treasury/credit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_credit, starting_after,
        status.
        Returns ListObject[CreditReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """Async twin of `list`: GET /v1/treasury/credit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}

        Optional: expand.
        Returns CreditReversal; raises StripeError (InvalidRequestError when
        credit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `retrieve`:
        GET /v1/treasury/credit_reversals/{credit_reversal}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )
