"""Methods that every object of the SDK or of Python has: `get`, `items`, `auto_paging_iter`, `on`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from . import access, comparisons, events
from .arguments import Call, check_call
from .frame import Frame
from .records import keys_of, merged, without
from .surface import SAME
from .user_values import UserFunction
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Display,
    Entry,
    Handler,
    Mapping,
    Method,
    Named,
    Object,
    OfEvent,
    Operation,
    Page,
    Params,
    Record,
    Sequence,
    Service,
    Text,
    Value,
    either,
    elements,
    joined,
    limited,
    without_empty,
)

_READERS = frozenset(["get", "pop", "setdefault", "__getitem__"])
_EVENTS = frozenset(
    ["construct_event", "construct_event_without_verification"]
    + ["parse_event_notification", "parse_event_notification_without_verification"]
    + ["parse_thin_event"]
)
_HANDLERS = frozenset(
    ["webhook_handler", "webhook_handler_without_verification", "notification_handler"]
    + ["notification_handler_without_verification", "async_notification_handler"]
    + ["async_notification_handler_without_verification"]
)
_HANDLER_CLASSES = frozenset(
    ["WebhookHandler", "WebhookHandlerWithoutVerification"]
    + ["StripeEventNotificationHandler", "AsyncStripeEventNotificationHandler"]
)
_PAGES = frozenset(
    ["next_page", "next_page_async", "previous_page", "previous_page_async", "list"]
    + ["list_async", "search", "search_async", "next_search_result_page", "copy"]
    + ["next_search_result_page_async", "refresh", "refresh_async", "to_dict"]
    + ["to_dict_recursive"]
)
_ONE = frozenset(["first", "last", "create", "create_async", "retrieve"])


def called(frame: Frame, atom: Operation, made: Call) -> Value:
    of = atom.of
    if atom.name in _READERS and made.positional:
        read = _read(frame, of, made)
        if read is not None:
            return read
    for kind, answer in _ANSWERS.items():
        if isinstance(of, kind):
            return answer(frame, of, atom.name, made)
    return UNKNOWN


def _read(frame: Frame, of: Atom, made: Call) -> Value | None:
    """`thing.get("field", default)`."""
    keys = made.positional[0]
    texts = [one for one in keys if isinstance(one, Text)]
    if isinstance(of, Record) and keys and not texts:
        return comparisons.dispatched(frame, (of,), keys)
    if not texts:
        return None
    given = joined(access.item(frame, (of,), one.text, one.place) for one in texts)
    default = without_empty(made.argument(1, "default"))
    return either(given, default)


def _object(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    if name.startswith("to_dict") and isinstance(of, Object):
        return (replace(of, is_copy=True),)
    if name in SAME:
        return (of,)
    return UNKNOWN if name in ("items", "values") else PLAIN


def _page(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    assert isinstance(of, Page)
    if name.startswith("auto_paging_iter"):
        return (Sequence(of.element),)
    if name == "iter_pages":
        return (Sequence((of,)),)
    if name in _ONE or name == "retrieve_async":
        return of.element
    return (of,) if name in _PAGES else UNKNOWN


def _class(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    assert isinstance(of, Class)
    if name in ("construct_from", "_construct_from", "construct_event"):
        return frame.surface.object_of(of.key)
    if "paging" in name:
        method = Method(of.key, "search" if name.startswith("search") else "list")
        check_call(frame, method, made)
        return (Sequence(elements(frame.surface.returns(method))),)
    return PLAIN


def _service(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    if name in _EVENTS:
        return (OfEvent(""),)
    if name in _HANDLERS:
        return (Handler(),)
    return (of,) if name == "with_options" else UNKNOWN


def _named(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    if name in _EVENTS:
        return (OfEvent(""),)
    return UNKNOWN


def _handler(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    if name.startswith("on_"):
        return made.positional[0] if made.positional else UNKNOWN
    if name != "on":
        return UNKNOWN
    texts = [one for value in made.positional for one in value if isinstance(one, Text)]
    events.tell_types(frame, texts)
    return (Handler(tuple(one.text for one in texts) + _types_of(frame, made)),)


def _types_of(frame: Frame, made: Call) -> tuple[str, ...]:
    """`handler.on(InvoicePaidEvent)`."""
    classes = frame.surface.public.classes
    keys = (
        one.key for value in made.positional for one in value if isinstance(one, Class)
    )
    return tuple(classes[key].lookup_type for key in keys)


def _record(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    assert isinstance(of, Record)
    if name == "copy":
        return (of,)
    values = joined(one.value for one in of.entries)
    if name == "values":
        return (Sequence(values),)
    if name == "items":
        keys = tuple(Text(one.key, one.place) for one in of.entries)
        return (Sequence((Display((keys, values)),)),)
    return (of,) if name == "keys" else UNKNOWN


def _mapping(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    assert isinstance(of, Mapping)
    if name == "values":
        return (Sequence(of.element),)
    if name == "items":
        return (Sequence((Display((PLAIN, of.element)),)),)
    if name in _READERS:
        return of.element
    return (of,) if name == "copy" else PLAIN


def _several(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    if name == "sort":
        # The function is read later, with what it is called with.
        for one in made.argument(-1, "key"):
            if isinstance(one, UserFunction) and not one.seeds:
                one.seeds = (elements((of,)),)
    if name in ("pop", "popleft", "__getitem__"):
        return elements((of,))
    return (of,) if name == "copy" else PLAIN


def _event(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    return (of,) if name in SAME else UNKNOWN


def _text(frame: Frame, of: Atom, name: str, made: Call) -> Value:
    return (of,) if name in ("lower", "strip") else PLAIN


_ANSWERS: dict[type, Callable[[Frame, Atom, str, Call], Value]] = {
    Object: _object,
    Page: _page,
    Class: _class,
    Service: _service,
    Named: _named,
    Handler: _handler,
    Record: _record,
    Mapping: _mapping,
    Params: _object,
    Display: _several,
    Sequence: _several,
    OfEvent: _event,
    Text: _text,
}


def constructed(frame: Frame, atom: Named) -> Value:
    """`StripeClient(…)`, `WebhookHandler(…)`, `SubscriptionService(…)`."""
    name = atom.path.rpartition(".")[2]
    if atom.path.startswith("service:"):
        return (Service(atom.path.removeprefix("service:")),)
    if name == "StripeClient":
        return (Service(""),)
    return (Handler(),) if name in _HANDLER_CLASSES else PLAIN


def grown(of: Value, name: str, made: Call) -> Value | None:
    """What `params.update(…)` or `items.append(…)` leaves; None for other methods."""
    if name == "update" and any(isinstance(atom, Record) for atom in of):
        return _updated(of, made)
    if name in ("pop", "clear") and any(isinstance(atom, Record) for atom in of):
        return without(of, _taken_out(of, name, made))
    if name in ("append", "add", "insert", "extend") and made.positional:
        added = made.positional[-1]
        more = elements(added) if name == "extend" else added
        return joined(_appended(atom, more) for atom in of)
    return None


def _taken_out(of: Value, name: str, made: Call) -> Value:
    if name == "pop":
        return made.positional[0] if made.positional else ()
    return tuple(
        key for atom in of if isinstance(atom, Record) for key in keys_of(atom)
    )


def _updated(of: Value, made: Call) -> Value:
    entries = [
        Entry(one.name, one.place, one.value) for one in made.keywords if one.name
    ]
    named: Value = (Record(tuple(entries), made.place),) if entries else ()
    for value in (*made.positional, *([named] if named else [])):
        of = merged(of, value)
    return of


def _appended(atom: Atom, more: Value) -> Value:
    if isinstance(atom, Display):
        return limited((Display((*atom.items, more)),))
    if isinstance(atom, Sequence):
        return (Sequence(either(atom.element, more)),)
    return (atom,)
