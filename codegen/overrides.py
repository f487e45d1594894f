"""The irregular names: spec/overrides.yaml, and a user's own file laid over it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from importlib.resources.abc import Traversable
from typing import Any

from .grammar import VERBS
from .override_nodes import Node
from .parse import read
from .surface_model import BASES, KINDS

_GONE = re.compile(r"\w+(\.\w+)*(\.?\*)?")
_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")


@dataclass(frozen=True)
class Origin:
    """The file that an entry stands in, and the API version for which it must match."""

    file: str
    api_version: str | None = None


@dataclass(frozen=True)
class ClassEntry:
    """An `object` constant whose class has a name of its own, and maybe a second one."""

    name: str
    why: str
    origin: Origin
    also: str | None = None


@dataclass(frozen=True)
class SegmentEntry:
    """A collection whose accessor differs from its path."""

    accessor: str
    why: str
    origin: Origin


@dataclass(frozen=True)
class ServiceEntry:
    """An accessor whose service class has a name of its own."""

    name: str
    why: str
    origin: Origin


@dataclass(frozen=True)
class Alias:
    """A second place of one operation on the class side: "Owner.method"."""

    name: str
    kind: str = "both"
    args: tuple[str, ...] | None = None


@dataclass(frozen=True)
class OperationEntry:
    """Names of one operation that no rule gives."""

    why: str
    origin: Origin
    service: str | None = None
    owner_method: str | None = None
    method: str | None = None
    kind: str | None = None
    merge: bool = False
    class_aliases: tuple[Alias, ...] = ()
    service_aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class OmitEntry:
    """A path, with all below it, that is left out; `operations` is how many it covers.

    A path that ends in a slash is that path alone: nothing can lie below it.
    """

    path: str
    why: str
    origin: Origin
    verb: str | None = None
    operations: int | None = None

    def covers(self, verb: str, blank: str) -> bool:
        """Tell whether an operation lies at or below this path."""
        inside = not self.path.endswith("/") and blank.startswith(f"{self.path}/")
        return (inside or blank == self.path) and self.verb in (None, verb)

    @property
    def place(self) -> str:
        """The entry's name: its path, after its verb if it has one."""
        return f"{self.verb.upper()} {self.path}" if self.verb else self.path


@dataclass(frozen=True)
class RequiredEntry:
    """Fields that the document calls optional and that are not.

    Those of an operation's body have to be sent, those of a schema are in every reply.
    """

    fields: tuple[str, ...]
    why: str
    origin: Origin


@dataclass(frozen=True)
class EventEntry:
    """What events of a type, or of all types that begin so, are about: a schema."""

    schema: str
    why: str
    origin: Origin


@dataclass(frozen=True)
class AliasEntry:
    """An older public name, and the name of what it still stands for."""

    target: str
    why: str
    origin: Origin


@dataclass(frozen=True)
class RemovedEntry:
    """A name of `names.txt` that is gone, or with a `*` at its end all that begin so."""

    why: str
    origin: Origin


@dataclass(frozen=True)
class HostEntry:
    """A host of a document that stands for one of the known base addresses."""

    base: str
    why: str
    origin: Origin


@dataclass(frozen=True)
class Overrides:
    """All entries, by place."""

    classes: Mapping[str, ClassEntry] = field(default_factory=dict)
    segments: Mapping[str, SegmentEntry] = field(default_factory=dict)
    services: Mapping[str, ServiceEntry] = field(default_factory=dict)
    operations: Mapping[str, OperationEntry] = field(default_factory=dict)
    omit: Mapping[str, OmitEntry] = field(default_factory=dict)
    required: Mapping[str, RequiredEntry] = field(default_factory=dict)
    present: Mapping[str, RequiredEntry] = field(default_factory=dict)
    events: Mapping[str, EventEntry] = field(default_factory=dict)
    hosts: Mapping[str, HostEntry] = field(default_factory=dict)
    aliases: Mapping[str, AliasEntry] = field(default_factory=dict)
    removed: Mapping[str, RemovedEntry] = field(default_factory=dict)


def load(path: Traversable) -> Overrides:
    """Read and check a file of overrides."""
    top = Node(str(path), read(path))
    top.allow("api_version", *(item.name for item in fields(Overrides)))
    origin = Origin(str(path), top.optional("api_version", str))
    sections: dict[str, Any] = {
        name: _section(top.child(name), reader, origin)
        for name, reader in _READERS.items()
        if name in top.mapping
    }
    for name in sections.get("aliases", ()):
        top.child("aliases").child(name).dotted(name)
    for name in sections.get("removed", ()):
        if not _GONE.fullmatch(name):
            problem = "must be a public name, or the beginning of some and a *"
            raise top.child("removed").child(name).fail(problem)
    for host in sections.get("hosts", ()):
        if not _HOST.fullmatch(host):
            problem = "must be a host alone, such as api.example.com"
            raise top.child("hosts").child(host).fail(problem)
    return Overrides(**sections, omit=_omit(top, origin))


