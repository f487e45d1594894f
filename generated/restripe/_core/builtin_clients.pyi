# Rendered from codegen/runtime/builtin_clients.py.
from typing import Any, Optional
from .config import Proxy, Timeout
from .http_clients import BundledClient
from .message import Transport
from .transport import PoolTransport

class UrllibClient(BundledClient):
    name = PoolTransport.name
    def __init__(
        self,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        *,
        timeout: Optional[Timeout] = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None: ...
    def close(self) -> None: ...
    async def close_async(self) -> None: ...

class AIOHTTPClient(UrllibClient):
    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        *,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None: ...

def new_default_http_client(*args: Any, **kwargs: Any) -> UrllibClient: ...
def new_http_client_async_fallback(*args: Any, **kwargs: Any) -> UrllibClient: ...
def ensure_default_http_client() -> None: ...
