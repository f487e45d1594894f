# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `billing_portal.configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._application import Application
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..billing_portal._configuration import (
        Configuration,
        ConfigurationBusinessProfile,
        ConfigurationFeatures,
        ConfigurationLoginPage,
    )


class BillingPortalConfigurationPreviousAttributes(PreviousAttributes):
    """Former values of `billing_portal.configuration` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]

    active: Optional[bool]
    application: Optional[ExpandableField[Application]]
    business_profile: Optional[ConfigurationBusinessProfile]
    created: Optional[int]
    default_return_url: Optional[str]
    features: Optional[ConfigurationFeatures]
    id: Optional[str]
    is_default: Optional[bool]
    livemode: Optional[bool]
    login_page: Optional[ConfigurationLoginPage]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["billing_portal.configuration"]]
    updated: Optional[int]

    _inner_class_types = {
        "application": None,
        "business_profile": "billing_portal._configuration:ConfigurationBusinessProfile",
        "features": "billing_portal._configuration:ConfigurationFeatures",
        "login_page": "billing_portal._configuration:ConfigurationLoginPage",
        "metadata": "*",
    }


class BillingPortalConfigurationEventData(EventData):
    """What an event holds about the schema `billing_portal.configuration`."""

    object: Configuration
    previous_attributes: Optional[BillingPortalConfigurationPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingPortalConfigurationPreviousAttributes",
    }


class BillingPortalConfigurationCreatedEvent(Event):
    """The event `billing_portal.configuration.created`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.configuration.created"]] = (
        "billing_portal.configuration.created"
    )

    data: BillingPortalConfigurationEventData
    type: Literal["billing_portal.configuration.created"]

    _inner_class_types = {"data": "BillingPortalConfigurationEventData"}


class BillingPortalConfigurationUpdatedEvent(Event):
    """The event `billing_portal.configuration.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.configuration.updated"]] = (
        "billing_portal.configuration.updated"
    )

    data: BillingPortalConfigurationEventData
    type: Literal["billing_portal.configuration.updated"]

    _inner_class_types = {"data": "BillingPortalConfigurationEventData"}
