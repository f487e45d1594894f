"""What is assigned to: names, attributes, items, and several of them at once."""

from __future__ import annotations

import ast

from . import access, arguments, events
from .frame import Frame, path_of
from .records import grown
from .user_values import UserObject
from .values import (
    UNKNOWN,
    Atom,
    Display,
    Foreign,
    Object,
    Params,
    Record,
    Text,
    Value,
    either,
    elements,
    limited,
)

_NAMED_TUPLE = Foreign("typing.NamedTuple")


def bind(frame: Frame, target: ast.expr, value: Value) -> None:
    """`target = value`."""
    if isinstance(target, ast.Name):
        _bind_name(frame, target, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        _bind_several(frame, target.elts, value)
    elif isinstance(target, ast.Starred):
        bind(frame, target.value, value)
    elif isinstance(target, ast.Attribute):
        _bind_attribute(frame, target, value)
    elif isinstance(target, ast.Subscript):
        _bind_item(frame, target, value)


def _bind_name(frame: Frame, target: ast.Name, value: Value) -> None:
    name = target.id
    value = events.with_origin(value, f"{name}:{target.lineno}:{target.col_offset}")
    if name in frame.shared:
        names = frame.module.names
        names[name] = either(names.get(name, ()), value)
    frame.env.bind(name, value)


def _bind_several(frame: Frame, targets: list[ast.expr], value: Value) -> None:
    given = _as_display(value[0]) if len(value) == 1 else None
    whole = isinstance(given, Display) and len(given.items) == len(targets)
    starred = any(isinstance(one, ast.Starred) for one in targets)
    for place, target in enumerate(targets):
        if isinstance(given, Display) and whole and not starred:
            bind(frame, target, given.items[place])
        elif isinstance(target, ast.Starred):
            bind(frame, target, value)
        else:
            bind(frame, target, elements(value))


def _as_display(atom: Atom) -> Atom:
    """An object of a `NamedTuple`, as the tuple that it is."""
    if isinstance(atom, UserObject) and _NAMED_TUPLE in atom.of.bases:
        body = atom.of.node.body
        targets = [one.target for one in body if isinstance(one, ast.AnnAssign)]
        names = [one.id for one in targets if isinstance(one, ast.Name)]
        return Display(tuple(atom.of.names.get(one, UNKNOWN) for one in names))
    return atom


def _bind_attribute(frame: Frame, target: ast.Attribute, value: Value) -> None:
    base = frame.value(target.value)
    if not any(isinstance(atom, UserObject) for atom in base):
        access.attribute(frame, base, target.attr, frame.end_of(target, target.attr))
    path = path_of(target)
    if path is None:
        return
    value = events.with_origin(value, path)
    frame.env.forget(path)
    frame.env.paths[path] = value
    if frame.owner and path == f"{frame.self_name}.{target.attr}":
        assigned = frame.owner.assigned
        if assigned is not None:
            known = assigned.get(target.attr, ())
            assigned[target.attr] = either(known, value)


def _bind_item(frame: Frame, target: ast.Subscript, value: Value) -> None:
    base = frame.value(target.value)
    index = frame.value(target.slice)
    keys = [atom for atom in index if isinstance(atom, Text)]
    is_copy = bool(base) and all(_is_copy(atom) for atom in base)
    for key in keys:
        if is_copy and (path := path_of(target.value)):
            frame.env.guards |= {(path, key.text)}
            continue
        access.item(frame, base, key.text, key.place)
        if any(isinstance(atom, Params) for atom in base):
            arguments.check_item(frame, base, key, value)
    if isinstance(target.value, ast.Name):
        _grow(frame, target.value, base, keys, value)
    path = path_of(target)
    if path:
        frame.env.forget(path)
        frame.env.paths[path] = value


def _is_copy(atom: Atom) -> bool:
    return isinstance(atom, Object) and atom.is_copy


def _grow(
    frame: Frame, target: ast.Name, base: Value, keys: list[Text], value: Value
) -> None:
    """`params["key"] = value` adds an entry to the dict that was written before."""
    if not any(isinstance(atom, Record) for atom in base):
        return
    after = limited(
        tuple(
            grown(atom, keys, value) if isinstance(atom, Record) else atom
            for atom in base
        )
    )
    frame.env.bind(target.id, after)
