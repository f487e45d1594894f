# Rendered by codegen; never edit.
"""`invoiceitem`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._discount import Discount
    from ._invoice import Invoice, InvoiceLineItemPeriod
    from ._shared import (
        BillingBillResourceInvoicingPricingPricing,
        DiscountsResourceDiscountAmount,
    )
    from ._tax_rate import TaxRate
    from .params._others import (
        InvoiceItemCreateParams,
        InvoiceItemDeleteParams,
        InvoiceItemListParams,
        InvoiceItemModifyParams,
        InvoiceItemRetrieveParams,
        InvoiceItemUpdateParams,
    )
    from .test_helpers._objects import TestClock


class InvoiceItemParentSubscriptionDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoice_item_parents_invoice_item_subscription_parent`.
    """

    subscription: str
    subscription_item: Optional[str]


class InvoiceItemParent(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoice_item_parents_invoice_item_parent`.
    """

    if TYPE_CHECKING:
        SubscriptionDetails: TypeAlias = InvoiceItemParentSubscriptionDetails

    subscription_details: Optional[InvoiceItemParentSubscriptionDetails]
    type: Literal["subscription_details"]

    _inner_class_types = {
        "subscription_details": "InvoiceItemParentSubscriptionDetails",
    }


class InvoiceItemProrationDetails(StripeObject):
    """Part of a reply: schema `proration_details`."""

    if TYPE_CHECKING:
        DiscountAmount: TypeAlias = DiscountsResourceDiscountAmount

    discount_amounts: List[DiscountsResourceDiscountAmount]

    _inner_class_types = {"discount_amounts": "_shared:DiscountsResourceDiscountAmount"}


class InvoiceItem(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `invoiceitem` object.

    Operations: DELETE /v1/invoiceitems/{invoiceitem}, GET /v1/invoiceitems,
    GET /v1/invoiceitems/{invoiceitem}, POST /v1/invoiceitems,
    POST /v1/invoiceitems/{invoiceitem}.
    """

    OBJECT_NAME: ClassVar[Literal["invoiceitem"]] = "invoiceitem"

    if TYPE_CHECKING:
        Parent: TypeAlias = InvoiceItemParent
        Period: TypeAlias = InvoiceLineItemPeriod
        Pricing: TypeAlias = BillingBillResourceInvoicingPricingPricing
        ProrationDetails: TypeAlias = InvoiceItemProrationDetails
        customer_id: Optional[str]
        invoice_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InvoiceItemListParams],
        ) -> AnyIterator[InvoiceItem]: ...

    amount: int
    currency: str
    customer: ExpandableField[Customer]
    date: int
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discountable: bool
    discounts: Optional[List[ExpandableField[Discount]]]
    id: str
    invoice: Optional[ExpandableField[Invoice]]
    livemode: bool
    metadata: OptionalMapField[str]
    net_amount: Optional[int]
    object: Literal["invoiceitem"]
    parent: Optional[InvoiceItemParent]
    period: InvoiceLineItemPeriod
    pricing: Optional[BillingBillResourceInvoicingPricingPricing]
    proration: bool
    proration_details: Optional[InvoiceItemProrationDetails]
    quantity: int
    tax_rates: Optional[List[TaxRate]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "customer": None,
        "discounts": None,
        "invoice": None,
        "metadata": "*",
        "parent": "InvoiceItemParent",
        "period": "_invoice:InvoiceLineItemPeriod",
        "pricing": "_shared:BillingBillResourceInvoicingPricingPricing",
        "proration_details": "InvoiceItemProrationDetails",
        "tax_rates": None,
        "test_clock": None,
    }
    _class_url = "/v1/invoiceitems"

    @classmethod
    def create(cls, **params: Unpack[InvoiceItemCreateParams]) -> InvoiceItem:
        """POST /v1/invoiceitems

        Required: customer.
        Optional: amount, currency, description, discountable, discounts, expand,
        invoice, metadata, period, price_data, pricing, quantity, subscription,
        tax_behavior, tax_code, tax_rates, unit_amount_decimal.
        Returns InvoiceItem; raises StripeError.
        """
        return request("post", "/v1/invoiceitems", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[InvoiceItemCreateParams]
    ) -> InvoiceItem:
        """Async twin of `create`: POST /v1/invoiceitems."""
        return await request_async("post", "/v1/invoiceitems", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[InvoiceItemDeleteParams]) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}

        Returns InvoiceItem; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/invoiceitems/{invoiceitem}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[InvoiceItemDeleteParams]
    ) -> InvoiceItem:
        """Async twin of `delete`: DELETE /v1/invoiceitems/{invoiceitem}."""
        return await request_on_async(
            "delete", "/v1/invoiceitems/{invoiceitem}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[InvoiceItemListParams]) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems

        Optional: created, customer, ending_before, expand, invoice, limit, pending,
        starting_after.
        Returns ListObject[InvoiceItem]; raises StripeError.
        """
        return request("get", "/v1/invoiceitems", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[InvoiceItemListParams]
    ) -> ListObject[InvoiceItem]:
        """Async twin of `list`: GET /v1/invoiceitems."""
        return await request_async(
            "get", "/v1/invoiceitems", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[InvoiceItemModifyParams]) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}

        Optional: amount, description, discountable, discounts, expand, metadata,
        period, price_data, pricing, quantity, tax_behavior, tax_code, tax_rates,
        unit_amount_decimal.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/invoiceitems/{invoiceitem}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[InvoiceItemModifyParams]
    ) -> InvoiceItem:
        """Async twin of `modify`: POST /v1/invoiceitems/{invoiceitem}."""
        return await request_async(
            "post", "/v1/invoiceitems/{invoiceitem}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[InvoiceItemRetrieveParams]
    ) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}

        Optional: expand.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/invoiceitems/{invoiceitem}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InvoiceItemRetrieveParams]
    ) -> InvoiceItem:
        """Async twin of `retrieve`: GET /v1/invoiceitems/{invoiceitem}."""
        return await request_async(
            "get", "/v1/invoiceitems/{invoiceitem}", (id,), params
        )


class InvoiceItemPreviousAttributes(PreviousAttributes):
    """Former values of `invoiceitem` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        invoice_id: Optional[str]
        test_clock_id: Optional[str]

    amount: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    date: Optional[int]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discountable: Optional[bool]
    discounts: Optional[List[ExpandableField[Discount]]]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    net_amount: Optional[int]
    object: Optional[Literal["invoiceitem"]]
    parent: Optional[InvoiceItemParent]
    period: Optional[InvoiceLineItemPeriod]
    pricing: Optional[BillingBillResourceInvoicingPricingPricing]
    proration: Optional[bool]
    proration_details: Optional[InvoiceItemProrationDetails]
    quantity: Optional[int]
    tax_rates: Optional[List[TaxRate]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "customer": None,
        "discounts": None,
        "invoice": None,
        "metadata": "*",
        "parent": "InvoiceItemParent",
        "period": "_invoice:InvoiceLineItemPeriod",
        "pricing": "_shared:BillingBillResourceInvoicingPricingPricing",
        "proration_details": "InvoiceItemProrationDetails",
        "tax_rates": None,
        "test_clock": None,
    }


class InvoiceItemEventData(EventData):
    """What an event holds about the schema `invoiceitem`."""

    object: InvoiceItem
    previous_attributes: Optional[InvoiceItemPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "InvoiceItemPreviousAttributes",
    }


class InvoiceitemCreatedEvent(Event):
    """The event `invoiceitem.created`."""

    LOOKUP_TYPE: ClassVar[Literal["invoiceitem.created"]] = "invoiceitem.created"

    data: InvoiceItemEventData
    type: Literal["invoiceitem.created"]

    _inner_class_types = {"data": "InvoiceItemEventData"}


class InvoiceitemDeletedEvent(Event):
    """The event `invoiceitem.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["invoiceitem.deleted"]] = "invoiceitem.deleted"

    data: InvoiceItemEventData
    type: Literal["invoiceitem.deleted"]

    _inner_class_types = {"data": "InvoiceItemEventData"}


