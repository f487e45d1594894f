"""Lines of a stub as black leaves them, so that a run which changes nothing needs no black."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Iterator

from .layout import WIDTH, annotation, bracketed, quote
from .model import Type

Function = ast.FunctionDef | ast.AsyncFunctionDef
_ELLIPSIS = ast.Constant(...)
_BRACKETS = {ast.List: ("[", "]"), ast.Tuple: ("(", ")")}


class _Quotes(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """A name is written as it is: here, the string with its quotes."""
        return ast.Name(quote(node.value)) if isinstance(node.value, str) else node


def written(node: ast.AST) -> str:
    """An expression on one line."""
    if any(isinstance(one, ast.Constant) for one in ast.walk(node)):
        node = _Quotes().visit(copy.deepcopy(node))
    return ast.unparse(node)


def expression(lead: str, node: ast.expr, indent: int, trail: str = "") -> list[str]:
    """Lines of `<lead><expression><trail>`."""
    line = " " * indent + lead + written(node) + trail
    if len(line) <= WIDTH:
        return [line]
    if isinstance(node, ast.Subscript):
        return annotation(_type(node), indent, lead, trail)
    if isinstance(node, ast.Call):
        items = [*map(written, node.args), *_keywords(node.keywords)]
        return bracketed(f"{lead}{written(node.func)}(", items, f"){trail}", indent)
    if isinstance(node, ast.List | ast.Tuple):
        first, last = _BRACKETS[type(node)]
        pad = " " * indent
        # black: a tuple or a list that does not fit has one item a line.
        items = [f"{pad}    {written(one)}," for one in node.elts]
        return [pad + lead + first, *items, pad + last + trail]
    return [line]


def _keywords(words: Iterable[ast.keyword]) -> Iterator[str]:
    for word in words:
        yield f"{word.arg}={written(word.value)}"


def _type(node: ast.expr) -> Type:
    if isinstance(node, ast.List) and node.elts:
        return Type("", tuple(map(_type, node.elts)))
    if not isinstance(node, ast.Subscript):
        return Type(written(node))
    several = isinstance(node.slice, ast.Tuple) and node.slice.elts
    args = several or [node.slice]
    return Type(written(node.value), tuple(map(_type, args)))


def class_head(node: ast.ClassDef, indent: int, tail: str) -> list[str]:
    """`class X(Y, total=False):`."""
    items = [*map(written, node.bases), *_keywords(node.keywords)]
    if not items:
        return [f"{' ' * indent}class {node.name}:{tail}"]
    return bracketed(f"class {node.name}(", items, f"):{tail}", indent)


def signature(node: Function, word: str, indent: int, comment: str) -> list[str]:
    """`def x(y: int = 1) -> int: ...`; black opens no line that has a type comment."""
    returns = f" -> {written(node.returns)}" if node.returns else ""
    head, tail = f"{word} {node.name}(", f"){returns}: ...{comment}"
    items = list(_parameters(node.args))
    if "# type:" in comment:
        return [" " * indent + head + ", ".join(items) + tail]
    return bracketed(head, items, tail, indent)


def _parameters(args: ast.arguments) -> Iterator[str]:
    plain = [*args.posonlyargs, *args.args]
    defaults = [*[None] * (len(plain) - len(args.defaults)), *args.defaults]
    for number, (one, default) in enumerate(zip(plain, defaults, strict=True), 1):
        yield _parameter(one, default)
        if number == len(args.posonlyargs):
            yield "/"
    if args.vararg:
        yield f"*{_parameter(args.vararg)}"
    elif args.kwonlyargs:
        yield "*"
    yield from map(_parameter, args.kwonlyargs, args.kw_defaults)
    if args.kwarg:
        yield f"**{_parameter(args.kwarg)}"


def _parameter(arg: ast.arg, default: ast.expr | None = None) -> str:
    named = f"{arg.arg}: {written(arg.annotation)}" if arg.annotation else arg.arg
    if default is None:
        return named
    return f"{named}{' = ' if arg.annotation else '='}{written(_plain(default))}"


def _plain(value: ast.expr) -> ast.expr:
    """A default as editors show it; one that has to be looked up is `...`."""
    inner = value.operand if isinstance(value, ast.UnaryOp) else value
    return value if isinstance(inner, ast.Constant) or _is_empty(value) else _ELLIPSIS


def _is_empty(value: ast.expr) -> bool:
    return isinstance(value, ast.Tuple) and not value.elts
