# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class VerificationReportListParams(RequestOptions, total=False):
    client_reference_id: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["document", "id_number"]
    verification_session: str


VerificationReportListParamsCreated = Created
VerificationReportRetrieveParams = RetrieveParams
