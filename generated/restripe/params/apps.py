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

_suggest_names(__name__)


class _SecretFindParamsScopeRequired(_TypedDict):
    type: _Literal["account", "user"]


class SecretFindParamsScope(_SecretFindParamsScopeRequired, total=False):
    user: str


class _SecretCreateParamsRequired(_RequestOptions):
    name: str
    payload: str
    scope: SecretFindParamsScope


class SecretCreateParams(_SecretCreateParamsRequired, total=False):
    expand: _List[str]
    expires_at: _Union[int, _datetime]


class _SecretFindParamsRequired(_RequestOptions):
    name: str
    scope: SecretFindParamsScope


class SecretFindParams(_SecretFindParamsRequired, total=False):
    expand: _List[str]


class _SecretListParamsRequired(_RequestOptions):
    scope: SecretFindParamsScope


class SecretListParams(_SecretListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


SecretCreateParamsScope = SecretFindParamsScope
SecretDeleteWhereParamsScope = SecretFindParamsScope
SecretDeleteWhereParams = SecretFindParams
SecretListParamsScope = SecretFindParamsScope
