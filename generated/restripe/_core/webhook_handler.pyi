# Rendered from codegen/runtime/webhook_handler.py.
from dataclasses import dataclass
from typing import Any, Callable, List, Literal, Mapping, NoReturn, Optional, Union
from .event_deliveries import Outcome
from .event_functions import F
from .event_stores import AnyStore
from .payloads import Payload
from .webhook_apps import ASGIWebhook, WSGIWebhook
from .client import BaseStripeClient
from .config import Settings
from .event_versions import VersionPolicy
from .signatures import Secrets

Header = Union[str, bytes, None]
Body = Union[Payload, Mapping[str, Any]]

@dataclass(frozen=True)
class WebhookReply:
    status: Literal[200, 400, 409]
    body: str
    error: Optional[Exception] = ...

class _Handler:
    def __init__(
        self,
        settings: Optional[Settings],
        version_policy: VersionPolicy,
        store: Optional[AnyStore],
        lease: float,
        fallback: Optional[Callable[..., Any]],
    ) -> None: ...
    @property
    def registered_event_types(self) -> List[str]: ...
    def on(self, *types: Union[str, type]) -> Callable[[F], F]: ...
    def fallback(self, function: F) -> F: ...
    def __reduce__(self) -> NoReturn: ...
    def __repr__(self) -> str: ...
    _settings: Optional[Settings]

class WebhookHandler(_Handler):
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
    ) -> None: ...
    def handle(self, body: Payload, header: Header) -> Outcome: ...
    async def handle_async(self, body: Payload, header: Header) -> Outcome: ...
    def respond(self, body: Payload, header: Header) -> WebhookReply: ...
    async def respond_async(self, body: Payload, header: Header) -> WebhookReply: ...
    def wsgi(self, *, limit: int = ...) -> WSGIWebhook: ...
    def asgi(self, *, limit: int = ...) -> ASGIWebhook: ...

class WebhookHandlerWithoutVerification(_Handler):
    def __init__(
        self,
        client: Optional[BaseStripeClient],
        *,
        version_policy: VersionPolicy = "warn",
        store: Optional[AnyStore] = None,
        lease: float = 300.0,
        fallback: Optional[Callable[..., Any]] = None,
    ) -> None: ...
    def handle(self, body: Body) -> Outcome: ...
    async def handle_async(self, body: Body) -> Outcome: ...
    def respond(self, body: Body) -> WebhookReply: ...
    async def respond_async(self, body: Body) -> WebhookReply: ...
