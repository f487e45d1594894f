"""From a call's reply to what its method returns: an object of the right class, or the receiver itself brought up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional

from .classes import OBJECT, OWN_CLASSES, V2_LIST, class_for, own_class
from .config import Settings
from .error_map import unusable
from .message import StripeResponse
from .paging import kept_options
from .paths import is_v2
from .plain import duplicate
from .requestor import Call
from .views import Origin, View, data_of, make, origin_of
from .writes import refresh

# What a method may expect -> the class that its reply then has.
# part: lists => LISTS: Mapping[str, str] = {}
LISTS: Mapping[str, str] = {
    "list": OWN_CLASSES["list"],
    "search": OWN_CLASSES["search_result"],
    "v2_list": V2_LIST,
}
# part: lists => DELETED = OBJECT
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
    # The reply is the receiver's new data, whatever it says.
    always: bool = False
    # What a reply is that names no known class.
    cls: Optional[type] = None


def result(exchange: Exchange, response: StripeResponse) -> Any:
    """Return what the method returns for this reply."""
    if exchange.expects == "empty":
        return None
    try:
        return _result(exchange, response)
    except RecursionError:
        problem = "The API answered with objects that are nested too deeply to be read."
        raise unusable(response, problem) from None


def _result(exchange: Exchange, response: StripeResponse) -> Any:
    data = response.data
    call = exchange.call
    cls = _class_of(data, is_v2(call.path), call.verb, exchange.cls)
    # part: reading or own_classes
    receiver = exchange.receiver
    # part: reading or own_classes
    if receiver is not None and not data and call.verb == "delete":
        # Deleted, says the reply by its status alone; which object it was is still known.
        data = {**data_of(receiver), "deleted": True}
    # part: reading or own_classes
    if receiver is not None and _is_about(receiver, exchange, cls, data):
        refresh(receiver, data, _origin(exchange, response, origin_of(receiver)))
        return receiver
    view = make(cls, data, _origin(exchange, response, Origin()))
    # part: lists
    _check_list(exchange, view)
    return view


def _class_of(
    data: Mapping[str, Any], v2: bool, verb: str, declared: Optional[type]
) -> type:
    # part: v2
    if v2 and verb == "delete" and isinstance(data.get("object"), str):
        return own_class(DELETED)
    return class_for(data, None, v2, declared)


def _origin(exchange: Exchange, response: StripeResponse, before: Origin) -> Origin:
    call = exchange.call
    path, params, options = before.path, before.params, before.options
    # part: reading or lists or own_classes
    if call.verb == "get" or exchange.expects != "object":
        # What was read can be read again, and may have further pages: remember how.
        # The filters are the caller's, at every depth.
        path, params = call.path, duplicate(call.params or {})
        options = kept_options(call.options)
    v2 = is_v2(call.path)
    return Origin(exchange.settings, v2, response, path, params, options)


# part: reading or own_classes
def _is_about(
    receiver: View, exchange: Exchange, cls: type, data: Mapping[str, Any]
) -> bool:
    if exchange.always:
        return True
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
        f"{call.verb.upper()} {call.path} answered {what}, "
        f"where a {own_class(wanted).__name__} was expected"
    )
