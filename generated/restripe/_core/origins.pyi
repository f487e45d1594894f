# Rendered from codegen/runtime/origins.py.
from typing import Mapping, Optional
from .config import Settings
from .message import StripeResponse

class Origin:
    __slots__ = (
        "settings",
        "v2",
        "last_response",
        "path",
        "params",
        "options",
        "inner",
    )
    def __init__(
        self,
        settings: Optional[Settings] = None,
        v2: bool = False,
        last_response: Optional[StripeResponse] = None,
        path: Optional[str] = None,
        params: Optional[Mapping[str, object]] = None,
        options: Mapping[str, object] = ...,
    ) -> None: ...
    settings: Optional[Settings]
    v2: bool
    last_response: Optional[StripeResponse]
    path: Optional[str]
    params: Optional[Mapping[str, object]]
    options: Mapping[str, object]
    inner: Origin
