# Rendered from codegen/runtime/notification_handlers.py, which has the comments.
"""Handlers of thin events: one function per type, found by the type of the notification that comes in.

They are set up once, when the program starts: after the first notification no function can be added.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    List,
    Mapping,
    NoReturn,
    Optional,
    Type,
    TypeVar,
    Union,
)

from .articles import article
from .callers import warn
from .event_functions import check_runs, is_async
from .handler_clients import checked_client
from .lazy import UnknownName, nearest
from .notifications import (
    EventNotification,
    UnknownEventNotification,
    known_types,
    parse,
)
from .payloads import Payload, unwrapped
from .signatures import (
    Secrets,
    attempt,
    unless_refused,
)
from .webhooks import DEFAULT_TOLERANCE, Verification

if TYPE_CHECKING:
    from .client import BaseStripeClient

F = TypeVar("F", bound=Callable[..., Any])
EventType = Union[str, Type[EventNotification]]
PREFIX = "on_"


@dataclass(frozen=True)
class UnhandledNotificationDetails:
    """What a fallback is told beside the notification: whether the package has a class for its type."""

    is_known_event_type: bool


FallbackCallback = Callable[[Any, Any, UnhandledNotificationDetails], None]
AsyncFallbackCallback = Callable[
    [Any, Any, UnhandledNotificationDetails], Awaitable[None]
]
PreHandleCallback = Callable[[Any, Any], bool]
AsyncPreHandleCallback = Callable[[Any, Any], Awaitable[bool]]


class NotificationRegistry:
    """What all handlers have in common: the functions by type."""

    def __init__(
        self, client: BaseStripeClient, fallback_callback: Callable[..., Any]
    ) -> None:
        checked = attempt(checked_client, client)
        del client
        self._client = unless_refused(checked)
        self._callbacks: Dict[str, Callable[..., Any]] = {}
        self._pre_handle: Optional[Callable[..., Any]] = None
        self._has_handled = False
        self._check(fallback_callback)
        self.fallback_callback = fallback_callback

    def on(self, *types: EventType) -> Callable[[F], F]:
        """Register the function that it decorates for event types, given as text or as notification classes.

        Types that Stripe has added since this package was made are welcome, with a warning: their notifications are
        UnknownEventNotification. ValueError for a type that has a function, RuntimeError after the first notification.
        """
        if not types:
            raise ValueError("on() takes at least one event type")
        names = [_named(each) for each in types]

        def register(function: F) -> F:
            return self._register(names, function)

        return register

    def pre_handle(self, func: F) -> F:
        """Register what runs before any other function: where it returns False, nothing else does.

        ValueError for a second one, RuntimeError after the first notification.
        """
        self._check_open()
        if self._pre_handle is not None:
            raise ValueError("a pre_handle function is registered already")
        self._check(func)
        self._pre_handle = func
        return func

    @property
    def registered_event_types(self) -> List[str]:
        """The event types that have a function, sorted."""
        return sorted(self._callbacks)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith(PREFIX):
                for event_type in known_types():
                    if registration_name(event_type) == name:
                        return self.on(event_type)
            kind = article(type(self).__name__)
            raise UnknownName(f"{kind} has no {name!r}", name, dir(self))

    def __dir__(self) -> List[str]:
        names = {registration_name(event_type) for event_type in known_types()}
        return sorted({*super().__dir__(), *names})

    def __repr__(self) -> str:
        made = vars(self)
        count = len(made.get("_callbacks", ()))
        return f"<{type(self).__name__} of {made.get('_client')!r} for {count} types>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it holds secrets: make it where it is used"
        )

    def _register(self, types: List[str], function: F) -> F:
        self._check_open()
        self._check(function)
        for position, each in enumerate(types):
            if each in self._callbacks or each in types[:position]:
                raise ValueError(f"a function for {each!r} is registered already")
        self._callbacks.update(dict.fromkeys(types, function))
        for each in types:
            _warn_of_unknown(each)
        return function

    def _check_open(self) -> None:
        if self._has_handled:
            raise RuntimeError(
                "this handler has handled a notification: register all functions before the first one"
            )

    def _check(self, function: object) -> None:
        if not callable(function):
            kind = article(type(function).__name__)
            raise TypeError(f"a handler takes functions, not {kind}")
        check_runs(function)

    def _verified(
        self,
        body: Payload,
        header: Union[str, bytes, None],
        verification: Verification,
    ) -> EventNotification:
        self._has_handled = True
        return parse(verification.data(body, header), self._client)

    def _trusted(self, body: Union[Payload, Mapping[str, Any]]) -> EventNotification:
        self._has_handled = True
        return parse(unwrapped(body), self._client)

    def _chosen(self, notification: EventNotification) -> Callable[[], Any]:
        client = notification._client
        function = self._callbacks.get(notification.type)
        if function is not None:
            return _call(function, notification, client)
        known = not isinstance(notification, UnknownEventNotification)
        details = UnhandledNotificationDetails(is_known_event_type=known)
        return _call(self.fallback_callback, notification, client, details)


class SyncNotificationRegistry(NotificationRegistry):
    """Calls plain functions, one after the other, on the thread of the caller."""

    def _check(self, function: object) -> None:
        super()._check(function)
        if is_async(function):
            raise TypeError(
                f"{type(self).__name__} never awaits: an async function is for {_twin(self)}"
            )

    def _dispatch(self, notification: EventNotification) -> None:
        if self._pre_handle is not None:
            first = _call(self._pre_handle, notification, notification._client)
            if not _verdict(_finished(first(), self)):
                return
        _finished(self._chosen(notification)(), self)


class AsyncNotificationRegistry(NotificationRegistry):
    """Awaits async functions; plain ones run in a worker thread meanwhile, with the context variables of the task."""

    async def _dispatch_async(self, notification: EventNotification) -> None:
        if self._pre_handle is not None:
            first = _call(self._pre_handle, notification, notification._client)
            if not _verdict(await _awaited(first)):
                return
        await _awaited(self._chosen(notification))


class StripeEventNotificationHandlerWithoutVerification(SyncNotificationRegistry):
    """Handles notifications from a source that is trusted: a queue, Amazon EventBridge, Azure Event Grid."""

    def handle(self, webhook_body: Union[Payload, Mapping[str, Any]]) -> None:
        """Call the function for a body, a dict or an envelope; what it raises goes through.

        Raises ValueError for what is no thin event.
        """
        self._dispatch(self._trusted(webhook_body))


class StripeEventNotificationHandler(SyncNotificationRegistry):
    """Verifies the notifications that a webhook brings, and calls the functions for their types."""

    def __init__(
        self,
        client: BaseStripeClient,
        webhook_secret: Secrets,
        fallback_callback: FallbackCallback,
        *,
        tolerance: Optional[float] = DEFAULT_TOLERANCE,
        allow_future: bool = False,
    ) -> None:
        """``tolerance`` is in seconds, None for any age; ValueError for another one or a blank secret, TypeError for an async function."""
        verification = attempt(Verification, webhook_secret, tolerance, allow_future)
        checked = attempt(checked_client, client)
        del client, webhook_secret
        self._verification = unless_refused(verification)
        super().__init__(unless_refused(checked), fallback_callback)

    def handle(
        self, webhook_body: Payload, sig_header: Union[str, bytes, None]
    ) -> None:
        """Call the function for a body, or the fallback; what it raises goes through.

        Raises SignatureVerificationError, and ValueError for what is no thin event.
        """
        notification = self._verified(webhook_body, sig_header, self._verification)
        self._dispatch(notification)

    @staticmethod
    def without_verification(
        client: BaseStripeClient, fallback_callback: FallbackCallback
    ) -> StripeEventNotificationHandlerWithoutVerification:
        """A handler for bodies that somebody else has verified."""
        handler = attempt(
            StripeEventNotificationHandlerWithoutVerification, client, fallback_callback
        )
        del client
        return unless_refused(handler)


class AsyncStripeEventNotificationHandlerWithoutVerification(AsyncNotificationRegistry):
    """The async twin of `StripeEventNotificationHandlerWithoutVerification`."""

    async def handle_async(
        self, webhook_body: Union[Payload, Mapping[str, Any]]
    ) -> None:
        """Await the function for a body, a dict or an envelope; what it raises goes through.

        Raises ValueError for what is no thin event.
        """
        await self._dispatch_async(self._trusted(webhook_body))


class AsyncStripeEventNotificationHandler(AsyncNotificationRegistry):
    """The async twin of `StripeEventNotificationHandler`."""

    def __init__(
        self,
        client: BaseStripeClient,
        webhook_secret: Secrets,
        fallback_callback: Union[AsyncFallbackCallback, FallbackCallback],
        *,
        tolerance: Optional[float] = DEFAULT_TOLERANCE,
        allow_future: bool = False,
    ) -> None:
        """``tolerance`` is in seconds, None for any age; ValueError for another one or a blank secret."""
        verification = attempt(Verification, webhook_secret, tolerance, allow_future)
        checked = attempt(checked_client, client)
        del client, webhook_secret
        self._verification = unless_refused(verification)
        super().__init__(unless_refused(checked), fallback_callback)

    async def handle_async(
        self, webhook_body: Payload, sig_header: Union[str, bytes, None]
    ) -> None:
        """Await the function for a body, or the fallback; what it raises goes through.

        Raises SignatureVerificationError, and ValueError for what is no thin event.
        """
        notification = self._verified(webhook_body, sig_header, self._verification)
        await self._dispatch_async(notification)

    @staticmethod
    def without_verification(
        client: BaseStripeClient,
        fallback_callback: Union[AsyncFallbackCallback, FallbackCallback],
    ) -> AsyncStripeEventNotificationHandlerWithoutVerification:
        """A handler for bodies that somebody else has verified."""
        handler = attempt(
            AsyncStripeEventNotificationHandlerWithoutVerification,
            client,
            fallback_callback,
        )
        del client
        return unless_refused(handler)


def registration_name(event_type: str) -> str:
    words = event_type.replace("[", "_including_").replace("]", "")
    return PREFIX + words.replace(".", "_")


def _named(event_type: object) -> str:
    name = getattr(event_type, "LOOKUP_TYPE", event_type)
    if isinstance(name, str) and name.strip():
        return name
    raise TypeError(
        f"on() takes event types, as text or as notification classes, not {event_type!r}; "
        "it is used as @handler.on('…')"
    )


def _warn_of_unknown(event_type: str) -> None:
    known = known_types()
    if event_type in known or not known:
        return
    close = nearest(event_type, known)
    hint = f"; did you mean {close!r}?" if close else ""
    warn(f"this package knows no thin event of type {event_type!r}{hint}")


def _call(function: Callable[..., Any], *args: object) -> Callable[[], Any]:
    return partial(function, *args)


def _twin(handler: object) -> str:
    return f"Async{type(handler).__name__}"


def _finished(result: Any, handler: object) -> Any:
    if not hasattr(result, "__await__"):
        return result
    if hasattr(result, "close"):
        result.close()
    raise TypeError(
        f"a function returned something to await, and {type(handler).__name__} never awaits: it is for {_twin(handler)}"
    )


async def _awaited(function: Callable[[], Any]) -> Any:
    if is_async(function):
        return await function()
    from .threads import in_thread

    result = await in_thread(function)
    return await result if hasattr(result, "__await__") else result


def _verdict(result: object) -> bool:
    if result is None:
        raise TypeError(
            "the pre_handle function returned None: True goes on, False stops without a word"
        )
    return bool(result)
