# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Union

from ..._core.config import RequestOptions
from .._shared import Created, DeleteParams, RetrieveParams


class _ValueListItemCreateParamsRequired(RequestOptions):
    value: str
    value_list: str


class ValueListItemCreateParams(_ValueListItemCreateParamsRequired, total=False):
    expand: List[str]


class _ValueListItemListParamsRequired(RequestOptions):
    value_list: str


class ValueListItemListParams(_ValueListItemListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    value: str


ValueListItemDeleteParams = DeleteParams
ValueListItemListParamsCreated = Created
ValueListItemRetrieveParams = RetrieveParams
