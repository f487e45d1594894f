# Rendered by codegen; never edit.
"""`source_mandate_notification`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ._source import Source


class SourceMandateNotificationAcssDebit(StripeObject):
    """Part of a reply: schema `source_mandate_notification_acss_debit_data`."""

    statement_descriptor: Optional[str]


class SourceMandateNotificationBacsDebit(StripeObject):
    """Part of a reply: schema `source_mandate_notification_bacs_debit_data`."""

    last4: Optional[str]


class SourceMandateNotificationSepaDebit(StripeObject):
    """Part of a reply: schema `source_mandate_notification_sepa_debit_data`."""

    creditor_identifier: Optional[str]
    last4: Optional[str]
    mandate_reference: Optional[str]


class SourceMandateNotification(StripeObject):
    """The `source_mandate_notification` object."""

    OBJECT_NAME: ClassVar[Literal["source_mandate_notification"]] = (
        "source_mandate_notification"
    )

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = SourceMandateNotificationAcssDebit
        BacsDebit: TypeAlias = SourceMandateNotificationBacsDebit
        SepaDebit: TypeAlias = SourceMandateNotificationSepaDebit

    acss_debit: Optional[SourceMandateNotificationAcssDebit]
    amount: Optional[int]
    bacs_debit: Optional[SourceMandateNotificationBacsDebit]
    created: int
    id: str
    livemode: bool
    object: Literal["source_mandate_notification"]
    reason: str
    sepa_debit: Optional[SourceMandateNotificationSepaDebit]
    source: Source
    status: str
    type: str

    _inner_class_types = {
        "acss_debit": "SourceMandateNotificationAcssDebit",
        "bacs_debit": "SourceMandateNotificationBacsDebit",
        "sepa_debit": "SourceMandateNotificationSepaDebit",
        "source": None,
    }
