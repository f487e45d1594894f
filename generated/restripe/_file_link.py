# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `file_link` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._file import File
    from .params._file_link import (
        FileLinkCreateParams,
        FileLinkListParams,
        FileLinkModifyParams,
        FileLinkRetrieveParams,
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "file_link"

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
