# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `invoice_payment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from .._invoice import Invoice
    from .._invoice_payment import (
        InvoicePayment,
        InvoicePaymentPayment,
        InvoicePaymentStatusTransitions,
    )


class InvoicePaymentPreviousAttributes(PreviousAttributes):
    """Former values of `invoice_payment` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    amount_paid: Optional[int]
    amount_requested: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    is_default: Optional[bool]
    livemode: Optional[bool]
    object: Optional[Literal["invoice_payment"]]
    payment: Optional[InvoicePaymentPayment]
    status: Optional[str]
    status_transitions: Optional[InvoicePaymentStatusTransitions]

    _inner_class_types = {
        "invoice": None,
        "payment": "_invoice_payment:InvoicePaymentPayment",
        "status_transitions": "_invoice_payment:InvoicePaymentStatusTransitions",
    }


class InvoicePaymentEventData(EventData):
    """What an event holds about the schema `invoice_payment`."""

    object: InvoicePayment
    previous_attributes: Optional[InvoicePaymentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "InvoicePaymentPreviousAttributes",
    }


class InvoicePaymentPaidEvent(Event):
    """The event `invoice_payment.paid`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice_payment.paid"]] = "invoice_payment.paid"

    data: InvoicePaymentEventData
    type: Literal["invoice_payment.paid"]

    _inner_class_types = {"data": "InvoicePaymentEventData"}
