# Rendered by codegen; never edit.
"""`transfer`: parts, events and services."""

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

    from ._account import Account
    from ._balance_transaction import BalanceTransaction
    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._reversal import Reversal
    from .params._others import (
        TransferCreateParams,
        TransferCreateReversalParams,
        TransferListParams,
        TransferListReversalsParams,
        TransferModifyParams,
        TransferModifyReversalParams,
        TransferRetrieveParams,
        TransferRetrieveReversalParams,
        TransferReversalCreateParams,
        TransferReversalListParams,
        TransferReversalRetrieveParams,
        TransferReversalUpdateParams,
        TransferUpdateParams,
    )


class Transfer(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `transfer` object.

    Operations: GET /v1/transfers, GET /v1/transfers/{id}/reversals,
    GET /v1/transfers/{transfer}, GET /v1/transfers/{transfer}/reversals/{id},
    POST /v1/transfers, POST /v1/transfers/{id}/reversals,
    POST /v1/transfers/{transfer}, POST /v1/transfers/{transfer}/reversals/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["transfer"]] = "transfer"

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        destination_payment_id: Optional[str]
        source_transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransferListParams],
        ) -> AnyIterator[Transfer]: ...

    amount: int
    amount_reversed: int
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: int
    currency: str
    description: Optional[str]
    destination: Optional[ExpandableField[Account]]
    destination_payment: Optional[ExpandableField[Charge]]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["transfer"]
    reversals: ListObject[Reversal]
    reversed: bool
    source_transaction: Optional[ExpandableField[Charge]]
    source_type: Optional[str]
    transfer_group: Optional[str]

    _inner_class_types = {
        "balance_transaction": None,
        "destination": None,
        "destination_payment": None,
        "metadata": "*",
        "reversals": None,
        "source_transaction": None,
    }
    _class_url = "/v1/transfers"

    @classmethod
    def create(cls, **params: Unpack[TransferCreateParams]) -> Transfer:
        """POST /v1/transfers

        Required: currency, destination.
        Optional: amount, description, expand, metadata, source_transaction,
        source_type, transfer_group.
        Returns Transfer; raises StripeError.
        """
        return request("post", "/v1/transfers", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TransferCreateParams]) -> Transfer:
        """Async twin of `create`: POST /v1/transfers."""
        return await request_async("post", "/v1/transfers", (), params)

    @api_method
    @staticmethod
    def create_reversal(
        id: str, /, **params: Unpack[TransferCreateReversalParams]
    ) -> Reversal:
        """POST /v1/transfers/{id}/reversals

        Optional: amount, description, expand, metadata, refund_application_fee.
        Returns Reversal; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/transfers/{id}/reversals", (id,), params)

    @api_method
    @staticmethod
    async def create_reversal_async(
        id: str, /, **params: Unpack[TransferCreateReversalParams]
    ) -> Reversal:
        """Async twin of `create_reversal`: POST /v1/transfers/{id}/reversals."""
        return await request_on_async(
            "post", "/v1/transfers/{id}/reversals", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[TransferListParams]) -> ListObject[Transfer]:
        """GET /v1/transfers

        Optional: created, destination, ending_before, expand, limit, starting_after,
        transfer_group.
        Returns ListObject[Transfer]; raises StripeError.
        """
        return request("get", "/v1/transfers", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransferListParams]
    ) -> ListObject[Transfer]:
        """Async twin of `list`: GET /v1/transfers."""
        return await request_async("get", "/v1/transfers", (), params, expects="list")

    @api_method
    @staticmethod
    def list_reversals(
        id: str, /, **params: Unpack[TransferListReversalsParams]
    ) -> ListObject[Reversal]:
        """GET /v1/transfers/{id}/reversals

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Reversal]; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request_on(
            "get", "/v1/transfers/{id}/reversals", (id,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_reversals_async(
        id: str, /, **params: Unpack[TransferListReversalsParams]
    ) -> ListObject[Reversal]:
        """Async twin of `list_reversals`: GET /v1/transfers/{id}/reversals."""
        return await request_on_async(
            "get", "/v1/transfers/{id}/reversals", (id,), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[TransferModifyParams]) -> Transfer:
        """POST /v1/transfers/{transfer}

        Optional: description, expand, metadata.
        Returns Transfer; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/transfers/{transfer}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[TransferModifyParams]
    ) -> Transfer:
        """Async twin of `modify`: POST /v1/transfers/{transfer}."""
        return await request_async("post", "/v1/transfers/{transfer}", (id,), params)

    @api_method
    @staticmethod
    def modify_reversal(
        transfer: str, /, id: str, **params: Unpack[TransferModifyReversalParams]
    ) -> Reversal:
        """POST /v1/transfers/{transfer}/reversals/{id}

        Optional: expand, metadata.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return request_on(
            "post", "/v1/transfers/{transfer}/reversals/{id}", (transfer, id), params
        )

    @api_method
    @staticmethod
    async def modify_reversal_async(
        transfer: str, /, id: str, **params: Unpack[TransferModifyReversalParams]
    ) -> Reversal:
        """Async twin of `modify_reversal`:
        POST /v1/transfers/{transfer}/reversals/{id}.
        """
        return await request_on_async(
            "post", "/v1/transfers/{transfer}/reversals/{id}", (transfer, id), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TransferRetrieveParams]) -> Transfer:
        """GET /v1/transfers/{transfer}

        Optional: expand.
        Returns Transfer; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/transfers/{transfer}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransferRetrieveParams]
    ) -> Transfer:
        """Async twin of `retrieve`: GET /v1/transfers/{transfer}."""
        return await request_async("get", "/v1/transfers/{transfer}", (id,), params)

    @api_method
    @staticmethod
    def retrieve_reversal(
        transfer: str, /, id: str, **params: Unpack[TransferRetrieveReversalParams]
    ) -> Reversal:
        """GET /v1/transfers/{transfer}/reversals/{id}

        Optional: expand.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return request_on(
            "get", "/v1/transfers/{transfer}/reversals/{id}", (transfer, id), params
        )

    @api_method
    @staticmethod
    async def retrieve_reversal_async(
        transfer: str, /, id: str, **params: Unpack[TransferRetrieveReversalParams]
    ) -> Reversal:
        """Async twin of `retrieve_reversal`:
        GET /v1/transfers/{transfer}/reversals/{id}.
        """
        return await request_on_async(
            "get", "/v1/transfers/{transfer}/reversals/{id}", (transfer, id), params
        )


class TransferPreviousAttributes(PreviousAttributes):
    """Former values of `transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        destination_payment_id: Optional[str]
        source_transaction_id: Optional[str]

    amount: Optional[int]
    amount_reversed: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination: Optional[ExpandableField[Account]]
    destination_payment: Optional[ExpandableField[Charge]]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["transfer"]]
    reversals: Optional[ListObject[Reversal]]
    reversed: Optional[bool]
    source_transaction: Optional[ExpandableField[Charge]]
    source_type: Optional[str]
    transfer_group: Optional[str]

    _inner_class_types = {
        "balance_transaction": None,
        "destination": None,
        "destination_payment": None,
        "metadata": "*",
        "reversals": "_core.lists:ListObject",
        "source_transaction": None,
    }


class TransferEventData(EventData):
    """What an event holds about the schema `transfer`."""

    object: Transfer
    previous_attributes: Optional[TransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TransferPreviousAttributes",
    }


class TransferCreatedEvent(Event):
    """The event `transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.created"]] = "transfer.created"

    data: TransferEventData
    type: Literal["transfer.created"]

    _inner_class_types = {"data": "TransferEventData"}


class TransferReversedEvent(Event):
    """The event `transfer.reversed`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.reversed"]] = "transfer.reversed"

    data: TransferEventData
    type: Literal["transfer.reversed"]

    _inner_class_types = {"data": "TransferEventData"}


class TransferUpdatedEvent(Event):
    """The event `transfer.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.updated"]] = "transfer.updated"

    data: TransferEventData
    type: Literal["transfer.updated"]

    _inner_class_types = {"data": "TransferEventData"}


class TransferService(StripeService):
    """Calls below `client.v1.transfers`."""

    _services = {"reversals": "_transfer:TransferReversalService"}
    if TYPE_CHECKING:
        reversals: TransferReversalService

    def create(
        self, params: TransferCreateParams, options: Optional[RequestOptions] = None
    ) -> Transfer:
        """POST /v1/transfers

        Required: currency, destination.
        Optional: amount, description, expand, metadata, source_transaction,
        source_type, transfer_group.
        Returns Transfer; raises StripeError.
        """
        return self._request("post", "/v1/transfers", (), params, options)

    async def create_async(
        self, params: TransferCreateParams, options: Optional[RequestOptions] = None
    ) -> Transfer:
        """Async twin of `create`: POST /v1/transfers."""
        return await self._request_async("post", "/v1/transfers", (), params, options)

    def list(
        self,
        params: Optional[TransferListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transfer]:
        """GET /v1/transfers

        Optional: created, destination, ending_before, expand, limit, starting_after,
        transfer_group.
        Returns ListObject[Transfer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/transfers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TransferListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transfer]:
        """Async twin of `list`: GET /v1/transfers."""
        return await self._request_async(
            "get", "/v1/transfers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        transfer: str,
        params: Optional[TransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """GET /v1/transfers/{transfer}

        Optional: expand.
        Returns Transfer; raises StripeError (InvalidRequestError when transfer is
        empty).
        """
        return self._request(
            "get", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    async def retrieve_async(
        self,
        transfer: str,
        params: Optional[TransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """Async twin of `retrieve`: GET /v1/transfers/{transfer}."""
        return await self._request_async(
            "get", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    def update(
        self,
        transfer: str,
        params: Optional[TransferUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """POST /v1/transfers/{transfer}

        Optional: description, expand, metadata.
        Returns Transfer; raises StripeError (InvalidRequestError when transfer is
        empty).
        """
        return self._request(
            "post", "/v1/transfers/{transfer}", (transfer,), params, options
        )

    async def update_async(
        self,
        transfer: str,
        params: Optional[TransferUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transfer:
        """Async twin of `update`: POST /v1/transfers/{transfer}."""
        return await self._request_async(
            "post", "/v1/transfers/{transfer}", (transfer,), params, options
        )


class TransferReversalService(StripeService):
    """Calls below `client.v1.transfers.reversals`."""

    def create(
        self,
        id: str,
        params: Optional[TransferReversalCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """POST /v1/transfers/{id}/reversals

        Optional: amount, description, expand, metadata, refund_application_fee.
        Returns Reversal; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/transfers/{id}/reversals", (id,), params, options
        )

    async def create_async(
        self,
        id: str,
        params: Optional[TransferReversalCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `create`: POST /v1/transfers/{id}/reversals."""
        return await self._request_async(
            "post", "/v1/transfers/{id}/reversals", (id,), params, options
        )

    def list(
        self,
        id: str,
        params: Optional[TransferReversalListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reversal]:
        """GET /v1/transfers/{id}/reversals

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Reversal]; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "get",
            "/v1/transfers/{id}/reversals",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: Optional[TransferReversalListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reversal]:
        """Async twin of `list`: GET /v1/transfers/{id}/reversals."""
        return await self._request_async(
            "get",
            "/v1/transfers/{id}/reversals",
            (id,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """GET /v1/transfers/{transfer}/reversals/{id}

        Optional: expand.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return self._request(
            "get",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `retrieve`: GET /v1/transfers/{transfer}/reversals/{id}."""
        return await self._request_async(
            "get",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    def update(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """POST /v1/transfers/{transfer}/reversals/{id}

        Optional: expand, metadata.
        Returns Reversal; raises StripeError (InvalidRequestError when transfer or id
        is empty).
        """
        return self._request(
            "post",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )

    async def update_async(
        self,
        transfer: str,
        id: str,
        params: Optional[TransferReversalUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reversal:
        """Async twin of `update`: POST /v1/transfers/{transfer}/reversals/{id}."""
        return await self._request_async(
            "post",
            "/v1/transfers/{transfer}/reversals/{id}",
            (transfer, id),
            params,
            options,
        )
