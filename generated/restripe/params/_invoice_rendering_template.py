# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal

from .._core.config import RequestOptions
from ._shared import RetrieveParams


class InvoiceRenderingTemplateListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "archived"]


class InvoiceRenderingTemplateRetrieveParams(RequestOptions, total=False):
    expand: List[str]
    version: int


InvoiceRenderingTemplateArchiveParams = RetrieveParams
InvoiceRenderingTemplateUnarchiveParams = RetrieveParams
