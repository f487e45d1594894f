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
from .merge import UNIONS
from .naming import LONGEST, pascal
from .overrides import EventEntry, Overrides
from .pointers import escape, pointer, resolve, schema_name
from .surface_model import Resource

ENDPOINTS = "/v1/webhook_endpoints"
# Each word begins with a letter or a digit, or two types could be one class.
_WORD = "[a-z0-9][a-z0-9_]*"
_TYPE = re.compile(rf"[a-z][a-z0-9_]*(\.{_WORD})+")
_THIN = re.compile(rf"[a-z][a-z0-9_]*([.\[\]]+{_WORD})+\]?")
_SHOWN = 60


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
    """Every type that a webhook endpoint can listen to, in the order of their names.

    What cannot be read, or is about nothing known, goes to `note`.
    """
    constants = {one.object_name: one.schema for one in resources}
    if "event" not in constants:
        return ()
    thin = {one.name for one in thin_types(document)}
    subjects = Subjects(document, overrides, constants)
    found: dict[str, EventType] = {}
    for name, place in listed(document):
        if name in thin:
            continue
        if not _is_type(name):
            note(place, f"the type of events {_shown(name)}")
            continue
        schema = subjects.of(name)
        if not schema:
            note(place, f'the object of the event "{name}"')
        found.setdefault(name, EventType(name, event_class(name), schema, place))
    if not found and ENDPOINTS in document["paths"]:
        note(f"#/paths/{escape(ENDPOINTS)}", "what a webhook endpoint may listen to")
    types = sorted(found.values(), key=lambda one: one.name)
    _check_names((one.class_name, one.pointer) for one in types)
    return tuple(types)


def thin_types(document: Mapping[str, Any]) -> tuple[ThinType, ...]:
    """The types of thin events, which have a schema each."""
    schemas = document["components"]["schemas"]
    found = []
    for schema in sorted(schemas):
        mark = schemas[schema].get("x-stripeEvent")
        if isinstance(mark, Mapping) and mark.get("kind") == "thin":
            place = f"{pointer('components', 'schemas', schema)}/x-stripeEvent/type"
            name = mark.get("type")
            if not isinstance(name, str) or not _THIN.fullmatch(name):
                raise SpecError(place, f"{name!r} is no type of events")
            found.append(ThinType(name, event_class(name), schema))
    _check_names(
        (one.class_name, pointer("components", "schemas", one.schema)) for one in found
    )
    return tuple(sorted(found, key=lambda one: one.name))


def event_class(type_: str) -> str:
    """`customer.subscription.updated` is CustomerSubscriptionUpdatedEvent; `[x.y]` reads IncludingXY."""
    words = re.split(r"[._\[\]]+", type_.replace("[", ".including."))
    return "".join(map(pascal, words)) + "Event"


def listed(document: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
    """Each value of the enum but the one for all types, with its place."""
    operation = (document["paths"].get(ENDPOINTS) or {}).get("post") or {}
    place = f"#/paths/{escape(ENDPOINTS)}/post/requestBody"
    body, _ = resolve(document, operation.get("requestBody") or {}, place)
    for kind, media in (body.get("content") or {}).items():
        schema, _ = resolve(document, media.get("schema") or {}, place)
        events = (schema.get("properties") or {}).get("enabled_events") or {}
        at = f"{place}/content/{escape(kind)}/schema/properties/enabled_events"
        yield from _values(document, events, at)


def _values(
    document: Mapping[str, Any], node: Mapping[str, Any], place: str
) -> Iterator[tuple[Any, str]]:
    """What enums at or below a schema list: of an array's items, of the members of a union."""
    node, _ = resolve(document, node, place)
    for index, name in enumerate(node.get("enum") or ()):
        if name != "*":
            yield name, f"{place}/enum/{index}"
    if "items" in node:
        yield from _values(document, node["items"], f"{place}/items")
    for word in UNIONS:
        for index, member in enumerate(node.get(word) or ()):
            yield from _values(document, member, f"{place}/{word}/{index}")


def _is_type(name: object) -> bool:
    fits = isinstance(name, str) and len(name) <= LONGEST
    return fits and _TYPE.fullmatch(str(name)) is not None


def _shown(name: object) -> str:
    text = repr(name)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


@dataclass(frozen=True)
class Subjects:
    """What events are about, by their types."""

    document: Mapping[str, Any]
    overrides: Overrides
    constants: Mapping[str, str]
    """`object` constant and schema."""

    def of(self, name: str) -> str:
        """The schema of an event's object; empty where nothing tells."""
        entry = self._entry(name)
        if entry is None:
            return self._by_mark(name) or self._by_rule(name)
        # Whoever wrote the entry knew that the rule is wrong here.
        known = entry.schema in self.document["components"]["schemas"]
        return entry.schema if known else ""

    def _entry(self, name: str) -> EventEntry | None:
        """The override of the type, or of the longest beginning of it that one names."""
        parts = name.split(".")
        names = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
        entries = map(self.overrides.events.get, names)
        return next((entry for entry in entries if entry is not None), None)

    def _by_mark(self, name: str) -> str:
        """The SDK variant has a schema for each type, whose `object` refers to what it is about."""
        node = self.document["components"]["schemas"].get(name, {})
        about = (node.get("properties") or {}).get("object") or {}
        if "x-stripeEvent" not in node or "$ref" not in about:
            return ""
        return schema_name(about["$ref"]) or ""

    def _by_rule(self, name: str) -> str:
        """The object named by all but the last word, else by a shorter end of it; dots and underscores alike."""
        plain = {
            one.replace(".", "_"): schema for one, schema in self.constants.items()
        }
        parts = name.split(".")[:-1]
        for start in range(len(parts)):
            rest = ".".join(parts[start:])
            found = self.constants.get(rest) or plain.get(rest.replace(".", "_"))
            if found:
                return found
        return ""


def _check_names(classes: Iterable[tuple[str, str]]) -> None:
    taken: set[str] = set()
    for name, place in classes:
        if name in taken:
            raise SpecError(place, f"would be a second class {name}")
        taken.add(name)
