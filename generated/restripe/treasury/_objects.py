# Rendered by codegen; never edit.
"""`treasury.credit_reversal`, `treasury.debit_reversal`, `treasury.financial_account`,
`treasury.financial_account_features`, `treasury.inbound_transfer`,
`treasury.outbound_payment`, `treasury.outbound_transfer`,
`treasury.received_credit`, `treasury.received_debit`, `treasury.transaction`,
`treasury.transaction_entry`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import (
        ActiveFeature,
        FailureDetailsCode,
        FlowType,
        ReceivedCreditFailureCode,
        ReceivedDebitFailureCode,
        RestrictedReason,
        ReturnedDetailsCode,
        SourceFlowType,
    )
    from .._mandate import Mandate
    from .._payout import Payout
    from .._shared import (
        TreasurySharedResourceBillingDetails,
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
        TreasuryTransactionsResourceBalanceImpact,
        TreasuryTransactionsResourceFlowDetails,
    )
    from ..params.treasury import (
        CreditReversalCreateParams,
        CreditReversalListParams,
        CreditReversalRetrieveParams,
        DebitReversalCreateParams,
        DebitReversalListParams,
        DebitReversalRetrieveParams,
        FinancialAccountCloseParams,
        FinancialAccountCreateParams,
        FinancialAccountFeaturesRetrieveParams,
        FinancialAccountFeaturesUpdateParams,
        FinancialAccountListParams,
        FinancialAccountModifyParams,
        FinancialAccountRetrieveFeaturesParams,
        FinancialAccountRetrieveParams,
        FinancialAccountUpdateFeaturesParams,
        FinancialAccountUpdateParams,
        InboundTransferCancelParams,
        InboundTransferCreateParams,
        InboundTransferFailParams,
        InboundTransferListParams,
        InboundTransferRetrieveParams,
        InboundTransferReturnInboundTransferParams,
        InboundTransferSucceedParams,
        OutboundPaymentCancelParams,
        OutboundPaymentCreateParams,
        OutboundPaymentFailParams,
        OutboundPaymentListParams,
        OutboundPaymentPostParams,
        OutboundPaymentRetrieveParams,
        OutboundPaymentReturnOutboundPaymentParams,
        OutboundPaymentUpdateParams,
        OutboundTransferCancelParams,
        OutboundTransferCreateParams,
        OutboundTransferFailParams,
        OutboundTransferListParams,
        OutboundTransferPostParams,
        OutboundTransferRetrieveParams,
        OutboundTransferReturnOutboundTransferParams,
        OutboundTransferUpdateParams,
        ReceivedCreditCreateParams,
        ReceivedCreditListParams,
        ReceivedCreditRetrieveParams,
        ReceivedDebitCreateParams,
        ReceivedDebitListParams,
        ReceivedDebitRetrieveParams,
        TransactionEntryListParams,
        TransactionEntryRetrieveParams,
        TransactionListParams,
        TransactionRetrieveParams,
    )


class CreditReversalStatusTransitions(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_status_transitions`."""

    posted_at: Optional[int]


class DebitReversalLinkedFlows(StripeObject):
    """Part of a reply: schema
    `treasury_received_debits_resource_debit_reversal_linked_flows`.
    """

    issuing_dispute: Optional[str]


