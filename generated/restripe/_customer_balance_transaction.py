# Rendered by codegen; never edit.
"""`customer_balance_transaction`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import UpdateableAPIResource

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from ._credit_note import CreditNote
    from ._customer import Customer
    from ._invoice import Invoice
    from .checkout._objects import Session


class CustomerBalanceTransaction(UpdateableAPIResource):
    """The `customer_balance_transaction` object."""

    OBJECT_NAME: ClassVar[Literal["customer_balance_transaction"]] = (
        "customer_balance_transaction"
    )

    if TYPE_CHECKING:
        checkout_session_id: Optional[str]
        credit_note_id: Optional[str]
        customer_id: Optional[str]
        invoice_id: Optional[str]

    amount: int
    checkout_session: Optional[ExpandableField[Session]]
    created: int
    credit_note: Optional[ExpandableField[CreditNote]]
    currency: str
    customer: ExpandableField[Customer]
    description: Optional[str]
    ending_balance: int
    id: str
    invoice: Optional[ExpandableField[Invoice]]
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["customer_balance_transaction"]
    type: Literal[
        "adjustment",
        "applied_to_invoice",
        "checkout_session_subscription_payment",
        "checkout_session_subscription_payment_canceled",
        "credit_note",
        "initial",
        "invoice_overpaid",
        "invoice_too_large",
        "invoice_too_small",
        "migration",
        "unapplied_from_invoice",
        "unspent_receiver_credit",
    ]

    _inner_class_types = {
        "checkout_session": None,
        "credit_note": None,
        "customer": None,
        "invoice": None,
        "metadata": "*",
    }
    _parent_urls = {
        "/v1/customers/{customer}/balance_transactions/{id}": "Customer.{}_balance_transaction",
    }
