# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List

from .._core.config import RequestOptions
from ._shared import DeleteParams, RetrieveParams


class _ApplePayDomainCreateParamsRequired(RequestOptions):
    domain_name: str


class ApplePayDomainCreateParams(_ApplePayDomainCreateParamsRequired, total=False):
    expand: List[str]


class ApplePayDomainListParams(RequestOptions, total=False):
    domain_name: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


ApplePayDomainDeleteParams = DeleteParams
ApplePayDomainRetrieveParams = RetrieveParams
