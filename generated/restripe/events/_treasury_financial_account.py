# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.financial_account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from ..treasury._financial_account import (
        FinancialAccount,
        FinancialAccountBalance,
        FinancialAccountFinancialAddress,
        FinancialAccountPlatformRestrictions,
        FinancialAccountStatusDetails,
    )
    from ..treasury._financial_account_features import FinancialAccountFeatures


class TreasuryFinancialAccountPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.financial_account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    active_features: Optional[
        List[
            Literal[
                "card_issuing",
                "deposit_insurance",
                "financial_addresses.aba",
                "financial_addresses.aba.forwarding",
                "inbound_transfers.ach",
                "intra_stripe_flows",
                "outbound_payments.ach",
                "outbound_payments.us_domestic_wire",
                "outbound_transfers.ach",
                "outbound_transfers.us_domestic_wire",
                "remote_deposit_capture",
            ]
        ]
    ]
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
    pending_features: Optional[
        List[
            Literal[
                "card_issuing",
                "deposit_insurance",
                "financial_addresses.aba",
                "financial_addresses.aba.forwarding",
                "inbound_transfers.ach",
                "intra_stripe_flows",
                "outbound_payments.ach",
                "outbound_payments.us_domestic_wire",
                "outbound_transfers.ach",
                "outbound_transfers.us_domestic_wire",
                "remote_deposit_capture",
            ]
        ]
    ]
    platform_restrictions: Optional[FinancialAccountPlatformRestrictions]
    restricted_features: Optional[
        List[
            Literal[
                "card_issuing",
                "deposit_insurance",
                "financial_addresses.aba",
                "financial_addresses.aba.forwarding",
                "inbound_transfers.ach",
                "intra_stripe_flows",
                "outbound_payments.ach",
                "outbound_payments.us_domestic_wire",
                "outbound_transfers.ach",
                "outbound_transfers.us_domestic_wire",
                "remote_deposit_capture",
            ]
        ]
    ]
    status: Optional[Literal["closed", "open"]]
    status_details: Optional[FinancialAccountStatusDetails]
    supported_currencies: Optional[List[str]]

    _inner_class_types = {
        "balance": "treasury._financial_account:FinancialAccountBalance",
        "features": None,
        "financial_addresses": "treasury._financial_account:FinancialAccountFinancialAddress",
        "metadata": "*",
        "platform_restrictions": "treasury._financial_account:FinancialAccountPlatformRestrictions",
        "status_details": "treasury._financial_account:FinancialAccountStatusDetails",
    }


class TreasuryFinancialAccountEventData(EventData):
    """What an event holds about the schema `treasury.financial_account`."""

    object: FinancialAccount
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
