# Rendered by codegen; never edit.
"""`test_helpers.test_clock`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
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

    from .._confirmation_token import ConfirmationToken
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from .._refund import Refund
    from ..params.test_helpers import (
        ConfirmationTokenCreateParams,
        CustomerFundCashBalanceParams,
        RefundExpireParams,
        TestClockAdvanceParams,
        TestClockCreateParams,
        TestClockDeleteParams,
        TestClockListParams,
        TestClockRetrieveParams,
    )
    from .issuing._objects import (
        AuthorizationService,
        CardService,
        PersonalizationDesignService,
        TransactionService,
    )
    from .terminal._objects import ReaderService
    from .treasury._objects import (
        InboundTransferService,
        OutboundPaymentService,
        OutboundTransferService,
        ReceivedCreditService,
        ReceivedDebitService,
    )


class TestClockStatusDetailsAdvancing(StripeObject):
    """Part of a reply: schema
    `billing_clocks_resource_status_details_advancing_status_details`.
    """

    target_frozen_time: int


class TestClockStatusDetails(StripeObject):
    """Part of a reply: schema `billing_clocks_resource_status_details_status_details`."""

    if TYPE_CHECKING:
        Advancing: TypeAlias = TestClockStatusDetailsAdvancing

    advancing: Optional[TestClockStatusDetailsAdvancing]

    _inner_class_types = {"advancing": "TestClockStatusDetailsAdvancing"}


class TestClock(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `test_helpers.test_clock` object.

    Operations: DELETE /v1/test_helpers/test_clocks/{test_clock},
    GET /v1/test_helpers/test_clocks, GET /v1/test_helpers/test_clocks/{test_clock},
    POST /v1/test_helpers/test_clocks,
    POST /v1/test_helpers/test_clocks/{test_clock}/advance.
    """

    OBJECT_NAME: ClassVar[Literal["test_helpers.test_clock"]] = (
        "test_helpers.test_clock"
    )

    if TYPE_CHECKING:
        StatusDetails: TypeAlias = TestClockStatusDetails

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TestClockListParams],
        ) -> AnyIterator[TestClock]: ...

    created: int
    deleted: Optional[Literal[True]]
    deletes_after: int
    frozen_time: int
    id: str
    livemode: bool
    name: Optional[str]
    object: Literal["test_helpers.test_clock"]
    status: Literal["advancing", "internal_failure", "ready"]
    status_details: TestClockStatusDetails

    _inner_class_types = {"status_details": "TestClockStatusDetails"}
    _class_url = "/v1/test_helpers/test_clocks"

    @api_method
    @staticmethod
    def advance(
        test_clock: str, /, **params: Unpack[TestClockAdvanceParams]
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance

        Required: frozen_time.
        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return request_on(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
        )

    @api_method
    @staticmethod
    async def advance_async(
        test_clock: str, /, **params: Unpack[TestClockAdvanceParams]
    ) -> TestClock:
        """Async twin of `advance`:
        POST /v1/test_helpers/test_clocks/{test_clock}/advance.
        """
        return await request_on_async(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[TestClockCreateParams]) -> TestClock:
        """POST /v1/test_helpers/test_clocks

        Required: frozen_time.
        Optional: expand, name.
        Returns TestClock; raises StripeError.
        """
        return request("post", "/v1/test_helpers/test_clocks", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TestClockCreateParams]) -> TestClock:
        """Async twin of `create`: POST /v1/test_helpers/test_clocks."""
        return await request_async("post", "/v1/test_helpers/test_clocks", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[TestClockDeleteParams]) -> TestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}

        Returns TestClock; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/test_helpers/test_clocks/{test_clock}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[TestClockDeleteParams]
    ) -> TestClock:
        """Async twin of `delete`: DELETE /v1/test_helpers/test_clocks/{test_clock}."""
        return await request_on_async(
            "delete", "/v1/test_helpers/test_clocks/{test_clock}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[TestClockListParams]) -> ListObject[TestClock]:
        """GET /v1/test_helpers/test_clocks

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TestClock]; raises StripeError.
        """
        return request(
            "get", "/v1/test_helpers/test_clocks", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TestClockListParams]
    ) -> ListObject[TestClock]:
        """Async twin of `list`: GET /v1/test_helpers/test_clocks."""
        return await request_async(
            "get", "/v1/test_helpers/test_clocks", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TestClockRetrieveParams]) -> TestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}

        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when id is empty).
        """
        return request(
            "get", "/v1/test_helpers/test_clocks/{test_clock}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TestClockRetrieveParams]
    ) -> TestClock:
        """Async twin of `retrieve`: GET /v1/test_helpers/test_clocks/{test_clock}."""
        return await request_async(
            "get", "/v1/test_helpers/test_clocks/{test_clock}", (id,), params
        )


class TestHelpersTestClockPreviousAttributes(PreviousAttributes):
    """Former values of `test_helpers.test_clock` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    deleted: Optional[Literal[True]]
    deletes_after: Optional[int]
    frozen_time: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    name: Optional[str]
    object: Optional[Literal["test_helpers.test_clock"]]
    status: Optional[Literal["advancing", "internal_failure", "ready"]]
    status_details: Optional[TestClockStatusDetails]

    _inner_class_types = {"status_details": "TestClockStatusDetails"}


class TestHelpersTestClockEventData(EventData):
    """What an event holds about the schema `test_helpers.test_clock`."""

    object: TestClock
    previous_attributes: Optional[TestHelpersTestClockPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TestHelpersTestClockPreviousAttributes",
    }


