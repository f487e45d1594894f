# Rendered by codegen; never edit.
"""`payout`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
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
    from typing import ClassVar, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._application_fee import ApplicationFee
    from ._balance_transaction import BalanceTransaction
    from ._bank_account import BankAccount
    from ._card import Card
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from .params._others import (
        PayoutCancelParams,
        PayoutCreateParams,
        PayoutListParams,
        PayoutModifyParams,
        PayoutRetrieveParams,
        PayoutReverseParams,
        PayoutUpdateParams,
    )


class PayoutTraceId(StripeObject):
    """Part of a reply: schema `payouts_trace_id`."""

    status: str
    value: Optional[str]


class Payout(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `payout` object.

    Operations: GET /v1/payouts, GET /v1/payouts/{payout}, POST /v1/payouts,
    POST /v1/payouts/{payout}, POST /v1/payouts/{payout}/cancel,
    POST /v1/payouts/{payout}/reverse.
    """

    OBJECT_NAME: ClassVar[Literal["payout"]] = "payout"

    if TYPE_CHECKING:
        TraceId: TypeAlias = PayoutTraceId
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        original_payout_id: Optional[str]
        reversed_by_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[PayoutListParams]
        ) -> AnyIterator[Payout]: ...

    amount: int
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    arrival_date: int
    automatic: bool
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: int
    currency: str
    description: Optional[str]
    destination: Optional[ExpandableField[Union[BankAccount, Card]]]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    method: str
    object: Literal["payout"]
    original_payout: Optional[ExpandableField[Payout]]
    payout_method: Optional[str]
    reconciliation_status: Literal["completed", "in_progress", "not_applicable"]
    reversed_by: Optional[ExpandableField[Payout]]
    source_type: str
    statement_descriptor: Optional[str]
    status: str
    trace_id: Optional[PayoutTraceId]
    type: Literal["bank_account", "card"]

    _inner_class_types = {
        "application_fee": None,
        "balance_transaction": None,
        "destination": None,
        "failure_balance_transaction": None,
        "metadata": "*",
        "original_payout": None,
        "reversed_by": None,
        "trace_id": "PayoutTraceId",
    }
    _class_url = "/v1/payouts"

    @api_method
    @staticmethod
    def cancel(payout: str, /, **params: Unpack[PayoutCancelParams]) -> Payout:
        """POST /v1/payouts/{payout}/cancel

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return request_on("post", "/v1/payouts/{payout}/cancel", (payout,), params)

    @api_method
    @staticmethod
    async def cancel_async(
        payout: str, /, **params: Unpack[PayoutCancelParams]
    ) -> Payout:
        """Async twin of `cancel`: POST /v1/payouts/{payout}/cancel."""
        return await request_on_async(
            "post", "/v1/payouts/{payout}/cancel", (payout,), params
        )

    @classmethod
    def create(cls, **params: Unpack[PayoutCreateParams]) -> Payout:
        """POST /v1/payouts

        Required: amount, currency.
        Optional: description, destination, expand, metadata, method, payout_method,
        source_type, statement_descriptor.
        Returns Payout; raises StripeError.
        """
        return request("post", "/v1/payouts", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[PayoutCreateParams]) -> Payout:
        """Async twin of `create`: POST /v1/payouts."""
        return await request_async("post", "/v1/payouts", (), params)

    @classmethod
    def list(cls, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """GET /v1/payouts

        Optional: arrival_date, created, destination, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Payout]; raises StripeError.
        """
        return request("get", "/v1/payouts", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[PayoutListParams]) -> ListObject[Payout]:
        """Async twin of `list`: GET /v1/payouts."""
        return await request_async("get", "/v1/payouts", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[PayoutModifyParams]) -> Payout:
        """POST /v1/payouts/{payout}

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/payouts/{payout}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PayoutModifyParams]
    ) -> Payout:
        """Async twin of `modify`: POST /v1/payouts/{payout}."""
        return await request_async("post", "/v1/payouts/{payout}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[PayoutRetrieveParams]) -> Payout:
        """GET /v1/payouts/{payout}

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/payouts/{payout}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PayoutRetrieveParams]
    ) -> Payout:
        """Async twin of `retrieve`: GET /v1/payouts/{payout}."""
        return await request_async("get", "/v1/payouts/{payout}", (id,), params)

    @api_method
    @staticmethod
    def reverse(payout: str, /, **params: Unpack[PayoutReverseParams]) -> Payout:
        """POST /v1/payouts/{payout}/reverse

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return request_on("post", "/v1/payouts/{payout}/reverse", (payout,), params)

    @api_method
    @staticmethod
    async def reverse_async(
        payout: str, /, **params: Unpack[PayoutReverseParams]
    ) -> Payout:
        """Async twin of `reverse`: POST /v1/payouts/{payout}/reverse."""
        return await request_on_async(
            "post", "/v1/payouts/{payout}/reverse", (payout,), params
        )


class PayoutPreviousAttributes(PreviousAttributes):
    """Former values of `payout` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        original_payout_id: Optional[str]
        reversed_by_id: Optional[str]

    amount: Optional[int]
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    arrival_date: Optional[int]
    automatic: Optional[bool]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination: Optional[ExpandableField[Union[BankAccount, Card]]]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    method: Optional[str]
    object: Optional[Literal["payout"]]
    original_payout: Optional[ExpandableField[Payout]]
    payout_method: Optional[str]
    reconciliation_status: Optional[
        Literal["completed", "in_progress", "not_applicable"]
    ]
    reversed_by: Optional[ExpandableField[Payout]]
    source_type: Optional[str]
    statement_descriptor: Optional[str]
    status: Optional[str]
    trace_id: Optional[PayoutTraceId]
    type: Optional[Literal["bank_account", "card"]]

    _inner_class_types = {
        "application_fee": None,
        "balance_transaction": None,
        "destination": None,
        "failure_balance_transaction": None,
        "metadata": "*",
        "original_payout": None,
        "reversed_by": None,
        "trace_id": "PayoutTraceId",
    }


class PayoutEventData(EventData):
    """What an event holds about the schema `payout`."""

    object: Payout
    previous_attributes: Optional[PayoutPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PayoutPreviousAttributes",
    }


class PayoutCanceledEvent(Event):
    """The event `payout.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.canceled"]] = "payout.canceled"

    data: PayoutEventData
    type: Literal["payout.canceled"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutCreatedEvent(Event):
    """The event `payout.created`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.created"]] = "payout.created"

    data: PayoutEventData
    type: Literal["payout.created"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutFailedEvent(Event):
    """The event `payout.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.failed"]] = "payout.failed"

    data: PayoutEventData
    type: Literal["payout.failed"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutPaidEvent(Event):
    """The event `payout.paid`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.paid"]] = "payout.paid"

    data: PayoutEventData
    type: Literal["payout.paid"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutReconciliationCompletedEvent(Event):
    """The event `payout.reconciliation_completed`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.reconciliation_completed"]] = (
        "payout.reconciliation_completed"
    )

    data: PayoutEventData
    type: Literal["payout.reconciliation_completed"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutUpdatedEvent(Event):
    """The event `payout.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.updated"]] = "payout.updated"

    data: PayoutEventData
    type: Literal["payout.updated"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutService(StripeService):
    """Calls below `client.v1.payouts`."""

    def cancel(
        self,
        payout: str,
        params: Optional[PayoutCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}/cancel

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request(
            "post", "/v1/payouts/{payout}/cancel", (payout,), params, options
        )

    async def cancel_async(
        self,
        payout: str,
        params: Optional[PayoutCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `cancel`: POST /v1/payouts/{payout}/cancel."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}/cancel", (payout,), params, options
        )

    def create(
        self, params: PayoutCreateParams, options: Optional[RequestOptions] = None
    ) -> Payout:
        """POST /v1/payouts

        Required: amount, currency.
        Optional: description, destination, expand, metadata, method, payout_method,
        source_type, statement_descriptor.
        Returns Payout; raises StripeError.
        """
        return self._request("post", "/v1/payouts", (), params, options)

    async def create_async(
        self, params: PayoutCreateParams, options: Optional[RequestOptions] = None
    ) -> Payout:
        """Async twin of `create`: POST /v1/payouts."""
        return await self._request_async("post", "/v1/payouts", (), params, options)

    def list(
        self,
        params: Optional[PayoutListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Payout]:
        """GET /v1/payouts

        Optional: arrival_date, created, destination, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Payout]; raises StripeError.
        """
        return self._request("get", "/v1/payouts", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[PayoutListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Payout]:
        """Async twin of `list`: GET /v1/payouts."""
        return await self._request_async(
            "get", "/v1/payouts", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payout: str,
        params: Optional[PayoutRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """GET /v1/payouts/{payout}

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request("get", "/v1/payouts/{payout}", (payout,), params, options)

    async def retrieve_async(
        self,
        payout: str,
        params: Optional[PayoutRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `retrieve`: GET /v1/payouts/{payout}."""
        return await self._request_async(
            "get", "/v1/payouts/{payout}", (payout,), params, options
        )

    def reverse(
        self,
        payout: str,
        params: Optional[PayoutReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}/reverse

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request(
            "post", "/v1/payouts/{payout}/reverse", (payout,), params, options
        )

    async def reverse_async(
        self,
        payout: str,
        params: Optional[PayoutReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `reverse`: POST /v1/payouts/{payout}/reverse."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}/reverse", (payout,), params, options
        )

    def update(
        self,
        payout: str,
        params: Optional[PayoutUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request("post", "/v1/payouts/{payout}", (payout,), params, options)

    async def update_async(
        self,
        payout: str,
        params: Optional[PayoutUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `update`: POST /v1/payouts/{payout}."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}", (payout,), params, options
        )
