"""One module of the runtime as type checkers see it: what each of its names is bound to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from .errors import CodegenError
from .stub_layout import Function

_PRIVATE = re.compile(r"\b_[a-z]\w*")
# What speaks to type checkers.
_IGNORED = re.compile(r"# (?:type|pyright): ignore\[[^\]]*\]")


@dataclass(frozen=True)
class Imported:
    """`from .views import View as V`: module `views` of the runtime; one of another place has no target."""

    source: str
    name: str
    alias: str
    target: str | None
    comment: str

    def named(self, again: bool) -> str:
        """As it stands after `import`; a stub passes on only what it names again."""
        renamed = self.alias != self.name or (again and self.source)
        return f"{self.name} as {self.alias}" if renamed else self.name


# Equal to itself alone, so that others can be cached by it.
@dataclass(frozen=True, eq=False)
class Source:
    """A module by its dotted path below `_core`; `bound` keeps the order of the text."""

    path: str
    bound: Mapping[str, tuple[ast.stmt, ...]]
    imported: Mapping[str, Imported]
    comments: Mapping[int, str]
    private: frozenset[str]

    def fault(self, node: ast.AST, problem: str) -> CodegenError:
        """An error that names the place."""
        place = self.path.replace(".", "/")
        line = getattr(node, "lineno", 1)
        return CodegenError(f"codegen/runtime/{place}.py, line {line}: {problem}")


@cache
def tree_of(text: str) -> ast.Module:
    """A module's statements, which nobody changes: several read them."""
    return ast.parse(text)


@cache
def parse(path: str, text: str) -> Source:
    """Read a module; what does not run for type checkers is left out."""
    comments = dict(_comments(text))
    bound: dict[str, list[ast.stmt]] = {}
    imported: dict[str, Imported] = {}
    for statement in shown(tree_of(text).body):
        if isinstance(statement, ast.Import | ast.ImportFrom):
            for one in _imported(path, statement, comments):
                imported[one.alias.partition(".")[0]] = one
        for name in names_of(statement):
            bound.setdefault(name, []).append(statement)
    statements = {name: tuple(found) for name, found in bound.items()}
    private = frozenset(_PRIVATE.findall(text))
    return Source(path, statements, imported, comments, private)


def shown(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that hold for type checkers."""
    for statement in body:
        if isinstance(statement, ast.If) and _is_flag(statement.test):
            yield from shown(statement.body)
        elif isinstance(statement, ast.If) and _is_no_flag(statement.test):
            yield from shown(statement.orelse)
        else:
            yield statement


def _is_flag(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _is_no_flag(test: ast.expr) -> bool:
    return isinstance(test, ast.UnaryOp) and _is_flag(test.operand)


def names_of(statement: ast.stmt) -> list[str]:
    """What a definition or an assignment of one name binds."""
    if isinstance(statement, ast.ClassDef | Function):
        return [statement.name]
    if isinstance(statement, ast.Assign):
        return [one.id for one in statement.targets if isinstance(one, ast.Name)]
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    return []


def _imported(
    path: str, statement: ast.Import | ast.ImportFrom, comments: Mapping[int, str]
) -> Iterator[Imported]:
    if isinstance(statement, ast.Import):
        for one in statement.names:
            yield Imported("", one.name, one.asname or one.name, None, "")
        return
    source = "." * statement.level + (statement.module or "")
    # A level more than the folders above: the generated part of the package.
    above = path.split(".")[: -statement.level] if statement.level else []
    inside = 0 < statement.level <= path.count(".") + 1
    comment = comments.get(statement.lineno, "")
    for one in statement.names:
        target = ".".join([*above, statement.module or one.name]) if inside else None
        yield Imported(source, one.name, one.asname or one.name, target, comment)


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Those that speak to type checkers, by line."""
    if _IGNORED.search(text):
        for number, line in enumerate(text.split("\n"), 1):
            if found := _IGNORED.findall(line):
                yield number, "".join(f"  {one}" for one in found)
