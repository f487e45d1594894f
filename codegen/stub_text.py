"""Statements of the runtime → lines of a stub: signatures, attributes and constants, no bodies."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .stub_layout import Function, class_head, expression, signature, written
from .stub_source import Source, names_of, shown

_STEP = 4
# What these decorate or derive from has its fields in the class body, private ones too.
_WHOLE = {"NamedTuple", "Protocol", "TypedDict", "Enum", "dataclass"}
_MAKERS = {"NewType", "ParamSpec", "TypeVar"}
_LITERALS = (str, int, float, bool, bytes)


@dataclass(frozen=True)
class Piece:
    """One statement of a stub, and the expressions in which it names others."""

    lines: tuple[str, ...]
    used: tuple[ast.AST, ...]
    kind: str = "plain"


@cache
def pieces(source: Source, name: str, kept: frozenset[str]) -> tuple[Piece, ...]:
    """What a module has of a name; `kept` are the private members that others refer to."""
    of = Pieces(source, kept).of
    return tuple(of(statement) for statement in without_bodies(source.bound[name]))


@cache
def mentioned(
    source: Source, name: str, kept: frozenset[str]
) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    """The pieces of a name, and the module's names that they refer to."""
    found = pieces(source, name, kept)
    names = dict.fromkeys(names_in(node for one in found for node in one.used))
    own = (one for one in names if one in source.bound or one in source.imported)
    return found, tuple(own)


def joined(pieces: Iterable[Piece], before: str = "", depth: int = 0) -> Iterator[str]:
    """Their lines; a blank one sets classes apart, and a module's functions from its other statements."""
    for piece in pieces:
        kinds = {before, piece.kind}
        apart = len(kinds) > 1 if not depth else kinds & {"class", "empty class"}
        if before and (apart or piece.kind == "class") and kinds != {"empty class"}:
            yield ""
        yield from piece.lines
        before = piece.kind


@dataclass(frozen=True)
class Pieces:
    """Makes the pieces of one module at one depth."""

    source: Source
    kept: frozenset[str]
    indent: int = 0

    def of(self, statement: ast.stmt) -> Piece:
        """The piece of a statement of the module."""
        if isinstance(statement, ast.ClassDef):
            return self._class(statement)
        if isinstance(statement, Function):
            return self._function(statement)
        if isinstance(statement, ast.AnnAssign):
            return self._annotated(statement, whole=False)
        assert isinstance(statement, ast.Assign)
        return self._assigned(statement)

    def _class(self, node: ast.ClassDef) -> Piece:
        marks = [*node.decorator_list, *node.bases]
        whole = bool({_last_name(mark) for mark in marks} & _WHOLE)
        inner = Pieces(self.source, self.kept, self.indent + _STEP)
        members = list(inner._members(node, whole))
        lines = [
            *self._decorators(node.decorator_list),
            *class_head(node, self.indent, "" if members else " ..."),
            *joined(members, depth=1),
        ]
        used: list[ast.AST] = [*marks, *(word.value for word in node.keywords)]
        used += [node for one in members for node in one.used]
        kind = "class" if members or node.decorator_list else "empty class"
        return Piece(tuple(lines), tuple(used), kind)

    def _decorators(self, marks: Iterable[ast.expr]) -> Iterator[str]:
        for one in marks:
            comment = self.source.comments.get(one.lineno, "")
            yield f"{' ' * self.indent}@{written(one)}{comment}"

    def _members(self, node: ast.ClassDef, whole: bool) -> Iterator[Piece]:
        body = without_bodies(one for one in shown(node.body) if not _is_text(one))
        declared = {name for one in body for name in names_of(one)}
        for one in body:
            if whole or self._is_kept(one):
                yield self._member(one, whole)
            elif not names_of(one) and not isinstance(one, ast.Pass):
                raise self.source.fault(one, "a stub has no place for this statement")
        for name, annotation in self._set_in_methods(node, declared):
            lines = expression(f"{name}: ", annotation, self.indent)
            yield Piece(tuple(lines), (annotation,))

    def _member(self, statement: ast.stmt, whole: bool) -> Piece:
        if isinstance(statement, ast.AnnAssign):
            return self._annotated(statement, whole)
        return self.of(statement)

    def _is_kept(self, member: ast.stmt) -> bool:
        """Whether a stub has a member; a private one whose type nothing says is its module's own."""
        (name,) = names_of(member) or ("_",)
        if not _is_private(name):
            return True
        untold = isinstance(member, ast.Assign) and not _is_told(member.value)
        return name in self.kept and not untold

    def _function(self, node: Function) -> Piece:
        is_async = isinstance(node, ast.AsyncFunctionDef) and not _yields(node)
        word = "async def" if is_async else "def"
        last = node.returns.end_lineno if node.returns else node.lineno
        comments = self.source.comments
        said = [comments.get(n, "") for n in range(node.lineno, (last or 0) + 1)]
        lines = [
            *self._decorators(node.decorator_list),
            *signature(node, word, self.indent, "".join(said)),
        ]
        used = [*node.decorator_list, *_annotations(node)]
        return Piece(tuple(lines), tuple(used), "function")

    def _annotated(self, node: ast.AnnAssign, whole: bool) -> Piece:
        name = ast.unparse(node.target)
        used: list[ast.AST] = [node.annotation]
        if node.value and _last_name(node.annotation) in ("TypeAlias", "Final"):
            lead = f"{name}: {written(node.annotation)} = "
            lines = expression(lead, node.value, self.indent)
            used.append(node.value)
        elif node.value and whole:
            default = _default_of_field(node.value)
            trail = f" = {default}"
            lines = expression(f"{name}: ", node.annotation, self.indent, trail)
            used += [node.value] if default.endswith(")") else []
        else:
            lines = expression(f"{name}: ", node.annotation, self.indent)
        return Piece(tuple(lines), tuple(used))

    def _assigned(self, node: ast.Assign) -> Piece:
        name = ast.unparse(node.targets[0])
        # A class may have an attribute of a name that is the module's: no checker tells them apart.
        same = isinstance(node.value, ast.Name) and node.value.id == name
        if name in ("__all__", "__slots__") or (_is_told(node.value) and not same):
            used = [] if isinstance(node.value, ast.Constant) else [node.value]
            lines = expression(f"{name} = ", node.value, self.indent)
            return Piece(tuple(lines), tuple(used))
        raise self.source.fault(node, f"{name} needs an annotation for its stub")

    def _set_in_methods(
        self, node: ast.ClassDef, declared: set[str]
    ) -> Iterator[tuple[str, ast.expr]]:
        """Attributes that methods give to their `self`, each once."""
        for method in shown(node.body):
            if isinstance(method, Function) and method.args.args:
                for name, statement in _own_targets(method):
                    if name not in declared and not name.startswith("__"):
                        yield from self._set(name, statement, method)
                        declared.add(name)

    def _set(
        self, name: str, statement: ast.Assign | ast.AnnAssign, method: Function
    ) -> Iterator[tuple[str, ast.expr]]:
        kind = _type_of(statement, method)
        if kind is None and not _is_private(name):
            raise self.source.fault(statement, f"self.{name} needs an annotation")
        if kind is not None and (name in self.kept or not _is_private(name)):
            yield name, kind