def merge(ours: Overrides, theirs: Overrides) -> Overrides:
    """Lay a second file over the first: where both name a place, the second one wins."""
    changed = {
        item.name: {**getattr(ours, item.name), **getattr(theirs, item.name)}
        for item in fields(Overrides)
    }
    return replace(ours, **changed)


def _section(
    node: Node, read: Callable[[Node, Origin], Any], origin: Origin
) -> dict[str, Any]:
    return {key: read(node.child(key), origin) for key in node.mapping}


def _class(node: Node, origin: Origin) -> ClassEntry:
    node.allow("class", "also", "why")
    also = node.optional("also", str)
    return ClassEntry(
        _class_name(node),
        node.text("why"),
        origin,
        None if also is None else node.child("also").class_name(also),
    )


def _segment(node: Node, origin: Origin) -> SegmentEntry:
    node.allow("accessor", "why")
    return SegmentEntry(_simple(node, "accessor"), node.text("why"), origin)


def _service(node: Node, origin: Origin) -> ServiceEntry:
    node.allow("class", "why")
    return ServiceEntry(_class_name(node), node.text("why"), origin)


def _class_name(node: Node) -> str:
    name = node.text("class")
    return node.child("class").class_name(name)


def _simple(node: Node, key: str) -> str:
    name = node.text(key)
    return node.child(key).name(name)


def _operation(node: Node, origin: Origin) -> OperationEntry:
    node.allow(
        "service",
        "class",
        "method",
        "kind",
        "merge",
        "class_aliases",
        "service_aliases",
        "why",
    )
    service, owner_method = node.optional("service", str), node.optional("class", str)
    return OperationEntry(
        why=node.text("why"),
        origin=origin,
        service=node.member(service) if service else None,
        owner_method=node.member(owner_method) if owner_method else None,
        method=_simple(node, "method") if "method" in node.mapping else None,
        kind=node.one_of("kind", KINDS),
        merge=bool(node.optional("merge", bool)),
        class_aliases=tuple(map(_alias, node.items("class_aliases"))),
        service_aliases=tuple(map(node.member, node.texts("service_aliases"))),
    )


def _alias(node: Node) -> Alias:
    node.allow("name", "kind", "args")
    args = tuple(map(node.name, node.texts("args"))) if "args" in node.mapping else None
    return Alias(
        node.member(node.text("name")), node.one_of("kind", KINDS) or "both", args
    )


def _omit(top: Node, origin: Origin) -> dict[str, OmitEntry]:
    entries: dict[str, OmitEntry] = {}
    for node in top.items("omit"):
        node.allow("path", "verb", "operations", "why")
        verb = node.one_of("verb", tuple(verb.upper() for verb in VERBS))
        entry = OmitEntry(
            path=node.text("path"),
            why=node.text("why"),
            origin=origin,
            verb=verb.lower() if verb else None,
            operations=node.optional("operations", int),
        )
        if entry.place in entries:
            raise node.fail(f"{entry.place} is named twice")
        entries[entry.place] = entry
    return entries


def _required(node: Node, origin: Origin) -> RequiredEntry:
    node.allow("fields", "why")
    names = node.texts("fields")
    if not names:
        raise node.fail("'fields' is missing")
    return RequiredEntry(names, node.text("why"), origin)


def _event(node: Node, origin: Origin) -> EventEntry:
    node.allow("schema", "why")
    return EventEntry(node.text("schema"), node.text("why"), origin)


def _host(node: Node, origin: Origin) -> HostEntry:
    node.allow("base", "why")
    node.text("base")
    return HostEntry(node.one_of("base", BASES) or "", node.text("why"), origin)


def _renamed(node: Node, origin: Origin) -> AliasEntry:
    node.allow("of", "why")
    target = node.child("of").dotted(node.text("of"))
    return AliasEntry(target, node.text("why"), origin)


def _removed(node: Node, origin: Origin) -> RemovedEntry:
    node.allow("why")
    return RemovedEntry(node.text("why"), origin)


_READERS: dict[str, Callable[[Node, Origin], Any]] = {
    "classes": _class,
    "segments": _segment,
    "services": _service,
    "operations": _operation,
    "required": _required,
    "present": _required,
    "events": _event,
    "hosts": _host,
    "aliases": _renamed,
    "removed": _removed,
}
