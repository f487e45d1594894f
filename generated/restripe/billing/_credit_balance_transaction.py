# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.credit_balance_transaction` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._invoice import Invoice
    from .._shared import BillingCreditGrantsResourceAmount
    from ..params.billing import (
        CreditBalanceTransactionListParams,
        CreditBalanceTransactionRetrieveParams,
    )
    from ..test_helpers._test_clock import TestClock
    from ._credit_grant import CreditGrant


class CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(StripeObject):
    """Part of a reply: schema
    `billing_credit_grants_resource_balance_credits_application_invoice_voided`.
    """

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    invoice: ExpandableField[Invoice]
    invoice_line_item: str

    _inner_class_types = {"invoice": None}


class CreditBalanceTransactionCredit(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_credit`."""

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        CreditsApplicationInvoiceVoided: TypeAlias = (
            CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
        )

    amount: BillingCreditGrantsResourceAmount
    credits_application_invoice_voided: Optional[
        CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
    ]
    type: Literal["credits_application_invoice_voided", "credits_granted"]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "credits_application_invoice_voided": "CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided",
    }


class CreditBalanceTransactionDebitCreditsApplied(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_credits_applied`."""

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    invoice: ExpandableField[Invoice]
    invoice_line_item: str

    _inner_class_types = {"invoice": None}


class CreditBalanceTransactionDebit(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_debit`."""

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        CreditsApplied: TypeAlias = CreditBalanceTransactionDebitCreditsApplied

    amount: BillingCreditGrantsResourceAmount
    credits_applied: Optional[CreditBalanceTransactionDebitCreditsApplied]
    type: Literal["credits_applied", "credits_expired", "credits_voided"]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "credits_applied": "CreditBalanceTransactionDebitCreditsApplied",
    }


class CreditBalanceTransaction(ListableAPIResource):
    """The `billing.credit_balance_transaction` object.

    Operations: GET /v1/billing/credit_balance_transactions,
    GET /v1/billing/credit_balance_transactions/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_balance_transaction"]] = (
        "billing.credit_balance_transaction"
    )

    if TYPE_CHECKING:
        Credit: TypeAlias = CreditBalanceTransactionCredit
        Debit: TypeAlias = CreditBalanceTransactionDebit
        credit_grant_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditBalanceTransactionListParams],
        ) -> AnyIterator[CreditBalanceTransaction]: ...

    created: int
    credit: Optional[CreditBalanceTransactionCredit]
    credit_grant: ExpandableField[CreditGrant]
    debit: Optional[CreditBalanceTransactionDebit]
    effective_at: int
    id: str
    livemode: bool
    object: Literal["billing.credit_balance_transaction"]
    test_clock: Optional[ExpandableField[TestClock]]
    type: Optional[Literal["credit", "debit"]]

    _inner_class_types = {
        "credit": "CreditBalanceTransactionCredit",
        "credit_grant": None,
        "debit": "CreditBalanceTransactionDebit",
        "test_clock": None,
    }
    _class_url = "/v1/billing/credit_balance_transactions"

    @classmethod
    def list(
        cls, **params: Unpack[CreditBalanceTransactionListParams]
    ) -> ListObject[CreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions

        Required: customer.
        Optional: credit_grant, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditBalanceTransaction]; raises StripeError.
        """
        return request(
            "get", "/v1/billing/credit_balance_transactions", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditBalanceTransactionListParams]
    ) -> ListObject[CreditBalanceTransaction]:
        """Async twin of `list`: GET /v1/billing/credit_balance_transactions."""
        return await request_async(
            "get", "/v1/billing/credit_balance_transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditBalanceTransactionRetrieveParams]
    ) -> CreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}

        Optional: expand.
        Returns CreditBalanceTransaction; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return request(
            "get", "/v1/billing/credit_balance_transactions/{id}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditBalanceTransactionRetrieveParams]
    ) -> CreditBalanceTransaction:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_transactions/{id}."""
        return await request_async(
            "get", "/v1/billing/credit_balance_transactions/{id}", (id,), params
        )


class CreditBalanceTransactionService(StripeService):
    """Calls below `client.v1.billing.credit_balance_transactions`."""

    def list(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions

        Required: customer.
        Optional: credit_grant, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditBalanceTransaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """Async twin of `list`: GET /v1/billing/credit_balance_transactions."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}

        Optional: expand.
        Returns CreditBalanceTransaction; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_transactions/{id}."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )
