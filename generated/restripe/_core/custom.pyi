# Rendered from codegen/runtime/custom.py.
from typing import Callable, Optional, Sequence, Type, TypeVar
from .api_resource import APIResource

C = TypeVar("C", bound=Type[APIResource])

def custom_method(
    name: str,
    http_verb: str,
    http_path: Optional[str] = None,
    is_streaming: bool = False,
) -> Callable[[C], C]: ...
def nested_resource_class_methods(
    resource: str,
    path: Optional[str] = None,
    operations: Sequence[str] = ...,
    resource_plural: Optional[str] = None,
) -> Callable[[C], C]: ...
