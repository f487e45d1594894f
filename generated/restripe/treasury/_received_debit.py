# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.received_debit` object: its parts, events and services."""

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
    from .._enums import ReceivedDebitFailureCode, RestrictedReason
    from .._shared import (
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    )
    from ..params.treasury import (
        ReceivedDebitCreateParams,
        ReceivedDebitListParams,
        ReceivedDebitRetrieveParams,
    )
    from ._transaction import Transaction


class ReceivedDebitLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_linked_flows`."""

    debit_reversal: Optional[str]
    inbound_transfer: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    payout: Optional[str]


class ReceivedDebitReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_reversal_details`."""

    deadline: Optional[int]
    restricted_reason: Optional[RestrictedReason]


class ReceivedDebit(ListableAPIResource):
    """The `treasury.received_debit` object.

    Operations: GET /v1/treasury/received_debits,
    GET /v1/treasury/received_debits/{id},
    POST /v1/test_helpers/treasury/received_debits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_debit"]] = (
        "treasury.received_debit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedDebitLinkedFlows
        ReversalDetails: TypeAlias = ReceivedDebitReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedDebitListParams],
        ) -> AnyIterator[ReceivedDebit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[ReceivedDebitFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: ReceivedDebitLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe"]
    object: Literal["treasury.received_debit"]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedDebitLinkedFlows",
        "reversal_details": "ReceivedDebitReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_debits"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await request_async(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_debits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedDebitCreateParams]) -> ReceivedDebit:
            """POST /v1/test_helpers/treasury/received_debits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedDebit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedDebitCreateParams]
        ) -> ReceivedDebit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_debits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TreasuryReceivedDebitPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_debit` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_code: Optional[ReceivedDebitFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedDebitLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe"]]
    object: Optional[Literal["treasury.received_debit"]]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedDebitLinkedFlows",
        "reversal_details": "ReceivedDebitReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedDebitEventData(EventData):
    """What an event holds about the schema `treasury.received_debit`."""

    object: ReceivedDebit
    previous_attributes: Optional[TreasuryReceivedDebitPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedDebitPreviousAttributes",
    }


class TreasuryReceivedDebitCreatedEvent(Event):
    """The event `treasury.received_debit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_debit.created"]] = (
        "treasury.received_debit.created"
    )

    data: TreasuryReceivedDebitEventData
    type: Literal["treasury.received_debit.created"]

    _inner_class_types = {"data": "TreasuryReceivedDebitEventData"}


class ReceivedDebitService(StripeService):
    """Calls below `client.v1.treasury.received_debits`."""

    def list(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )
