# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class _SessionCreateParamsAccountHolderRequired(TypedDict):
    type: Literal["account", "customer"]


class SessionCreateParamsAccountHolder(
    _SessionCreateParamsAccountHolderRequired, total=False
):
    account: str
    customer: str


class SessionCreateParamsFilters(TypedDict, total=False):
    account_subcategories: List[
        Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]
    ]
    countries: List[str]


class _SessionCreateParamsRequired(RequestOptions):
    account_holder: SessionCreateParamsAccountHolder
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]


class SessionCreateParams(_SessionCreateParamsRequired, total=False):
    expand: List[str]
    filters: SessionCreateParamsFilters
    prefetch: List[Literal["balances", "ownership", "transactions"]]
    return_url: str


SessionRetrieveParams = RetrieveParams
