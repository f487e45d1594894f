# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from .._core.config import RequestOptions


class AccountLinkCreateParamsCollectionOptions(TypedDict, total=False):
    fields: Literal["currently_due", "eventually_due"]
    future_requirements: Literal["include", "omit"]


class _AccountLinkCreateParamsRequired(RequestOptions):
    account: str
    type: Literal["account_onboarding", "account_update"]


class AccountLinkCreateParams(_AccountLinkCreateParamsRequired, total=False):
    collect: Literal["currently_due", "eventually_due"]
    collection_options: AccountLinkCreateParamsCollectionOptions
    expand: List[str]
    refresh_url: str
    return_url: str
