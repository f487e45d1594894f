# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
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
    tax_type: Literal[
        "amusement_tax",
        "communications_tax",
        "gst",
        "hst",
        "igst",
        "jct",
        "lease_tax",
        "pst",
        "qst",
        "retail_delivery_fee",
        "rst",
        "sales_tax",
        "service_tax",
        "vat",
    ]


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
    tax_type: Literal[
        "amusement_tax",
        "communications_tax",
        "gst",
        "hst",
        "igst",
        "jct",
        "lease_tax",
        "pst",
        "qst",
        "retail_delivery_fee",
        "rst",
        "sales_tax",
        "service_tax",
        "vat",
    ]


TaxRateListParamsCreated = Created
TaxRateRetrieveParams = RetrieveParams
TaxRateUpdateParams = TaxRateModifyParams
