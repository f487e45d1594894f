# Copied from codegen/runtime/deprecation.py; edit it there, never here.
"""`@deprecated` for type checkers; at run time it costs nothing and needs no dependency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    _F = TypeVar("_F", bound=Callable[..., Any])

    def deprecated(message: str) -> Callable[[_F], _F]:
        """Mark a method whose operation the API document calls deprecated."""
        return lambda function: function
