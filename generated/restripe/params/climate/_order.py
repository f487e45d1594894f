# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import ListParams, RetrieveParams


class OrderCreateParamsBeneficiary(TypedDict):
    public_name: str


class _OrderCreateParamsRequired(RequestOptions):
    product: str


class OrderCreateParams(_OrderCreateParamsRequired, total=False):
    amount: int
    beneficiary: OrderCreateParamsBeneficiary
    currency: str
    expand: List[str]
    metadata: Dict[str, str]
    metric_tons: Union[str, Decimal]


class OrderModifyParamsBeneficiary(TypedDict):
    public_name: Union[Literal[""], str]


class OrderModifyParams(RequestOptions, total=False):
    beneficiary: Union[Literal[""], OrderModifyParamsBeneficiary]
    expand: List[str]
    metadata: Dict[str, str]


OrderCancelParams = RetrieveParams
OrderListParams = ListParams
OrderRetrieveParams = RetrieveParams
OrderUpdateParamsBeneficiary = OrderModifyParamsBeneficiary
OrderUpdateParams = OrderModifyParams
