# Signatures of codegen/runtime/client_options.py; edit it there, never here.
from typing import Any
from typing import FrozenSet
from typing import Mapping
from typing import Optional
from typing import Sequence
from typing import TypedDict
from typing import Union
from .config import AppInfo
from .config import Proxy
from .config import Settings
from .config import Timeout
from .context import StripeContext
from .message import Transport
from .message import SessionLike

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
