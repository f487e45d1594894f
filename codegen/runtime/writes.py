"""Every change of a view: by assignment, by deletion, and by a newer reply about the same thing."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Tuple, Union

from .articles import article
from .encode import CLEAR
from .plain import duplicate
from .views import (
    ABSENT,
    Origin,
    View,
    data_of,
    note,
    origin_of,
    read_items,
    refill,
    state_of,
    wrap,
    writable_state,
)

# The name under which a view keeps its `save_with_parent`.
WITH_PARENT = "save_with_parent"
# Fields to set, as for `dict.update`.
Values = Union[View, Mapping[str, Any], Iterable[Tuple[str, Any]]]


def wire_name(view: View, name: str) -> str:
    """The data's key that ``name`` means: ``from_`` is ``from``, unless the data itself holds ``from_``."""
    renamed = type(view)._field_remappings
    return name if name not in renamed or name in data_of(view) else renamed[name]


def write(view: View, name: str, value: object) -> None:
    """Set a field, and remember what it was when the data came."""
    check_name(name)
    if isinstance(value, str) and value == "" and value is not CLEAR:
        raise ValueError(
            f"{name!r} cannot be set to an empty string: None leaves the field alone or clears it, "
            "and `CLEAR` is the empty string that is meant"
        )
    write_all(view, {name: value})


def write_all(view: View, values: Values, dirty: bool = True) -> None:
    """Set fields as the API would, empty texts included; with ``dirty`` off they do not count as changed.

    Pairs will do. TypeError for anything else and for a name that is no text; then nothing is set.
    """
    pairs = _pairs(values)
    for name, _ in pairs:
        check_name(name)
    state = writable_state(view) if dirty else None
    for name, value in pairs:
        key = wire_name(view, name)
        converted = _converted(view, key, value)
        data = data_of(view)
        if state is not None:
            state.changed.setdefault(key, data.get(key, ABSENT))
        data[key] = converted
        if state is None:
            # part: saving
            _take_as_known(view, key, converted)
        # part: saving
        _adopt(view, key, converted)


def _take_as_known(view: View, key: str, value: object) -> None:
    # The list that was there before is nothing to compare with.
    state = state_of(view)
    if state is not None:
        state.contents.pop(key, None)
    if type(value) is list:
        note(view, key, value)


def _pairs(values: Any) -> List[Tuple[Any, Any]]:
    if isinstance(values, View):
        # No method of an object is called: its data may hold the name.
        return read_items(values)
    try:
        return list(dict(values).items())
    except (TypeError, ValueError):
        kind = article(type(values).__name__)
        raise TypeError(
            f"new values are a dict of fields, or pairs of a field's name and its value, not {kind}"
        ) from None


def _adopt(view: View, key: str, value: object) -> None:
    if key in type(view)._save_nested and isinstance(value, View):
        writable_state(value).private[WITH_PARENT] = True


def check_name(name: object) -> None:
    """Raise TypeError for what cannot name a field."""
    if not isinstance(name, str):
        raise TypeError(
            f"the name of a field is text, not {article(type(name).__name__)}"
        )


def _converted(view: View, key: str, value: object) -> Any:
    # A copy, since views take over what they wrap, and the caller's dict is the caller's.
    own = duplicate(value)
    field = type(view)._fields.get(key)
    origin = origin_of(view).inner
    if field is None:
        return wrap(own, type(view)._loose, origin)
    return field.read(own, origin)


def remove(view: View, name: str) -> None:
    """Delete a field; KeyError when the data does not hold it."""
    key = wire_name(view, name)
    before = data_of(view).pop(key)
    changed = writable_state(view).changed
    if changed.setdefault(key, before) is ABSENT:
        del changed[key]


def refresh(
    view: View, data: Dict[str, Any], origin: Origin, partial: bool = False
) -> None:
    """Give ``view`` newer data, which it takes over, in place; what it no longer holds is remembered by name.

    With ``partial`` the fields that ``data`` does not mention stay as they are.
    """
    old = data_of(view)
    state = state_of(view)
    gone = frozenset() if partial else frozenset(old) - data.keys()
    if gone or state is not None:
        state = state or writable_state(view)
        state.dropped = (state.dropped | gone) - data.keys()
        for name in list(state.changed):
            if not partial or name in data:
                del state.changed[name]
        for name in list(state.contents):
            if not partial or name in data:
                del state.contents[name]
    refill(view, {**old, **data} if partial else data, origin)
