"""Expressions, each with the alternatives that it may be."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from typing import Any

from . import access, comparisons, events, hints, presence
from .env import Scope
from .events import holds_event
from .frame import Frame, Reader, path_of
from .records import merged, spread
from .targets import bind
from .user_values import UserFunction
from .values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Class,
    Display,
    Entry,
    Foreign,
    Hint,
    Mapping,
    Named,
    Page,
    Record,
    Sequence,
    Text,
    Unknown,
    Value,
    either,
    elements,
    joined,
    limited,
    without_empty,
)

_BUILTINS: dict[str, Value] = {
    one: (Foreign(f"builtins.{one}"),) for one in dir(builtins)
}


def name(frame: Frame, node: ast.Name) -> Value:
    found = frame.env.find(node.id)
    if found is not None:
        for atom in found:
            if type(atom) is Class:
                frame.touch(frame.surface.named(atom.key, node.id), frame.place(node))
        return _as_used(frame, node, found)
    return _BUILTINS.get(node.id, UNKNOWN)


def _as_used(frame: Frame, node: ast.expr, value: Value) -> Value:
    """A constant's text counts where the constant is used."""
    for one in value:
        if type(one) is Text:
            place = frame.place(node)
            return tuple(
                Text(atom.text, place) if isinstance(atom, Text) else atom
                for atom in value
            )
    return value


def attribute(frame: Frame, node: ast.Attribute) -> Value:
    base = frame.value(node.value)
    if frame.caught or frame.env.guards:
        presence.use(frame, node)
        if _is_guarded(frame, node.value, node.attr, "AttributeError"):
            return _silently(frame, access.attribute, base, node.attr, node)
    value = access.attribute(frame, base, node.attr, node)
    return _as_used(frame, node, _narrowed(frame, node, value))


def _narrowed(frame: Frame, node: ast.expr, value: Value) -> Value:
    """What the branch knows of `a.b` beyond what `a` tells."""
    if frame.env.paths or holds_event(value):
        path = path_of(node)
        if path:
            known = frame.env.paths.get(path)
            return events.with_origin(value, path) if known is None else known
    return value


def _is_guarded(frame: Frame, base: ast.expr, member: str, error: str) -> bool:
    """Whether the code is prepared for the member's absence."""
    if error in frame.caught:
        return True
    return bool(frame.env.guards) and (path_of(base), member) in frame.env.guards


def _silently(
    frame: Frame,
    step: Callable[[Frame, Value, str, Any], Value],
    base: Value,
    member: str,
    node: ast.expr,
) -> Value:
    silent, frame.silent = frame.silent, True
    try:
        return step(frame, base, member, frame.place(node))
    finally:
        frame.silent = silent


def subscript(frame: Frame, node: ast.Subscript) -> Value:
    base = frame.value(node.value)
    if any(isinstance(atom, (Hint, Class, Named, Foreign)) for atom in base):
        hint = hints.hint(frame, node)
        if hint is not None:
            return (Hint(hint),)
    index = frame.value(node.slice)
    texts = [atom for atom in index if isinstance(atom, Text)]
    if len(texts) == 1 and len(index) == 1:
        return _keyed(frame, node, base, texts[0])
    if any(isinstance(atom, Record) for atom in base):
        return comparisons.dispatched(frame, base, index)
    return _indexed(node.slice, base)


def _keyed(frame: Frame, node: ast.Subscript, base: Value, key: Text) -> Value:
    if _is_guarded(frame, node.value, key.text, "KeyError"):
        return _silently(frame, access.item, base, key.text, node)
    presence.use(frame, node)
    place = frame.place(node.slice)
    return _narrowed(frame, node, access.item(frame, base, key.text, place))


def _indexed(index: ast.expr, base: Value) -> Value:
    if isinstance(index, ast.Slice):
        return joined(_slice(atom) for atom in base)
    if isinstance(index, ast.Constant) and isinstance(index.value, int):
        return joined(_nth(atom, index.value) for atom in base)
    return joined(_any(atom) for atom in base)


def _slice(atom: object) -> Value:
    return (Sequence(atom.element),) if isinstance(atom, Page) else (atom,)


def _nth(atom: object, place: int) -> Value:
    if isinstance(atom, Display) and -len(atom.items) <= place < len(atom.items):
        return atom.items[place]
    return _any(atom)


def _any(atom: object) -> Value:
    if isinstance(atom, Mapping):
        return atom.element
    if isinstance(atom, (Foreign, Unknown)):
        return UNKNOWN
    return elements((atom,))


def constant(frame: Frame, node: ast.Constant) -> Value:
    if isinstance(node.value, str):
        return (Text(node.value, frame.place(node)),)
    return NOTHING if node.value is None else PLAIN


def display(frame: Frame, node: ast.List | ast.Tuple | ast.Set) -> Value:
    items: list[Value] = []
    for one in node.elts:
        value = frame.value(one)
        if isinstance(one, ast.Starred):
            items += _unpacked(value)
        else:
            items.append(value)
    return limited((Display(tuple(items)),))


def _unpacked(value: Value) -> list[Value]:
    if len(value) == 1 and isinstance(value[0], Display):
        return list(value[0].items)
    return [elements(value)]


def record(frame: Frame, node: ast.Dict) -> Value:
    entries: list[Entry] = []
    is_open = False
    for key, one in zip(node.keys, node.values, strict=True):
        value = frame.value(one)
        if key is None:
            more, unclear = spread(value)
            entries += more
            is_open |= unclear
            continue
        texts = [atom for atom in frame.value(key) if isinstance(atom, Text)]
        entries += (Entry(text.text, frame.place(key), value) for text in texts)
        is_open |= not texts
    return limited((Record(tuple(entries), frame.place(node), is_open),))


def conditional(frame: Frame, node: ast.IfExp) -> Value:
    before = frame.env
    presence.tolerate(frame, node.test)
    if comparisons.narrows(node.test) or presence.asks(frame, node.test):
        whether, otherwise = comparisons.branches(frame, node.test)
    else:
        frame.value(node.test)
        whether = otherwise = before
    frame.env = whether
    first = frame.value(node.body)
    frame.env = otherwise
    second = frame.value(node.orelse)
    frame.env = before
    return either(first, second)


def boolean(frame: Frame, node: ast.BoolOp) -> Value:
    before = frame.env
    values = []
    for one in node.values:
        if one is not node.values[-1]:
            presence.tolerate(frame, one)
        values.append(frame.value(one))
        if comparisons.narrows(one) or presence.asks(frame, one):
            whether, otherwise = comparisons.branches(frame, one, known=True)
            frame.env = whether if isinstance(node.op, ast.And) else otherwise
    frame.env = before
    # `x and x.y` is its last operand, or something empty.
    if isinstance(node.op, ast.And):
        return values[-1]
    said = joined(map(without_empty, values))
    return said or joined(values)


def operation(frame: Frame, node: ast.BinOp) -> Value:
    left, right = frame.value(node.left), frame.value(node.right)
    if isinstance(node.op, ast.BitOr):
        if any(isinstance(atom, Record) for atom in left):
            return merged(left, right)
        hint = hints.hint(frame, node)
        return PLAIN if hint is None else (Hint(hint),)
    if isinstance(node.op, ast.Add):
        items = (*left, *right)
        if items and all(isinstance(one, (Display, Sequence)) for one in items):
            return (Sequence(elements(items)),)
    return PLAIN


def unary(frame: Frame, node: ast.UnaryOp) -> Value:
    presence.tolerate(frame, node)
    frame.value(node.operand)
    return PLAIN


def walrus(frame: Frame, node: ast.NamedExpr) -> Value:
    value = frame.value(node.value)
    bind(frame, node.target, value)
    return frame.env.find(node.target.id) or value


def transparent(frame: Frame, node: ast.Await | ast.Starred) -> Value:
    return frame.value(node.value)


def yielded(frame: Frame, node: ast.Yield) -> Value:
    frame.yields.append(frame.value(node.value))
    return UNKNOWN


def yielded_from(frame: Frame, node: ast.YieldFrom) -> Value:
    frame.yields.append(elements(frame.value(node.value)))
    return UNKNOWN


def text(frame: Frame, node: ast.JoinedStr) -> Value:
    for one in node.values:
        frame.value(one)
    return PLAIN


def formatted(frame: Frame, node: ast.FormattedValue) -> Value:
    frame.value(node.value)
    frame.value(node.format_spec)
    return PLAIN


def slice_(frame: Frame, node: ast.Slice) -> Value:
    for one in (node.lower, node.upper, node.step):
        frame.value(one)
    return PLAIN


def comprehension(
    frame: Frame, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
) -> Value:
    before = frame.env
    frame.env = before.copy()
    for part in node.generators:
        bind(frame, part.target, elements(frame.value(part.iter)))
        for test in part.ifs:
            presence.tolerate(frame, test)
            frame.value(test)
            if comparisons.narrows(test) or presence.asks(frame, test):
                frame.env = comparisons.branches(frame, test, known=True)[0]
    if isinstance(node, ast.DictComp):
        frame.value(node.key)
        value: Value = (Mapping(frame.value(node.value)),)
    else:
        value = (Sequence(frame.value(node.elt)),)
    frame.env = before
    return value


def function(frame: Frame, node: ast.Lambda) -> Value:
    for default in (*node.args.defaults, *node.args.kw_defaults):
        frame.value(default)
    scope = Scope(dict(frame.env.names), frame.scope)
    made = UserFunction(node, frame.module, scope, frame.env.copy())
    if not frame.silent:
        frame.program.functions.append(made)
    return (made,)


TABLE: dict[type[ast.AST], Reader] = {
    ast.Name: name,
    ast.Attribute: attribute,
    ast.Subscript: subscript,
    ast.Constant: constant,
    ast.List: display,
    ast.Tuple: display,
    ast.Set: display,
    ast.Dict: record,
    ast.IfExp: conditional,
    ast.BoolOp: boolean,
    ast.BinOp: operation,
    ast.UnaryOp: unary,
    ast.NamedExpr: walrus,
    ast.Await: transparent,
    ast.Starred: transparent,
    ast.Yield: yielded,
    ast.YieldFrom: yielded_from,
    ast.JoinedStr: text,
    ast.FormattedValue: formatted,
    ast.Slice: slice_,
    ast.ListComp: comprehension,
    ast.SetComp: comprehension,
    ast.GeneratorExp: comprehension,
    ast.DictComp: comprehension,
    ast.Lambda: function,
}
