"""Which class stands for the data of a reply: told by its ``object`` key, for events by their type, else declared."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, Dict, Mapping, NamedTuple, Optional

from .lazy import ROOT, resolve

RUNTIME = __name__.rpartition(".")[0]
OBJECT = "objects:StripeObject"
MAP = "objects:UntypedStripeObject"
# part: lists => V2_LIST = OBJECT
V2_LIST = "lists:V2ListObject"
V2_SEARCH = "v2.search_result"
# `object` constants whose class is handwritten.
OWN_CLASSES: Mapping[str, str] = {
    # part: lists
    "list": "lists:ListObject",
    # part: lists
    "search_result": "lists:SearchResultObject",
}
# Constants of the objects that have a class for each value of their `type`.
EVENTS = frozenset(("event", "v2.core.event"))
# What older versions called it -> what it is called now.
FORMER_NAMES: Mapping[str, str] = {"file_upload": "file"}
# What was found for a constant: rows of a page all have the same.
_known: Dict[str, type] = {}


def class_for(
    data: Mapping[str, Any],
    hint: Optional[str],
    v2: bool,
    declared: Optional[type] = None,
) -> type:
    """The class of an object: what its ``object`` key names, else what the field declares, else the general one."""
    name = data.get("object")
    if hint is None and declared is None and type(name) is str and name in _known:
        return _known[name]
    if hint == "*":
        return own_class(MAP)
    if not isinstance(name, str) or (v2 and name == V2_SEARCH):
        # Only /v2 has pages of this kind: iterating over one follows the address that it holds.
        page = v2 and "next_page_url" in data and isinstance(data.get("data"), list)
        return declared or own_class(V2_LIST if page else OBJECT)
    if declared is not None and getattr(declared, "OBJECT_NAME", name) == name:
        return declared
    found = named_class(name, data)
    if found is not None and name not in EVENTS:
        _known[name] = found
    return found or own_class(OBJECT)


def named_class(name: str, data: Mapping[str, Any]) -> Optional[type]:
    """The class of objects whose ``object`` is ``name``; events are told apart by their type."""
    if name in OWN_CLASSES:
        return own_class(OWN_CLASSES[name])
    known = registry()
    target = known.classes.get(name) or known.classes.get(FORMER_NAMES.get(name, name))
    # part: events
    if name in EVENTS:
        target = _event_class(known, data.get("type"), name == "event") or target
    return None if target is None else resolve(target, ROOT)


def class_below(cls: type, data: Mapping[str, Any]) -> type:
    """The class for data that is known to be of ``cls``: below it, for an event whose type has one."""
    # part: events => return cls
    name = data.get("object")
    # part: events
    if (
        not isinstance(name, str)
        or name not in EVENTS
        or getattr(cls, "OBJECT_NAME", None) != name
    ):
        return cls
    # part: events
    found = named_class(name, data)
    # part: events
    return found if found is not None and issubclass(found, cls) else cls


# part: events
def _event_class(known: Registry, event: object, snapshot: bool) -> Optional[str]:
    """The class of an event's type; of an unknown one the class for all such, where there is one."""
    # Snapshot and thin events share no type: data that says otherwise is data of an unknown one.
    if type(event) is str and (event in known.notifications) is not snapshot:
        target = known.events.get(event)
        if target is not None:
            return target
    return known.unknown_event if snapshot else None


class Registry(NamedTuple):
    """What the generator rendered: classes by ``object`` constant, of events and of notifications by type."""

    classes: Mapping[str, str] = {}
    events: Mapping[str, str] = {}
    notifications: Mapping[str, str] = {}
    unknown_event: str = ""


@cache
def registry() -> Registry:
    """The tables of the generated package."""
    try:
        module = import_module(f"{ROOT}._registry")
    except ModuleNotFoundError as missing:
        if missing.name != f"{ROOT}._registry":
            raise
        # A runtime without a generated package around it still decodes everything, as general objects.
        return Registry()
    return Registry(
        module.CLASSES, module.EVENTS, module.NOTIFICATIONS, module.UNKNOWN_EVENT
    )


def own_class(target: str) -> type:
    """A class of the runtime itself."""
    found: type = resolve(target, RUNTIME)
    return found
