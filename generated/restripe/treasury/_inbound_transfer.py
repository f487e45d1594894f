# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.inbound_transfer` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
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

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import FailureDetailsCode
    from .._mandate import Mandate
    from .._shared import TreasurySharedResourceBillingDetails
    from ..params.treasury import (
        InboundTransferCancelParams,
        InboundTransferCreateParams,
        InboundTransferFailParams,
        InboundTransferListParams,
        InboundTransferRetrieveParams,
        InboundTransferReturnInboundTransferParams,
        InboundTransferSucceedParams,
    )
    from ._transaction import Transaction


class InboundTransferFailureDetails(StripeObject):
    """Part of a reply: schema `treasury_inbound_transfers_resource_failure_details`."""

    code: FailureDetailsCode


class InboundTransferLinkedFlows(StripeObject):
    """Part of a reply: schema
    `treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows`.
    """

    received_debit: Optional[str]


class InboundTransferOriginPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `inbound_transfers_payment_method_details_us_bank_account`.
    """

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    network: Literal["ach"]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class InboundTransferOriginPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `inbound_transfers`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        UsBankAccount: TypeAlias = (
            InboundTransferOriginPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    type: Literal["us_bank_account"]
    us_bank_account: Optional[InboundTransferOriginPaymentMethodDetailsUsBankAccount]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "us_bank_account": "InboundTransferOriginPaymentMethodDetailsUsBankAccount",
    }


class InboundTransferStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    succeeded_at: Optional[int]


class InboundTransfer(CreateableAPIResource, ListableAPIResource):
    """The `treasury.inbound_transfer` object.

    Operations: GET /v1/treasury/inbound_transfers,
    GET /v1/treasury/inbound_transfers/{id},
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail,
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/return,
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed,
    POST /v1/treasury/inbound_transfers,
    POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.inbound_transfer"]] = (
        "treasury.inbound_transfer"
    )

    if TYPE_CHECKING:
        FailureDetails: TypeAlias = InboundTransferFailureDetails
        LinkedFlows: TypeAlias = InboundTransferLinkedFlows
        OriginPaymentMethodDetails: TypeAlias = (
            InboundTransferOriginPaymentMethodDetails
        )
        StatusTransitions: TypeAlias = InboundTransferStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InboundTransferListParams],
        ) -> AnyIterator[InboundTransfer]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: Optional[str]
    failure_details: Optional[InboundTransferFailureDetails]
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    linked_flows: InboundTransferLinkedFlows
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.inbound_transfer"]
    origin_payment_method: Optional[str]
    origin_payment_method_details: Optional[InboundTransferOriginPaymentMethodDetails]
    returned: Optional[bool]
    statement_descriptor: str
    status: Literal["canceled", "failed", "processing", "succeeded"]
    status_transitions: InboundTransferStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "failure_details": "InboundTransferFailureDetails",
        "linked_flows": "InboundTransferLinkedFlows",
        "metadata": "*",
        "origin_payment_method_details": "InboundTransferOriginPaymentMethodDetails",
        "status_transitions": "InboundTransferStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/inbound_transfers"

    @api_method
    @staticmethod
    def cancel(
        inbound_transfer: str, /, **params: Unpack[InboundTransferCancelParams]
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when
        inbound_transfer is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        inbound_transfer: str, /, **params: Unpack[InboundTransferCancelParams]
    ) -> InboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[InboundTransferCreateParams]) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers

        Required: amount, currency, financial_account, origin_payment_method.
        Optional: description, expand, metadata, statement_descriptor.
        Returns InboundTransfer; raises StripeError.
        """
        return request("post", "/v1/treasury/inbound_transfers", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[InboundTransferCreateParams]
    ) -> InboundTransfer:
        """Async twin of `create`: POST /v1/treasury/inbound_transfers."""
        return await request_async("post", "/v1/treasury/inbound_transfers", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[InboundTransferListParams]
    ) -> ListObject[InboundTransfer]:
        """GET /v1/treasury/inbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InboundTransfer]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/inbound_transfers", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[InboundTransferListParams]
    ) -> ListObject[InboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/inbound_transfers."""
        return await request_async(
            "get", "/v1/treasury/inbound_transfers", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[InboundTransferRetrieveParams]
    ) -> InboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/inbound_transfers/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InboundTransferRetrieveParams]
    ) -> InboundTransfer:
        """Async twin of `retrieve`: GET /v1/treasury/inbound_transfers/{id}."""
        return await request_async(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            id: str, /, **params: Unpack[InboundTransferFailParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail

            Optional: expand, failure_details.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            id: str, /, **params: Unpack[InboundTransferFailParams]
        ) -> InboundTransfer:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def return_inbound_transfer(
            id: str, /, **params: Unpack[InboundTransferReturnInboundTransferParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return

            Optional: expand.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def return_inbound_transfer_async(
            id: str, /, **params: Unpack[InboundTransferReturnInboundTransferParams]
        ) -> InboundTransfer:
            """Async twin of `return_inbound_transfer`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def succeed(
            id: str, /, **params: Unpack[InboundTransferSucceedParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed

            Optional: expand.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def succeed_async(
            id: str, /, **params: Unpack[InboundTransferSucceedParams]
        ) -> InboundTransfer:
            """Async twin of `succeed`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
                (id,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TreasuryInboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.inbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_details: Optional[InboundTransferFailureDetails]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    linked_flows: Optional[InboundTransferLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.inbound_transfer"]]
    origin_payment_method: Optional[str]
    origin_payment_method_details: Optional[InboundTransferOriginPaymentMethodDetails]
    returned: Optional[bool]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "processing", "succeeded"]]
    status_transitions: Optional[InboundTransferStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "failure_details": "InboundTransferFailureDetails",
        "linked_flows": "InboundTransferLinkedFlows",
        "metadata": "*",
        "origin_payment_method_details": "InboundTransferOriginPaymentMethodDetails",
        "status_transitions": "InboundTransferStatusTransitions",
        "transaction": None,
    }


class TreasuryInboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.inbound_transfer`."""

    object: InboundTransfer
    previous_attributes: Optional[TreasuryInboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryInboundTransferPreviousAttributes",
    }


class TreasuryInboundTransferCanceledEvent(Event):
    """The event `treasury.inbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.canceled"]] = (
        "treasury.inbound_transfer.canceled"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferCreatedEvent(Event):
    """The event `treasury.inbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.created"]] = (
        "treasury.inbound_transfer.created"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferFailedEvent(Event):
    """The event `treasury.inbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.failed"]] = (
        "treasury.inbound_transfer.failed"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferSucceededEvent(Event):
    """The event `treasury.inbound_transfer.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.succeeded"]] = (
        "treasury.inbound_transfer.succeeded"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.succeeded"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class InboundTransferService(StripeService):
    """Calls below `client.v1.treasury.inbound_transfers`."""

    def cancel(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when
        inbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers

        Required: amount, currency, financial_account, origin_payment_method.
        Optional: description, expand, metadata, statement_descriptor.
        Returns InboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `create`: POST /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    def list(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """GET /v1/treasury/inbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InboundTransfer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `retrieve`: GET /v1/treasury/inbound_transfers/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )
