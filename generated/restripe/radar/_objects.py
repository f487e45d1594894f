# Rendered by codegen; never edit.
"""`radar.early_fraud_warning`, `radar.value_list`, `radar.value_list_item`: parts,
events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._core.resource import (
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
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._charge import Charge
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import ItemType
    from .._payment_intent import PaymentIntent
    from ..params.radar import (
        EarlyFraudWarningListParams,
        EarlyFraudWarningRetrieveParams,
        ValueListCreateParams,
        ValueListDeleteParams,
        ValueListItemCreateParams,
        ValueListItemDeleteParams,
        ValueListItemListParams,
        ValueListItemRetrieveParams,
        ValueListListParams,
        ValueListModifyParams,
        ValueListRetrieveParams,
        ValueListUpdateParams,
    )


class EarlyFraudWarning(ListableAPIResource):
    """The `radar.early_fraud_warning` object.

    Operations: GET /v1/radar/early_fraud_warnings,
    GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
    """

    OBJECT_NAME: ClassVar[Literal["radar.early_fraud_warning"]] = (
        "radar.early_fraud_warning"
    )

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[EarlyFraudWarningListParams],
        ) -> AnyIterator[EarlyFraudWarning]: ...

    actionable: bool
    charge: ExpandableField[Charge]
    created: int
    fraud_type: str
    id: str
    livemode: bool
    object: Literal["radar.early_fraud_warning"]
    payment_intent: Optional[ExpandableField[PaymentIntent]]

    _inner_class_types = {"charge": None, "payment_intent": None}
    _class_url = "/v1/radar/early_fraud_warnings"

    @classmethod
    def list(
        cls, **params: Unpack[EarlyFraudWarningListParams]
    ) -> ListObject[EarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[EarlyFraudWarning]; raises StripeError.
        """
        return request(
            "get", "/v1/radar/early_fraud_warnings", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[EarlyFraudWarningListParams]
    ) -> ListObject[EarlyFraudWarning]:
        """Async twin of `list`: GET /v1/radar/early_fraud_warnings."""
        return await request_async(
            "get", "/v1/radar/early_fraud_warnings", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[EarlyFraudWarningRetrieveParams]
    ) -> EarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}

        Optional: expand.
        Returns EarlyFraudWarning; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/radar/early_fraud_warnings/{early_fraud_warning}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[EarlyFraudWarningRetrieveParams]
    ) -> EarlyFraudWarning:
        """Async twin of `retrieve`:
        GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
        """
        return await request_async(
            "get", "/v1/radar/early_fraud_warnings/{early_fraud_warning}", (id,), params
        )


class ValueList(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `radar.value_list` object.

    Operations: DELETE /v1/radar/value_lists/{value_list}, GET /v1/radar/value_lists,
    GET /v1/radar/value_lists/{value_list}, POST /v1/radar/value_lists,
    POST /v1/radar/value_lists/{value_list}.
    """

    OBJECT_NAME: ClassVar[Literal["radar.value_list"]] = "radar.value_list"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ValueListListParams],
        ) -> AnyIterator[ValueList]: ...

    alias: str
    created: int
    created_by: str
    deleted: Optional[Literal[True]]
    id: str
    item_type: ItemType
    list_items: ListObject[ValueListItem]
    livemode: bool
    metadata: MapField[str]
    name: str
    object: Literal["radar.value_list"]

    _inner_class_types = {"list_items": None, "metadata": "*"}
    _class_url = "/v1/radar/value_lists"

    @classmethod
    def create(cls, **params: Unpack[ValueListCreateParams]) -> ValueList:
        """POST /v1/radar/value_lists

        Required: alias, name.
        Optional: expand, item_type, metadata.
        Returns ValueList; raises StripeError.
        """
        return request("post", "/v1/radar/value_lists", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ValueListCreateParams]) -> ValueList:
        """Async twin of `create`: POST /v1/radar/value_lists."""
        return await request_async("post", "/v1/radar/value_lists", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[ValueListDeleteParams]) -> ValueList:
        """DELETE /v1/radar/value_lists/{value_list}

        Returns ValueList; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/radar/value_lists/{value_list}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ValueListDeleteParams]
    ) -> ValueList:
        """Async twin of `delete`: DELETE /v1/radar/value_lists/{value_list}."""
        return await request_on_async(
            "delete", "/v1/radar/value_lists/{value_list}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[ValueListListParams]) -> ListObject[ValueList]:
        """GET /v1/radar/value_lists

        Optional: alias, contains, created, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ValueList]; raises StripeError.
        """
        return request("get", "/v1/radar/value_lists", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ValueListListParams]
    ) -> ListObject[ValueList]:
        """Async twin of `list`: GET /v1/radar/value_lists."""
        return await request_async(
            "get", "/v1/radar/value_lists", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[ValueListModifyParams]) -> ValueList:
        """POST /v1/radar/value_lists/{value_list}

        Optional: alias, expand, metadata, name.
        Returns ValueList; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/radar/value_lists/{value_list}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ValueListModifyParams]
    ) -> ValueList:
        """Async twin of `modify`: POST /v1/radar/value_lists/{value_list}."""
        return await request_async(
            "post", "/v1/radar/value_lists/{value_list}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ValueListRetrieveParams]) -> ValueList:
        """GET /v1/radar/value_lists/{value_list}

        Optional: expand.
        Returns ValueList; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/radar/value_lists/{value_list}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ValueListRetrieveParams]
    ) -> ValueList:
        """Async twin of `retrieve`: GET /v1/radar/value_lists/{value_list}."""
        return await request_async(
            "get", "/v1/radar/value_lists/{value_list}", (id,), params
        )


class ValueListItem(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `radar.value_list_item` object.

    Operations: DELETE /v1/radar/value_list_items/{item},
    GET /v1/radar/value_list_items, GET /v1/radar/value_list_items/{item},
    POST /v1/radar/value_list_items.
    """

    OBJECT_NAME: ClassVar[Literal["radar.value_list_item"]] = "radar.value_list_item"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ValueListItemListParams],
        ) -> AnyIterator[ValueListItem]: ...

    created: int
    created_by: str
    deleted: Optional[Literal[True]]
    id: str
    livemode: bool
    object: Literal["radar.value_list_item"]
    value: str
    value_list: str

    _class_url = "/v1/radar/value_list_items"

    @classmethod
    def create(cls, **params: Unpack[ValueListItemCreateParams]) -> ValueListItem:
        """POST /v1/radar/value_list_items

        Required: value, value_list.
        Optional: expand.
        Returns ValueListItem; raises StripeError.
        """
        return request("post", "/v1/radar/value_list_items", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ValueListItemCreateParams]
    ) -> ValueListItem:
        """Async twin of `create`: POST /v1/radar/value_list_items."""
        return await request_async("post", "/v1/radar/value_list_items", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[ValueListItemDeleteParams]
    ) -> ValueListItem:
        """DELETE /v1/radar/value_list_items/{item}

        Returns ValueListItem; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/radar/value_list_items/{item}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ValueListItemDeleteParams]
    ) -> ValueListItem:
        """Async twin of `delete`: DELETE /v1/radar/value_list_items/{item}."""
        return await request_on_async(
            "delete", "/v1/radar/value_list_items/{item}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ValueListItemListParams]
    ) -> ListObject[ValueListItem]:
        """GET /v1/radar/value_list_items

        Required: value_list.
        Optional: created, ending_before, expand, limit, starting_after, value.
        Returns ListObject[ValueListItem]; raises StripeError.
        """
        return request("get", "/v1/radar/value_list_items", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ValueListItemListParams]
    ) -> ListObject[ValueListItem]:
        """Async twin of `list`: GET /v1/radar/value_list_items."""
        return await request_async(
            "get", "/v1/radar/value_list_items", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ValueListItemRetrieveParams]
    ) -> ValueListItem:
        """GET /v1/radar/value_list_items/{item}

        Optional: expand.
        Returns ValueListItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/radar/value_list_items/{item}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ValueListItemRetrieveParams]
    ) -> ValueListItem:
        """Async twin of `retrieve`: GET /v1/radar/value_list_items/{item}."""
        return await request_async(
            "get", "/v1/radar/value_list_items/{item}", (id,), params
        )


class RadarEarlyFraudWarningPreviousAttributes(PreviousAttributes):
    """Former values of `radar.early_fraud_warning` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    actionable: Optional[bool]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    fraud_type: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["radar.early_fraud_warning"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]

    _inner_class_types = {"charge": None, "payment_intent": None}


class RadarEarlyFraudWarningEventData(EventData):
    """What an event holds about the schema `radar.early_fraud_warning`."""

    object: EarlyFraudWarning
    previous_attributes: Optional[RadarEarlyFraudWarningPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "RadarEarlyFraudWarningPreviousAttributes",
    }