def _type_of(
    statement: ast.Assign | ast.AnnAssign, method: Function
) -> ast.expr | None:
    """The type of what a method assigns: as it says, as its argument says, or a literal's."""
    if isinstance(statement, ast.AnnAssign):
        return statement.annotation
    value = statement.value
    for one in [*method.args.posonlyargs, *method.args.args, *method.args.kwonlyargs]:
        if isinstance(value, ast.Name) and value.id == one.arg:
            return one.annotation
    kind = _kind(value)
    return ast.Name(kind) if kind else None


def _is_private(name: str) -> bool:
    return name.startswith("_") and not (name[:2] == "__" and name[-2:] == "__")


def _is_told(value: ast.expr) -> bool:
    return _is_alias(value) or bool(_kind(value))


def without_bodies(statements: Iterable[ast.stmt]) -> list[ast.stmt]:
    """The statements without what overloads share, which a stub may not have."""
    overloaded: set[str] = set()
    kept: list[ast.stmt] = []
    for one in statements:
        if isinstance(one, Function):
            if any(_last_name(mark) == "overload" for mark in one.decorator_list):
                overloaded.add(one.name)
            elif one.name in overloaded:
                continue
        kept.append(one)
    return kept


def names_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Every name that expressions refer to, also in quoted annotations."""
    for node in nodes:
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                yield from names_in([ast.parse(node.value, mode="eval").body])
            except SyntaxError:
                continue
        elif isinstance(node, ast.Subscript) and _last_name(node.value) == "Literal":
            yield from names_in([node.value])
        else:
            yield from names_in(ast.iter_child_nodes(node))


def _annotations(node: Function) -> Iterator[ast.AST]:
    args = node.args
    for one in [
        *args.posonlyargs,
        *args.args,
        *args.kwonlyargs,
        args.vararg,
        args.kwarg,
    ]:
        if one is not None and one.annotation is not None:
            yield one.annotation
    if node.returns is not None:
        yield node.returns


def _default_of_field(value: ast.expr) -> str:
    """`...`, unless `field(...)` says that the constructor does not take the field."""
    if isinstance(value, ast.Call) and _last_name(value) == "field":
        if any(word.arg == "init" for word in value.keywords):
            return f"{ast.unparse(value.func)}(init=False)"
    return "..."


def _is_alias(value: ast.expr) -> bool:
    """Another name of something, a generic type, or a type variable."""
    if isinstance(value, ast.Call):
        return _last_name(value) in _MAKERS
    if isinstance(value, ast.Subscript):
        # Not an item of a table: types are written in camel case.
        name = _last_name(value.value)
        return name[:1].isupper() and not name.isupper()
    return isinstance(value, ast.Name | ast.Attribute)


def _kind(value: ast.expr) -> str:
    """The type of a literal."""
    if isinstance(value, ast.UnaryOp) and not isinstance(value.op, ast.Not):
        value = value.operand
    if not isinstance(value, ast.Constant):
        return ""
    if value.value is None:
        return "None"
    return type(value.value).__name__ if isinstance(value.value, _LITERALS) else ""


def _last_name(node: ast.expr) -> str:
    """`typing.Protocol[T]` → "Protocol", `dataclass(frozen=True)` → "dataclass"."""
    if isinstance(node, ast.Call):
        return _last_name(node.func)
    if isinstance(node, ast.Subscript):
        return _last_name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_text(node: ast.stmt) -> bool:
    """A docstring, or the `...` of an empty body."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _own_targets(method: Function) -> Iterator[tuple[str, ast.Assign | ast.AnnAssign]]:
    own = method.args.args[0].arg
    for node in ast.walk(method):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for one in targets:
                if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name):
                    if one.value.id == own:
                        yield one.attr, node


def _yields(node: Function) -> bool:
    return any(isinstance(one, ast.Yield | ast.YieldFrom) for one in ast.walk(node))
