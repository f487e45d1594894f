# Copied from codegen/runtime/declare.py; edit it there, never here.
"""From what a class body says about its fields to the descriptors that act on it."""

from __future__ import annotations

import sys
from typing import FrozenSet, Iterable, Mapping, Optional, Type

from .descriptors import static_attribute
from .views import Field, View


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
        for name in (*hints, *codes, *spelled, *hiding)
    }
    for name, field in own.items():
        # A method of the class itself wins: the generated ones do, whatever the data holds.
        if spelled.get(name, name) not in body:
            type.__setattr__(cls, spelled.get(name, name), field)
    cls._fields = {**cls._fields, **own}
    cls._field_remappings = {**_inherited(cls), **renamed}


def _inherited(cls: Type[View]) -> Mapping[str, str]:
    parent = cls.__mro__[1]
    return parent._field_remappings if issubclass(parent, View) else {}


def _hiding(cls: Type[View]) -> Iterable[str]:
    # An absent field whose name a base has a helper for would read as that helper.
    body = vars(cls)
    return [
        name
        for name in _annotated(cls)
        if name not in body and static_attribute(cls, name) is not None
    ]


def declared_names(cls: type) -> FrozenSet[str]:
    """The names that read as None while the data does not hold them."""
    known: Optional[FrozenSet[str]] = vars(cls).get("_declared")
    if known is None:
        bodies = [base for base in cls.__mro__ if issubclass(base, View)]
        known = frozenset(name for body in bodies for name in _annotated(body))
        type.__setattr__(cls, "_declared", known)
    return known


def _annotated(cls: type) -> Iterable[str]:
    """The fields that a class body annotates; its class variables are none."""
    found = vars(cls).get("__annotations__")
    if found is None and sys.version_info >= (3, 14):
        from annotationlib import Format, get_annotations

        found = get_annotations(cls, format=Format.STRING)
    return [
        name
        for name, kind in (found or {}).items()
        if not name.startswith("_") and "ClassVar" not in str(kind)
    ]