class RadarEarlyFraudWarningCreatedEvent(Event):
    """The event `radar.early_fraud_warning.created`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.created"]] = (
        "radar.early_fraud_warning.created"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.created"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}


class RadarEarlyFraudWarningUpdatedEvent(Event):
    """The event `radar.early_fraud_warning.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.updated"]] = (
        "radar.early_fraud_warning.updated"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.updated"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}


class EarlyFraudWarningService(StripeService):
    """Calls below `client.v1.radar.early_fraud_warnings`."""

    def list(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[EarlyFraudWarning]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """Async twin of `list`: GET /v1/radar/early_fraud_warnings."""
        return await self._request_async(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    def retrieve(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}

        Optional: expand.
        Returns EarlyFraudWarning; raises StripeError (InvalidRequestError when
        early_fraud_warning is empty).
        """
        return self._request(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """Async twin of `retrieve`:
        GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
        """
        return await self._request_async(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )


class ValueListItemService(StripeService):
    """Calls below `client.v1.radar.value_list_items`."""

    def create(
        self,
        params: ValueListItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """POST /v1/radar/value_list_items

        Required: value, value_list.
        Optional: expand.
        Returns ValueListItem; raises StripeError.
        """
        return self._request("post", "/v1/radar/value_list_items", (), params, options)

    async def create_async(
        self,
        params: ValueListItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `create`: POST /v1/radar/value_list_items."""
        return await self._request_async(
            "post", "/v1/radar/value_list_items", (), params, options
        )

    def delete(
        self,
        item: str,
        params: Optional[ValueListItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """DELETE /v1/radar/value_list_items/{item}

        Returns ValueListItem; raises StripeError (InvalidRequestError when item is
        empty).
        """
        return self._request(
            "delete", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    async def delete_async(
        self,
        item: str,
        params: Optional[ValueListItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `delete`: DELETE /v1/radar/value_list_items/{item}."""
        return await self._request_async(
            "delete", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    def list(
        self, params: ValueListItemListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ValueListItem]:
        """GET /v1/radar/value_list_items

        Required: value_list.
        Optional: created, ending_before, expand, limit, starting_after, value.
        Returns ListObject[ValueListItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/value_list_items", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ValueListItemListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ValueListItem]:
        """Async twin of `list`: GET /v1/radar/value_list_items."""
        return await self._request_async(
            "get", "/v1/radar/value_list_items", (), params, options, expects="list"
        )

    def retrieve(
        self,
        item: str,
        params: Optional[ValueListItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """GET /v1/radar/value_list_items/{item}

        Optional: expand.
        Returns ValueListItem; raises StripeError (InvalidRequestError when item is
        empty).
        """
        return self._request(
            "get", "/v1/radar/value_list_items/{item}", (item,), params, options
        )

    async def retrieve_async(
        self,
        item: str,
        params: Optional[ValueListItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueListItem:
        """Async twin of `retrieve`: GET /v1/radar/value_list_items/{item}."""
        return await self._request_async(
            "get", "/v1/radar/value_list_items/{item}", (item,), params, options
        )


class ValueListService(StripeService):
    """Calls below `client.v1.radar.value_lists`."""

    def create(
        self, params: ValueListCreateParams, options: Optional[RequestOptions] = None
    ) -> ValueList:
        """POST /v1/radar/value_lists

        Required: alias, name.
        Optional: expand, item_type, metadata.
        Returns ValueList; raises StripeError.
        """
        return self._request("post", "/v1/radar/value_lists", (), params, options)

    async def create_async(
        self, params: ValueListCreateParams, options: Optional[RequestOptions] = None
    ) -> ValueList:
        """Async twin of `create`: POST /v1/radar/value_lists."""
        return await self._request_async(
            "post", "/v1/radar/value_lists", (), params, options
        )

    def delete(
        self,
        value_list: str,
        params: Optional[ValueListDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """DELETE /v1/radar/value_lists/{value_list}

        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "delete",
            "/v1/radar/value_lists/{value_list}",
            (value_list,),
            params,
            options,
        )

    async def delete_async(
        self,
        value_list: str,
        params: Optional[ValueListDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `delete`: DELETE /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "delete",
            "/v1/radar/value_lists/{value_list}",
            (value_list,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[ValueListListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ValueList]:
        """GET /v1/radar/value_lists

        Optional: alias, contains, created, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ValueList]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/value_lists", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ValueListListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ValueList]:
        """Async twin of `list`: GET /v1/radar/value_lists."""
        return await self._request_async(
            "get", "/v1/radar/value_lists", (), params, options, expects="list"
        )

    def retrieve(
        self,
        value_list: str,
        params: Optional[ValueListRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """GET /v1/radar/value_lists/{value_list}

        Optional: expand.
        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "get", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    async def retrieve_async(
        self,
        value_list: str,
        params: Optional[ValueListRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `retrieve`: GET /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "get", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    def update(
        self,
        value_list: str,
        params: Optional[ValueListUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """POST /v1/radar/value_lists/{value_list}

        Optional: alias, expand, metadata, name.
        Returns ValueList; raises StripeError (InvalidRequestError when value_list is
        empty).
        """
        return self._request(
            "post", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )

    async def update_async(
        self,
        value_list: str,
        params: Optional[ValueListUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ValueList:
        """Async twin of `update`: POST /v1/radar/value_lists/{value_list}."""
        return await self._request_async(
            "post", "/v1/radar/value_lists/{value_list}", (value_list,), params, options
        )
