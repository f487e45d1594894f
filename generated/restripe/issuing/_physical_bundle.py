# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.physical_bundle` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing import PhysicalBundleListParams, PhysicalBundleRetrieveParams


class PhysicalBundleFeatures(StripeObject):
    """Part of a reply: schema `issuing_physical_bundle_features`."""

    card_logo: Literal["optional", "required", "unsupported"]
    carrier_text: Literal["optional", "required", "unsupported"]
    second_line: Literal["optional", "required", "unsupported"]


class PhysicalBundle(ListableAPIResource):
    """The `issuing.physical_bundle` object.

    Operations: GET /v1/issuing/physical_bundles,
    GET /v1/issuing/physical_bundles/{physical_bundle}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.physical_bundle"]] = (
        "issuing.physical_bundle"
    )

    if TYPE_CHECKING:
        Features: TypeAlias = PhysicalBundleFeatures

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PhysicalBundleListParams],
        ) -> AnyIterator[PhysicalBundle]: ...

    features: PhysicalBundleFeatures
    id: str
    livemode: bool
    name: str
    object: Literal["issuing.physical_bundle"]
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]

    _inner_class_types = {"features": "PhysicalBundleFeatures"}
    _class_url = "/v1/issuing/physical_bundles"

    @classmethod
    def list(
        cls, **params: Unpack[PhysicalBundleListParams]
    ) -> ListObject[PhysicalBundle]:
        """GET /v1/issuing/physical_bundles

        Optional: ending_before, expand, limit, starting_after, status, type.
        Returns ListObject[PhysicalBundle]; raises StripeError.
        """
        return request(
            "get", "/v1/issuing/physical_bundles", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[PhysicalBundleListParams]
    ) -> ListObject[PhysicalBundle]:
        """Async twin of `list`: GET /v1/issuing/physical_bundles."""
        return await request_async(
            "get", "/v1/issuing/physical_bundles", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PhysicalBundleRetrieveParams]
    ) -> PhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}

        Optional: expand.
        Returns PhysicalBundle; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/issuing/physical_bundles/{physical_bundle}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PhysicalBundleRetrieveParams]
    ) -> PhysicalBundle:
        """Async twin of `retrieve`: GET /v1/issuing/physical_bundles/{physical_bundle}."""
        return await request_async(
            "get", "/v1/issuing/physical_bundles/{physical_bundle}", (id,), params
        )


class PhysicalBundleService(StripeService):
    """Calls below `client.v1.issuing.physical_bundles`."""

    def list(
        self,
        params: Optional[PhysicalBundleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PhysicalBundle]:
        """GET /v1/issuing/physical_bundles

        Optional: ending_before, expand, limit, starting_after, status, type.
        Returns ListObject[PhysicalBundle]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/physical_bundles", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PhysicalBundleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PhysicalBundle]:
        """Async twin of `list`: GET /v1/issuing/physical_bundles."""
        return await self._request_async(
            "get", "/v1/issuing/physical_bundles", (), params, options, expects="list"
        )

    def retrieve(
        self,
        physical_bundle: str,
        params: Optional[PhysicalBundleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PhysicalBundle:
        """GET /v1/issuing/physical_bundles/{physical_bundle}

        Optional: expand.
        Returns PhysicalBundle; raises StripeError (InvalidRequestError when
        physical_bundle is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/physical_bundles/{physical_bundle}",
            (physical_bundle,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        physical_bundle: str,
        params: Optional[PhysicalBundleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PhysicalBundle:
        """Async twin of `retrieve`: GET /v1/issuing/physical_bundles/{physical_bundle}."""
        return await self._request_async(
            "get",
            "/v1/issuing/physical_bundles/{physical_bundle}",
            (physical_bundle,),
            params,
            options,
        )
