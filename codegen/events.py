"""Which types of events there are, and what each is about.

The types stand in one place of a document, the enum of what a webhook endpoint may listen
to. The resource follows from the type: `customer.subscription.updated` is about the
object `subscription`, `issuing_card.created` about `issuing.card`; the overrides say the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import SpecError
from .naming import LONGEST, pascal
from .overrides import Overrides
from .pointers import escape, pointer, resolve
from .surface_model import Resource

ENDPOINTS = "/v1/webhook_endpoints"
_TYPE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_THIN = re.compile(r"[a-z][a-z0-9_]*([.\[\]]+[a-z0-9_]+)+")


@dataclass(frozen=True)
class EventType:
    """A type of snapshot events; `schema` describes their object, empty where nothing tells."""

    name: str
    class_name: str
    schema: str
    pointer: str


@dataclass(frozen=True)
class ThinType:
    """A type of thin events and the schema of the event as it is fetched."""

    name: str
    class_name: str
    schema: str


def event_types(
    document: Mapping[str, Any],
    resources: Iterable[Resource],
    overrides: Overrides,
    note: Callable[[str, str], None],
) -> tuple[EventType, ...]:
    """Every type that a webhook endpoint can listen to, in the order of their names."""
    constants = {one.object_name: one.schema for one in resources}
    if "event" not in constants:
        return ()
    plain = {name.replace(".", "_"): schema for name, schema in constants.items()}
    found = []
    for name, place in sorted(listed(document)):
        schema = _entry(name, document, overrides)
        schema = schema or _by_rule(name, constants, plain)
        if not schema:
            note(place, f'the object of the event "{name}"')
        found.append(EventType(name, event_class(name), schema, place))
    _check_names((one.class_name, one.pointer) for one in found)
    return tuple(found)


def thin_types(document: Mapping[str, Any]) -> tuple[ThinType, ...]:
    """The types of thin events, which have a schema each."""
    schemas = document["components"]["schemas"]
    found = []
    for schema in sorted(schemas):
        mark = schemas[schema].get("x-stripeEvent")
        if isinstance(mark, Mapping) and mark.get("kind") == "thin":
            place = f"{pointer('components', 'schemas', schema)}/x-stripeEvent/type"
            name = mark.get("type")
            if not isinstance(name, str) or not _THIN.fullmatch(name.rstrip("]")):
                raise SpecError(place, f"{name!r} is no type of events")
            found.append(ThinType(name, event_class(name), schema))
    _check_names((one.class_name, pointer("components", "schemas")) for one in found)
    return tuple(sorted(found, key=lambda one: one.name))


def event_class(type_: str) -> str:
    """`customer.subscription.updated` is CustomerSubscriptionUpdatedEvent; `[x.y]` reads IncludingXY."""
    words = re.split(r"[._\[\]]+", type_.replace("[", ".including."))
    return "".join(map(pascal, words)) + "Event"


def listed(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each type in the enum, with its place."""
    operation = (document["paths"].get(ENDPOINTS) or {}).get("post") or {}
    place = f"#/paths/{escape(ENDPOINTS)}/post/requestBody"
    body, _ = resolve(document, operation.get("requestBody") or {}, place)
    for kind, media in (body.get("content") or {}).items():
        schema, _ = resolve(document, media.get("schema") or {}, place)
        events = (schema.get("properties") or {}).get("enabled_events") or {}
        at = f"{place}/content/{escape(kind)}/schema/properties/enabled_events"
        values = (events.get("items") or {}).get("enum") or ()
        for index, name in enumerate(values):
            if name != "*":
                yield _checked(name, f"{at}/items/enum/{index}")
        return


def _checked(name: object, place: str) -> tuple[str, str]:
    fits = isinstance(name, str) and len(name) <= LONGEST and _TYPE.fullmatch(name)
    if not isinstance(name, str) or not fits:
        raise SpecError(place, f"{name!r} is no type of events")
    return name, place


def _entry(name: str, document: Mapping[str, Any], overrides: Overrides) -> str:
    """What the overrides say of the type, or of the longest beginning of it that they name."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        entry = overrides.events.get(".".join(parts[:end]))
        if entry and entry.schema in document["components"]["schemas"]:
            return entry.schema
    return ""


def _by_rule(name: str, constants: Mapping[str, str], plain: Mapping[str, str]) -> str:
    """The object named by all but the last word, else by a shorter end of it; dots and underscores alike."""
    parts = name.split(".")[:-1]
    for start in range(len(parts)):
        rest = ".".join(parts[start:])
        found = constants.get(rest) or plain.get(rest.replace(".", "_"))
        if found:
            return found
    return ""


def _check_names(classes: Iterable[tuple[str, str]]) -> None:
    taken: set[str] = set()
    for name, place in classes:
        if name in taken:
            raise SpecError(place, f"would be a second class {name}")
        taken.add(name)
