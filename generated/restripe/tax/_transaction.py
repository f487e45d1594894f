# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.transaction` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    APIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._shared import (
        TaxProductResourceCustomerDetails,
        TaxProductResourceShipFromDetails,
    )
    from ..params.tax import (
        TransactionCreateFromCalculationParams,
        TransactionCreateReversalParams,
        TransactionLineItemListParams,
        TransactionListLineItemsParams,
        TransactionRetrieveParams,
    )
    from ._transaction_line_item import TransactionLineItem


class TransactionReversal(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_transaction_resource_reversal`."""

    original_transaction: Optional[str]


class TransactionShippingCost(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_transaction_shipping_cost`."""

    amount: int
    amount_tax: int
    shipping_rate: Optional[str]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class Transaction(APIResource):
    """The `tax.transaction` object.

    Operations: GET /v1/tax/transactions/{transaction},
    GET /v1/tax/transactions/{transaction}/line_items,
    POST /v1/tax/transactions/create_from_calculation,
    POST /v1/tax/transactions/create_reversal.
    """

    OBJECT_NAME: ClassVar[Literal["tax.transaction"]] = "tax.transaction"

    if TYPE_CHECKING:
        CustomerDetails: TypeAlias = TaxProductResourceCustomerDetails
        Reversal: TypeAlias = TransactionReversal
        ShipFromDetails: TypeAlias = TaxProductResourceShipFromDetails
        ShippingCost: TypeAlias = TransactionShippingCost

    created: int
    currency: str
    customer: Optional[str]
    customer_details: TaxProductResourceCustomerDetails
    id: str
    line_items: Optional[ListObject[TransactionLineItem]]
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.transaction"]
    posted_at: int
    reference: str
    reversal: Optional[TransactionReversal]
    ship_from_details: Optional[TaxProductResourceShipFromDetails]
    shipping_cost: Optional[TransactionShippingCost]
    tax_date: int
    type: Literal["reversal", "transaction"]

    _inner_class_types = {
        "customer_details": "_shared:TaxProductResourceCustomerDetails",
        "line_items": None,
        "metadata": "*",
        "reversal": "TransactionReversal",
        "ship_from_details": "_shared:TaxProductResourceShipFromDetails",
        "shipping_cost": "TransactionShippingCost",
    }
    _class_url = "/v1/tax/transactions"

    @classmethod
    def create_from_calculation(
        cls, **params: Unpack[TransactionCreateFromCalculationParams]
    ) -> Transaction:
        """POST /v1/tax/transactions/create_from_calculation

        Required: calculation, reference.
        Optional: expand, metadata, posted_at.
        Returns Transaction; raises StripeError.
        """
        return request(
            "post", "/v1/tax/transactions/create_from_calculation", (), params
        )

    @classmethod
    async def create_from_calculation_async(
        cls, **params: Unpack[TransactionCreateFromCalculationParams]
    ) -> Transaction:
        """Async twin of `create_from_calculation`:
        POST /v1/tax/transactions/create_from_calculation.
        """
        return await request_async(
            "post", "/v1/tax/transactions/create_from_calculation", (), params
        )

    @classmethod
    def create_reversal(
        cls, **params: Unpack[TransactionCreateReversalParams]
    ) -> Transaction:
        """POST /v1/tax/transactions/create_reversal

        Required: mode, original_transaction, reference.
        Optional: expand, flat_amount, line_items, metadata, shipping_cost.
        Returns Transaction; raises StripeError.
        """
        return request("post", "/v1/tax/transactions/create_reversal", (), params)

    @classmethod
    async def create_reversal_async(
        cls, **params: Unpack[TransactionCreateReversalParams]
    ) -> Transaction:
        """Async twin of `create_reversal`: POST /v1/tax/transactions/create_reversal."""
        return await request_async(
            "post", "/v1/tax/transactions/create_reversal", (), params
        )

    @api_method
    @staticmethod
    def list_line_items(
        transaction: str, /, **params: Unpack[TransactionListLineItemsParams]
    ) -> ListObject[TransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TransactionLineItem]; raises StripeError
        (InvalidRequestError when transaction is empty).
        """
        return request_on(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        transaction: str, /, **params: Unpack[TransactionListLineItemsParams]
    ) -> ListObject[TransactionLineItem]:
        """Async twin of `list_line_items`:
        GET /v1/tax/transactions/{transaction}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            expects="list",
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/tax/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/tax/transactions/{transaction}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/tax/transactions/{transaction}."""
        return await request_async(
            "get", "/v1/tax/transactions/{transaction}", (id,), params
        )


class TransactionService(StripeService):
    """Calls below `client.v1.tax.transactions`."""

    _services = {"line_items": "tax._transaction:TransactionLineItemService"}
    if TYPE_CHECKING:
        line_items: TransactionLineItemService

    def create_from_calculation(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_from_calculation

        Required: calculation, reference.
        Optional: expand, metadata, posted_at.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    async def create_from_calculation_async(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_from_calculation`:
        POST /v1/tax/transactions/create_from_calculation.
        """
        return await self._request_async(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    def create_reversal(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_reversal

        Required: mode, original_transaction, reference.
        Optional: expand, flat_amount, line_items, metadata, shipping_cost.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    async def create_reversal_async(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_reversal`: POST /v1/tax/transactions/create_reversal."""
        return await self._request_async(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/tax/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/tax/transactions/{transaction}."""
        return await self._request_async(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )


class TransactionLineItemService(StripeService):
    """Calls below `client.v1.tax.transactions.line_items`."""

    def list(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TransactionLineItem]; raises StripeError
        (InvalidRequestError when transaction is empty).
        """
        return self._request(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """Async twin of `list`: GET /v1/tax/transactions/{transaction}/line_items."""
        return await self._request_async(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )
