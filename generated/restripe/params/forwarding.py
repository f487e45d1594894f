# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict as _Dict, List as _List, TypedDict as _TypedDict

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared, _shared_2

_suggest_names(__name__)


class RequestCreateParamsRequest(_TypedDict, total=False):
    body: str
    headers: _List[_shared.CustomField]


class _RequestCreateParamsRequired(_RequestOptions):
    payment_method: str
    replacements: _List[_enums.RequestReplacement]
    url: str


class RequestCreateParams(_RequestCreateParamsRequired, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]
    request: RequestCreateParamsRequest


class RequestListParams(_RequestOptions, total=False):
    created: _shared_2.Amount
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


RequestCreateParamsRequestHeader = _shared.CustomField
RequestListParamsCreated = _shared_2.Amount
RequestRetrieveParams = _shared.RetrieveParams
