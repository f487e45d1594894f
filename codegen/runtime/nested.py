"""The official names of nested classes: ``Charge.PaymentMethodDetails`` for what is defined flat beside ``Charge``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Type

from .declare import declared_names
from .lazy import UnknownName
from .views import View

# Plural endings of the API's words and what they are in the singular, as the generator has them.
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
            # part: nested_classes
            found = nested_class(cls, name) if name[:1].isupper() else None
            # part: nested_classes
            if found is not None:
                return found
            problem = f"class {cls.__name__!r} has no attribute {name!r}"
            if name in cls._fields or name in declared_names(cls):
                raise UnknownName(f"{problem}: it is a field of its objects", "")
            raise UnknownName(problem, name, dir(cls))


def nested_class(cls: Type[View], name: str) -> Optional[type]:
    """The class of the field that ``name`` spells in capitals, as it is or in the singular."""
    # Below a thin event its data has the event's name before: `PingEvent.PingEventData`.
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
