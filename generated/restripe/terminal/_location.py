# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `terminal.location` object: its parts, events and services."""

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

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._shared import Address as _Address, LegalEntityJapanAddress
    from ..params.terminal import (
        LocationCreateParams,
        LocationDeleteParams,
        LocationListParams,
        LocationModifyParams,
        LocationRetrieveParams,
        LocationUpdateParams,
    )


class Location(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `terminal.location` object.

    Operations: DELETE /v1/terminal/locations/{location}, GET /v1/terminal/locations,
    GET /v1/terminal/locations/{location}, POST /v1/terminal/locations,
    POST /v1/terminal/locations/{location}.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.location"]] = "terminal.location"

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressKana: TypeAlias = LegalEntityJapanAddress
        AddressKanji: TypeAlias = LegalEntityJapanAddress

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[LocationListParams],
        ) -> AnyIterator[Location]: ...

    address: _Address
    address_kana: Optional[LegalEntityJapanAddress]
    address_kanji: Optional[LegalEntityJapanAddress]
    configuration_overrides: Optional[str]
    deleted: Optional[Literal[True]]
    display_name: str
    display_name_kana: Optional[str]
    display_name_kanji: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["terminal.location"]
    phone: Optional[str]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "metadata": "*",
    }
    _class_url = "/v1/terminal/locations"

    @classmethod
    def create(cls, **params: Unpack[LocationCreateParams]) -> Location:
        """POST /v1/terminal/locations

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError.
        """
        return request("post", "/v1/terminal/locations", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[LocationCreateParams]) -> Location:
        """Async twin of `create`: POST /v1/terminal/locations."""
        return await request_async("post", "/v1/terminal/locations", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[LocationDeleteParams]) -> Location:
        """DELETE /v1/terminal/locations/{location}

        Returns Location; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/terminal/locations/{location}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[LocationDeleteParams]
    ) -> Location:
        """Async twin of `delete`: DELETE /v1/terminal/locations/{location}."""
        return await request_on_async(
            "delete", "/v1/terminal/locations/{location}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[LocationListParams]) -> ListObject[Location]:
        """GET /v1/terminal/locations

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Location]; raises StripeError.
        """
        return request("get", "/v1/terminal/locations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[LocationListParams]
    ) -> ListObject[Location]:
        """Async twin of `list`: GET /v1/terminal/locations."""
        return await request_async(
            "get", "/v1/terminal/locations", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[LocationModifyParams]) -> Location:
        """POST /v1/terminal/locations/{location}

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/terminal/locations/{location}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[LocationModifyParams]
    ) -> Location:
        """Async twin of `modify`: POST /v1/terminal/locations/{location}."""
        return await request_async(
            "post", "/v1/terminal/locations/{location}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[LocationRetrieveParams]) -> Location:
        """GET /v1/terminal/locations/{location}

        Optional: expand.
        Returns Location; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/terminal/locations/{location}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[LocationRetrieveParams]
    ) -> Location:
        """Async twin of `retrieve`: GET /v1/terminal/locations/{location}."""
        return await request_async(
            "get", "/v1/terminal/locations/{location}", (id,), params
        )


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
