# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


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


AccountDisconnectParams = RetrieveParams
AccountListOwnersParams = AccountOwnerListParams
AccountRefreshAccountParams = AccountRefreshParams
AccountRetrieveParams = RetrieveParams
AccountUnsubscribeParams = AccountSubscribeParams
