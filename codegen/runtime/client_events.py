"""What a client does with events: verify and build them, and handle them type by type.

The generated `StripeClient` narrows the types of all of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Union, cast

if TYPE_CHECKING:
    from .client import BaseStripeClient
    from .config import Settings
    from .event_stores import AnyStore
    from .event_versions import VersionPolicy
    from .notification_handlers import (
        AsyncFallbackCallback,
        AsyncStripeEventNotificationHandler,
        AsyncStripeEventNotificationHandlerWithoutVerification,
        FallbackCallback,
        StripeEventNotificationHandler,
        StripeEventNotificationHandlerWithoutVerification,
    )
    from .payloads import Payload
    from .signatures import Secrets
    from .webhook_handler import WebhookHandler, WebhookHandlerWithoutVerification

    # part: webhooks
    Header = Union[str, bytes, None]
    # part: webhooks
    Trusted = Union[Payload, Mapping[str, Any]]
    # part: webhooks, events
    Fallback = Union[AsyncFallbackCallback, FallbackCallback]


class ClientEvents:
    """Snapshot events, thin events and handlers of both, with a client's settings."""

    if TYPE_CHECKING:
        _settings: Settings

    # part: webhooks
    def construct_event(
        self,
        payload: Payload,
        sig_header: Header,
        secret: Secrets,
        tolerance: Optional[float] = 300,
        *,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
    ) -> Any:
        """The event of a webhook, once its signature was verified; its objects' requests are this client's.

        The arguments are those of `Webhook.construct_event`. Raises SignatureVerificationError, and ValueError for a
        body that is no snapshot event.
        """
        from .signatures import unless_refused
        from .snapshot_events import build_event
        from .webhooks import examined

        data = examined(payload, sig_header, secret, tolerance, allow_future)
        del secret
        return build_event(unless_refused(data), self._settings, version_policy)

    # part: webhooks
    def construct_event_without_verification(
        self, payload: Trusted, *, version_policy: VersionPolicy = "warn"
    ) -> Any:
        """The event in a body, or in a dict, from a source that is trusted: a queue, Amazon EventBridge, Azure Event Grid.

        Raises ValueError for what is no snapshot event.
        """
        from .payloads import unwrapped
        from .snapshot_events import build_event

        return build_event(unwrapped(payload), self._settings, version_policy)

    # part: webhooks
    def webhook_handler(
        self,
        secret: Secrets,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> WebhookHandler:
        """A handler of snapshot events, `@handler.on("invoice.paid")`: see `WebhookHandler`.

        Raises ValueError for a blank secret.
        """
        from .signatures import attempt, unless_refused
        from .webhook_handler import WebhookHandler

        handler = attempt(
            WebhookHandler,
            _client(self),
            secret,
            tolerance=tolerance,
            allow_future=allow_future,
            version_policy=version_policy,
            store=store,
            lease=lease,
            fallback=fallback,
        )
        del secret
        return unless_refused(handler)

    # part: webhooks
    def webhook_handler_without_verification(
        self,
        *,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> WebhookHandlerWithoutVerification:
        """The same for events from a source that is trusted."""
        from .webhook_handler import WebhookHandlerWithoutVerification

        return WebhookHandlerWithoutVerification(
            _client(self),
            version_policy=version_policy,
            store=store,
            lease=lease,
            fallback=fallback,
        )

    # part: webhooks, events
    def parse_event_notification(
        self,
        raw: Payload,
        sig_header: Header,
        secret: Secrets,
        tolerance: Optional[float] = 300,
        *,
        allow_future: bool = False,
    ) -> Any:
        """The notification of a thin event, once its signature was verified; what it fetches is fetched by this client.

        Raises SignatureVerificationError, and ValueError for a body that is no thin event.
        """
        from .notifications import parse
        from .signatures import unless_refused
        from .webhooks import examined

        data = examined(raw, sig_header, secret, tolerance, allow_future)
        del secret
        return parse(unless_refused(data), _client(self))

    # part: webhooks, events
    def parse_event_notification_without_verification(self, payload: Trusted) -> Any:
        """The notification in a body, or in a dict, from a source that is trusted.

        Raises ValueError for what is no thin event.
        """
        from .notifications import parse
        from .payloads import unwrapped

        return parse(unwrapped(payload), _client(self))

    # part: webhooks, events
    def notification_handler(
        self,
        webhook_secret: Secrets,
        fallback_callback: FallbackCallback,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
    ) -> StripeEventNotificationHandler:
        """A handler of thin events, `@handler.on_v1_billing_meter_no_meter_found`; ValueError for a blank secret."""
        from .notification_handlers import StripeEventNotificationHandler as Handler
        from .signatures import attempt, unless_refused

        handler = attempt(
            Handler,
            _client(self),
            webhook_secret,
            fallback_callback,
            tolerance=tolerance,
            allow_future=allow_future,
        )
        del webhook_secret
        return unless_refused(handler)

    # part: webhooks, events
    def notification_handler_without_verification(
        self, fallback_callback: FallbackCallback
    ) -> StripeEventNotificationHandlerWithoutVerification:
        """The same for thin events from a source that is trusted."""
        from .notification_handlers import (
            StripeEventNotificationHandlerWithoutVerification as Handler,
        )

        return Handler(_client(self), fallback_callback)

    # part: webhooks, events
    def async_notification_handler(
        self,
        webhook_secret: Secrets,
        fallback_callback: Fallback,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
    ) -> AsyncStripeEventNotificationHandler:
        """A handler of thin events for `await handler.handle_async(...)`; ValueError for a blank secret."""
        from .notification_handlers import (
            AsyncStripeEventNotificationHandler as Handler,
        )
        from .signatures import attempt, unless_refused

        handler = attempt(
            Handler,
            _client(self),
            webhook_secret,
            fallback_callback,
            tolerance=tolerance,
            allow_future=allow_future,
        )
        del webhook_secret
        return unless_refused(handler)

    # part: webhooks, events
    def async_notification_handler_without_verification(
        self, fallback_callback: Fallback
    ) -> AsyncStripeEventNotificationHandlerWithoutVerification:
        """The same for thin events from a source that is trusted."""
        from .notification_handlers import (
            AsyncStripeEventNotificationHandlerWithoutVerification as Handler,
        )

        return Handler(_client(self), fallback_callback)


def _client(mixed: object) -> BaseStripeClient:
    return cast("BaseStripeClient", mixed)
