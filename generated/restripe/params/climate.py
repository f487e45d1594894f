# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from decimal import Decimal as _Decimal
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class OrderCreateParamsBeneficiary(_TypedDict):
    public_name: str


class _OrderCreateParamsRequired(_RequestOptions):
    product: str


class OrderCreateParams(_OrderCreateParamsRequired, total=False):
    amount: int
    beneficiary: OrderCreateParamsBeneficiary
    currency: str
    expand: _List[str]
    metadata: _Dict[str, str]
    metric_tons: _Union[str, _Decimal]


class OrderModifyParamsBeneficiary(_TypedDict):
    public_name: _Union[_Literal[""], str]


class OrderModifyParams(_RequestOptions, total=False):
    beneficiary: _Union[_Literal[""], OrderModifyParamsBeneficiary]
    expand: _List[str]
    metadata: _Dict[str, str]


OrderCancelParams = _shared.RetrieveParams
OrderListParams = _shared.ListParams
OrderRetrieveParams = _shared.RetrieveParams
ProductListParams = _shared.ListParams
ProductRetrieveParams = _shared.RetrieveParams
SupplierListParams = _shared.ListParams
SupplierRetrieveParams = _shared.RetrieveParams
OrderUpdateParamsBeneficiary = OrderModifyParamsBeneficiary
OrderUpdateParams = OrderModifyParams
