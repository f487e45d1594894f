# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import (
    Created,
    RefundListParams as _RefundListParams,
    RetrieveParams,
    UpdateParams,
)


class RefundCreateParams(RequestOptions, total=False):
    amount: int
    charge: str
    currency: str
    customer: str
    expand: List[str]
    instructions_email: str
    metadata: Union[Literal[""], Dict[str, str]]
    origin: Literal["customer_balance"]
    payment_intent: str
    reason: Literal["duplicate", "fraudulent", "requested_by_customer"]
    refund_application_fee: bool
    reverse_transfer: bool


RefundCancelParams = RetrieveParams
RefundListParamsCreated = Created
RefundListParams = _RefundListParams
RefundModifyParams = UpdateParams
RefundRetrieveParams = RetrieveParams
RefundExpireParams = RetrieveParams
RefundUpdateParams = UpdateParams
