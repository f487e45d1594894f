"""Resources, methods, services and events that went and came under another name."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Type
from ..public import PublicClass, key_of
from .alike import SAME_SHAPE, best, same_essence, words
from .callers import Caller, all_callers, of_service
from .events import event_object, event_types
from .facts import Fact
from .surfaces import Side, Surfaces, likeness
from .types import is_object

_EVERYWHERE = frozenset({"expand", "limit", "starting_after", "ending_before"})
# Fewer parameters of the same names say little.
_TELLING = 3


def resources(old: Side, new: Side) -> dict[str, str]:
    """Resources with nearly the same fields and methods under another name."""
    gone = {name: old.resources[name] for name in old.resources.keys() - new.resources}
    fresh = {name: new.resources[name] for name in new.resources.keys() - old.resources}

    def score(one: str, other: str) -> float:
        alike = likeness(_features(gone[one]), _features(fresh[other]))
        return alike if alike >= SAME_SHAPE else 0

    return best(sorted(gone), sorted(fresh), score)


def _features(one: PublicClass) -> set[tuple[str, ...]]:
    """What makes out a resource, without what every one has."""
    fields = {
        (name, _outline(field.type, one))
        for name, field in one.fields.items()
        if name not in ("id", "object")
    }
    methods = {(name, method.verb, "") for name, method in one.methods.items()}
    return {*fields, *methods}


def _outline(type_: Type, owner: PublicClass) -> str:
    """The type, in which the names of nested objects say nothing: they begin with the owner's."""
    if type_.args:
        inner = ", ".join(_outline(one, owner) for one in type_.args)
        return f"{type_.name}[{inner}]"
    return "object" if is_object(type_) else type_.name


def methods(surfaces: Surfaces, facts: Iterable[Fact]) -> dict[str, str]:
    """Removed method → the one that makes the same call, or gives the same for the same."""
    facts = list(facts)
    gone = {fact.member for fact in facts if fact.kind == "method-removed"}
    fresh = {fact.member for fact in facts if fact.kind == "method-added"}
    if not gone:
        return {}
    old = {one.member: one for one in all_callers(surfaces.old) if one.member in gone}
    now = list(all_callers(surfaces.new))
    calls: dict[str, str] = {}
    for caller in now:
        calls.setdefault(caller.operation, caller.member)
    found = {
        name: calls[one.operation]
        for name, one in old.items()
        if one.operation in calls
    }
    new = {one.member: one for one in now if one.member in fresh}
    return found | best(
        sorted(old.keys() - found),
        sorted(new.keys() - found.values()),
        lambda one, other: _same_call(old[one], new[other], surfaces),
    )


def _same_call(old: Caller, new: Caller, surfaces: Surfaces) -> float:
    """Two methods of one owner that give the same class for nearly the same parameters."""
    owners = [one.member.rpartition(".")[0] for one in (old, new)]
    returns = old.method.returns, new.method.returns
    if owners[0] != owners[1] or not same_essence(*returns, surfaces.labels):
        return 0
    params = (
        surfaces.old.members(key_of(old.method.params)).keys() - _EVERYWHERE,
        surfaces.new.members(key_of(new.method.params)).keys() - _EVERYWHERE,
    )
    alike = likeness(*params)
    return alike if alike >= SAME_SHAPE and len(params[0]) >= _TELLING else 0


def service(surfaces: Surfaces, gone: str, fresh: Iterable[str]) -> str:
    """Where the operations of a service are now, as far as an added one has most of them."""
    mine = _operations(surfaces.old, gone)
    found = best(
        [gone],
        sorted(fresh),
        lambda _, other: _most(likeness(mine, _operations(surfaces.new, other))),
    )
    return found.get(gone, "")


def _operations(side: Side, member: str) -> set[str]:
    service = side.public.services[member.removeprefix("client.")]
    return {one.operation for one in of_service(service).values()}


def _most(value: float) -> float:
    return value if value >= SAME_SHAPE else 0


def events(
    surfaces: Surfaces, gone: Iterable[str], fresh: Iterable[str]
) -> dict[str, str]:
    """Types of events about the same resource, with nearly the same words."""
    old, new = event_types(surfaces.old), event_types(surfaces.new)

    def score(one: str, other: str) -> float:
        about = (
            event_object(surfaces.old.public, old[one]),
            event_object(surfaces.new.public, new[other]),
        )
        if not (about[0] and about[1]):
            return 0
        same = same_essence(about[0], about[1], surfaces.labels)
        return _most(likeness(words(one), words(other)) + 0.25) if same else 0

    return best(sorted(gone), sorted(fresh), score)
