# Rendered by codegen; never edit.
"""`forwarding.request`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._enums import RequestReplacement
    from ..params.forwarding import (
        RequestCreateParams,
        RequestListParams,
        RequestRetrieveParams,
    )


class RequestRequestContext(StripeObject):
    """Part of a reply: schema `forwarded_request_context`."""

    destination_duration: int
    destination_ip_address: str


class RequestRequestDetailsHeader(StripeObject):
    """Part of a reply: schema `forwarded_request_header`."""

    name: str
    value: str


class RequestRequestDetails(StripeObject):
    """Part of a reply: schema `forwarded_request_details`."""

    if TYPE_CHECKING:
        Header: TypeAlias = RequestRequestDetailsHeader

    body: str
    headers: List[RequestRequestDetailsHeader]
    http_method: Literal["POST"]

    _inner_class_types = {"headers": "RequestRequestDetailsHeader"}


class RequestResponseDetails(StripeObject):
    """Part of a reply: schema `forwarded_response_details`."""

    if TYPE_CHECKING:
        Header: TypeAlias = RequestRequestDetailsHeader

    body: str
    headers: List[RequestRequestDetailsHeader]
    status: int

    _inner_class_types = {"headers": "RequestRequestDetailsHeader"}


class Request(CreateableAPIResource, ListableAPIResource):
    """The `forwarding.request` object.

    Operations: GET /v1/forwarding/requests, GET /v1/forwarding/requests/{id},
    POST /v1/forwarding/requests.
    """

    OBJECT_NAME: ClassVar[Literal["forwarding.request"]] = "forwarding.request"

    if TYPE_CHECKING:
        RequestContext: TypeAlias = RequestRequestContext
        RequestDetails: TypeAlias = RequestRequestDetails
        ResponseDetails: TypeAlias = RequestResponseDetails

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[RequestListParams]
        ) -> AnyIterator[Request]: ...

    created: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["forwarding.request"]
    payment_method: str
    replacements: List[RequestReplacement]
    request_context: Optional[RequestRequestContext]
    request_details: Optional[RequestRequestDetails]
    response_details: Optional[RequestResponseDetails]
    url: Optional[str]

    _inner_class_types = {
        "metadata": "*",
        "request_context": "RequestRequestContext",
        "request_details": "RequestRequestDetails",
        "response_details": "RequestResponseDetails",
    }
    _class_url = "/v1/forwarding/requests"

    @classmethod
    def create(cls, **params: Unpack[RequestCreateParams]) -> Request:
        """POST /v1/forwarding/requests

        Required: payment_method, replacements, url.
        Optional: expand, metadata, request.
        Returns Request; raises StripeError.
        """
        return request("post", "/v1/forwarding/requests", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[RequestCreateParams]) -> Request:
        """Async twin of `create`: POST /v1/forwarding/requests."""
        return await request_async("post", "/v1/forwarding/requests", (), params)

    @classmethod
    def list(cls, **params: Unpack[RequestListParams]) -> ListObject[Request]:
        """GET /v1/forwarding/requests

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Request]; raises StripeError.
        """
        return request("get", "/v1/forwarding/requests", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[RequestListParams]
    ) -> ListObject[Request]:
        """Async twin of `list`: GET /v1/forwarding/requests."""
        return await request_async(
            "get", "/v1/forwarding/requests", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[RequestRetrieveParams]) -> Request:
        """GET /v1/forwarding/requests/{id}

        Optional: expand.
        Returns Request; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/forwarding/requests/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[RequestRetrieveParams]
    ) -> Request:
        """Async twin of `retrieve`: GET /v1/forwarding/requests/{id}."""
        return await request_async("get", "/v1/forwarding/requests/{id}", (id,), params)


class RequestService(StripeService):
    """Calls below `client.v1.forwarding.requests`."""

    def create(
        self, params: RequestCreateParams, options: Optional[RequestOptions] = None
    ) -> Request:
        """POST /v1/forwarding/requests

        Required: payment_method, replacements, url.
        Optional: expand, metadata, request.
        Returns Request; raises StripeError.
        """
        return self._request("post", "/v1/forwarding/requests", (), params, options)

    async def create_async(
        self, params: RequestCreateParams, options: Optional[RequestOptions] = None
    ) -> Request:
        """Async twin of `create`: POST /v1/forwarding/requests."""
        return await self._request_async(
            "post", "/v1/forwarding/requests", (), params, options
        )

    def list(
        self,
        params: Optional[RequestListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Request]:
        """GET /v1/forwarding/requests

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Request]; raises StripeError.
        """
        return self._request(
            "get", "/v1/forwarding/requests", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[RequestListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Request]:
        """Async twin of `list`: GET /v1/forwarding/requests."""
        return await self._request_async(
            "get", "/v1/forwarding/requests", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[RequestRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Request:
        """GET /v1/forwarding/requests/{id}

        Optional: expand.
        Returns Request; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "get", "/v1/forwarding/requests/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[RequestRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Request:
        """Async twin of `retrieve`: GET /v1/forwarding/requests/{id}."""
        return await self._request_async(
            "get", "/v1/forwarding/requests/{id}", (id,), params, options
        )
