# Rendered by codegen; never edit.
"""`tax_id`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
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

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import TaxIdType
    from .params._others import (
        TaxIdCreateParams,
        TaxIdDeleteParams,
        TaxIdListParams,
        TaxIdRetrieveParams,
    )


class TaxIdOwner(StripeObject):
    """Part of a reply: schema `tax_i_ds_owner`."""

    if TYPE_CHECKING:
        account_id: Optional[str]
        application_id: Optional[str]
        customer_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    application: Optional[ExpandableField[Application]]
    customer: Optional[ExpandableField[Customer]]
    type: Literal["account", "application", "customer", "self"]

    _inner_class_types = {"account": None, "application": None, "customer": None}


class TaxIdVerification(StripeObject):
    """Part of a reply: schema `tax_id_verification`."""

    status: Literal["pending", "unavailable", "unverified", "verified"]
    verified_address: Optional[str]
    verified_name: Optional[str]


class TaxId(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `tax_id` object.

    Operations: DELETE /v1/tax_ids/{id}, GET /v1/tax_ids, GET /v1/tax_ids/{id},
    POST /v1/tax_ids.
    """

    OBJECT_NAME: ClassVar[Literal["tax_id"]] = "tax_id"

    if TYPE_CHECKING:
        Owner: TypeAlias = TaxIdOwner
        Verification: TypeAlias = TaxIdVerification
        customer_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TaxIdListParams]
        ) -> AnyIterator[TaxId]: ...

    country: Optional[str]
    created: int
    customer: Optional[ExpandableField[Customer]]
    deleted: Optional[Literal[True]]
    id: str
    livemode: bool
    object: Literal["tax_id"]
    owner: Optional[TaxIdOwner]
    type: TaxIdType
    value: str
    verification: Optional[TaxIdVerification]

    _inner_class_types = {
        "customer": None,
        "owner": "TaxIdOwner",
        "verification": "TaxIdVerification",
    }
    _class_url = "/v1/tax_ids"

    @classmethod
    def create(cls, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """POST /v1/tax_ids

        Required: type, value.
        Optional: expand, owner.
        Returns TaxId; raises StripeError.
        """
        return request("post", "/v1/tax_ids", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TaxIdCreateParams]) -> TaxId:
        """Async twin of `create`: POST /v1/tax_ids."""
        return await request_async("post", "/v1/tax_ids", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[TaxIdDeleteParams]) -> TaxId:
        """DELETE /v1/tax_ids/{id}

        Returns TaxId; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/tax_ids/{id}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(sid: str, /, **params: Unpack[TaxIdDeleteParams]) -> TaxId:
        """Async twin of `delete`: DELETE /v1/tax_ids/{id}."""
        return await request_on_async("delete", "/v1/tax_ids/{id}", (sid,), params)

    @classmethod
    def list(cls, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """GET /v1/tax_ids

        Optional: ending_before, expand, limit, owner, starting_after.
        Returns ListObject[TaxId]; raises StripeError.
        """
        return request("get", "/v1/tax_ids", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[TaxIdListParams]) -> ListObject[TaxId]:
        """Async twin of `list`: GET /v1/tax_ids."""
        return await request_async("get", "/v1/tax_ids", (), params, expects="list")

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TaxIdRetrieveParams]) -> TaxId:
        """GET /v1/tax_ids/{id}

        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/tax_ids/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TaxIdRetrieveParams]
    ) -> TaxId:
        """Async twin of `retrieve`: GET /v1/tax_ids/{id}."""
        return await request_async("get", "/v1/tax_ids/{id}", (id,), params)


class TaxIdPreviousAttributes(PreviousAttributes):
    """Former values of `tax_id` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    country: Optional[str]
    created: Optional[int]
    customer: Optional[ExpandableField[Customer]]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["tax_id"]]
    owner: Optional[TaxIdOwner]
    type: Optional[TaxIdType]
    value: Optional[str]
    verification: Optional[TaxIdVerification]

    _inner_class_types = {
        "customer": None,
        "owner": "TaxIdOwner",
        "verification": "TaxIdVerification",
    }


class TaxIdEventData(EventData):
    """What an event holds about the schema `tax_id`."""

    object: TaxId
    previous_attributes: Optional[TaxIdPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxIdPreviousAttributes",
    }


class CustomerTaxIdCreatedEvent(Event):
    """The event `customer.tax_id.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.created"]] = (
        "customer.tax_id.created"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.created"]

    _inner_class_types = {"data": "TaxIdEventData"}


class CustomerTaxIdDeletedEvent(Event):
    """The event `customer.tax_id.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.deleted"]] = (
        "customer.tax_id.deleted"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.deleted"]

    _inner_class_types = {"data": "TaxIdEventData"}


class CustomerTaxIdUpdatedEvent(Event):
    """The event `customer.tax_id.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.updated"]] = (
        "customer.tax_id.updated"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.updated"]

    _inner_class_types = {"data": "TaxIdEventData"}


class TaxIdService(StripeService):
    """Calls below `client.v1.tax_ids`."""

    def create(
        self, params: TaxIdCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxId:
        """POST /v1/tax_ids

        Required: type, value.
        Optional: expand, owner.
        Returns TaxId; raises StripeError.
        """
        return self._request("post", "/v1/tax_ids", (), params, options)

    async def create_async(
        self, params: TaxIdCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxId:
        """Async twin of `create`: POST /v1/tax_ids."""
        return await self._request_async("post", "/v1/tax_ids", (), params, options)

    def delete(
        self,
        id: str,
        params: Optional[TaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """DELETE /v1/tax_ids/{id}

        Returns TaxId; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("delete", "/v1/tax_ids/{id}", (id,), params, options)

    async def delete_async(
        self,
        id: str,
        params: Optional[TaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `delete`: DELETE /v1/tax_ids/{id}."""
        return await self._request_async(
            "delete", "/v1/tax_ids/{id}", (id,), params, options
        )

    def list(
        self,
        params: Optional[TaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """GET /v1/tax_ids

        Optional: ending_before, expand, limit, owner, starting_after.
        Returns ListObject[TaxId]; raises StripeError.
        """
        return self._request("get", "/v1/tax_ids", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[TaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """Async twin of `list`: GET /v1/tax_ids."""
        return await self._request_async(
            "get", "/v1/tax_ids", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """GET /v1/tax_ids/{id}

        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/tax_ids/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `retrieve`: GET /v1/tax_ids/{id}."""
        return await self._request_async(
            "get", "/v1/tax_ids/{id}", (id,), params, options
        )
