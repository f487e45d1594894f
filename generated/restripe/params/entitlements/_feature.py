# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class _FeatureCreateParamsRequired(RequestOptions):
    lookup_key: str
    name: str


class FeatureCreateParams(_FeatureCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class FeatureListParams(RequestOptions, total=False):
    archived: bool
    ending_before: str
    expand: List[str]
    limit: int
    lookup_key: str
    starting_after: str


class FeatureModifyParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    name: str


FeatureRetrieveParams = RetrieveParams
FeatureUpdateParams = FeatureModifyParams
