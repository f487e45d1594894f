# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.financial_account_features` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias


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
