# Rendered from codegen/runtime/descriptors.py.
from collections.abc import Callable
from typing import Any, Generic, Mapping, Optional, TypeVar, Union
from builtins import property as hideable
from .objects import UntypedStripeObject

__all__ = ["guarded", "hideable", "static_attribute"]
F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

def guarded(function: F) -> F: ...

class MapField(Generic[T]):
    def __get__(self, view: object, owner: object = None) -> UntypedStripeObject[T]: ...
    def __set__(
        self, view: object, value: Union[UntypedStripeObject[T], Mapping[str, T]]
    ) -> None: ...
    def __delete__(self, view: object) -> None: ...

class OptionalMapField(Generic[T]):
    def __get__(
        self, view: object, owner: object = None
    ) -> Optional[UntypedStripeObject[T]]: ...
    def __set__(
        self, view: object, value: Union[UntypedStripeObject[T], Mapping[str, T], None]
    ) -> None: ...
    def __delete__(self, view: object) -> None: ...

def static_attribute(cls: type, name: str) -> object: ...
