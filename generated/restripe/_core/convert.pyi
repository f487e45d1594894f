# Signatures of codegen/runtime/convert.py; edit it there, never here.
from typing import Any
from typing import Mapping
from typing import Optional

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