class DebitReversalStatusTransitions(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_status_transitions`."""

    completed_at: Optional[int]


class FinancialAccountBalance(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_balance`."""

    cash: MapField[int]
    inbound_pending: MapField[int]
    outbound_pending: MapField[int]

    _inner_class_types = {"cash": "*", "inbound_pending": "*", "outbound_pending": "*"}


class FinancialAccountFinancialAddressAba(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_aba_record`."""

    account_holder_name: str
    account_number: Optional[str]
    account_number_last4: str
    bank_name: str
    routing_number: str


class FinancialAccountFinancialAddress(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_financial_address`."""

    if TYPE_CHECKING:
        Aba: TypeAlias = FinancialAccountFinancialAddressAba

    aba: Optional[FinancialAccountFinancialAddressAba]
    supported_networks: Optional[List[Literal["ach", "us_domestic_wire"]]]
    type: Literal["aba"]

    _inner_class_types = {"aba": "FinancialAccountFinancialAddressAba"}


class FinancialAccountPlatformRestrictions(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_platform_restrictions`.
    """

    inbound_flows: Optional[Literal["restricted", "unrestricted"]]
    outbound_flows: Optional[Literal["restricted", "unrestricted"]]


class FinancialAccountStatusDetailsClosed(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_closed_status_details`.
    """

    reasons: List[Literal["account_rejected", "closed_by_platform", "other"]]


class FinancialAccountStatusDetails(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_status_details`."""

    if TYPE_CHECKING:
        Closed: TypeAlias = FinancialAccountStatusDetailsClosed

    closed: Optional[FinancialAccountStatusDetailsClosed]

    _inner_class_types = {"closed": "FinancialAccountStatusDetailsClosed"}


class FinancialAccountFeaturesCardIssuingStatusDetail(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_toggles_setting_status_details`.
    """

    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ]
    resolution: Optional[
        Literal["contact_stripe", "provide_information", "remove_restriction"]
    ]
    restriction: Optional[Literal["inbound_flows", "outbound_flows"]]


class FinancialAccountFeaturesCardIssuing(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_toggle_settings`."""

    if TYPE_CHECKING:
        StatusDetail: TypeAlias = FinancialAccountFeaturesCardIssuingStatusDetail

    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[FinancialAccountFeaturesCardIssuingStatusDetail]

    _inner_class_types = {
        "status_details": "FinancialAccountFeaturesCardIssuingStatusDetail",
    }


class FinancialAccountFeaturesFinancialAddressesAba(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_aba_toggle_settings`.
    """

    if TYPE_CHECKING:
        StatusDetail: TypeAlias = FinancialAccountFeaturesCardIssuingStatusDetail

    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[FinancialAccountFeaturesCardIssuingStatusDetail]

    _inner_class_types = {
        "status_details": "FinancialAccountFeaturesCardIssuingStatusDetail",
    }


class FinancialAccountFeaturesFinancialAddresses(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_financial_addresses_features`.
    """

    if TYPE_CHECKING:
        Aba: TypeAlias = FinancialAccountFeaturesFinancialAddressesAba

    aba: Optional[FinancialAccountFeaturesFinancialAddressesAba]

    _inner_class_types = {"aba": "FinancialAccountFeaturesFinancialAddressesAba"}


class FinancialAccountFeaturesInboundTransfersAch(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_inbound_ach_toggle_settings`.
    """

    if TYPE_CHECKING:
        StatusDetail: TypeAlias = FinancialAccountFeaturesCardIssuingStatusDetail

    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[FinancialAccountFeaturesCardIssuingStatusDetail]

    _inner_class_types = {
        "status_details": "FinancialAccountFeaturesCardIssuingStatusDetail",
    }


class FinancialAccountFeaturesInboundTransfers(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_inbound_transfers`."""

    if TYPE_CHECKING:
        Ach: TypeAlias = FinancialAccountFeaturesInboundTransfersAch

    ach: Optional[FinancialAccountFeaturesInboundTransfersAch]

    _inner_class_types = {"ach": "FinancialAccountFeaturesInboundTransfersAch"}


class FinancialAccountFeaturesOutboundPaymentsAch(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_outbound_ach_toggle_settings`.
    """

    if TYPE_CHECKING:
        StatusDetail: TypeAlias = FinancialAccountFeaturesCardIssuingStatusDetail

    requested: bool
    status: Literal["active", "pending", "restricted"]
    status_details: List[FinancialAccountFeaturesCardIssuingStatusDetail]

    _inner_class_types = {
        "status_details": "FinancialAccountFeaturesCardIssuingStatusDetail",
    }


class FinancialAccountFeaturesOutboundPayments(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_outbound_payments`."""

    if TYPE_CHECKING:
        Ach: TypeAlias = FinancialAccountFeaturesOutboundPaymentsAch
        UsDomesticWire: TypeAlias = FinancialAccountFeaturesCardIssuing

    ach: Optional[FinancialAccountFeaturesOutboundPaymentsAch]
    us_domestic_wire: Optional[FinancialAccountFeaturesCardIssuing]

    _inner_class_types = {
        "ach": "FinancialAccountFeaturesOutboundPaymentsAch",
        "us_domestic_wire": "FinancialAccountFeaturesCardIssuing",
    }


class FinancialAccountFeaturesOutboundTransfers(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_outbound_transfers`.
    """

    if TYPE_CHECKING:
        Ach: TypeAlias = FinancialAccountFeaturesOutboundPaymentsAch
        UsDomesticWire: TypeAlias = FinancialAccountFeaturesCardIssuing

    ach: Optional[FinancialAccountFeaturesOutboundPaymentsAch]
    us_domestic_wire: Optional[FinancialAccountFeaturesCardIssuing]

    _inner_class_types = {
        "ach": "FinancialAccountFeaturesOutboundPaymentsAch",
        "us_domestic_wire": "FinancialAccountFeaturesCardIssuing",
    }


class InboundTransferFailureDetails(StripeObject):
    """Part of a reply: schema `treasury_inbound_transfers_resource_failure_details`."""

    code: FailureDetailsCode


class InboundTransferLinkedFlows(StripeObject):
    """Part of a reply: schema
    `treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows`.
    """

    received_debit: Optional[str]


class InboundTransferOriginPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `inbound_transfers_payment_method_details_us_bank_account`.
    """

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    network: Literal["ach"]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class InboundTransferOriginPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `inbound_transfers`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        UsBankAccount: TypeAlias = (
            InboundTransferOriginPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    type: Literal["us_bank_account"]
    us_bank_account: Optional[InboundTransferOriginPaymentMethodDetailsUsBankAccount]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "us_bank_account": "InboundTransferOriginPaymentMethodDetailsUsBankAccount",
    }


class InboundTransferStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    succeeded_at: Optional[int]


class OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(StripeObject):
    """Part of a reply: schema
    `outbound_payments_payment_method_details_financial_account`.
    """

    id: str
    network: Literal["stripe"]


class OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `outbound_payments_payment_method_details_us_bank_account`.
    """

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    network: Literal["ach", "us_domestic_wire"]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class OutboundPaymentDestinationPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `outbound_payments_payment_method_details`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        FinancialAccount: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount
        )
        UsBankAccount: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    financial_account: Optional[
        OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount
    ]
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: Optional[
        OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount
    ]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "financial_account": "OutboundPaymentDestinationPaymentMethodDetailsFinancialAccount",
        "us_bank_account": "OutboundPaymentDestinationPaymentMethodDetailsUsBankAccount",
    }


class OutboundPaymentEndUserDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_end_user_details`.
    """

    ip_address: Optional[str]
    present: bool


class OutboundPaymentReturnedDetails(StripeObject):
    """Part of a reply: schema `treasury_outbound_payments_resource_returned_status`."""

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    code: ReturnedDetailsCode
    transaction: ExpandableField[Transaction]

    _inner_class_types = {"transaction": None}


class OutboundPaymentStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    posted_at: Optional[int]
    returned_at: Optional[int]


class OutboundPaymentTrackingDetailsAch(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_ach_tracking_details`.
    """

    trace_id: str


class OutboundPaymentTrackingDetailsUsDomesticWire(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_us_domestic_wire_tracking_details`.
    """

    chips: Optional[str]
    imad: Optional[str]
    omad: Optional[str]


class OutboundPaymentTrackingDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_payments_resource_outbound_payment_resource_tracking_details`.
    """

    if TYPE_CHECKING:
        Ach: TypeAlias = OutboundPaymentTrackingDetailsAch
        UsDomesticWire: TypeAlias = OutboundPaymentTrackingDetailsUsDomesticWire

    ach: Optional[OutboundPaymentTrackingDetailsAch]
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: Optional[OutboundPaymentTrackingDetailsUsDomesticWire]

    _inner_class_types = {
        "ach": "OutboundPaymentTrackingDetailsAch",
        "us_domestic_wire": "OutboundPaymentTrackingDetailsUsDomesticWire",
    }


class OutboundTransferDestinationPaymentMethodDetailsFinancialAccount(StripeObject):
    """Part of a reply: schema
    `outbound_transfers_payment_method_details_financial_account`.
    """

    id: str
    network: Literal["stripe"]


class OutboundTransferDestinationPaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema
    `outbound_transfers_payment_method_details_us_bank_account`.
    """

    if TYPE_CHECKING:
        mandate_id: Optional[str]

    account_holder_type: Optional[Literal["company", "individual"]]
    account_type: Optional[Literal["checking", "savings"]]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate: Optional[ExpandableField[Mandate]]
    network: Literal["ach", "us_domestic_wire"]
    routing_number: Optional[str]

    _inner_class_types = {"mandate": None}


class OutboundTransferDestinationPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `outbound_transfers_payment_method_details`."""

    if TYPE_CHECKING:
        BillingDetails: TypeAlias = TreasurySharedResourceBillingDetails
        FinancialAccount: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetailsFinancialAccount
        )
        UsBankAccount: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetailsUsBankAccount
        )

    billing_details: TreasurySharedResourceBillingDetails
    financial_account: Optional[
        OutboundTransferDestinationPaymentMethodDetailsFinancialAccount
    ]
    type: Literal["financial_account", "us_bank_account"]
    us_bank_account: Optional[
        OutboundTransferDestinationPaymentMethodDetailsUsBankAccount
    ]

    _inner_class_types = {
        "billing_details": "_shared:TreasurySharedResourceBillingDetails",
        "financial_account": "OutboundTransferDestinationPaymentMethodDetailsFinancialAccount",
        "us_bank_account": "OutboundTransferDestinationPaymentMethodDetailsUsBankAccount",
    }


class OutboundTransferReturnedDetails(StripeObject):
    """Part of a reply: schema `treasury_outbound_transfers_resource_returned_details`."""

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    code: ReturnedDetailsCode
    transaction: ExpandableField[Transaction]

    _inner_class_types = {"transaction": None}


class OutboundTransferStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_status_transitions`.
    """

    canceled_at: Optional[int]
    failed_at: Optional[int]
    posted_at: Optional[int]
    returned_at: Optional[int]


class OutboundTransferTrackingDetailsAch(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_ach_tracking_details`.
    """

    trace_id: str


class OutboundTransferTrackingDetailsUsDomesticWire(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_us_domestic_wire_tracking_details`.
    """

    chips: Optional[str]
    imad: Optional[str]
    omad: Optional[str]


class OutboundTransferTrackingDetails(StripeObject):
    """Part of a reply: schema
    `treasury_outbound_transfers_resource_outbound_transfer_resource_tracking_details`.
    """

    if TYPE_CHECKING:
        Ach: TypeAlias = OutboundTransferTrackingDetailsAch
        UsDomesticWire: TypeAlias = OutboundTransferTrackingDetailsUsDomesticWire

    ach: Optional[OutboundTransferTrackingDetailsAch]
    type: Literal["ach", "us_domestic_wire"]
    us_domestic_wire: Optional[OutboundTransferTrackingDetailsUsDomesticWire]

    _inner_class_types = {
        "ach": "OutboundTransferTrackingDetailsAch",
        "us_domestic_wire": "OutboundTransferTrackingDetailsUsDomesticWire",
    }


class ReceivedCreditLinkedFlowsSourceFlowDetails(StripeObject):
    """Part of a reply: schema
    `treasury_received_credits_resource_source_flows_details`.
    """

    credit_reversal: Optional[CreditReversal]
    outbound_payment: Optional[OutboundPayment]
    outbound_transfer: Optional[OutboundTransfer]
    payout: Optional[Payout]
    type: SourceFlowType

    _inner_class_types = {
        "credit_reversal": None,
        "outbound_payment": None,
        "outbound_transfer": None,
        "payout": None,
    }


class ReceivedCreditLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_linked_flows`."""

    if TYPE_CHECKING:
        SourceFlowDetails: TypeAlias = ReceivedCreditLinkedFlowsSourceFlowDetails

    credit_reversal: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    source_flow: Optional[str]
    source_flow_details: Optional[ReceivedCreditLinkedFlowsSourceFlowDetails]
    source_flow_type: Optional[str]

    _inner_class_types = {
        "source_flow_details": "ReceivedCreditLinkedFlowsSourceFlowDetails",
    }


class ReceivedCreditReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_reversal_details`."""

    deadline: Optional[int]
    restricted_reason: Optional[RestrictedReason]


class ReceivedDebitLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_linked_flows`."""

    debit_reversal: Optional[str]
    inbound_transfer: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    payout: Optional[str]


class ReceivedDebitReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_reversal_details`."""

    deadline: Optional[int]
    restricted_reason: Optional[RestrictedReason]


class TransactionStatusTransitions(StripeObject):
    """Part of a reply: schema
    `treasury_transactions_resource_abstract_transaction_resource_status_transitions`.
    """

    posted_at: Optional[int]
    void_at: Optional[int]


class CreditReversal(CreateableAPIResource, ListableAPIResource):
    """The `treasury.credit_reversal` object.

    Operations: GET /v1/treasury/credit_reversals,
    GET /v1/treasury/credit_reversals/{credit_reversal},
    POST /v1/treasury/credit_reversals.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.credit_reversal"]] = (
        "treasury.credit_reversal"
    )

    if TYPE_CHECKING:
        StatusTransitions: TypeAlias = CreditReversalStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditReversalListParams],
        ) -> AnyIterator[CreditReversal]: ...

    amount: int
    created: int
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    network: Literal["ach", "stripe"]
    object: Literal["treasury.credit_reversal"]
    received_credit: str
    status: Literal["canceled", "posted", "processing"]
    status_transitions: CreditReversalStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "metadata": "*",
        "status_transitions": "CreditReversalStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/credit_reversals"

    @classmethod
    def create(cls, **params: Unpack[CreditReversalCreateParams]) -> CreditReversal:
        """POST /v1/treasury/credit_reversals

        Required: received_credit.
        Optional: expand, metadata.
        Returns CreditReversal; raises StripeError.
        """
        return request("post", "/v1/treasury/credit_reversals", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CreditReversalCreateParams]
    ) -> CreditReversal:
        """Async twin of `create`: POST /v1/treasury/credit_reversals."""
        return await request_async("post", "/v1/treasury/credit_reversals", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[CreditReversalListParams]
    ) -> ListObject[CreditReversal]:
        """GET /v1/treasury/credit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_credit, starting_after,
        status.
        Returns ListObject[CreditReversal]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/credit_reversals", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditReversalListParams]
    ) -> ListObject[CreditReversal]:
        """Async twin of `list`: GET /v1/treasury/credit_reversals."""
        return await request_async(
            "get", "/v1/treasury/credit_reversals", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditReversalRetrieveParams]
    ) -> CreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}

        Optional: expand.
        Returns CreditReversal; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/credit_reversals/{credit_reversal}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditReversalRetrieveParams]
    ) -> CreditReversal:
        """Async twin of `retrieve`:
        GET /v1/treasury/credit_reversals/{credit_reversal}.
        """
        return await request_async(
            "get", "/v1/treasury/credit_reversals/{credit_reversal}", (id,), params
        )


class DebitReversal(CreateableAPIResource, ListableAPIResource):
    """The `treasury.debit_reversal` object.

    Operations: GET /v1/treasury/debit_reversals,
    GET /v1/treasury/debit_reversals/{debit_reversal},
    POST /v1/treasury/debit_reversals.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.debit_reversal"]] = (
        "treasury.debit_reversal"
    )

    if TYPE_CHECKING:
        LinkedFlows: TypeAlias = DebitReversalLinkedFlows
        StatusTransitions: TypeAlias = DebitReversalStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[DebitReversalListParams],
        ) -> AnyIterator[DebitReversal]: ...

    amount: int
    created: int
    currency: str
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    linked_flows: Optional[DebitReversalLinkedFlows]
    livemode: bool
    metadata: MapField[str]
    network: Literal["ach", "card"]
    object: Literal["treasury.debit_reversal"]
    received_debit: str
    status: Literal["failed", "processing", "succeeded"]
    status_transitions: DebitReversalStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "linked_flows": "DebitReversalLinkedFlows",
        "metadata": "*",
        "status_transitions": "DebitReversalStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/debit_reversals"

    @classmethod
    def create(cls, **params: Unpack[DebitReversalCreateParams]) -> DebitReversal:
        """POST /v1/treasury/debit_reversals

        Required: received_debit.
        Optional: expand, metadata.
        Returns DebitReversal; raises StripeError.
        """
        return request("post", "/v1/treasury/debit_reversals", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[DebitReversalCreateParams]
    ) -> DebitReversal:
        """Async twin of `create`: POST /v1/treasury/debit_reversals."""
        return await request_async("post", "/v1/treasury/debit_reversals", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[DebitReversalListParams]
    ) -> ListObject[DebitReversal]:
        """GET /v1/treasury/debit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_debit, resolution,
        starting_after, status.
        Returns ListObject[DebitReversal]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/debit_reversals", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[DebitReversalListParams]
    ) -> ListObject[DebitReversal]:
        """Async twin of `list`: GET /v1/treasury/debit_reversals."""
        return await request_async(
            "get", "/v1/treasury/debit_reversals", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[DebitReversalRetrieveParams]
    ) -> DebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}

        Optional: expand.
        Returns DebitReversal; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/debit_reversals/{debit_reversal}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[DebitReversalRetrieveParams]
    ) -> DebitReversal:
        """Async twin of `retrieve`: GET /v1/treasury/debit_reversals/{debit_reversal}."""
        return await request_async(
            "get", "/v1/treasury/debit_reversals/{debit_reversal}", (id,), params
        )


