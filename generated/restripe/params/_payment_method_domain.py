# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List

from .._core.config import RequestOptions
from ._shared import RetrieveParams


class _PaymentMethodDomainCreateParamsRequired(RequestOptions):
    domain_name: str


class PaymentMethodDomainCreateParams(
    _PaymentMethodDomainCreateParamsRequired, total=False
):
    enabled: bool
    expand: List[str]


class PaymentMethodDomainListParams(RequestOptions, total=False):
    domain_name: str
    enabled: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class PaymentMethodDomainModifyParams(RequestOptions, total=False):
    enabled: bool
    expand: List[str]


PaymentMethodDomainRetrieveParams = RetrieveParams
PaymentMethodDomainValidateParams = RetrieveParams
PaymentMethodDomainUpdateParams = PaymentMethodDomainModifyParams
