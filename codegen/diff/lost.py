"""Public names that go with what takes them away: request types, services, nested classes.

No change is about one of these alone: a request type goes with its method or parameter.
Who imports the name learns of it by the change that it went with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from ..model import Type
from ..public import Key, Public, key_of
from .changes import Subject


@dataclass(frozen=True)
class Lost:
    """Names that `here` has and `there` has not."""

    here: Public
    there: Public

    def request_types(self, type_: Type, member: str) -> Iterator[Subject]:
        """Those behind `Invoice.create` or `Invoice.create(shipping)`, of that type.

        What looks alike is one type with the names of all its places: some of these go.
        """
        for key in self._reached(type_):
            for name in _of_place(self.here.shapes[key].names, member):
                if name in self._shapes:
                    yield Subject("export", "", name)

    def services(self, key: Key) -> Iterator[Subject]:
        """The names of the class of a service."""
        for name in self._services.get(key, ()):
            yield Subject("export", "", name)

    def nested(
        self, owner: Key, other: Key, attribute: str, type_: Type
    ) -> Iterator[Subject]:
        """The classes that a field gave its owner: `Invoice.TransferData`."""
        one, two = self.here.classes.get(owner), self.there.classes.get(other)
        if one is None:
            return
        held = set(_leaves(type_))
        names = sorted(name for name, key in one.nested.items() if key in held)
        own = [name for name in names if _words(name) == _words(attribute)]
        for name in own or names:
            if not (two and name in two.nested):
                yield Subject("nested", owner, name)

    @cached_property
    def _shapes(self) -> set[str]:
        sides = [
            {name for one in side.shapes.values() for name in one.names}
            for side in (self.here, self.there)
        ]
        return sides[0] - sides[1]

    @cached_property
    def _services(self) -> dict[Key, list[str]]:
        keys = {one.key for one in self.here.services.values()}
        found: dict[Key, list[str]] = {}
        for name, key in sorted(self.here.exports.items()):
            if key in keys and name not in self.there.exports:
                found.setdefault(key, []).append(name)
        return found

    def _reached(self, type_: Type) -> Iterator[Key]:
        """The request type with all that its parameters hold."""
        waiting, seen = [*_leaves(type_)], set()
        while waiting:
            key = waiting.pop()
            if key in seen or key not in self.here.shapes:
                continue
            seen.add(key)
            yield key
            for field in self.here.shapes[key].fields.values():
                waiting += _leaves(field.type)


def _of_place(names: Iterable[str], member: str) -> list[str]:
    """The names that begin like the place, as far as names do; else those of its method."""
    call, below = _sent(_CLIENT.sub("", member), "(")
    same = []
    for name in names:
        other, inner = _sent(name.removeprefix("params."), "Params")
        if other == call:
            same.append((name, inner[: len(below)] == below))
    exact = [name for name, is_exact in same if is_exact]
    return exact or [name for name, _ in same] or list(names)


_CLIENT = re.compile(r"^client\.(v1\.)?")
_HELPERS = re.compile(r"test_helpers\.|TestHelpers\.")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_PLURAL = re.compile(r"(ies|[yes]+)$")
_Words = tuple[str, ...]


def _sent(text: str, between: str) -> tuple[_Words, _Words]:
    """The method, be it of a class or a service, and what of its parameters."""
    call, _, below = text.partition(between)
    # `Account.create_person` and `accounts.persons.create`, `Invoice.list_lines` and `lines.list`.
    words = sorted(word for word in _words(call) if word != "list")
    return tuple(words), _words(below)


@cache
def _words(text: str) -> _Words:
    """In one spelling, without what tells one from many."""
    words = (word.lower() for word in _WORD.findall(_HELPERS.sub("", text)))
    return tuple(
        _PLURAL.sub("", "update" if word == "modify" else word) for word in words
    )


def _leaves(type_: Type) -> Iterator[Key]:
    if not type_.args:
        yield key_of(type_)
    for arg in type_.args:
        yield from _leaves(arg)