class FinancialAccount(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `treasury.financial_account` object.

    Operations: GET /v1/treasury/financial_accounts,
    GET /v1/treasury/financial_accounts/{financial_account},
    GET /v1/treasury/financial_accounts/{financial_account}/features,
    POST /v1/treasury/financial_accounts,
    POST /v1/treasury/financial_accounts/{financial_account},
    POST /v1/treasury/financial_accounts/{financial_account}/close,
    POST /v1/treasury/financial_accounts/{financial_account}/features.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.financial_account"]] = (
        "treasury.financial_account"
    )

    if TYPE_CHECKING:
        Balance: TypeAlias = FinancialAccountBalance
        FinancialAddress: TypeAlias = FinancialAccountFinancialAddress
        PlatformRestrictions: TypeAlias = FinancialAccountPlatformRestrictions
        StatusDetails: TypeAlias = FinancialAccountStatusDetails

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[FinancialAccountListParams],
        ) -> AnyIterator[_FinancialAccount]: ...

    active_features: Optional[List[ActiveFeature]]
    balance: FinancialAccountBalance
    country: str
    created: int
    features: Optional[FinancialAccountFeatures]
    financial_addresses: List[FinancialAccountFinancialAddress]
    id: str
    is_default: Optional[bool]
    livemode: bool
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Literal["treasury.financial_account"]
    pending_features: Optional[List[ActiveFeature]]
    platform_restrictions: Optional[FinancialAccountPlatformRestrictions]
    restricted_features: Optional[List[ActiveFeature]]
    status: Literal["closed", "open"]
    status_details: FinancialAccountStatusDetails
    supported_currencies: List[str]

    _inner_class_types = {
        "balance": "FinancialAccountBalance",
        "features": None,
        "financial_addresses": "FinancialAccountFinancialAddress",
        "metadata": "*",
        "platform_restrictions": "FinancialAccountPlatformRestrictions",
        "status_details": "FinancialAccountStatusDetails",
    }
    _class_url = "/v1/treasury/financial_accounts"

    @api_method
    @staticmethod
    def close(
        financial_account: str, /, **params: Unpack[FinancialAccountCloseParams]
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close

        Optional: expand, forwarding_settings.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def close_async(
        financial_account: str, /, **params: Unpack[FinancialAccountCloseParams]
    ) -> _FinancialAccount:
        """Async twin of `close`:
        POST /v1/treasury/financial_accounts/{financial_account}/close.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
        )

    @classmethod
    def create(
        cls, **params: Unpack[FinancialAccountCreateParams]
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts

        Required: supported_currencies.
        Optional: expand, features, metadata, nickname, platform_restrictions.
        Returns FinancialAccount; raises StripeError.
        """
        return request("post", "/v1/treasury/financial_accounts", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[FinancialAccountCreateParams]
    ) -> _FinancialAccount:
        """Async twin of `create`: POST /v1/treasury/financial_accounts."""
        return await request_async(
            "post", "/v1/treasury/financial_accounts", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[FinancialAccountListParams]
    ) -> ListObject[_FinancialAccount]:
        """GET /v1/treasury/financial_accounts

        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[FinancialAccount]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/financial_accounts", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[FinancialAccountListParams]
    ) -> ListObject[_FinancialAccount]:
        """Async twin of `list`: GET /v1/treasury/financial_accounts."""
        return await request_async(
            "get", "/v1/treasury/financial_accounts", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[FinancialAccountModifyParams]
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}

        Optional: expand, features, forwarding_settings, metadata, nickname,
        platform_restrictions.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[FinancialAccountModifyParams]
    ) -> _FinancialAccount:
        """Async twin of `modify`:
        POST /v1/treasury/financial_accounts/{financial_account}.
        """
        return await request_async(
            "post", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[FinancialAccountRetrieveParams]
    ) -> _FinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}

        Optional: expand.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[FinancialAccountRetrieveParams]
    ) -> _FinancialAccount:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}.
        """
        return await request_async(
            "get", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @api_method
    @staticmethod
    def retrieve_features(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountRetrieveFeaturesParams],
    ) -> FinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features

        Optional: expand.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return request_on(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_features_async(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountRetrieveFeaturesParams],
    ) -> FinancialAccountFeatures:
        """Async twin of `retrieve_features`:
        GET /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await request_on_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    def update_features(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountUpdateFeaturesParams],
    ) -> FinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features

        Optional: card_issuing, deposit_insurance, expand, financial_addresses,
        inbound_transfers, intra_stripe_flows, outbound_payments, outbound_transfers.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def update_features_async(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountUpdateFeaturesParams],
    ) -> FinancialAccountFeatures:
        """Async twin of `update_features`:
        POST /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )


_FinancialAccount = FinancialAccount


class FinancialAccountFeatures(StripeObject):
    """The `treasury.financial_account_features` object."""

    OBJECT_NAME: ClassVar[Literal["treasury.financial_account_features"]] = (
        "treasury.financial_account_features"
    )

    if TYPE_CHECKING:
        CardIssuing: TypeAlias = FinancialAccountFeaturesCardIssuing
        DepositInsurance: TypeAlias = FinancialAccountFeaturesCardIssuing
        FinancialAddresses: TypeAlias = FinancialAccountFeaturesFinancialAddresses
        InboundTransfers: TypeAlias = FinancialAccountFeaturesInboundTransfers
        IntraStripeFlows: TypeAlias = FinancialAccountFeaturesCardIssuing
        OutboundPayments: TypeAlias = FinancialAccountFeaturesOutboundPayments
        OutboundTransfers: TypeAlias = FinancialAccountFeaturesOutboundTransfers

    card_issuing: Optional[FinancialAccountFeaturesCardIssuing]
    deposit_insurance: Optional[FinancialAccountFeaturesCardIssuing]
    financial_addresses: Optional[FinancialAccountFeaturesFinancialAddresses]
    inbound_transfers: Optional[FinancialAccountFeaturesInboundTransfers]
    intra_stripe_flows: Optional[FinancialAccountFeaturesCardIssuing]
    object: Literal["treasury.financial_account_features"]
    outbound_payments: Optional[FinancialAccountFeaturesOutboundPayments]
    outbound_transfers: Optional[FinancialAccountFeaturesOutboundTransfers]

    _inner_class_types = {
        "card_issuing": "FinancialAccountFeaturesCardIssuing",
        "deposit_insurance": "FinancialAccountFeaturesCardIssuing",
        "financial_addresses": "FinancialAccountFeaturesFinancialAddresses",
        "inbound_transfers": "FinancialAccountFeaturesInboundTransfers",
        "intra_stripe_flows": "FinancialAccountFeaturesCardIssuing",
        "outbound_payments": "FinancialAccountFeaturesOutboundPayments",
        "outbound_transfers": "FinancialAccountFeaturesOutboundTransfers",
    }


class InboundTransfer(CreateableAPIResource, ListableAPIResource):
    """The `treasury.inbound_transfer` object.

    Operations: GET /v1/treasury/inbound_transfers,
    GET /v1/treasury/inbound_transfers/{id},
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail,
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/return,
    POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed,
    POST /v1/treasury/inbound_transfers,
    POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.inbound_transfer"]] = (
        "treasury.inbound_transfer"
    )

    if TYPE_CHECKING:
        FailureDetails: TypeAlias = InboundTransferFailureDetails
        LinkedFlows: TypeAlias = InboundTransferLinkedFlows
        OriginPaymentMethodDetails: TypeAlias = (
            InboundTransferOriginPaymentMethodDetails
        )
        StatusTransitions: TypeAlias = InboundTransferStatusTransitions
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[InboundTransferListParams],
        ) -> AnyIterator[InboundTransfer]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: Optional[str]
    failure_details: Optional[InboundTransferFailureDetails]
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    linked_flows: InboundTransferLinkedFlows
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.inbound_transfer"]
    origin_payment_method: Optional[str]
    origin_payment_method_details: Optional[InboundTransferOriginPaymentMethodDetails]
    returned: Optional[bool]
    statement_descriptor: str
    status: Literal["canceled", "failed", "processing", "succeeded"]
    status_transitions: InboundTransferStatusTransitions
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "failure_details": "InboundTransferFailureDetails",
        "linked_flows": "InboundTransferLinkedFlows",
        "metadata": "*",
        "origin_payment_method_details": "InboundTransferOriginPaymentMethodDetails",
        "status_transitions": "InboundTransferStatusTransitions",
        "transaction": None,
    }
    _class_url = "/v1/treasury/inbound_transfers"

    @api_method
    @staticmethod
    def cancel(
        inbound_transfer: str, /, **params: Unpack[InboundTransferCancelParams]
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when
        inbound_transfer is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        inbound_transfer: str, /, **params: Unpack[InboundTransferCancelParams]
    ) -> InboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[InboundTransferCreateParams]) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers

        Required: amount, currency, financial_account, origin_payment_method.
        Optional: description, expand, metadata, statement_descriptor.
        Returns InboundTransfer; raises StripeError.
        """
        return request("post", "/v1/treasury/inbound_transfers", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[InboundTransferCreateParams]
    ) -> InboundTransfer:
        """Async twin of `create`: POST /v1/treasury/inbound_transfers."""
        return await request_async("post", "/v1/treasury/inbound_transfers", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[InboundTransferListParams]
    ) -> ListObject[InboundTransfer]:
        """GET /v1/treasury/inbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InboundTransfer]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/inbound_transfers", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[InboundTransferListParams]
    ) -> ListObject[InboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/inbound_transfers."""
        return await request_async(
            "get", "/v1/treasury/inbound_transfers", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[InboundTransferRetrieveParams]
    ) -> InboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/inbound_transfers/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[InboundTransferRetrieveParams]
    ) -> InboundTransfer:
        """Async twin of `retrieve`: GET /v1/treasury/inbound_transfers/{id}."""
        return await request_async(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            id: str, /, **params: Unpack[InboundTransferFailParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail

            Optional: expand, failure_details.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            id: str, /, **params: Unpack[InboundTransferFailParams]
        ) -> InboundTransfer:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def return_inbound_transfer(
            id: str, /, **params: Unpack[InboundTransferReturnInboundTransferParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return

            Optional: expand.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def return_inbound_transfer_async(
            id: str, /, **params: Unpack[InboundTransferReturnInboundTransferParams]
        ) -> InboundTransfer:
            """Async twin of `return_inbound_transfer`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def succeed(
            id: str, /, **params: Unpack[InboundTransferSucceedParams]
        ) -> InboundTransfer:
            """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed

            Optional: expand.
            Returns InboundTransfer; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def succeed_async(
            id: str, /, **params: Unpack[InboundTransferSucceedParams]
        ) -> InboundTransfer:
            """Async twin of `succeed`:
            POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
                (id,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class OutboundPayment(CreateableAPIResource, ListableAPIResource):
    """The `treasury.outbound_payment` object.

    Operations: GET /v1/treasury/outbound_payments,
    GET /v1/treasury/outbound_payments/{id},
    POST /v1/test_helpers/treasury/outbound_payments/{id},
    POST /v1/test_helpers/treasury/outbound_payments/{id}/fail,
    POST /v1/test_helpers/treasury/outbound_payments/{id}/post,
    POST /v1/test_helpers/treasury/outbound_payments/{id}/return,
    POST /v1/treasury/outbound_payments,
    POST /v1/treasury/outbound_payments/{id}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.outbound_payment"]] = (
        "treasury.outbound_payment"
    )

    if TYPE_CHECKING:
        DestinationPaymentMethodDetails: TypeAlias = (
            OutboundPaymentDestinationPaymentMethodDetails
        )
        EndUserDetails: TypeAlias = OutboundPaymentEndUserDetails
        ReturnedDetails: TypeAlias = OutboundPaymentReturnedDetails
        StatusTransitions: TypeAlias = OutboundPaymentStatusTransitions
        TrackingDetails: TypeAlias = OutboundPaymentTrackingDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[OutboundPaymentListParams],
        ) -> AnyIterator[OutboundPayment]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    customer: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundPaymentDestinationPaymentMethodDetails
    ]
    end_user_details: Optional[OutboundPaymentEndUserDetails]
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.outbound_payment"]
    returned_details: Optional[OutboundPaymentReturnedDetails]
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: OutboundPaymentStatusTransitions
    tracking_details: Optional[OutboundPaymentTrackingDetails]
    transaction: ExpandableField[Transaction]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundPaymentDestinationPaymentMethodDetails",
        "end_user_details": "OutboundPaymentEndUserDetails",
        "metadata": "*",
        "returned_details": "OutboundPaymentReturnedDetails",
        "status_transitions": "OutboundPaymentStatusTransitions",
        "tracking_details": "OutboundPaymentTrackingDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/outbound_payments"

    @api_method
    @staticmethod
    def cancel(
        id: str, /, **params: Unpack[OutboundPaymentCancelParams]
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params
        )

    @api_method
    @staticmethod
    async def cancel_async(
        id: str, /, **params: Unpack[OutboundPaymentCancelParams]
    ) -> OutboundPayment:
        """Async twin of `cancel`: POST /v1/treasury/outbound_payments/{id}/cancel."""
        return await request_on_async(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params
        )

    @classmethod
    def create(cls, **params: Unpack[OutboundPaymentCreateParams]) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments

        Required: amount, currency, financial_account.
        Optional: customer, description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options,
        end_user_details, expand, metadata, statement_descriptor.
        Returns OutboundPayment; raises StripeError.
        """
        return request("post", "/v1/treasury/outbound_payments", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[OutboundPaymentCreateParams]
    ) -> OutboundPayment:
        """Async twin of `create`: POST /v1/treasury/outbound_payments."""
        return await request_async("post", "/v1/treasury/outbound_payments", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[OutboundPaymentListParams]
    ) -> ListObject[OutboundPayment]:
        """GET /v1/treasury/outbound_payments

        Required: financial_account.
        Optional: created, customer, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[OutboundPayment]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/outbound_payments", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[OutboundPaymentListParams]
    ) -> ListObject[OutboundPayment]:
        """Async twin of `list`: GET /v1/treasury/outbound_payments."""
        return await request_async(
            "get", "/v1/treasury/outbound_payments", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[OutboundPaymentRetrieveParams]
    ) -> OutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/outbound_payments/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[OutboundPaymentRetrieveParams]
    ) -> OutboundPayment:
        """Async twin of `retrieve`: GET /v1/treasury/outbound_payments/{id}."""
        return await request_async(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            id: str, /, **params: Unpack[OutboundPaymentFailParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail

            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            id: str, /, **params: Unpack[OutboundPaymentFailParams]
        ) -> OutboundPayment:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def post(
            id: str, /, **params: Unpack[OutboundPaymentPostParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/post

            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/post",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def post_async(
            id: str, /, **params: Unpack[OutboundPaymentPostParams]
        ) -> OutboundPayment:
            """Async twin of `post`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/post.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/post",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def return_outbound_payment(
            id: str, /, **params: Unpack[OutboundPaymentReturnOutboundPaymentParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}/return

            Optional: expand, returned_details.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def return_outbound_payment_async(
            id: str, /, **params: Unpack[OutboundPaymentReturnOutboundPaymentParams]
        ) -> OutboundPayment:
            """Async twin of `return_outbound_payment`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}/return",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        def update(
            id: str, /, **params: Unpack[OutboundPaymentUpdateParams]
        ) -> OutboundPayment:
            """POST /v1/test_helpers/treasury/outbound_payments/{id}

            Required: tracking_details.
            Optional: expand.
            Returns OutboundPayment; raises StripeError (InvalidRequestError when id
            is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}",
                (id,),
                params,
            )

        @api_method
        @staticmethod
        async def update_async(
            id: str, /, **params: Unpack[OutboundPaymentUpdateParams]
        ) -> OutboundPayment:
            """Async twin of `update`:
            POST /v1/test_helpers/treasury/outbound_payments/{id}.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_payments/{id}",
                (id,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class OutboundTransfer(CreateableAPIResource, ListableAPIResource):
    """The `treasury.outbound_transfer` object.

    Operations: GET /v1/treasury/outbound_transfers,
    GET /v1/treasury/outbound_transfers/{outbound_transfer},
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer},
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail,
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post,
    POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return,
    POST /v1/treasury/outbound_transfers,
    POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.outbound_transfer"]] = (
        "treasury.outbound_transfer"
    )

    if TYPE_CHECKING:
        DestinationPaymentMethodDetails: TypeAlias = (
            OutboundTransferDestinationPaymentMethodDetails
        )
        ReturnedDetails: TypeAlias = OutboundTransferReturnedDetails
        StatusTransitions: TypeAlias = OutboundTransferStatusTransitions
        TrackingDetails: TypeAlias = OutboundTransferTrackingDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[OutboundTransferListParams],
        ) -> AnyIterator[OutboundTransfer]: ...

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: OutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["treasury.outbound_transfer"]
    returned_details: Optional[OutboundTransferReturnedDetails]
    statement_descriptor: str
    status: Literal["canceled", "failed", "posted", "processing", "returned"]
    status_transitions: OutboundTransferStatusTransitions
    tracking_details: Optional[OutboundTransferTrackingDetails]
    transaction: ExpandableField[Transaction]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundTransferDestinationPaymentMethodDetails",
        "metadata": "*",
        "returned_details": "OutboundTransferReturnedDetails",
        "status_transitions": "OutboundTransferStatusTransitions",
        "tracking_details": "OutboundTransferTrackingDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/outbound_transfers"

    @api_method
    @staticmethod
    def cancel(
        outbound_transfer: str, /, **params: Unpack[OutboundTransferCancelParams]
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        outbound_transfer: str, /, **params: Unpack[OutboundTransferCancelParams]
    ) -> OutboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[OutboundTransferCreateParams]) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers

        Required: amount, currency, financial_account.
        Optional: description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options, expand,
        metadata, statement_descriptor.
        Returns OutboundTransfer; raises StripeError.
        """
        return request("post", "/v1/treasury/outbound_transfers", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[OutboundTransferCreateParams]
    ) -> OutboundTransfer:
        """Async twin of `create`: POST /v1/treasury/outbound_transfers."""
        return await request_async(
            "post", "/v1/treasury/outbound_transfers", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[OutboundTransferListParams]
    ) -> ListObject[OutboundTransfer]:
        """GET /v1/treasury/outbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[OutboundTransfer]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/outbound_transfers", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[OutboundTransferListParams]
    ) -> ListObject[OutboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/outbound_transfers."""
        return await request_async(
            "get", "/v1/treasury/outbound_transfers", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[OutboundTransferRetrieveParams]
    ) -> OutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/outbound_transfers/{outbound_transfer}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[OutboundTransferRetrieveParams]
    ) -> OutboundTransfer:
        """Async twin of `retrieve`:
        GET /v1/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await request_async(
            "get", "/v1/treasury/outbound_transfers/{outbound_transfer}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fail(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferFailParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail

            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferFailParams]
        ) -> OutboundTransfer:
            """Async twin of `fail`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def post(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferPostParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post

            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def post_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferPostParams]
        ) -> OutboundTransfer:
            """Async twin of `post`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def return_outbound_transfer(
            outbound_transfer: str,
            /,
            **params: Unpack[OutboundTransferReturnOutboundTransferParams],
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return

            Optional: expand, returned_details.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def return_outbound_transfer_async(
            outbound_transfer: str,
            /,
            **params: Unpack[OutboundTransferReturnOutboundTransferParams],
        ) -> OutboundTransfer:
            """Async twin of `return_outbound_transfer`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        def update(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferUpdateParams]
        ) -> OutboundTransfer:
            """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}

            Required: tracking_details.
            Optional: expand.
            Returns OutboundTransfer; raises StripeError (InvalidRequestError when
            outbound_transfer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
                (outbound_transfer,),
                params,
            )

        @api_method
        @staticmethod
        async def update_async(
            outbound_transfer: str, /, **params: Unpack[OutboundTransferUpdateParams]
        ) -> OutboundTransfer:
            """Async twin of `update`:
            POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
                (outbound_transfer,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class ReceivedCredit(ListableAPIResource):
    """The `treasury.received_credit` object.

    Operations: GET /v1/treasury/received_credits,
    GET /v1/treasury/received_credits/{id},
    POST /v1/test_helpers/treasury/received_credits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_credit"]] = (
        "treasury.received_credit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedCreditLinkedFlows
        ReversalDetails: TypeAlias = ReceivedCreditReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedCreditListParams],
        ) -> AnyIterator[ReceivedCredit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[ReceivedCreditFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    linked_flows: ReceivedCreditLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe", "us_domestic_wire"]
    object: Literal["treasury.received_credit"]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedCreditLinkedFlows",
        "reversal_details": "ReceivedCreditReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_credits"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await request_async(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_credits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedCreditCreateParams]) -> ReceivedCredit:
            """POST /v1/test_helpers/treasury/received_credits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedCredit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedCreditCreateParams]
        ) -> ReceivedCredit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_credits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class ReceivedDebit(ListableAPIResource):
    """The `treasury.received_debit` object.

    Operations: GET /v1/treasury/received_debits,
    GET /v1/treasury/received_debits/{id},
    POST /v1/test_helpers/treasury/received_debits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_debit"]] = (
        "treasury.received_debit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedDebitLinkedFlows
        ReversalDetails: TypeAlias = ReceivedDebitReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedDebitListParams],
        ) -> AnyIterator[ReceivedDebit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[ReceivedDebitFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: ReceivedDebitLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe"]
    object: Literal["treasury.received_debit"]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedDebitLinkedFlows",
        "reversal_details": "ReceivedDebitReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_debits"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await request_async(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_debits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedDebitCreateParams]) -> ReceivedDebit:
            """POST /v1/test_helpers/treasury/received_debits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedDebit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedDebitCreateParams]
        ) -> ReceivedDebit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_debits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class Transaction(ListableAPIResource):
    """The `treasury.transaction` object.

    Operations: GET /v1/treasury/transactions, GET /v1/treasury/transactions/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.transaction"]] = "treasury.transaction"

    if TYPE_CHECKING:
        BalanceImpact: TypeAlias = TreasuryTransactionsResourceBalanceImpact
        FlowDetails: TypeAlias = TreasuryTransactionsResourceFlowDetails
        StatusTransitions: TypeAlias = TransactionStatusTransitions

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    amount: int
    balance_impact: TreasuryTransactionsResourceBalanceImpact
    created: int
    currency: str
    description: str
    entries: Optional[ListObject[TransactionEntry]]
    financial_account: str
    flow: Optional[str]
    flow_details: Optional[TreasuryTransactionsResourceFlowDetails]
    flow_type: FlowType
    id: str
    livemode: bool
    object: Literal["treasury.transaction"]
    status: Literal["open", "posted", "void"]
    status_transitions: TransactionStatusTransitions

    _inner_class_types = {
        "balance_impact": "_shared:TreasuryTransactionsResourceBalanceImpact",
        "entries": None,
        "flow_details": "_shared:TreasuryTransactionsResourceFlowDetails",
        "status_transitions": "TransactionStatusTransitions",
    }
    _class_url = "/v1/treasury/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/treasury/transactions

        Required: financial_account.
        Optional: created, ending_before, expand, limit, order_by, starting_after,
        status, status_transitions.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request("get", "/v1/treasury/transactions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/treasury/transactions."""
        return await request_async(
            "get", "/v1/treasury/transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/treasury/transactions/{id}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/transactions/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/treasury/transactions/{id}."""
        return await request_async(
            "get", "/v1/treasury/transactions/{id}", (id,), params
        )


class TransactionEntry(ListableAPIResource):
    """The `treasury.transaction_entry` object.

    Operations: GET /v1/treasury/transaction_entries,
    GET /v1/treasury/transaction_entries/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.transaction_entry"]] = (
        "treasury.transaction_entry"
    )

    if TYPE_CHECKING:
        BalanceImpact: TypeAlias = TreasuryTransactionsResourceBalanceImpact
        FlowDetails: TypeAlias = TreasuryTransactionsResourceFlowDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionEntryListParams],
        ) -> AnyIterator[TransactionEntry]: ...

    balance_impact: TreasuryTransactionsResourceBalanceImpact
    created: int
    currency: str
    effective_at: int
    financial_account: str
    flow: Optional[str]
    flow_details: Optional[TreasuryTransactionsResourceFlowDetails]
    flow_type: FlowType
    id: str
    livemode: bool
    object: Literal["treasury.transaction_entry"]
    transaction: ExpandableField[Transaction]
    type: Literal[
        "credit_reversal",
        "credit_reversal_posting",
        "debit_reversal",
        "inbound_transfer",
        "inbound_transfer_return",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "other",
        "outbound_payment",
        "outbound_payment_cancellation",
        "outbound_payment_failure",
        "outbound_payment_posting",
        "outbound_payment_return",
        "outbound_transfer",
        "outbound_transfer_cancellation",
        "outbound_transfer_failure",
        "outbound_transfer_posting",
        "outbound_transfer_return",
        "received_credit",
        "received_debit",
    ]

    _inner_class_types = {
        "balance_impact": "_shared:TreasuryTransactionsResourceBalanceImpact",
        "flow_details": "_shared:TreasuryTransactionsResourceFlowDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/transaction_entries"

    @classmethod
    def list(
        cls, **params: Unpack[TransactionEntryListParams]
    ) -> ListObject[TransactionEntry]:
        """GET /v1/treasury/transaction_entries

        Required: financial_account.
        Optional: created, effective_at, ending_before, expand, limit, order_by,
        starting_after, transaction.
        Returns ListObject[TransactionEntry]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/transaction_entries", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionEntryListParams]
    ) -> ListObject[TransactionEntry]:
        """Async twin of `list`: GET /v1/treasury/transaction_entries."""
        return await request_async(
            "get", "/v1/treasury/transaction_entries", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionEntryRetrieveParams]
    ) -> TransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}

        Optional: expand.
        Returns TransactionEntry; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/transaction_entries/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionEntryRetrieveParams]
    ) -> TransactionEntry:
        """Async twin of `retrieve`: GET /v1/treasury/transaction_entries/{id}."""
        return await request_async(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params
        )


class TreasuryCreditReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.credit_reversal` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "stripe"]]
    object: Optional[Literal["treasury.credit_reversal"]]
    received_credit: Optional[str]
    status: Optional[Literal["canceled", "posted", "processing"]]
    status_transitions: Optional[CreditReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "metadata": "*",
        "status_transitions": "CreditReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryCreditReversalEventData(EventData):
    """What an event holds about the schema `treasury.credit_reversal`."""

    object: CreditReversal
    previous_attributes: Optional[TreasuryCreditReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryCreditReversalPreviousAttributes",
    }


class TreasuryCreditReversalCreatedEvent(Event):
    """The event `treasury.credit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.created"]] = (
        "treasury.credit_reversal.created"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.created"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}


class TreasuryCreditReversalPostedEvent(Event):
    """The event `treasury.credit_reversal.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.posted"]] = (
        "treasury.credit_reversal.posted"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.posted"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}


class TreasuryDebitReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.debit_reversal` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    linked_flows: Optional[DebitReversalLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "card"]]
    object: Optional[Literal["treasury.debit_reversal"]]
    received_debit: Optional[str]
    status: Optional[Literal["failed", "processing", "succeeded"]]
    status_transitions: Optional[DebitReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "linked_flows": "DebitReversalLinkedFlows",
        "metadata": "*",
        "status_transitions": "DebitReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryDebitReversalEventData(EventData):
    """What an event holds about the schema `treasury.debit_reversal`."""

    object: DebitReversal
    previous_attributes: Optional[TreasuryDebitReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryDebitReversalPreviousAttributes",
    }


class TreasuryDebitReversalCompletedEvent(Event):
    """The event `treasury.debit_reversal.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.completed"]] = (
        "treasury.debit_reversal.completed"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.completed"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalCreatedEvent(Event):
    """The event `treasury.debit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.created"]] = (
        "treasury.debit_reversal.created"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.created"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalInitialCreditGrantedEvent(Event):
    """The event `treasury.debit_reversal.initial_credit_granted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.initial_credit_granted"]] = (
        "treasury.debit_reversal.initial_credit_granted"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.initial_credit_granted"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryFinancialAccountPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.financial_account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    active_features: Optional[List[ActiveFeature]]
    balance: Optional[FinancialAccountBalance]
    country: Optional[str]
    created: Optional[int]
    features: Optional[FinancialAccountFeatures]
    financial_addresses: Optional[List[FinancialAccountFinancialAddress]]
    id: Optional[str]
    is_default: Optional[bool]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Optional[Literal["treasury.financial_account"]]
    pending_features: Optional[List[ActiveFeature]]
    platform_restrictions: Optional[FinancialAccountPlatformRestrictions]
    restricted_features: Optional[List[ActiveFeature]]
    status: Optional[Literal["closed", "open"]]
    status_details: Optional[FinancialAccountStatusDetails]
    supported_currencies: Optional[List[str]]

    _inner_class_types = {
        "balance": "FinancialAccountBalance",
        "features": None,
        "financial_addresses": "FinancialAccountFinancialAddress",
        "metadata": "*",
        "platform_restrictions": "FinancialAccountPlatformRestrictions",
        "status_details": "FinancialAccountStatusDetails",
    }


class TreasuryFinancialAccountEventData(EventData):
    """What an event holds about the schema `treasury.financial_account`."""

    object: _FinancialAccount
    previous_attributes: Optional[TreasuryFinancialAccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryFinancialAccountPreviousAttributes",
    }


class TreasuryFinancialAccountClosedEvent(Event):
    """The event `treasury.financial_account.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.financial_account.closed"]] = (
        "treasury.financial_account.closed"
    )

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.closed"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class TreasuryFinancialAccountCreatedEvent(Event):
    """The event `treasury.financial_account.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.financial_account.created"]] = (
        "treasury.financial_account.created"
    )

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.created"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class TreasuryFinancialAccountFeaturesStatusUpdatedEvent(Event):
    """The event `treasury.financial_account.features_status_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.financial_account.features_status_updated"]
    ] = "treasury.financial_account.features_status_updated"

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.features_status_updated"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class TreasuryInboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.inbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_details: Optional[InboundTransferFailureDetails]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    linked_flows: Optional[InboundTransferLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.inbound_transfer"]]
    origin_payment_method: Optional[str]
    origin_payment_method_details: Optional[InboundTransferOriginPaymentMethodDetails]
    returned: Optional[bool]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "processing", "succeeded"]]
    status_transitions: Optional[InboundTransferStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "failure_details": "InboundTransferFailureDetails",
        "linked_flows": "InboundTransferLinkedFlows",
        "metadata": "*",
        "origin_payment_method_details": "InboundTransferOriginPaymentMethodDetails",
        "status_transitions": "InboundTransferStatusTransitions",
        "transaction": None,
    }


class TreasuryInboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.inbound_transfer`."""

    object: InboundTransfer
    previous_attributes: Optional[TreasuryInboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryInboundTransferPreviousAttributes",
    }


class TreasuryInboundTransferCanceledEvent(Event):
    """The event `treasury.inbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.canceled"]] = (
        "treasury.inbound_transfer.canceled"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferCreatedEvent(Event):
    """The event `treasury.inbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.created"]] = (
        "treasury.inbound_transfer.created"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferFailedEvent(Event):
    """The event `treasury.inbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.failed"]] = (
        "treasury.inbound_transfer.failed"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferSucceededEvent(Event):
    """The event `treasury.inbound_transfer.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.succeeded"]] = (
        "treasury.inbound_transfer.succeeded"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.succeeded"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryOutboundPaymentPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_payment` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundPaymentDestinationPaymentMethodDetails
    ]
    end_user_details: Optional[OutboundPaymentEndUserDetails]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_payment"]]
    returned_details: Optional[OutboundPaymentReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundPaymentStatusTransitions]
    tracking_details: Optional[OutboundPaymentTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundPaymentDestinationPaymentMethodDetails",
        "end_user_details": "OutboundPaymentEndUserDetails",
        "metadata": "*",
        "returned_details": "OutboundPaymentReturnedDetails",
        "status_transitions": "OutboundPaymentStatusTransitions",
        "tracking_details": "OutboundPaymentTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundPaymentEventData(EventData):
    """What an event holds about the schema `treasury.outbound_payment`."""

    object: OutboundPayment
    previous_attributes: Optional[TreasuryOutboundPaymentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundPaymentPreviousAttributes",
    }


class TreasuryOutboundPaymentCanceledEvent(Event):
    """The event `treasury.outbound_payment.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.canceled"]] = (
        "treasury.outbound_payment.canceled"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentCreatedEvent(Event):
    """The event `treasury.outbound_payment.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.created"]] = (
        "treasury.outbound_payment.created"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.created"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_payment.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.expected_arrival_date_updated"]
    ] = "treasury.outbound_payment.expected_arrival_date_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentFailedEvent(Event):
    """The event `treasury.outbound_payment.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.failed"]] = (
        "treasury.outbound_payment.failed"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.failed"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentPostedEvent(Event):
    """The event `treasury.outbound_payment.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.posted"]] = (
        "treasury.outbound_payment.posted"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.posted"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentReturnedEvent(Event):
    """The event `treasury.outbound_payment.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.returned"]] = (
        "treasury.outbound_payment.returned"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.returned"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_payment.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.tracking_details_updated"]
    ] = "treasury.outbound_payment.tracking_details_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundTransferDestinationPaymentMethodDetails
    ]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_transfer"]]
    returned_details: Optional[OutboundTransferReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundTransferStatusTransitions]
    tracking_details: Optional[OutboundTransferTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "OutboundTransferDestinationPaymentMethodDetails",
        "metadata": "*",
        "returned_details": "OutboundTransferReturnedDetails",
        "status_transitions": "OutboundTransferStatusTransitions",
        "tracking_details": "OutboundTransferTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.outbound_transfer`."""

    object: OutboundTransfer
    previous_attributes: Optional[TreasuryOutboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundTransferPreviousAttributes",
    }


class TreasuryOutboundTransferCanceledEvent(Event):
    """The event `treasury.outbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.canceled"]] = (
        "treasury.outbound_transfer.canceled"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferCreatedEvent(Event):
    """The event `treasury.outbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.created"]] = (
        "treasury.outbound_transfer.created"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.expected_arrival_date_updated"]
    ] = "treasury.outbound_transfer.expected_arrival_date_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferFailedEvent(Event):
    """The event `treasury.outbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.failed"]] = (
        "treasury.outbound_transfer.failed"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferPostedEvent(Event):
    """The event `treasury.outbound_transfer.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.posted"]] = (
        "treasury.outbound_transfer.posted"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.posted"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferReturnedEvent(Event):
    """The event `treasury.outbound_transfer.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.returned"]] = (
        "treasury.outbound_transfer.returned"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.returned"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.tracking_details_updated"]
    ] = "treasury.outbound_transfer.tracking_details_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryReceivedCreditPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_credit` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_code: Optional[ReceivedCreditFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedCreditLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe", "us_domestic_wire"]]
    object: Optional[Literal["treasury.received_credit"]]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedCreditLinkedFlows",
        "reversal_details": "ReceivedCreditReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedCreditEventData(EventData):
    """What an event holds about the schema `treasury.received_credit`."""

    object: ReceivedCredit
    previous_attributes: Optional[TreasuryReceivedCreditPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedCreditPreviousAttributes",
    }


class TreasuryReceivedCreditCreatedEvent(Event):
    """The event `treasury.received_credit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.created"]] = (
        "treasury.received_credit.created"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.created"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditFailedEvent(Event):
    """The event `treasury.received_credit.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.failed"]] = (
        "treasury.received_credit.failed"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.failed"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditSucceededEvent(Event):
    """The event `treasury.received_credit.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.succeeded"]] = (
        "treasury.received_credit.succeeded"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.succeeded"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedDebitPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_debit` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_code: Optional[ReceivedDebitFailureCode]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedDebitLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe"]]
    object: Optional[Literal["treasury.received_debit"]]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedDebitLinkedFlows",
        "reversal_details": "ReceivedDebitReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedDebitEventData(EventData):
    """What an event holds about the schema `treasury.received_debit`."""

    object: ReceivedDebit
    previous_attributes: Optional[TreasuryReceivedDebitPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedDebitPreviousAttributes",
    }


