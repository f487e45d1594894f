# Rendered by codegen; never edit.
"""`balance_settings`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    SingletonAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from .params._others import (
        BalanceSettingsModifyParams,
        BalanceSettingsRetrieveParams,
        BalanceSettingsUpdateParams,
    )


class BalanceSettingsPaymentsPayoutsSchedule(StripeObject):
    """Part of a reply: schema `balance_settings_resource_payout_schedule`."""

    interval: Optional[Literal["daily", "manual", "monthly", "weekly"]]
    monthly_payout_days: Optional[List[int]]
    weekly_payout_days: Optional[
        List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]
    ]


class BalanceSettingsPaymentsPayouts(StripeObject):
    """Part of a reply: schema `balance_settings_resource_payouts`."""

    if TYPE_CHECKING:
        Schedule: TypeAlias = BalanceSettingsPaymentsPayoutsSchedule

    minimum_balance_by_currency: OptionalMapField[int]
    schedule: Optional[BalanceSettingsPaymentsPayoutsSchedule]
    statement_descriptor: Optional[str]
    status: Literal["disabled", "enabled"]

    _inner_class_types = {
        "minimum_balance_by_currency": "*",
        "schedule": "BalanceSettingsPaymentsPayoutsSchedule",
    }


class BalanceSettingsPaymentsSettlementTiming(StripeObject):
    """Part of a reply: schema `balance_settings_resource_settlement_timing`."""

    delay_days: int
    delay_days_override: Optional[int]


class BalanceSettingsPayments(StripeObject):
    """Part of a reply: schema `balance_settings_resource_payments`."""

    if TYPE_CHECKING:
        Payouts: TypeAlias = BalanceSettingsPaymentsPayouts
        SettlementTiming: TypeAlias = BalanceSettingsPaymentsSettlementTiming

    debit_negative_balances: Optional[bool]
    payouts: Optional[BalanceSettingsPaymentsPayouts]
    settlement_timing: BalanceSettingsPaymentsSettlementTiming

    _inner_class_types = {
        "payouts": "BalanceSettingsPaymentsPayouts",
        "settlement_timing": "BalanceSettingsPaymentsSettlementTiming",
    }


class BalanceSettings(SingletonAPIResource, UpdateableAPIResource):
    """The `balance_settings` object.

    Operations: GET /v1/balance_settings, POST /v1/balance_settings.
    """

    OBJECT_NAME: ClassVar[Literal["balance_settings"]] = "balance_settings"

    if TYPE_CHECKING:
        Payments: TypeAlias = BalanceSettingsPayments

    object: Literal["balance_settings"]
    payments: BalanceSettingsPayments

    _inner_class_types = {"payments": "BalanceSettingsPayments"}
    _class_url = "/v1/balance_settings"

    @classmethod
    def modify(cls, **params: Unpack[BalanceSettingsModifyParams]) -> BalanceSettings:
        """POST /v1/balance_settings

        Optional: expand, payments.
        Returns BalanceSettings; raises StripeError.
        """
        return request("post", "/v1/balance_settings", (), params)

    @classmethod
    async def modify_async(
        cls, **params: Unpack[BalanceSettingsModifyParams]
    ) -> BalanceSettings:
        """Async twin of `modify`: POST /v1/balance_settings."""
        return await request_async("post", "/v1/balance_settings", (), params)

    @classmethod
    def retrieve(
        cls, **params: Unpack[BalanceSettingsRetrieveParams]
    ) -> BalanceSettings:
        """GET /v1/balance_settings

        Optional: expand.
        Returns BalanceSettings; raises StripeError.
        """
        return request("get", "/v1/balance_settings", (), params)

    @classmethod
    async def retrieve_async(
        cls, **params: Unpack[BalanceSettingsRetrieveParams]
    ) -> BalanceSettings:
        """Async twin of `retrieve`: GET /v1/balance_settings."""
        return await request_async("get", "/v1/balance_settings", (), params)


class BalanceSettingsService(StripeService):
    """Calls below `client.v1.balance_settings`."""

    def retrieve(
        self,
        params: Optional[BalanceSettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """GET /v1/balance_settings

        Optional: expand.
        Returns BalanceSettings; raises StripeError.
        """
        return self._request("get", "/v1/balance_settings", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[BalanceSettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """Async twin of `retrieve`: GET /v1/balance_settings."""
        return await self._request_async(
            "get", "/v1/balance_settings", (), params, options
        )

    def update(
        self,
        params: Optional[BalanceSettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """POST /v1/balance_settings

        Optional: expand, payments.
        Returns BalanceSettings; raises StripeError.
        """
        return self._request("post", "/v1/balance_settings", (), params, options)

    async def update_async(
        self,
        params: Optional[BalanceSettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """Async twin of `update`: POST /v1/balance_settings."""
        return await self._request_async(
            "post", "/v1/balance_settings", (), params, options
        )
