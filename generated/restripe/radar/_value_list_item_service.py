# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ValueListItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.radar._value_list_item import (
        ValueListItemCreateParams,
        ValueListItemDeleteParams,
        ValueListItemListParams,
        ValueListItemRetrieveParams,
    )
    from ._value_list_item import ValueListItem


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
