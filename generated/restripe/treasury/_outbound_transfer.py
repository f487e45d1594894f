# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.outbound_transfer` object: its parts, events and services."""

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
    from .._enums import ReturnedDetailsCode
    from .._mandate import Mandate
    from .._shared import TreasurySharedResourceBillingDetails
    from ..params.treasury import (
        OutboundTransferCancelParams,
        OutboundTransferCreateParams,
        OutboundTransferFailParams,
        OutboundTransferListParams,
        OutboundTransferPostParams,
        OutboundTransferRetrieveParams,
        OutboundTransferReturnOutboundTransferParams,
        OutboundTransferUpdateParams,
    )
    from ._transaction import Transaction


class OutboundTransferDestinationPaymentMethodDetailsFinancialAccount(StripeObject):
    """Part of a reply: schema
    `outbound_transfers_payment_method_details_financial_account`.
    """

    id: str
    network: Literal["stripe"]


class OutboundTransferDestinationPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `outbound_transfers_payment_method_details_us_bank_account`.
    """

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    network: Literal["ach", "us_domestic_wire"]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class OutboundTransferDestinationPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `outbound_transfers_payment_method_details`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        FinancialAccount: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetailsFinancialAccount
        )
        UsBankAccount: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    financial_account: Optional[
        OutboundTransferDestinationPaymentMethodDetailsFinancialAccount
    ]
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: Optional[
        OutboundTransferDestinationPaymentMethodDetailsUsBankAccount
    ]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "financial_account": "OutboundTransferDestinationPaymentMethodDetailsFinancialAccount",
        "us_bank_account": "OutboundTransferDestinationPaymentMethodDetailsUsBankAccount",
    }


class OutboundTransferReturnedDetails(StripeObject):
    """Part of a reply: schema `treasury_outbound_transfers_resource_returned_details`."""

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    code: ReturnedDetailsCode
    transaction: ExpandableField[Transaction]

    _inner_class_types = {"transaction": None}


class OutboundTransferStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    posted_at: Optional[int]
    returned_at: Optional[int]


class OutboundTransferTrackingDetailsAch(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_ach_tracking_details`.
    """

    trace_id: str


class OutboundTransferTrackingDetailsUsDomesticWire(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_us_domestic_wire_tracking_details`.
    """

    chips: Optional[str]
    imad: Optional[str]
    omad: Optional[str]


class OutboundTransferTrackingDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_outbound_transfer_resource_tracking_details`.
    """

    if TYPE_CHECKING:
        Ach: TypeAlias = OutboundTransferTrackingDetailsAch
        UsDomesticWire: TypeAlias = OutboundTransferTrackingDetailsUsDomesticWire

    ach: Optional[OutboundTransferTrackingDetailsAch]
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: Optional[OutboundTransferTrackingDetailsUsDomesticWire]

    _inner_class_types = {
        "ach": "OutboundTransferTrackingDetailsAch",
        "us_domestic_wire": "OutboundTransferTrackingDetailsUsDomesticWire",
    }


class OutboundTransfer(CreateableAPIResource, ListableAPIResource):
    """The `treasury.outbound_transfer` object.

    Operations: GET /v1/treasury/outbound_transfers,
    GET /v1/treasury/outbound_transfers/{outbound_transfer},
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer},
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail,
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post,
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return,
    POST /v1/treasury/outbound_transfers,
    POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.outbound_transfer"]] = (
        "treasury.outbound_transfer"
    )

    if TYPE_CHECKING:
        DestinationPaymentMethodDetails: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetails
        )
        ReturnedDetails: TypeAlias = OutboundTransferReturnedDetails
        StatusTransitions: TypeAlias = OutboundTransferStatusTransitions
        TrackingDetails: TypeAlias = OutboundTransferTrackingDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[OutboundTransferListParams],
        ) -> AnyIterator[OutboundTransfer]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: OutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.outbound_transfer"]
    returned_details: Optional[OutboundTransferReturnedDetails]
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: OutboundTransferStatusTransitions
    tracking_details: Optional[OutboundTransferTrackingDetails]
    transaction: ExpandableField[Transaction]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundTransferDestinationPaymentMethodDetails",
        "metadata": "*",
        "returned_details": "OutboundTransferReturnedDetails",
        "status_transitions": "OutboundTransferStatusTransitions",
        "tracking_details": "OutboundTransferTrackingDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/outbound_transfers"

    @api_method
    @staticmethod
    def cancel(
        outbound_transfer: str, /, **params: Unpack[OutboundTransferCancelParams]
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        outbound_transfer: str, /, **params: Unpack[OutboundTransferCancelParams]
    ) -> OutboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[OutboundTransferCreateParams]) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers

        Required: amount, currency, financial_account.
        Optional: description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options, expand,
        metadata, statement_descriptor.
        Returns OutboundTransfer; raises StripeError.
        """
        return request("post", "/v1/treasury/outbound_transfers", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[OutboundTransferCreateParams]
    ) -> OutboundTransfer:
        """Async twin of `create`: POST /v1/treasury/outbound_transfers."""
        return await request_async(
            "post", "/v1/treasury/outbound_transfers", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[OutboundTransferListParams]
    ) -> ListObject[OutboundTransfer]:
        """GET /v1/treasury/outbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[OutboundTransfer]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/outbound_transfers", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[OutboundTransferListParams]
    ) -> ListObject[OutboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/outbound_transfers."""
        return await request_async(
            "get", "/v1/treasury/outbound_transfers", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[OutboundTransferRetrieveParams]
    ) -> OutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/outbound_transfers/{outbound_transfer}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[OutboundTransferRetrieveParams]
    ) -> OutboundTransfer:
        """Async twin of `retrieve`:
        GET /v1/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await request_async(
            "get", "/v1/treasury/outbound_transfers/{outbound_transfer}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferFailParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail

            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferFailParams]
        ) -> OutboundTransfer:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def post(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferPostParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post

            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def post_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferPostParams]
        ) -> OutboundTransfer:
            """Async twin of `post`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def return_outbound_transfer(
            outbound_transfer: str,
            /,
            **params: Unpack[OutboundTransferReturnOutboundTransferParams],
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return

            Optional: expand, returned_details.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def return_outbound_transfer_async(
            outbound_transfer: str,
            /,
            **params: Unpack[OutboundTransferReturnOutboundTransferParams],
        ) -> OutboundTransfer:
            """Async twin of `return_outbound_transfer`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def update(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferUpdateParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}

            Required: tracking_details.
            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def update_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferUpdateParams]
        ) -> OutboundTransfer:
            """Async twin of `update`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
                (outbound_transfer,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TreasuryOutboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundTransferDestinationPaymentMethodDetails
    ]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_transfer"]]
    returned_details: Optional[OutboundTransferReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundTransferStatusTransitions]
    tracking_details: Optional[OutboundTransferTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundTransferDestinationPaymentMethodDetails",
        "metadata": "*",
        "returned_details": "OutboundTransferReturnedDetails",
        "status_transitions": "OutboundTransferStatusTransitions",
        "tracking_details": "OutboundTransferTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.outbound_transfer`."""

    object: OutboundTransfer
    previous_attributes: Optional[TreasuryOutboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundTransferPreviousAttributes",
    }


class TreasuryOutboundTransferCanceledEvent(Event):
    """The event `treasury.outbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.canceled"]] = (
        "treasury.outbound_transfer.canceled"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferCreatedEvent(Event):
    """The event `treasury.outbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.created"]] = (
        "treasury.outbound_transfer.created"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.expected_arrival_date_updated"]
    ] = "treasury.outbound_transfer.expected_arrival_date_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferFailedEvent(Event):
    """The event `treasury.outbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.failed"]] = (
        "treasury.outbound_transfer.failed"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferPostedEvent(Event):
    """The event `treasury.outbound_transfer.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.posted"]] = (
        "treasury.outbound_transfer.posted"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.posted"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferReturnedEvent(Event):
    """The event `treasury.outbound_transfer.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.returned"]] = (
        "treasury.outbound_transfer.returned"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.returned"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.tracking_details_updated"]
    ] = "treasury.outbound_transfer.tracking_details_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class OutboundTransferService(StripeService):
    """Calls below `client.v1.treasury.outbound_transfers`."""

    def cancel(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers

        Required: amount, currency, financial_account.
        Optional: description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options, expand,
        metadata, statement_descriptor.
        Returns OutboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `create`: POST /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    def list(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """GET /v1/treasury/outbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[OutboundTransfer]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `retrieve`:
        GET /v1/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )
