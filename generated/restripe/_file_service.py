# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: FileService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._file import File
    from .params._file import FileCreateParams, FileListParams, FileRetrieveParams


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
