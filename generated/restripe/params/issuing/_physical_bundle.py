# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class PhysicalBundleListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive", "review"]
    type: Literal["custom", "standard"]


PhysicalBundleRetrieveParams = RetrieveParams
