# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    Address,
    DirectorshipDeclaration,
    ListParams,
    Owner,
    RetrieveParams,
    SourceRetrieveParams as _SourceRetrieveParams,
)
from ._shared_2 import (
    ShippingAddress,
    SourceCreateParamsRedirect as _SourceCreateParamsRedirect,
)


class SourceCreateParamsMandateAcceptanceOffline(TypedDict):
    contact_email: str


class _SourceCreateParamsMandateAcceptanceRequired(TypedDict):
    status: Literal["accepted", "pending", "refused", "revoked"]


class SourceCreateParamsMandateAcceptance(
    _SourceCreateParamsMandateAcceptanceRequired, total=False
):
    date: Union[int, datetime]
    ip: str
    offline: SourceCreateParamsMandateAcceptanceOffline
    online: DirectorshipDeclaration
    type: Literal["offline", "online"]
    user_agent: str


class SourceCreateParamsMandate(TypedDict, total=False):
    acceptance: SourceCreateParamsMandateAcceptance
    amount: Union[Literal[""], int]
    currency: str
    interval: Literal["one_time", "scheduled", "variable"]
    notification_method: Literal[
        "deprecated_none", "email", "manual", "none", "stripe_email"
    ]


class SourceCreateParamsReceiver(TypedDict, total=False):
    refund_attributes_method: Literal["email", "manual", "none"]


class SourceCreateParamsSourceOrderItem(TypedDict, total=False):
    amount: int
    currency: str
    description: str
    parent: str
    quantity: int
    type: Literal["discount", "shipping", "sku", "tax"]


class _SourceCreateParamsSourceOrderShippingRequired(TypedDict):
    address: ShippingAddress


class SourceCreateParamsSourceOrderShipping(
    _SourceCreateParamsSourceOrderShippingRequired, total=False
):
    carrier: str
    name: str
    phone: str
    tracking_number: str


class SourceCreateParamsSourceOrder(TypedDict, total=False):
    items: List[SourceCreateParamsSourceOrderItem]
    shipping: SourceCreateParamsSourceOrderShipping


class SourceCreateParams(RequestOptions, total=False):
    amount: int
    currency: str
    customer: str
    expand: List[str]
    flow: Literal["code_verification", "none", "receiver", "redirect"]
    mandate: SourceCreateParamsMandate
    metadata: Dict[str, str]
    original_source: str
    owner: Owner
    receiver: SourceCreateParamsReceiver
    redirect: _SourceCreateParamsRedirect
    source_order: SourceCreateParamsSourceOrder
    statement_descriptor: str
    token: str
    type: str
    usage: Literal["reusable", "single_use"]


class SourceModifyParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    mandate: SourceCreateParamsMandate
    metadata: Union[Literal[""], Dict[str, str]]
    owner: Owner
    source_order: SourceCreateParamsSourceOrder


class _SourceVerifyParamsRequired(RequestOptions):
    values: List[str]


class SourceVerifyParams(_SourceVerifyParamsRequired, total=False):
    expand: List[str]


SourceCreateParamsMandateAcceptanceOnline = DirectorshipDeclaration
SourceCreateParamsOwnerAddress = Address
SourceCreateParamsOwner = Owner
SourceCreateParamsRedirect = _SourceCreateParamsRedirect
SourceCreateParamsSourceOrderShippingAddress = ShippingAddress
SourceListSourceTransactionsParams = ListParams
SourceModifyParamsMandateAcceptanceOffline = SourceCreateParamsMandateAcceptanceOffline
SourceModifyParamsMandateAcceptanceOnline = DirectorshipDeclaration
SourceModifyParamsMandateAcceptance = SourceCreateParamsMandateAcceptance
SourceModifyParamsMandate = SourceCreateParamsMandate
SourceModifyParamsOwnerAddress = Address
SourceModifyParamsOwner = Owner
SourceModifyParamsSourceOrderItem = SourceCreateParamsSourceOrderItem
SourceModifyParamsSourceOrderShippingAddress = ShippingAddress
SourceModifyParamsSourceOrderShipping = SourceCreateParamsSourceOrderShipping
SourceModifyParamsSourceOrder = SourceCreateParamsSourceOrder
SourceRetrieveParams = _SourceRetrieveParams
SourceDetachParams = RetrieveParams
SourceUpdateParamsMandateAcceptanceOffline = SourceCreateParamsMandateAcceptanceOffline
SourceUpdateParamsMandateAcceptanceOnline = DirectorshipDeclaration
SourceUpdateParamsMandateAcceptance = SourceCreateParamsMandateAcceptance
SourceUpdateParamsMandate = SourceCreateParamsMandate
SourceUpdateParamsOwnerAddress = Address
SourceUpdateParamsOwner = Owner
SourceUpdateParamsSourceOrderItem = SourceCreateParamsSourceOrderItem
SourceUpdateParamsSourceOrderShippingAddress = ShippingAddress
SourceUpdateParamsSourceOrderShipping = SourceCreateParamsSourceOrderShipping
SourceUpdateParamsSourceOrder = SourceCreateParamsSourceOrder
SourceUpdateParams = SourceModifyParams
SourceTransactionListParams = ListParams
