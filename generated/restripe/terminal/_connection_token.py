# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `terminal.connection_token` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import CreateableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._core.config import RequestOptions
    from ..params.terminal import ConnectionTokenCreateParams


class ConnectionToken(CreateableAPIResource):
    """The `terminal.connection_token` object.

    Operations: POST /v1/terminal/connection_tokens.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.connection_token"]] = (
        "terminal.connection_token"
    )

    location: Optional[str]
    object: Literal["terminal.connection_token"]
    secret: str

    _class_url = "/v1/terminal/connection_tokens"

    @classmethod
    def create(cls, **params: Unpack[ConnectionTokenCreateParams]) -> ConnectionToken:
        """POST /v1/terminal/connection_tokens

        Optional: expand, location.
        Returns ConnectionToken; raises StripeError.
        """
        return request("post", "/v1/terminal/connection_tokens", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ConnectionTokenCreateParams]
    ) -> ConnectionToken:
        """Async twin of `create`: POST /v1/terminal/connection_tokens."""
        return await request_async("post", "/v1/terminal/connection_tokens", (), params)


class ConnectionTokenService(StripeService):
    """Calls below `client.v1.terminal.connection_tokens`."""

    def create(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """POST /v1/terminal/connection_tokens

        Optional: expand, location.
        Returns ConnectionToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """Async twin of `create`: POST /v1/terminal/connection_tokens."""
        return await self._request_async(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )
