# Rendered from codegen/runtime/deprecation.py, which has the comments.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    _T = TypeVar("_T")

    class Flat(Generic[_T]):

        @deprecated("use the same name below `client.v1`")
        def __get__(self, client: object, owner: object = None) -> _T: ...

else:
    _F = TypeVar("_F", bound=Callable[..., Any])

    def deprecated(message: str) -> Callable[[_F], _F]:
        return lambda function: function
