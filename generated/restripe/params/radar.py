# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import Dict as _Dict, List as _List, Union as _Union

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class _ValueListCreateParamsRequired(_RequestOptions):
    alias: str
    name: str


class ValueListCreateParams(_ValueListCreateParamsRequired, total=False):
    expand: _List[str]
    item_type: _enums.ItemType
    metadata: _Dict[str, str]


class ValueListListParams(_RequestOptions, total=False):
    alias: str
    contains: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class ValueListModifyParams(_RequestOptions, total=False):
    alias: str
    expand: _List[str]
    metadata: _Dict[str, str]
    name: str


class _ValueListItemCreateParamsRequired(_RequestOptions):
    value: str
    value_list: str


class ValueListItemCreateParams(_ValueListItemCreateParamsRequired, total=False):
    expand: _List[str]


class _ValueListItemListParamsRequired(_RequestOptions):
    value_list: str


class ValueListItemListParams(_ValueListItemListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    value: str


EarlyFraudWarningListParamsCreated = _shared.Created
EarlyFraudWarningListParams = _shared.RefundListParams
EarlyFraudWarningRetrieveParams = _shared.RetrieveParams
ValueListDeleteParams = _shared.DeleteParams
ValueListListParamsCreated = _shared.Created
ValueListRetrieveParams = _shared.RetrieveParams
ValueListItemDeleteParams = _shared.DeleteParams
ValueListItemListParamsCreated = _shared.Created
ValueListItemRetrieveParams = _shared.RetrieveParams
ValueListUpdateParams = ValueListModifyParams
