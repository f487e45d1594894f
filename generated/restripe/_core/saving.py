# Rendered from codegen/runtime/saving.py, which has the comments.

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional

from .articles import article
from .plain import plain
from .views import (
    ABSENT,
    Origin,
    State,
    View,
    contents,
    data_of,
    read,
    state_of,
    writable_state,
)
from .writes import WITH_PARENT

_NO_STATE = State(Origin())


@dataclass(frozen=True)
class Extent:
    """How much of a value is sent."""

    all: bool = False
    ids: bool = False
    clears: bool = True


CHANGES = Extent()
ALL = Extent(all=True)
ASSIGNED = Extent(all=True, ids=True)
KEPT = Extent(all=True, ids=True, clears=False)


def difference(
    view: View, previous: Optional[Mapping[str, Any]] = None, force: bool = False
) -> Dict[str, Any]:
    additive = type(view)._loose == "*"
    try:
        return _fields(view, ALL if force else CHANGES, previous, additive)
    except RecursionError:
        raise ValueError(
            f"this {type(view).__name__} is nested too deeply to be saved, or holds itself"
        ) from None


def mark(view: View) -> None:
    state = writable_state(view)
    for key in list(data_of(view)):
        if key in state.changed and not isinstance(data_of(view)[key], list):
            continue
        state.changed[key] = value = read(view, key)
        state.contents.pop(key, None)
        for one in _views(value):
            mark(one)


def saved_with_parent(view: View) -> bool:
    return (state_of(view) or _NO_STATE).private.get(WITH_PARENT) is True


def _views(value: object) -> List[View]:
    if isinstance(value, View):
        return [] if type(value)._is_page else [value]
    items = value.values() if isinstance(value, dict) else value
    if not isinstance(value, (dict, list)):
        return []
    return [one for item in items for one in _views(item)]  # type: ignore[attr-defined]


def _fields(
    view: View,
    extent: Extent,
    previous: Optional[Mapping[str, Any]] = None,
    additive: bool = False,
) -> Dict[str, Any]:
    loose = type(view)._loose == "*"
    state = state_of(view) or _NO_STATE
    changed = state.changed
    data = data_of(view)
    found: Dict[str, Any] = {}
    if additive:
        gone = [name for name, old in changed.items() if old is not ABSENT]
        found.update((name, "") for name in gone if name not in data)
    for key in list(data):
        if not loose and (key[:1] == "_" or (key == "id" and not extent.ids)):
            continue
        known = _before(state, key)
        if previous is not None and key in previous:
            known = previous[key]
        part = _field(view, key, extent, known)
        if part is not ABSENT:
            found[key] = part
    return found


def _field(view: View, key: str, extent: Extent, known: object) -> Any:
    written = key in (state_of(view) or _NO_STATE).changed
    raw = data_of(view)[key]
    takes_part = written or extent.all
    if not takes_part and not _was_read(view, key, raw):
        return ABSENT
    value = read(view, key)
    if isinstance(value, View):
        return _object(view, key, value, extent, known if written else value)
    if isinstance(value, (list, dict)):
        return _container(view, key, value, extent, known)
    if not takes_part:
        return ABSENT
    if value is None:
        return "" if extent.clears or written else ABSENT
    return value


def _was_read(view: View, key: str, raw: object) -> bool:
    if isinstance(raw, View):
        return True
    if not isinstance(raw, (list, dict)):
        return False
    state = state_of(view) or _NO_STATE
    return key in state.contents or key not in type(view)._fields


def _before(state: State, key: str) -> object:
    return state.contents.get(key, state.changed.get(key, ABSENT))


def _object(view: View, key: str, value: View, extent: Extent, known: object) -> Any:
    cls = type(value)
    replaced = known is not value
    if cls._is_page:
        return ABSENT
    if _is_referred_to(view, key, value):
        written = key in (state_of(view) or _NO_STATE).changed
        return (
            _reference(view, key, value, replaced) if written or extent.all else ABSENT
        )
    additive = key in type(view)._additive_params or _is_metadata(key, value)
    within = _within(value, extent, replaced)
    found = _fields(value, within, None, additive)
    if additive and replaced:
        found = {**dict.fromkeys(_names(known), ""), **found}
    return found or ABSENT


