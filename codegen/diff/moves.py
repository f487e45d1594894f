"""Fields that stand further inside now: `current_period_end` of a subscription's items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ..model import Field, Type
from ..public import Key, key_of
from .alike import same_essence, same_or_id
from .types import is_object
from .walk import PairKey, Walk

# Names that too many objects have to tell anything.
_COMMON = frozenset(
    ["id", "object", "type", "status", "amount", "currency", "created", "metadata"]
    + ["livemode", "description", "name", "value", "url", "data", "expand"]
)
_DEEPEST = 5


@dataclass(frozen=True)
class Moves:
    """Looks for removed fields among those that are new, around their owner."""

    walk: Walk
    known: dict[tuple[PairKey, str], str] = field(default_factory=dict)

    def place(self, pair: PairKey, name: str) -> str:
        """Where the field is now: from its owner on, with a dot before, or from a resource."""
        if (pair, name) not in self.known:
            self.known[pair, name] = self._find(pair, name)
        return self.known[pair, name]

    def _find(self, pair: PairKey, name: str) -> str:
        removed = self.walk.surfaces.old.members(pair[0]).get(name)
        if removed is None or name in _COMMON:
            return ""
        level, seen = [("", pair[1])], {pair[1]}
        for _ in range(_DEEPEST):
            level = list(self._inside(level, seen))
            found = sorted(
                f"{path}.{name}"
                for path, key in level
                if self._is_fresh(key, name)
                and self._is_same(removed, self._members(key)[name], path)
            )
            if found:
                return found[0] if len(found) == 1 else ""
        return ""

    def _inside(
        self, level: list[tuple[str, Key]], seen: set[Key]
    ) -> Iterator[tuple[str, Key]]:
        """What the fields of that level hold; a resource's place is its own name."""
        for path, key in level:
            for attribute, one in sorted(self._members(key).items()):
                for inner in map(key_of, _held(one.type)):
                    if inner not in seen:
                        seen.add(inner)
                        name = self._resource(inner)
                        yield name or f"{path}.{attribute}", inner

    def _resource(self, key: Key) -> str:
        one = self.walk.surfaces.new.public.classes.get(key)
        return one.name if one and one.object_name else ""

    def _members(self, key: Key) -> dict[str, Field]:
        return dict(self.walk.surfaces.new.members(key))

    def _is_same(self, old: Field, new: Field, path: str) -> bool:
        same = same_or_id if path.startswith(".") else same_essence
        return same(old.type, new.type, self.walk.surfaces.labels)

    def _is_fresh(self, key: Key, name: str) -> bool:
        if name not in self._members(key):
            return False
        return key not in self._compared or (key, name) in self._added

    @cached_property
    def _compared(self) -> frozenset[Key]:
        return frozenset(new for _, new in self.walk.nodes)

    @cached_property
    def _added(self) -> frozenset[tuple[Key, str]]:
        return frozenset(
            (new, raw.name)
            for (_, new), node in self.walk.nodes.items()
            for raw in node.raws
            if "-added" in raw.kind
        )


def _held(type_: Type) -> Iterator[Type]:
    """Objects that come with the field; what an id stands for does not."""
    if type_.name == "ExpandableField":
        return
    if is_object(type_):
        yield type_
    for one in type_.args:
        yield from _held(one)
