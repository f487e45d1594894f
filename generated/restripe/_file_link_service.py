# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: FileLinkService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._file_link import FileLink
    from .params._file_link import (
        FileLinkCreateParams,
        FileLinkListParams,
        FileLinkRetrieveParams,
        FileLinkUpdateParams,
    )


class FileLinkService(StripeService):
    """Calls below `client.v1.file_links`."""

    def create(
        self, params: FileLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> FileLink:
        """POST /v1/file_links

        Required: file.
        Optional: expand, expires_at, metadata.
        Returns FileLink; raises StripeError.
        """
        return self._request("post", "/v1/file_links", (), params, options)

    async def create_async(
        self, params: FileLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> FileLink:
        """Async twin of `create`: POST /v1/file_links."""
        return await self._request_async("post", "/v1/file_links", (), params, options)

    def list(
        self,
        params: Optional[FileLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[FileLink]:
        """GET /v1/file_links

        Optional: created, ending_before, expand, expired, file, limit,
        starting_after.
        Returns ListObject[FileLink]; raises StripeError.
        """
        return self._request(
            "get", "/v1/file_links", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[FileLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[FileLink]:
        """Async twin of `list`: GET /v1/file_links."""
        return await self._request_async(
            "get", "/v1/file_links", (), params, options, expects="list"
        )

    def retrieve(
        self,
        link: str,
        params: Optional[FileLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FileLink:
        """GET /v1/file_links/{link}

        Optional: expand.
        Returns FileLink; raises StripeError (InvalidRequestError when link is
        empty).
        """
        return self._request("get", "/v1/file_links/{link}", (link,), params, options)

    async def retrieve_async(
        self,
        link: str,
        params: Optional[FileLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FileLink:
        """Async twin of `retrieve`: GET /v1/file_links/{link}."""
        return await self._request_async(
            "get", "/v1/file_links/{link}", (link,), params, options
        )

    def update(
        self,
        link: str,
        params: Optional[FileLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FileLink:
        """POST /v1/file_links/{link}

        Optional: expand, expires_at, metadata.
        Returns FileLink; raises StripeError (InvalidRequestError when link is
        empty).
        """
        return self._request("post", "/v1/file_links/{link}", (link,), params, options)

    async def update_async(
        self,
        link: str,
        params: Optional[FileLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FileLink:
        """Async twin of `update`: POST /v1/file_links/{link}."""
        return await self._request_async(
            "post", "/v1/file_links/{link}", (link,), params, options
        )
