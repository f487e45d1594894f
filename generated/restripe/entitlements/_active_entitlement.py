# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `entitlements.active_entitlement` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from ..params.entitlements import (
        ActiveEntitlementListParams,
        ActiveEntitlementRetrieveParams,
    )
    from ._feature import Feature


class ActiveEntitlement(ListableAPIResource):
    """The `entitlements.active_entitlement` object.

    Operations: GET /v1/entitlements/active_entitlements,
    GET /v1/entitlements/active_entitlements/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["entitlements.active_entitlement"]] = (
        "entitlements.active_entitlement"
    )

    if TYPE_CHECKING:
        feature_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ActiveEntitlementListParams],
        ) -> AnyIterator[ActiveEntitlement]: ...

    feature: ExpandableField[Feature]
    id: str
    livemode: bool
    lookup_key: str
    object: Literal["entitlements.active_entitlement"]

    _inner_class_types = {"feature": None}
    _class_url = "/v1/entitlements/active_entitlements"

    @classmethod
    def list(
        cls, **params: Unpack[ActiveEntitlementListParams]
    ) -> ListObject[ActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements

        Required: customer.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ActiveEntitlement]; raises StripeError.
        """
        return request(
            "get", "/v1/entitlements/active_entitlements", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ActiveEntitlementListParams]
    ) -> ListObject[ActiveEntitlement]:
        """Async twin of `list`: GET /v1/entitlements/active_entitlements."""
        return await request_async(
            "get", "/v1/entitlements/active_entitlements", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ActiveEntitlementRetrieveParams]
    ) -> ActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}

        Optional: expand.
        Returns ActiveEntitlement; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ActiveEntitlementRetrieveParams]
    ) -> ActiveEntitlement:
        """Async twin of `retrieve`: GET /v1/entitlements/active_entitlements/{id}."""
        return await request_async(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params
        )


class ActiveEntitlementService(StripeService):
    """Calls below `client.v1.entitlements.active_entitlements`."""

    def list(
        self,
        params: ActiveEntitlementListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ActiveEntitlement]:
        """GET /v1/entitlements/active_entitlements

        Required: customer.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ActiveEntitlement]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/entitlements/active_entitlements",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: ActiveEntitlementListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ActiveEntitlement]:
        """Async twin of `list`: GET /v1/entitlements/active_entitlements."""
        return await self._request_async(
            "get",
            "/v1/entitlements/active_entitlements",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ActiveEntitlementRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ActiveEntitlement:
        """GET /v1/entitlements/active_entitlements/{id}

        Optional: expand.
        Returns ActiveEntitlement; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ActiveEntitlementRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ActiveEntitlement:
        """Async twin of `retrieve`: GET /v1/entitlements/active_entitlements/{id}."""
        return await self._request_async(
            "get", "/v1/entitlements/active_entitlements/{id}", (id,), params, options
        )
