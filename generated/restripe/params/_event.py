# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams


class EventListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    delivery_success: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: str
    types: List[str]


EventListParamsCreated = Created
EventRetrieveParams = RetrieveParams
