# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.credit_grant` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
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
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._shared import BillingCreditGrantsResourceAmount
    from ..params.billing import (
        CreditGrantCreateParams,
        CreditGrantExpireParams,
        CreditGrantListParams,
        CreditGrantModifyParams,
        CreditGrantRetrieveParams,
        CreditGrantUpdateParams,
        CreditGrantVoidGrantParams,
    )
    from ..test_helpers._test_clock import TestClock


class CreditGrantApplicabilityConfigScopePrice(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_applicable_price`."""

    id: Optional[str]


class CreditGrantApplicabilityConfigScope(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_scope`."""

    if TYPE_CHECKING:
        Price: TypeAlias = CreditGrantApplicabilityConfigScopePrice

    price_type: Optional[Literal["metered"]]
    prices: Optional[List[CreditGrantApplicabilityConfigScopePrice]]

    _inner_class_types = {"prices": "CreditGrantApplicabilityConfigScopePrice"}


class CreditGrantApplicabilityConfig(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_applicability_config`."""

    if TYPE_CHECKING:
        Scope: TypeAlias = CreditGrantApplicabilityConfigScope

    scope: CreditGrantApplicabilityConfigScope

    _inner_class_types = {"scope": "CreditGrantApplicabilityConfigScope"}


class CreditGrant(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `billing.credit_grant` object.

    Operations: GET /v1/billing/credit_grants, GET /v1/billing/credit_grants/{id},
    POST /v1/billing/credit_grants, POST /v1/billing/credit_grants/{id},
    POST /v1/billing/credit_grants/{id}/expire,
    POST /v1/billing/credit_grants/{id}/void.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_grant"]] = "billing.credit_grant"

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        ApplicabilityConfig: TypeAlias = CreditGrantApplicabilityConfig
        customer_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditGrantListParams],
        ) -> AnyIterator[CreditGrant]: ...

    amount: BillingCreditGrantsResourceAmount
    applicability_config: CreditGrantApplicabilityConfig
    category: Literal["paid", "promotional"]
    created: int
    customer: ExpandableField[Customer]
    effective_at: Optional[int]
    expires_at: Optional[int]
    id: str
    livemode: bool
    metadata: MapField[str]
    name: Optional[str]
    object: Literal["billing.credit_grant"]
    priority: Optional[int]
    test_clock: Optional[ExpandableField[TestClock]]
    updated: int
    voided_at: Optional[int]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "applicability_config": "CreditGrantApplicabilityConfig",
        "customer": None,
        "metadata": "*",
        "test_clock": None,
    }
    _class_url = "/v1/billing/credit_grants"

    @classmethod
    def create(cls, **params: Unpack[CreditGrantCreateParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants

        Required: amount, applicability_config, category, customer.
        Optional: effective_at, expand, expires_at, metadata, name, priority.
        Returns CreditGrant; raises StripeError.
        """
        return request("post", "/v1/billing/credit_grants", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CreditGrantCreateParams]
    ) -> CreditGrant:
        """Async twin of `create`: POST /v1/billing/credit_grants."""
        return await request_async("post", "/v1/billing/credit_grants", (), params)

    @api_method
    @staticmethod
    def expire(id: str, /, **params: Unpack[CreditGrantExpireParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params
        )

    @api_method
    @staticmethod
    async def expire_async(
        id: str, /, **params: Unpack[CreditGrantExpireParams]
    ) -> CreditGrant:
        """Async twin of `expire`: POST /v1/billing/credit_grants/{id}/expire."""
        return await request_on_async(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[CreditGrantListParams]) -> ListObject[CreditGrant]:
        """GET /v1/billing/credit_grants

        Optional: customer, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditGrant]; raises StripeError.
        """
        return request("get", "/v1/billing/credit_grants", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditGrantListParams]
    ) -> ListObject[CreditGrant]:
        """Async twin of `list`: GET /v1/billing/credit_grants."""
        return await request_async(
            "get", "/v1/billing/credit_grants", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CreditGrantModifyParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}

        Optional: expand, expires_at, metadata.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/billing/credit_grants/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CreditGrantModifyParams]
    ) -> CreditGrant:
        """Async twin of `modify`: POST /v1/billing/credit_grants/{id}."""
        return await request_async(
            "post", "/v1/billing/credit_grants/{id}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditGrantRetrieveParams]
    ) -> CreditGrant:
        """GET /v1/billing/credit_grants/{id}

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/billing/credit_grants/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditGrantRetrieveParams]
    ) -> CreditGrant:
        """Async twin of `retrieve`: GET /v1/billing/credit_grants/{id}."""
        return await request_async(
            "get", "/v1/billing/credit_grants/{id}", (id,), params
        )

    @api_method
    @staticmethod
    def void_grant(
        id: str, /, **params: Unpack[CreditGrantVoidGrantParams]
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/void

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on("post", "/v1/billing/credit_grants/{id}/void", (id,), params)

    @api_method
    @staticmethod
    async def void_grant_async(
        id: str, /, **params: Unpack[CreditGrantVoidGrantParams]
    ) -> CreditGrant:
        """Async twin of `void_grant`: POST /v1/billing/credit_grants/{id}/void."""
        return await request_on_async(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params
        )


class CreditGrantService(StripeService):
    """Calls below `client.v1.billing.credit_grants`."""

    def create(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants

        Required: amount, applicability_config, category, customer.
        Optional: effective_at, expand, expires_at, metadata, name, priority.
        Returns CreditGrant; raises StripeError.
        """
        return self._request("post", "/v1/billing/credit_grants", (), params, options)

    async def create_async(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """Async twin of `create`: POST /v1/billing/credit_grants."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants", (), params, options
        )

    def expire(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    async def expire_async(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `expire`: POST /v1/billing/credit_grants/{id}/expire."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    def list(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """GET /v1/billing/credit_grants

        Optional: customer, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditGrant]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """Async twin of `list`: GET /v1/billing/credit_grants."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """GET /v1/billing/credit_grants/{id}

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `retrieve`: GET /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}

        Optional: expand, expires_at, metadata.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `update`: POST /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def void_grant(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/void

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )

    async def void_grant_async(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `void_grant`: POST /v1/billing/credit_grants/{id}/void."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )
