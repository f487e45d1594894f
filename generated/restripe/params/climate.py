# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from decimal import Decimal
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import ListParams, RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


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
ProductListParams = ListParams
ProductRetrieveParams = RetrieveParams
SupplierListParams = ListParams
SupplierRetrieveParams = RetrieveParams
OrderUpdateParamsBeneficiary = OrderModifyParamsBeneficiary
OrderUpdateParams = OrderModifyParams
