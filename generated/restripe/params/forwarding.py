# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING, Dict, List, TypedDict

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import RequestReplacement
from ._shared import CustomField, RetrieveParams
from ._shared_2 import Amount

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class RequestCreateParamsRequest(TypedDict, total=False):
    body: str
    headers: List[CustomField]


class _RequestCreateParamsRequired(RequestOptions):
    payment_method: str
    replacements: List[RequestReplacement]
    url: str


class RequestCreateParams(_RequestCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]
    request: RequestCreateParamsRequest


class RequestListParams(RequestOptions, total=False):
    created: Amount
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


RequestCreateParamsRequestHeader = CustomField
RequestListParamsCreated = Amount
RequestRetrieveParams = RetrieveParams
