# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `treasury.debit_reversal` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from ..params.treasury._debit_reversal import (
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "treasury.debit_reversal"

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
