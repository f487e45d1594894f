# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class AccountListParamsAccountHolder(_TypedDict, total=False):
    account: str
    customer: str


class AccountListParams(_RequestOptions, total=False):
    account_holder: AccountListParamsAccountHolder
    ending_before: str
    expand: _List[str]
    limit: int
    session: str
    starting_after: str


class _AccountOwnerListParamsRequired(_RequestOptions):
    ownership: str


class AccountOwnerListParams(_AccountOwnerListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class _AccountRefreshParamsRequired(_RequestOptions):
    features: _List[_Literal["balance", "ownership", "transactions"]]


class AccountRefreshParams(_AccountRefreshParamsRequired, total=False):
    expand: _List[str]


class _AccountSubscribeParamsRequired(_RequestOptions):
    features: _List[_Literal["transactions"]]


class AccountSubscribeParams(_AccountSubscribeParamsRequired, total=False):
    expand: _List[str]


class _SessionCreateParamsAccountHolderRequired(_TypedDict):
    type: _Literal["account", "customer"]


class SessionCreateParamsAccountHolder(
    _SessionCreateParamsAccountHolderRequired, total=False
):
    account: str
    customer: str


class SessionCreateParamsFilters(_TypedDict, total=False):
    account_subcategories: _List[
        _Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]
    ]
    countries: _List[str]


class _SessionCreateParamsRequired(_RequestOptions):
    account_holder: SessionCreateParamsAccountHolder
    permissions: _List[
        _Literal["balances", "ownership", "payment_method", "transactions"]
    ]


class SessionCreateParams(_SessionCreateParamsRequired, total=False):
    expand: _List[str]
    filters: SessionCreateParamsFilters
    prefetch: _List[_Literal["balances", "ownership", "transactions"]]
    return_url: str


class TransactionListParamsTransactionRefresh(_TypedDict):
    after: str


class _TransactionListParamsRequired(_RequestOptions):
    account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    transacted_at: _Union[_shared.Created, int, _datetime]
    transaction_refresh: TransactionListParamsTransactionRefresh


AccountDisconnectParams = _shared.RetrieveParams
AccountListOwnersParams = AccountOwnerListParams
AccountRefreshAccountParams = AccountRefreshParams
AccountRetrieveParams = _shared.RetrieveParams
AccountUnsubscribeParams = AccountSubscribeParams
SessionRetrieveParams = _shared.RetrieveParams
TransactionListParamsTransactedAt = _shared.Created
TransactionRetrieveParams = _shared.RetrieveParams
