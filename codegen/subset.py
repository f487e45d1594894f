"""A selection's part of a surface: the chosen resources, and what is theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .answers import constant, constants
from .events import EventType, Subjects, ThinType
from .names import Key, service_homes
from .overrides import Overrides
from .selection import Chosen
from .spec import Spec
from .surface_model import ServiceClass, ServiceMethod, Surface
from .thin_events import related_kinds

Node = Mapping[str, Any]
EVENT = "event"
THIN_EVENT = "v2.core.event"


@dataclass(frozen=True)
class Whole:
    """A document in its one form, and the names of all that it has: what every selection begins with."""

    spec: Spec
    surface: Surface
    types: tuple[EventType, ...]
    thin: tuple[ThinType, ...]
    overrides: Overrides
    notes: Mapping[str, str]
    """What was found that is not known, with its first place."""


@dataclass(frozen=True)
class Subset:
    """What is rendered of a document."""

    surface: Surface
    types: tuple[EventType, ...]
    thin: tuple[ThinType, ...]
    cut: frozenset[str]
    """The schemas of resources that are left out: a field or an answer reads them as general objects."""


def subset(whole: Whole, part: Chosen, events: bool = True) -> Subset:
    """The chosen resources with the methods, services and events that are theirs."""
    if not events:
        whole = replace(whole, types=(), thin=())
    document, found = whole.spec.document, whole.surface
    everything = {one.object_name for one in found.resources}
    if everything == part.objects:
        return Subset(found, whole.types, whole.thin, frozenset())
    about = _About(whole, part)
    types = tuple(one for one in whole.types if about.snapshot(one))
    thin = tuple(one for one in whole.thin if about.thin(one))
    bases = {EVENT} if events else set()
    bases |= {THIN_EVENT} if thin else set()
    kept = part.objects | bases & everything
    return Subset(
        _surface(document, found, part, kept),
        types,
        thin,
        frozenset(_cut(document, everything - kept)),
    )


def _surface(
    document: Node, found: Surface, part: Chosen, kept: Collection[str]
) -> Surface:
    resources = tuple(one for one in found.resources if one.object_name in kept)
    owners = {one.path for one in resources}
    classes = tuple(one for one in found.classes if one.owner in owners)
    services = tuple(_services(document, found, part))
    return replace(
        found,
        resources=resources,
        classes=classes,
        services=services,
        service_classes=tuple(_above(found.service_classes, services)),
    )


def _services(document: Node, found: Surface, part: Chosen) -> Iterator[ServiceMethod]:
    """The methods of services that belong to a chosen resource, answer one, or help to test one."""
    homes = service_homes(found.service_classes, found.resources)
    spaces = {(o.version, o.accessor): o.namespace for o in found.service_classes}
    paths = {o.path for o in found.resources if o.object_name in part.objects}
    on_class = {one.operation.key for one in found.classes if one.owner in paths}
    for method in found.services:
        key = method.version, method.accessor
        home = homes[key]
        if home is None:
            theirs = method.operation.key in on_class or part.covers(spaces[key])
        else:
            theirs = home.object_name in part.objects
        answers = constants(document, method.operation.answer.schemas)
        if theirs or not part.objects.isdisjoint(answers):
            yield method


def _above(
    classes: Iterable[ServiceClass], methods: Iterable[ServiceMethod]
) -> Iterator[ServiceClass]:
    """The classes of these methods, and those that lead to them."""
    needed: set[Key] = {
        (one.version, one.accessor[:end])
        for one in methods
        for end in range(1, len(one.accessor) + 1)
    }
    return (one for one in classes if (one.version, one.accessor) in needed)


def _cut(document: Node, objects: Collection[str]) -> Iterator[str]:
    """The schemas of these objects, those of the deleted ones too."""
    schemas = document["components"]["schemas"]
    return (name for name, node in schemas.items() if constant(node) in objects)


@dataclass(frozen=True)
class _About:
    """Whether an event is about a chosen resource."""

    whole: Whole
    part: Chosen

    @property
    def document(self) -> Node:
        return self.whole.spec.document

    def snapshot(self, one: EventType) -> bool:
        return bool(one.schema) and self._is_chosen(one.schema)

    def thin(self, one: ThinType) -> bool:
        """By the object that it names, else by its type, which a version may begin."""
        kinds = related_kinds(self.document["components"]["schemas"][one.schema])
        if kinds:
            return not self.part.objects.isdisjoint(kinds)
        schemas = {o.object_name: o.schema for o in self.whole.surface.resources}
        subject = Subjects(self.document, self.whole.overrides, schemas).of(one.name)
        return bool(subject) and self._is_chosen(subject)

    def _is_chosen(self, schema: str) -> bool:
        return not self.part.objects.isdisjoint(constants(self.document, (schema,)))
