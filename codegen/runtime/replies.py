"""From a call's reply to what its method returns: an object of the right class, or the receiver itself brought up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional

from .config import Settings
from .message import StripeResponse
from .paths import is_v2
from .requestor import Call
from .views import (
    OBJECT,
    OWN_CLASSES,
    V2_LIST,
    Origin,
    View,
    class_for,
    data_of,
    make,
    own_class,
)
from .writes import refresh

# What a method may expect -> the class that its reply then has.
LISTS: Mapping[str, str] = {
    "list": OWN_CLASSES["list"],
    "search": OWN_CLASSES["search_result"],
    "v2_list": V2_LIST,
}
DELETED = "lists:DeletedObject"


@dataclass(frozen=True)
class Exchange:
    """A call with everything that reading its reply takes."""

    settings: Settings
    call: Call
    expects: str = "object"
    # The object whose method was called, and whether the operation is about nothing else.
    receiver: Optional[View] = None
    whole: bool = False


def result(exchange: Exchange, response: StripeResponse) -> Any:
    """Return what the method returns for this reply."""
    if exchange.expects == "empty":
        return None
    data = response.data
    call = exchange.call
    origin = _origin(exchange, response)
    cls = class_of(data, origin.v2, call.verb)
    receiver = exchange.receiver
    if receiver is not None and _is_about(receiver, exchange, cls, data):
        refresh(receiver, data, origin)
        return receiver
    view = make(cls, data, origin)
    _check_list(exchange, view)
    return view


def class_of(data: Mapping[str, Any], v2: bool, verb: str = "get") -> type:
    """Return the class of a reply's top object."""
    if v2 and verb == "delete" and isinstance(data.get("object"), str):
        return own_class(DELETED)
    return class_for(data, None, v2)


def _origin(exchange: Exchange, response: StripeResponse) -> Origin:
    call = exchange.call
    v2 = is_v2(call.path)
    if call.verb != "get" and exchange.expects == "object":
        return Origin(exchange.settings, v2, response)
    # What was read can be read again, and has further pages: remember how.
    return Origin(exchange.settings, v2, response, call.path, dict(call.params or {}))


def _is_about(
    receiver: View, exchange: Exchange, cls: type, data: Mapping[str, Any]
) -> bool:
    if exchange.whole and exchange.call.verb == "delete":
        return True
    if cls is own_class(OBJECT) or not isinstance(receiver, cls):
        return False
    own, other = data_of(receiver).get("id"), data.get("id")
    return own is None or other is None or own == other


def _check_list(exchange: Exchange, view: View) -> None:
    wanted = LISTS.get(exchange.expects)
    if wanted is None or isinstance(view, own_class(wanted)):
        return
    call = exchange.call
    name = data_of(view).get("object")
    what = repr(name) if isinstance(name, str) else "an object without a type"
    raise TypeError(
        f"{call.verb.upper()} {call.path} answered {what}, where a {own_class(wanted).__name__} was expected"
    )
