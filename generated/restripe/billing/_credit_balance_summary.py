# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.credit_balance_summary` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import SingletonAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._shared import BillingCreditGrantsResourceAmount
    from ..params.billing import CreditBalanceSummaryRetrieveParams


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


class CreditBalanceSummaryService(StripeService):
    """Calls below `client.v1.billing.credit_balance_summary`."""

    def retrieve(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary

        Required: customer, filter.
        Optional: expand.
        Returns CreditBalanceSummary; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )

    async def retrieve_async(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_summary."""
        return await self._request_async(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )
