# Signatures of codegen/runtime/app_info.py; edit it there, never here.
from typing import Optional

def set_app_info(
    name: str,
    partner_id: Optional[str] = None,
    url: Optional[str] = None,
    version: Optional[str] = None,
) -> None: ...
