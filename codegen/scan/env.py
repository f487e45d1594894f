"""What is known at one point of a function: names, types of events, fields that were asked for."""

from __future__ import annotations

from collections.abc import Sequence

from .records import met
from .values import PLAIN, Value


class Scope:
    """The names of an enclosing function, class or module; `names` is final at its end."""

    __slots__ = ("names", "outer")

    def __init__(self, names: dict[str, Value], outer: Scope | None = None) -> None:
        self.names = names
        self.outer = outer

    def find(self, name: str) -> Value | None:
        scope: Scope | None = self
        while scope is not None:
            if (found := scope.names.get(name)) is not None:
                return found
            scope = scope.outer
        return None


class Env:
    """One branch: copied where ways part, joined where they meet."""

    __slots__ = ("names", "paths", "facts", "guards", "outer", "dead")

    def __init__(
        self, names: dict[str, Value] | None = None, outer: Scope | None = None
    ) -> None:
        self.names: dict[str, Value] = {} if names is None else names
        self.paths: dict[str, Value] = {}
        """What is known of `a.b.c` beyond what `a` tells."""
        self.facts: dict[str, frozenset[str]] = {}
        """Origin of an event and the types that it may have here."""
        self.guards: frozenset[tuple[str, str]] = frozenset()
        """Path and member whose presence the code has asked for."""
        self.outer = outer
        self.dead = False

    def copy(self) -> Env:
        new = Env(self.names.copy(), self.outer)
        new.paths = self.paths.copy() if self.paths else {}
        new.facts = self.facts.copy() if self.facts else {}
        new.guards = self.guards
        new.dead = self.dead
        return new

    def become(self, other: Env) -> None:
        if other.names is not self.names:
            # In place: functions defined here look these names up.
            self.names.clear()
            self.names.update(other.names)
        self.paths = other.paths
        self.facts, self.guards = other.facts, other.guards
        self.dead = other.dead

    def find(self, name: str) -> Value | None:
        if (found := self.names.get(name)) is not None:
            return found
        return self.outer.find(name) if self.outer else None

    def bind(self, name: str, value: Value) -> None:
        self.names[name] = value
        self.forget(name)

    def delete(self, name: str) -> None:
        self.bind(name, PLAIN)

    def forget(self, path: str) -> None:
        """What was known of the parts of something that is now something else."""
        below = path + "."
        if self.paths:
            self.paths = {
                known: value
                for known, value in self.paths.items()
                if known != path and not known.startswith(below)
            }
        if self.guards:
            self.guards = frozenset(
                one
                for one in self.guards
                if one[0] != path and not one[0].startswith(below)
            )


def meet(envs: Sequence[Env]) -> Env:
    """Where several ways meet; those that ended before do not count."""
    live = [env for env in envs if not env.dead]
    if not live:
        return envs[0]
    if len(live) == 1:
        return live[0]
    first = live[0]
    env = Env(_met_names(live), first.outer)
    env.paths = {
        path: value
        for path, value in first.paths.items()
        if all(one.paths.get(path) == value for one in live[1:])
    }
    env.facts = {
        origin: frozenset().union(*(one.facts[origin] for one in live))
        for origin in first.facts
        if all(origin in one.facts for one in live[1:])
    }
    env.guards = frozenset.intersection(*(one.guards for one in live))
    return env


def _met_names(envs: Sequence[Env]) -> dict[str, Value]:
    names = dict(envs[0].names)
    for env in envs[1:]:
        for name, value in env.names.items():
            known = names.get(name)
            if known is not value:
                names[name] = value if known is None else met(known, value)
    return names
