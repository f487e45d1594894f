# Rendered by codegen; never edit.
"""`v2.core.event`, `v2.core.event_destination`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ..._core.config import RequestOptions
    from ..._core.descriptors import OptionalMapField
    from ..._core.lists import DeletedObject, V2ListObject
    from ...params.v2.core import (
        EventDestinationCreateParams,
        EventDestinationDeleteParams,
        EventDestinationDisableParams,
        EventDestinationEnableParams,
        EventDestinationListParams,
        EventDestinationPingParams,
        EventDestinationRetrieveParams,
        EventDestinationUpdateParams,
        EventListParams,
        EventRetrieveParams,
    )


class EventReasonRequest(StripeObject):
    """Part of a reply: schema `v2.core.event/properties/reason/properties/request`."""

    id: str
    idempotency_key: str


class EventReason(StripeObject):
    """Part of a reply: schema `v2.core.event/properties/reason`."""

    if TYPE_CHECKING:
        Request: TypeAlias = EventReasonRequest

    request: Optional[EventReasonRequest]
    type: Literal["request"]

    _inner_class_types = {"request": "EventReasonRequest"}


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


class Event(StripeObject):
    """The `v2.core.event` object."""

    OBJECT_NAME: ClassVar[Literal["v2.core.event"]] = "v2.core.event"

    if TYPE_CHECKING:
        Reason: TypeAlias = EventReason

    context: Optional[str]
    created: str
    id: str
    livemode: bool
    object: Literal["v2.core.event"]
    reason: Optional[EventReason]
    type: str

    _inner_class_types = {"reason": "EventReason"}


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


class EventDestinationService(StripeService):
    """Calls below `client.v2.core.event_destinations`."""

    def create(
        self,
        params: EventDestinationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """POST /v2/core/event_destinations

        Required: enabled_events, event_payload, name, type.
        Optional: amazon_eventbridge, description, events_from, include, metadata,
        snapshot_api_version, webhook_endpoint.
        Returns EventDestination; raises StripeError.
        """
        return self._request("post", "/v2/core/event_destinations", (), params, options)

    async def create_async(
        self,
        params: EventDestinationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """Async twin of `create`: POST /v2/core/event_destinations."""
        return await self._request_async(
            "post", "/v2/core/event_destinations", (), params, options
        )

    def delete(
        self,
        id: str,
        params: Optional[EventDestinationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DeletedObject:
        """DELETE /v2/core/event_destinations/{id}

        Returns DeletedObject; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "delete", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    async def delete_async(
        self,
        id: str,
        params: Optional[EventDestinationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> DeletedObject:
        """Async twin of `delete`: DELETE /v2/core/event_destinations/{id}."""
        return await self._request_async(
            "delete", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    def disable(
        self,
        id: str,
        params: Optional[EventDestinationDisableParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """POST /v2/core/event_destinations/{id}/disable

        Returns EventDestination; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v2/core/event_destinations/{id}/disable", (id,), params, options
        )

    async def disable_async(
        self,
        id: str,
        params: Optional[EventDestinationDisableParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """Async twin of `disable`: POST /v2/core/event_destinations/{id}/disable."""
        return await self._request_async(
            "post", "/v2/core/event_destinations/{id}/disable", (id,), params, options
        )

    def enable(
        self,
        id: str,
        params: Optional[EventDestinationEnableParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """POST /v2/core/event_destinations/{id}/enable

        Returns EventDestination; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v2/core/event_destinations/{id}/enable", (id,), params, options
        )

    async def enable_async(
        self,
        id: str,
        params: Optional[EventDestinationEnableParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """Async twin of `enable`: POST /v2/core/event_destinations/{id}/enable."""
        return await self._request_async(
            "post", "/v2/core/event_destinations/{id}/enable", (id,), params, options
        )

    def list(
        self,
        params: Optional[EventDestinationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> V2ListObject[EventDestination]:
        """GET /v2/core/event_destinations

        Optional: include, limit.
        Returns V2ListObject[EventDestination]; raises StripeError.
        """
        return self._request(
            "get", "/v2/core/event_destinations", (), params, options, expects="v2_list"
        )

    async def list_async(
        self,
        params: Optional[EventDestinationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> V2ListObject[EventDestination]:
        """Async twin of `list`: GET /v2/core/event_destinations."""
        return await self._request_async(
            "get", "/v2/core/event_destinations", (), params, options, expects="v2_list"
        )

    def ping(
        self,
        id: str,
        params: Optional[EventDestinationPingParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """POST /v2/core/event_destinations/{id}/ping

        Returns Event; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v2/core/event_destinations/{id}/ping", (id,), params, options
        )

    async def ping_async(
        self,
        id: str,
        params: Optional[EventDestinationPingParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """Async twin of `ping`: POST /v2/core/event_destinations/{id}/ping."""
        return await self._request_async(
            "post", "/v2/core/event_destinations/{id}/ping", (id,), params, options
        )

    def retrieve(
        self,
        id: str,
        params: Optional[EventDestinationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """GET /v2/core/event_destinations/{id}

        Optional: include.
        Returns EventDestination; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[EventDestinationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """Async twin of `retrieve`: GET /v2/core/event_destinations/{id}."""
        return await self._request_async(
            "get", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[EventDestinationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """POST /v2/core/event_destinations/{id}

        Optional: description, enabled_events, include, metadata, name,
        webhook_endpoint.
        Returns EventDestination; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v2/core/event_destinations/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[EventDestinationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EventDestination:
        """Async twin of `update`: POST /v2/core/event_destinations/{id}."""
        return await self._request_async(
            "post", "/v2/core/event_destinations/{id}", (id,), params, options
        )


class EventService(StripeService):
    """Calls below `client.v2.core.events`."""

    def list(
        self, params: EventListParams, options: Optional[RequestOptions] = None
    ) -> V2ListObject[Event]:
        """GET /v2/core/events

        Required: object_id.
        Optional: limit.
        Returns V2ListObject[Event]; raises StripeError.
        """
        return self._request(
            "get", "/v2/core/events", (), params, options, expects="v2_list"
        )

    async def list_async(
        self, params: EventListParams, options: Optional[RequestOptions] = None
    ) -> V2ListObject[Event]:
        """Async twin of `list`: GET /v2/core/events."""
        return await self._request_async(
            "get", "/v2/core/events", (), params, options, expects="v2_list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """GET /v2/core/events/{id}

        Returns Event; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v2/core/events/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """Async twin of `retrieve`: GET /v2/core/events/{id}."""
        return await self._request_async(
            "get", "/v2/core/events/{id}", (id,), params, options
        )
