# Copied from codegen/runtime/deprecation.py; edit it there, never here.
"""`@deprecated` for type checkers; at run time it costs nothing and needs no dependency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    _T = TypeVar("_T")

    class Flat(Generic[_T]):
        """A service below the client itself."""

        @deprecated("use the same name below `client.v1`")
        def __get__(self, client: object, owner: object = None) -> _T: ...

else:
    _F = TypeVar("_F", bound=Callable[..., Any])

    def deprecated(message: str) -> Callable[[_F], _F]:
        """Mark a method whose operation the API document calls deprecated."""
        return lambda function: function
