# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `tax.settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ..tax._settings import (
        Settings,
        SettingsDefaults,
        SettingsHeadOffice,
        SettingsStatusDetails,
    )


class TaxSettingsPreviousAttributes(PreviousAttributes):
    """Former values of `tax.settings` fields, of any of them.

    What is nested in them may be partial as well.
    """

    defaults: Optional[SettingsDefaults]
    head_office: Optional[SettingsHeadOffice]
    livemode: Optional[bool]
    object: Optional[Literal["tax.settings"]]
    status: Optional[Literal["active", "pending"]]
    status_details: Optional[SettingsStatusDetails]

    _inner_class_types = {
        "defaults": "tax._settings:SettingsDefaults",
        "head_office": "tax._settings:SettingsHeadOffice",
        "status_details": "tax._settings:SettingsStatusDetails",
    }


class TaxSettingsEventData(EventData):
    """What an event holds about the schema `tax.settings`."""

    object: Settings
    previous_attributes: Optional[TaxSettingsPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxSettingsPreviousAttributes",
    }


class TaxSettingsUpdatedEvent(Event):
    """The event `tax.settings.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["tax.settings.updated"]] = "tax.settings.updated"

    data: TaxSettingsEventData
    type: Literal["tax.settings.updated"]

    _inner_class_types = {"data": "TaxSettingsEventData"}
