# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.transaction` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._balance_transaction import BalanceTransaction
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import IssuingAuthorizationMerchantData
    from ..params.issuing import (
        TransactionCreateForceCaptureParams,
        TransactionCreateUnlinkedRefundParams,
        TransactionListParams,
        TransactionModifyParams,
        TransactionRefundParams,
        TransactionRetrieveParams,
        TransactionUpdateParams,
    )
    from ._authorization import Authorization
    from ._card import Card
    from ._cardholder import Cardholder
    from ._dispute import Dispute
    from ._token import Token


class TransactionAmountDetails(StripeObject):
    """Part of a reply: schema `issuing_transaction_amount_details`."""

    atm_fee: Optional[int]
    cashback_amount: Optional[int]


class TransactionNetworkData(StripeObject):
    """Part of a reply: schema `issuing_transaction_network_data`."""

    authorization_code: Optional[str]
    processing_date: Optional[str]
    transaction_id: Optional[str]


class TransactionPurchaseDetailsFleetCardholderPromptData(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_cardholder_prompt_data`."""

    driver_id: Optional[str]
    odometer: Optional[int]
    unspecified_id: Optional[str]
    user_id: Optional[str]
    vehicle_number: Optional[str]


class TransactionPurchaseDetailsFleetReportedBreakdownFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class TransactionPurchaseDetailsFleetReportedBreakdownNonFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_non_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class TransactionPurchaseDetailsFleetReportedBreakdownTax(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_tax_data`."""

    local_amount_decimal: Optional[Decimal]
    national_amount_decimal: Optional[Decimal]

    _field_encodings = {
        "local_amount_decimal": "decimal_string",
        "national_amount_decimal": "decimal_string",
    }


class TransactionPurchaseDetailsFleetReportedBreakdown(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_reported_breakdown`."""

    if TYPE_CHECKING:
        Fuel: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownFuel
        NonFuel: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownNonFuel
        Tax: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdownTax

    fuel: Optional[TransactionPurchaseDetailsFleetReportedBreakdownFuel]
    non_fuel: Optional[TransactionPurchaseDetailsFleetReportedBreakdownNonFuel]
    tax: Optional[TransactionPurchaseDetailsFleetReportedBreakdownTax]

    _inner_class_types = {
        "fuel": "TransactionPurchaseDetailsFleetReportedBreakdownFuel",
        "non_fuel": "TransactionPurchaseDetailsFleetReportedBreakdownNonFuel",
        "tax": "TransactionPurchaseDetailsFleetReportedBreakdownTax",
    }


class TransactionPurchaseDetailsFleet(StripeObject):
    """Part of a reply: schema `issuing_transaction_fleet_data`."""

    if TYPE_CHECKING:
        CardholderPromptData: TypeAlias = (
            TransactionPurchaseDetailsFleetCardholderPromptData
        )
        ReportedBreakdown: TypeAlias = TransactionPurchaseDetailsFleetReportedBreakdown

    cardholder_prompt_data: Optional[
        TransactionPurchaseDetailsFleetCardholderPromptData
    ]
    purchase_type: Optional[str]
    reported_breakdown: Optional[TransactionPurchaseDetailsFleetReportedBreakdown]
    service_type: Optional[str]

    _inner_class_types = {
        "cardholder_prompt_data": "TransactionPurchaseDetailsFleetCardholderPromptData",
        "reported_breakdown": "TransactionPurchaseDetailsFleetReportedBreakdown",
    }


class TransactionPurchaseDetailsFlightSegment(StripeObject):
    """Part of a reply: schema `issuing_transaction_flight_data_leg`."""

    arrival_airport_code: Optional[str]
    carrier: Optional[str]
    departure_airport_code: Optional[str]
    flight_number: Optional[str]
    service_class: Optional[str]
    stopover_allowed: Optional[bool]


class TransactionPurchaseDetailsFlight(StripeObject):
    """Part of a reply: schema `issuing_transaction_flight_data`."""

    if TYPE_CHECKING:
        Segment: TypeAlias = TransactionPurchaseDetailsFlightSegment

    departure_at: Optional[int]
    passenger_name: Optional[str]
    refundable: Optional[bool]
    segments: Optional[List[TransactionPurchaseDetailsFlightSegment]]
    travel_agency: Optional[str]

    _inner_class_types = {"segments": "TransactionPurchaseDetailsFlightSegment"}


class TransactionPurchaseDetailsFuel(StripeObject):
    """Part of a reply: schema `issuing_transaction_fuel_data`."""

    industry_product_code: Optional[str]
    quantity_decimal: Optional[Decimal]
    type: str
    unit: str
    unit_cost_decimal: Decimal

    _field_encodings = {
        "quantity_decimal": "decimal_string",
        "unit_cost_decimal": "decimal_string",
    }


class TransactionPurchaseDetailsLodging(StripeObject):
    """Part of a reply: schema `issuing_transaction_lodging_data`."""

    check_in_at: Optional[int]
    nights: Optional[int]


class TransactionPurchaseDetailsReceipt(StripeObject):
    """Part of a reply: schema `issuing_transaction_receipt_data`."""

    description: Optional[str]
    quantity: Optional[float]
    total: Optional[int]
    unit_cost: Optional[int]


class TransactionPurchaseDetails(StripeObject):
    """Part of a reply: schema `issuing_transaction_purchase_details`."""

    if TYPE_CHECKING:
        Fleet: TypeAlias = TransactionPurchaseDetailsFleet
        Flight: TypeAlias = TransactionPurchaseDetailsFlight
        Fuel: TypeAlias = TransactionPurchaseDetailsFuel
        Lodging: TypeAlias = TransactionPurchaseDetailsLodging
        Receipt: TypeAlias = TransactionPurchaseDetailsReceipt

    fleet: Optional[TransactionPurchaseDetailsFleet]
    flight: Optional[TransactionPurchaseDetailsFlight]
    fuel: Optional[TransactionPurchaseDetailsFuel]
    lodging: Optional[TransactionPurchaseDetailsLodging]
    receipt: Optional[List[TransactionPurchaseDetailsReceipt]]
    reference: Optional[str]

    _inner_class_types = {
        "fleet": "TransactionPurchaseDetailsFleet",
        "flight": "TransactionPurchaseDetailsFlight",
        "fuel": "TransactionPurchaseDetailsFuel",
        "lodging": "TransactionPurchaseDetailsLodging",
        "receipt": "TransactionPurchaseDetailsReceipt",
    }


class TransactionTreasury(StripeObject):
    """Part of a reply: schema `issuing_transaction_treasury`."""

    received_credit: Optional[str]
    received_debit: Optional[str]


class Transaction(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.transaction` object.

    Operations: GET /v1/issuing/transactions,
    GET /v1/issuing/transactions/{transaction},
    POST /v1/issuing/transactions/{transaction},
    POST /v1/test_helpers/issuing/transactions/create_force_capture,
    POST /v1/test_helpers/issuing/transactions/create_unlinked_refund,
    POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.transaction"]] = "issuing.transaction"

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = TransactionAmountDetails
        MerchantData: TypeAlias = IssuingAuthorizationMerchantData
        NetworkData: TypeAlias = TransactionNetworkData
        PurchaseDetails: TypeAlias = TransactionPurchaseDetails
        Treasury: TypeAlias = TransactionTreasury
        authorization_id: Optional[str]
        balance_transaction_id: Optional[str]
        card_id: Optional[str]
        cardholder_id: Optional[str]
        dispute_id: Optional[str]
        token_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    amount: int
    amount_details: Optional[TransactionAmountDetails]
    authorization: Optional[ExpandableField[Authorization]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    card: ExpandableField[Card]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: int
    currency: str
    dispute: Optional[ExpandableField[Dispute]]
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: MapField[str]
    network_data: Optional[TransactionNetworkData]
    object: Literal["issuing.transaction"]
    purchase_details: Optional[TransactionPurchaseDetails]
    token: Optional[ExpandableField[Token]]
    treasury: Optional[TransactionTreasury]
    type: Literal["capture", "refund"]
    wallet: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "amount_details": "TransactionAmountDetails",
        "authorization": None,
        "balance_transaction": None,
        "card": None,
        "cardholder": None,
        "dispute": None,
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "TransactionNetworkData",
        "purchase_details": "TransactionPurchaseDetails",
        "token": None,
        "treasury": "TransactionTreasury",
    }
    _class_url = "/v1/issuing/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/issuing/transactions

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, type.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request("get", "/v1/issuing/transactions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/issuing/transactions."""
        return await request_async(
            "get", "/v1/issuing/transactions", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[TransactionModifyParams]) -> Transaction:
        """POST /v1/issuing/transactions/{transaction}

        Optional: expand, metadata.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/issuing/transactions/{transaction}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[TransactionModifyParams]
    ) -> Transaction:
        """Async twin of `modify`: POST /v1/issuing/transactions/{transaction}."""
        return await request_async(
            "post", "/v1/issuing/transactions/{transaction}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/issuing/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/issuing/transactions/{transaction}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/issuing/transactions/{transaction}."""
        return await request_async(
            "get", "/v1/issuing/transactions/{transaction}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create_force_capture(
            cls, **params: Unpack[TransactionCreateForceCaptureParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/create_force_capture

            Required: amount, card.
            Optional: currency, expand, merchant_data, purchase_details.
            Returns Transaction; raises StripeError.
            """
            return request(
                "post",
                "/v1/test_helpers/issuing/transactions/create_force_capture",
                (),
                params,
            )

        @classmethod
        async def create_force_capture_async(
            cls, **params: Unpack[TransactionCreateForceCaptureParams]
        ) -> Transaction:
            """Async twin of `create_force_capture`:
            POST /v1/test_helpers/issuing/transactions/create_force_capture.
            """
            return await request_async(
                "post",
                "/v1/test_helpers/issuing/transactions/create_force_capture",
                (),
                params,
            )

        @classmethod
        def create_unlinked_refund(
            cls, **params: Unpack[TransactionCreateUnlinkedRefundParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/create_unlinked_refund

            Required: amount, card.
            Optional: currency, expand, merchant_data, purchase_details.
            Returns Transaction; raises StripeError.
            """
            return request(
                "post",
                "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
                (),
                params,
            )

        @classmethod
        async def create_unlinked_refund_async(
            cls, **params: Unpack[TransactionCreateUnlinkedRefundParams]
        ) -> Transaction:
            """Async twin of `create_unlinked_refund`:
            POST /v1/test_helpers/issuing/transactions/create_unlinked_refund.
            """
            return await request_async(
                "post",
                "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
                (),
                params,
            )

        @api_method
        @staticmethod
        def refund(
            transaction: str, /, **params: Unpack[TransactionRefundParams]
        ) -> Transaction:
            """POST /v1/test_helpers/issuing/transactions/{transaction}/refund

            Optional: expand, refund_amount.
            Returns Transaction; raises StripeError (InvalidRequestError when
            transaction is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/transactions/{transaction}/refund",
                (transaction,),
                params,
            )

        @api_method
        @staticmethod
        async def refund_async(
            transaction: str, /, **params: Unpack[TransactionRefundParams]
        ) -> Transaction:
            """Async twin of `refund`:
            POST /v1/test_helpers/issuing/transactions/{transaction}/refund.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/transactions/{transaction}/refund",
                (transaction,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class IssuingTransactionPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.transaction` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        authorization_id: Optional[str]
        balance_transaction_id: Optional[str]
        card_id: Optional[str]
        cardholder_id: Optional[str]
        dispute_id: Optional[str]
        token_id: Optional[str]

    amount: Optional[int]
    amount_details: Optional[TransactionAmountDetails]
    authorization: Optional[ExpandableField[Authorization]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    card: Optional[ExpandableField[Card]]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: Optional[int]
    currency: Optional[str]
    dispute: Optional[ExpandableField[Dispute]]
    id: Optional[str]
    livemode: Optional[bool]
    merchant_amount: Optional[int]
    merchant_currency: Optional[str]
    merchant_data: Optional[IssuingAuthorizationMerchantData]
    metadata: OptionalMapField[str]
    network_data: Optional[TransactionNetworkData]
    object: Optional[Literal["issuing.transaction"]]
    purchase_details: Optional[TransactionPurchaseDetails]
    token: Optional[ExpandableField[Token]]
    treasury: Optional[TransactionTreasury]
    type: Optional[Literal["capture", "refund"]]
    wallet: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "amount_details": "TransactionAmountDetails",
        "authorization": None,
        "balance_transaction": None,
        "card": None,
        "cardholder": None,
        "dispute": None,
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "TransactionNetworkData",
        "purchase_details": "TransactionPurchaseDetails",
        "token": None,
        "treasury": "TransactionTreasury",
    }


class IssuingTransactionEventData(EventData):
    """What an event holds about the schema `issuing.transaction`."""

    object: Transaction
    previous_attributes: Optional[IssuingTransactionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTransactionPreviousAttributes",
    }


class IssuingTransactionCreatedEvent(Event):
    """The event `issuing_transaction.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.created"]] = (
        "issuing_transaction.created"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.created"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionPurchaseDetailsReceiptUpdatedEvent(Event):
    """The event `issuing_transaction.purchase_details_receipt_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["issuing_transaction.purchase_details_receipt_updated"]
    ] = "issuing_transaction.purchase_details_receipt_updated"

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.purchase_details_receipt_updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionUpdatedEvent(Event):
    """The event `issuing_transaction.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.updated"]] = (
        "issuing_transaction.updated"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class TransactionService(StripeService):
    """Calls below `client.v1.issuing.transactions`."""

    def list(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """GET /v1/issuing/transactions

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, type.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/issuing/transactions."""
        return await self._request_async(
            "get", "/v1/issuing/transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/issuing/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "get",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    def update(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/issuing/transactions/{transaction}

        Optional: expand, metadata.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def update_async(
        self,
        transaction: str,
        params: Optional[TransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `update`: POST /v1/issuing/transactions/{transaction}."""
        return await self._request_async(
            "post",
            "/v1/issuing/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
