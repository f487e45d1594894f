# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `cash_balance` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import UpdateableAPIResource

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from typing_extensions import TypeAlias

    from ._core.descriptors import OptionalMapField


class CashBalanceSettings(StripeObject):
    """Part of a reply: schema `customer_balance_customer_balance_settings`."""

    reconciliation_mode: Literal["automatic", "manual"]
    using_merchant_default: bool


class CashBalance(UpdateableAPIResource):
    """The `cash_balance` object."""

    OBJECT_NAME: ClassVar[Literal["cash_balance"]] = "cash_balance"

    if TYPE_CHECKING:
        Settings: TypeAlias = CashBalanceSettings

    available: OptionalMapField[int]
    customer: str
    livemode: bool
    object: Literal["cash_balance"]
    settings: CashBalanceSettings

    _inner_class_types = {"available": "*", "settings": "CashBalanceSettings"}
    _parent_urls = {"/v1/customers/{customer}/cash_balance": "Customer.{}_cash_balance"}

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "cash_balance"
