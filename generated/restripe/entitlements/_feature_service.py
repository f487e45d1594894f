# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: FeatureService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.entitlements._feature import (
        FeatureCreateParams,
        FeatureListParams,
        FeatureRetrieveParams,
        FeatureUpdateParams,
    )
    from ._feature import Feature


class FeatureService(StripeService):
    """Calls below `client.v1.entitlements.features`."""

    def create(
        self, params: FeatureCreateParams, options: Optional[RequestOptions] = None
    ) -> Feature:
        """POST /v1/entitlements/features

        Required: lookup_key, name.
        Optional: expand, metadata.
        Returns Feature; raises StripeError.
        """
        return self._request("post", "/v1/entitlements/features", (), params, options)

    async def create_async(
        self, params: FeatureCreateParams, options: Optional[RequestOptions] = None
    ) -> Feature:
        """Async twin of `create`: POST /v1/entitlements/features."""
        return await self._request_async(
            "post", "/v1/entitlements/features", (), params, options
        )

    def list(
        self,
        params: Optional[FeatureListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Feature]:
        """GET /v1/entitlements/features

        Optional: archived, ending_before, expand, limit, lookup_key, starting_after.
        Returns ListObject[Feature]; raises StripeError.
        """
        return self._request(
            "get", "/v1/entitlements/features", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[FeatureListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Feature]:
        """Async twin of `list`: GET /v1/entitlements/features."""
        return await self._request_async(
            "get", "/v1/entitlements/features", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[FeatureRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Feature:
        """GET /v1/entitlements/features/{id}

        Optional: expand.
        Returns Feature; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "get", "/v1/entitlements/features/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[FeatureRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Feature:
        """Async twin of `retrieve`: GET /v1/entitlements/features/{id}."""
        return await self._request_async(
            "get", "/v1/entitlements/features/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[FeatureUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Feature:
        """POST /v1/entitlements/features/{id}

        Optional: active, expand, metadata, name.
        Returns Feature; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/entitlements/features/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[FeatureUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Feature:
        """Async twin of `update`: POST /v1/entitlements/features/{id}."""
        return await self._request_async(
            "post", "/v1/entitlements/features/{id}", (id,), params, options
        )
