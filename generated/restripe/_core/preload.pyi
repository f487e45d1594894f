# Signatures of codegen/runtime/preload.py; edit it there, never here.
from typing import Union

def preload(
    *names: Union[str, type], asynchronous: bool = False, webhooks: bool = False
) -> None: ...
