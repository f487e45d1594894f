# Rendered from codegen/runtime/client_options.py.
from typing import Any, FrozenSet, Mapping, Optional, Sequence, TypedDict, Union
from .config import AppInfo, Proxy, Settings, Timeout
from .context import StripeContext
from .message import Transport, SessionLike

Context = Union[str, StripeContext, None]

class ClientOptions(TypedDict, total=False):
    api_key: str
    stripe_account: Optional[str]
    stripe_context: Context
    stripe_version: Optional[str]
    base_addresses: Optional[Mapping[str, str]]
    client_id: Optional[str]
    verify_ssl_certs: bool
    ca_bundle_path: Optional[str]
    proxy: Proxy
    max_network_retries: Optional[int]
    timeout: Optional[Timeout]
    http_client: Union[Transport, SessionLike, None]
    app_info: Optional[AppInfo]
    deadline: Optional[float]
    hooks: Optional[Sequence[object]]
    enable_telemetry: bool
    log_bodies: bool

NAMES: FrozenSet[str]

def changed(settings: Settings, options: Mapping[str, Any]) -> Settings: ...
