# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ValueListService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.radar._value_list import (
        ValueListCreateParams,
        ValueListDeleteParams,
        ValueListListParams,
        ValueListRetrieveParams,
        ValueListUpdateParams,
    )
    from ._value_list import ValueList


class ValueListService(StripeService):
    """Calls below `client.v1.radar.value_lists`."""

    def create(
        self, params: ValueListCreateParams, options: Optional[RequestOptions] = None
    ) -> ValueList:
        """POST /v1/radar/value_lists

        Required: alias, name.
        Optional: expand, item_type, metadata.
        Returns ValueList; raises StripeError.
        """
        return self._request("post", "/v1/radar/value_lists", (), params, options)

    async def create_async(
        self, params: ValueListCreateParams, options: Optional[RequestOptions] = None
    ) -> ValueList:
        """Async twin of `create`: POST /v1/radar/value_lists."""
        return await self._request_async(
            "post", "/v1/radar/value_lists", (), params, options
        )

    def delete(
        self,
        value_list: str,
        params: Optional[ValueListDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """DELETE /v1/radar/value_lists/{value_list}

        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "delete",
            "/v1/radar/value_lists/{value_list}",
            (value_list,),
            params,
            options,
        )

    async def delete_async(
        self,
        value_list: str,
        params: Optional[ValueListDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `delete`: DELETE /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "delete",
            "/v1/radar/value_lists/{value_list}",
            (value_list,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[ValueListListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ValueList]:
        """GET /v1/radar/value_lists

        Optional: alias, contains, created, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ValueList]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/value_lists", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ValueListListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ValueList]:
        """Async twin of `list`: GET /v1/radar/value_lists."""
        return await self._request_async(
            "get", "/v1/radar/value_lists", (), params, options, expects="list"
        )

    def retrieve(
        self,
        value_list: str,
        params: Optional[ValueListRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """GET /v1/radar/value_lists/{value_list}

        Optional: expand.
        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "get", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    async def retrieve_async(
        self,
        value_list: str,
        params: Optional[ValueListRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `retrieve`: GET /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "get", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    def update(
        self,
        value_list: str,
        params: Optional[ValueListUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """POST /v1/radar/value_lists/{value_list}

        Optional: alias, expand, metadata, name.
        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "post", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    async def update_async(
        self,
        value_list: str,
        params: Optional[ValueListUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `update`: POST /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "post", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )
