# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, DeleteParams, RetrieveParams


class _ValueListCreateParamsRequired(RequestOptions):
    alias: str
    name: str


class ValueListCreateParams(_ValueListCreateParamsRequired, total=False):
    expand: List[str]
    item_type: Literal[
        "card_bin",
        "card_fingerprint",
        "case_sensitive_string",
        "country",
        "customer_id",
        "email",
        "ip_address",
        "sepa_debit_fingerprint",
        "string",
        "us_bank_account_fingerprint",
    ]
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


ValueListDeleteParams = DeleteParams
ValueListListParamsCreated = Created
ValueListRetrieveParams = RetrieveParams
ValueListUpdateParams = ValueListModifyParams
