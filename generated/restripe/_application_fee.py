# Rendered by codegen; never edit.
"""`application_fee`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
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
    from ._application_fee_refund import ApplicationFeeRefund
    from ._balance_transaction import BalanceTransaction
    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from .params._others import (
        ApplicationFeeCreateRefundParams,
        ApplicationFeeListParams,
        ApplicationFeeListRefundsParams,
        ApplicationFeeModifyRefundParams,
        ApplicationFeeRefundCreateParams,
        ApplicationFeeRefundListParams,
        ApplicationFeeRefundParams,
        ApplicationFeeRefundRetrieveParams,
        ApplicationFeeRefundUpdateParams,
        ApplicationFeeRetrieveParams,
        ApplicationFeeRetrieveRefundParams,
    )


class ApplicationFeeFeeSource(StripeObject):
    """Part of a reply: schema `platform_earning_fee_source`."""

    charge: Optional[str]
    payout: Optional[str]
    type: Literal["charge", "payout"]


class ApplicationFee(ListableAPIResource):
    """The `application_fee` object.

    Operations: GET /v1/application_fees,
    GET /v1/application_fees/{fee}/refunds/{id}, GET /v1/application_fees/{id},
    GET /v1/application_fees/{id}/refunds,
    POST /v1/application_fees/{fee}/refunds/{id},
    POST /v1/application_fees/{id}/refunds.
    """

    OBJECT_NAME: ClassVar[Literal["application_fee"]] = "application_fee"

    if TYPE_CHECKING:
        FeeSource: TypeAlias = ApplicationFeeFeeSource
        account_id: Optional[str]
        application_id: Optional[str]
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        originating_transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ApplicationFeeListParams],
        ) -> AnyIterator[ApplicationFee]: ...

    account: ExpandableField[Account]
    amount: int
    amount_refunded: int
    application: ExpandableField[Application]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: ExpandableField[Charge]
    created: int
    currency: str
    fee_source: Optional[ApplicationFeeFeeSource]
    id: str
    livemode: bool
    object: Literal["application_fee"]
    originating_transaction: Optional[ExpandableField[Charge]]
    refunded: bool
    refunds: ListObject[ApplicationFeeRefund]

    _inner_class_types = {
        "account": None,
        "application": None,
        "balance_transaction": None,
        "charge": None,
        "fee_source": "ApplicationFeeFeeSource",
        "originating_transaction": None,
        "refunds": None,
    }
    _class_url = "/v1/application_fees"

    @api_method
    @staticmethod
    def create_refund(
        id: str, /, **params: Unpack[ApplicationFeeCreateRefundParams]
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds

        Optional: amount, expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request_on("post", "/v1/application_fees/{id}/refunds", (id,), params)

    @api_method
    @staticmethod
    async def create_refund_async(
        id: str, /, **params: Unpack[ApplicationFeeCreateRefundParams]
    ) -> ApplicationFeeRefund:
        """Async twin of `create_refund`: POST /v1/application_fees/{id}/refunds."""
        return await request_on_async(
            "post", "/v1/application_fees/{id}/refunds", (id,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ApplicationFeeListParams]
    ) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees

        Optional: charge, created, ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFee]; raises StripeError.
        """
        return request("get", "/v1/application_fees", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ApplicationFeeListParams]
    ) -> ListObject[ApplicationFee]:
        """Async twin of `list`: GET /v1/application_fees."""
        return await request_async(
            "get", "/v1/application_fees", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_refunds(
        id: str, /, **params: Unpack[ApplicationFeeListRefundsParams]
    ) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFeeRefund]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return request_on(
            "get", "/v1/application_fees/{id}/refunds", (id,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_refunds_async(
        id: str, /, **params: Unpack[ApplicationFeeListRefundsParams]
    ) -> ListObject[ApplicationFeeRefund]:
        """Async twin of `list_refunds`: GET /v1/application_fees/{id}/refunds."""
        return await request_on_async(
            "get", "/v1/application_fees/{id}/refunds", (id,), params, expects="list"
        )

    @api_method
    @staticmethod
    def modify_refund(
        fee: str, /, id: str, **params: Unpack[ApplicationFeeModifyRefundParams]
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}

        Optional: expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return request_on(
            "post", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params
        )

    @api_method
    @staticmethod
    async def modify_refund_async(
        fee: str, /, id: str, **params: Unpack[ApplicationFeeModifyRefundParams]
    ) -> ApplicationFeeRefund:
        """Async twin of `modify_refund`: POST /v1/application_fees/{fee}/refunds/{id}."""
        return await request_on_async(
            "post", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params
        )

    @api_method
    @staticmethod
    def refund(
        id: str, /, **params: Unpack[ApplicationFeeRefundParams]
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds

        Optional: amount, expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request_on("post", "/v1/application_fees/{id}/refunds", (id,), params)

    @api_method
    @staticmethod
    async def refund_async(
        id: str, /, **params: Unpack[ApplicationFeeRefundParams]
    ) -> ApplicationFeeRefund:
        """Async twin of `refund`: POST /v1/application_fees/{id}/refunds."""
        return await request_on_async(
            "post", "/v1/application_fees/{id}/refunds", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ApplicationFeeRetrieveParams]
    ) -> ApplicationFee:
        """GET /v1/application_fees/{id}

        Optional: expand.
        Returns ApplicationFee; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/application_fees/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ApplicationFeeRetrieveParams]
    ) -> ApplicationFee:
        """Async twin of `retrieve`: GET /v1/application_fees/{id}."""
        return await request_async("get", "/v1/application_fees/{id}", (id,), params)

    @api_method
    @staticmethod
    def retrieve_refund(
        fee: str, /, id: str, **params: Unpack[ApplicationFeeRetrieveRefundParams]
    ) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}

        Optional: expand.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return request_on(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params
        )

    @api_method
    @staticmethod
    async def retrieve_refund_async(
        fee: str, /, id: str, **params: Unpack[ApplicationFeeRetrieveRefundParams]
    ) -> ApplicationFeeRefund:
        """Async twin of `retrieve_refund`: GET /v1/application_fees/{fee}/refunds/{id}."""
        return await request_on_async(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params
        )


class ApplicationFeePreviousAttributes(PreviousAttributes):
    """Former values of `application_fee` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        account_id: Optional[str]
        application_id: Optional[str]
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        originating_transaction_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    amount: Optional[int]
    amount_refunded: Optional[int]
    application: Optional[ExpandableField[Application]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    fee_source: Optional[ApplicationFeeFeeSource]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["application_fee"]]
    originating_transaction: Optional[ExpandableField[Charge]]
    refunded: Optional[bool]
    refunds: Optional[ListObject[ApplicationFeeRefund]]

    _inner_class_types = {
        "account": None,
        "application": None,
        "balance_transaction": None,
        "charge": None,
        "fee_source": "ApplicationFeeFeeSource",
        "originating_transaction": None,
        "refunds": "_core.lists:ListObject",
    }


class ApplicationFeeEventData(EventData):
    """What an event holds about the schema `application_fee`."""

    object: ApplicationFee
    previous_attributes: Optional[ApplicationFeePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ApplicationFeePreviousAttributes",
    }


class ApplicationFeeCreatedEvent(Event):
    """The event `application_fee.created`."""

    LOOKUP_TYPE: ClassVar[Literal["application_fee.created"]] = (
        "application_fee.created"
    )

    data: ApplicationFeeEventData
    type: Literal["application_fee.created"]

    _inner_class_types = {"data": "ApplicationFeeEventData"}


class ApplicationFeeRefundedEvent(Event):
    """The event `application_fee.refunded`."""

    LOOKUP_TYPE: ClassVar[Literal["application_fee.refunded"]] = (
        "application_fee.refunded"
    )

    data: ApplicationFeeEventData
    type: Literal["application_fee.refunded"]

    _inner_class_types = {"data": "ApplicationFeeEventData"}


class ApplicationFeeService(StripeService):
    """Calls below `client.v1.application_fees`."""

    _services = {"refunds": "_application_fee:ApplicationFeeRefundService"}
    if TYPE_CHECKING:
        refunds: ApplicationFeeRefundService

    def list(
        self,
        params: Optional[ApplicationFeeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees

        Optional: charge, created, ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFee]; raises StripeError.
        """
        return self._request(
            "get", "/v1/application_fees", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ApplicationFeeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFee]:
        """Async twin of `list`: GET /v1/application_fees."""
        return await self._request_async(
            "get", "/v1/application_fees", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ApplicationFeeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFee:
        """GET /v1/application_fees/{id}

        Optional: expand.
        Returns ApplicationFee; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request("get", "/v1/application_fees/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFee:
        """Async twin of `retrieve`: GET /v1/application_fees/{id}."""
        return await self._request_async(
            "get", "/v1/application_fees/{id}", (id,), params, options
        )


class ApplicationFeeRefundService(StripeService):
    """Calls below `client.v1.application_fees.refunds`."""

    def create(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds

        Optional: amount, expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "post", "/v1/application_fees/{id}/refunds", (id,), params, options
        )

    async def create_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `create`: POST /v1/application_fees/{id}/refunds."""
        return await self._request_async(
            "post", "/v1/application_fees/{id}/refunds", (id,), params, options
        )

    def list(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFeeRefund]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return self._request(
            "get",
            "/v1/application_fees/{id}/refunds",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFeeRefund]:
        """Async twin of `list`: GET /v1/application_fees/{id}/refunds."""
        return await self._request_async(
            "get",
            "/v1/application_fees/{id}/refunds",
            (id,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}

        Optional: expand.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return self._request(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params, options
        )

    async def retrieve_async(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `retrieve`: GET /v1/application_fees/{fee}/refunds/{id}."""
        return await self._request_async(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params, options
        )

    def update(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}

        Optional: expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return self._request(
            "post",
            "/v1/application_fees/{fee}/refunds/{id}",
            (fee, id),
            params,
            options,
        )

    async def update_async(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `update`: POST /v1/application_fees/{fee}/refunds/{id}."""
        return await self._request_async(
            "post",
            "/v1/application_fees/{fee}/refunds/{id}",
            (fee, id),
            params,
            options,
        )
