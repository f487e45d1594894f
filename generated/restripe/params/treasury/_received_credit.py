# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import (
    InitiatingPaymentMethodDetails,
    InitiatingPaymentMethodDetailsUsBankAccount,
    ReceivedCreditCreateParams as _ReceivedCreditCreateParams,
)


class ReceivedCreditListParamsLinkedFlows(TypedDict):
    source_flow_type: Literal[
        "credit_reversal", "other", "outbound_payment", "outbound_transfer", "payout"
    ]


class _ReceivedCreditListParamsRequired(RequestOptions):
    financial_account: str


class ReceivedCreditListParams(_ReceivedCreditListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    linked_flows: ReceivedCreditListParamsLinkedFlows
    starting_after: str
    status: Literal["failed", "succeeded"]


ReceivedCreditRetrieveParams = RetrieveParams
ReceivedCreditCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedCreditCreateParamsInitiatingPaymentMethodDetails = (
    InitiatingPaymentMethodDetails
)
ReceivedCreditCreateParams = _ReceivedCreditCreateParams
