# Rendered from codegen/runtime/preload.py.
from typing import Union

def preload(
    *names: Union[str, type], asynchronous: bool = False, webhooks: bool = False
) -> None: ...
