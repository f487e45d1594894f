# Rendered from codegen/runtime/deprecation.py.
from typing import Generic, TypeVar
from typing_extensions import deprecated as deprecated

_T = TypeVar("_T")

class Flat(Generic[_T]):
    @deprecated("use the same name below `client.v1`")
    def __get__(self, client: object, owner: object = None) -> _T: ...