class TestHelpersTestClockAdvancingEvent(Event):
    """The event `test_helpers.test_clock.advancing`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.advancing"]] = (
        "test_helpers.test_clock.advancing"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.advancing"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockCreatedEvent(Event):
    """The event `test_helpers.test_clock.created`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.created"]] = (
        "test_helpers.test_clock.created"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.created"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockDeletedEvent(Event):
    """The event `test_helpers.test_clock.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.deleted"]] = (
        "test_helpers.test_clock.deleted"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.deleted"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockInternalFailureEvent(Event):
    """The event `test_helpers.test_clock.internal_failure`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.internal_failure"]] = (
        "test_helpers.test_clock.internal_failure"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.internal_failure"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockReadyEvent(Event):
    """The event `test_helpers.test_clock.ready`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.ready"]] = (
        "test_helpers.test_clock.ready"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.ready"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class ConfirmationTokenService(StripeService):
    """Calls below `client.v1.test_helpers.confirmation_tokens`."""

    def create(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens

        Optional: expand, payment_method, payment_method_data,
        payment_method_options, return_url, setup_future_usage, shipping.
        Returns ConfirmationToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """Async twin of `create`: POST /v1/test_helpers/confirmation_tokens."""
        return await self._request_async(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )


class CustomerService(StripeService):
    """Calls below `client.v1.test_helpers.customers`."""

    def fund_cash_balance(
        self,
        customer: str,
        params: CustomerFundCashBalanceParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance

        Required: amount, currency.
        Optional: expand, reference.
        Returns CustomerCashBalanceTransaction; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/customers/{customer}/fund_cash_balance",
            (customer,),
            params,
            options,
        )

    async def fund_cash_balance_async(
        self,
        customer: str,
        params: CustomerFundCashBalanceParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """Async twin of `fund_cash_balance`:
        POST /v1/test_helpers/customers/{customer}/fund_cash_balance.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/customers/{customer}/fund_cash_balance",
            (customer,),
            params,
            options,
        )


class IssuingService(StripeService):
    """Calls below `client.v1.test_helpers.issuing`."""

    _services = {
        "authorizations": "test_helpers.issuing._objects:AuthorizationService",
        "cards": "test_helpers.issuing._objects:CardService",
        "personalization_designs": "test_helpers.issuing._objects:PersonalizationDesignService",
        "transactions": "test_helpers.issuing._objects:TransactionService",
    }
    if TYPE_CHECKING:
        authorizations: AuthorizationService
        cards: CardService
        personalization_designs: PersonalizationDesignService
        transactions: TransactionService


class RefundService(StripeService):
    """Calls below `client.v1.test_helpers.refunds`."""

    def expire(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )

    async def expire_async(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `expire`: POST /v1/test_helpers/refunds/{refund}/expire."""
        return await self._request_async(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )


class TerminalService(StripeService):
    """Calls below `client.v1.test_helpers.terminal`."""

    _services = {"readers": "test_helpers.terminal._objects:ReaderService"}
    if TYPE_CHECKING:
        readers: ReaderService


class TestClockService(StripeService):
    """Calls below `client.v1.test_helpers.test_clocks`."""

    def advance(
        self,
        test_clock: str,
        params: TestClockAdvanceParams,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance

        Required: frozen_time.
        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
            options,
        )

    async def advance_async(
        self,
        test_clock: str,
        params: TestClockAdvanceParams,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `advance`:
        POST /v1/test_helpers/test_clocks/{test_clock}/advance.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
            options,
        )

    def create(
        self, params: TestClockCreateParams, options: Optional[RequestOptions] = None
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks

        Required: frozen_time.
        Optional: expand, name.
        Returns TestClock; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/test_clocks", (), params, options
        )

    async def create_async(
        self, params: TestClockCreateParams, options: Optional[RequestOptions] = None
    ) -> TestClock:
        """Async twin of `create`: POST /v1/test_helpers/test_clocks."""
        return await self._request_async(
            "post", "/v1/test_helpers/test_clocks", (), params, options
        )

    def delete(
        self,
        test_clock: str,
        params: Optional[TestClockDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}

        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "delete",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    async def delete_async(
        self,
        test_clock: str,
        params: Optional[TestClockDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `delete`: DELETE /v1/test_helpers/test_clocks/{test_clock}."""
        return await self._request_async(
            "delete",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[TestClockListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TestClock]:
        """GET /v1/test_helpers/test_clocks

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TestClock]; raises StripeError.
        """
        return self._request(
            "get", "/v1/test_helpers/test_clocks", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TestClockListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TestClock]:
        """Async twin of `list`: GET /v1/test_helpers/test_clocks."""
        return await self._request_async(
            "get", "/v1/test_helpers/test_clocks", (), params, options, expects="list"
        )

    def retrieve(
        self,
        test_clock: str,
        params: Optional[TestClockRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}

        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "get",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        test_clock: str,
        params: Optional[TestClockRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `retrieve`: GET /v1/test_helpers/test_clocks/{test_clock}."""
        return await self._request_async(
            "get",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )


class TreasuryService(StripeService):
    """Calls below `client.v1.test_helpers.treasury`."""

    _services = {
        "inbound_transfers": "test_helpers.treasury._objects:InboundTransferService",
        "outbound_payments": "test_helpers.treasury._objects:OutboundPaymentService",
        "outbound_transfers": "test_helpers.treasury._objects:OutboundTransferService",
        "received_credits": "test_helpers.treasury._objects:ReceivedCreditService",
        "received_debits": "test_helpers.treasury._objects:ReceivedDebitService",
    }
    if TYPE_CHECKING:
        inbound_transfers: InboundTransferService
        outbound_payments: OutboundPaymentService
        outbound_transfers: OutboundTransferService
        received_credits: ReceivedCreditService
        received_debits: ReceivedDebitService
