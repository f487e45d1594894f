# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.transaction` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._enums import FlowType
    from .._shared import (
        TreasuryTransactionsResourceBalanceImpact,
        TreasuryTransactionsResourceFlowDetails,
    )
    from ..params.treasury import TransactionListParams, TransactionRetrieveParams
    from ._transaction_entry import TransactionEntry


class TransactionStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_transactions_resource_abstract_transaction_resource_status_transitions`.
    """

    posted_at: Optional[int]
    void_at: Optional[int]


class Transaction(ListableAPIResource):
    """The `treasury.transaction` object.

    Operations: GET /v1/treasury/transactions, GET /v1/treasury/transactions/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.transaction"]] = "treasury.transaction"

    if TYPE_CHECKING:
        BalanceImpact: TypeAlias = TreasuryTransactionsResourceBalanceImpact
        FlowDetails: TypeAlias = TreasuryTransactionsResourceFlowDetails
        StatusTransitions: TypeAlias = TransactionStatusTransitions

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    amount: int
    balance_impact: TreasuryTransactionsResourceBalanceImpact
    created: int
    currency: str
    description: str
    entries: Optional[ListObject[TransactionEntry]]
    financial_account: str
    flow: Optional[str]
    flow_details: Optional[TreasuryTransactionsResourceFlowDetails]
    flow_type: FlowType
    id: str
    livemode: bool
    object: Literal["treasury.transaction"]
    status: Literal["open", "posted", "void"]
    status_transitions: TransactionStatusTransitions

    _inner_class_types = {
        "balance_impact": "_shared:TreasuryTransactionsResourceBalanceImpact",
        "entries": None,
        "flow_details": "_shared:TreasuryTransactionsResourceFlowDetails",
        "status_transitions": "TransactionStatusTransitions",
    }
    _class_url = "/v1/treasury/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/treasury/transactions

        Required: financial_account.
        Optional: created, ending_before, expand, limit, order_by, starting_after,
        status, status_transitions.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request("get", "/v1/treasury/transactions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/treasury/transactions."""
        return await request_async(
            "get", "/v1/treasury/transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/treasury/transactions/{id}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/transactions/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/treasury/transactions/{id}."""
        return await request_async(
            "get", "/v1/treasury/transactions/{id}", (id,), params
        )


class TransactionService(StripeService):
    """Calls below `client.v1.treasury.transactions`."""

    def list(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """GET /v1/treasury/transactions

        Required: financial_account.
        Optional: created, ending_before, expand, limit, order_by, starting_after,
        status, status_transitions.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/transactions", (), params, options, expects="list"
        )

    async def list_async(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/treasury/transactions."""
        return await self._request_async(
            "get", "/v1/treasury/transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/treasury/transactions/{id}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/transactions/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/treasury/transactions/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/transactions/{id}", (id,), params, options
        )
