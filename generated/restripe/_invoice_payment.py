# Rendered by codegen; never edit.
"""`invoice_payment`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._invoice import Invoice
    from ._payment_intent import PaymentIntent
    from .params._others import InvoicePaymentListParams, InvoicePaymentRetrieveParams


class InvoicePaymentMethodOptionsAcssDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `invoice_payment_method_options_acss_debit_mandate_options`.
    """

    transaction_type: Optional[Literal["business", "personal"]]


class InvoicePaymentMethodOptionsAcssDebit(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_acss_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = InvoicePaymentMethodOptionsAcssDebitMandateOptions

    mandate_options: Optional[InvoicePaymentMethodOptionsAcssDebitMandateOptions]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "mandate_options": "InvoicePaymentMethodOptionsAcssDebitMandateOptions",
    }


class InvoicePaymentMethodOptionsBancontact(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_bancontact`."""

    preferred_language: Literal["de", "en", "fr", "nl"]


class InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(
    StripeObject
):
    """Part of a reply: schema
    `invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer`.
    """

    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"]


class InvoicePaymentMethodOptionsCustomerBalanceBankTransfer(StripeObject):
    """Part of a reply: schema
    `invoice_payment_method_options_customer_balance_bank_transfer`.
    """

    if TYPE_CHECKING:
        EuBankTransfer: TypeAlias = (
            InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        )

    eu_bank_transfer: Optional[
        InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
    ]
    type: Optional[str]

    _inner_class_types = {
        "eu_bank_transfer": "InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer",
    }


class InvoicePaymentMethodOptionsCustomerBalance(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_customer_balance`."""

    if TYPE_CHECKING:
        BankTransfer: TypeAlias = InvoicePaymentMethodOptionsCustomerBalanceBankTransfer

    bank_transfer: Optional[InvoicePaymentMethodOptionsCustomerBalanceBankTransfer]
    funding_type: Optional[Literal["bank_transfer"]]

    _inner_class_types = {
        "bank_transfer": "InvoicePaymentMethodOptionsCustomerBalanceBankTransfer",
    }


class InvoicePaymentMethodOptionsKonbini(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_konbini`."""


class InvoicePaymentMethodOptionsSepaDebit(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_sepa_debit`."""


class InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters(StripeObject):
    """Part of a reply: schema
    `invoice_payment_method_options_us_bank_account_linked_account_options_filters`.
    """

    account_subcategories: Optional[List[Literal["checking", "savings"]]]


class InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions(StripeObject):
    """Part of a reply: schema
    `invoice_payment_method_options_us_bank_account_linked_account_options`.
    """

    if TYPE_CHECKING:
        Filters: TypeAlias = (
            InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters
        )

    filters: Optional[
        InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters
    ]
    permissions: Optional[
        List[Literal["balances", "ownership", "payment_method", "transactions"]]
    ]
    prefetch: Optional[List[Literal["balances", "ownership", "transactions"]]]

    _inner_class_types = {
        "filters": "InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters",
    }


class InvoicePaymentMethodOptionsUsBankAccount(StripeObject):
    """Part of a reply: schema `invoice_payment_method_options_us_bank_account`."""

    if TYPE_CHECKING:
        FinancialConnections: TypeAlias = (
            InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions
        )

    financial_connections: Optional[
        InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions
    ]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "financial_connections": "InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions",
    }


class InvoicePaymentPayment(StripeObject):
    """Part of a reply: schema `invoices_payments_invoice_payment_associated_payment`."""

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    charge: Optional[ExpandableField[Charge]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    type: Literal["charge", "payment_intent"]

    _inner_class_types = {"charge": None, "payment_intent": None}


class InvoicePaymentStatusTransitions(StripeObject):
    """Part of a reply: schema `invoices_payments_invoice_payment_status_transitions`."""

    canceled_at: Optional[int]
    paid_at: Optional[int]


class InvoicePayment(ListableAPIResource):
    """The `invoice_payment` object.

    Operations: GET /v1/invoice_payments, GET /v1/invoice_payments/{invoice_payment}.
    """

    OBJECT_NAME: ClassVar[Literal["invoice_payment"]] = "invoice_payment"

    if TYPE_CHECKING:
        Payment: TypeAlias = InvoicePaymentPayment
        StatusTransitions: TypeAlias = InvoicePaymentStatusTransitions
        invoice_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InvoicePaymentListParams],
        ) -> AnyIterator[InvoicePayment]: ...

    amount_paid: Optional[int]
    amount_requested: int
    created: int
    currency: str
    id: str
    invoice: ExpandableField[Invoice]
    is_default: bool
    livemode: bool
    object: Literal["invoice_payment"]
    payment: InvoicePaymentPayment
    status: str
    status_transitions: InvoicePaymentStatusTransitions

    _inner_class_types = {
        "invoice": None,
        "payment": "InvoicePaymentPayment",
        "status_transitions": "InvoicePaymentStatusTransitions",
    }
    _class_url = "/v1/invoice_payments"

    @classmethod
    def list(
        cls, **params: Unpack[InvoicePaymentListParams]
    ) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments

        Optional: ending_before, expand, invoice, limit, payment, starting_after,
        status.
        Returns ListObject[InvoicePayment]; raises StripeError.
        """
        return request("get", "/v1/invoice_payments", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[InvoicePaymentListParams]
    ) -> ListObject[InvoicePayment]:
        """Async twin of `list`: GET /v1/invoice_payments."""
        return await request_async(
            "get", "/v1/invoice_payments", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[InvoicePaymentRetrieveParams]
    ) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}

        Optional: expand.
        Returns InvoicePayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/invoice_payments/{invoice_payment}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InvoicePaymentRetrieveParams]
    ) -> InvoicePayment:
        """Async twin of `retrieve`: GET /v1/invoice_payments/{invoice_payment}."""
        return await request_async(
            "get", "/v1/invoice_payments/{invoice_payment}", (id,), params
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
        "payment": "InvoicePaymentPayment",
        "status_transitions": "InvoicePaymentStatusTransitions",
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


class InvoicePaymentService(StripeService):
    """Calls below `client.v1.invoice_payments`."""

    def list(
        self,
        params: Optional[InvoicePaymentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoicePayment]:
        """GET /v1/invoice_payments

        Optional: ending_before, expand, invoice, limit, payment, starting_after,
        status.
        Returns ListObject[InvoicePayment]; raises StripeError.
        """
        return self._request(
            "get", "/v1/invoice_payments", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[InvoicePaymentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InvoicePayment]:
        """Async twin of `list`: GET /v1/invoice_payments."""
        return await self._request_async(
            "get", "/v1/invoice_payments", (), params, options, expects="list"
        )

    def retrieve(
        self,
        invoice_payment: str,
        params: Optional[InvoicePaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoicePayment:
        """GET /v1/invoice_payments/{invoice_payment}

        Optional: expand.
        Returns InvoicePayment; raises StripeError (InvalidRequestError when
        invoice_payment is empty).
        """
        return self._request(
            "get",
            "/v1/invoice_payments/{invoice_payment}",
            (invoice_payment,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        invoice_payment: str,
        params: Optional[InvoicePaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InvoicePayment:
        """Async twin of `retrieve`: GET /v1/invoice_payments/{invoice_payment}."""
        return await self._request_async(
            "get",
            "/v1/invoice_payments/{invoice_payment}",
            (invoice_payment,),
            params,
            options,
        )
