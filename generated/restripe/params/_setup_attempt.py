# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Union

from .._core.config import RequestOptions
from ._shared import Created


class _SetupAttemptListParamsRequired(RequestOptions):
    setup_intent: str


class SetupAttemptListParams(_SetupAttemptListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


SetupAttemptListParamsCreated = Created