class TreasuryReceivedDebitCreatedEvent(Event):
    """The event `treasury.received_debit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_debit.created"]] = (
        "treasury.received_debit.created"
    )

    data: TreasuryReceivedDebitEventData
    type: Literal["treasury.received_debit.created"]

    _inner_class_types = {"data": "TreasuryReceivedDebitEventData"}


class CreditReversalService(StripeService):
    """Calls below `client.v1.treasury.credit_reversals`."""

    def create(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """POST /v1/treasury/credit_reversals

        Required: received_credit.
        Optional: expand, metadata.
        Returns CreditReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: CreditReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `create`: POST /v1/treasury/credit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/credit_reversals", (), params, options
        )

    def list(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """GET /v1/treasury/credit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_credit, starting_after,
        status.
        Returns ListObject[CreditReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: CreditReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[CreditReversal]:
        """Async twin of `list`: GET /v1/treasury/credit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/credit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """GET /v1/treasury/credit_reversals/{credit_reversal}

        Optional: expand.
        Returns CreditReversal; raises StripeError (InvalidRequestError when
        credit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        credit_reversal: str,
        params: Optional[CreditReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditReversal:
        """Async twin of `retrieve`:
        GET /v1/treasury/credit_reversals/{credit_reversal}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/credit_reversals/{credit_reversal}",
            (credit_reversal,),
            params,
            options,
        )


class DebitReversalService(StripeService):
    """Calls below `client.v1.treasury.debit_reversals`."""

    def create(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """POST /v1/treasury/debit_reversals

        Required: received_debit.
        Optional: expand, metadata.
        Returns DebitReversal; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    async def create_async(
        self,
        params: DebitReversalCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `create`: POST /v1/treasury/debit_reversals."""
        return await self._request_async(
            "post", "/v1/treasury/debit_reversals", (), params, options
        )

    def list(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """GET /v1/treasury/debit_reversals

        Required: financial_account.
        Optional: ending_before, expand, limit, received_debit, resolution,
        starting_after, status.
        Returns ListObject[DebitReversal]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    async def list_async(
        self, params: DebitReversalListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[DebitReversal]:
        """Async twin of `list`: GET /v1/treasury/debit_reversals."""
        return await self._request_async(
            "get", "/v1/treasury/debit_reversals", (), params, options, expects="list"
        )

    def retrieve(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """GET /v1/treasury/debit_reversals/{debit_reversal}

        Optional: expand.
        Returns DebitReversal; raises StripeError (InvalidRequestError when
        debit_reversal is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        debit_reversal: str,
        params: Optional[DebitReversalRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DebitReversal:
        """Async twin of `retrieve`: GET /v1/treasury/debit_reversals/{debit_reversal}."""
        return await self._request_async(
            "get",
            "/v1/treasury/debit_reversals/{debit_reversal}",
            (debit_reversal,),
            params,
            options,
        )


class FinancialAccountService(StripeService):
    """Calls below `client.v1.treasury.financial_accounts`."""

    _services = {"features": "treasury._objects:FinancialAccountFeaturesService"}
    if TYPE_CHECKING:
        features: FinancialAccountFeaturesService

    def close(
        self,
        financial_account: str,
        params: Optional[FinancialAccountCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close

        Optional: expand, forwarding_settings.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
            options,
        )

    async def close_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """Async twin of `close`:
        POST /v1/treasury/financial_accounts/{financial_account}/close.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
            options,
        )

    def create(
        self,
        params: FinancialAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts

        Required: supported_currencies.
        Optional: expand, features, metadata, nickname, platform_restrictions.
        Returns FinancialAccount; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/financial_accounts", (), params, options
        )

    async def create_async(
        self,
        params: FinancialAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """Async twin of `create`: POST /v1/treasury/financial_accounts."""
        return await self._request_async(
            "post", "/v1/treasury/financial_accounts", (), params, options
        )

    def list(
        self,
        params: Optional[FinancialAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[_FinancialAccount]:
        """GET /v1/treasury/financial_accounts

        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[FinancialAccount]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[FinancialAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[_FinancialAccount]:
        """Async twin of `list`: GET /v1/treasury/financial_accounts."""
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        financial_account: str,
        params: Optional[FinancialAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}

        Optional: expand.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    def update(
        self,
        financial_account: str,
        params: Optional[FinancialAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}

        Optional: expand, features, forwarding_settings, metadata, nickname,
        platform_restrictions.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    async def update_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> _FinancialAccount:
        """Async twin of `update`:
        POST /v1/treasury/financial_accounts/{financial_account}.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )


class FinancialAccountFeaturesService(StripeService):
    """Calls below `client.v1.treasury.financial_accounts.features`."""

    def retrieve(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features

        Optional: expand.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    def update(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features

        Optional: card_issuing, deposit_insurance, expand, financial_addresses,
        inbound_transfers, intra_stripe_flows, outbound_payments, outbound_transfers.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    async def update_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """Async twin of `update`:
        POST /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )


class InboundTransferService(StripeService):
    """Calls below `client.v1.treasury.inbound_transfers`."""

    def cancel(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when
        inbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers

        Required: amount, currency, financial_account, origin_payment_method.
        Optional: description, expand, metadata, statement_descriptor.
        Returns InboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `create`: POST /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    def list(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """GET /v1/treasury/inbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InboundTransfer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `retrieve`: GET /v1/treasury/inbound_transfers/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )


class OutboundPaymentService(StripeService):
    """Calls below `client.v1.treasury.outbound_payments`."""

    def cancel(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    async def cancel_async(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `cancel`: POST /v1/treasury/outbound_payments/{id}/cancel."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    def create(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments

        Required: amount, currency, financial_account.
        Optional: customer, description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options,
        end_user_details, expand, metadata, statement_descriptor.
        Returns OutboundPayment; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    async def create_async(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `create`: POST /v1/treasury/outbound_payments."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    def list(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """GET /v1/treasury/outbound_payments

        Required: financial_account.
        Optional: created, customer, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[OutboundPayment]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """Async twin of `list`: GET /v1/treasury/outbound_payments."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `retrieve`: GET /v1/treasury/outbound_payments/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )


class OutboundTransferService(StripeService):
    """Calls below `client.v1.treasury.outbound_transfers`."""

    def cancel(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers

        Required: amount, currency, financial_account.
        Optional: description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options, expand,
        metadata, statement_descriptor.
        Returns OutboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `create`: POST /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    def list(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """GET /v1/treasury/outbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[OutboundTransfer]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `retrieve`:
        GET /v1/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )


class ReceivedCreditService(StripeService):
    """Calls below `client.v1.treasury.received_credits`."""

    def list(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )


class ReceivedDebitService(StripeService):
    """Calls below `client.v1.treasury.received_debits`."""

    def list(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedDebitListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedDebitRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params, options
        )


class TransactionEntryService(StripeService):
    """Calls below `client.v1.treasury.transaction_entries`."""

    def list(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """GET /v1/treasury/transaction_entries

        Required: financial_account.
        Optional: created, effective_at, ending_before, expand, limit, order_by,
        starting_after, transaction.
        Returns ListObject[TransactionEntry]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: TransactionEntryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionEntry]:
        """Async twin of `list`: GET /v1/treasury/transaction_entries."""
        return await self._request_async(
            "get",
            "/v1/treasury/transaction_entries",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """GET /v1/treasury/transaction_entries/{id}

        Optional: expand.
        Returns TransactionEntry; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TransactionEntryRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TransactionEntry:
        """Async twin of `retrieve`: GET /v1/treasury/transaction_entries/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/transaction_entries/{id}", (id,), params, options
        )


class TransactionService(StripeService):
    """Calls below `client.v1.treasury.transactions`."""

    def list(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """GET /v1/treasury/transactions

        Required: financial_account.
        Optional: created, ending_before, expand, limit, order_by, starting_after,
        status, status_transitions.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/transactions", (), params, options, expects="list"
        )

    async def list_async(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/treasury/transactions."""
        return await self._request_async(
            "get", "/v1/treasury/transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/treasury/transactions/{id}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/transactions/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/treasury/transactions/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/transactions/{id}", (id,), params, options
        )
