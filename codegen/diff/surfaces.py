"""Two surfaces next to each other: which classes of them users take for the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property

from ..model import Field, Type
from ..public import Key, Public, PublicClass, key_of
from .lost import Lost
from .types import Labels

Members = Mapping[str, Field]


@dataclass(frozen=True)
class Side:
    """One surface, with what is looked up in it again and again."""

    public: Public

    @cached_property
    def resources(self) -> dict[str, PublicClass]:
        """By public name."""
        classes = self.public.classes.values()
        return {one.name: one for one in classes if one.object_name}

    @cached_property
    def twins(self) -> dict[Key, Key]:
        """Resource and the class of its former values in events."""
        found = {}
        for one in self.public.classes.values():
            former = one.fields.get("previous_attributes")
            about = one.fields.get("object")
            if former and about and one.bases:
                found[key_of(about.type)] = key_of(_bare(former.type))
        return found

    @cached_property
    def _named(self) -> frozenset[Key]:
        """Keys of the classes that have a name of their own, which no place gives them."""
        return frozenset(self.public.exports.values())

    def label(self, type_: Type) -> str:
        """The name under which users know the class; empty for a nested object."""
        key = key_of(type_)
        if key in self.public.shapes:
            return ""
        one = self.public.classes.get(key)
        if one is None:
            return type_.name
        return one.name if one.object_name or key in self._named else ""

    def members(self, key: Key) -> Members:
        """The fields of a class or of a request type."""
        one = self.public.classes.get(key) or self.public.shapes.get(key)
        return one.fields if one else {}

    def is_known(self, key: Key) -> bool:
        """Whether it is a class or a request type, though perhaps without any fields."""
        return key in self.public.classes or key in self.public.shapes

    def is_cut(self, key: Key) -> bool:
        """Whether the class is compared under its own name, not where a field holds it."""
        one = self.public.classes.get(key)
        return one is not None and bool(one.object_name or one.lookup_type)


@dataclass(frozen=True)
class Surfaces:
    """Both sides. `renamed` are resources that are most likely the same: old and new name."""

    old: Side
    new: Side
    renamed: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def lost(self) -> Lost:
        return Lost(self.old.public, self.new.public)

    @cached_property
    def labels(self) -> Labels:
        return Labels(self._old_label, self.new.label, self._alike, self._common)

    def _old_label(self, type_: Type) -> str:
        label = self.old.label(type_)
        return self.renamed.get(label, label)

    def _alike(self, old: Type, new: Type) -> float:
        return likeness(*self._names(old, new))

    def _common(self, old: Type, new: Type) -> int:
        left, right = self._names(old, new)
        return len(left & right)

    def _names(self, old: Type, new: Type) -> tuple[Set[str], Set[str]]:
        left, right = self.old.members(key_of(old)), self.new.members(key_of(new))
        return left.keys(), right.keys()

    def resources(self) -> Iterator[tuple[PublicClass, PublicClass]]:
        """Resources that both have, in the order of their names."""
        for name, one in sorted(self.old.resources.items()):
            if other := self.new.resources.get(name):
                yield one, other


def likeness(one: Iterable[object], other: Iterable[object]) -> float:
    """Common elements of two sets among all, from 0 to 1."""
    left, right = set(one), set(other)
    return len(left & right) / len(left | right) if left or right else 1.0


def _bare(type_: Type) -> Type:
    """The type without the brackets around it."""
    return _bare(type_.args[-1]) if type_.args else type_
