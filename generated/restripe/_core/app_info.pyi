# Rendered from codegen/runtime/app_info.py.
from typing import Optional

def set_app_info(
    name: str,
    partner_id: Optional[str] = None,
    url: Optional[str] = None,
    version: Optional[str] = None,
) -> None: ...
