"""`--only` and `--without`: which part of a document is rendered, and what its patterns mean in one document."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .errors import CodegenError
from .places import capital
from .surface_model import Resource, ServiceClass, Surface

_ALL = "*"
_OFFERED = 3
# What one names is nearer than what it is like: `meter_event` means `billing.MeterEvent`.
_ALIKE = 0.6


@dataclass(frozen=True)
class Selection:
    """The options that decide what is rendered; empty ones mean all of it."""

    only: tuple[str, ...] = ()
    """Patterns of public names: `Customer`, `billing.*`."""
    without: tuple[str, ...] = ()
    """Parts of the package that are left out: `webhooks`, `events`."""


EVERYTHING = Selection()


@dataclass(frozen=True)
class Chosen:
    """The resources that a selection names in one document, by their `object` constants."""

    objects: frozenset[str]
    spaces: tuple[tuple[str, ...], ...] = ()
    """Namespaces that are wanted whole, with the services in them that are no resource's."""
    patterns: tuple[str, ...] = ()
    """The selection in one spelling, whatever was written; empty for the whole document."""

    def covers(self, namespace: tuple[str, ...]) -> bool:
        """Whether a namespace is wanted whole."""
        return any(namespace[: len(space)] == space for space in self.spaces)


def patterns(given: Iterable[str] | None) -> tuple[str, ...]:
    """The patterns in what was written, with commas or not; nothing written is no selection."""
    if given is None:
        return ()
    words = [word.strip() for text in given for word in text.split(",")]
    found = tuple(word for word in words if word)
    if not found:
        problem = "it selects nothing; name what you use, as in Customer,billing.*"
        raise CodegenError(f"--only: {problem}")
    return found


def chosen(found: Surface, only: Sequence[str]) -> Chosen:
    """Look the patterns up among a document's resources; CodegenError for those that name nothing."""
    everything = frozenset(one.object_name for one in found.resources)
    by_name = dict(_public(found.resources))
    spaces = dict(_spaces(found))
    unknown = [one for one in only if one != _ALL and one not in {**by_name, **spaces}]
    if unknown:
        raise CodegenError(_sentence(dict.fromkeys(unknown), [*by_name, *spaces]))
    wanted = _outermost(spaces[one] for one in only if one in spaces)
    part = Chosen(frozenset(), wanted)
    named = {by_name[one].object_name for one in only if one in by_name}
    inside = {o.object_name for o in found.resources if part.covers(o.namespace)}
    objects = frozenset(named | inside)
    if not only or _ALL in only or objects == everything:
        return Chosen(everything, ((),))
    single = [
        one.path
        for one in found.resources
        if one.object_name in named and one.object_name not in inside
    ]
    whole = [".".join((*space, _ALL)) for space in wanted]
    return Chosen(objects, wanted, tuple(sorted([*single, *whole])))


def _public(resources: Iterable[Resource]) -> Iterator[tuple[str, Resource]]:
    """Every public name of a class, in a namespace of either spelling."""
    for one in resources:
        for name in filter(None, (one.name, one.also)):
            for space in _spellings(one.namespace):
                yield ".".join((*space, name)), one


def _spaces(found: Surface) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every namespace of resources or services as a pattern."""
    members: list[Resource | ServiceClass]
    members = [*found.resources, *found.service_classes]
    for one in members:
        for end in range(1, len(one.namespace) + 1):
            space = one.namespace[:end]
            for spelling in _spellings(space):
                yield ".".join((*spelling, _ALL)), space


def _spellings(space: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """`billing`, and `Billing` as in Ruby."""
    return space, tuple(map(capital, space))


def _outermost(spaces: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The namespaces that lie in no other one."""
    found: list[tuple[str, ...]] = []
    for space in sorted({*spaces}):
        if not any(space[: len(one)] == one for one in found):
            found.append(space)
    return tuple(found)


def _sentence(unknown: Iterable[str], known: Sequence[str]) -> str:
    told = [_told(word, _nearest(word, known)) for word in unknown]
    return f"--only: the document has no {' and no '.join(told)}"


def _told(word: str, offered: Sequence[str]) -> str:
    shown = f"resource {word!r}"
    if not offered:
        return shown
    several = "the nearest are" if len(offered) > 1 else "the nearest is"
    return f"{shown} ({several} {', '.join(offered)})"


def _nearest(word: str, known: Iterable[str]) -> list[str]:
    """What was meant, the likeliest first: by the whole name or its last word, whatever the case."""
    names: dict[str, list[str]] = {}
    for name in known:
        for key in (name, name.rpartition(".")[2]):
            if key != _ALL and name not in names.setdefault(_plain(key), []):
                names[_plain(key)].append(name)
    words = dict.fromkeys([_plain(word), _plain(word.rpartition(".")[2])])
    keys = [
        key
        for one in words
        for key in difflib.get_close_matches(one, names, _OFFERED, _ALIKE)
    ]
    offered = dict.fromkeys(name for key in keys for name in names[key])
    return [*_spelled(offered)][:_OFFERED]


def _spelled(names: Iterable[str]) -> Iterator[str]:
    """Each but for the second spelling of one that is there."""
    seen: set[str] = set()
    for name in names:
        if name.lower() not in seen:
            seen.add(name.lower())
            yield name


def _plain(name: str) -> str:
    return name.lower().replace("_", "").removesuffix(f".{_ALL}")
