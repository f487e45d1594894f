"""Two types of one field or parameter → what a user's code sees of the difference.

A type is read as alternatives: whether None is one, the literals, and the rest. Objects
in it are not looked into: they come back as pairs, for their owners' walk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ..model import Type
from ..params import SHARED

Direction = Literal["request", "response"]
Pair = tuple[Type, Type]

_CONTAINERS = frozenset(
    ["List", "Dict", "ListObject", "SearchResultObject", "V2ListObject"]
    + ["ExpandableField", "UntypedStripeObject"]
)
_KINDS: dict[Direction, dict[str, str]] = {
    "response": {
        "changed": "field-type-changed",
        "null": "field-nullable",
        "no null": "field-always-there",
        "less": "field-narrowed",
        "more": "field-widened",
        "expandable": "field-expandable",
        "not expandable": "field-not-expandable",
    },
    "request": {
        "changed": "parameter-type-changed",
        "null": "parameter-widened",
        "no null": "parameter-narrowed",
        "less": "parameter-narrowed",
        "more": "parameter-widened",
        "expandable": "parameter-type-changed",
        "not expandable": "parameter-type-changed",
    },
}


@dataclass(frozen=True)
class Labels:
    """What tells objects apart, on either side."""

    old: Callable[[Type], str]
    """The name under which users know a class; empty for one that only its place tells."""
    new: Callable[[Type], str]
    alike: Callable[[Type, Type], float]
    """How much of two objects agrees, from 0 to 1."""
    common: Callable[[Type, Type], int]
    """How many fields two objects have in common."""


BY_NAME = Labels(
    lambda type_: type_.name,
    lambda type_: type_.name,
    lambda old, new: float(old.name == new.name),
    lambda old, new: 0,
)


@dataclass(frozen=True)
class Finding:
    kind: str
    before: str
    after: str
    values: tuple[str, ...] = ()
    """The literals that came or went."""


@dataclass(frozen=True)
class Compared:
    findings: tuple[Finding, ...] = ()
    pairs: tuple[Pair, ...] = ()
    """Objects that stand for each other."""


@dataclass(frozen=True)
class _Alternatives:
    nullable: bool
    literals: tuple[Type, ...]
    members: tuple[Type, ...]

    @property
    def every(self) -> tuple[Type, ...]:
        """The members, with the literals as one of them."""
        if not self.literals:
            return self.members
        return *self.members, Type("Literal", self.literals, ":typing")


@dataclass
class _Comparison:
    """Collects what two types differ in: kinds, literals and pairs of objects."""

    direction: Direction
    labels: Labels
    kinds: set[str]
    gone: list[str]
    fresh: list[str]
    pairs: list[Pair]


def compare_types(
    old: Type, new: Type, direction: Direction, labels: Labels = BY_NAME
) -> Compared:
    """What changes for who reads, or sends, a value of that type."""
    found = _Comparison(direction, labels, set(), [], [], [])
    _compare(old, new, found)
    kinds = {"changed"} if "changed" in found.kinds else found.kinds
    before, after = said(old), said(new)
    plain = sorted({_KINDS[direction][kind] for kind in kinds})
    findings = [Finding(kind, before, after) for kind in plain]
    if gone := tuple(sorted(set(found.gone))):
        kind = f"value-removed-{direction}"
        findings.append(Finding(kind, ", ".join(gone), "", gone))
    if fresh := tuple(sorted(set(found.fresh))):
        kind = f"value-added-{direction}"
        findings.append(Finding(kind, "", ", ".join(fresh), fresh))
    return Compared(tuple(findings), tuple(dict.fromkeys(found.pairs)))


def said(type_: Type) -> str:
    """The type as text; a request type that only we have a name for is some dict."""
    if type_.args:
        return f"{type_.name}[{', '.join(map(said, type_.args))}]"
    return "dict" if type_.module.startswith(SHARED) else type_.name


def is_object(type_: Type) -> bool:
    """Whether the type names a class or a request type of the package itself."""
    module = type_.module
    return bool(module) and not (type_.args or module.startswith((":", "_core")))


def _alternatives(type_: Type) -> _Alternatives:
    nullable = False
    literals: list[Type] = []
    members: list[Type] = []
    for one in _flat(type_):
        if one.name in ("Optional", "None"):
            nullable = True
        elif one.name == "Literal":
            literals += one.args
        else:
            members.append(one)
    return _Alternatives(nullable, tuple(literals), tuple(dict.fromkeys(members)))


def _flat(type_: Type) -> Iterator[Type]:
    """The members of unions, `Optional` itself for None, and maps under one name."""
    if type_.name == "OptionalMapField" or type_.name == "Optional":
        yield Type("Optional")
    if type_.name in ("MapField", "OptionalMapField"):
        yield replace(type_, name="UntypedStripeObject", module="_core.objects")
    elif type_.name in ("Optional", "Union"):
        for one in type_.args:
            yield from _flat(one)
    else:
        yield type_


def _compare(old: Type, new: Type, found: _Comparison) -> None:
    a, b = _alternatives(old), _alternatives(new)
    if bool(a.every) != bool(b.every):
        found.kinds.add("changed")
        return
    if a.nullable != b.nullable:
        found.kinds.add("null" if b.nullable else "no null")
    if a.literals and b.literals:
        before, after = ({v.name for v in one.literals} for one in (a, b))
        found.gone += before - after
        found.fresh += after - before
        a, b = replace(a, literals=()), replace(b, literals=())
    matched = _matched(a.members, b.members, found.labels)
    for left, right in matched:
        _compare_members(left, right, found)
    lefts, rights = {one for one, _ in matched}, {one for _, one in matched}
    gone = [one for one in a.every if one not in lefts]
    fresh = [one for one in b.every if one not in rights]
    _judge(gone, fresh, a, b, found)


def _compare_members(old: Type, new: Type, found: _Comparison) -> None:
    if is_object(old):
        found.pairs.append((old, new))
    elif _outside(old) != _outside(new):
        found.kinds.add("expandable" if old.name == "str" else "not expandable")
    elif old.args and new.args:
        _compare(old.args[-1], new.args[-1], found)


def _matched(
    old: tuple[Type, ...], new: tuple[Type, ...], labels: Labels
) -> list[Pair]:
    """The members that stand for each other: the same scalar, container or object."""
    pairs = [(one, one) for one in old if one in new and not is_object(one)]
    left = [one for one in old if not is_object(one) and one not in new]
    right = [one for one in new if not is_object(one) and one not in old]
    for one in left:
        # Of several lists in a union the first stands for the first.
        other = next((two for two in right if _outside(one) == _outside(two)), None)
        if other is not None:
            right.remove(other)
            pairs.append((one, other))
    pairs += _expandables(old, new)
    return pairs + _objects(
        [one for one in old if is_object(one)],
        [one for one in new if is_object(one)],
        labels,
    )


def _outside(type_: Type) -> str:
    """What a type is without what it holds; a map is one however it is written."""
    return "UntypedStripeObject" if type_.name == "Dict" else type_.name


def _expandables(old: tuple[Type, ...], new: tuple[Type, ...]) -> list[Pair]:
    """The id that came to be expandable, or the other way round."""
    left = {one.name: one for one in old}
    right = {one.name: one for one in new}
    ids = {"str", "ExpandableField"}
    mine, theirs = ids & left.keys(), ids & right.keys()
    if len(mine) == len(theirs) == 1 and mine != theirs:
        return [(left[mine.pop()], right[theirs.pop()])]
    return []


def _objects(old: list[Type], new: list[Type], labels: Labels) -> list[Pair]:
    pairs = []
    by_label = {labels.new(one): one for one in new}
    by_label.pop("", None)
    for one in list(old):
        if other := by_label.get(labels.old(one)):
            pairs.append((one, other))
            old.remove(one)
            new.remove(other)
    ranked = sorted(
        (-_likeness(one, other, labels), i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
    )
    used_old, used_new = set(), set()
    for likeness, i, j in ranked:
        if likeness < 0 and i not in used_old and j not in used_new:
            pairs.append((old[i], new[j]))
            used_old.add(i)
            used_new.add(j)
    return pairs


_HALF = 0.5


def _likeness(old: Type, new: Type, labels: Labels) -> float:
    """Two objects without a name of their own may always stand for each other."""
    alike = labels.alike(old, new)
    named = [bool(labels.old(old)), bool(labels.new(new))]
    if all(named):
        return 0
    if any(named):
        return alike if alike > _HALF else 0
    return 0.01 + alike + (old.name == new.name)


def _judge(
    gone: Iterable[Type],
    fresh: Iterable[Type],
    a: _Alternatives,
    b: _Alternatives,
    found: _Comparison,
) -> None:
    """What it means that some alternatives went and others came."""
    request = found.direction == "request"
    less = [one for one in gone if not _covered(one, b.members, request)]
    more = [one for one in fresh if not _covered(one, a.members, request)]
    if less and more:
        found.kinds.add("changed")
    elif less:
        found.kinds.add("less")
    elif more:
        found.kinds.add("more" if request or _harmless(more, a) else "changed")


def _covered(type_: Type, others: Iterable[Type], request: bool) -> bool:
    """Whether one of the others says as much and more."""
    return any(_covers(one, type_, request) for one in others)


def _covers(wide: Type, narrow: Type, request: bool) -> bool:
    if wide.name == "Any":
        return True
    if narrow.name == "Literal":
        return {_scalar_of(one) for one in narrow.args} == {wide.name}
    if wide.name in ("StripeObject", "UntypedStripeObject"):
        # A map of texts has none of the fields of a class.
        return _is_class(narrow) and all(one.name == "Any" for one in wide.args)
    return request and (wide.name, narrow.name) == ("float", "int")


def _scalar_of(literal: Type) -> str:
    if literal.name in ("True", "False"):
        return "bool"
    return "str" if literal.name[-1] in "'\"" else "int"


def _harmless(more: Iterable[Type], before: _Alternatives) -> bool:
    """Further alternatives in a reply: a class beside classes, or a general type for literals."""
    if any(one.name == "Any" for one in more):
        return True
    if before.members:
        return all(_is_class(one) for one in (*before.members, *more))
    literal = Type("Literal", before.literals)
    return bool(before.literals) and _covered(literal, more, request=False)


def _is_class(type_: Type) -> bool:
    return is_object(type_) or type_.name in ("StripeObject", "UntypedStripeObject")
