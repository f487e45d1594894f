# Rendered from codegen/runtime/httpx_client.py.
from typing import Optional
from .config import Proxy, Timeout
from .http_clients import BundledClient

class HTTPXClient(BundledClient):
    name = "httpx"
    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        allow_sync_methods: bool = False,
        *,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None: ...
    def close(self) -> None: ...
    async def close_async(self) -> None: ...
