"""Fields that may be None, where the code is prepared for that: `x.y or ""`, `if x.y:`."""

from __future__ import annotations

import ast
from typing import NamedTuple, TypeGuard

from .env import Env
from .frame import Frame, path_of
from .values import Place


class _Asked(NamedTuple):
    path: str | None
    field: str
    place: Place


def tolerate(frame: Frame, test: ast.expr | None) -> None:
    """The fields that a test, or the first side of an `or`, asks for."""
    if test is None or not frame.program.sink.nullable:
        return
    if isinstance(test, ast.BoolOp):
        for one in test.values:
            tolerate(frame, one)
    elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        tolerate(frame, test.operand)
    elif is_about_none(test):
        tolerate(frame, test.left)
    elif asked := _asked(frame, test):
        frame.program.sink.tolerant.add(asked.place)


def is_about_none(test: ast.expr) -> TypeGuard[ast.Compare]:
    """`x is None`, `x != None`."""
    if not isinstance(test, ast.Compare) or len(test.ops) > 1:
        return False
    other = test.comparators[0]
    return isinstance(other, ast.Constant) and other.value is None


def tolerate_none(frame: Frame, node: ast.Compare) -> None:
    if is_about_none(node):
        tolerate(frame, node.left)


def asks(frame: Frame, test: ast.expr) -> bool:
    """Whether one branch of the test then knows that a field is there."""
    if isinstance(test, ast.BoolOp):
        return any(asks(frame, one) for one in test.values)
    if isinstance(test, ast.UnaryOp):
        return asks(frame, test.operand)
    return _asked(frame, test) is not None


def know(frame: Frame, test: ast.expr, whether: Env, otherwise: Env) -> None:
    asked = None
    if is_about_none(test):
        asked = _asked(frame, test.left)
        if isinstance(test.ops[0], (ast.Is, ast.Eq)):
            whether = otherwise
    else:
        asked = _asked(frame, test)
    if asked and asked.path:
        whether.guards |= {(asked.path, f"{asked.field} is there")}


def use(frame: Frame, node: ast.expr) -> None:
    """An access in a branch that knows that the field is there."""
    asked = _asked(frame, node) if frame.env.guards else None
    if asked and (asked.path, f"{asked.field} is there") in frame.env.guards:
        frame.program.sink.tolerant.add(asked.place)


def _asked(frame: Frame, node: ast.expr) -> _Asked | None:
    nullable = frame.program.sink.nullable
    if isinstance(node, ast.Attribute):
        if node.attr not in nullable:
            return None
        place = frame.end_of(node, node.attr)
        return _Asked(path_of(node.value), node.attr, place)
    if isinstance(node, ast.Subscript):
        base, key = node.value, node.slice
    elif isinstance(node, ast.Call) and (base_of := _got_from(node)):
        base, key = base_of, node.args[0]
    else:
        return None
    if not isinstance(key, ast.Constant) or key.value not in nullable:
        return None
    return _Asked(path_of(base), str(key.value), frame.place(key))


def _got_from(node: ast.Call) -> ast.expr | None:
    """`thing` of `thing.get("field")`."""
    if isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
        return node.func.value
    return None
