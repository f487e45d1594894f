# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from .._core.config import RequestOptions
from .._enums import TaxIdType_
from ._shared import DeleteParams, RetrieveParams


class _TaxIdListParamsOwnerRequired(TypedDict):
    type: Literal["account", "application", "customer", "self"]


class TaxIdListParamsOwner(_TaxIdListParamsOwnerRequired, total=False):
    account: str
    customer: str


class _TaxIdCreateParamsRequired(RequestOptions):
    type: TaxIdType_
    value: str


class TaxIdCreateParams(_TaxIdCreateParamsRequired, total=False):
    expand: List[str]
    owner: TaxIdListParamsOwner


class TaxIdListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    owner: TaxIdListParamsOwner
    starting_after: str


TaxIdCreateParamsOwner = TaxIdListParamsOwner
TaxIdDeleteParams = DeleteParams
TaxIdRetrieveParams = RetrieveParams
