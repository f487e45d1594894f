# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `identity.verification_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..identity._verification_report import VerificationReport
    from ..identity._verification_session import (
        VerificationSession,
        VerificationSessionLastError,
        VerificationSessionOptions,
        VerificationSessionProvidedDetails,
        VerificationSessionRedaction,
        VerificationSessionRelatedPerson,
        VerificationSessionVerifiedOutputs,
    )


class IdentityVerificationSessionPreviousAttributes(PreviousAttributes):
    """Former values of `identity.verification_session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        last_verification_report_id: Optional[str]

    client_reference_id: Optional[str]
    client_secret: Optional[str]
    created: Optional[int]
    id: Optional[str]
    last_error: Optional[VerificationSessionLastError]
    last_verification_report: Optional[ExpandableField[VerificationReport]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["identity.verification_session"]]
    options: Optional[VerificationSessionOptions]
    provided_details: Optional[VerificationSessionProvidedDetails]
    redaction: Optional[VerificationSessionRedaction]
    related_customer: Optional[str]
    related_person: Optional[VerificationSessionRelatedPerson]
    status: Optional[Literal["canceled", "processing", "requires_input", "verified"]]
    type: Optional[Literal["document", "id_number", "verification_flow"]]
    url: Optional[str]
    verification_flow: Optional[str]
    verified_outputs: Optional[VerificationSessionVerifiedOutputs]

    _inner_class_types = {
        "last_error": "identity._verification_session:VerificationSessionLastError",
        "last_verification_report": None,
        "metadata": "*",
        "options": "identity._verification_session:VerificationSessionOptions",
        "provided_details": "identity._verification_session:VerificationSessionProvidedDetails",
        "redaction": "identity._verification_session:VerificationSessionRedaction",
        "related_person": "identity._verification_session:VerificationSessionRelatedPerson",
        "verified_outputs": "identity._verification_session:VerificationSessionVerifiedOutputs",
    }


class IdentityVerificationSessionEventData(EventData):
    """What an event holds about the schema `identity.verification_session`."""

    object: VerificationSession
    previous_attributes: Optional[IdentityVerificationSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IdentityVerificationSessionPreviousAttributes",
    }


class IdentityVerificationSessionCanceledEvent(Event):
    """The event `identity.verification_session.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.canceled"]] = (
        "identity.verification_session.canceled"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.canceled"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionCreatedEvent(Event):
    """The event `identity.verification_session.created`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.created"]] = (
        "identity.verification_session.created"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.created"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionProcessingEvent(Event):
    """The event `identity.verification_session.processing`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.processing"]] = (
        "identity.verification_session.processing"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.processing"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionRedactedEvent(Event):
    """The event `identity.verification_session.redacted`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.redacted"]] = (
        "identity.verification_session.redacted"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.redacted"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionRequiresInputEvent(Event):
    """The event `identity.verification_session.requires_input`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.requires_input"]] = (
        "identity.verification_session.requires_input"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.requires_input"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionVerifiedEvent(Event):
    """The event `identity.verification_session.verified`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.verified"]] = (
        "identity.verification_session.verified"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.verified"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}
