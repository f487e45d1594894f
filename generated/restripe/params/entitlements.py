# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict as _Dict, List as _List, Literal as _Literal, Union as _Union

from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class _ActiveEntitlementListParamsRequired(_RequestOptions):
    customer: str


class ActiveEntitlementListParams(_ActiveEntitlementListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class _FeatureCreateParamsRequired(_RequestOptions):
    lookup_key: str
    name: str


class FeatureCreateParams(_FeatureCreateParamsRequired, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]


class FeatureListParams(_RequestOptions, total=False):
    archived: bool
    ending_before: str
    expand: _List[str]
    limit: int
    lookup_key: str
    starting_after: str


class FeatureModifyParams(_RequestOptions, total=False):
    active: bool
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str


ActiveEntitlementRetrieveParams = _shared.RetrieveParams
FeatureRetrieveParams = _shared.RetrieveParams
FeatureUpdateParams = FeatureModifyParams
