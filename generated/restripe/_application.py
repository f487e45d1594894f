# Rendered by codegen; never edit.
"""`application`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional


class Application(StripeObject):
    """The `application` object."""

    OBJECT_NAME: ClassVar[Literal["application"]] = "application"

    deleted: Optional[Literal[True]]
    id: str
    name: Optional[str]
    object: Literal["application"]


class ApplicationPreviousAttributes(PreviousAttributes):
    """Former values of `application` fields, of any of them.

    What is nested in them may be partial as well.
    """

    deleted: Optional[Literal[True]]
    id: Optional[str]
    name: Optional[str]
    object: Optional[Literal["application"]]


class ApplicationEventData(EventData):
    """What an event holds about the schema `application`."""

    object: Application
    previous_attributes: Optional[ApplicationPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ApplicationPreviousAttributes",
    }


class AccountApplicationAuthorizedEvent(Event):
    """The event `account.application.authorized`."""

    LOOKUP_TYPE: ClassVar[Literal["account.application.authorized"]] = (
        "account.application.authorized"
    )

    data: ApplicationEventData
    type: Literal["account.application.authorized"]

    _inner_class_types = {"data": "ApplicationEventData"}


class AccountApplicationDeauthorizedEvent(Event):
    """The event `account.application.deauthorized`."""

    LOOKUP_TYPE: ClassVar[Literal["account.application.deauthorized"]] = (
        "account.application.deauthorized"
    )

    data: ApplicationEventData
    type: Literal["account.application.deauthorized"]

    _inner_class_types = {"data": "ApplicationEventData"}
