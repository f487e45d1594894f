# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import ListParams, RetrieveParams


class _TransactionCreateFromCalculationParamsRequired(RequestOptions):
    calculation: str
    reference: str


class TransactionCreateFromCalculationParams(
    _TransactionCreateFromCalculationParamsRequired, total=False
):
    expand: List[str]
    metadata: Dict[str, str]
    posted_at: Union[int, datetime]


class _TransactionCreateReversalParamsLineItemRequired(TypedDict):
    amount: int
    amount_tax: int
    original_line_item: str
    reference: str


class TransactionCreateReversalParamsLineItem(
    _TransactionCreateReversalParamsLineItemRequired, total=False
):
    metadata: Dict[str, str]
    quantity: int


class TransactionCreateReversalParamsShippingCost(TypedDict):
    amount: int
    amount_tax: int


class _TransactionCreateReversalParamsRequired(RequestOptions):
    mode: Literal["full", "partial"]
    original_transaction: str
    reference: str


class TransactionCreateReversalParams(
    _TransactionCreateReversalParamsRequired, total=False
):
    expand: List[str]
    flat_amount: int
    line_items: List[TransactionCreateReversalParamsLineItem]
    metadata: Dict[str, str]
    shipping_cost: TransactionCreateReversalParamsShippingCost


TransactionListLineItemsParams = ListParams
TransactionRetrieveParams = RetrieveParams
TransactionLineItemListParams = ListParams
