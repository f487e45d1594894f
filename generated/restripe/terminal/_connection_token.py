# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `terminal.connection_token` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import CreateableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ..params.terminal._connection_token import ConnectionTokenCreateParams


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "terminal.connection_token"

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
