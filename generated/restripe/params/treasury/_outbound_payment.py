# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Address, Created, RetrieveParams, UsBankAccount
from .._shared_2 import (
    Ach,
    DestinationPaymentMethodOptions,
    DestinationPaymentMethodOptionsUsBankAccount,
    OutboundPaymentUpdateParams as _OutboundPaymentUpdateParams,
    ReturnedDetails,
    ReturnOutboundPaymentParams,
    TrackingDetails,
    UsDomesticWire,
)


class OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetails(
    TypedDict, total=False
):
    address: Union[Literal[""], Address]
    email: Union[Literal[""], str]
    name: Union[Literal[""], str]
    phone: Union[Literal[""], str]


class _OutboundPaymentCreateParamsDestinationPaymentMethodDataRequired(TypedDict):
    type: Literal["financial_account", "us_bank_account"]


class OutboundPaymentCreateParamsDestinationPaymentMethodData(
    _OutboundPaymentCreateParamsDestinationPaymentMethodDataRequired, total=False
):
    billing_details: (
        OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetails
    )
    financial_account: str
    metadata: Dict[str, str]
    us_bank_account: UsBankAccount


class _OutboundPaymentCreateParamsEndUserDetailsRequired(TypedDict):
    present: bool


class OutboundPaymentCreateParamsEndUserDetails(
    _OutboundPaymentCreateParamsEndUserDetailsRequired, total=False
):
    ip_address: str


class _OutboundPaymentCreateParamsRequired(RequestOptions):
    amount: int
    currency: str
    financial_account: str


class OutboundPaymentCreateParams(_OutboundPaymentCreateParamsRequired, total=False):
    customer: str
    description: str
    destination_payment_method: str
    destination_payment_method_data: (
        OutboundPaymentCreateParamsDestinationPaymentMethodData
    )
    destination_payment_method_options: DestinationPaymentMethodOptions
    end_user_details: OutboundPaymentCreateParamsEndUserDetails
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str


class _OutboundPaymentListParamsRequired(RequestOptions):
    financial_account: str


class OutboundPaymentListParams(_OutboundPaymentListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]


OutboundPaymentCancelParams = RetrieveParams
OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetailsAddress = Address
OutboundPaymentCreateParamsDestinationPaymentMethodDataUsBankAccount = UsBankAccount
OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount = (
    DestinationPaymentMethodOptionsUsBankAccount
)
OutboundPaymentCreateParamsDestinationPaymentMethodOptions = (
    DestinationPaymentMethodOptions
)
OutboundPaymentListParamsCreated = Created
OutboundPaymentRetrieveParams = RetrieveParams
OutboundPaymentFailParams = RetrieveParams
OutboundPaymentPostParams = RetrieveParams
OutboundPaymentReturnOutboundPaymentParamsReturnedDetails = ReturnedDetails
OutboundPaymentReturnOutboundPaymentParams = ReturnOutboundPaymentParams
OutboundPaymentUpdateParamsTrackingDetailsAch = Ach
OutboundPaymentUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundPaymentUpdateParamsTrackingDetails = TrackingDetails
OutboundPaymentUpdateParams = _OutboundPaymentUpdateParams
