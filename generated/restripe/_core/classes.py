# Rendered from codegen/runtime/classes.py, which has the comments.

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, Dict, Mapping, NamedTuple, Optional

from .lazy import ROOT, resolve

RUNTIME = __name__.rpartition(".")[0]
OBJECT = "objects:StripeObject"
MAP = "objects:UntypedStripeObject"
V2_LIST = "lists:V2ListObject"
V2_SEARCH = "v2.search_result"
OWN_CLASSES: Mapping[str, str] = {
    "list": "lists:ListObject",
    "search_result": "lists:SearchResultObject",
}
EVENTS = frozenset(("event", "v2.core.event"))
FORMER_NAMES: Mapping[str, str] = {"file_upload": "file"}
_known: Dict[str, type] = {}


def class_for(
    data: Mapping[str, Any],
    hint: Optional[str],
    v2: bool,
    declared: Optional[type] = None,
) -> type:
    name = data.get("object")
    if hint is None and declared is None and type(name) is str and name in _known:
        return _known[name]
    if hint == "*":
        return own_class(MAP)
    if not isinstance(name, str) or (v2 and name == V2_SEARCH):
        page = v2 and "next_page_url" in data and isinstance(data.get("data"), list)
        return declared or own_class(V2_LIST if page else OBJECT)
    if declared is not None and getattr(declared, "OBJECT_NAME", name) == name:
        return declared
    found = named_class(name, data)
    if found is not None and name not in EVENTS:
        _known[name] = found
    return found or own_class(OBJECT)


def named_class(name: str, data: Mapping[str, Any]) -> Optional[type]:
    if name in OWN_CLASSES:
        return own_class(OWN_CLASSES[name])
    known = registry()
    target = known.classes.get(name) or known.classes.get(FORMER_NAMES.get(name, name))
    if name in EVENTS:
        target = _event_class(known, data.get("type"), name == "event") or target
    return None if target is None else resolve(target, ROOT)


def class_below(cls: type, data: Mapping[str, Any]) -> type:
    name = data.get("object")
    if (
        not isinstance(name, str)
        or name not in EVENTS
        or getattr(cls, "OBJECT_NAME", None) != name
    ):
        return cls
    found = named_class(name, data)
    return found if found is not None and issubclass(found, cls) else cls


def _event_class(known: Registry, event: object, snapshot: bool) -> Optional[str]:
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
    try:
        module = import_module(f"{ROOT}._registry")
    except ModuleNotFoundError as missing:
        if missing.name != f"{ROOT}._registry":
            raise
        return Registry()
    return Registry(
        module.CLASSES, module.EVENTS, module.NOTIFICATIONS, module.UNKNOWN_EVENT
    )


def own_class(target: str) -> type:
    found: type = resolve(target, RUNTIME)
    return found
