# Rendered from codegen/runtime/client_events.py.
from typing import Any, Callable, Mapping, Optional, Union
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

Header = Union[str, bytes, None]
Trusted = Union[Payload, Mapping[str, Any]]
Fallback = Union[AsyncFallbackCallback, FallbackCallback]

class ClientEvents:
    _settings: Settings
    def construct_event(
        self,
        payload: Payload,
        sig_header: Header,
        secret: Secrets,
        tolerance: Optional[float] = 300,
        *,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
    ) -> Any: ...
    def construct_event_without_verification(
        self, payload: Trusted, *, version_policy: VersionPolicy = "warn"
    ) -> Any: ...
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
    ) -> WebhookHandler: ...
    def webhook_handler_without_verification(
        self,
        *,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> WebhookHandlerWithoutVerification: ...
    def parse_event_notification(
        self,
        raw: Payload,
        sig_header: Header,
        secret: Secrets,
        tolerance: Optional[float] = 300,
        *,
        allow_future: bool = False,
    ) -> Any: ...
    def parse_event_notification_without_verification(
        self, payload: Trusted
    ) -> Any: ...
    def notification_handler(
        self,
        webhook_secret: Secrets,
        fallback_callback: FallbackCallback,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
    ) -> StripeEventNotificationHandler: ...
    def notification_handler_without_verification(
        self, fallback_callback: FallbackCallback
    ) -> StripeEventNotificationHandlerWithoutVerification: ...
    def async_notification_handler(
        self,
        webhook_secret: Secrets,
        fallback_callback: Fallback,
        *,
        tolerance: Optional[float] = 300,
        allow_future: bool = False,
    ) -> AsyncStripeEventNotificationHandler: ...
    def async_notification_handler_without_verification(
        self, fallback_callback: Fallback
    ) -> AsyncStripeEventNotificationHandlerWithoutVerification: ...
