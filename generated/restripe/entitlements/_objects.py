# Rendered by codegen; never edit.
"""`entitlements.active_entitlement`, `entitlements.active_entitlement_summary`,
`entitlements.feature`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from ..params.entitlements import (
        ActiveEntitlementListParams,
        ActiveEntitlementRetrieveParams,
        FeatureCreateParams,
        FeatureListParams,
        FeatureModifyParams,
        FeatureRetrieveParams,
        FeatureUpdateParams,
    )


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


class ActiveEntitlementSummary(StripeObject):
    """The `entitlements.active_entitlement_summary` object."""

    OBJECT_NAME: ClassVar[Literal["entitlements.active_entitlement_summary"]] = (
        "entitlements.active_entitlement_summary"
    )

    customer: str
    entitlements: ListObject[ActiveEntitlement]
    livemode: bool
    object: Literal["entitlements.active_entitlement_summary"]

    _inner_class_types = {"entitlements": None}


class Feature(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `entitlements.feature` object.

    Operations: GET /v1/entitlements/features, GET /v1/entitlements/features/{id},
    POST /v1/entitlements/features, POST /v1/entitlements/features/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["entitlements.feature"]] = "entitlements.feature"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[FeatureListParams]
        ) -> AnyIterator[Feature]: ...

    active: bool
    id: str
    livemode: bool
    lookup_key: str
    metadata: MapField[str]
    name: str
    object: Literal["entitlements.feature"]

    _inner_class_types = {"metadata": "*"}
    _class_url = "/v1/entitlements/features"

    @classmethod
    def create(cls, **params: Unpack[FeatureCreateParams]) -> Feature:
        """POST /v1/entitlements/features

        Required: lookup_key, name.
        Optional: expand, metadata.
        Returns Feature; raises StripeError.
        """
        return request("post", "/v1/entitlements/features", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[FeatureCreateParams]) -> Feature:
        """Async twin of `create`: POST /v1/entitlements/features."""
        return await request_async("post", "/v1/entitlements/features", (), params)

    @classmethod
    def list(cls, **params: Unpack[FeatureListParams]) -> ListObject[Feature]:
        """GET /v1/entitlements/features

        Optional: archived, ending_before, expand, limit, lookup_key, starting_after.
        Returns ListObject[Feature]; raises StripeError.
        """
        return request("get", "/v1/entitlements/features", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[FeatureListParams]
    ) -> ListObject[Feature]:
        """Async twin of `list`: GET /v1/entitlements/features."""
        return await request_async(
            "get", "/v1/entitlements/features", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[FeatureModifyParams]) -> Feature:
        """POST /v1/entitlements/features/{id}

        Optional: active, expand, metadata, name.
        Returns Feature; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/entitlements/features/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[FeatureModifyParams]
    ) -> Feature:
        """Async twin of `modify`: POST /v1/entitlements/features/{id}."""
        return await request_async(
            "post", "/v1/entitlements/features/{id}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[FeatureRetrieveParams]) -> Feature:
        """GET /v1/entitlements/features/{id}

        Optional: expand.
        Returns Feature; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/entitlements/features/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[FeatureRetrieveParams]
    ) -> Feature:
        """Async twin of `retrieve`: GET /v1/entitlements/features/{id}."""
        return await request_async(
            "get", "/v1/entitlements/features/{id}", (id,), params
        )


class EntitlementsActiveEntitlementSummaryPreviousAttributes(PreviousAttributes):
    """Former values of `entitlements.active_entitlement_summary` fields, of any of
    them.

    What is nested in them may be partial as well.
    """

    customer: Optional[str]
    entitlements: Optional[ListObject[ActiveEntitlement]]
    livemode: Optional[bool]
    object: Optional[Literal["entitlements.active_entitlement_summary"]]

    _inner_class_types = {"entitlements": "_core.lists:ListObject"}


class EntitlementsActiveEntitlementSummaryEventData(EventData):
    """What an event holds about the schema `entitlements.active_entitlement_summary`."""

    object: ActiveEntitlementSummary
    previous_attributes: Optional[
        EntitlementsActiveEntitlementSummaryPreviousAttributes
    ]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "EntitlementsActiveEntitlementSummaryPreviousAttributes",
    }


class EntitlementsActiveEntitlementSummaryUpdatedEvent(Event):
    """The event `entitlements.active_entitlement_summary.updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["entitlements.active_entitlement_summary.updated"]
    ] = "entitlements.active_entitlement_summary.updated"

    data: EntitlementsActiveEntitlementSummaryEventData
    type: Literal["entitlements.active_entitlement_summary.updated"]

    _inner_class_types = {"data": "EntitlementsActiveEntitlementSummaryEventData"}


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
