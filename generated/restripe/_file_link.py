# Rendered by codegen; never edit.
"""`file_link`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._file import File
    from .params._others import (
        FileLinkCreateParams,
        FileLinkListParams,
        FileLinkModifyParams,
        FileLinkRetrieveParams,
        FileLinkUpdateParams,
    )


class FileLink(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `file_link` object.

    Operations: GET /v1/file_links, GET /v1/file_links/{link}, POST /v1/file_links,
    POST /v1/file_links/{link}.
    """

    OBJECT_NAME: ClassVar[Literal["file_link"]] = "file_link"

    if TYPE_CHECKING:
        file_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[FileLinkListParams],
        ) -> AnyIterator[FileLink]: ...

    created: int
    expired: bool
    expires_at: Optional[int]
    file: ExpandableField[File]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["file_link"]
    url: Optional[str]

    _inner_class_types = {"file": None, "metadata": "*"}
    _class_url = "/v1/file_links"

    @classmethod
    def create(cls, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """POST /v1/file_links

        Required: file.
        Optional: expand, expires_at, metadata.
        Returns FileLink; raises StripeError.
        """
        return request("post", "/v1/file_links", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[FileLinkCreateParams]) -> FileLink:
        """Async twin of `create`: POST /v1/file_links."""
        return await request_async("post", "/v1/file_links", (), params)

    @classmethod
    def list(cls, **params: Unpack[FileLinkListParams]) -> ListObject[FileLink]:
        """GET /v1/file_links

        Optional: created, ending_before, expand, expired, file, limit,
        starting_after.
        Returns ListObject[FileLink]; raises StripeError.
        """
        return request("get", "/v1/file_links", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[FileLinkListParams]
    ) -> ListObject[FileLink]:
        """Async twin of `list`: GET /v1/file_links."""
        return await request_async("get", "/v1/file_links", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[FileLinkModifyParams]) -> FileLink:
        """POST /v1/file_links/{link}

        Optional: expand, expires_at, metadata.
        Returns FileLink; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/file_links/{link}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[FileLinkModifyParams]
    ) -> FileLink:
        """Async twin of `modify`: POST /v1/file_links/{link}."""
        return await request_async("post", "/v1/file_links/{link}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[FileLinkRetrieveParams]) -> FileLink:
        """GET /v1/file_links/{link}

        Optional: expand.
        Returns FileLink; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/file_links/{link}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[FileLinkRetrieveParams]
    ) -> FileLink:
        """Async twin of `retrieve`: GET /v1/file_links/{link}."""
        return await request_async("get", "/v1/file_links/{link}", (id,), params)


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
