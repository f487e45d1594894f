# Rendered from codegen/runtime/api_method.py.
from typing import Any, Callable, Optional, TypeVar, Union, Generic, overload
from .objects import StripeObject
from .views import View
from typing_extensions import Concatenate, ParamSpec

F = TypeVar("F", bound=Callable[..., Any])

class APIResourceTestHelpers:
    __slots__ = ("resource",)
    def __init__(self, resource: StripeObject) -> None: ...
    def __repr__(self) -> str: ...
    resource: StripeObject

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

def bound_method(function: F) -> F: ...

class resource_method:
    def __init__(
        self, function: Callable[..., Any], of_object: Optional[Any] = None
    ) -> None: ...
    def __set_name__(self, owner: type, name: str) -> None: ...
    def __get__(self, view: Any, owner: Optional[type] = None) -> Any: ...
    def __set__(self, view: View, value: object) -> None: ...
    function: Callable[..., Any]
    of_object: Optional[Any]
