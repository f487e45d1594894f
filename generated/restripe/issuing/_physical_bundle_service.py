# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PhysicalBundleService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._physical_bundle import (
        PhysicalBundleListParams,
        PhysicalBundleRetrieveParams,
    )
    from ._physical_bundle import PhysicalBundle


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
