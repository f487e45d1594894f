"""Handlers: a function for each type of event, called once per event, however often Stripe delivers it."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    List,
    Literal,
    Mapping,
    NoReturn,
    Optional,
    Sequence,
    Union,
)

from .articles import article
from .causes import without_frames
from .errors import EventInProgressError, SignatureVerificationError
from .event_deliveries import Delivery, Outcome, handle, handle_async
from .event_functions import EventFunctions, F
from .event_stores import AnyStore, MemoryEventStore, check_store
from .handler_clients import settings_of_client
from .payloads import Payload, raw_body
from .signatures import attempt, checked_tolerance, unless_refused

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

    from .client import BaseStripeClient
    from .config import Settings
    from .event_versions import VersionPolicy
    from .signatures import Secrets
    from .webhook_apps import ASGIWebhook, WSGIWebhook

    Header = Union[str, bytes, None]
    Body = Union[Payload, Mapping[str, Any]]

LONGEST_ID = 255


@dataclass(frozen=True)
class WebhookReply:
    """What a framework's view answers: ``status`` is an HTTP status, ``body`` a sentence of plain text.

    ``error`` is what was wrong with the request, for the program's own log; None when there was nothing.
    """

    status: Literal[200, 400, 409]
    body: str
    error: Optional[Exception] = field(default=None, repr=False, compare=False)


# Read in Stripe's dashboard, and by whoever posts something: no word of what was compared with what.
ANSWERS: Mapping[Outcome, WebhookReply] = {
    "handled": WebhookReply(200, "The event was handled."),
    "duplicate": WebhookReply(200, "The event was handled before."),
    "unhandled": WebhookReply(200, "Events of this type are not handled."),
}


def _in_progress(error: Exception) -> WebhookReply:
    told = "The event is being handled: another delivery of it came first."
    return WebhookReply(409, told, without_frames(error))


def _refused(error: Exception) -> WebhookReply:
    signature = isinstance(error, SignatureVerificationError)
    told = (
        "The signature does not fit the body."
        if signature
        else "The body is no event that is taken here."
    )
    return WebhookReply(400, told, without_frames(error))


class _Handler:
    """What handlers with and without verification have in common."""

    # What a constructor that failed leaves behind, for whoever prints the object.
    _functions = EventFunctions(None)
    _store: Optional[AnyStore] = None
    _lease = 0.0

    def __init__(
        self,
        settings: Optional[Settings],
        version_policy: VersionPolicy,
        store: Optional[AnyStore],
        lease: float,
        fallback: Optional[Callable[..., Any]],
    ) -> None:
        from .event_versions import check_policy

        self._settings = settings
        check_policy(version_policy)
        self._policy: VersionPolicy = version_policy
        self._store = MemoryEventStore() if store is None else store
        check_store(self._store)
        self._lease = _checked_lease(lease)
        self._functions = EventFunctions(fallback)

    @property
    def registered_event_types(self) -> List[str]:
        """The types that have a function of their own, sorted."""
        return self._functions.types

    def on(self, *types: Union[str, type]) -> Callable[[F], F]:
        """Decorator: the function handles events of these types, given as text or as classes of `restripe.events`.

        Gives the function back. ValueError for a type that has one already; UserWarning for a type that this package
        does not know.
        """
        return self._functions.adder(types)

    def fallback(self, function: F) -> F:
        """Decorator: the function handles events of all types that have none of their own."""
        return self._functions.add_fallback(function)

    def _delivery(self, data: Dict[str, Any]) -> Delivery:
        """What is to be done about an event; ValueError for data that is none."""
        from .snapshot_events import build_event

        found, event_type = data.get("id"), data.get("type")
        # First, for it tells what else a body without these may be.
        event = build_event(data, self._settings, self._policy)
        event_id = _id(found)
        if not isinstance(event_type, str):
            raise ValueError("the event has no `type`")
        function, name = self._functions.find(event_type)
        return Delivery(event, event_id, function, name, self._store, self._lease)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it holds secrets: "
            "make it where it is used"
        )

    def __repr__(self) -> str:
        # The name alone: a store may show the password of its database.
        store = type(self._store).__name__
        return f"<{type(self).__name__} {self._functions!r} store={store} lease={self._lease!r}>"


class WebhookHandler(_Handler):
    """Handles the events that are posted to a webhook endpoint.

    ``client`` makes the requests of the events' objects (None: the package's settings). ``secret`` is the endpoint's
    signing secret, or several of them while it is rotated. ``tolerance``: how many seconds ago an event may have been
    signed, or ahead unless ``allow_future``; None for any time. ``version_policy`` says what happens to events of
    another API version. ``store`` remembers what was handled, in this process unless another one is given; an event is
    claimed for ``lease`` seconds, after which another delivery of it is handled if this one has not ended.
    ``fallback`` handles types that no function is registered for.
    """

    def __init__(
        self,
        client: Optional[BaseStripeClient],
        secret: Secrets,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> None:
        problem = _secret_problem(secret)
        self._secret: Secrets = None
        if problem is None:
            self._secret = secret if isinstance(secret, str) else tuple(secret or ())
        settings = attempt(settings_of_client, client)
        # The frame of an error is shown by crash reporters; in the client's place there may be a key.
        del secret, client
        if problem is not None:
            raise ValueError(problem)
        own = unless_refused(settings)
        super().__init__(own, version_policy, store, lease, fallback)
        self._tolerance = checked_tolerance(tolerance)
        self._allow_future = allow_future

    def handle(self, body: Payload, header: Header) -> Outcome:
        """Verify a delivery and call the function for its event, unless it was called for that event before.

        ``body`` is the raw body of the request, ``header`` its `Stripe-Signature`. Returns "handled", "duplicate" or,
        when no function wants the type, "unhandled". Raises SignatureVerificationError, ValueError for a body that is
        no event, EventInProgressError while another delivery of it is being handled, RuntimeError for a function that
        is `async`, and what the function raises: the next delivery is handled then.
        """
        return handle(self._verified(body, header))

    async def handle_async(self, body: Payload, header: Header) -> Outcome:
        """The same under asyncio or trio, for both kinds of functions; blocking ones run on a worker thread."""
        return await handle_async(self._verified(body, header))

    def respond(self, body: Payload, header: Header) -> WebhookReply:
        """The same for a framework's view: answers 200, 400 to a bad signature or body, and 409 while it is in progress.

        What the function raises goes through, and so does ValueError for a ``body`` that is not raw.
        """
        raw = raw_body(body)
        try:
            delivery = self._verified(raw, header)
        except (SignatureVerificationError, ValueError) as error:
            return _refused(error)
        return _respond(delivery)

    async def respond_async(self, body: Payload, header: Header) -> WebhookReply:
        """Async twin of `respond`."""
        raw = raw_body(body)
        try:
            delivery = self._verified(raw, header)
        except (SignatureVerificationError, ValueError) as error:
            return _refused(error)
        return await _respond_async(delivery)

    def wsgi(self, **options: Any) -> WSGIWebhook:
        """The handler as a WSGI app; options are those of `WSGIWebhook`."""
        from .webhook_apps import WSGIWebhook

        return WSGIWebhook(self, **options)

    def asgi(self, **options: Any) -> ASGIWebhook:
        """The handler as an ASGI app; options are those of `ASGIWebhook`."""
        from .webhook_apps import ASGIWebhook

        return ASGIWebhook(self, **options)

    def _verified(self, body: Payload, header: Header) -> Delivery:
        from .webhooks import verified

        data = verified(body, header, self._secret, self._tolerance, self._allow_future)
        return self._delivery(data)


class WebhookHandlerWithoutVerification(_Handler):
    """Handles events from a source that is trusted: a queue, Amazon EventBridge, Azure Event Grid.

    The options are those of `WebhookHandler`. Bodies are raw ones, or dicts.
    """

    def __init__(
        self,
        client: Optional[BaseStripeClient],
        *,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> None:
        settings = attempt(settings_of_client, client)
        del client
        own = unless_refused(settings)
        super().__init__(own, version_policy, store, lease, fallback)

    def handle(self, body: Body) -> Outcome:
        """Call the function for an event, unless it was called for that event before: see `WebhookHandler.handle`."""
        return handle(self._trusted(body))

    async def handle_async(self, body: Body) -> Outcome:
        """Async twin of `handle`."""
        return await handle_async(self._trusted(body))

    def respond(self, body: Body) -> WebhookReply:
        """The same for a view: answers 200, 400 to what is no event, and 409 while it is in progress."""
        try:
            delivery = self._trusted(body)
        except ValueError as error:
            return _refused(error)
        return _respond(delivery)

    async def respond_async(self, body: Body) -> WebhookReply:
        """Async twin of `respond`."""
        try:
            delivery = self._trusted(body)
        except ValueError as error:
            return _refused(error)
        return await _respond_async(delivery)

    def _trusted(self, body: Body) -> Delivery:
        from .payloads import unwrapped

        return self._delivery(unwrapped(body))


def _respond(delivery: Delivery) -> WebhookReply:
    try:
        return ANSWERS[handle(delivery)]
    except EventInProgressError as error:
        return _in_progress(error)


async def _respond_async(delivery: Delivery) -> WebhookReply:
    try:
        return ANSWERS[await handle_async(delivery)]
    except EventInProgressError as error:
        return _in_progress(error)


def _id(found: object) -> str:
    """The event's id, in a form that every database keeps whole; else ValueError."""
    if not isinstance(found, str) or not found:
        raise ValueError(
            "the event has no `id`, so nobody could tell whether it was handled before"
        )
    if not found.isascii() or not found.isprintable() or len(found) > LONGEST_ID:
        raise ValueError(
            f"the `id` of the event is not one: those are up to {LONGEST_ID} printable ASCII characters"
        )
    return found


def _checked_lease(value: object) -> float:
    if not _is_number(value) or not 0 < value < inf:
        raise ValueError(f"`lease` is a positive number of seconds, not {value!r}")
    return value


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _secret_problem(secret: object) -> Optional[str]:
    """What is wrong with the signing secret, None when nothing is."""
    given = [secret] if secret is None or isinstance(secret, str) else secret
    if isinstance(given, (bytes, bytearray)) or not isinstance(given, Sequence):
        kind = article(type(given).__name__)
        return f"`secret` is the endpoint's signing secret as text, or a list of such, not {kind}"
    if not all(one is None or isinstance(one, str) for one in given):
        return "`secret` is a list that holds more than texts"
    if not any(isinstance(one, str) and one.strip() for one in given):
        return "`secret` is blank: it is the endpoint's signing secret, which begins with whsec_"
    return None
