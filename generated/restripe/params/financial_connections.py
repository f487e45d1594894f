# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import Created, RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class AccountListParamsAccountHolder(TypedDict, total=False):
    account: str
    customer: str


class AccountListParams(RequestOptions, total=False):
    account_holder: AccountListParamsAccountHolder
    ending_before: str
    expand: List[str]
    limit: int
    session: str
    starting_after: str


class _AccountOwnerListParamsRequired(RequestOptions):
    ownership: str


class AccountOwnerListParams(_AccountOwnerListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class _AccountRefreshParamsRequired(RequestOptions):
    features: List[Literal["balance", "ownership", "transactions"]]


class AccountRefreshParams(_AccountRefreshParamsRequired, total=False):
    expand: List[str]


class _AccountSubscribeParamsRequired(RequestOptions):
    features: List[Literal["transactions"]]


class AccountSubscribeParams(_AccountSubscribeParamsRequired, total=False):
    expand: List[str]


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


class TransactionListParamsTransactionRefresh(TypedDict):
    after: str


class _TransactionListParamsRequired(RequestOptions):
    account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    transacted_at: Union[Created, int, datetime]
    transaction_refresh: TransactionListParamsTransactionRefresh


AccountDisconnectParams = RetrieveParams
AccountListOwnersParams = AccountOwnerListParams
AccountRefreshAccountParams = AccountRefreshParams
AccountRetrieveParams = RetrieveParams
AccountUnsubscribeParams = AccountSubscribeParams
SessionRetrieveParams = RetrieveParams
TransactionListParamsTransactedAt = Created
TransactionRetrieveParams = RetrieveParams
