# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import (
    Created,
    ListParams,
    RetrieveParams,
    TopupModifyParams,
    UpdateParams,
)


class _TransferCreateParamsRequired(RequestOptions):
    currency: str
    destination: str


class TransferCreateParams(_TransferCreateParamsRequired, total=False):
    amount: int
    description: str
    expand: List[str]
    metadata: Dict[str, str]
    source_transaction: str
    source_type: Literal["bank_account", "card", "fpx"]
    transfer_group: str


class TransferCreateReversalParams(RequestOptions, total=False):
    amount: int
    description: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    refund_application_fee: bool


class TransferListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    destination: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    transfer_group: str


TransferListParamsCreated = Created
TransferListReversalsParams = ListParams
TransferModifyParams = TopupModifyParams
TransferModifyReversalParams = UpdateParams
TransferRetrieveParams = RetrieveParams
TransferRetrieveReversalParams = RetrieveParams
TransferUpdateParams = TopupModifyParams
TransferReversalCreateParams = TransferCreateReversalParams
TransferReversalListParams = ListParams
TransferReversalRetrieveParams = RetrieveParams
TransferReversalUpdateParams = UpdateParams
