"""Statements: what they bind, and where ways part and meet."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable

from . import arguments, comparisons, hints
from .env import Env, meet
from .frame import Doer, Frame, path_of
from .records import without
from .targets import bind
from .values import (
    PLAIN,
    UNKNOWN,
    Display,
    Foreign,
    Hint,
    Params,
    Plain,
    Record,
    Sequence,
    Text,
    Unknown,
    Value,
    elements,
    is_vague,
    joined,
)

_CAUGHT_WITH = {
    "AttributeError": ("AttributeError",),
    "KeyError": ("KeyError",),
    "LookupError": ("KeyError",),
    "ImportError": ("ImportError",),
    "ModuleNotFoundError": ("ImportError",),
}

# What a second look at a loop need not know.
_DULL = frozenset([Plain, Unknown, Text])


def expression(frame: Frame, node: ast.Expr) -> None:
    frame.value(node.value)


def assign(frame: Frame, node: ast.Assign) -> None:
    value = frame.value(node.value)
    for target in node.targets:
        bind(frame, target, value)


def annotated(frame: Frame, node: ast.AnnAssign) -> None:
    said = hints.read(frame, node.annotation)
    value = frame.value(node.value)
    if isinstance(node.value, ast.Constant) and _is_alias(frame, node.annotation):
        return bind(frame, node.target, (Hint(hints.read(frame, node.value)),))
    arguments.check_params(frame, value, said)
    if node.value is None and not frame.in_class:
        said = said if said != PLAIN else ()
        if isinstance(node.target, ast.Name):
            return bind(frame, node.target, said)
    bind(frame, node.target, _told_more(said, value))


def _is_alias(frame: Frame, annotation: ast.expr) -> bool:
    """`Subs: TypeAlias = "list[Subscription]"`."""
    paths = [one.path for one in frame.value(annotation) if isinstance(one, Foreign)]
    return any(path.endswith(".TypeAlias") for path in paths)


def _told_more(said: Value, value: Value) -> Value:
    """The annotation, unless it says less than the value."""
    if not value or any(isinstance(atom, Params) for atom in said):
        return said
    says = not is_vague(said) and said != PLAIN
    return said if says or any(atom in UNKNOWN for atom in value) else value


def augmented(frame: Frame, node: ast.AugAssign) -> None:
    value = frame.value(node.value)
    if isinstance(node.target, ast.Name):
        before = frame.env.find(node.target.id) or ()
        bind(frame, node.target, _augmented(before, node.op, value))
    else:
        frame.value(_loaded(node.target))


def _augmented(before: Value, operator: ast.operator, value: Value) -> Value:
    if isinstance(operator, ast.Add) and before:
        if all(isinstance(one, (Display, Sequence)) for one in before):
            return (Sequence(elements((*before, *value))),)
    if isinstance(operator, ast.BitOr):
        return joined((before, value))
    return PLAIN


def _loaded(target: ast.Attribute | ast.Subscript) -> ast.expr:
    """The same place, read."""
    made: ast.expr
    if isinstance(target, ast.Attribute):
        made = ast.Attribute(target.value, target.attr, ast.Load())
    else:
        made = ast.Subscript(target.value, target.slice, ast.Load())
    return ast.copy_location(made, target)


def delete(frame: Frame, node: ast.Delete) -> None:
    for target in node.targets:
        if isinstance(target, ast.Name):
            frame.env.delete(target.id)
        elif isinstance(target, (ast.Attribute, ast.Subscript)):
            frame.value(_loaded(target))
            _take_out(frame, target)


def _take_out(frame: Frame, target: ast.Attribute | ast.Subscript) -> None:
    """`del params["key"]`."""
    if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
        of = frame.env.find(target.value.id) or ()
        if any(isinstance(atom, Record) for atom in of):
            frame.env.bind(target.value.id, without(of, frame.value(target.slice)))


def return_(frame: Frame, node: ast.Return) -> None:
    value = frame.value(node.value)
    frame.returns.append(value)
    if frame.result_said:
        arguments.check_params(frame, value, frame.result_said)
    frame.env.dead = True


def raise_(frame: Frame, node: ast.Raise) -> None:
    frame.value(node.exc)
    frame.value(node.cause)
    frame.env.dead = True


def assert_(frame: Frame, node: ast.Assert) -> None:
    whether, _ = comparisons.branches(frame, node.test)
    frame.value(node.msg)
    frame.env.become(whether)


def if_(frame: Frame, node: ast.If) -> None:
    whether, otherwise = comparisons.branches(frame, node.test)
    first = _branch(frame, node.body, whether)
    second = _branch(frame, node.orelse, otherwise)
    frame.env.become(meet([first, second]))


def _branch(frame: Frame, body: list[ast.stmt], env: Env) -> Env:
    before, frame.env = frame.env, env
    try:
        frame.run(body)
        return frame.env
    finally:
        frame.env = before


def for_(frame: Frame, node: ast.For | ast.AsyncFor) -> None:
    element = elements(frame.value(node.iter))

    def begin() -> None:
        bind(frame, node.target, element)

    _loop(frame, node, begin, frame.env.copy())


def while_(frame: Frame, node: ast.While) -> None:
    whether, otherwise = comparisons.branches(frame, node.test)
    frame.env.become(whether)
    _loop(frame, node, lambda: None, otherwise)


def _loop(
    frame: Frame,
    node: ast.For | ast.AsyncFor | ast.While,
    begin: Callable[[], None],
    after: Env,
) -> None:
    """Read the body with what its own end may have left, then go on."""
    start = frame.env.copy()
    leaves = frame.leaves
    frame.leaves = []
    begin()
    first = _branch(frame, node.body, frame.env.copy())
    ends = [first, *frame.leaves]
    if any(_rebinds(start, end) for end in ends):
        frame.env.become(meet([start, *ends]))
        frame.leaves = []
        begin()
        ends = [_branch(frame, node.body, frame.env.copy()), *frame.leaves]
    frame.leaves = leaves
    after = _branch(frame, node.orelse, after)
    for end in ends:
        end.facts, end.guards = start.facts, start.guards
    # Where every way out of the body is a `return`, the loop may still not run at all.
    frame.env.become(meet([after, *ends]))


def _rebinds(start: Env, end: Env) -> bool:
    """Whether a name that was there before may now be something of the SDK that it was not."""
    if end.dead:
        return False
    for name, before in start.names.items():
        after = end.names.get(name, before)
        if after is not before and any(
            atom not in before and type(atom) not in _DULL for atom in after
        ):
            return True
    return False


def jump(frame: Frame, node: ast.Break | ast.Continue) -> None:
    if frame.leaves is not None:
        left = frame.env.copy()
        left.dead = False
        frame.leaves.append(left)
    frame.env.dead = True


def with_(frame: Frame, node: ast.With | ast.AsyncWith) -> None:
    for one in node.items:
        value = frame.value(one.context_expr)
        if one.optional_vars:
            bind(frame, one.optional_vars, value)
    with frame.catching(_suppressed(frame, node)):
        frame.run(node.body)


def _suppressed(frame: Frame, node: ast.With | ast.AsyncWith) -> frozenset[str]:
    """`with suppress(AttributeError)`."""
    found: list[str] = []
    for one in node.items:
        call = one.context_expr
        if isinstance(call, ast.Call) and path_of(call.func) in (
            "suppress",
            "contextlib.suppress",
        ):
            found += _caught(call.args)
    return frozenset(found)


def try_(frame: Frame, node: ast.Try) -> None:
    start = frame.env.copy()
    types = [one.type for one in node.handlers if one.type]
    with frame.catching(frozenset(_caught(types))):
        frame.run(node.body)
    body_end = frame.env.copy()
    middle = meet([start, _alive(frame.env)])
    ends = [_branch(frame, node.orelse, body_end)]
    for handler in node.handlers:
        ends.append(_handler(frame, handler, middle.copy()))
    met = meet(ends)
    frame.env.become(met)
    if node.finalbody:
        dead, frame.env.dead = frame.env.dead, False
        frame.run(node.finalbody)
        frame.env.dead = dead or frame.env.dead


def _alive(env: Env) -> Env:
    """What a handler may find: whatever the body did before it failed."""
    made = env.copy()
    made.dead = False
    return made


def _handler(frame: Frame, handler: ast.ExceptHandler, env: Env) -> Env:
    before, frame.env = frame.env, env
    try:
        frame.value(handler.type)
        if handler.name:
            frame.env.bind(handler.name, PLAIN)
        frame.run(handler.body)
        return frame.env
    finally:
        frame.env = before


def _caught(types: Iterable[ast.expr]) -> list[str]:
    found: list[str] = []
    for one in types:
        names = one.elts if isinstance(one, ast.Tuple) else [one]
        for name in names:
            if isinstance(name, ast.Name):
                found += _CAUGHT_WITH.get(name.id, ())
    return found


def global_(frame: Frame, node: ast.Global) -> None:
    frame.shared |= frozenset(node.names)


def alias(frame: Frame, node: ast.stmt) -> None:
    """`type Sub = Subscription | None`."""
    target, value = getattr(node, "name", None), getattr(node, "value", None)
    if isinstance(target, ast.Name) and value is not None:
        frame.env.bind(target.id, (Hint(hints.read(frame, value)),))


TABLE: dict[type[ast.AST], Doer] = {
    ast.Expr: expression,
    ast.Assign: assign,
    ast.AnnAssign: annotated,
    ast.AugAssign: augmented,
    ast.Delete: delete,
    ast.Return: return_,
    ast.Raise: raise_,
    ast.Assert: assert_,
    ast.If: if_,
    ast.For: for_,
    ast.AsyncFor: for_,
    ast.While: while_,
    ast.Break: jump,
    ast.Continue: jump,
    ast.With: with_,
    ast.AsyncWith: with_,
    ast.Try: try_,
    ast.TryStar: try_,
    ast.Global: global_,
}
if hasattr(ast, "TypeAlias"):
    TABLE[ast.TypeAlias] = alias
