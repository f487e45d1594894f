# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Union

from ..._core.config import RequestOptions
from .._shared import DeleteParams, ListParams, RetrieveParams


class _TestClockAdvanceParamsRequired(RequestOptions):
    frozen_time: Union[int, datetime]


class TestClockAdvanceParams(_TestClockAdvanceParamsRequired, total=False):
    expand: List[str]


class _TestClockCreateParamsRequired(RequestOptions):
    frozen_time: Union[int, datetime]


class TestClockCreateParams(_TestClockCreateParamsRequired, total=False):
    expand: List[str]
    name: str


TestClockDeleteParams = DeleteParams
TestClockListParams = ListParams
TestClockRetrieveParams = RetrieveParams
