# Rendered by codegen; never edit.
"""`file`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._enums import FilePurpose
    from ._file_link import FileLink
    from .params._others import FileCreateParams, FileListParams, FileRetrieveParams


class File(CreateableAPIResource, ListableAPIResource):
    """The `file` object.

    Operations: GET /v1/files, GET /v1/files/{file}, POST /v1/files.
    """

    OBJECT_NAME: ClassVar[Literal["file"]] = "file"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[FileListParams]
        ) -> AnyIterator[File]: ...

    created: int
    expires_at: Optional[int]
    filename: Optional[str]
    id: str
    links: Optional[ListObject[FileLink]]
    object: Literal["file"]
    purpose: FilePurpose
    size: int
    title: Optional[str]
    type: Optional[str]
    url: Optional[str]

    _inner_class_types = {"links": None}
    _class_url = "/v1/files"

    @classmethod
    def create(cls, **params: Unpack[FileCreateParams]) -> File:
        """POST /v1/files

        Required: file, purpose.
        Optional: expand, file_link_data.
        Returns File; raises StripeError.
        """
        return request(
            "post",
            "/v1/files",
            (),
            params,
            base="files",
            content_type="multipart/form-data",
        )

    @classmethod
    async def create_async(cls, **params: Unpack[FileCreateParams]) -> File:
        """Async twin of `create`: POST /v1/files."""
        return await request_async(
            "post",
            "/v1/files",
            (),
            params,
            base="files",
            content_type="multipart/form-data",
        )

    @classmethod
    def list(cls, **params: Unpack[FileListParams]) -> ListObject[File]:
        """GET /v1/files

        Optional: created, ending_before, expand, limit, purpose, starting_after.
        Returns ListObject[File]; raises StripeError.
        """
        return request("get", "/v1/files", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[FileListParams]) -> ListObject[File]:
        """Async twin of `list`: GET /v1/files."""
        return await request_async("get", "/v1/files", (), params, expects="list")

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[FileRetrieveParams]) -> File:
        """GET /v1/files/{file}

        Optional: expand.
        Returns File; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/files/{file}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[FileRetrieveParams]
    ) -> File:
        """Async twin of `retrieve`: GET /v1/files/{file}."""
        return await request_async("get", "/v1/files/{file}", (id,), params)


class FilePreviousAttributes(PreviousAttributes):
    """Former values of `file` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    expires_at: Optional[int]
    filename: Optional[str]
    id: Optional[str]
    links: Optional[ListObject[FileLink]]
    object: Optional[Literal["file"]]
    purpose: Optional[FilePurpose]
    size: Optional[int]
    title: Optional[str]
    type: Optional[str]
    url: Optional[str]

    _inner_class_types = {"links": "_core.lists:ListObject"}


class FileEventData(EventData):
    """What an event holds about the schema `file`."""

    object: File
    previous_attributes: Optional[FilePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "FilePreviousAttributes",
    }


class FileCreatedEvent(Event):
    """The event `file.created`."""

    LOOKUP_TYPE: ClassVar[Literal["file.created"]] = "file.created"

    data: FileEventData
    type: Literal["file.created"]

    _inner_class_types = {"data": "FileEventData"}


class FileService(StripeService):
    """Calls below `client.v1.files`."""

    def create(
        self, params: FileCreateParams, options: Optional[RequestOptions] = None
    ) -> File:
        """POST /v1/files

        Required: file, purpose.
        Optional: expand, file_link_data.
        Returns File; raises StripeError.
        """
        return self._request(
            "post",
            "/v1/files",
            (),
            params,
            options,
            base="files",
            content_type="multipart/form-data",
        )

    async def create_async(
        self, params: FileCreateParams, options: Optional[RequestOptions] = None
    ) -> File:
        """Async twin of `create`: POST /v1/files."""
        return await self._request_async(
            "post",
            "/v1/files",
            (),
            params,
            options,
            base="files",
            content_type="multipart/form-data",
        )

    def list(
        self,
        params: Optional[FileListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[File]:
        """GET /v1/files

        Optional: created, ending_before, expand, limit, purpose, starting_after.
        Returns ListObject[File]; raises StripeError.
        """
        return self._request("get", "/v1/files", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[FileListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[File]:
        """Async twin of `list`: GET /v1/files."""
        return await self._request_async(
            "get", "/v1/files", (), params, options, expects="list"
        )

    def retrieve(
        self,
        file: str,
        params: Optional[FileRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> File:
        """GET /v1/files/{file}

        Optional: expand.
        Returns File; raises StripeError (InvalidRequestError when file is empty).
        """
        return self._request("get", "/v1/files/{file}", (file,), params, options)

    async def retrieve_async(
        self,
        file: str,
        params: Optional[FileRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> File:
        """Async twin of `retrieve`: GET /v1/files/{file}."""
        return await self._request_async(
            "get", "/v1/files/{file}", (file,), params, options
        )
