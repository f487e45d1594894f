# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.token`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from ..issuing._card import Card
    from ..issuing._token import Token, TokenNetworkData


class IssuingTokenPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.token` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_id: Optional[str]

    card: Optional[ExpandableField[Card]]
    created: Optional[int]
    device_fingerprint: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    network: Optional[Literal["mastercard", "visa"]]
    network_data: Optional[TokenNetworkData]
    network_updated_at: Optional[int]
    object: Optional[Literal["issuing.token"]]
    status: Optional[Literal["active", "deleted", "requested", "suspended"]]
    wallet_provider: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "card": None,
        "network_data": "issuing._token:TokenNetworkData",
    }


class IssuingTokenEventData(EventData):
    """What an event holds about the schema `issuing.token`."""

    object: Token
    previous_attributes: Optional[IssuingTokenPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTokenPreviousAttributes",
    }


class IssuingTokenCreatedEvent(Event):
    """The event `issuing_token.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.created"]] = "issuing_token.created"

    data: IssuingTokenEventData
    type: Literal["issuing_token.created"]

    _inner_class_types = {"data": "IssuingTokenEventData"}


class IssuingTokenUpdatedEvent(Event):
    """The event `issuing_token.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.updated"]] = "issuing_token.updated"

    data: IssuingTokenEventData
    type: Literal["issuing_token.updated"]

    _inner_class_types = {"data": "IssuingTokenEventData"}
