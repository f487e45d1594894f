"""What happens on an attribute that plain lookup does not settle: an absent field, a write, a deletion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional

from .articles import article
from .declare import declared_names, id_names
from .descriptors import hideable, static_attribute
from .lazy import UnknownName
from .moved import moved
from .plain import duplicate, plain
from .views import (
    Field,
    Origin,
    View,
    data_of,
    origin_of,
    read,
    set_origin,
    state_of,
    writable_state,
)
from .writes import remove, wire_name, write

if TYPE_CHECKING:
    from .config import Settings

# Options that an object keeps: assigned by name, they change which account its own requests go to.
OPTIONS = frozenset(["api_key", "stripe_account", "stripe_version"])
# What a dict has, and objects once had.
_OF_DICTS = frozenset(["clear", "copy", "fromkeys", "pop", "popitem", "setdefault"])


def missing(view: View, name: str) -> Any:
    """The value of an attribute that neither data nor class has, or an error that helps."""
    cls = type(view)
    kind = article(cls.__name__)
    state = state_of(view)
    if name.startswith("_"):
        if state is not None and name in state.private:
            return state.private[name]
        raise UnknownName(f"{kind} has no attribute {name!r}", name)
    if name in declared_names(cls):
        return None
    # part: expands
    if name in id_names(cls):
        return _id_of(data_of(view).get(id_names(cls)[name]))
    known = [key for key in data_of(view) if isinstance(key, str)]
    if state is not None and name in state.dropped:
        raise UnknownName(
            f"{kind} has no {name!r} any more: it was set in the past, and the last refresh "
            f"dropped it; there are {', '.join(known)}",
            "",
        )
    # part: moved
    hint = moved(cls, name)
    # part: moved
    if hint is not None:
        raise UnknownName(f"{kind} has no field {name!r}: {hint}", "")
    if name in _OF_DICTS:
        no_dict = "objects are no dicts, and `to_dict()` gives their data as one"
        raise UnknownName(f"{kind} has no {name!r}: {no_dict}", "")
    words = [*known, *_words(cls)]
    raise UnknownName(f"{kind} has no field or method {name!r}", name, words)


def _id_of(value: object) -> Optional[str]:
    data = data_of(value) if isinstance(value, View) else value
    own = data.get("id") if isinstance(data, dict) else data
    return own if isinstance(own, str) else None


def _words(cls: type) -> List[str]:
    """What may be read from any object of the class: fields and public methods."""
    words: Optional[List[str]] = vars(cls).get("_vocabulary")
    if words is None:
        public = (name for name in dir(cls) if not name.startswith("_"))
        # part: expands => words = sorted({*public, *declared_names(cls)})
        words = sorted({*public, *declared_names(cls), *id_names(cls)})
        type.__setattr__(cls, "_vocabulary", words)
    return words


def assign(view: View, name: str, value: object) -> None:
    """``view.name = value``: a field, unless the name is one of ours or begins with an underscore."""
    own = static_attribute(type(view), name)
    if hasattr(own, "__set__") and not isinstance(own, Field):
        # A property or another data descriptor, of ours or of a subclass: it decides.
        object.__setattr__(view, name, value)
    elif name[:1] == "_" and not is_field(view, name):
        writable_state(view).private[name] = value
    elif not isinstance(own, hideable) or is_field(view, name):
        write(view, name, value)
    elif name in OPTIONS:
        repoint(view, name, value)
    else:
        kind = article(type(view).__name__)
        raise AttributeError(f"{name!r} of {kind} cannot be set")


def is_field(view: View, name: str) -> bool:
    """Whether a name that an object also has a property for means the data: where the names are the user's, always."""
    return name in data_of(view) or type(view)._loose == "*"


def unassign(view: View, name: str) -> None:
    """``del view.name``."""
    state = state_of(view)
    own = static_attribute(type(view), name)
    if hasattr(own, "__delete__") and not isinstance(own, Field):
        object.__delattr__(view, name)
    elif name[:1] == "_" and state is not None and name in state.private:
        del state.private[name]
    elif wire_name(view, name) in data_of(view):
        remove(view, name)
    else:
        known = list(data_of(view))
        kind = article(type(view).__name__)
        raise UnknownName(f"{kind} holds no {name!r}", name, known)


def option_of(view: View, name: str) -> Optional[str]:
    """One of the options that the view's own requests are sent with; a map has none, only names of its user's."""
    if type(view)._loose == "*":
        raise UnknownName(f"no {name!r} here", name, list(data_of(view)))
    value: Optional[str] = getattr(settings_of(view), name)
    return value


def settings_of(view: View) -> Settings:
    """The settings of the view's own requests: those of the call that it came with, else the package's."""
    return _complete(origin_of(view).settings)


def _complete(own: Optional[Settings]) -> Settings:
    """Settings with a key; those without one only say whom the package's are to be used for."""
    from .config import global_settings

    if own is not None and own.api_key:
        return own
    if own is None:
        return global_settings()
    package = global_settings() if own.source is None else own.source()
    return replace(
        package,
        stripe_version=own.stripe_version,
        stripe_account=own.stripe_account,
        stripe_context=own.stripe_context,
    )


def settings_with(
    settings: Optional[Settings],
    api_key: Optional[str],
    stripe_version: Optional[str],
    stripe_account: Optional[str],
) -> Optional[Settings]:
    """``settings`` with the given options laid over them; None, for those of the package, stays None without any."""
    given = {
        "api_key": api_key,
        "stripe_version": stripe_version,
        "stripe_account": stripe_account,
    }
    if not any(given.values()):
        return settings
    from .config import with_options

    return with_options(_complete(settings), given)


def repoint(view: View, option: str, value: object) -> None:
    """Change one of the options that the view's own requests are sent with; None takes it away."""
    from .config import text_option

    chosen = None if value is None else text_option(option, value)
    changes: Mapping[str, Any] = {option: chosen}
    old = origin_of(view)
    settings = replace(settings_of(view), **changes)
    origin = Origin(
        settings, old.v2, old.last_response, old.path, old.params, old.options
    )
    set_origin(view, origin)


def is_v2_mode(api_mode: str) -> bool:
    """Whether data is read as the second API's; ValueError for a mode that there is not."""
    if api_mode not in ("V1", "V2"):
        raise ValueError(f"api_mode is 'V1' or 'V2', not {api_mode!r}")
    return api_mode == "V2"


def lookup(view: View, key: str, default: Any) -> Any:
    """The value of a field of the data, or ``default``."""
    name = wire_name(view, key)
    return read(view, name) if name in data_of(view) else default


def own_values(values: Mapping[str, Any]) -> Dict[str, Any]:
    """A copy of the data that an object is to be made of."""
    source = plain(values) if isinstance(values, View) else values
    if not isinstance(source, Mapping):
        kind = article(type(values).__name__)
        raise TypeError(f"values are a dict of an object's fields, not {kind}")
    whole: Dict[str, Any] = duplicate(source)
    return whole
