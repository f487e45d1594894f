# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    Address,
    Card,
    ChargeCaptureParamsTransferData as _ChargeCaptureParamsTransferData,
    ChargeCreateParamsTransferData as _ChargeCreateParamsTransferData,
    Created,
    ListParams,
    RadarOptions,
    RetrieveParams,
    SearchParams,
    Shipping,
)


class ChargeCaptureParams(RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    expand: List[str]
    receipt_email: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _ChargeCaptureParamsTransferData
    transfer_group: str


class _ChargeCreateParamsDestinationRequired(TypedDict):
    account: str


class ChargeCreateParamsDestination(
    _ChargeCreateParamsDestinationRequired, total=False
):
    amount: int


class ChargeCreateParams(RequestOptions, total=False):
    amount: int
    application_fee: int
    application_fee_amount: int
    capture: bool
    card: Union[Card, str]
    currency: str
    customer: str
    description: str
    destination: Union[ChargeCreateParamsDestination, str]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    on_behalf_of: str
    radar_options: RadarOptions
    receipt_email: str
    shipping: Shipping
    source: str
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_data: _ChargeCreateParamsTransferData
    transfer_group: str


class ChargeListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    payment_intent: str
    starting_after: str
    transfer_group: str


class ChargeModifyParamsFraudDetails(TypedDict):
    user_report: Literal["", "fraudulent", "safe"]


class ChargeModifyParams(RequestOptions, total=False):
    customer: str
    description: str
    expand: List[str]
    fraud_details: ChargeModifyParamsFraudDetails
    metadata: Union[Literal[""], Dict[str, str]]
    receipt_email: str
    shipping: Shipping
    transfer_group: str


ChargeCaptureParamsTransferData = _ChargeCaptureParamsTransferData
ChargeCreateParamsCard = Card
ChargeCreateParamsRadarOptions = RadarOptions
ChargeCreateParamsShippingAddress = Address
ChargeCreateParamsShipping = Shipping
ChargeCreateParamsTransferData = _ChargeCreateParamsTransferData
ChargeListParamsCreated = Created
ChargeListRefundsParams = ListParams
ChargeModifyParamsShippingAddress = Address
ChargeModifyParamsShipping = Shipping
ChargeRetrieveParams = RetrieveParams
ChargeRetrieveRefundParams = RetrieveParams
ChargeSearchParams = SearchParams
ChargeUpdateParamsFraudDetails = ChargeModifyParamsFraudDetails
ChargeUpdateParamsShippingAddress = Address
ChargeUpdateParamsShipping = Shipping
ChargeUpdateParams = ChargeModifyParams
