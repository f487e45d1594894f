# Rendered from codegen/runtime/webhook_handler.py, which has the comments.
"""Handlers: a function for each type of event, called once per event, however often Stripe delivers it."""

from __future__ import annotations

import hmac as _hmac  # noqa: F401
from dataclasses import dataclass, field
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
    cast,
)

from .articles import article
from .causes import without_frames
from .classes import class_for
from .errors import SignatureVerificationError
from .event_deliveries import (
    Delivery,
    Outcome,
    Result,
    deliver,
    deliver_async,
    in_progress,
    unless_busy,
)
from .event_functions import EventFunctions, F, is_async
from .event_stores import AnyStore, MemoryEventStore, check_store, seconds
from .event_versions import check_policy
from .fork_gates import ForkGate
from .handler_clients import settings_of_client
from .logs import logger
from .payloads import Payload, raw_body, unwrapped
from .signatures import attempt, checked_tolerance, unless_refused
from .snapshot_events import build_event
from .webhook_apps import LIMIT, ASGIWebhook, WSGIWebhook
from .webhooks import verified

if TYPE_CHECKING:
    from .client import BaseStripeClient
    from .config import Settings
    from .event_versions import VersionPolicy
    from .signatures import Secrets

    Header = Union[str, bytes, None]
    Body = Union[Payload, Mapping[str, Any]]

LONGEST_ID = 255
_importing = ForkGate()


@dataclass(frozen=True)
class WebhookReply:
    """What a framework's view answers: ``status`` is an HTTP status, ``body`` a sentence of plain text.

    ``error`` is what was wrong with the request, None when there was nothing. Of a 400 it is in the package's log.
    """

    status: Literal[200, 400, 409]
    body: str
    error: Optional[Exception] = field(default=None, repr=False, compare=False)


ANSWERS: Mapping[Outcome, WebhookReply] = {
    "handled": WebhookReply(200, "The event was handled."),
    "duplicate": WebhookReply(200, "The event was handled before."),
    "unhandled": WebhookReply(200, "Events of this type are not handled."),
}


def _refused(error: Exception) -> WebhookReply:
    log: Any = logger(needed=True)
    log.warning(f"a delivery of an event was refused: {error}")
    signature = isinstance(error, SignatureVerificationError)
    told = (
        "The signature does not fit the body."
        if signature
        else "The body is no event that is taken here."
    )
    return WebhookReply(400, told, without_frames(error))


class _Handler:
    """What handlers with and without verification have in common."""

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
        self._settings = settings
        check_policy(version_policy)
        self._policy: VersionPolicy = version_policy
        self._store = MemoryEventStore() if store is None else store
        check_store(self._store)
        self._lease = seconds("lease", lease)
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
        found, event_type = data.get("id"), data.get("type")
        _import_classes(data)
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
        delivery = self._verified(body, header)
        return unless_busy(deliver(delivery), delivery)

    async def handle_async(self, body: Payload, header: Header) -> Outcome:
        """The same under asyncio or trio, for both kinds of functions; blocking ones run on a worker thread."""
        delivery = self._verified(body, header)
        return unless_busy(await deliver_async(delivery), delivery)

    def respond(self, body: Payload, header: Header) -> WebhookReply:
        """The same for a framework's view: answers 200, 400 to a bad signature or body, and 409 while it is in progress.

        What is wrong with a signature or a body is logged, as a warning of the logger that is named after the package.
        What the function raises goes through, and so does ValueError for a ``body`` that is not raw.
        """
        raw = raw_body(body)
        try:
            delivery = self._verified(raw, header)
        except (SignatureVerificationError, ValueError) as error:
            return _refused(error)
        return _reply(deliver(delivery), delivery)

    async def respond_async(self, body: Payload, header: Header) -> WebhookReply:
        """Async twin of `respond`."""
        raw = raw_body(body)
        try:
            delivery = self._verified(raw, header)
        except (SignatureVerificationError, ValueError) as error:
            return _refused(error)
        return _reply(await deliver_async(delivery), delivery)

    def wsgi(self, *, limit: int = LIMIT) -> WSGIWebhook:
        """The handler as a WSGI app that takes bodies of up to ``limit`` bytes: see `WSGIWebhook`.

        RuntimeError when a function that is registered by now is `async`, or the store is.
        """
        problem, store = self._functions.asynchronous, cast("Any", self._store)
        if problem is None and is_async(store.claim):
            problem = "the store"
        if problem is not None:
            raise RuntimeError(f"{problem} is `async`: use asgi()")
        return WSGIWebhook(self, limit=limit)

    def asgi(self, *, limit: int = LIMIT) -> ASGIWebhook:
        """The handler as an ASGI app that takes bodies of up to ``limit`` bytes: see `ASGIWebhook`."""
        return ASGIWebhook(self, limit=limit)

    def _verified(self, body: Payload, header: Header) -> Delivery:
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
        delivery = self._trusted(body)
        return unless_busy(deliver(delivery), delivery)

    async def handle_async(self, body: Body) -> Outcome:
        """Async twin of `handle`."""
        delivery = self._trusted(body)
        return unless_busy(await deliver_async(delivery), delivery)

    def respond(self, body: Body) -> WebhookReply:
        """The same for a view: answers 200, 400 to what is no event (which is logged), and 409 while it is in progress."""
        try:
            delivery = self._trusted(body)
        except ValueError as error:
            return _refused(error)
        return _reply(deliver(delivery), delivery)

    async def respond_async(self, body: Body) -> WebhookReply:
        """Async twin of `respond`."""
        try:
            delivery = self._trusted(body)
        except ValueError as error:
            return _refused(error)
        return _reply(await deliver_async(delivery), delivery)

    def _trusted(self, body: Body) -> Delivery:
        return self._delivery(unwrapped(body))


def _reply(result: Result, delivery: Delivery) -> WebhookReply:
    if result != "busy":
        return ANSWERS[result]
    told = "The event is being handled: another delivery of it came first."
    return WebhookReply(409, told, in_progress(delivery))


def _import_classes(data: Mapping[str, Any]) -> None:
    inner = data.get("data")
    about = inner.get("object") if isinstance(inner, dict) else None
    with _importing.lock:
        class_for(data, None, False)
        if isinstance(about, dict):
            class_for(about, None, False)


def _id(found: object) -> str:
    if not isinstance(found, str) or not found:
        raise ValueError(
            "the event has no `id`, so nobody could tell whether it was handled before"
        )
    if not found.isascii() or not found.isprintable() or len(found) > LONGEST_ID:
        raise ValueError(
            f"the `id` of the event is not one: those are up to {LONGEST_ID} printable ASCII characters"
        )
    return found


def _secret_problem(secret: object) -> Optional[str]:
    given = [secret] if secret is None or isinstance(secret, str) else secret
    if isinstance(given, (bytes, bytearray)) or not isinstance(given, Sequence):
        kind = article(type(given).__name__)
        return f"`secret` is the endpoint's signing secret as text, or a list of such, not {kind}"
    if not all(one is None or isinstance(one, str) for one in given):
        return "`secret` is a list that holds more than texts"
    if not any(isinstance(one, str) and one.strip() for one in given):
        return "`secret` is blank: it is the endpoint's signing secret, which begins with whsec_"
    return None
