# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `climate.supplier` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from .._shared import ClimateRemovalsLocation
    from ..params.climate._supplier import SupplierListParams, SupplierRetrieveParams


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "climate.supplier"

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
