# Rendered from codegen/runtime/convert.py.
from typing import Any, Mapping, Optional

def convert_to_stripe_object(
    resp: Any,
    api_key: Optional[str] = None,
    stripe_version: Optional[str] = None,
    stripe_account: Optional[str] = None,
    params: Optional[Mapping[str, Any]] = None,
    klass_: Optional[type] = None,
    *,
    api_mode: str = "V1",
) -> Any: ...
