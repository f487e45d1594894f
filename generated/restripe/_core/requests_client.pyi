# Signatures of codegen/runtime/requests_client.py; edit it there, never here.
from typing import Optional
from .config import Proxy
from .config import Timeout
from .http_clients import BundledClient
from .message import Transport
from .message import SessionLike

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
