"""What only one of two surfaces has: resources, methods, services, names.

Both ways of calling one operation are one change. What belongs to a resource or a service
that is gone as a whole goes with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..public import PublicService
from .callers import Caller, of_class, of_service
from .changes import Subject
from .facts import Fact
from .lost import Lost
from .surfaces import Side


@dataclass
class OneSided:
    """Collects what `here` has and `there` has not; `word` is `removed` or `added`."""

    here: Side
    there: Side
    word: str
    facts: list[Fact] = field(default_factory=list)
    homes: dict[str, int] = field(default_factory=dict)
    """Operation → the fact that says what became of it."""

    def collect(self) -> list[Fact]:
        self._resources()
        for name, one in sorted(self.here.resources.items()):
            if other := self.there.resources.get(name):
                self._methods(of_class(one).values(), other.methods.keys())
        for path, service in sorted(self.here.public.services.items()):
            if found := self.there.public.services.get(path):
                self._methods(of_service(service).values(), found.methods.keys())
        for path in sorted(self.here.public.services):
            if self._is_top(path):
                self._service(path)
        self.facts += self._exports()
        return self.facts

    def _fact(self, what: str, member: str, subjects: Iterable[Subject]) -> None:
        kind = f"{what}-{self.word}"
        self.facts.append(Fact(kind, (member,), member, subjects=tuple(subjects)))

    def _resources(self) -> None:
        for name, one in sorted(self.here.resources.items()):
            if name not in self.there.resources:
                callers = list(of_class(one).values())
                subjects = [Subject("resource", "", name)]
                subjects += self._of_callers(callers)
                self._fact("resource", name, subjects)
                for caller in callers:
                    self.homes.setdefault(caller.operation, len(self.facts) - 1)

    def _methods(self, callers: Iterable[Caller], others: Iterable[str]) -> None:
        known = set(others)
        for caller in callers:
            if caller.subject.name not in known:
                self._method(caller)

    def _method(self, caller: Caller) -> None:
        home = self.homes.get(caller.operation)
        subjects = self._of_callers([caller])
        if caller.is_service and home is not None:
            self._add(home, *subjects)
            return
        said = caller.method.operation
        before, after = (said, "") if self.word == "removed" else ("", said)
        self.facts.append(
            Fact(
                f"method-{self.word}",
                (caller.operation,),
                caller.member,
                before,
                after,
                tuple(subjects),
                aside=caller.is_service,
            )
        )
        if home is None or self.facts[home].kind.startswith("resource"):
            self.homes[caller.operation] = len(self.facts) - 1

    def _of_callers(self, callers: Iterable[Caller]) -> list[Subject]:
        """The methods, and the names of request types that go with them."""
        found = []
        for one in callers:
            names = self._lost.request_types(one.method.params, one.member)
            found += [one.subject, *names]
        return found

    @cached_property
    def _lost(self) -> Lost:
        return Lost(self.here.public, self.there.public)

    def _add(self, home: int, *subjects: Subject) -> None:
        fact = self.facts[home]
        self.facts[home] = replace(fact, subjects=(*fact.subjects, *subjects))

    def _is_top(self, path: str) -> bool:
        """Whether the service is on this side alone, and what it hangs on is not."""
        services = self.there.public.services
        above = path.rpartition(".")[0]
        return path not in services and (not above or above in services)

    def _service(self, path: str) -> None:
        """A service with all below: told by its operations where these are told already."""
        tree = list(self._tree(path))
        callers = [caller for one in tree for caller in of_service(one).values()]
        subjects = [Subject("service", "", one.path) for one in tree]
        names = [name for one in tree for name in self._lost.services(one.key)]
        homes = [self.homes.get(caller.operation) for caller in callers]
        if not homes or None in homes:
            self._fact(
                "service",
                f"client.{path}",
                [*subjects, *names, *self._of_callers(callers)],
            )
            return
        for caller, home in zip(callers, homes, strict=True):
            if home is not None:
                self._add(home, *self._of_callers([caller]), *subjects, *names)
                # Who imports the class learns of one of its methods, not of each.
                names = []

    def _tree(self, path: str) -> Iterator[PublicService]:
        one = self.here.public.services[path]
        yield one
        for _, below in sorted(one.children.items()):
            yield from self._tree(below)

    def _exports(self) -> Iterator[Fact]:
        """Names that nothing else tells of: second names of classes, errors, functions."""
        there = self.there.public.exports
        services = {one.key: one.path for one in self.here.public.services.values()}
        for name, key in sorted(self.here.public.exports.items()):
            if name in there:
                continue
            if key in services:
                told = services[key] not in self.there.public.services
            elif one := self.here.public.classes.get(key):
                told = one.name == name or one.name not in there
            else:
                told = False
            if not told:
                subject = Subject("export", "", name)
                yield Fact(f"export-{self.word}", (name,), name, subjects=(subject,))
