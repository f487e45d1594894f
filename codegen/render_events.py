"""What stands for all events at once, and what is typed by them: unions, webhooks, handlers, the client."""

from __future__ import annotations

from collections.abc import Iterator

from . import event_text, text
from .annotate import ANY
from .event_tables import ANY_EVENT, ANY_NOTIFICATION, NOTIFICATION, UNIONS
from .filling import fill
from .model import Package, Type
from .scope import Scope

_UNION = Type("Union", module=":typing")


def unions(package: Package) -> str:
    names = Scope(UNIONS, {})
    members = [type_ for one in package.unions for type_ in one.members]
    return fill(
        "unions",
        imports=text.joined(names.imports([*members, _UNION], 4)),
        unions=text.joined(event_text.union_line(one) for one in package.unions),
        bases=text.joined(
            sorted(event_text.union_base(names, one) for one in package.unions)
        ),
    )


def typed_events(package: Package) -> Iterator[tuple[str, str]]:
    """Webhooks and handlers, with the events that they take in their signatures."""
    if "webhooks" in package.without:
        return
    any_event, _ = _any_of(package)
    base = next((o.base for o in package.unions if o.name == ANY_EVENT), ANY)
    here = Scope("_", {})
    yield "_webhook.py", fill(
        "webhook",
        event=any_event.name,
        imports=text.joined(here.imports([any_event, *event_text.CONSTRUCTING], 4)),
    )
    thin = {name for name, _ in package.notifications}
    snapshots = [one for one in package.events if one[0] not in thin]
    classes = [event_text.class_of(target) for _, target in snapshots]
    yield "_webhook_handler.py", fill(
        "webhook_handler",
        event=any_event.name,
        base=base.name,
        # What is compact has no types that could disagree.
        misc="misc,unused-ignore" if "docs" in package.without else "misc",
        imports=text.joined(
            here.imports([any_event, base, *classes, *event_text.ON], 4)
        ),
        overloads=[event_text.on_type(*one) for one in snapshots],
    )
    if {"events", "client"}.intersection(package.without):
        return
    pushed = [event_text.class_of(target) for _, target in package.notifications]
    yield "_notification_handlers.py", fill(
        "notification_handlers",
        imports=text.joined(here.imports([*pushed, *event_text.REGISTERING], 4)),
        methods=[event_text.on_notification(*one) for one in package.notifications],
    )


def _any_of(package: Package) -> tuple[Type, Type]:
    """What any event and any notification is; a document without events says nothing of them."""
    unions = {one.name: Type(one.name, module=UNIONS) for one in package.unions}
    return unions.get(ANY_EVENT, ANY), unions.get(ANY_NOTIFICATION, NOTIFICATION)


def client(package: Package) -> str:
    """The client; the services of its first version without `v1` are for checkers alone."""
    roots = {
        one.name[:2].lower(): (Type(one.name, module=module.path), one.subservices)
        for module in package.modules
        for one in module.services
        if one.name in ("V1Services", "V2Services")
    }
    keeps_flat = "v1" in roots and "old_names" not in package.without
    flat = roots["v1"][1] if keeps_flat else ()
    types = [root for root, _ in roots.values()]
    types += [Type("Flat", (one.type,), "_core.deprecation") for one in flat]
    event, notification = _any_of(package)
    gone = package.without
    if "webhooks" not in gone:
        types += [event, *event_text.CONSTRUCTING, *event_text.HANDLING]
        if "events" not in gone:
            types += [notification, *event_text.NOTIFYING]
    names = Scope("_client", {})
    lines = names.imports(types, 4)
    return fill(
        "client",
        imports=text.joined(lines),
        is_checked=bool(roots or flat or "webhooks" not in gone),
        takes_events="webhooks" not in gone,
        takes_notifications=not {"webhooks", "events"}.intersection(gone),
        is_lean=bool(gone),
        versions=list(roots),
        event=event.name,
        notification=notification.name,
        flat=text.flat_services(flat),
    )
