"""Copies and pickles of views: the class, the data and what was changed travel; keys and replies do not."""

from __future__ import annotations

import copyreg
from copy import deepcopy
from functools import cache
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Mapping, Optional, Tuple, Union

from .plain import unnested
from .views import (
    Origin,
    State,
    View,
    data_of,
    make,
    origin_of,
    peek_items,
    set_state,
    state_of,
)

if TYPE_CHECKING:
    from .config import Settings, Source

    # Version, account and context; the package that it leans on where that is another one.
    Kept = Tuple[Optional[str], Optional[str], Optional[str], Optional[Source]]
    Names = Mapping[str, object]
    Remembered = Optional[Tuple[Names, FrozenSet[str], Names, Names]]
    Parts = Tuple[bool, Optional[str], Optional[Names], Optional[Kept]]

_NO_SLOTS: Mapping[str, Any] = {}


def shallow(view: View) -> View:
    """``copy.copy``: a view of its own whose nested objects are the same ones."""
    twin: View = make(type(view), dict(peek_items(view)), origin_of(view))
    state = state_of(view)
    if state is not None:
        set_state(twin, state.copy())
    # part: own_classes
    _fill_slots(twin, _in_slots(view))
    return twin


def deep(view: View, memo: Dict[int, Any]) -> View:
    """``copy.deepcopy``: a view that shares nothing with this one but its settings and its reply."""
    twin: View = make(type(view), {}, origin_of(view))
    memo[id(view)] = twin
    try:
        data_of(twin).update(deepcopy(data_of(view), memo))
    except RecursionError:
        # Too deep for the standard way; nothing of the state refers to what such a copy holds.
        whole: View = make(type(view), unnested(view), origin_of(view))
        return whole
    state = state_of(view)
    if state is not None:
        own = state.copy()
        own.changed = deepcopy(state.changed, memo)
        own.contents = deepcopy(state.contents, memo)
        own.private = deepcopy(state.private, memo)
        set_state(twin, own)
    # part: own_classes
    _fill_slots(twin, deepcopy(_in_slots(view), memo))
    return twin


@cache
def _slots_of(cls: type) -> Tuple[MemberDescriptorType, ...]:
    """The slots that a caller's class adds to those of views, which are out of anybody's reach."""
    return tuple(
        member
        for base in cls.__mro__
        if vars(base).get("__slots__")
        for member in vars(base).values()
        if isinstance(member, MemberDescriptorType)
    )


def _in_slots(view: View) -> Dict[str, Any]:
    cls: Any = type(view)
    found: Dict[str, Any] = {}
    for member in _slots_of(cls):
        try:
            found[member.__name__] = member.__get__(view)
        except AttributeError:
            # Nothing was put there.
            continue
    return found


def _fill_slots(view: View, values: Mapping[str, Any]) -> None:
    cls: Any = type(view)
    for member in _slots_of(cls):
        if member.__name__ in values:
            member.__set__(view, values[member.__name__])


def reduced(view: View, protocol: object = None) -> Tuple[Any, ...]:
    """What pickle stores of a view: whose account it is about, but neither the key nor the reply."""
    cls: Any = type(view)
    state = state_of(view)
    # part: own_classes => slots = _NO_SLOTS
    slots = _in_slots(view) if _slots_of(cls) else _NO_SLOTS
    if state is None and not slots:
        return restored, (cls, data_of(view), origin_of(view))
    remembered: Remembered = None
    if state is not None:
        remembered = state.changed, state.dropped, state.private, state.contents
    return restored, (cls, data_of(view), origin_of(view), remembered, dict(slots))


def _reduced_origin(origin: Origin) -> Tuple[Any, ...]:
    params = None if origin.params is None else dict(origin.params)
    return _origin, (origin.v2, origin.path, params, _kept(origin.settings))


# All that is nested in an object has the same origin: pickle stores it once.
copyreg.pickle(Origin, _reduced_origin)


def _kept(settings: Optional[Settings]) -> Optional[Kept]:
    if settings is None:
        return None
    return (
        settings.stripe_version,
        settings.stripe_account,
        settings.stripe_context,
        settings.source,
    )


def restored(
    cls: type,
    data: Dict[str, Any],
    # Older pickles hold what an origin is made of.
    origin: Union[Origin, Parts],
    remembered: Remembered = None,
    slots: Mapping[str, Any] = _NO_SLOTS,
) -> View:
    """The view that a pickle holds; its requests are sent with the package's key and hosts."""
    made = origin if isinstance(origin, Origin) else _origin(*origin)
    view: View = make(cls, data, made)
    if remembered is not None:
        state = State(made)
        changed, state.dropped, private, contents = remembered
        state.changed, state.private = dict(changed), dict(private)
        state.contents = dict(contents)
        set_state(view, state)
    # part: own_classes
    if slots:
        _fill_slots(view, slots)
    return view


def _origin(
    v2: bool,
    path: Optional[str],
    params: Optional[Mapping[str, object]],
    kept: Optional[Kept],
) -> Origin:
    settings = None if kept is None else _settings(*kept)
    return Origin(settings, v2, None, path, params)


def _settings(
    version: Optional[str],
    account: Optional[str],
    context: Optional[str],
    # Pickles that are older than this package's way with other ones have none.
    source: Optional[Source] = None,
) -> Settings:
    from .config import Settings

    # Without a key: `access.settings_of` lays them over the package's settings of that moment.
    return Settings(None, version, account, context, source=source)
