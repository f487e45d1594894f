# Rendered from codegen/runtime/requests_client.py.
from typing import Optional
from .config import Proxy, Timeout
from .http_clients import BundledClient
from .message import Transport, SessionLike

class RequestsClient(BundledClient):
    name = "requests"
    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        session: Optional[SessionLike] = None,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        *,
        ca_bundle_path: Optional[str] = None,
    ) -> None: ...
    def close(self) -> None: ...
