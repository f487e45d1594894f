# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from ...._core.config import RequestOptions
from ..._shared import DeleteParams


class _EventListParamsRequired(RequestOptions):
    object_id: str


class EventListParams(_EventListParamsRequired, total=False):
    limit: int


EventRetrieveParams = DeleteParams
