# Rendered from codegen/runtime/webhook_apps.py.
from typing import Any, Awaitable, Callable, Dict, Iterable, Mapping
from .webhook_handler import WebhookHandler

LIMIT: int
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Any], Awaitable[object]]

class WSGIWebhook:
    def __init__(self, handler: WebhookHandler, *, limit: int = ...) -> None: ...
    def __call__(
        self, environ: Dict[str, Any], start_response: Callable[..., object]
    ) -> Iterable[bytes]: ...

class ASGIWebhook:
    def __init__(self, handler: WebhookHandler, *, limit: int = ...) -> None: ...
    async def __call__(
        self, scope: Mapping[str, Any], receive: Receive, send: Send
    ) -> None: ...
