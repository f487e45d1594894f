# Rendered from codegen/runtime/sqlite_store.py.
import os
from typing import Union
from .event_stores import Claim

class SQLiteEventStore:
    def __init__(
        self,
        path: Union[str, bytes, os.PathLike[str], os.PathLike[bytes]],
        *,
        scope: str = "",
        keep: float = ...,
    ) -> None: ...
    def claim(self, event_id: str, owner: str, lease: float) -> Claim: ...
    def finish(self, event_id: str, owner: str) -> None: ...
    def release(self, event_id: str, owner: str) -> None: ...
    def __repr__(self) -> str: ...
