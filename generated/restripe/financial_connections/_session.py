# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `financial_connections.session` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import CreateableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._shared import BankConnectionsResourceAccountholder
    from ..params.financial_connections import (
        SessionCreateParams,
        SessionRetrieveParams,
    )
    from ._account import Account


class SessionFilters(StripeObject):
    """Part of a reply: schema `bank_connections_resource_link_account_session_filters`."""

    account_subcategories: Optional[
        List[
            Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]
        ]
    ]
    countries: Optional[List[str]]


class Session(CreateableAPIResource):
    """The `financial_connections.session` object.

    Operations: GET /v1/financial_connections/sessions/{session},
    POST /v1/financial_connections/sessions.
    """

    OBJECT_NAME: ClassVar[Literal["financial_connections.session"]] = (
        "financial_connections.session"
    )

    if TYPE_CHECKING:
        AccountHolder: TypeAlias = BankConnectionsResourceAccountholder
        Filters: TypeAlias = SessionFilters

    account_holder: Optional[BankConnectionsResourceAccountholder]
    accounts: ListObject[Account]
    client_secret: str
    filters: Optional[SessionFilters]
    id: str
    livemode: bool
    object: Literal["financial_connections.session"]
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: Optional[List[Literal["balances", "ownership", "transactions"]]]
    return_url: Optional[str]

    _inner_class_types = {
        "account_holder": "_shared:BankConnectionsResourceAccountholder",
        "accounts": None,
        "filters": "SessionFilters",
    }
    _class_url = "/v1/financial_connections/sessions"

    @classmethod
    def create(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """POST /v1/financial_connections/sessions

        Required: account_holder, permissions.
        Optional: expand, filters, prefetch, return_url.
        Returns Session; raises StripeError.
        """
        return request("post", "/v1/financial_connections/sessions", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """Async twin of `create`: POST /v1/financial_connections/sessions."""
        return await request_async(
            "post", "/v1/financial_connections/sessions", (), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SessionRetrieveParams]) -> Session:
        """GET /v1/financial_connections/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when id is empty).
        """
        return request(
            "get", "/v1/financial_connections/sessions/{session}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SessionRetrieveParams]
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/financial_connections/sessions/{session}."""
        return await request_async(
            "get", "/v1/financial_connections/sessions/{session}", (id,), params
        )


class SessionService(StripeService):
    """Calls below `client.v1.financial_connections.sessions`."""

    def create(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """POST /v1/financial_connections/sessions

        Required: account_holder, permissions.
        Optional: expand, filters, prefetch, return_url.
        Returns Session; raises StripeError.
        """
        return self._request(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    async def create_async(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """Async twin of `create`: POST /v1/financial_connections/sessions."""
        return await self._request_async(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    def retrieve(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """GET /v1/financial_connections/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/financial_connections/sessions/{session}."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )
