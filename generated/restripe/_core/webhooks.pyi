# Rendered from codegen/runtime/webhooks.py.
from typing import Any, Dict, Mapping, NoReturn, Optional, Union
from .payloads import Payload
from .signatures import Refusal, Secrets
from .event_versions import VersionPolicy

DEFAULT_TOLERANCE = 300

class Webhook:
    DEFAULT_TOLERANCE: int
    @staticmethod
    def construct_event(
        payload: Payload,
        sig_header: Union[str, bytes, None],
        secret: Secrets,
        tolerance: Optional[float] = ...,
        api_key: Optional[str] = None,
        *,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
    ) -> Any: ...
    @staticmethod
    def construct_event_without_verification(
        payload: Union[Payload, Mapping[str, Any]],
        api_key: Optional[str] = None,
        *,
        version_policy: VersionPolicy = "warn",
    ) -> Any: ...

class Verification:
    def __init__(
        self, secret: Secrets, tolerance: Optional[float], allow_future: bool
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> NoReturn: ...
    def data(
        self, body: Payload, header: Union[str, bytes, None]
    ) -> Dict[str, Any]: ...

def verified(
    payload: Payload,
    header: Union[str, bytes, None],
    secret: Secrets,
    tolerance: Optional[float],
    allow_future: bool,
) -> Dict[str, Any]: ...
def examined(
    payload: Payload,
    header: Union[str, bytes, None],
    secret: Secrets,
    tolerance: Optional[float],
    allow_future: bool,
) -> Union[Dict[str, Any], Refusal]: ...
