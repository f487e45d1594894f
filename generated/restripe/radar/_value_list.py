# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `radar.value_list` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._enums import ItemType
    from ..params.radar import (
        ValueListCreateParams,
        ValueListDeleteParams,
        ValueListListParams,
        ValueListModifyParams,
        ValueListRetrieveParams,
        ValueListUpdateParams,
    )
    from ._value_list_item import ValueListItem


class ValueList(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `radar.value_list` object.

    Operations: DELETE /v1/radar/value_lists/{value_list}, GET /v1/radar/value_lists,
    GET /v1/radar/value_lists/{value_list}, POST /v1/radar/value_lists,
    POST /v1/radar/value_lists/{value_list}.
    """

    OBJECT_NAME: ClassVar[Literal["radar.value_list"]] = "radar.value_list"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ValueListListParams],
        ) -> AnyIterator[ValueList]: ...

    alias: str
    created: int
    created_by: str
    deleted: Optional[Literal[True]]
    id: str
    item_type: ItemType
    list_items: ListObject[ValueListItem]
    livemode: bool
    metadata: MapField[str]
    name: str
    object: Literal["radar.value_list"]

    _inner_class_types = {"list_items": None, "metadata": "*"}
    _class_url = "/v1/radar/value_lists"

    @classmethod
    def create(cls, **params: Unpack[ValueListCreateParams]) -> ValueList:
        """POST /v1/radar/value_lists

        Required: alias, name.
        Optional: expand, item_type, metadata.
        Returns ValueList; raises StripeError.
        """
        return request("post", "/v1/radar/value_lists", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ValueListCreateParams]) -> ValueList:
        """Async twin of `create`: POST /v1/radar/value_lists."""
        return await request_async("post", "/v1/radar/value_lists", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[ValueListDeleteParams]) -> ValueList:
        """DELETE /v1/radar/value_lists/{value_list}

        Returns ValueList; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/radar/value_lists/{value_list}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ValueListDeleteParams]
    ) -> ValueList:
        """Async twin of `delete`: DELETE /v1/radar/value_lists/{value_list}."""
        return await request_on_async(
            "delete", "/v1/radar/value_lists/{value_list}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[ValueListListParams]) -> ListObject[ValueList]:
        """GET /v1/radar/value_lists

        Optional: alias, contains, created, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ValueList]; raises StripeError.
        """
        return request("get", "/v1/radar/value_lists", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ValueListListParams]
    ) -> ListObject[ValueList]:
        """Async twin of `list`: GET /v1/radar/value_lists."""
        return await request_async(
            "get", "/v1/radar/value_lists", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[ValueListModifyParams]) -> ValueList:
        """POST /v1/radar/value_lists/{value_list}

        Optional: alias, expand, metadata, name.
        Returns ValueList; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/radar/value_lists/{value_list}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ValueListModifyParams]
    ) -> ValueList:
        """Async twin of `modify`: POST /v1/radar/value_lists/{value_list}."""
        return await request_async(
            "post", "/v1/radar/value_lists/{value_list}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ValueListRetrieveParams]) -> ValueList:
        """GET /v1/radar/value_lists/{value_list}

        Optional: expand.
        Returns ValueList; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/radar/value_lists/{value_list}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ValueListRetrieveParams]
    ) -> ValueList:
        """Async twin of `retrieve`: GET /v1/radar/value_lists/{value_list}."""
        return await request_async(
            "get", "/v1/radar/value_lists/{value_list}", (id,), params
        )


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