class InvoiceItemService(StripeService):
    """Calls below `client.v1.invoice_items`."""

    def create(
        self, params: InvoiceItemCreateParams, options: Optional[RequestOptions] = None
    ) -> InvoiceItem:
        """POST /v1/invoiceitems

        Required: customer.
        Optional: amount, currency, description, discountable, discounts, expand,
        invoice, metadata, period, price_data, pricing, quantity, subscription,
        tax_behavior, tax_code, tax_rates, unit_amount_decimal.
        Returns InvoiceItem; raises StripeError.
        """
        return self._request("post", "/v1/invoiceitems", (), params, options)

    async def create_async(
        self, params: InvoiceItemCreateParams, options: Optional[RequestOptions] = None
    ) -> InvoiceItem:
        """Async twin of `create`: POST /v1/invoiceitems."""
        return await self._request_async(
            "post", "/v1/invoiceitems", (), params, options
        )

    def delete(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """DELETE /v1/invoiceitems/{invoiceitem}

        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "delete", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def delete_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `delete`: DELETE /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "delete", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    def list(
        self,
        params: Optional[InvoiceItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceItem]:
        """GET /v1/invoiceitems

        Optional: created, customer, ending_before, expand, invoice, limit, pending,
        starting_after.
        Returns ListObject[InvoiceItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/invoiceitems", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[InvoiceItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoiceItem]:
        """Async twin of `list`: GET /v1/invoiceitems."""
        return await self._request_async(
            "get", "/v1/invoiceitems", (), params, options, expects="list"
        )

    def retrieve(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """GET /v1/invoiceitems/{invoiceitem}

        Optional: expand.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "get", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def retrieve_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `retrieve`: GET /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "get", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    def update(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """POST /v1/invoiceitems/{invoiceitem}

        Optional: amount, description, discountable, discounts, expand, metadata,
        period, price_data, pricing, quantity, tax_behavior, tax_code, tax_rates,
        unit_amount_decimal.
        Returns InvoiceItem; raises StripeError (InvalidRequestError when invoiceitem
        is empty).
        """
        return self._request(
            "post", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )

    async def update_async(
        self,
        invoiceitem: str,
        params: Optional[InvoiceItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoiceItem:
        """Async twin of `update`: POST /v1/invoiceitems/{invoiceitem}."""
        return await self._request_async(
            "post", "/v1/invoiceitems/{invoiceitem}", (invoiceitem,), params, options
        )
