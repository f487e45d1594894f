# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `billing_portal.session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from ..billing_portal._configuration import Configuration
    from ..billing_portal._session import Session, SessionFlow


class BillingPortalSessionPreviousAttributes(PreviousAttributes):
    """Former values of `billing_portal.session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        configuration_id: Optional[str]

    configuration: Optional[ExpandableField[Configuration]]
    created: Optional[int]
    customer: Optional[str]
    flow: Optional[SessionFlow]
    id: Optional[str]
    livemode: Optional[bool]
    locale: Optional[
        Literal[
            "auto",
            "bg",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-IE",
            "en-IN",
            "en-NZ",
            "en-SG",
            "es",
            "es-419",
            "et",
            "fi",
            "fil",
            "fr",
            "fr-CA",
            "hr",
            "hu",
            "id",
            "it",
            "ja",
            "ko",
            "lt",
            "lv",
            "ms",
            "mt",
            "nb",
            "nl",
            "pl",
            "pt",
            "pt-BR",
            "ro",
            "ru",
            "sk",
            "sl",
            "sv",
            "th",
            "tr",
            "vi",
            "zh",
            "zh-HK",
            "zh-TW",
        ]
    ]
    object: Optional[Literal["billing_portal.session"]]
    on_behalf_of: Optional[str]
    return_url: Optional[str]
    url: Optional[str]

    _inner_class_types = {
        "configuration": None,
        "flow": "billing_portal._session:SessionFlow",
    }


class BillingPortalSessionEventData(EventData):
    """What an event holds about the schema `billing_portal.session`."""

    object: Session
    previous_attributes: Optional[BillingPortalSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingPortalSessionPreviousAttributes",
    }


class BillingPortalSessionCreatedEvent(Event):
    """The event `billing_portal.session.created`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.session.created"]] = (
        "billing_portal.session.created"
    )

    data: BillingPortalSessionEventData
    type: Literal["billing_portal.session.created"]

    _inner_class_types = {"data": "BillingPortalSessionEventData"}
