# Rendered by codegen; never edit.
"""`balance`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import SingletonAPIResource, request, request_async
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from .params._others import BalanceRetrieveParams


class BalanceAvailableSourceTypes(StripeObject):
    """Part of a reply: schema `balance_amount_by_source_type`."""

    bank_account: Optional[int]
    card: Optional[int]
    fpx: Optional[int]


class BalanceAvailable(StripeObject):
    """Part of a reply: schema `balance_amount`."""

    if TYPE_CHECKING:
        SourceTypes: TypeAlias = BalanceAvailableSourceTypes

    amount: int
    currency: str
    source_types: Optional[BalanceAvailableSourceTypes]

    _inner_class_types = {"source_types": "BalanceAvailableSourceTypes"}


class BalanceInstantAvailableNetAvailable(StripeObject):
    """Part of a reply: schema `balance_net_available`."""

    if TYPE_CHECKING:
        SourceTypes: TypeAlias = BalanceAvailableSourceTypes

    amount: int
    destination: str
    source_types: Optional[BalanceAvailableSourceTypes]

    _inner_class_types = {"source_types": "BalanceAvailableSourceTypes"}


class BalanceInstantAvailable(StripeObject):
    """Part of a reply: schema `balance_amount_net`."""

    if TYPE_CHECKING:
        NetAvailable: TypeAlias = BalanceInstantAvailableNetAvailable
        SourceTypes: TypeAlias = BalanceAvailableSourceTypes

    amount: int
    currency: str
    net_available: Optional[List[BalanceInstantAvailableNetAvailable]]
    source_types: Optional[BalanceAvailableSourceTypes]

    _inner_class_types = {
        "net_available": "BalanceInstantAvailableNetAvailable",
        "source_types": "BalanceAvailableSourceTypes",
    }


class BalanceIssuing(StripeObject):
    """Part of a reply: schema `balance_detail`."""

    if TYPE_CHECKING:
        Available: TypeAlias = BalanceAvailable

    available: List[BalanceAvailable]

    _inner_class_types = {"available": "BalanceAvailable"}


class BalanceRefundAndDisputePrefunding(StripeObject):
    """Part of a reply: schema `balance_detail_ungated`."""

    if TYPE_CHECKING:
        Available: TypeAlias = BalanceAvailable
        Pending: TypeAlias = BalanceAvailable

    available: List[BalanceAvailable]
    pending: List[BalanceAvailable]

    _inner_class_types = {
        "available": "BalanceAvailable",
        "pending": "BalanceAvailable",
    }


class Balance(SingletonAPIResource):
    """The `balance` object.

    Operations: GET /v1/balance.
    """

    OBJECT_NAME: ClassVar[Literal["balance"]] = "balance"

    if TYPE_CHECKING:
        Available: TypeAlias = BalanceAvailable
        ConnectReserved: TypeAlias = BalanceAvailable
        InstantAvailable: TypeAlias = BalanceInstantAvailable
        Issuing: TypeAlias = BalanceIssuing
        Pending: TypeAlias = BalanceAvailable
        RefundAndDisputePrefunding: TypeAlias = BalanceRefundAndDisputePrefunding

    available: List[BalanceAvailable]
    connect_reserved: Optional[List[BalanceAvailable]]
    instant_available: Optional[List[BalanceInstantAvailable]]
    issuing: Optional[BalanceIssuing]
    livemode: bool
    object: Literal["balance"]
    pending: List[BalanceAvailable]
    refund_and_dispute_prefunding: Optional[BalanceRefundAndDisputePrefunding]

    _inner_class_types = {
        "available": "BalanceAvailable",
        "connect_reserved": "BalanceAvailable",
        "instant_available": "BalanceInstantAvailable",
        "issuing": "BalanceIssuing",
        "pending": "BalanceAvailable",
        "refund_and_dispute_prefunding": "BalanceRefundAndDisputePrefunding",
    }
    _class_url = "/v1/balance"

    @classmethod
    def retrieve(cls, **params: Unpack[BalanceRetrieveParams]) -> Balance:
        """GET /v1/balance

        Optional: expand.
        Returns Balance; raises StripeError.
        """
        return request("get", "/v1/balance", (), params)

    @classmethod
    async def retrieve_async(cls, **params: Unpack[BalanceRetrieveParams]) -> Balance:
        """Async twin of `retrieve`: GET /v1/balance."""
        return await request_async("get", "/v1/balance", (), params)


class BalancePreviousAttributes(PreviousAttributes):
    """Former values of `balance` fields, of any of them.

    What is nested in them may be partial as well.
    """

    available: Optional[List[BalanceAvailable]]
    connect_reserved: Optional[List[BalanceAvailable]]
    instant_available: Optional[List[BalanceInstantAvailable]]
    issuing: Optional[BalanceIssuing]
    livemode: Optional[bool]
    object: Optional[Literal["balance"]]
    pending: Optional[List[BalanceAvailable]]
    refund_and_dispute_prefunding: Optional[BalanceRefundAndDisputePrefunding]

    _inner_class_types = {
        "available": "BalanceAvailable",
        "connect_reserved": "BalanceAvailable",
        "instant_available": "BalanceInstantAvailable",
        "issuing": "BalanceIssuing",
        "pending": "BalanceAvailable",
        "refund_and_dispute_prefunding": "BalanceRefundAndDisputePrefunding",
    }


class BalanceEventData(EventData):
    """What an event holds about the schema `balance`."""

    object: Balance
    previous_attributes: Optional[BalancePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BalancePreviousAttributes",
    }


class BalanceAvailableEvent(Event):
    """The event `balance.available`."""

    LOOKUP_TYPE: ClassVar[Literal["balance.available"]] = "balance.available"

    data: BalanceEventData
    type: Literal["balance.available"]

    _inner_class_types = {"data": "BalanceEventData"}


class BalanceService(StripeService):
    """Calls below `client.v1.balance`."""

    def retrieve(
        self,
        params: Optional[BalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Balance:
        """GET /v1/balance

        Optional: expand.
        Returns Balance; raises StripeError.
        """
        return self._request("get", "/v1/balance", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[BalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Balance:
        """Async twin of `retrieve`: GET /v1/balance."""
        return await self._request_async("get", "/v1/balance", (), params, options)
