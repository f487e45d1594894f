# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `climate.supplier` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._shared import ClimateRemovalsLocation
    from ..params.climate import SupplierListParams, SupplierRetrieveParams


class Supplier(ListableAPIResource):
    """The `climate.supplier` object.

    Operations: GET /v1/climate/suppliers, GET /v1/climate/suppliers/{supplier}.
    """

    OBJECT_NAME: ClassVar[Literal["climate.supplier"]] = "climate.supplier"

    if TYPE_CHECKING:
        Location: TypeAlias = ClimateRemovalsLocation

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SupplierListParams],
        ) -> AnyIterator[Supplier]: ...

    id: str
    info_url: str
    livemode: bool
    locations: List[ClimateRemovalsLocation]
    name: str
    object: Literal["climate.supplier"]
    removal_pathway: Literal[
        "biomass_carbon_removal_and_storage",
        "direct_air_capture",
        "enhanced_weathering",
    ]

    _inner_class_types = {"locations": "_shared:ClimateRemovalsLocation"}
    _class_url = "/v1/climate/suppliers"

    @classmethod
    def list(cls, **params: Unpack[SupplierListParams]) -> ListObject[Supplier]:
        """GET /v1/climate/suppliers

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Supplier]; raises StripeError.
        """
        return request("get", "/v1/climate/suppliers", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SupplierListParams]
    ) -> ListObject[Supplier]:
        """Async twin of `list`: GET /v1/climate/suppliers."""
        return await request_async(
            "get", "/v1/climate/suppliers", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SupplierRetrieveParams]) -> Supplier:
        """GET /v1/climate/suppliers/{supplier}

        Optional: expand.
        Returns Supplier; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/climate/suppliers/{supplier}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SupplierRetrieveParams]
    ) -> Supplier:
        """Async twin of `retrieve`: GET /v1/climate/suppliers/{supplier}."""
        return await request_async(
            "get", "/v1/climate/suppliers/{supplier}", (id,), params
        )


class SupplierService(StripeService):
    """Calls below `client.v1.climate.suppliers`."""

    def list(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """GET /v1/climate/suppliers

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Supplier]; raises StripeError.
        """
        return self._request(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """Async twin of `list`: GET /v1/climate/suppliers."""
        return await self._request_async(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """GET /v1/climate/suppliers/{supplier}

        Optional: expand.
        Returns Supplier; raises StripeError (InvalidRequestError when supplier is
        empty).
        """
        return self._request(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )

    async def retrieve_async(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """Async twin of `retrieve`: GET /v1/climate/suppliers/{supplier}."""
        return await self._request_async(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )
