# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.outbound_payment` object: its parts, events and services."""

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
        OutboundPaymentCancelParams,
        OutboundPaymentCreateParams,
        OutboundPaymentFailParams,
        OutboundPaymentListParams,
        OutboundPaymentPostParams,
        OutboundPaymentRetrieveParams,
        OutboundPaymentReturnOutboundPaymentParams,
        OutboundPaymentUpdateParams,
    )
    from ._transaction import Transaction


class OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(StripeObject):
    """Part of a reply: schema
    `outbound_payments_payment_method_details_financial_account`.
    """

    id: str
    network: Literal["stripe"]


class OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `outbound_payments_payment_method_details_us_bank_account`.
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


class OutboundPaymentDestinationPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `outbound_payments_payment_method_details`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        FinancialAccount: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount
        )
        UsBankAccount: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    financial_account: Optional[
        OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount
    ]
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: Optional[
        OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount
    ]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "financial_account": "OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount",
        "us_bank_account": "OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount",
    }


class OutboundPaymentEndUserDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_end_user_details`.
    """

    ip_address: Optional[str]
    present: bool


class OutboundPaymentReturnedDetails(StripeObject):
    """Part of a reply: schema `treasury_outbound_payments_resource_returned_status`."""

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    code: ReturnedDetailsCode
    transaction: ExpandableField[Transaction]

    _inner_class_types = {"transaction": None}


class OutboundPaymentStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    posted_at: Optional[int]
    returned_at: Optional[int]


class OutboundPaymentTrackingDetailsAch(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_ach_tracking_details`.
    """

    trace_id: str


class OutboundPaymentTrackingDetailsUsDomesticWire(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_us_domestic_wire_tracking_details`.
    """

    chips: Optional[str]
    imad: Optional[str]
    omad: Optional[str]


class OutboundPaymentTrackingDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_tracking_details`.
    """

    if TYPE_CHECKING:
        Ach: TypeAlias = OutboundPaymentTrackingDetailsAch
        UsDomesticWire: TypeAlias = OutboundPaymentTrackingDetailsUsDomesticWire

    ach: Optional[OutboundPaymentTrackingDetailsAch]
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: Optional[OutboundPaymentTrackingDetailsUsDomesticWire]

    _inner_class_types = {
        "ach": "OutboundPaymentTrackingDetailsAch",
        "us_domestic_wire": "OutboundPaymentTrackingDetailsUsDomesticWire",
    }


class OutboundPayment(CreateableAPIResource, ListableAPIResource):
    """The `treasury.outbound_payment` object.

    Operations: GET /v1/treasury/outbound_payments,
    GET /v1/treasury/outbound_payments/{id},
    POST /v1/test_helpers/treasury/outbound_payments/{id},
    POST /v1/test_helpers/treasury/outbound_payments/{id}/fail,
    POST /v1/test_helpers/treasury/outbound_payments/{id}/post,
    POST /v1/test_helpers/treasury/outbound_payments/{id}/return,
    POST /v1/treasury/outbound_payments,
    POST /v1/treasury/outbound_payments/{id}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.outbound_payment"]] = (
        "treasury.outbound_payment"
    )

    if TYPE_CHECKING:
        DestinationPaymentMethodDetails: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetails
        )
        EndUserDetails: TypeAlias = OutboundPaymentEndUserDetails
        ReturnedDetails: TypeAlias = OutboundPaymentReturnedDetails
        StatusTransitions: TypeAlias = OutboundPaymentStatusTransitions
        TrackingDetails: TypeAlias = OutboundPaymentTrackingDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[OutboundPaymentListParams],
        ) -> AnyIterator[OutboundPayment]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    customer: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundPaymentDestinationPaymentMethodDetails
    ]
    end_user_details: Optional[OutboundPaymentEndUserDetails]
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.outbound_payment"]
    returned_details: Optional[OutboundPaymentReturnedDetails]
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: OutboundPaymentStatusTransitions
    tracking_details: Optional[OutboundPaymentTrackingDetails]
    transaction: ExpandableField[Transaction]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundPaymentDestinationPaymentMethodDetails",
        "end_user_details": "OutboundPaymentEndUserDetails",
        "metadata": "*",
        "returned_details": "OutboundPaymentReturnedDetails",
        "status_transitions": "OutboundPaymentStatusTransitions",
        "tracking_details": "OutboundPaymentTrackingDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/outbound_payments"

    @api_method
    @staticmethod
    def cancel(
        id: str, /, **params: Unpack[OutboundPaymentCancelParams]
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params
        )

    @api_method
    @staticmethod
    async def cancel_async(
        id: str, /, **params: Unpack[OutboundPaymentCancelParams]
    ) -> OutboundPayment:
        """Async twin of `cancel`: POST /v1/treasury/outbound_payments/{id}/cancel."""
        return await request_on_async(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params
        )

    @classmethod
    def create(cls, **params: Unpack[OutboundPaymentCreateParams]) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments

        Required: amount, currency, financial_account.
        Optional: customer, description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options,
        end_user_details, expand, metadata, statement_descriptor.
        Returns OutboundPayment; raises StripeError.
        """
        return request("post", "/v1/treasury/outbound_payments", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[OutboundPaymentCreateParams]
    ) -> OutboundPayment:
        """Async twin of `create`: POST /v1/treasury/outbound_payments."""
        return await request_async("post", "/v1/treasury/outbound_payments", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[OutboundPaymentListParams]
    ) -> ListObject[OutboundPayment]:
        """GET /v1/treasury/outbound_payments

        Required: financial_account.
        Optional: created, customer, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[OutboundPayment]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/outbound_payments", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[OutboundPaymentListParams]
    ) -> ListObject[OutboundPayment]:
        """Async twin of `list`: GET /v1/treasury/outbound_payments."""
        return await request_async(
            "get", "/v1/treasury/outbound_payments", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[OutboundPaymentRetrieveParams]
    ) -> OutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/outbound_payments/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[OutboundPaymentRetrieveParams]
    ) -> OutboundPayment:
        """Async twin of `retrieve`: GET /v1/treasury/outbound_payments/{id}."""
        return await request_async(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            id: str, /, **params: Unpack[OutboundPaymentFailParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail

            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            id: str, /, **params: Unpack[OutboundPaymentFailParams]
        ) -> OutboundPayment:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def post(
            id: str, /, **params: Unpack[OutboundPaymentPostParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/post

            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/post",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def post_async(
            id: str, /, **params: Unpack[OutboundPaymentPostParams]
        ) -> OutboundPayment:
            """Async twin of `post`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/post.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/post",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def return_outbound_payment(
            id: str, /, **params: Unpack[OutboundPaymentReturnOutboundPaymentParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/return

            Optional: expand, returned_details.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def return_outbound_payment_async(
            id: str, /, **params: Unpack[OutboundPaymentReturnOutboundPaymentParams]
        ) -> OutboundPayment:
            """Async twin of `return_outbound_payment`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def update(
            id: str, /, **params: Unpack[OutboundPaymentUpdateParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}

            Required: tracking_details.
            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def update_async(
            id: str, /, **params: Unpack[OutboundPaymentUpdateParams]
        ) -> OutboundPayment:
            """Async twin of `update`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}",
                (id,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TreasuryOutboundPaymentPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_payment` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundPaymentDestinationPaymentMethodDetails
    ]
    end_user_details: Optional[OutboundPaymentEndUserDetails]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_payment"]]
    returned_details: Optional[OutboundPaymentReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundPaymentStatusTransitions]
    tracking_details: Optional[OutboundPaymentTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundPaymentDestinationPaymentMethodDetails",
        "end_user_details": "OutboundPaymentEndUserDetails",
        "metadata": "*",
        "returned_details": "OutboundPaymentReturnedDetails",
        "status_transitions": "OutboundPaymentStatusTransitions",
        "tracking_details": "OutboundPaymentTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundPaymentEventData(EventData):
    """What an event holds about the schema `treasury.outbound_payment`."""

    object: OutboundPayment
    previous_attributes: Optional[TreasuryOutboundPaymentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundPaymentPreviousAttributes",
    }


class TreasuryOutboundPaymentCanceledEvent(Event):
    """The event `treasury.outbound_payment.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.canceled"]] = (
        "treasury.outbound_payment.canceled"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentCreatedEvent(Event):
    """The event `treasury.outbound_payment.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.created"]] = (
        "treasury.outbound_payment.created"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.created"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_payment.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.expected_arrival_date_updated"]
    ] = "treasury.outbound_payment.expected_arrival_date_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentFailedEvent(Event):
    """The event `treasury.outbound_payment.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.failed"]] = (
        "treasury.outbound_payment.failed"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.failed"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentPostedEvent(Event):
    """The event `treasury.outbound_payment.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.posted"]] = (
        "treasury.outbound_payment.posted"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.posted"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentReturnedEvent(Event):
    """The event `treasury.outbound_payment.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.returned"]] = (
        "treasury.outbound_payment.returned"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.returned"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_payment.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.tracking_details_updated"]
    ] = "treasury.outbound_payment.tracking_details_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class OutboundPaymentService(StripeService):
    """Calls below `client.v1.treasury.outbound_payments`."""

    def cancel(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    async def cancel_async(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `cancel`: POST /v1/treasury/outbound_payments/{id}/cancel."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    def create(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments

        Required: amount, currency, financial_account.
        Optional: customer, description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options,
        end_user_details, expand, metadata, statement_descriptor.
        Returns OutboundPayment; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    async def create_async(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `create`: POST /v1/treasury/outbound_payments."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    def list(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """GET /v1/treasury/outbound_payments

        Required: financial_account.
        Optional: created, customer, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[OutboundPayment]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """Async twin of `list`: GET /v1/treasury/outbound_payments."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `retrieve`: GET /v1/treasury/outbound_payments/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )
