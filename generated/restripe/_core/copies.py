# Copied from codegen/runtime/copies.py; edit it there, never here.
"""Copies and pickles of views: the class, the data and what was changed travel; keys and replies do not."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Mapping, Optional, Tuple

from .views import (
    Origin,
    State,
    View,
    data_of,
    make,
    origin_of,
    read_items,
    set_state,
    state_of,
)

if TYPE_CHECKING:
    Remembered = Optional[
        Tuple[Mapping[str, object], FrozenSet[str], Mapping[str, object]]
    ]


def shallow(view: View) -> View:
    """``copy.copy``: a view of its own whose nested objects are the same ones."""
    twin: View = make(type(view), dict(read_items(view)), origin_of(view))
    state = state_of(view)
    if state is not None:
        set_state(twin, state.copy())
    return twin


def deep(view: View, memo: Dict[int, Any]) -> View:
    """``copy.deepcopy``: a view that shares nothing with this one but its settings and its reply."""
    twin: View = make(type(view), {}, origin_of(view))
    memo[id(view)] = twin
    data_of(twin).update(deepcopy(data_of(view), memo))
    state = state_of(view)
    if state is not None:
        own = state.copy()
        own.changed = deepcopy(state.changed, memo)
        own.private = deepcopy(state.private, memo)
        set_state(twin, own)
    return twin


def reduced(view: View) -> Tuple[Any, ...]:
    """What pickle stores of a view: no settings, since they hold the key, and no reply."""
    origin, state = origin_of(view), state_of(view)
    params = None if origin.params is None else dict(origin.params)
    remembered: Remembered = None
    if state is not None:
        remembered = state.changed, state.dropped, state.private
    return restored, (
        type(view),
        data_of(view),
        (origin.v2, origin.path, params),
        remembered,
    )


def restored(
    cls: type,
    data: Dict[str, Any],
    origin: Tuple[bool, Optional[str], Optional[Mapping[str, object]]],
    remembered: Remembered,
) -> View:
    """The view that a pickle holds; its requests are sent with the settings of the package."""
    v2, path, params = origin
    view: View = make(cls, data, Origin(None, v2, None, path, params))
    if remembered is not None:
        state = State()
        changed, state.dropped, private = remembered
        state.changed, state.private = dict(changed), dict(private)
        set_state(view, state)
    return view
