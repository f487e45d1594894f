# Rendered by codegen; never edit.
"""`account_link`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import CreateableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.config import RequestOptions
    from .params._others import AccountLinkCreateParams


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


class AccountLinkService(StripeService):
    """Calls below `client.v1.account_links`."""

    def create(
        self, params: AccountLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> AccountLink:
        """POST /v1/account_links

        Required: account, type.
        Optional: collect, collection_options, expand, refresh_url, return_url.
        Returns AccountLink; raises StripeError.
        """
        return self._request("post", "/v1/account_links", (), params, options)

    async def create_async(
        self, params: AccountLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> AccountLink:
        """Async twin of `create`: POST /v1/account_links."""
        return await self._request_async(
            "post", "/v1/account_links", (), params, options
        )
