# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING, Dict, List, Literal, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _ActiveEntitlementListParamsRequired(RequestOptions):
    customer: str


class ActiveEntitlementListParams(_ActiveEntitlementListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


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


ActiveEntitlementRetrieveParams = RetrieveParams
FeatureRetrieveParams = RetrieveParams
FeatureUpdateParams = FeatureModifyParams
