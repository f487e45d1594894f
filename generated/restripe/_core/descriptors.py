# Copied from codegen/runtime/descriptors.py; edit it there, never here.
"""Descriptors that settle who wins when data has the name of an attribute: the data, or we."""

from __future__ import annotations

from collections.abc import Callable
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["guarded", "hideable", "static_attribute"]

F = TypeVar("F", bound=Callable[..., Any])

if TYPE_CHECKING:
    from builtins import property as hideable

    def guarded(function: F) -> F:
        """A method that no data can hide."""
        ...

else:

    class hideable:
        """A read-only property that data of the same name hides: it has no ``__set__``."""

        def __init__(self, function):
            self.function = function
            self.__doc__ = function.__doc__

        def __get__(self, view, owner=None):
            return self if view is None else self.function(view)

    class guarded:
        """A method that no data can hide: having a ``__set__`` puts it before the instance's ``__dict__``."""

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
    """What the class has under a name, without running any descriptor; None when it has nothing."""
    for base in cls.__mro__:
        if name in vars(base):
            found: object = vars(base)[name]
            return found
    return None
