# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `account_link` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import CreateableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from typing_extensions import Unpack

    from .params._account_link import AccountLinkCreateParams


class AccountLink(CreateableAPIResource):
    """The `account_link` object.

    Operations: POST /v1/account_links.
    """

    OBJECT_NAME: ClassVar[Literal["account_link"]] = "account_link"

    created: int
    expires_at: int
    object: Literal["account_link"]
    url: str

    _class_url = "/v1/account_links"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "account_link"

    @classmethod
    def create(cls, **params: Unpack[AccountLinkCreateParams]) -> AccountLink:
        """POST /v1/account_links

        Required: account, type.
        Optional: collect, collection_options, expand, refresh_url, return_url.
        Returns AccountLink; raises StripeError.
        """
        return request("post", "/v1/account_links", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[AccountLinkCreateParams]
    ) -> AccountLink:
        """Async twin of `create`: POST /v1/account_links."""
        return await request_async("post", "/v1/account_links", (), params)
