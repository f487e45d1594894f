# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared, _shared_2

_suggest_names(__name__)


class _CreditReversalCreateParamsRequired(_RequestOptions):
    received_credit: str


class CreditReversalCreateParams(_CreditReversalCreateParamsRequired, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]


class _CreditReversalListParamsRequired(_RequestOptions):
    financial_account: str


class CreditReversalListParams(_CreditReversalListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    received_credit: str
    starting_after: str
    status: _Literal["canceled", "posted", "processing"]


class _DebitReversalCreateParamsRequired(_RequestOptions):
    received_debit: str


class DebitReversalCreateParams(_DebitReversalCreateParamsRequired, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]


class _DebitReversalListParamsRequired(_RequestOptions):
    financial_account: str


class DebitReversalListParams(_DebitReversalListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    received_debit: str
    resolution: _Literal["lost", "won"]
    starting_after: str
    status: _Literal["canceled", "completed", "processing"]


class _FinancialAccountCloseParamsForwardingSettingsRequired(_TypedDict):
    type: _Literal["financial_account", "payment_method"]


class FinancialAccountCloseParamsForwardingSettings(
    _FinancialAccountCloseParamsForwardingSettingsRequired, total=False
):
    financial_account: str
    payment_method: str


class FinancialAccountCloseParams(_RequestOptions, total=False):
    expand: _List[str]
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings


class FinancialAccountCreateParamsFeaturesCardIssuing(_TypedDict):
    requested: bool


class FinancialAccountCreateParamsFeaturesFinancialAddresses(_TypedDict, total=False):
    aba: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesInboundTransfers(_TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesOutboundPayments(_TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing
    us_domestic_wire: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeatures(_TypedDict, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


class FinancialAccountCreateParamsPlatformRestrictions(_TypedDict, total=False):
    inbound_flows: _Literal["restricted", "unrestricted"]
    outbound_flows: _Literal["restricted", "unrestricted"]


class _FinancialAccountCreateParamsRequired(_RequestOptions):
    supported_currencies: _List[str]


class FinancialAccountCreateParams(_FinancialAccountCreateParamsRequired, total=False):
    expand: _List[str]
    features: FinancialAccountCreateParamsFeatures
    metadata: _Dict[str, str]
    nickname: _Union[_Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["closed", "open"]


class FinancialAccountModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    features: FinancialAccountCreateParamsFeatures
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings
    metadata: _Dict[str, str]
    nickname: _Union[_Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountFeaturesUpdateParams(_RequestOptions, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    expand: _List[str]
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


class _InboundTransferCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str
    financial_account: str
    origin_payment_method: str


class InboundTransferCreateParams(_InboundTransferCreateParamsRequired, total=False):
    description: str
    expand: _List[str]
    metadata: _Dict[str, str]
    statement_descriptor: str


class _InboundTransferListParamsRequired(_RequestOptions):
    financial_account: str


class InboundTransferListParams(_InboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["canceled", "failed", "processing", "succeeded"]


class OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetails(
    _TypedDict, total=False
):
    address: _Union[_Literal[""], _shared.Address]
    email: _Union[_Literal[""], str]
    name: _Union[_Literal[""], str]
    phone: _Union[_Literal[""], str]


class _OutboundPaymentCreateParamsDestinationPaymentMethodDataRequired(_TypedDict):
    type: _Literal["financial_account", "us_bank_account"]


class OutboundPaymentCreateParamsDestinationPaymentMethodData(
    _OutboundPaymentCreateParamsDestinationPaymentMethodDataRequired, total=False
):
    billing_details: (
        OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetails
    )
    financial_account: str
    metadata: _Dict[str, str]
    us_bank_account: _shared.UsBankAccount


class OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount(
    _TypedDict, total=False
):
    network: _Literal["ach", "us_domestic_wire"]


class OutboundPaymentCreateParamsDestinationPaymentMethodOptions(
    _TypedDict, total=False
):
    us_bank_account: _Union[
        _Literal[""],
        OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount,
    ]


class _OutboundPaymentCreateParamsEndUserDetailsRequired(_TypedDict):
    present: bool


class OutboundPaymentCreateParamsEndUserDetails(
    _OutboundPaymentCreateParamsEndUserDetailsRequired, total=False
):
    ip_address: str


class _OutboundPaymentCreateParamsRequired(_RequestOptions):
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
    expand: _List[str]
    metadata: _Dict[str, str]
    statement_descriptor: str


class _OutboundPaymentListParamsRequired(_RequestOptions):
    financial_account: str


class OutboundPaymentListParams(_OutboundPaymentListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["canceled", "failed", "posted", "processing", "returned"]


class _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired(_TypedDict):
    type: _Literal["financial_account"]


class OutboundTransferCreateParamsDestinationPaymentMethodData(
    _OutboundTransferCreateParamsDestinationPaymentMethodDataRequired, total=False
):
    financial_account: str


class _OutboundTransferCreateParamsRequired(_RequestOptions):
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
    expand: _List[str]
    metadata: _Dict[str, str]
    statement_descriptor: str


class _OutboundTransferListParamsRequired(_RequestOptions):
    financial_account: str


class OutboundTransferListParams(_OutboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["canceled", "failed", "posted", "processing", "returned"]


class ReceivedCreditListParamsLinkedFlows(_TypedDict):
    source_flow_type: _enums.SourceFlowType


class _ReceivedCreditListParamsRequired(_RequestOptions):
    financial_account: str


class ReceivedCreditListParams(_ReceivedCreditListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    linked_flows: ReceivedCreditListParamsLinkedFlows
    starting_after: str
    status: _Literal["failed", "succeeded"]


class _ReceivedDebitListParamsRequired(_RequestOptions):
    financial_account: str


class ReceivedDebitListParams(_ReceivedDebitListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["failed", "succeeded"]


class TransactionListParamsStatusTransitions(_TypedDict, total=False):
    posted_at: _Union[_shared.Created, int, _datetime]


class _TransactionListParamsRequired(_RequestOptions):
    financial_account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    order_by: _Literal["created", "posted_at"]
    starting_after: str
    status: _Literal["open", "posted", "void"]
    status_transitions: TransactionListParamsStatusTransitions


class _TransactionEntryListParamsRequired(_RequestOptions):
    financial_account: str


class TransactionEntryListParams(_TransactionEntryListParamsRequired, total=False):
    created: _Union[_shared.Created, int, _datetime]
    effective_at: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    order_by: _Literal["created", "effective_at"]
    starting_after: str
    transaction: str


CreditReversalRetrieveParams = _shared.RetrieveParams
DebitReversalRetrieveParams = _shared.RetrieveParams
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
FinancialAccountListParamsCreated = _shared.Created
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
FinancialAccountRetrieveParams = _shared.RetrieveParams
FinancialAccountRetrieveFeaturesParams = _shared.RetrieveParams
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
InboundTransferCancelParams = _shared.RetrieveParams
InboundTransferRetrieveParams = _shared.RetrieveParams
InboundTransferFailParamsFailureDetails = _shared_2.FailureDetails
InboundTransferFailParams = _shared_2.FailParams
InboundTransferReturnInboundTransferParams = _shared.RetrieveParams
InboundTransferSucceedParams = _shared.RetrieveParams
OutboundPaymentCancelParams = _shared.RetrieveParams
OutboundPaymentCreateParamsDestinationPaymentMethodDataBillingDetailsAddress = (
    _shared.Address
)
OutboundPaymentCreateParamsDestinationPaymentMethodDataUsBankAccount = (
    _shared.UsBankAccount
)
OutboundPaymentListParamsCreated = _shared.Created
OutboundPaymentRetrieveParams = _shared.RetrieveParams
OutboundPaymentFailParams = _shared.RetrieveParams
OutboundPaymentPostParams = _shared.RetrieveParams
OutboundPaymentReturnOutboundPaymentParamsReturnedDetails = _shared_2.ReturnedDetails
OutboundPaymentReturnOutboundPaymentParams = _shared_2.ReturnOutboundPaymentParams
OutboundPaymentUpdateParamsTrackingDetailsAch = _shared_2.Ach
OutboundPaymentUpdateParamsTrackingDetailsUsDomesticWire = _shared_2.UsDomesticWire
OutboundPaymentUpdateParamsTrackingDetails = _shared_2.TrackingDetails
OutboundPaymentUpdateParams = _shared_2.OutboundPaymentUpdateParams
OutboundTransferCancelParams = _shared.RetrieveParams
OutboundTransferCreateParamsDestinationPaymentMethodOptionsUsBankAccount = (
    OutboundPaymentCreateParamsDestinationPaymentMethodOptionsUsBankAccount
)
OutboundTransferCreateParamsDestinationPaymentMethodOptions = (
    OutboundPaymentCreateParamsDestinationPaymentMethodOptions
)
OutboundTransferRetrieveParams = _shared.RetrieveParams
OutboundTransferFailParams = _shared.RetrieveParams
OutboundTransferPostParams = _shared.RetrieveParams
OutboundTransferReturnOutboundTransferParamsReturnedDetails = _shared_2.ReturnedDetails
OutboundTransferReturnOutboundTransferParams = _shared_2.ReturnOutboundPaymentParams
OutboundTransferUpdateParamsTrackingDetailsAch = _shared_2.Ach
OutboundTransferUpdateParamsTrackingDetailsUsDomesticWire = _shared_2.UsDomesticWire
OutboundTransferUpdateParamsTrackingDetails = _shared_2.TrackingDetails
OutboundTransferUpdateParams = _shared_2.OutboundPaymentUpdateParams
ReceivedCreditRetrieveParams = _shared.RetrieveParams
ReceivedCreditCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    _shared_2.InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedCreditCreateParamsInitiatingPaymentMethodDetails = (
    _shared_2.InitiatingPaymentMethodDetails
)
ReceivedCreditCreateParams = _shared_2.ReceivedCreditCreateParams
ReceivedDebitRetrieveParams = _shared.RetrieveParams
ReceivedDebitCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    _shared_2.InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedDebitCreateParamsInitiatingPaymentMethodDetails = (
    _shared_2.InitiatingPaymentMethodDetails
)
ReceivedDebitCreateParams = _shared_2.ReceivedDebitCreateParams
TransactionListParamsCreated = _shared.Created
TransactionListParamsStatusTransitionsPostedAt = _shared.Created
TransactionRetrieveParams = _shared.RetrieveParams
TransactionEntryListParamsCreated = _shared.Created
TransactionEntryListParamsEffectiveAt = _shared.Created
TransactionEntryRetrieveParams = _shared.RetrieveParams
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
FinancialAccountFeaturesRetrieveParams = _shared.RetrieveParams
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
