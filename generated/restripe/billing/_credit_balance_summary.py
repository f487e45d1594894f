# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `billing.credit_balance_summary` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import SingletonAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._shared import BillingCreditGrantsResourceAmount
    from ..params.billing._credit_balance_summary import (
        CreditBalanceSummaryRetrieveParams,
    )


class CreditBalanceSummaryBalance(StripeObject):
    """Part of a reply: schema `credit_balance`."""

    if TYPE_CHECKING:
        AvailableBalance: TypeAlias = BillingCreditGrantsResourceAmount
        LedgerBalance: TypeAlias = BillingCreditGrantsResourceAmount

    available_balance: BillingCreditGrantsResourceAmount
    ledger_balance: BillingCreditGrantsResourceAmount

    _inner_class_types = {
        "available_balance": "_shared:BillingCreditGrantsResourceAmount",
        "ledger_balance": "_shared:BillingCreditGrantsResourceAmount",
    }


class CreditBalanceSummary(SingletonAPIResource):
    """The `billing.credit_balance_summary` object.

    Operations: GET /v1/billing/credit_balance_summary.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_balance_summary"]] = (
        "billing.credit_balance_summary"
    )

    if TYPE_CHECKING:
        Balance: TypeAlias = CreditBalanceSummaryBalance
        customer_id: Optional[str]

    balances: List[CreditBalanceSummaryBalance]
    customer: ExpandableField[Customer]
    livemode: bool
    object: Literal["billing.credit_balance_summary"]

    _inner_class_types = {"balances": "CreditBalanceSummaryBalance", "customer": None}
    _class_url = "/v1/billing/credit_balance_summary"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "billing.credit_balance_summary"

    @classmethod
    def retrieve(
        cls, **params: Unpack[CreditBalanceSummaryRetrieveParams]
    ) -> CreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary

        Required: customer, filter.
        Optional: expand.
        Returns CreditBalanceSummary; raises StripeError.
        """
        return request("get", "/v1/billing/credit_balance_summary", (), params)

    @classmethod
    async def retrieve_async(
        cls, **params: Unpack[CreditBalanceSummaryRetrieveParams]
    ) -> CreditBalanceSummary:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_summary."""
        return await request_async(
            "get", "/v1/billing/credit_balance_summary", (), params
        )
