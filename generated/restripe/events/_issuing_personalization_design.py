# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.personalization_design`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._file import File
    from ..issuing._personalization_design import (
        PersonalizationDesign,
        PersonalizationDesignCarrierText,
        PersonalizationDesignPreferences,
        PersonalizationDesignRejectionReasons,
    )
    from ..issuing._physical_bundle import PhysicalBundle


class IssuingPersonalizationDesignPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.personalization_design` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_logo_id: Optional[str]
        physical_bundle_id: Optional[str]

    card_logo: Optional[ExpandableField[File]]
    carrier_text: Optional[PersonalizationDesignCarrierText]
    created: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    lookup_key: Optional[str]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.personalization_design"]]
    physical_bundle: Optional[ExpandableField[PhysicalBundle]]
    preferences: Optional[PersonalizationDesignPreferences]
    rejection_reasons: Optional[PersonalizationDesignRejectionReasons]
    status: Optional[Literal["active", "inactive", "rejected", "review"]]

    _inner_class_types = {
        "card_logo": None,
        "carrier_text": "issuing._personalization_design:PersonalizationDesignCarrierText",
        "metadata": "*",
        "physical_bundle": None,
        "preferences": "issuing._personalization_design:PersonalizationDesignPreferences",
        "rejection_reasons": "issuing._personalization_design:PersonalizationDesignRejectionReasons",
    }


class IssuingPersonalizationDesignEventData(EventData):
    """What an event holds about the schema `issuing.personalization_design`."""

    object: PersonalizationDesign
    previous_attributes: Optional[IssuingPersonalizationDesignPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingPersonalizationDesignPreviousAttributes",
    }


class IssuingPersonalizationDesignActivatedEvent(Event):
    """The event `issuing_personalization_design.activated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.activated"]] = (
        "issuing_personalization_design.activated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.activated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignDeactivatedEvent(Event):
    """The event `issuing_personalization_design.deactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.deactivated"]] = (
        "issuing_personalization_design.deactivated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.deactivated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignRejectedEvent(Event):
    """The event `issuing_personalization_design.rejected`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.rejected"]] = (
        "issuing_personalization_design.rejected"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.rejected"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignUpdatedEvent(Event):
    """The event `issuing_personalization_design.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.updated"]] = (
        "issuing_personalization_design.updated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.updated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}
