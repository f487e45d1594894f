# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import RetrieveParams


class BalanceSettingsModifyParamsPaymentsPayoutsSchedule(TypedDict, total=False):
    interval: Literal["daily", "manual", "monthly", "weekly"]
    monthly_payout_days: List[int]
    weekly_payout_days: List[
        Literal["friday", "monday", "thursday", "tuesday", "wednesday"]
    ]


class BalanceSettingsModifyParamsPaymentsPayouts(TypedDict, total=False):
    minimum_balance_by_currency: Union[Literal[""], Dict[str, Union[Literal[""], int]]]
    schedule: BalanceSettingsModifyParamsPaymentsPayoutsSchedule
    statement_descriptor: str


class BalanceSettingsModifyParamsPaymentsSettlementTiming(TypedDict, total=False):
    delay_days_override: Union[Literal[""], int]


class BalanceSettingsModifyParamsPayments(TypedDict, total=False):
    debit_negative_balances: bool
    payouts: BalanceSettingsModifyParamsPaymentsPayouts
    settlement_timing: BalanceSettingsModifyParamsPaymentsSettlementTiming


class BalanceSettingsModifyParams(RequestOptions, total=False):
    expand: List[str]
    payments: BalanceSettingsModifyParamsPayments


BalanceSettingsRetrieveParams = RetrieveParams
BalanceSettingsUpdateParamsPaymentsPayoutsSchedule = (
    BalanceSettingsModifyParamsPaymentsPayoutsSchedule
)
BalanceSettingsUpdateParamsPaymentsPayouts = BalanceSettingsModifyParamsPaymentsPayouts
BalanceSettingsUpdateParamsPaymentsSettlementTiming = (
    BalanceSettingsModifyParamsPaymentsSettlementTiming
)
BalanceSettingsUpdateParamsPayments = BalanceSettingsModifyParamsPayments
BalanceSettingsUpdateParams = BalanceSettingsModifyParams
