# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import SourceFlowType
from ._shared import Address, Created, RetrieveParams, UsBankAccount
from ._shared_2 import (
    Ach,
    FailParams,
    FailureDetails,
    InitiatingPaymentMethodDetails,
    InitiatingPaymentMethodDetailsUsBankAccount,
    OutboundPaymentUpdateParams as _OutboundPaymentUpdateParams,
    ReceivedCreditCreateParams as _ReceivedCreditCreateParams,
    ReceivedDebitCreateParams as _ReceivedDebitCreateParams,
    ReturnedDetails,
    ReturnOutboundPaymentParams,
    TrackingDetails,
    UsDomesticWire,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _CreditReversalCreateParamsRequired(RequestOptions):
    received_credit: str


class CreditReversalCreateParams(_CreditReversalCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class _CreditReversalListParamsRequired(RequestOptions):
    financial_account: str


class CreditReversalListParams(_CreditReversalListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    received_credit: str
    starting_after: str
    status: Literal["canceled", "posted", "processing"]


class _DebitReversalCreateParamsRequired(RequestOptions):
    received_debit: str


class DebitReversalCreateParams(_DebitReversalCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class _DebitReversalListParamsRequired(RequestOptions):
    financial_account: str


class DebitReversalListParams(_DebitReversalListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    received_debit: str
    resolution: Literal["lost", "won"]
    starting_after: str
    status: Literal["canceled", "completed", "processing"]


class _FinancialAccountCloseParamsForwardingSettingsRequired(TypedDict):
    type: Literal["financial_account", "payment_method"]


class FinancialAccountCloseParamsForwardingSettings(
    _FinancialAccountCloseParamsForwardingSettingsRequired, total=False
):
    financial_account: str
    payment_method: str


class FinancialAccountCloseParams(RequestOptions, total=False):
    expand: List[str]
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings


class FinancialAccountCreateParamsFeaturesCardIssuing(TypedDict):
    requested: bool


class FinancialAccountCreateParamsFeaturesFinancialAddresses(TypedDict, total=False):
    aba: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesInboundTransfers(TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesOutboundPayments(TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing
    us_domestic_wire: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeatures(TypedDict, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


class FinancialAccountCreateParamsPlatformRestrictions(TypedDict, total=False):
    inbound_flows: Literal["restricted", "unrestricted"]
    outbound_flows: Literal["restricted", "unrestricted"]


class _FinancialAccountCreateParamsRequired(RequestOptions):
    supported_currencies: List[str]


class FinancialAccountCreateParams(_FinancialAccountCreateParamsRequired, total=False):
    expand: List[str]
    features: FinancialAccountCreateParamsFeatures
    metadata: Dict[str, str]
    nickname: Union[Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "open"]


class FinancialAccountModifyParams(RequestOptions, total=False):
    expand: List[str]
    features: FinancialAccountCreateParamsFeatures
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings
    metadata: Dict[str, str]
    nickname: Union[Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountFeaturesUpdateParams(RequestOptions, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    expand: List[str]
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


class _InboundTransferCreateParamsRequired(RequestOptions):
    amount: int
    currency: str
    financial_account: str
    origin_payment_method: str


class InboundTransferCreateParams(_InboundTransferCreateParamsRequired, total=False):
    description: str
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str


class _InboundTransferListParamsRequired(RequestOptions):
    financial_account: str


class InboundTransferListParams(_InboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "processing", "succeeded"]


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


class OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount(
    TypedDict, total=False
):
    network: Literal["ach", "us_domestic_wire"]


class OutboundPaymentCreateParamsDestinationPaymentMethodOptions(
    TypedDict, total=False
):
    us_bank_account: Union[
        Literal[""],
        OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount,
    ]


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
    destination_payment_method_options: (
        OutboundPaymentCreateParamsDestinationPaymentMethodOptions
    )
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


class _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired(TypedDict):
    type: Literal["financial_account"]


class OutboundTransferCreateParamsDestinationPaymentMethodData(
    _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired, total=False
):
    financial_account: str


class _OutboundTransferCreateParamsRequired(RequestOptions):
    amount: int
    currency: str
    financial_account: str


class OutboundTransferCreateParams(_OutboundTransferCreateParamsRequired, total=False):
    description: str
    destination_payment_method: str
    destination_payment_method_data: (
        OutboundTransferCreateParamsDestinationPaymentMethodData
    )
    destination_payment_method_options: (
        OutboundPaymentCreateParamsDestinationPaymentMethodOptions
    )
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str


class _OutboundTransferListParamsRequired(RequestOptions):
    financial_account: str


class OutboundTransferListParams(_OutboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]


class ReceivedCreditListParamsLinkedFlows(TypedDict):
    source_flow_type: SourceFlowType


class _ReceivedCreditListParamsRequired(RequestOptions):
    financial_account: str


class ReceivedCreditListParams(_ReceivedCreditListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    linked_flows: ReceivedCreditListParamsLinkedFlows
    starting_after: str
    status: Literal["failed", "succeeded"]


class _ReceivedDebitListParamsRequired(RequestOptions):
    financial_account: str


class ReceivedDebitListParams(_ReceivedDebitListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["failed", "succeeded"]


class TransactionListParamsStatusTransitions(TypedDict, total=False):
    posted_at: Union[Created, int, datetime]


class _TransactionListParamsRequired(RequestOptions):
    financial_account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    order_by: Literal["created", "posted_at"]
    starting_after: str
    status: Literal["open", "posted", "void"]
    status_transitions: TransactionListParamsStatusTransitions


class _TransactionEntryListParamsRequired(RequestOptions):
    financial_account: str


class TransactionEntryListParams(_TransactionEntryListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    effective_at: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    order_by: Literal["created", "effective_at"]
    starting_after: str
    transaction: str


CreditReversalRetrieveParams = RetrieveParams
DebitReversalRetrieveParams = RetrieveParams
FinancialAccountCreateParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountListParamsCreated = Created
FinancialAccountModifyParamsFeaturesCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountModifyParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountModifyParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountModifyParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountModifyParamsFeatures = FinancialAccountCreateParamsFeatures
FinancialAccountModifyParamsForwardingSettings = (
    FinancialAccountCloseParamsForwardingSettings
)
FinancialAccountModifyParamsPlatformRestrictions = (
    FinancialAccountCreateParamsPlatformRestrictions
)
FinancialAccountRetrieveParams = RetrieveParams
FinancialAccountRetrieveFeaturesParams = RetrieveParams
FinancialAccountUpdateFeaturesParamsCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountUpdateFeaturesParamsInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountUpdateFeaturesParamsIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateFeaturesParamsOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateFeaturesParams = FinancialAccountFeaturesUpdateParams
InboundTransferCancelParams = RetrieveParams
InboundTransferRetrieveParams = RetrieveParams
InboundTransferFailParamsFailureDetails = FailureDetails
InboundTransferFailParams = FailParams
InboundTransferReturnInboundTransferParams = RetrieveParams
InboundTransferSucceedParams = RetrieveParams
OutboundPaymentCancelParams = RetrieveParams
OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetailsAddress = Address
OutboundPaymentCreateParamsDestinationPaymentMethodDataUsBankAccount = UsBankAccount
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
OutboundTransferCancelParams = RetrieveParams
OutboundTransferCreateParamsDestinationPaymentMethodOptionsUsBankAccount = (
    OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount
)
OutboundTransferCreateParamsDestinationPaymentMethodOptions = (
    OutboundPaymentCreateParamsDestinationPaymentMethodOptions
)
OutboundTransferRetrieveParams = RetrieveParams
OutboundTransferFailParams = RetrieveParams
OutboundTransferPostParams = RetrieveParams
OutboundTransferReturnOutboundTransferParamsReturnedDetails = ReturnedDetails
OutboundTransferReturnOutboundTransferParams = ReturnOutboundPaymentParams
OutboundTransferUpdateParamsTrackingDetailsAch = Ach
OutboundTransferUpdateParamsTrackingDetailsUsDomesticWire = UsDomesticWire
OutboundTransferUpdateParamsTrackingDetails = TrackingDetails
OutboundTransferUpdateParams = _OutboundPaymentUpdateParams
ReceivedCreditRetrieveParams = RetrieveParams
ReceivedCreditCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedCreditCreateParamsInitiatingPaymentMethodDetails = (
    InitiatingPaymentMethodDetails
)
ReceivedCreditCreateParams = _ReceivedCreditCreateParams
ReceivedDebitRetrieveParams = RetrieveParams
ReceivedDebitCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedDebitCreateParamsInitiatingPaymentMethodDetails = InitiatingPaymentMethodDetails
ReceivedDebitCreateParams = _ReceivedDebitCreateParams
TransactionListParamsCreated = Created
TransactionListParamsStatusTransitionsPostedAt = Created
TransactionRetrieveParams = RetrieveParams
TransactionEntryListParamsCreated = Created
TransactionEntryListParamsEffectiveAt = Created
TransactionEntryRetrieveParams = RetrieveParams
FinancialAccountUpdateParamsFeaturesCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountUpdateParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountUpdateParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateParamsFeatures = FinancialAccountCreateParamsFeatures
FinancialAccountUpdateParamsForwardingSettings = (
    FinancialAccountCloseParamsForwardingSettings
)
FinancialAccountUpdateParamsPlatformRestrictions = (
    FinancialAccountCreateParamsPlatformRestrictions
)
FinancialAccountUpdateParams = FinancialAccountModifyParams
FinancialAccountFeaturesRetrieveParams = RetrieveParams
FinancialAccountFeaturesUpdateParamsCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountFeaturesUpdateParamsInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountFeaturesUpdateParamsIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountFeaturesUpdateParamsOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
