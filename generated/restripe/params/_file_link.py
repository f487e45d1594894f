# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams


class _FileLinkCreateParamsRequired(RequestOptions):
    file: str


class FileLinkCreateParams(_FileLinkCreateParamsRequired, total=False):
    expand: List[str]
    expires_at: Union[int, datetime]
    metadata: Union[Literal[""], Dict[str, str]]


class FileLinkListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    expired: bool
    file: str
    limit: int
    starting_after: str


class FileLinkModifyParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: Union[Literal["", "now"], int, datetime]
    metadata: Union[Literal[""], Dict[str, str]]


FileLinkListParamsCreated = Created
FileLinkRetrieveParams = RetrieveParams
FileLinkUpdateParams = FileLinkModifyParams
