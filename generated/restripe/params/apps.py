# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _SecretFindParamsScopeRequired(TypedDict):
    type: Literal["account", "user"]


class SecretFindParamsScope(_SecretFindParamsScopeRequired, total=False):
    user: str


class _SecretCreateParamsRequired(RequestOptions):
    name: str
    payload: str
    scope: SecretFindParamsScope


class SecretCreateParams(_SecretCreateParamsRequired, total=False):
    expand: List[str]
    expires_at: Union[int, datetime]


class _SecretFindParamsRequired(RequestOptions):
    name: str
    scope: SecretFindParamsScope


class SecretFindParams(_SecretFindParamsRequired, total=False):
    expand: List[str]


class _SecretListParamsRequired(RequestOptions):
    scope: SecretFindParamsScope


class SecretListParams(_SecretListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


SecretCreateParamsScope = SecretFindParamsScope
SecretDeleteWhereParamsScope = SecretFindParamsScope
SecretDeleteWhereParams = SecretFindParams
SecretListParamsScope = SecretFindParamsScope
