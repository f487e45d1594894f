# Rendered by codegen; never edit.
"""`token`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import CreateableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._bank_account import BankAccount
    from ._card import Card
    from ._core.config import RequestOptions
    from .params._token import TokenCreateParams, TokenRetrieveParams


class Token(CreateableAPIResource):
    """The `token` object.

    Operations: GET /v1/tokens/{token}, POST /v1/tokens.
    """

    OBJECT_NAME: ClassVar[Literal["token"]] = "token"

    bank_account: Optional[BankAccount]
    card: Optional[Card]
    client_ip: Optional[str]
    created: int
    id: str
    livemode: bool
    object: Literal["token"]
    type: str
    used: bool

    _inner_class_types = {"bank_account": None, "card": None}
    _class_url = "/v1/tokens"

    @classmethod
    def create(cls, **params: Unpack[TokenCreateParams]) -> Token:
        """POST /v1/tokens

        Optional: account, bank_account, card, customer, cvc_update, expand, person,
        pii.
        Returns Token; raises StripeError.
        """
        return request("post", "/v1/tokens", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TokenCreateParams]) -> Token:
        """Async twin of `create`: POST /v1/tokens."""
        return await request_async("post", "/v1/tokens", (), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TokenRetrieveParams]) -> Token:
        """GET /v1/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/tokens/{token}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TokenRetrieveParams]
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/tokens/{token}."""
        return await request_async("get", "/v1/tokens/{token}", (id,), params)


class TokenService(StripeService):
    """Calls below `client.v1.tokens`."""

    def create(
        self,
        params: Optional[TokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """POST /v1/tokens

        Optional: account, bank_account, card, customer, cvc_update, expand, person,
        pii.
        Returns Token; raises StripeError.
        """
        return self._request("post", "/v1/tokens", (), params, options)

    async def create_async(
        self,
        params: Optional[TokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `create`: POST /v1/tokens."""
        return await self._request_async("post", "/v1/tokens", (), params, options)

    def retrieve(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """GET /v1/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request("get", "/v1/tokens/{token}", (token,), params, options)

    async def retrieve_async(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/tokens/{token}."""
        return await self._request_async(
            "get", "/v1/tokens/{token}", (token,), params, options
        )
