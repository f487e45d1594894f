# Rendered from codegen/runtime/notification_handlers.py.
from dataclasses import dataclass
from typing import (
    Any,
    Awaitable,
    Callable,
    List,
    Mapping,
    NoReturn,
    Optional,
    Type,
    TypeVar,
    Union,
)
from .notifications import EventNotification
from .payloads import Payload
from .signatures import Secrets
from .client import BaseStripeClient

F = TypeVar("F", bound=Callable[..., Any])
EventType = Union[str, Type[EventNotification]]

@dataclass(frozen=True)
class UnhandledNotificationDetails:
    is_known_event_type: bool

FallbackCallback = Callable[[Any, Any, UnhandledNotificationDetails], None]
AsyncFallbackCallback = Callable[
    [Any, Any, UnhandledNotificationDetails], Awaitable[None]
]

class NotificationRegistry:
    def __init__(
        self, client: BaseStripeClient, fallback_callback: Callable[..., Any]
    ) -> None: ...
    def on(self, *types: EventType) -> Callable[[F], F]: ...
    def pre_handle(self, func: F) -> F: ...
    @property
    def registered_event_types(self) -> List[str]: ...
    def __dir__(self) -> List[str]: ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> NoReturn: ...
    fallback_callback: Callable[..., Any]

class SyncNotificationRegistry(NotificationRegistry): ...
class AsyncNotificationRegistry(NotificationRegistry): ...

class StripeEventNotificationHandlerWithoutVerification(SyncNotificationRegistry):
    def handle(self, webhook_body: Union[Payload, Mapping[str, Any]]) -> None: ...

class StripeEventNotificationHandler(SyncNotificationRegistry):
    def __init__(
        self,
        client: BaseStripeClient,
        webhook_secret: Secrets,
        fallback_callback: FallbackCallback,
        *,
        tolerance: Optional[float] = ...,
        allow_future: bool = False,
    ) -> None: ...
    def handle(
        self, webhook_body: Payload, sig_header: Union[str, bytes, None]
    ) -> None: ...
    @staticmethod
    def without_verification(
        client: BaseStripeClient, fallback_callback: FallbackCallback
    ) -> StripeEventNotificationHandlerWithoutVerification: ...

class AsyncStripeEventNotificationHandlerWithoutVerification(AsyncNotificationRegistry):
    async def handle_async(
        self, webhook_body: Union[Payload, Mapping[str, Any]]
    ) -> None: ...

class AsyncStripeEventNotificationHandler(AsyncNotificationRegistry):
    def __init__(
        self,
        client: BaseStripeClient,
        webhook_secret: Secrets,
        fallback_callback: Union[AsyncFallbackCallback, FallbackCallback],
        *,
        tolerance: Optional[float] = ...,
        allow_future: bool = False,
    ) -> None: ...
    async def handle_async(
        self, webhook_body: Payload, sig_header: Union[str, bytes, None]
    ) -> None: ...
    @staticmethod
    def without_verification(
        client: BaseStripeClient,
        fallback_callback: Union[AsyncFallbackCallback, FallbackCallback],
    ) -> AsyncStripeEventNotificationHandlerWithoutVerification: ...
