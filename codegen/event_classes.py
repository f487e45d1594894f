"""Types of snapshot events → classes: those about a resource stand in its module.

Of an invoice: `InvoicePreviousAttributes` (any of its fields), `InvoiceEventData` (the object and
what it was before), and a class for each type, told apart by the literal in `type`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .annotate import ANY, STRIPE_OBJECT, Replies, literal, optional
from .events import EventType
from .model import Doc, Field, Module, ResponseClass, Type
from .names import resource_module
from .naming import checked, pascal, word_class
from .pointers import pointer
from .surface_model import Resource

FOLDER = "events"
# Events about what is no resource: a union of some, or nothing that the document tells.
OTHERS = f"{FOLDER}._other"
UNKNOWN = "UnknownEvent"
# No server sends it: the literal keeps the class apart from the others for type checkers.
_NEVER = "<unknown>"
_FORMER = "PreviousAttributes"
_DATA = "EventData"
_PREVIOUS = Type(_FORMER, module="_core.objects")
_RETYPED = ("object", "previous_attributes")


@dataclass(frozen=True)
class Owned:
    """A resource's class and the module that it stands in."""

    resource: Resource
    module: str
    cls: ResponseClass


def event_names(
    types: Iterable[EventType], resources: Iterable[Resource]
) -> Iterator[tuple[str, str]]:
    """Module and name of every class that stands with a resource."""
    by_schema = {one.schema: one for one in resources}
    for one in types:
        if one.schema in by_schema:
            resource = by_schema[one.schema]
            prefix = _prefix_of(resource)
            for name in (one.class_name, f"{prefix}{_FORMER}", f"{prefix}{_DATA}"):
                yield resource_module(resource), name


def event_modules(
    types: Sequence[EventType], owned: Mapping[str, Owned], replies: Replies
) -> Iterator[Module]:
    """The modules of all types; `owned` has the resources by schema."""
    event = next((o for o in owned.values() if o.resource.object_name == "event"), None)
    if event is None:
        return
    by_schema: dict[str, list[EventType]] = defaultdict(list)
    for one in types:
        by_schema[one.schema].append(one)
    for schema, members in sorted(by_schema.items()):
        yield _module(schema, members, owned, event, replies)
    yield _unknown(event)


def _module(
    schema: str,
    types: Sequence[EventType],
    owned: Mapping[str, Owned],
    event: Owned,
    replies: Replies,
) -> Module:
    path = owned[schema].module if schema in owned else OTHERS
    prefix = _prefix(schema, owned)
    data = _data(schema, prefix, path, owned, event, replies) if schema else []
    fields = [
        Field("data", "data", Type(one.name, module=path), Doc(), True, one.name)
        for one in data[-1:]
    ]
    base = Type(event.cls.name, module=event.module)
    classes = [_class(one, base, fields) for one in types]
    doc = Doc(("Events about what is no resource.",))
    return Module(path, doc, classes=(*data, *classes))


def _prefix(schema: str, owned: Mapping[str, Owned]) -> str:
    """What the names of the classes begin with that all events about a schema share."""
    if not schema:
        return ""
    if schema in owned:
        return _prefix_of(owned[schema].resource)
    return checked(word_class(schema), pointer("components", "schemas", schema))


def _prefix_of(one: Resource) -> str:
    return "".join(map(pascal, one.namespace)) + one.name


def _data(
    schema: str,
    prefix: str,
    path: str,
    owned: Mapping[str, Owned],
    event: Owned,
    replies: Replies,
) -> list[ResponseClass]:
    """What `data` holds, the former fields first; without these for a union of resources."""
    place = pointer("components", "schemas", schema)
    about = replies.read({"$ref": place}, place)
    fields = [Field("object", "object", about.type, Doc(), True, about.hydration)]
    found = []
    if schema in owned:
        found.append(_previous(f"{prefix}{_FORMER}", owned[schema]))
        type_ = optional(Type(found[0].name, module=path))
        name = "previous_attributes"
        fields.append(Field(name, name, type_, hydration=found[0].name))
    doc = Doc((f"What an event holds about the schema `{schema}`.",))
    base = _data_type(event) or STRIPE_OBJECT
    found.append(ResponseClass(f"{prefix}{_DATA}", "", (base,), doc, tuple(fields)))
    return found


def _data_type(event: Owned) -> Type | None:
    """The class of every event's `data`."""
    for one in event.cls.fields:
        if one.name == "data" and one.hydration:
            return one.type.args[0] if one.type.args else one.type
    return None


def _previous(name: str, owner: Owned) -> ResponseClass:
    """Any of a resource's fields as they were: those that a change left alone are absent."""
    doc = Doc(
        (
            f"Former values of `{owner.cls.object_name}` fields, of any of them.",
            "What is nested in them may be partial as well.",
        )
    )
    fields = tuple(
        replace(
            one,
            type=_maybe(one.type),
            doc=Doc(),
            required=False,
            hydration=_hydration(one),
            nested=None,
        )
        for one in owner.cls.fields
    )
    return ResponseClass(name, "", (_PREVIOUS,), doc, fields)


def _maybe(type_: Type) -> Type:
    if type_.name in ("MapField", "OptionalMapField"):
        return replace(type_, name="OptionalMapField")
    return optional(type_)


def _hydration(one: Field) -> str | None:
    """How a former value is read: a list in it need not say that it is one."""
    inner = one.type.args[0] if one.type.args else one.type
    is_list = "ListObject" in (one.type.name, inner.name)
    return "_core.lists:ListObject" if is_list else one.hydration


def _class(one: EventType, base: Type, fields: Iterable[Field]) -> ResponseClass:
    kind = Field("type", "type", literal([one.name]), required=True)
    doc = Doc((f"The event `{one.name}`.",))
    return ResponseClass(
        one.class_name, "", (base,), doc, (*fields, kind), lookup_type=one.name
    )


def _unknown(event: Owned) -> Module:
    doc = Doc(
        (
            "An event of a type that this package does not know.",
            "Its `type` is text like any other's; type checkers see a literal that never"
            ' occurs, so that they can tell the known ones apart: read `event["type"]`.',
        )
    )
    kind = Field("type", "type", literal([_NEVER]), required=True)
    base = Type(event.cls.name, module=event.module)
    cls = ResponseClass(UNKNOWN, "", (base,), doc, (kind,))
    return Module(event.module, Doc(), classes=(cls,))


def loosened(module: Module, owned: Mapping[str, Owned]) -> Module:
    """The module with what every event's data holds as `Any`, which the events of a type narrow."""
    event = next((o for o in owned.values() if o.resource.object_name == "event"), None)
    data = _data_type(event) if event else None
    if data is None or data.module != module.path:
        return module
    classes = [
        _with_any(one) if one.name == data.name else one for one in module.classes
    ]
    return replace(module, classes=tuple(classes))


def _with_any(data: ResponseClass) -> ResponseClass:
    fields = [
        replace(one, type=ANY) if one.name in _RETYPED else one for one in data.fields
    ]
    return replace(data, fields=tuple(fields))
