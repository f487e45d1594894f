# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List

from .._core.config import RequestOptions
from ._shared import RetrieveParams


class EphemeralKeyCreateParams(RequestOptions, total=False):
    customer: str
    expand: List[str]
    issuing_card: str
    nonce: str
    verification_session: str


EphemeralKeyDeleteParams = RetrieveParams
