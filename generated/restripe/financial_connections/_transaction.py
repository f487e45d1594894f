# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `financial_connections.transaction` object: its parts, events and services."""

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
    from ..params.financial_connections import (
        TransactionListParams,
        TransactionRetrieveParams,
    )


class TransactionStatusTransitions(StripeObject):
    """Part of a reply: schema
    `bank_connections_resource_transaction_resource_status_transitions`.
    """

    posted_at: Optional[int]
    void_at: Optional[int]


class Transaction(ListableAPIResource):
    """The `financial_connections.transaction` object.

    Operations: GET /v1/financial_connections/transactions,
    GET /v1/financial_connections/transactions/{transaction}.
    """

    OBJECT_NAME: ClassVar[Literal["financial_connections.transaction"]] = (
        "financial_connections.transaction"
    )

    if TYPE_CHECKING:
        StatusTransitions: TypeAlias = TransactionStatusTransitions

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    account: str
    amount: int
    currency: str
    description: str
    id: str
    livemode: bool
    object: Literal["financial_connections.transaction"]
    status: Literal["pending", "posted", "void"]
    status_transitions: TransactionStatusTransitions
    transacted_at: int
    transaction_refresh: str
    updated: int

    _inner_class_types = {"status_transitions": "TransactionStatusTransitions"}
    _class_url = "/v1/financial_connections/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/financial_connections/transactions

        Required: account.
        Optional: ending_before, expand, limit, starting_after, transacted_at,
        transaction_refresh.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request(
            "get", "/v1/financial_connections/transactions", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/financial_connections/transactions."""
        return await request_async(
            "get", "/v1/financial_connections/transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/financial_connections/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/financial_connections/transactions/{transaction}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`:
        GET /v1/financial_connections/transactions/{transaction}.
        """
        return await request_async(
            "get", "/v1/financial_connections/transactions/{transaction}", (id,), params
        )


class TransactionService(StripeService):
    """Calls below `client.v1.financial_connections.transactions`."""

    def list(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """GET /v1/financial_connections/transactions

        Required: account.
        Optional: ending_before, expand, limit, starting_after, transacted_at,
        transaction_refresh.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/financial_connections/transactions."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/financial_connections/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
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
        """Async twin of `retrieve`:
        GET /v1/financial_connections/transactions/{transaction}.
        """
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
