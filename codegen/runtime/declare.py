"""From what a class body says about its fields to the descriptors that act on it."""

from __future__ import annotations

import re
import sys
from functools import cached_property
from typing import (
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    Mapping,
    Optional,
    Type,
)

from .descriptors import static_attribute
from .views import ABSENT, Field, View, writable_state

_EXPANDABLE = re.compile(r"(typing\.)?(Optional\[)?ExpandableField\b")
_LIST = re.compile(r"(typing\.)?(Optional\[)?(typing\.)?[Ll]ist\b")


def declare(cls: Type[View]) -> None:
    """Give a class the descriptors of the fields that its own body declares."""
    body = vars(cls)
    hints = body.get("_inner_class_types", {})
    codes = body.get("_field_encodings", {})
    renamed = body.get("_field_remappings", {})
    spelled = {wire: name for name, wire in renamed.items()}
    hiding = [name for name in _hiding(cls) if name not in renamed]
    own = {
        name: Field(name, cls, hints.get(name), codes.get(name))
        for name in (*hints, *codes, *spelled, *hiding, *_lists(cls))
    }
    for name, field in own.items():
        # A method of the class itself wins: the generated ones do, whatever the data holds.
        if spelled.get(name, name) not in body:
            type.__setattr__(cls, spelled.get(name, name), field)
    _inherit(cls, own, renamed)
    # part: own_classes
    _keep_values(cls)


def _inherit(
    cls: Type[View], own: Dict[str, Field], renamed: Mapping[str, str]
) -> None:
    """Collect the fields of all bases, whichever stands first."""
    fields: Dict[str, Field] = {}
    names: Dict[str, str] = {}
    for base in reversed(cls.__mro__[1:]):
        if issubclass(base, View):
            names.update(base._field_remappings)
            for name, field in base._fields.items():
                # Only what the base itself declares: what it inherited had its turn, or was overridden since.
                if field.owner is base:
                    fields[name] = field
    cls._fields = {**fields, **own}
    cls._field_remappings = {**names, **renamed}


class Kept:
    """`functools.cached_property` of a response class: the value is kept beside the data instead of in it."""

    def __init__(self, name: str, function: Callable[[Any], Any]) -> None:
        self.name = name
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, view: Optional[View], owner: Optional[type] = None) -> Any:
        if view is None:
            return self
        private = writable_state(view).private
        if self.name not in private:
            private[self.name] = self.function(view)
        return private[self.name]

    def __set__(self, view: View, value: object) -> None:
        writable_state(view).private[self.name] = value

    def __delete__(self, view: View) -> None:
        if writable_state(view).private.pop(self.name, ABSENT) is ABSENT:
            raise AttributeError(f"{self.name!r} has not been read or set before")


def _keep_values(cls: Type[View]) -> None:
    # Theirs would write into __dict__, which is the data. Plain mixins never came by here, so they do now.
    for base in cls.__mro__[:-1]:
        if base is cls or not issubclass(base, View):
            for name, value in list(vars(base).items()):
                if (
                    isinstance(value, cached_property)
                    and static_attribute(cls, name) is value
                ):
                    type.__setattr__(cls, name, Kept(name, value.func))


def _hiding(cls: Type[View]) -> Iterable[str]:
    # An absent field whose name a base has a helper for would read as that helper.
    body = vars(cls)
    return [
        name
        for name in _annotated(cls)
        if name not in body and static_attribute(cls, name) is not None
    ]


def _lists(cls: Type[View]) -> Iterable[str]:
    # Changing one in place writes nothing: its reading has to be noticed.
    body = vars(cls)
    return [
        name
        for name, kind in _annotations(cls).items()
        if name not in body and name[:1] != "_" and _LIST.match(str(kind))
    ]


def declared_names(cls: type) -> FrozenSet[str]:
    """The names that read as None while the data does not hold them."""
    known: Optional[FrozenSet[str]] = vars(cls).get("_declared")
    if known is None:
        bodies = [base for base in cls.__mro__ if issubclass(base, View)]
        known = frozenset(name for body in bodies for name in _annotated(body))
        type.__setattr__(cls, "_declared", known)
    return known


def id_names(cls: type) -> Mapping[str, str]:
    """What reads the id of an expandable field, expanded or not, by its name: ``customer_id`` -> ``customer``."""
    known: Optional[Mapping[str, str]] = vars(cls).get("_id_names")
    if known is None:
        bodies = [base for base in reversed(cls.__mro__) if issubclass(base, View)]
        kinds = {k: v for body in bodies for k, v in _annotations(body).items()}
        fields = [k for k, kind in kinds.items() if _EXPANDABLE.match(str(kind))]
        known = {f"{name}_id": name for name in fields if f"{name}_id" not in kinds}
        type.__setattr__(cls, "_id_names", known)
    return known


def included_kinds(cls: type) -> Iterable[str]:
    """The annotations of a class body, those of fields aside that hold an object only where the request expands them."""
    texts = map(str, _annotations(cls).values())
    return [text for text in texts if not _EXPANDABLE.match(text)]


def _annotated(cls: type) -> Iterable[str]:
    """The fields that a class body annotates; its class variables are none."""
    return [
        name
        for name, kind in _annotations(cls).items()
        if not name.startswith("_") and "ClassVar" not in str(kind)
    ]


def _annotations(cls: type) -> Mapping[str, object]:
    found = vars(cls).get("__annotations__")
    if found is None and sys.version_info >= (3, 14):
        from annotationlib import Format, get_annotations

        found = get_annotations(cls, format=Format.STRING)
    return found or {}
