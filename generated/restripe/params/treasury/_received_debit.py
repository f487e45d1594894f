# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import (
    InitiatingPaymentMethodDetails,
    InitiatingPaymentMethodDetailsUsBankAccount,
    ReceivedDebitCreateParams as _ReceivedDebitCreateParams,
)


class _ReceivedDebitListParamsRequired(RequestOptions):
    financial_account: str


class ReceivedDebitListParams(_ReceivedDebitListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["failed", "succeeded"]


ReceivedDebitRetrieveParams = RetrieveParams
ReceivedDebitCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedDebitCreateParamsInitiatingPaymentMethodDetails = InitiatingPaymentMethodDetails
ReceivedDebitCreateParams = _ReceivedDebitCreateParams
