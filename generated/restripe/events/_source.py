# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `source`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._source import (
        Source,
        SourceAchCreditTransfer,
        SourceAchDebit,
        SourceAcssDebit,
        SourceAlipay,
        SourceAuBecsDebit,
        SourceBancontact,
        SourceCard,
        SourceCardPresent,
        SourceCodeVerification,
        SourceEps,
        SourceGiropay,
        SourceIdeal,
        SourceKlarna,
        SourceMultibanco,
        SourceOwner,
        SourceP24,
        SourceReceiver,
        SourceRedirect,
        SourceSepaDebit,
        SourceSofort,
        SourceSourceOrder,
        SourceThreeDSecure,
        SourceWechat,
    )


class SourcePreviousAttributes(PreviousAttributes):
    """Former values of `source` fields, of any of them.

    What is nested in them may be partial as well.
    """

    ach_credit_transfer: Optional[SourceAchCreditTransfer]
    ach_debit: Optional[SourceAchDebit]
    acss_debit: Optional[SourceAcssDebit]
    alipay: Optional[SourceAlipay]
    allow_redisplay: Optional[Literal["always", "limited", "unspecified"]]
    amount: Optional[int]
    au_becs_debit: Optional[SourceAuBecsDebit]
    bancontact: Optional[SourceBancontact]
    card: Optional[SourceCard]
    card_present: Optional[SourceCardPresent]
    client_secret: Optional[str]
    code_verification: Optional[SourceCodeVerification]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[str]
    eps: Optional[SourceEps]
    flow: Optional[str]
    giropay: Optional[SourceGiropay]
    id: Optional[str]
    ideal: Optional[SourceIdeal]
    klarna: Optional[SourceKlarna]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    multibanco: Optional[SourceMultibanco]
    object: Optional[Literal["source"]]
    owner: Optional[SourceOwner]
    p24: Optional[SourceP24]
    receiver: Optional[SourceReceiver]
    redirect: Optional[SourceRedirect]
    sepa_debit: Optional[SourceSepaDebit]
    sofort: Optional[SourceSofort]
    source_order: Optional[SourceSourceOrder]
    statement_descriptor: Optional[str]
    status: Optional[str]
    three_d_secure: Optional[SourceThreeDSecure]
    type: Optional[
        Literal[
            "ach_credit_transfer",
            "ach_debit",
            "acss_debit",
            "alipay",
            "au_becs_debit",
            "bancontact",
            "card",
            "card_present",
            "eps",
            "giropay",
            "ideal",
            "klarna",
            "multibanco",
            "p24",
            "sepa_debit",
            "sofort",
            "three_d_secure",
            "wechat",
        ]
    ]
    usage: Optional[str]
    wechat: Optional[SourceWechat]

    _inner_class_types = {
        "ach_credit_transfer": "_source:SourceAchCreditTransfer",
        "ach_debit": "_source:SourceAchDebit",
        "acss_debit": "_source:SourceAcssDebit",
        "alipay": "_source:SourceAlipay",
        "au_becs_debit": "_source:SourceAuBecsDebit",
        "bancontact": "_source:SourceBancontact",
        "card": "_source:SourceCard",
        "card_present": "_source:SourceCardPresent",
        "code_verification": "_source:SourceCodeVerification",
        "eps": "_source:SourceEps",
        "giropay": "_source:SourceGiropay",
        "ideal": "_source:SourceIdeal",
        "klarna": "_source:SourceKlarna",
        "metadata": "*",
        "multibanco": "_source:SourceMultibanco",
        "owner": "_source:SourceOwner",
        "p24": "_source:SourceP24",
        "receiver": "_source:SourceReceiver",
        "redirect": "_source:SourceRedirect",
        "sepa_debit": "_source:SourceSepaDebit",
        "sofort": "_source:SourceSofort",
        "source_order": "_source:SourceSourceOrder",
        "three_d_secure": "_source:SourceThreeDSecure",
        "wechat": "_source:SourceWechat",
    }


class SourceEventData(EventData):
    """What an event holds about the schema `source`."""

    object: Source
    previous_attributes: Optional[SourcePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SourcePreviousAttributes",
    }


class SourceCanceledEvent(Event):
    """The event `source.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["source.canceled"]] = "source.canceled"

    data: SourceEventData
    type: Literal["source.canceled"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceChargeableEvent(Event):
    """The event `source.chargeable`."""

    LOOKUP_TYPE: ClassVar[Literal["source.chargeable"]] = "source.chargeable"

    data: SourceEventData
    type: Literal["source.chargeable"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceFailedEvent(Event):
    """The event `source.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["source.failed"]] = "source.failed"

    data: SourceEventData
    type: Literal["source.failed"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceMandateNotificationEvent(Event):
    """The event `source.mandate_notification`."""

    LOOKUP_TYPE: ClassVar[Literal["source.mandate_notification"]] = (
        "source.mandate_notification"
    )

    data: SourceEventData
    type: Literal["source.mandate_notification"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceRefundAttributesRequiredEvent(Event):
    """The event `source.refund_attributes_required`."""

    LOOKUP_TYPE: ClassVar[Literal["source.refund_attributes_required"]] = (
        "source.refund_attributes_required"
    )

    data: SourceEventData
    type: Literal["source.refund_attributes_required"]

    _inner_class_types = {"data": "SourceEventData"}
