"""Thin events → classes: the event as it is fetched, and the notification that is pushed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from .annotate import STRIPE_OBJECT, Replies
from .catalog import Catalog, Place, Root
from .event_classes import FOLDER, Owned
from .events import ThinType
from .model import Doc, Field, Module, Notification, ResponseClass, Type
from .pointers import pointer
from .responses import nested_class
from .schemas import Node

BASE = "v2.core.event"
MODULE = f"{FOLDER}._thin"
_SUFFIX = "Notification"
_WITH_OBJECT = Type("RelatedObjectEvent", module="_core.notifications")


def reduced(document: Mapping[str, Any], types: Iterable[ThinType]) -> dict[str, Any]:
    """The document with each thin event's schema cut down to what all events do not have."""
    schemas = document["components"]["schemas"]
    common = set(schemas.get(BASE, {}).get("properties", ())) - {"type"}
    own = {one.schema: _without(schemas[one.schema], common) for one in types}
    components = {**document["components"], "schemas": {**schemas, **own}}
    return {**document, "components": components}


def _without(node: Node, names: set[str]) -> dict[str, Any]:
    kept = {k: v for k, v in node.get("properties", {}).items() if k not in names}
    return {**node, "properties": kept}


def thin_roots(
    document: Mapping[str, Any], types: Iterable[ThinType]
) -> Iterator[Root]:
    """What the classes of fetched events are made of."""
    schemas = document["components"]["schemas"]
    for one in types:
        place = pointer("components", "schemas", one.schema)
        node = schemas[one.schema]
        yield Root(Place(MODULE, one.class_name, place, node), one.schema, BASE)


def thin_modules(
    types: Iterable[ThinType],
    owned: Mapping[str, Owned],
    cat: Catalog,
    replies: Replies,
) -> Iterator[Module]:
    """The module of all of them: what events hold, the events, the notifications."""
    here = replace(replies, module=MODULE)
    both = [_classes(one, owned, cat, here) for one in types]
    if both:
        nested = [nested_class(one, here) for one in cat.order.get(MODULE, ())]
        yield Module(
            MODULE,
            Doc(("Thin events, and the notifications of them.",)),
            classes=(*nested, *(event for event, _ in both)),
            notifications=tuple(pushed for _, pushed in both),
        )


def _classes(
    one: ThinType, owned: Mapping[str, Owned], cat: Catalog, here: Replies
) -> tuple[ResponseClass, Notification]:
    """The event and its notification."""
    place = cat.roots[one.schema].place
    related = _related(place.node, owned)
    base = owned.get(BASE)
    bases = [Type(base.cls.name, module=base.module) if base else STRIPE_OBJECT]
    event = nested_class(place, here)
    event = replace(
        event,
        fields=tuple(_officially(field, one.class_name) for field in event.fields),
        bases=(*[_WITH_OBJECT] * (related is not None), *bases),
        doc=Doc((f"The thin event `{one.name}`, as it is fetched.",)),
        lookup_type=one.name,
        related=related,
    )
    type_ = Type(one.class_name, module=place.module)
    doc = Doc((f"What is pushed of an event `{one.name}`.",))
    pushed = Notification(f"{one.class_name}{_SUFFIX}", one.name, doc, type_, related)
    return event, pushed


def _officially(field: Field, event: str) -> Field:
    """The field, with the event's name before that of its class if it is the data."""
    if field.name != "data" or field.nested is None:
        return field
    return replace(field, nested=replace(field.nested, name=f"{event}Data"))


def related_kinds(node: Node) -> list[str] | None:
    """The `object` constants that an event of the schema may be about; None for one that is about none."""
    related = node.get("properties", {}).get("related_object")
    if related is None:
        return None
    return list(related.get("properties", {}).get("type", {}).get("enum", ()))


def _related(node: Node, owned: Mapping[str, Owned]) -> Type | None:
    """The class of the object that an event of the type is about; None for one that is about none."""
    kinds = related_kinds(node)
    if kinds is None:
        return None
    for one in owned.values():
        if kinds == [one.resource.object_name]:
            return Type(one.cls.name, module=one.module)
    return STRIPE_OBJECT
