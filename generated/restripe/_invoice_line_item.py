# Rendered by codegen; never edit.
"""`line_item`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import UpdateableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.descriptors import MapField
    from ._core.objects import ExpandableField
    from ._discount import Discount
    from ._invoice import InvoiceLineItemPeriod
    from ._shared import (
        BillingBillResourceInvoicingPricingPricing,
        BillingBillResourceInvoicingTaxesTax,
        DiscountsResourceDiscountAmount,
        InvoicesResourcePretaxCreditAmount,
    )
    from ._subscription import Subscription
    from .params._others import InvoiceLineItemModifyParams


class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems(
    StripeObject
):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_lines_common_credited_items`.
    """

    invoice: str
    invoice_line_items: List[str]


class InvoiceLineItemParentInvoiceItemDetailsProrationDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_lines_common_proration_details`.
    """

    if TYPE_CHECKING:
        CreditedItems: TypeAlias = (
            InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems
        )

    credited_items: Optional[
        InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems
    ]

    _inner_class_types = {
        "credited_items": "InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems",
    }


class InvoiceLineItemParentInvoiceItemDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_lines_parents_invoice_line_item_invoice_item_parent`.
    """

    if TYPE_CHECKING:
        ProrationDetails: TypeAlias = (
            InvoiceLineItemParentInvoiceItemDetailsProrationDetails
        )

    invoice_item: str
    proration: bool
    proration_details: Optional[InvoiceLineItemParentInvoiceItemDetailsProrationDetails]
    subscription: Optional[str]

    _inner_class_types = {
        "proration_details": "InvoiceLineItemParentInvoiceItemDetailsProrationDetails",
    }


class InvoiceLineItemParentSubscriptionItemDetails(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_lines_parents_invoice_line_item_subscription_item_parent`.
    """

    if TYPE_CHECKING:
        ProrationDetails: TypeAlias = (
            InvoiceLineItemParentInvoiceItemDetailsProrationDetails
        )

    invoice_item: Optional[str]
    proration: bool
    proration_details: Optional[InvoiceLineItemParentInvoiceItemDetailsProrationDetails]
    subscription: Optional[str]
    subscription_item: str

    _inner_class_types = {
        "proration_details": "InvoiceLineItemParentInvoiceItemDetailsProrationDetails",
    }


class InvoiceLineItemParent(StripeObject):
    """Part of a reply: schema
    `billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent`.
    """

    if TYPE_CHECKING:
        InvoiceItemDetails: TypeAlias = InvoiceLineItemParentInvoiceItemDetails
        SubscriptionItemDetails: TypeAlias = (
            InvoiceLineItemParentSubscriptionItemDetails
        )

    invoice_item_details: Optional[InvoiceLineItemParentInvoiceItemDetails]
    subscription_item_details: Optional[InvoiceLineItemParentSubscriptionItemDetails]
    type: Literal["invoice_item_details", "subscription_item_details"]

    _inner_class_types = {
        "invoice_item_details": "InvoiceLineItemParentInvoiceItemDetails",
        "subscription_item_details": "InvoiceLineItemParentSubscriptionItemDetails",
    }


class InvoiceLineItem(UpdateableAPIResource):
    """The `line_item` object.

    Operations: POST /v1/invoices/{invoice}/lines/{line_item_id}.
    """

    OBJECT_NAME: ClassVar[Literal["line_item"]] = "line_item"

    if TYPE_CHECKING:
        DiscountAmount: TypeAlias = DiscountsResourceDiscountAmount
        Parent: TypeAlias = InvoiceLineItemParent
        Period: TypeAlias = InvoiceLineItemPeriod
        PretaxCreditAmount: TypeAlias = InvoicesResourcePretaxCreditAmount
        Pricing: TypeAlias = BillingBillResourceInvoicingPricingPricing
        Tax: TypeAlias = BillingBillResourceInvoicingTaxesTax
        subscription_id: Optional[str]

    amount: int
    currency: str
    description: Optional[str]
    discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    discountable: bool
    discounts: List[ExpandableField[Discount]]
    id: str
    invoice: Optional[str]
    livemode: bool
    metadata: MapField[str]
    object: Literal["line_item"]
    parent: Optional[InvoiceLineItemParent]
    period: InvoiceLineItemPeriod
    pretax_credit_amounts: Optional[List[InvoicesResourcePretaxCreditAmount]]
    pricing: Optional[BillingBillResourceInvoicingPricingPricing]
    quantity: Optional[int]
    subscription: Optional[ExpandableField[Subscription]]
    taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]

    _inner_class_types = {
        "discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "discounts": None,
        "metadata": "*",
        "parent": "InvoiceLineItemParent",
        "period": "_invoice:InvoiceLineItemPeriod",
        "pretax_credit_amounts": "_shared:InvoicesResourcePretaxCreditAmount",
        "pricing": "_shared:BillingBillResourceInvoicingPricingPricing",
        "subscription": None,
        "taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }
    _parent_urls = {"/v1/invoices/{invoice}/lines/{id}": "InvoiceLineItem.{}"}

    @classmethod
    def modify(
        cls,
        invoice: str,
        line_item_id: str,
        **params: Unpack[InvoiceLineItemModifyParams],
    ) -> InvoiceLineItem:
        """POST /v1/invoices/{invoice}/lines/{line_item_id}

        Optional: amount, description, discountable, discounts, expand, metadata,
        period, price_data, pricing, quantity, tax_amounts, tax_rates.
        Returns InvoiceLineItem; raises StripeError (InvalidRequestError when invoice
        or line_item_id is empty).
        """
        return request(
            "post",
            "/v1/invoices/{invoice}/lines/{line_item_id}",
            (invoice, line_item_id),
            params,
        )

    @classmethod
    async def modify_async(
        cls,
        invoice: str,
        line_item_id: str,
        **params: Unpack[InvoiceLineItemModifyParams],
    ) -> InvoiceLineItem:
        """Async twin of `modify`: POST /v1/invoices/{invoice}/lines/{line_item_id}."""
        return await request_async(
            "post",
            "/v1/invoices/{invoice}/lines/{line_item_id}",
            (invoice, line_item_id),
            params,
        )
