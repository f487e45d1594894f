# Rendered from codegen/runtime/notifications.py, which has the comments.
"""Thin events: the notifications that webhooks bring, and the requests that fetch what they are about.

A notification is small and of no API version: ids, and the address of the object that changed. It is no object of the
API, so it has plain attributes; the event and the object that it leads to are fetched with the client that parsed it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Literal,
    Mapping,
    NoReturn,
    Optional,
    Tuple,
    Union,
)

from .access import settings_of
from .api_method import bound_method
from .articles import article
from .calls import done, done_async
from .classes import registry
from .config import Settings
from .context import StripeContext
from .lazy import ROOT, resolve
from .notification_fields import (
    EVENT,
    Reason as Reason,
    ReasonRequest as ReasonRequest,
    Related,
    RelatedObject as RelatedObject,
    RelatedSingletonObject as RelatedSingletonObject,
    absent,
    context_of,
    flag_of,
    id_of,
    reason_of,
    related_of,
    text_of,
)
from .objects import StripeObject
from .paths import check_path, fill_path
from .payloads import Payload, unwrapped
from .plain import plain
from .replies import Exchange
from .requestor import Call
from .views import View, data_of

if TYPE_CHECKING:
    from .client import BaseStripeClient

OBJECT = "v2.core.event"
APIS = ("/v1/", "/v2/")


class EventNotification:
    """What a webhook says of an event: that it happened, and where to read more.

    Two notifications of one event are equal. ``created`` is text as it was sent, such as "2026-01-31T12:00:00.000Z".
    """

    id: str
    object: str
    type: str
    created: str
    livemode: bool
    context: Optional[StripeContext]
    reason: Optional[Reason]

    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None:
        """Make one of a payload's data, without its verification; ValueError names what is wrong with the data.

        Its requests go to the context that it is about, through ``client``, whose account counts where it has none.
        """
        check_object(parsed_body)
        self.object = OBJECT
        self.id = id_of(parsed_body)
        self.type = text_of(parsed_body, "type")
        self.created = text_of(parsed_body, "created")
        self.livemode = flag_of(parsed_body, "livemode")
        self.context = context_of(parsed_body)
        self.reason = reason_of(parsed_body)
        self._payload: Dict[str, Any] = plain(parsed_body)
        self._client = (
            client.with_stripe_context(None)
            if self.context is None
            else client.with_options(stripe_context=self.context, stripe_account=None)
        )

    @staticmethod
    def from_json(
        payload: Union[Payload, Mapping[str, Any]], client: BaseStripeClient
    ) -> EventNotification:
        """The notification in a body or a dict that somebody has verified before.

        Envelopes of Amazon EventBridge and Azure Event Grid are opened. Raises ValueError for what is no thin event.
        """
        return parse(unwrapped(payload), client)

    def fetch_event(self) -> Any:
        """GET the whole event, `data` included, with a new request each time."""
        return done(_of_event(self))

    async def fetch_event_async(self) -> Any:
        """Async twin of `fetch_event`."""
        return await done_async(_of_event(self))

    def to_dict(self) -> Dict[str, Any]:
        """The data as it was sent, in a new dict; fields that are newer than this package are there too."""
        whole: Dict[str, Any] = plain(self._payload)
        return whole

    def __repr__(self) -> str:
        shown = [f"id={self.id!r}", f"type={self.type!r}", f"created={self.created!r}"]
        if self.context is not None:
            shown.append(f"context={str(self.context)!r}")
        return f"<{type(self).__name__} {' '.join(shown)}>"

    def __eq__(self, other: Any) -> bool:
        if not isinstance(other, EventNotification):
            return NotImplemented
        return self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{article(type(self).__name__)} cannot be pickled or copied, because it holds a client with its API key: "
            "hand over to_dict(), and make it again with EventNotification.from_json(data, client)"
        )


class EventNotificationWithRelatedObject(EventNotification):
    """Base of the notifications that are about an object."""

    related_object: Related

    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None:
        super().__init__(parsed_body, client)
        related = related_of(parsed_body)
        if related is None:
            raise ValueError(absent("related_object"))
        self.related_object = related

    def fetch_related_object(self) -> Any:
        """GET the object that the event is about, as it is now, with a new request each time.

        Raises ValueError when its url is no path of the API.
        """
        return done(_of_object(self, self.related_object.url))

    async def fetch_related_object_async(self) -> Any:
        """Async twin of `fetch_related_object`."""
        return await done_async(_of_object(self, self.related_object.url))


class UnknownEventNotification(EventNotification):
    """A notification of a type that this package is too old for; it may be about an object.

    Its `type` is text like any other's; type checkers see a literal that never occurs, so that they can tell the known
    ones apart.
    """

    if TYPE_CHECKING:
        type: Literal["<unknown>"]

    related_object: Optional[Related]

    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None:
        super().__init__(parsed_body, client)
        self.related_object = related_of(parsed_body)

    def fetch_related_object(self) -> Any:
        """GET the object that the event is about; None where it names none.

        Raises ValueError when its url is no path of the API.
        """
        if self.related_object is None:
            return None
        return done(_of_object(self, self.related_object.url, "unknown_event"))

    async def fetch_related_object_async(self) -> Any:
        """Async twin of `fetch_related_object`."""
        if self.related_object is None:
            return None
        exchange = _of_object(self, self.related_object.url, "unknown_event")
        return await done_async(exchange)


class RelatedObjectEvent(StripeObject):
    """Base of the fetched events that are about an object."""

    @bound_method
    def fetch_related_object(self) -> Any:
        """GET the object that the event is about, as it is now, with a new request each time; None where it names none.

        Raises ValueError when its url is no path of the API.
        """
        exchange = _of_view(self)
        return None if exchange is None else done(exchange)

    @bound_method
    async def fetch_related_object_async(self) -> Any:
        """Async twin of `fetch_related_object`."""
        exchange = _of_view(self)
        return None if exchange is None else await done_async(exchange)


def parse(data: Mapping[str, Any], client: BaseStripeClient) -> EventNotification:
    check_object(data)
    target = known_types().get(text_of(data, "type"))
    cls = UnknownEventNotification if target is None else resolve(target, ROOT)
    made: EventNotification = cls(data, client)
    return made


def known_types() -> Mapping[str, str]:
    return registry().notifications


def check_object(data: Mapping[str, Any]) -> None:
    name = data.get("object")
    if name == "event":
        raise ValueError(
            "this is a snapshot event, and event notifications are thin events: give it to construct_event"
        )
    if name != OBJECT:
        raise ValueError(
            f"'object' of an event notification is {OBJECT!r}, not {name!r}"
        )


def _of_event(notification: EventNotification) -> Exchange:
    path = fill_path(EVENT, (notification.id,))
    usage = ("pushed_event_pull",)
    settings = notification._client._settings
    return _reading(settings, path, notification.id, usage, EVENT)


def _of_object(notification: EventNotification, url: str, *usage: str) -> Exchange:
    settings = notification._client._settings
    told = ("fetch_related_object", *usage)
    return _reading(settings, resource_path(url), notification.id, told)


def _of_view(event: View) -> Optional[Exchange]:
    data = data_of(event)
    related = data.get("related_object")
    if related is None:
        return None
    fields = data_of(related) if isinstance(related, View) else related
    url = fields.get("url") if isinstance(fields, Mapping) else related
    settings, context = settings_of(event), context_of(data)
    if context is not None:
        settings = replace(settings, stripe_context=str(context), stripe_account=None)
    usage = ("fetch_related_object",)
    return _reading(settings, resource_path(url), data.get("id"), usage)


def _reading(
    settings: Settings,
    path: str,
    event_id: object,
    usage: Tuple[str, ...],
    template: Optional[str] = None,
) -> Exchange:
    trigger = fill_path("event={id}", (event_id,))
    options = {"headers": {"Stripe-Request-Trigger": trigger}}
    call = Call("get", path, {}, options, template=template, usage=usage)
    return Exchange(settings, call)


def resource_path(url: object) -> str:
    if isinstance(url, str) and url.startswith(APIS) and not _climbs(url):
        return check_path(url)
    raise ValueError(
        f"'related_object.url' is a path of the API such as '/v1/customers/cus_1', not {url!r}"
    )


def _climbs(url: str) -> bool:
    path = url.partition("?")[0].lower().replace("%2e", ".").replace("%2f", "/")
    return not {".", ".."}.isdisjoint(path.split("/"))
