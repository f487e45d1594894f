# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SourceService, SourceTransactionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional, Union

    from ._account import Account
    from ._bank_account import BankAccount
    from ._card import Card
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._source import Source
    from ._source_transaction import SourceTransaction
    from .params._source import (
        SourceCreateParams,
        SourceDetachParams,
        SourceRetrieveParams,
        SourceTransactionListParams,
        SourceUpdateParams,
        SourceVerifyParams,
    )


class SourceService(StripeService):
    """Calls below `client.v1.sources`."""

    _services = {"transactions": "_source_service:SourceTransactionService"}
    if TYPE_CHECKING:
        transactions: SourceTransactionService

    def create(
        self,
        params: Optional[SourceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources

        Optional: amount, currency, customer, expand, flow, mandate, metadata,
        original_source, owner, receiver, redirect, source_order,
        statement_descriptor, token, type, usage.
        Returns Source; raises StripeError.
        """
        return self._request("post", "/v1/sources", (), params, options)

    async def create_async(
        self,
        params: Optional[SourceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `create`: POST /v1/sources."""
        return await self._request_async("post", "/v1/sources", (), params, options)

    def detach(
        self,
        customer: str,
        id: str,
        params: Optional[SourceDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """DELETE /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return self._request(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    async def detach_async(
        self,
        customer: str,
        id: str,
        params: Optional[SourceDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `detach`: DELETE /v1/customers/{customer}/sources/{id}."""
        return await self._request_async(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    def retrieve(
        self,
        source: str,
        params: Optional[SourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """GET /v1/sources/{source}

        Optional: client_secret, expand.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request("get", "/v1/sources/{source}", (source,), params, options)

    async def retrieve_async(
        self,
        source: str,
        params: Optional[SourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `retrieve`: GET /v1/sources/{source}."""
        return await self._request_async(
            "get", "/v1/sources/{source}", (source,), params, options
        )

    def update(
        self,
        source: str,
        params: Optional[SourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources/{source}

        Optional: amount, expand, mandate, metadata, owner, source_order.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request("post", "/v1/sources/{source}", (source,), params, options)

    async def update_async(
        self,
        source: str,
        params: Optional[SourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `update`: POST /v1/sources/{source}."""
        return await self._request_async(
            "post", "/v1/sources/{source}", (source,), params, options
        )

    def verify(
        self,
        source: str,
        params: SourceVerifyParams,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources/{source}/verify

        Required: values.
        Optional: expand.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request(
            "post", "/v1/sources/{source}/verify", (source,), params, options
        )

    async def verify_async(
        self,
        source: str,
        params: SourceVerifyParams,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `verify`: POST /v1/sources/{source}/verify."""
        return await self._request_async(
            "post", "/v1/sources/{source}/verify", (source,), params, options
        )


class SourceTransactionService(StripeService):
    """Calls below `client.v1.sources.transactions`."""

    def list(
        self,
        source: str,
        params: Optional[SourceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[SourceTransaction]; raises StripeError
        (InvalidRequestError when source is empty).
        """
        return self._request(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        source: str,
        params: Optional[SourceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SourceTransaction]:
        """Async twin of `list`: GET /v1/sources/{source}/source_transactions."""
        return await self._request_async(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            options,
            expects="list",
        )
