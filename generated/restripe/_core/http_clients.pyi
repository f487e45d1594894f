# Rendered from codegen/runtime/http_clients.py.
from typing import Any, Mapping, NoReturn, Optional, Tuple, Union
from .config import Proxy, Timeout
from .message import Reply, Request, Transport

Answer = Tuple[Any, int, Mapping[str, str]]
PostData = Union[None, str, bytes]

class HTTPClient:
    name = "http_client"
    _async_fallback: Optional[Transport]
    def __init__(
        self,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
    ) -> None: ...
    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    def request_stream(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    async def request_stream_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    def close(self) -> None: ...
    async def close_async(self) -> None: ...
    def send(self, request: Request) -> Reply: ...
    async def send_async(self, request: Request) -> Reply: ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> NoReturn: ...
    _verify_ssl_certs: bool

class BundledClient(HTTPClient):
    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None: ...
    def send(self, request: Request) -> Reply: ...
    async def send_async(self, request: Request) -> Reply: ...
    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    def request_stream(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...
    async def request_stream_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer: ...

def is_overridden(client: object, own: type, name: str) -> bool: ...
