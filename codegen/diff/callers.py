"""The methods of a surface, each with where users find it: on a class, on a service."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Method
from ..public import PublicClass, PublicService
from .changes import Subject
from .facts import Fact
from .surfaces import Side, Surfaces
from .walk import Walk

_ID = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Caller:
    """A method and its owner."""

    method: Method
    member: str
    """`Invoice.create` or `client.v1.invoices.create`."""
    subject: Subject
    is_service: bool

    @property
    def operation(self) -> str:
        """Verb and path without the names of ids: one for the class's and the service's."""
        return _ID.sub("{}", self.method.operation)


def of_class(one: PublicClass) -> dict[str, Caller]:
    return {
        name: Caller(
            method, f"{one.name}.{name}", Subject("method", one.key, name), False
        )
        for name, method in sorted(one.methods.items())
    }


def of_service(one: PublicService) -> dict[str, Caller]:
    return {
        name: Caller(
            method,
            f"client.{one.path}.{name}",
            Subject("method", one.path, name),
            True,
        )
        for name, method in sorted(one.methods.items())
    }


def all_callers(side: Side) -> Iterator[Caller]:
    """Those of classes first."""
    for _, one in sorted(side.resources.items()):
        yield from of_class(one).values()
    for _, service in sorted(side.public.services.items()):
        yield from of_service(service).values()


def pairs(surfaces: Surfaces) -> Iterator[tuple[Caller, Caller]]:
    """The methods that both surfaces have under one name, those of classes first."""
    for old, new in surfaces.resources():
        yield from _common(of_class(old), of_class(new))
    services = surfaces.new.public.services
    for path, service in sorted(surfaces.old.public.services.items()):
        if path in services:
            yield from _common(of_service(service), of_service(services[path]))


def _common(
    old: dict[str, Caller], new: dict[str, Caller]
) -> Iterator[tuple[Caller, Caller]]:
    for name, one in old.items():
        if name in new:
            yield one, new[name]


def differences(old: Caller, new: Caller, walk: Walk) -> Iterator[Fact]:
    """What changed about a method besides its parameters."""
    for kind, before, after in _differences(old.method, new.method, walk):
        same = (old.operation, new.operation)
        yield Fact(
            kind, same, old.member, before, after, (old.subject,), aside=old.is_service
        )


_Difference = tuple[str, str, str]


def _differences(old: Method, new: Method, walk: Walk) -> Iterator[_Difference]:
    yield from _address(old, new)
    yield from _ids(old, new)
    yield from _calling(old, new)
    if old.stream != new.stream:
        yield "method-stream-changed", str(old.returns), str(new.returns)
    else:
        yield from _returns(old, new, walk)
    if bool(old.deprecated) != bool(new.deprecated):
        kind = "method-deprecated" if new.deprecated else "method-undeprecated"
        yield kind, "", ""


def _address(old: Method, new: Method) -> Iterator[_Difference]:
    if old.verb != new.verb:
        yield "method-verb-changed", old.operation, new.operation
    if _ID.sub("{}", old.path) != _ID.sub("{}", new.path):
        yield "method-path-changed", old.operation, new.operation
    hosts = [dict(one.extras).get("base", '"api"').strip("\"'") for one in (old, new)]
    if hosts[0] != hosts[1]:
        yield "method-host-changed", hosts[0], hosts[1]


def _ids(old: Method, new: Method) -> Iterator[_Difference]:
    if old.ids != new.ids:
        yield "method-ids-changed", ", ".join(old.ids), ", ".join(new.ids)
    elif old.positional_only != new.positional_only and old.ids:
        kind = "positional" if new.positional_only else "by-name"
        yield f"method-ids-{kind}", ", ".join(old.ids), ", ".join(new.ids)
    if bool(old.without_id) != bool(new.without_id):
        kind = "optional" if new.without_id else "required"
        yield f"method-id-{kind}", ", ".join(old.ids), ", ".join(new.ids)


_ON = {"class": "the class", "bound": "an object", "both": "the class or an object"}


def _calling(old: Method, new: Method) -> Iterator[_Difference]:
    if old.kind != new.kind:
        kind = "widened" if new.kind == "both" else "changed"
        yield f"method-kind-{kind}", _ON[old.kind], _ON[new.kind]


def _returns(old: Method, new: Method, walk: Walk) -> Iterator[_Difference]:
    for found in walk.types(old.returns, new.returns).findings:
        kind = found.kind.removeprefix("field-")
        if kind not in ("narrowed", "widened"):
            kind = "narrowed" if kind == "always-there" else "changed"
        yield f"method-returns-{kind}", found.before, found.after
