# Rendered from codegen/runtime/api_method.py, which has the comments.
"""API methods: one name that works on the class with an id, and on an object with the object itself."""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union

from .objects import StripeObject
from .views import View
from .writes import write

F = TypeVar("F", bound=Callable[..., Any])


class APIResourceTestHelpers:
    """Base of the operations that only test mode has; ``refund.test_helpers`` wraps the refund."""

    __slots__ = ("resource",)

    def __init__(self, resource: StripeObject) -> None:
        self.resource = resource

    def __repr__(self) -> str:
        return f"<{type(self).__qualname__} of {self.resource!r}>"


if TYPE_CHECKING:
    from typing import Generic, overload

    from typing_extensions import Concatenate, ParamSpec

    P = ParamSpec("P")
    R = TypeVar("R")

    class api_method(Generic[P, R]):

        def __init__(self, function: Callable[Concatenate[str, P], R]) -> None: ...

        @overload
        def __get__(
            self, obj: None, owner: type[object]
        ) -> Callable[Concatenate[Union[str, StripeObject], P], R]: ...

        @overload
        def __get__(self, obj: object, owner: type[object]) -> Callable[P, R]: ...

        def __get__(self, obj: object, owner: type[object]) -> Any: ...

    def bound_method(function: F) -> F:
        return function

else:

    class api_method:

        def __init__(self, function: Any) -> None:
            static = isinstance(function, staticmethod)
            self.__wrapped__ = function.__func__ if static else function
            self.__doc__ = self.__wrapped__.__doc__
            self._name = self.__wrapped__.__name__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, obj: Optional[object], owner: Optional[type] = None) -> Any:
            if obj is None:
                return self.__wrapped__
            helpers = isinstance(obj, APIResourceTestHelpers)
            return MethodType(self.__wrapped__, obj.resource if helpers else obj)

        def __set__(self, obj: object, value: object) -> None:
            if not isinstance(obj, View):
                raise AttributeError(f"{self._name!r} is a method and cannot be set")
            write(obj, self._name, value)

    bound_method = api_method


class resource_method:
    """Make a function of (class, id or object, …) callable on the class, and on objects in place of an id.

    ``of_object`` is what objects have under the name instead.
    """

    def __init__(
        self, function: Callable[..., Any], of_object: Optional[Any] = None
    ) -> None:
        self.function = function
        self.of_object = of_object
        self.__doc__ = function.__doc__
        self._name = function.__name__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, view: Any, owner: Optional[type] = None) -> Any:
        if view is None:
            return MethodType(self.function, owner)
        if self.of_object is not None:
            return self.of_object.__get__(view, owner)
        return MethodType(MethodType(self.function, type(view)), view)

    def __set__(self, view: View, value: object) -> None:
        write(view, self._name, value)
