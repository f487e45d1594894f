# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: LocationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.terminal._location import (
        LocationCreateParams,
        LocationDeleteParams,
        LocationListParams,
        LocationRetrieveParams,
        LocationUpdateParams,
    )
    from ._location import Location


class LocationService(StripeService):
    """Calls below `client.v1.terminal.locations`."""

    def create(
        self,
        params: Optional[LocationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """POST /v1/terminal/locations

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError.
        """
        return self._request("post", "/v1/terminal/locations", (), params, options)

    async def create_async(
        self,
        params: Optional[LocationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `create`: POST /v1/terminal/locations."""
        return await self._request_async(
            "post", "/v1/terminal/locations", (), params, options
        )

    def delete(
        self,
        location: str,
        params: Optional[LocationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """DELETE /v1/terminal/locations/{location}

        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "delete", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def delete_async(
        self,
        location: str,
        params: Optional[LocationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `delete`: DELETE /v1/terminal/locations/{location}."""
        return await self._request_async(
            "delete", "/v1/terminal/locations/{location}", (location,), params, options
        )

    def list(
        self,
        params: Optional[LocationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Location]:
        """GET /v1/terminal/locations

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Location]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/locations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[LocationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Location]:
        """Async twin of `list`: GET /v1/terminal/locations."""
        return await self._request_async(
            "get", "/v1/terminal/locations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        location: str,
        params: Optional[LocationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """GET /v1/terminal/locations/{location}

        Optional: expand.
        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "get", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def retrieve_async(
        self,
        location: str,
        params: Optional[LocationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `retrieve`: GET /v1/terminal/locations/{location}."""
        return await self._request_async(
            "get", "/v1/terminal/locations/{location}", (location,), params, options
        )

    def update(
        self,
        location: str,
        params: Optional[LocationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """POST /v1/terminal/locations/{location}

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "post", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def update_async(
        self,
        location: str,
        params: Optional[LocationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `update`: POST /v1/terminal/locations/{location}."""
        return await self._request_async(
            "post", "/v1/terminal/locations/{location}", (location,), params, options
        )
