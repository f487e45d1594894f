# Rendered by codegen; never edit.
"""`topup`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._balance_transaction import BalanceTransaction
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._source import Source
    from .params._others import (
        TopupCancelParams,
        TopupCreateParams,
        TopupListParams,
        TopupModifyParams,
        TopupRetrieveParams,
        TopupUpdateParams,
    )


class Topup(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `topup` object.

    Operations: GET /v1/topups, GET /v1/topups/{topup}, POST /v1/topups,
    POST /v1/topups/{topup}, POST /v1/topups/{topup}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["topup"]] = "topup"

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TopupListParams]
        ) -> AnyIterator[Topup]: ...

    amount: int
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: int
    currency: str
    description: Optional[str]
    expected_availability_date: Optional[int]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["topup"]
    source: Optional[Source]
    statement_descriptor: Optional[str]
    status: Literal["canceled", "failed", "pending", "reversed", "succeeded"]
    transfer_group: Optional[str]

    _inner_class_types = {"balance_transaction": None, "metadata": "*", "source": None}
    _class_url = "/v1/topups"

    @api_method
    @staticmethod
    def cancel(topup: str, /, **params: Unpack[TopupCancelParams]) -> Topup:
        """POST /v1/topups/{topup}/cancel

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return request_on("post", "/v1/topups/{topup}/cancel", (topup,), params)

    @api_method
    @staticmethod
    async def cancel_async(topup: str, /, **params: Unpack[TopupCancelParams]) -> Topup:
        """Async twin of `cancel`: POST /v1/topups/{topup}/cancel."""
        return await request_on_async(
            "post", "/v1/topups/{topup}/cancel", (topup,), params
        )

    @classmethod
    def create(cls, **params: Unpack[TopupCreateParams]) -> Topup:
        """POST /v1/topups

        Required: amount, currency.
        Optional: description, expand, metadata, source, statement_descriptor,
        transfer_group.
        Returns Topup; raises StripeError.
        """
        return request("post", "/v1/topups", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TopupCreateParams]) -> Topup:
        """Async twin of `create`: POST /v1/topups."""
        return await request_async("post", "/v1/topups", (), params)

    @classmethod
    def list(cls, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """GET /v1/topups

        Optional: amount, created, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[Topup]; raises StripeError.
        """
        return request("get", "/v1/topups", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[TopupListParams]) -> ListObject[Topup]:
        """Async twin of `list`: GET /v1/topups."""
        return await request_async("get", "/v1/topups", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[TopupModifyParams]) -> Topup:
        """POST /v1/topups/{topup}

        Optional: description, expand, metadata.
        Returns Topup; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/topups/{topup}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[TopupModifyParams]) -> Topup:
        """Async twin of `modify`: POST /v1/topups/{topup}."""
        return await request_async("post", "/v1/topups/{topup}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TopupRetrieveParams]) -> Topup:
        """GET /v1/topups/{topup}

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/topups/{topup}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TopupRetrieveParams]
    ) -> Topup:
        """Async twin of `retrieve`: GET /v1/topups/{topup}."""
        return await request_async("get", "/v1/topups/{topup}", (id,), params)


class TopupPreviousAttributes(PreviousAttributes):
    """Former values of `topup` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]

    amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    expected_availability_date: Optional[int]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["topup"]]
    source: Optional[Source]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "pending", "reversed", "succeeded"]]
    transfer_group: Optional[str]

    _inner_class_types = {"balance_transaction": None, "metadata": "*", "source": None}


class TopupEventData(EventData):
    """What an event holds about the schema `topup`."""

    object: Topup
    previous_attributes: Optional[TopupPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TopupPreviousAttributes",
    }


class TopupCanceledEvent(Event):
    """The event `topup.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.canceled"]] = "topup.canceled"

    data: TopupEventData
    type: Literal["topup.canceled"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupCreatedEvent(Event):
    """The event `topup.created`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.created"]] = "topup.created"

    data: TopupEventData
    type: Literal["topup.created"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupFailedEvent(Event):
    """The event `topup.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.failed"]] = "topup.failed"

    data: TopupEventData
    type: Literal["topup.failed"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupReversedEvent(Event):
    """The event `topup.reversed`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.reversed"]] = "topup.reversed"

    data: TopupEventData
    type: Literal["topup.reversed"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupSucceededEvent(Event):
    """The event `topup.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.succeeded"]] = "topup.succeeded"

    data: TopupEventData
    type: Literal["topup.succeeded"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupService(StripeService):
    """Calls below `client.v1.topups`."""

    def cancel(
        self,
        topup: str,
        params: Optional[TopupCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """POST /v1/topups/{topup}/cancel

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request(
            "post", "/v1/topups/{topup}/cancel", (topup,), params, options
        )

    async def cancel_async(
        self,
        topup: str,
        params: Optional[TopupCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `cancel`: POST /v1/topups/{topup}/cancel."""
        return await self._request_async(
            "post", "/v1/topups/{topup}/cancel", (topup,), params, options
        )

    def create(
        self, params: TopupCreateParams, options: Optional[RequestOptions] = None
    ) -> Topup:
        """POST /v1/topups

        Required: amount, currency.
        Optional: description, expand, metadata, source, statement_descriptor,
        transfer_group.
        Returns Topup; raises StripeError.
        """
        return self._request("post", "/v1/topups", (), params, options)

    async def create_async(
        self, params: TopupCreateParams, options: Optional[RequestOptions] = None
    ) -> Topup:
        """Async twin of `create`: POST /v1/topups."""
        return await self._request_async("post", "/v1/topups", (), params, options)

    def list(
        self,
        params: Optional[TopupListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Topup]:
        """GET /v1/topups

        Optional: amount, created, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[Topup]; raises StripeError.
        """
        return self._request("get", "/v1/topups", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[TopupListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Topup]:
        """Async twin of `list`: GET /v1/topups."""
        return await self._request_async(
            "get", "/v1/topups", (), params, options, expects="list"
        )

    def retrieve(
        self,
        topup: str,
        params: Optional[TopupRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """GET /v1/topups/{topup}

        Optional: expand.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request("get", "/v1/topups/{topup}", (topup,), params, options)

    async def retrieve_async(
        self,
        topup: str,
        params: Optional[TopupRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `retrieve`: GET /v1/topups/{topup}."""
        return await self._request_async(
            "get", "/v1/topups/{topup}", (topup,), params, options
        )

    def update(
        self,
        topup: str,
        params: Optional[TopupUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """POST /v1/topups/{topup}

        Optional: description, expand, metadata.
        Returns Topup; raises StripeError (InvalidRequestError when topup is empty).
        """
        return self._request("post", "/v1/topups/{topup}", (topup,), params, options)

    async def update_async(
        self,
        topup: str,
        params: Optional[TopupUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Topup:
        """Async twin of `update`: POST /v1/topups/{topup}."""
        return await self._request_async(
            "post", "/v1/topups/{topup}", (topup,), params, options
        )
