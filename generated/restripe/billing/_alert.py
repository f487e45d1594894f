# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.alert` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
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
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from ..params.billing import (
        AlertActivateParams,
        AlertArchiveParams,
        AlertCreateParams,
        AlertDeactivateParams,
        AlertListParams,
        AlertRetrieveParams,
    )
    from ._meter import Meter


class AlertUsageThresholdFilter(StripeObject):
    """Part of a reply: schema `thresholds_resource_usage_alert_filter`."""

    if TYPE_CHECKING:
        customer_id: Optional[str]

    customer: Optional[ExpandableField[Customer]]
    type: Literal["customer"]

    _inner_class_types = {"customer": None}


class AlertUsageThreshold(StripeObject):
    """Part of a reply: schema `thresholds_resource_usage_threshold_config`."""

    if TYPE_CHECKING:
        Filter: TypeAlias = AlertUsageThresholdFilter
        meter_id: Optional[str]

    filters: Optional[List[AlertUsageThresholdFilter]]
    gte: int
    meter: ExpandableField[Meter]
    recurrence: Literal["one_time"]

    _inner_class_types = {"filters": "AlertUsageThresholdFilter", "meter": None}


class Alert(CreateableAPIResource, ListableAPIResource):
    """The `billing.alert` object.

    Operations: GET /v1/billing/alerts, GET /v1/billing/alerts/{id},
    POST /v1/billing/alerts, POST /v1/billing/alerts/{id}/activate,
    POST /v1/billing/alerts/{id}/archive, POST /v1/billing/alerts/{id}/deactivate.
    """

    OBJECT_NAME: ClassVar[Literal["billing.alert"]] = "billing.alert"

    if TYPE_CHECKING:
        UsageThreshold: TypeAlias = AlertUsageThreshold

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[AlertListParams]
        ) -> AnyIterator[Alert]: ...

    alert_type: Literal["usage_threshold"]
    id: str
    livemode: bool
    object: Literal["billing.alert"]
    status: Optional[Literal["active", "archived", "inactive"]]
    title: str
    usage_threshold: Optional[AlertUsageThreshold]

    _inner_class_types = {"usage_threshold": "AlertUsageThreshold"}
    _class_url = "/v1/billing/alerts"

    @api_method
    @staticmethod
    def activate(id: str, /, **params: Unpack[AlertActivateParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/activate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/activate", (id,), params)

    @api_method
    @staticmethod
    async def activate_async(
        id: str, /, **params: Unpack[AlertActivateParams]
    ) -> Alert:
        """Async twin of `activate`: POST /v1/billing/alerts/{id}/activate."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params
        )

    @api_method
    @staticmethod
    def archive(id: str, /, **params: Unpack[AlertArchiveParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/archive

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/archive", (id,), params)

    @api_method
    @staticmethod
    async def archive_async(id: str, /, **params: Unpack[AlertArchiveParams]) -> Alert:
        """Async twin of `archive`: POST /v1/billing/alerts/{id}/archive."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params
        )

    @classmethod
    def create(cls, **params: Unpack[AlertCreateParams]) -> Alert:
        """POST /v1/billing/alerts

        Required: alert_type, title.
        Optional: expand, usage_threshold.
        Returns Alert; raises StripeError.
        """
        return request("post", "/v1/billing/alerts", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[AlertCreateParams]) -> Alert:
        """Async twin of `create`: POST /v1/billing/alerts."""
        return await request_async("post", "/v1/billing/alerts", (), params)

    @api_method
    @staticmethod
    def deactivate(id: str, /, **params: Unpack[AlertDeactivateParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/deactivate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/deactivate", (id,), params)

    @api_method
    @staticmethod
    async def deactivate_async(
        id: str, /, **params: Unpack[AlertDeactivateParams]
    ) -> Alert:
        """Async twin of `deactivate`: POST /v1/billing/alerts/{id}/deactivate."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[AlertListParams]) -> ListObject[Alert]:
        """GET /v1/billing/alerts

        Optional: alert_type, ending_before, expand, limit, meter, starting_after.
        Returns ListObject[Alert]; raises StripeError.
        """
        return request("get", "/v1/billing/alerts", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[AlertListParams]) -> ListObject[Alert]:
        """Async twin of `list`: GET /v1/billing/alerts."""
        return await request_async(
            "get", "/v1/billing/alerts", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[AlertRetrieveParams]) -> Alert:
        """GET /v1/billing/alerts/{id}

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/billing/alerts/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[AlertRetrieveParams]
    ) -> Alert:
        """Async twin of `retrieve`: GET /v1/billing/alerts/{id}."""
        return await request_async("get", "/v1/billing/alerts/{id}", (id,), params)


class AlertService(StripeService):
    """Calls below `client.v1.billing.alerts`."""

    def activate(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/activate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    async def activate_async(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `activate`: POST /v1/billing/alerts/{id}/activate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    def archive(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/archive

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    async def archive_async(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `archive`: POST /v1/billing/alerts/{id}/archive."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    def create(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """POST /v1/billing/alerts

        Required: alert_type, title.
        Optional: expand, usage_threshold.
        Returns Alert; raises StripeError.
        """
        return self._request("post", "/v1/billing/alerts", (), params, options)

    async def create_async(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """Async twin of `create`: POST /v1/billing/alerts."""
        return await self._request_async(
            "post", "/v1/billing/alerts", (), params, options
        )

    def deactivate(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/deactivate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    async def deactivate_async(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `deactivate`: POST /v1/billing/alerts/{id}/deactivate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    def list(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """GET /v1/billing/alerts

        Optional: alert_type, ending_before, expand, limit, meter, starting_after.
        Returns ListObject[Alert]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """Async twin of `list`: GET /v1/billing/alerts."""
        return await self._request_async(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """GET /v1/billing/alerts/{id}

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/billing/alerts/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `retrieve`: GET /v1/billing/alerts/{id}."""
        return await self._request_async(
            "get", "/v1/billing/alerts/{id}", (id,), params, options
        )
