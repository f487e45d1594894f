# Signatures of codegen/runtime/deprecation.py; edit it there, never here.
from typing import Generic
from typing import TypeVar
from typing_extensions import deprecated as deprecated

_T = TypeVar("_T")

class Flat(Generic[_T]):
    @deprecated("use the same name below `client.v1`")
    def __get__(self, client: object, owner: object = None) -> _T: ...
