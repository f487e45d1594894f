# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.received_credit` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    ListableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import ReceivedCreditFailureCode, RestrictedReason, SourceFlowType
    from .._payout import Payout
    from .._shared import (
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    )
    from ..params.treasury import (
        ReceivedCreditCreateParams,
        ReceivedCreditListParams,
        ReceivedCreditRetrieveParams,
    )
    from ._credit_reversal import CreditReversal
    from ._outbound_payment import OutboundPayment
    from ._outbound_transfer import OutboundTransfer
    from ._transaction import Transaction


class ReceivedCreditLinkedFlowsSourceFlowDetails(StripeObject):
    """Part of a reply: schema
    `treasury_received_credits_resource_source_flows_details`.
    """

    credit_reversal: Optional[CreditReversal]
    outbound_payment: Optional[OutboundPayment]
    outbound_transfer: Optional[OutboundTransfer]
    payout: Optional[Payout]
    type: SourceFlowType

    _inner_class_types = {
        "credit_reversal": None,
        "outbound_payment": None,
        "outbound_transfer": None,
        "payout": None,
    }


class ReceivedCreditLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_linked_flows`."""

    if TYPE_CHECKING:
        SourceFlowDetails: TypeAlias = ReceivedCreditLinkedFlowsSourceFlowDetails

    credit_reversal: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    source_flow: Optional[str]
    source_flow_details: Optional[ReceivedCreditLinkedFlowsSourceFlowDetails]
    source_flow_type: Optional[str]

    _inner_class_types = {
        "source_flow_details": "ReceivedCreditLinkedFlowsSourceFlowDetails",
    }


class ReceivedCreditReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_reversal_details`."""

    deadline: Optional[int]
    restricted_reason: Optional[RestrictedReason]


class ReceivedCredit(ListableAPIResource):
    """The `treasury.received_credit` object.

    Operations: GET /v1/treasury/received_credits,
    GET /v1/treasury/received_credits/{id},
    POST /v1/test_helpers/treasury/received_credits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_credit"]] = (
        "treasury.received_credit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedCreditLinkedFlows
        ReversalDetails: TypeAlias = ReceivedCreditReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedCreditListParams],
        ) -> AnyIterator[ReceivedCredit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[ReceivedCreditFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    linked_flows: ReceivedCreditLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe", "us_domestic_wire"]
    object: Literal["treasury.received_credit"]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedCreditLinkedFlows",
        "reversal_details": "ReceivedCreditReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_credits"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await request_async(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_credits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedCreditCreateParams]) -> ReceivedCredit:
            """POST /v1/test_helpers/treasury/received_credits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedCredit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedCreditCreateParams]
        ) -> ReceivedCredit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_credits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TreasuryReceivedCreditPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_credit` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_code: Optional[ReceivedCreditFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedCreditLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe", "us_domestic_wire"]]
    object: Optional[Literal["treasury.received_credit"]]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedCreditLinkedFlows",
        "reversal_details": "ReceivedCreditReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedCreditEventData(EventData):
    """What an event holds about the schema `treasury.received_credit`."""

    object: ReceivedCredit
    previous_attributes: Optional[TreasuryReceivedCreditPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedCreditPreviousAttributes",
    }


class TreasuryReceivedCreditCreatedEvent(Event):
    """The event `treasury.received_credit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.created"]] = (
        "treasury.received_credit.created"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.created"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditFailedEvent(Event):
    """The event `treasury.received_credit.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.failed"]] = (
        "treasury.received_credit.failed"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.failed"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditSucceededEvent(Event):
    """The event `treasury.received_credit.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.succeeded"]] = (
        "treasury.received_credit.succeeded"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.succeeded"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class ReceivedCreditService(StripeService):
    """Calls below `client.v1.treasury.received_credits`."""

    def list(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )
