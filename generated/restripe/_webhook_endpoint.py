# Rendered by codegen; never edit.
"""`webhook_endpoint`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
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
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from .params._others import (
        WebhookEndpointCreateParams,
        WebhookEndpointDeleteParams,
        WebhookEndpointListParams,
        WebhookEndpointModifyParams,
        WebhookEndpointRetrieveParams,
        WebhookEndpointUpdateParams,
    )


class WebhookEndpoint(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `webhook_endpoint` object.

    Operations: DELETE /v1/webhook_endpoints/{webhook_endpoint},
    GET /v1/webhook_endpoints, GET /v1/webhook_endpoints/{webhook_endpoint},
    POST /v1/webhook_endpoints, POST /v1/webhook_endpoints/{webhook_endpoint}.
    """

    OBJECT_NAME: ClassVar[Literal["webhook_endpoint"]] = "webhook_endpoint"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[WebhookEndpointListParams],
        ) -> AnyIterator[WebhookEndpoint]: ...

    api_version: Optional[str]
    application: Optional[str]
    created: int
    deleted: Optional[Literal[True]]
    description: Optional[str]
    enabled_events: List[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["webhook_endpoint"]
    secret: Optional[str]
    status: str
    url: str

    _inner_class_types = {"metadata": "*"}
    _class_url = "/v1/webhook_endpoints"

    @classmethod
    def create(cls, **params: Unpack[WebhookEndpointCreateParams]) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints

        Required: enabled_events, url.
        Optional: api_version, connect, description, expand, metadata.
        Returns WebhookEndpoint; raises StripeError.
        """
        return request("post", "/v1/webhook_endpoints", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[WebhookEndpointCreateParams]
    ) -> WebhookEndpoint:
        """Async twin of `create`: POST /v1/webhook_endpoints."""
        return await request_async("post", "/v1/webhook_endpoints", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[WebhookEndpointDeleteParams]
    ) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}

        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/webhook_endpoints/{webhook_endpoint}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[WebhookEndpointDeleteParams]
    ) -> WebhookEndpoint:
        """Async twin of `delete`: DELETE /v1/webhook_endpoints/{webhook_endpoint}."""
        return await request_on_async(
            "delete", "/v1/webhook_endpoints/{webhook_endpoint}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[WebhookEndpointListParams]
    ) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[WebhookEndpoint]; raises StripeError.
        """
        return request("get", "/v1/webhook_endpoints", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[WebhookEndpointListParams]
    ) -> ListObject[WebhookEndpoint]:
        """Async twin of `list`: GET /v1/webhook_endpoints."""
        return await request_async(
            "get", "/v1/webhook_endpoints", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[WebhookEndpointModifyParams]
    ) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}

        Optional: description, disabled, enabled_events, expand, metadata, url.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/webhook_endpoints/{webhook_endpoint}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[WebhookEndpointModifyParams]
    ) -> WebhookEndpoint:
        """Async twin of `modify`: POST /v1/webhook_endpoints/{webhook_endpoint}."""
        return await request_async(
            "post", "/v1/webhook_endpoints/{webhook_endpoint}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[WebhookEndpointRetrieveParams]
    ) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}

        Optional: expand.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/webhook_endpoints/{webhook_endpoint}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[WebhookEndpointRetrieveParams]
    ) -> WebhookEndpoint:
        """Async twin of `retrieve`: GET /v1/webhook_endpoints/{webhook_endpoint}."""
        return await request_async(
            "get", "/v1/webhook_endpoints/{webhook_endpoint}", (id,), params
        )


class WebhookEndpointService(StripeService):
    """Calls below `client.v1.webhook_endpoints`."""

    def create(
        self,
        params: WebhookEndpointCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints

        Required: enabled_events, url.
        Optional: api_version, connect, description, expand, metadata.
        Returns WebhookEndpoint; raises StripeError.
        """
        return self._request("post", "/v1/webhook_endpoints", (), params, options)

    async def create_async(
        self,
        params: WebhookEndpointCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `create`: POST /v1/webhook_endpoints."""
        return await self._request_async(
            "post", "/v1/webhook_endpoints", (), params, options
        )

    def delete(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """DELETE /v1/webhook_endpoints/{webhook_endpoint}

        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "delete",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def delete_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `delete`: DELETE /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "delete",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[WebhookEndpointListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[WebhookEndpoint]:
        """GET /v1/webhook_endpoints

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[WebhookEndpoint]; raises StripeError.
        """
        return self._request(
            "get", "/v1/webhook_endpoints", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[WebhookEndpointListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[WebhookEndpoint]:
        """Async twin of `list`: GET /v1/webhook_endpoints."""
        return await self._request_async(
            "get", "/v1/webhook_endpoints", (), params, options, expects="list"
        )

    def retrieve(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """GET /v1/webhook_endpoints/{webhook_endpoint}

        Optional: expand.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "get",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `retrieve`: GET /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "get",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    def update(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """POST /v1/webhook_endpoints/{webhook_endpoint}

        Optional: description, disabled, enabled_events, expand, metadata, url.
        Returns WebhookEndpoint; raises StripeError (InvalidRequestError when
        webhook_endpoint is empty).
        """
        return self._request(
            "post",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )

    async def update_async(
        self,
        webhook_endpoint: str,
        params: Optional[WebhookEndpointUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Async twin of `update`: POST /v1/webhook_endpoints/{webhook_endpoint}."""
        return await self._request_async(
            "post",
            "/v1/webhook_endpoints/{webhook_endpoint}",
            (webhook_endpoint,),
            params,
            options,
        )
