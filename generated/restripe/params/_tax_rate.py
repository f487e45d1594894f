# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from .._enums import TaxType
from ._shared import Created, RetrieveParams


class _TaxRateCreateParamsRequired(RequestOptions):
    display_name: str
    inclusive: bool
    percentage: float


class TaxRateCreateParams(_TaxRateCreateParamsRequired, total=False):
    active: bool
    country: str
    description: str
    expand: List[str]
    jurisdiction: str
    metadata: Dict[str, str]
    state: str
    tax_type: TaxType


class TaxRateListParams(RequestOptions, total=False):
    active: bool
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    inclusive: bool
    limit: int
    starting_after: str


class TaxRateModifyParams(RequestOptions, total=False):
    active: bool
    country: str
    description: str
    display_name: str
    expand: List[str]
    jurisdiction: str
    metadata: Union[Literal[""], Dict[str, str]]
    state: str
    tax_type: TaxType


TaxRateListParamsCreated = Created
TaxRateRetrieveParams = RetrieveParams
TaxRateUpdateParams = TaxRateModifyParams
