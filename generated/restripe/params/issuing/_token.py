# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class _TokenListParamsRequired(RequestOptions):
    card: str


class TokenListParams(_TokenListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "deleted", "requested", "suspended"]


class _TokenModifyParamsRequired(RequestOptions):
    status: Literal["active", "deleted", "suspended"]


class TokenModifyParams(_TokenModifyParamsRequired, total=False):
    expand: List[str]


TokenListParamsCreated = Created
TokenRetrieveParams = RetrieveParams
TokenUpdateParams = TokenModifyParams
