"""List what a document says in words that the generator does not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .errors import one_line
from .grammar import GRAMMAR, is_extension
from .pointers import escape

# All are read alike.
_EVENT_KINDS = ("thin", "snapshot", None)


class _At(NamedTuple):
    """One mapping of the walk; the pointer is written only where something is found."""

    kind: str
    node: Mapping[str, Any]
    above: _At | None = None
    steps: tuple[str, ...] = ()

    def pointer(self, *steps: str) -> str:
        place = self.above.pointer() if self.above else "#"
        return "/".join([place, *map(escape, (*self.steps, *steps))])


def novelties(document: Mapping[str, Any]) -> tuple[str, ...]:
    """A line for each unknown key and kind of event of a checked document."""
    found: dict[str, list[str]] = {}
    waiting = [_At("document", document)]
    while waiting:
        at = waiting.pop()
        for what, *steps in _unknown(at):
            found.setdefault(what, []).append(at.pointer(*steps))
        waiting += reversed(list(_below(at)))
    return tuple(
        one_line(
            f"{what} is not known and left aside, first at {places[0]} ({_count(places)})"
        )
        for what, places in sorted(found.items())
    )


def _count(places: list[str]) -> str:
    return "1 place" if len(places) == 1 else f"{len(places)} places"


def _unknown(at: _At) -> Iterator[tuple[str, ...]]:
    """What is new, and the keys that lead to it."""
    grammar = GRAMMAR[at.kind]
    # An event may be described by a mapping from its name.
    if at.kind != "event" and not grammar.known.issuperset(at.node):
        yield from ((key, key) for key in at.node if key not in grammar.known)
    if at.kind == "event" and at.node.get("kind") not in _EVENT_KINDS:
        yield f"an event of kind {at.node['kind']!r}", "kind"
    for key, below in grammar.named.items():
        for name in at.node.get(key, ()):
            if is_extension(below, name):
                yield name, key, name


def _below(at: _At) -> Iterator[_At]:
    grammar = GRAMMAR[at.kind]
    if grammar.inner.isdisjoint(at.node):
        return
    for key, value in at.node.items():
        if key in grammar.one:
            # `additionalProperties` may be a plain true or false.
            if isinstance(value, dict):
                yield _At(grammar.one[key], value, at, (key,))
        elif key in grammar.many:
            for index, item in enumerate(value):
                yield _At(grammar.many[key], item, at, (key, str(index)))
        elif key in grammar.named:
            kind = grammar.named[key]
            for name, item in value.items():
                if not is_extension(kind, name):
                    yield _At(kind, item, at, (key, name))
