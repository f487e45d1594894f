# Rendered from codegen/runtime/nested.py, which has the comments.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Type

from .declare import declared_names
from .lazy import UnknownName
from .views import View

_SINGULAR = (
    ("_data", "_datum"),
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("ss", "ss"),
    ("s", ""),
)


class ObjectMeta(type):
    """Class of the response classes: attributes that they lack are looked for among the classes of their fields."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> Any:
            found = nested_class(cls, name) if name[:1].isupper() else None
            if found is not None:
                return found
            problem = f"class {cls.__name__!r} has no attribute {name!r}"
            if name in cls._fields or name in declared_names(cls):
                raise UnknownName(f"{problem}: it is a field of its objects", "")
            raise UnknownName(problem, name, dir(cls))


def nested_class(cls: Type[View], name: str) -> Optional[type]:
    name = "Data" if name == f"{cls.__name__}Data" else name
    for field, declaration in cls._fields.items():
        if name in (_pascal(field), _pascal(_singular(field))):
            return declaration.declared()
    return None


def _pascal(word: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in word.split("_"))


def _singular(word: str) -> str:
    for ending, single in _SINGULAR:
        if word.endswith(ending):
            return word[: -len(ending)] + single
    return word
