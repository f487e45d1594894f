"""Calls: what is sent, and what comes back."""

from __future__ import annotations

import ast

from . import builtin_calls, operations
from .access import attribute
from .arguments import Call, Keyword, check_call, check_entries, check_params
from .frame import Frame, Reader, path_of
from .given import read_given
from .hints import read
from .records import spread
from .user_values import Bound, UserClass, UserFunction, UserObject
from .userland import result_of
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Chosen,
    Class,
    Entry,
    Foreign,
    Getter,
    Method,
    Named,
    Operation,
    Params,
    Partial,
    Place,
    Plain,
    Shape,
    Text,
    Unknown,
    Value,
    elements,
    joined,
)

_READERS = frozenset(["get", "pop", "setdefault"])


def call(frame: Frame, node: ast.Call) -> Value:
    function = frame.value(node.func)
    made = _call(frame, node)
    if frame.env.guards and _is_asked_for(node, made, frame.env.guards):
        return _silently(frame, function, made)
    if len(function) == 1:
        only = function[0]
        if isinstance(only, Foreign):
            special = _special(frame, only.path, node)
            if special is not None:
                return special
        if not isinstance(only, Operation):
            return called(frame, only, made)
    if isinstance(node.func, ast.Attribute):
        _grow(frame, node.func.value, function, made)
    return joined(called(frame, atom, made) for atom in function)


def _is_asked_for(
    node: ast.Call, made: Call, guards: frozenset[tuple[str, str]]
) -> bool:
    """`thing.get("field")` and `getattr(thing, "field")` where the code knows that it is there."""
    if isinstance(node.func, ast.Attribute) and node.func.attr in _READERS:
        of, names = node.func.value, made.argument(0, "")
    elif isinstance(node.func, ast.Name) and node.func.id == "getattr" and node.args:
        of, names = node.args[0], made.argument(1, "")
    else:
        return False
    path = path_of(of)
    texts = [one.text for one in names if isinstance(one, Text)]
    return bool(texts) and all((path, text) in guards for text in texts)


def _silently(frame: Frame, function: Value, made: Call) -> Value:
    silent, frame.silent = frame.silent, True
    try:
        return joined(called(frame, atom, made) for atom in function)
    finally:
        frame.silent = silent


def _special(frame: Frame, path: str, node: ast.Call) -> Value | None:
    """`cast(Subscription, value)` and `super()`, which need more than values."""
    if path in ("typing.cast", "typing_extensions.cast") and node.args:
        return read(frame, node.args[0])
    if path == "builtins.super" and frame.owner:
        return joined(_instance(frame, base) for base in frame.owner.bases)
    return None


def _instance(frame: Frame, base: Atom) -> Value:
    if isinstance(base, UserClass):
        return (UserObject(base),)
    if isinstance(base, Named):
        return operations.constructed(frame, base)
    return frame.surface.object_of(base.key) if isinstance(base, Class) else UNKNOWN


def _grow(frame: Frame, target: ast.expr, function: Value, made: Call) -> None:
    """`params.update(…)` and `items.append(…)` change what the name holds."""
    methods = [atom for atom in function if isinstance(atom, Operation)]
    if isinstance(target, ast.Name) and methods:
        of = tuple(one.of for one in methods)
        grown = operations.grown(of, methods[0].name, made)
        if grown is not None:
            frame.env.bind(target.id, grown)


def _call(frame: Frame, node: ast.Call) -> Call:
    positional: list[Value] = []
    starred = False
    rest: list[Value] = []
    for one in node.args:
        value = frame.value(one)
        if isinstance(one, ast.Starred):
            starred = True
            rest.append(elements(value))
        else:
            positional.append(value)
    keywords = [
        Keyword(one.arg, frame.place(one), frame.value(one.value))
        for one in node.keywords
    ]
    place = _name_of(frame, node.func)
    return Call(place, positional, keywords, starred, joined(rest))


def _name_of(frame: Frame, node: ast.expr) -> Place:
    if isinstance(node, ast.Attribute):
        return frame.end_of(node, node.attr)
    return frame.place(node)


