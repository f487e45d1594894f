# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.transaction_entry` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import FlowType
    from .._shared import (
        TreasuryTransactionsResourceBalanceImpact,
        TreasuryTransactionsResourceFlowDetails,
    )
    from ..params.treasury import (
        TransactionEntryListParams,
        TransactionEntryRetrieveParams,
    )
    from ._transaction import Transaction


class TransactionEntry(ListableAPIResource):
    """The `treasury.transaction_entry` object.

    Operations: GET /v1/treasury/transaction_entries,
    GET /v1/treasury/transaction_entries/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.transaction_entry"]] = (
        "treasury.transaction_entry"
    )

    if TYPE_CHECKING:
        BalanceImpact: TypeAlias = TreasuryTransactionsResourceBalanceImpact
        FlowDetails: TypeAlias = TreasuryTransactionsResourceFlowDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionEntryListParams],
        ) -> AnyIterator[TransactionEntry]: ...

    balance_impact: TreasuryTransactionsResourceBalanceImpact
    created: int
    currency: str
    effective_at: int
    financial_account: str
    flow: Optional[str]
    flow_details: Optional[TreasuryTransactionsResourceFlowDetails]
    flow_type: FlowType
    id: str
    livemode: bool
    object: Literal["treasury.transaction_entry"]
    transaction: ExpandableField[Transaction]
    type: Literal[
        "credit_reversal",
        "credit_reversal_posting",
        "debit_reversal",
        "inbound_transfer",
        "inbound_transfer_return",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "other",
        "outbound_payment",
        "outbound_payment_cancellation",
        "outbound_payment_failure",
        "outbound_payment_posting",
        "outbound_payment_return",
        "outbound_transfer",
        "outbound_transfer_cancellation",
        "outbound_transfer_failure",
        "outbound_transfer_posting",
        "outbound_transfer_return",
        "received_credit",
        "received_debit",
    ]

    _inner_class_types = {
        "balance_impact": "_shared:TreasuryTransactionsResourceBalanceImpact",
        "flow_details": "_shared:TreasuryTransactionsResourceFlowDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/transaction_entries"

    @classmethod
    def list(
        cls, **params: Unpack[TransactionEntryListParams]
    ) -> ListObject[TransactionEntry]:
        """GET /v1/treasury/transaction_entries

        Required: financial_account.
        Optional: created, effective_at, ending_before, expand, limit, order_by,
        starting_after, transaction.
        Returns ListObject[TransactionEntry]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/transaction_entries", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionEntryListParams]
    ) -> ListObject[TransactionEntry]:
        """Async twin of `list`: GET /v1/treasury/transaction_entries."""
        return await request_async(
            "get", "/v1/treasury/transaction_entries", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionEntryRetrieveParams]
    ) -> TransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}

        Optional: expand.
        Returns TransactionEntry; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/transaction_entries/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionEntryRetrieveParams]
    ) -> TransactionEntry:
        """Async twin of `retrieve`: GET /v1/treasury/transaction_entries/{id}."""
        return await request_async(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params
        )


class TransactionEntryService(StripeService):
    """Calls below `client.v1.treasury.transaction_entries`."""

    def list(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """GET /v1/treasury/transaction_entries

        Required: financial_account.
        Optional: created, effective_at, ending_before, expand, limit, order_by,
        starting_after, transaction.
        Returns ListObject[TransactionEntry]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """Async twin of `list`: GET /v1/treasury/transaction_entries."""
        return await self._request_async(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}

        Optional: expand.
        Returns TransactionEntry; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """Async twin of `retrieve`: GET /v1/treasury/transaction_entries/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )
