# Rendered from codegen/runtime/client.py.
from typing import List, Mapping, NoReturn, Optional, Sequence, TypeVar, Union
from .client_events import ClientEvents
from .client_options import ClientOptions, Context
from .config import AppInfo, Proxy, Settings, Timeout
from .message import StripeResponse, Transport, SessionLike
from .objects import StripeObject
from typing_extensions import Unpack
from .oauth import OAuthService

ClientT = TypeVar("ClientT", bound="BaseStripeClient")
ROOTS: Mapping[str, str]

class BaseStripeClient(ClientEvents):
    _settings: Settings
    def __init__(
        self,
        api_key: str,
        *,
        stripe_account: Optional[str] = None,
        stripe_context: Context = None,
        stripe_version: Optional[str] = None,
        base_addresses: Optional[Mapping[str, str]] = None,
        client_id: Optional[str] = None,
        verify_ssl_certs: bool = True,
        ca_bundle_path: Optional[str] = None,
        proxy: Proxy = None,
        max_network_retries: Optional[int] = None,
        timeout: Optional[Timeout] = None,
        http_client: Union[Transport, SessionLike, None] = None,
        app_info: Optional[AppInfo] = None,
        deadline: Optional[float] = None,
        hooks: Optional[Sequence[object]] = None,
        enable_telemetry: bool = False,
        log_bodies: bool = False,
        **unknown: NoReturn,
    ) -> None: ...
    @property
    def oauth(self) -> OAuthService: ...
    def raw_request(
        self, method: str, path: str, /, *, base: str = "api", **params: object
    ) -> StripeResponse: ...
    async def raw_request_async(
        self, method: str, path: str, /, *, base: str = "api", **params: object
    ) -> StripeResponse: ...
    def deserialize(
        self,
        response: Union[StripeResponse, Mapping[str, object], str, bytes],
        params: Optional[Mapping[str, object]] = None,
        *,
        api_mode: str = "V1",
    ) -> StripeObject: ...
    def with_options(self: ClientT, **options: Unpack[ClientOptions]) -> ClientT: ...
    def with_stripe_context(self: ClientT, stripe_context: Context) -> ClientT: ...
    def close(self) -> None: ...
    async def close_async(self) -> None: ...
    def __enter__(self: ClientT) -> ClientT: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self: ClientT) -> ClientT: ...
    async def __aexit__(self, *_: object) -> None: ...
    def __repr__(self) -> str: ...
    def __dir__(self) -> List[str]: ...
    def __reduce__(self) -> NoReturn: ...
