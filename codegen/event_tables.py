"""All events of a document together: their classes, what `events` exports, and the tables of the registry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .annotate import Replies
from .catalog import Catalog
from .errors import SpecError
from .event_classes import FOLDER, UNKNOWN, Owned, event_modules
from .events import EventType, ThinType
from .model import AnyOf, Method, Module, Notification, ResponseClass, Type
from .pointers import pointer
from .thin_events import thin_modules

Pairs = tuple[tuple[str, str], ...]
# What stands for all classes at once, for annotations.
ANY_EVENT = "AnyEvent"
ANY_NOTIFICATION = "AnyEventNotification"
UNIONS = f"{FOLDER}._unions"
NOTIFICATION = Type("EventNotification", module="_core.notifications")
OTHER = Type("UnknownEventNotification", module="_core.notifications")


@dataclass(frozen=True)
class Events:
    """What a document's events come to; empty for a document without any."""

    modules: tuple[Module, ...] = ()
    exports: Mapping[str, str] = field(default_factory=dict)
    """Name and module."""
    table: Pairs = ()
    """Type and class, of snapshot and thin events."""
    notifications: Pairs = ()
    """Type and class, of thin events as they are pushed."""
    unknown: str = ""
    """The class of events of other types."""
    unions: tuple[AnyOf, ...] = ()

    def narrowed(self, module: Module) -> Module:
        """The module with any of the typed events where its methods give the class of all."""
        general = next((u.base for u in self.unions if u.name == ANY_EVENT), None)
        classes = [
            replace(one, methods=_narrowed(one.methods, general))
            for one in module.classes
        ]
        services = [
            replace(one, methods=_narrowed(one.methods, general))
            for one in module.services
        ]
        return replace(module, classes=tuple(classes), services=tuple(services))


def _narrowed(methods: Iterable[Method], general: Type | None) -> tuple[Method, ...]:
    return tuple(
        replace(one, returns=_with_any(one.returns, general)) for one in methods
    )


def _with_any(type_: Type, general: Type | None) -> Type:
    if type_ == general:
        return Type(ANY_EVENT, module=UNIONS)
    return replace(type_, args=tuple(_with_any(one, general) for one in type_.args))


def events(
    types: Sequence[EventType],
    thin: Sequence[ThinType],
    owned: Mapping[str, Owned],
    cat: Catalog,
    replies: Replies,
) -> Events:
    """Everything that follows from the types of a document's events."""
    snapshots = tuple(event_modules(types, owned, replies))
    thins = tuple(thin_modules(thin, owned, cat, replies))
    modules = (*snapshots, *thins)
    exports = _exports(modules)
    unions = (*_any_event(snapshots), *_any_notification(thins))
    exports |= {one.name: UNIONS for one in unions}
    if thins:
        exports[OTHER.name] = OTHER.module
        exports["ALL_EVENT_NOTIFICATIONS"] = f"{UNIONS}:{ANY_NOTIFICATION}"
    unknown = f"{exports[UNKNOWN]}:{UNKNOWN}" if UNKNOWN in exports else ""
    return Events(
        modules,
        exports,
        _table(modules),
        _table(modules, pushed=True),
        unknown,
        unions,
    )


def _any_event(modules: Sequence[Module]) -> Iterator[AnyOf]:
    members = [
        (Type(one.name, module=module.path), one.bases[0])
        for module in modules
        for one in module.classes
        if one.lookup_type or one.name == UNKNOWN
    ]
    if members:
        yield AnyOf(ANY_EVENT, tuple(type_ for type_, _ in members), members[0][1])


def _any_notification(modules: Sequence[Module]) -> Iterator[AnyOf]:
    members = [
        Type(one.name, module=module.path)
        for module in modules
        for one in module.notifications
    ]
    if members:
        yield AnyOf(ANY_NOTIFICATION, (*members, OTHER), NOTIFICATION)


def _table(modules: Iterable[Module], *, pushed: bool = False) -> Pairs:
    """Type and class, of events or of the notifications that are pushed."""
    found: dict[str, str] = {}
    for module in modules:
        classes: Iterable[ResponseClass | Notification]
        classes = module.notifications if pushed else module.classes
        for one in classes:
            found[one.lookup_type] = f"{module.path}:{one.name}"
    return tuple(sorted((name, target) for name, target in found.items() if name))


def _exports(modules: Iterable[Module]) -> dict[str, str]:
    """The public names: what a thin event nests is reached through its class alone."""
    found: dict[str, str] = {}
    for module in modules:
        classes: tuple[ResponseClass | Notification, ...]
        classes = (*module.classes, *module.notifications)
        for one in classes:
            if module.notifications and not one.lookup_type:
                continue
            if one.name in found:
                place = pointer("components", "schemas", one.name)
                raise SpecError(place, f"events would have two classes {one.name}")
            found[one.name] = module.path
    return found
