# Rendered from codegen/runtime/descriptors.py, which has the comments.

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, Mapping, Optional, TypeVar, Union

__all__ = ["guarded", "hideable", "static_attribute"]

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

if TYPE_CHECKING:
    from builtins import property as hideable

    from .objects import UntypedStripeObject

    def guarded(function: F) -> F:
        """A method that no data can hide."""
        ...

    class MapField(Generic[T]):

        def __get__(
            self, view: object, owner: object = None
        ) -> UntypedStripeObject[T]: ...

        def __set__(
            self, view: object, value: Union[UntypedStripeObject[T], Mapping[str, T]]
        ) -> None: ...

        def __delete__(self, view: object) -> None: ...

    class OptionalMapField(Generic[T]):

        def __get__(
            self, view: object, owner: object = None
        ) -> Optional[UntypedStripeObject[T]]: ...

        def __set__(
            self,
            view: object,
            value: Union[UntypedStripeObject[T], Mapping[str, T], None],
        ) -> None: ...

        def __delete__(self, view: object) -> None: ...

else:

    class hideable:

        def __init__(self, function):
            self.function = function
            self.__doc__ = function.__doc__

        def __get__(self, view, owner=None):
            return self if view is None else self.function(view)

    class guarded:

        def __init__(self, function):
            self.function = function
            self.__doc__ = function.__doc__

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, view, owner=None):
            return self.function if view is None else MethodType(self.function, view)

        def __set__(self, view, value):
            raise AttributeError(f"{self.name!r} is not a field that can be set.")


def static_attribute(cls: type, name: str) -> object:
    for base in cls.__mro__:
        if name in vars(base):
            found: object = vars(base)[name]
            return found
    return None
