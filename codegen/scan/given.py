"""Functions of the user's own, read once more with what a call hands to them."""

from __future__ import annotations

import ast
from dataclasses import replace

from .arguments import Call
from .events import told
from .frame import Frame
from .records import spread
from .user_values import UserFunction, UserObject
from .userland import is_of_sdk, run_function, self_name
from .values import (
    Class,
    Display,
    Entry,
    Mapping,
    Object,
    OfEvent,
    Page,
    Record,
    Sequence,
    Service,
    Value,
    joined,
)

_DEEPEST = 5
_MOST = 400
_TELLING = (Object, OfEvent, Page, Service, Class)


def read_given(frame: Frame, function: UserFunction, made: Call, skipped: int) -> None:
    """Read the body with the arguments whose parameters say nothing of their type."""
    if frame.silent or frame.depth >= _DEEPEST or not _is_plain(function):
        return
    given = _given(frame, function, made, skipped)
    if not given:
        return
    program = frame.program
    key = (function.module.file, function.node.lineno, tuple(given.items()))
    if key not in program.given and len(program.given) < _MOST:
        program.given.add(key)
        _read(frame, replace(function, given=given, result=None))


def _is_plain(function: UserFunction) -> bool:
    """Whether the body gets what the call hands over."""
    return function.decorators <= {"staticmethod", "classmethod"}


def _read(frame: Frame, function: UserFunction) -> None:
    program = frame.program
    waiting, program.functions = program.functions, []
    try:
        inner = run_function(frame, function, silent=False)
        while program.functions:
            run_function(inner, program.functions.pop(), silent=False)
    finally:
        program.functions = waiting


def _given(
    frame: Frame, function: UserFunction, made: Call, skipped: int
) -> dict[str, Value]:
    arguments = function.node.args
    named = arguments.posonlyargs + arguments.args
    if self_name(function) and not skipped:
        return {}
    found: dict[str, Value] = {}
    for place, one in enumerate((*named[skipped:], *arguments.kwonlyargs)):
        is_named = place >= len(named) - skipped or made.starred
        value = told(frame, made.argument(-1 if is_named else place, one.arg))
        if _is_vague(one.annotation) and tells(value):
            found[one.arg] = value
    if arguments.kwarg and _is_vague(arguments.kwarg.annotation):
        spare = _spare(function, made, skipped)
        if spare.entries:
            found[arguments.kwarg.arg] = (spare,)
    return found


def _spare(function: UserFunction, made: Call, skipped: int) -> Record:
    """The keywords that no parameter takes."""
    arguments = function.node.args
    named = {one.arg for one in (*arguments.args[skipped:], *arguments.kwonlyargs)}
    entries: list[Entry] = []
    is_open = False
    for one in made.keywords:
        if one.name is None:
            more, unclear = spread(one.value)
            entries += (each for each in more if each.key not in named)
            is_open |= unclear
        elif one.name not in named:
            entries.append(Entry(one.name, one.place, one.value))
    return Record(tuple(entries), made.place, is_open)


def _is_vague(annotation: ast.expr | None) -> bool:
    if annotation is None:
        return True
    text = ast.unparse(annotation)
    return text.startswith(("dict", "Dict", "Any", "typing.Any", "Mapping", "object"))


def tells(value: Value) -> bool:
    """Whether the value says something of the SDK."""
    return any(_tells(atom) for atom in value)


def _tells(atom: object) -> bool:
    if isinstance(atom, (Sequence, Mapping)):
        return tells(atom.element)
    if isinstance(atom, Display):
        return tells(joined(atom.items))
    if isinstance(atom, UserObject):
        return is_of_sdk(atom.of)
    return isinstance(atom, _TELLING) or (
        isinstance(atom, Record) and bool(atom.entries)
    )
