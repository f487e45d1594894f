"""Functions and classes where they are defined; their bodies are read after the rest."""

from __future__ import annotations

import ast

from .env import Env
from .frame import Doer, Frame
from .user_values import UserClass, UserFunction
from .values import UNKNOWN, Atom, Handler, Object, OfEvent, Value, joined

_MOST_LINES = 256


def function(frame: Frame, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    decorators = [frame.value(one) for one in node.decorator_list]
    for default in (*node.args.defaults, *node.args.kw_defaults):
        frame.value(default)
    made = UserFunction(
        node,
        frame.module,
        frame.scope,
        frame.env.copy(),
        owner=frame.owner if frame.in_class else None,
        decorators=frozenset(map(_name, node.decorator_list)),
        seeds=_handled(frame, decorators),
    )
    if frame.in_class and frame.owner:
        frame.owner.functions.append(made)
    if not frame.silent:
        frame.program.functions.append(made)
    frame.env.bind(node.name, (made,))


def _name(node: ast.expr) -> str:
    """`lru_cache` of `@functools.lru_cache(maxsize=1)`."""
    if isinstance(node, ast.Call):
        node = node.func
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _handled(frame: Frame, decorators: list[Value]) -> tuple[Value, ...]:
    """`@handler.on("invoice.paid")` says what the function is called with."""
    events = frame.surface.public.events
    found = joined(
        (Object(events[type_]),) if type_ in events else UNKNOWN
        for value in decorators
        for atom in value
        if isinstance(atom, Handler)
        for type_ in atom.registered or ()
    )
    if found:
        return (found,)
    is_handler = any(
        isinstance(atom, Handler) for value in decorators for atom in value
    )
    return ((OfEvent(""),),) if is_handler else ()


def class_(frame: Frame, node: ast.ClassDef) -> None:
    for one in (*node.decorator_list, *(each.value for each in node.keywords)):
        frame.value(one)
    bases = joined(frame.value(one) for one in node.bases)
    bases, lines = _limited(bases)
    made = UserClass(node, frame.module, bases, lines=lines)
    inner = Frame(
        frame.program,
        frame.module,
        Env(made.names, frame.scope_of_body()),
        frame.scope,
        silent=frame.silent,
        owner=made,
        in_class=True,
        depth=frame.depth,
    )
    frame.env.bind(node.name, (made,))
    inner.run(node.body)


def _limited(bases: Value) -> tuple[Value, int]:
    """The bases, without those that nobody could look through, and the lines of descent."""
    kept: list[Atom] = []
    lines = 1
    for base in bases:
        more = base.lines if isinstance(base, UserClass) else 1
        if lines + more <= _MOST_LINES:
            kept.append(base)
            lines += more
    return tuple(kept), lines


TABLE: dict[type[ast.AST], Doer] = {
    ast.FunctionDef: function,
    ast.AsyncFunctionDef: function,
    ast.ClassDef: class_,
}
