"""Fields and parameters that went and came under another name: offered where both are alike.

An offer is a guess that a person checks. A wrong one costs more than a missing one, so
what two could be is offered as neither.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import groupby

from ..model import Field, Type
from .surfaces import likeness
from .types import Labels, Pair, compare_types, is_object

_PLAIN = frozenset({"str", "int", "float", "bool", "Any"})
SAME_SHAPE = 0.75
_HALF = 0.5
_THIRD = 0.3


def best(
    old: Iterable[str], new: Iterable[str], score: Callable[[str, str], float]
) -> dict[str, str]:
    """Pairs of names that are each other's best, and nobody's else as good."""
    new = list(new)
    rows = [(score(one, other), one, other) for one in old for other in new]
    rows = sorted((row for row in rows if row[0] > 0), key=lambda row: -row[0])
    found: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for _, group in groupby(rows, key=lambda row: row[0]):
        tied = [(f"<{one}", f">{other}") for _, one, other in group]
        seen.update(name for pair in tied for name in pair)
        for one, other in tied:
            if seen[one] == seen[other] == 1:
                found[one[1:]] = other[1:]
    return found


def words(name: str) -> set[str]:
    """The words of a name, in the singular."""
    return {
        re.sub(r"(?<=[xs])es$|(?<=[^s])s$", "", word)
        for word in re.split(r"[._]|(?<=[a-z])(?=[A-Z])", name)
    } - {""}


def siblings(
    old: Mapping[str, Field], new: Mapping[str, Field], labels: Labels
) -> dict[str, str]:
    """Fields of one owner: gone ones and the new names that they may have."""
    gone, fresh = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    found = {name: _plural(name, old, new, labels) for name in gone}
    rest = [name for name in gone if not found[name]]
    return {name: other for name, other in found.items() if other} | best(
        rest, fresh, lambda one, other: _likeness(old[one], new[other], labels)
    )


def _plural(
    name: str, old: Mapping[str, Field], new: Mapping[str, Field], labels: Labels
) -> str:
    """`discounts` for a gone `discount`, though it may have been there before."""
    mine = _essence(old[name].type)
    for other in (f"{name}s", f"{name}es"):
        theirs = _essence(new[other].type) if other in new else None
        if theirs and theirs.name == "List" and mine.name != "List":
            return other if _is_same(mine, _essence(theirs.args[0]), labels) else ""
    return ""


def _likeness(old: Field, new: Field, labels: Labels) -> float:
    """How likely one is the other: by their types, and by the words of their names."""
    types = _essence(old.type), _essence(new.type)
    compared = compare_types(*types, "response", labels)
    if compared.findings:
        return 0
    words_alike = likeness(words(old.name), words(new.name))
    nested = [pair for pair in compared.pairs if not labels.old(pair[0])]
    if nested:
        return min(_nested_likeness(pair, words_alike, labels) for pair in nested)
    if str(types[0]) in _PLAIN:
        return words_alike if words_alike > _HALF else 0
    return words_alike and 1 + words_alike


def _nested_likeness(pair: Pair, words_alike: float, labels: Labels) -> float:
    """Objects that only their fields tell: the fewer these are, the more the names must."""
    alike, common = labels.alike(*pair), labels.common(*pair)
    is_named_alike = words_alike >= _HALF
    few = 1 if is_named_alike else 2 if words_alike else 4
    enough = alike >= (_THIRD if is_named_alike else SAME_SHAPE) and common >= few
    return alike + words_alike if enough else 0


def _essence(type_: Type) -> Type:
    """The type without its None, and without the id that stands for an object."""
    if type_.name in ("Optional", "ExpandableField"):
        return _essence(type_.args[0])
    if type_.name == "Union":
        members = [one for one in type_.args if one.name != "Literal"]
        return _essence(members[0]) if len(members) == 1 else type_
    return (
        replace(type_, name="MapField") if type_.name == "OptionalMapField" else type_
    )


def same_essence(old: Type, new: Type, labels: Labels) -> bool:
    """Whether both hold the same, but for None and for objects that only an id stands for."""
    return _is_same(_essence(old), _essence(new), labels)


def same_or_id(old: Type, new: Type, labels: Labels) -> bool:
    """Whether the new one holds the same, or the id of the object."""
    one, other = _essence(old), _essence(new)
    is_id = other.name == "str" and is_object(one) and labels.old(one) != ""
    return is_id or _is_same(one, other, labels)


def _is_same(old: Type, new: Type, labels: Labels) -> bool:
    return not compare_types(old, new, "response", labels).findings