def called(frame: Frame, atom: Atom, made: Call) -> Value:
    """What calling this alternative gives."""
    if type(atom) is Unknown:
        return UNKNOWN
    if isinstance(atom, Method):
        check_call(frame, atom, made)
        if isinstance(atom.by, UserClass) and atom.name == "retrieve":
            return (UserObject(atom.by),)
        return frame.surface.returns(atom)
    if isinstance(atom, Operation):
        return operations.called(frame, atom, made)
    if isinstance(atom, Foreign):
        return builtin_calls.called(frame, atom, made, called)
    if isinstance(atom, (UserFunction, Bound)):
        return _user_function(frame, atom, made)
    if isinstance(atom, Partial):
        return _partial(frame, atom, made)
    if isinstance(atom, Getter):
        return builtin_calls.got(frame, atom, made)
    if isinstance(atom, Chosen):
        return _chosen(frame, atom, made)
    if isinstance(atom, Plain):
        return PLAIN
    return _made(frame, atom, made)


def _partial(frame: Frame, atom: Partial, made: Call) -> Value:
    keywords = [Keyword(None, made.place, atom.sent)] if atom.sent else []
    made = made._replace(
        positional=[*atom.first, *made.positional],
        keywords=[*keywords, *made.keywords],
    )
    return joined(called(frame, one, made) for one in atom.function)


def _chosen(frame: Frame, atom: Chosen, made: Call) -> Value:
    """Where the table has this function, the event is of that type."""
    before = frame.env
    frame.env = before.copy()
    frame.env.facts[atom.origin] = frozenset([atom.type])
    try:
        return called(frame, atom.function, made)
    finally:
        frame.env = before


def _made(frame: Frame, atom: Atom, made: Call) -> Value:
    """Classes that are called, and objects of the user's that can be."""
    if isinstance(atom, Class):
        return frame.surface.object_of(atom.key)
    if isinstance(atom, UserClass):
        _check_sent(frame, _constructor(atom), made, 1)
        return (UserObject(atom),)
    if isinstance(atom, UserObject):
        method = attribute(frame, (atom,), "__call__", made.place)
        return joined(called(frame, one, made) for one in method if one != atom)
    if isinstance(atom, Shape):
        return _params(frame, atom, made)
    if isinstance(atom, Named):
        return operations.constructed(frame, atom)
    return UNKNOWN


def _constructor(of: UserClass) -> UserFunction | None:
    found = of.names.get("__init__", ())
    return next((one for one in found if isinstance(one, UserFunction)), None)


def _params(frame: Frame, shape: Shape, made: Call) -> Value:
    entries: list[Entry] = []
    is_open = False
    for one in made.keywords:
        if one.name is None:
            more, unclear = spread(one.value)
            entries += more
            is_open |= unclear
        else:
            entries.append(Entry(one.name, one.place, one.value))
    shapes = (frame.surface.public.shapes[shape.key],)
    check_entries(frame, shapes, entries, is_open, made.place)
    return (Params(shape.key),)


def _user_function(frame: Frame, atom: UserFunction | Bound, made: Call) -> Value:
    function = atom.function if isinstance(atom, Bound) else atom
    skipped = 1 if isinstance(atom, Bound) else 0
    _check_sent(frame, function, made, skipped)
    read_given(frame, function, made, skipped)
    return result_of(frame, function)


def _check_sent(
    frame: Frame, function: UserFunction | None, made: Call, skipped: int
) -> None:
    """Dicts that are handed to a parameter of a request type."""
    if function is None or frame.silent:
        return
    arguments = function.node.args
    named = (arguments.posonlyargs + arguments.args)[skipped:]
    for place, one in enumerate((*named, *arguments.kwonlyargs)):
        place = place if place < len(named) else -1
        sent = made.argument(place, one.arg)
        if sent and one.annotation is not None:
            said = _said(frame, function, one.annotation)
            check_params(frame, sent, said)
            _tell_arguments(frame, function, one.annotation, sent)


def _tell_arguments(
    frame: Frame, function: UserFunction, annotation: ast.expr, sent: Value
) -> None:
    """`do: Callable[[Subscription], None]` says what a function that is handed over gets."""
    unseen = [one for one in sent if isinstance(one, UserFunction) and not one.seeds]
    if not unseen or not isinstance(annotation, ast.Subscript):
        return
    given = annotation.slice
    if isinstance(given, ast.Tuple) and isinstance(given.elts[0], ast.List):
        seeds = tuple(_said(frame, function, one) for one in given.elts[0].elts)
        for one in unseen:
            one.seeds = seeds


def _said(frame: Frame, function: UserFunction, annotation: ast.expr) -> Value:
    inner = Frame(
        frame.program, function.module, function.env, function.scope, silent=True
    )
    return read(inner, annotation)


TABLE: dict[type[ast.AST], Reader] = {ast.Call: call}
