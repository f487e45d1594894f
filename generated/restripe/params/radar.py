# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import ItemType
from ._shared import Created, DeleteParams, RefundListParams, RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _ValueListCreateParamsRequired(RequestOptions):
    alias: str
    name: str


class ValueListCreateParams(_ValueListCreateParamsRequired, total=False):
    expand: List[str]
    item_type: ItemType
    metadata: Dict[str, str]


class ValueListListParams(RequestOptions, total=False):
    alias: str
    contains: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class ValueListModifyParams(RequestOptions, total=False):
    alias: str
    expand: List[str]
    metadata: Dict[str, str]
    name: str


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


EarlyFraudWarningListParamsCreated = Created
EarlyFraudWarningListParams = RefundListParams
EarlyFraudWarningRetrieveParams = RetrieveParams
ValueListDeleteParams = DeleteParams
ValueListListParamsCreated = Created
ValueListRetrieveParams = RetrieveParams
ValueListItemDeleteParams = DeleteParams
ValueListItemListParamsCreated = Created
ValueListItemRetrieveParams = RetrieveParams
ValueListUpdateParams = ValueListModifyParams