def _is_referred_to(view: View, key: str, value: View) -> bool:
    within = saved_with_parent(value) or key in type(view)._saved_within
    return type(value)._is_resource and not within


def _within(value: View, extent: Extent, replaced: bool) -> Extent:
    if not replaced:
        return extent
    return ALL if type(value)._is_resource else ASSIGNED


def _is_metadata(key: str, value: View) -> bool:
    return key == "metadata" and type(value)._loose == "*"


def _names(known: object) -> List[str]:
    if isinstance(known, View):
        changed = (state_of(known) or _NO_STATE).changed
        names = dict.fromkeys([*data_of(known), *changed])
        return [name for name in names if changed.get(name) is not ABSENT]
    return [str(name) for name in known] if isinstance(known, Mapping) else []


def _reference(view: View, key: str, value: View, replaced: bool) -> Any:
    own = data_of(value).get("id")
    if isinstance(own, str):
        return own
    if not replaced:
        return ABSENT
    raise ValueError(
        f"{key!r} of this {type(view).__name__} is {article(type(value).__name__)} without an id: create it first, or set "
        "its `save_with_parent`"
    )


def _container(view: View, key: str, value: Any, extent: Extent, known: object) -> Any:
    written = key in (state_of(view) or _NO_STATE).changed
    if not extent.all and not _differs(value, known, written):
        return ABSENT
    if isinstance(value, dict):
        return _map(value, extent, known) or ({} if written else ABSENT)
    held = _held(known)
    return [_item(item, extent, held) for item in value] or ""


def _map(value: Mapping[str, Any], extent: Extent, before: object) -> Dict[str, Any]:
    known = before if isinstance(before, Mapping) and not extent.all else {}
    found = {}
    for name, item in value.items():
        if item is not known.get(name, ABSENT):
            found[name] = _item(item, ASSIGNED, ())
        elif isinstance(item, View) and (part := _fields(item, CHANGES)):
            found[name] = part
    return found


def _differs(value: Any, before: object, written: bool) -> bool:
    if written:
        return before is value or plain(before) != plain(value)
    if any(_is_changed(one) for one in _views(value)):
        return True
    if isinstance(before, list):
        return bool(plain(value) != before)
    return before is not ABSENT and not _same(contents(value), before)


def _is_changed(view: View) -> bool:
    state, data = state_of(view) or _NO_STATE, data_of(view)
    if _stands_for_itself(view):
        return "id" in state.changed
    if state.changed:
        return True
    for key, raw in list(data.items()):
        if isinstance(raw, View):
            is_part = not _is_referred_to(view, key, raw) and not type(raw)._is_page
            if is_part and _is_changed(raw):
                return True
        elif _was_read(view, key, raw):
            if _differs(read(view, key), _before(state, key), False):
                return True
    return False


def _stands_for_itself(item: View) -> bool:
    return type(item)._is_resource and isinstance(data_of(item).get("id"), str)


def _same(now: Any, before: Any) -> bool:
    if isinstance(now, View) or isinstance(before, View):
        return now is before
    if type(now) is not type(before):
        return False
    if isinstance(now, dict):
        same_keys = now.keys() == before.keys()
        return same_keys and all(_same(now[key], before[key]) for key in now)
    if isinstance(now, tuple):
        return len(now) == len(before) and all(map(_same, now, before))
    return bool(now == before)


def _held(before: object) -> List[int]:
    if not isinstance(before, (list, tuple)):
        return []
    return [id(item) for item in before]


def _item(item: Any, extent: Extent, held: Any) -> Any:
    if isinstance(item, View):
        if _stands_for_itself(item):
            return data_of(item)["id"]
        return _fields(item, KEPT if id(item) in held else ASSIGNED)
    if isinstance(item, Mapping):
        return {
            name: "" if one is None else _item(one, extent, ())
            for name, one in item.items()
        }
    if isinstance(item, (list, tuple)):
        return [_item(one, extent, ()) for one in item]
    return item
