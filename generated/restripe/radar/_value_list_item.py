# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `radar.value_list_item` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
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
    from .._core.lists import ListObject
    from ..params.radar import (
        ValueListItemCreateParams,
        ValueListItemDeleteParams,
        ValueListItemListParams,
        ValueListItemRetrieveParams,
    )


class ValueListItem(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `radar.value_list_item` object.

    Operations: DELETE /v1/radar/value_list_items/{item},
    GET /v1/radar/value_list_items, GET /v1/radar/value_list_items/{item},
    POST /v1/radar/value_list_items.
    """

    OBJECT_NAME: ClassVar[Literal["radar.value_list_item"]] = "radar.value_list_item"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ValueListItemListParams],
        ) -> AnyIterator[ValueListItem]: ...

    created: int
    created_by: str
    deleted: Optional[Literal[True]]
    id: str
    livemode: bool
    object: Literal["radar.value_list_item"]
    value: str
    value_list: str

    _class_url = "/v1/radar/value_list_items"

    @classmethod
    def create(cls, **params: Unpack[ValueListItemCreateParams]) -> ValueListItem:
        """POST /v1/radar/value_list_items

        Required: value, value_list.
        Optional: expand.
        Returns ValueListItem; raises StripeError.
        """
        return request("post", "/v1/radar/value_list_items", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ValueListItemCreateParams]
    ) -> ValueListItem:
        """Async twin of `create`: POST /v1/radar/value_list_items."""
        return await request_async("post", "/v1/radar/value_list_items", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[ValueListItemDeleteParams]
    ) -> ValueListItem:
        """DELETE /v1/radar/value_list_items/{item}

        Returns ValueListItem; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/radar/value_list_items/{item}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ValueListItemDeleteParams]
    ) -> ValueListItem:
        """Async twin of `delete`: DELETE /v1/radar/value_list_items/{item}."""
        return await request_on_async(
            "delete", "/v1/radar/value_list_items/{item}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ValueListItemListParams]
    ) -> ListObject[ValueListItem]:
        """GET /v1/radar/value_list_items

        Required: value_list.
        Optional: created, ending_before, expand, limit, starting_after, value.
        Returns ListObject[ValueListItem]; raises StripeError.
        """
        return request("get", "/v1/radar/value_list_items", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ValueListItemListParams]
    ) -> ListObject[ValueListItem]:
        """Async twin of `list`: GET /v1/radar/value_list_items."""
        return await request_async(
            "get", "/v1/radar/value_list_items", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ValueListItemRetrieveParams]
    ) -> ValueListItem:
        """GET /v1/radar/value_list_items/{item}

        Optional: expand.
        Returns ValueListItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/radar/value_list_items/{item}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ValueListItemRetrieveParams]
    ) -> ValueListItem:
        """Async twin of `retrieve`: GET /v1/radar/value_list_items/{item}."""
        return await request_async(
            "get", "/v1/radar/value_list_items/{item}", (id,), params
        )


class ValueListItemService(StripeService):
    """Calls below `client.v1.radar.value_list_items`."""

    def create(
        self,
        params: ValueListItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """POST /v1/radar/value_list_items

        Required: value, value_list.
        Optional: expand.
        Returns ValueListItem; raises StripeError.
        """
        return self._request("post", "/v1/radar/value_list_items", (), params, options)

    async def create_async(
        self,
        params: ValueListItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `create`: POST /v1/radar/value_list_items."""
        return await self._request_async(
            "post", "/v1/radar/value_list_items", (), params, options
        )

    def delete(
        self,
        item: str,
        params: Optional[ValueListItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """DELETE /v1/radar/value_list_items/{item}

        Returns ValueListItem; raises StripeError (InvalidRequestError when item is
        empty).
        """
        return self._request(
            "delete", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    async def delete_async(
        self,
        item: str,
        params: Optional[ValueListItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `delete`: DELETE /v1/radar/value_list_items/{item}."""
        return await self._request_async(
            "delete", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    def list(
        self, params: ValueListItemListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ValueListItem]:
        """GET /v1/radar/value_list_items

        Required: value_list.
        Optional: created, ending_before, expand, limit, starting_after, value.
        Returns ListObject[ValueListItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/value_list_items", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ValueListItemListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ValueListItem]:
        """Async twin of `list`: GET /v1/radar/value_list_items."""
        return await self._request_async(
            "get", "/v1/radar/value_list_items", (), params, options, expects="list"
        )

    def retrieve(
        self,
        item: str,
        params: Optional[ValueListItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """GET /v1/radar/value_list_items/{item}

        Optional: expand.
        Returns ValueListItem; raises StripeError (InvalidRequestError when item is
        empty).
        """
        return self._request(
            "get", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    async def retrieve_async(
        self,
        item: str,
        params: Optional[ValueListItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `retrieve`: GET /v1/radar/value_list_items/{item}."""
        return await self._request_async(
            "get", "/v1/radar/value_list_items/{item}", (item,), params, options
        )
