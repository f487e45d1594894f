# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `v2.core.event_destination` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ..._core.descriptors import OptionalMapField


class EventDestinationAmazonEventbridge(StripeObject):
    """Part of a reply: schema
    `v2.core.event_destination/properties/amazon_eventbridge`.
    """

    aws_account_id: str
    aws_event_source_arn: str
    aws_event_source_status: Literal["active", "deleted", "pending", "unknown"]


class EventDestinationStatusDetailsDisabled(StripeObject):
    """Part of a reply: schema
    `v2.core.event_destination/properties/status_details/properties/disabled`.
    """

    reason: Literal["no_aws_event_source_exists", "user"]


class EventDestinationStatusDetails(StripeObject):
    """Part of a reply: schema `v2.core.event_destination/properties/status_details`."""

    if TYPE_CHECKING:
        Disabled: TypeAlias = EventDestinationStatusDetailsDisabled

    disabled: Optional[EventDestinationStatusDetailsDisabled]

    _inner_class_types = {"disabled": "EventDestinationStatusDetailsDisabled"}


class EventDestinationWebhookEndpoint(StripeObject):
    """Part of a reply: schema `v2.core.event_destination/properties/webhook_endpoint`."""

    signing_secret: Optional[str]
    url: Optional[str]


class EventDestination(StripeObject):
    """The `v2.core.event_destination` object."""

    OBJECT_NAME: ClassVar[Literal["v2.core.event_destination"]] = (
        "v2.core.event_destination"
    )

    if TYPE_CHECKING:
        AmazonEventbridge: TypeAlias = EventDestinationAmazonEventbridge
        StatusDetails: TypeAlias = EventDestinationStatusDetails
        WebhookEndpoint: TypeAlias = EventDestinationWebhookEndpoint

    amazon_eventbridge: Optional[EventDestinationAmazonEventbridge]
    created: str
    description: str
    enabled_events: List[str]
    event_payload: Literal["snapshot", "thin"]
    events_from: Optional[List[Literal["other_accounts", "self"]]]
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    name: str
    object: Literal["v2.core.event_destination"]
    snapshot_api_version: Optional[str]
    status: Literal["disabled", "enabled"]
    status_details: Optional[EventDestinationStatusDetails]
    type: Literal["amazon_eventbridge", "webhook_endpoint"]
    updated: str
    webhook_endpoint: Optional[EventDestinationWebhookEndpoint]

    _inner_class_types = {
        "amazon_eventbridge": "EventDestinationAmazonEventbridge",
        "metadata": "*",
        "status_details": "EventDestinationStatusDetails",
        "webhook_endpoint": "EventDestinationWebhookEndpoint",
    }

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "v2.core.event_destination"
