"""One function, class body or module while it is read: its names, and where its accesses go."""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ..diff.changes import Subject
from .env import Env, Scope
from .surface import Surface
from .values import Place, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .program import Program
    from .project import Module
    from .user_values import UserClass

Reader: TypeAlias = "Callable[[Frame, Any], Value]"
Doer: TypeAlias = "Callable[[Frame, Any], None]"

# Filled by `reader`, which knows all that read: expressions need calls, and calls expressions.
EXPRESSIONS: dict[type[ast.AST], Reader] = {}
STATEMENTS: dict[type[ast.AST], Doer] = {}


@dataclass(slots=True)
class Frame:
    program: Program
    module: Module
    env: Env
    scope: Scope
    silent: bool = False
    """Read only to know what comes out: its accesses are told elsewhere."""
    owner: UserClass | None = None
    in_class: bool = False
    """Whether this is the body of `owner` itself."""
    self_name: str = ""
    shared: frozenset[str] = frozenset()
    """Names that `global` gives to the module."""
    returns: list[Value] = field(default_factory=list)
    yields: list[Value] = field(default_factory=list)
    result_said: Value = ()
    """What the function's annotation says of its result."""
    caught: frozenset[str] = frozenset()
    """Exceptions that an enclosing `try` is prepared for."""
    leaves: list[Env] | None = None
    """Where `break` and `continue` of the innermost loop go on."""
    depth: int = 0

    @property
    def surface(self) -> Surface:
        return self.program.surface

    def scope_of_body(self) -> Scope:
        """What the body of a class defined here sees."""
        return Scope(self.env.names, self.env.outer)

    def value(self, node: ast.expr | None) -> Value:
        if node is None:
            return ()
        return EXPRESSIONS[type(node)](self, node)

    def run(self, body: list[ast.stmt]) -> None:
        for statement in body:
            do = STATEMENTS.get(type(statement))
            if do is None:
                continue
            # What nobody reaches is read all the same, and stays unreached.
            dead, self.env.dead = self.env.dead, False
            do(self, statement)
            self.env.dead = dead or self.env.dead

    def place(self, node: Any) -> Place:
        return Place(self.module.file, node.lineno, node.col_offset)

    def end_of(self, node: Any, name: str) -> Place:
        """The place of the last name of a chain."""
        column = node.end_col_offset - len(name.encode())
        return Place(self.module.file, node.end_lineno, column)

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool = False,
        expanded: bool = False,
        sent: frozenset[str] = frozenset(),
    ) -> None:
        if subjects and not self.silent:
            self.program.sink.touch(subjects, place, possible, expanded, sent)

    def unjudged(self, place: Place) -> None:
        if not self.silent and self.module.uses_sdk:
            self.program.sink.unjudged(place)

    @contextmanager
    def catching(self, names: frozenset[str]) -> Iterator[None]:
        before = self.caught
        self.caught = before | names
        try:
            yield
        finally:
            self.caught = before


def path_of(node: ast.expr) -> str | None:
    """`a.b["c"]` as `a.b.c`: what one branch may know more of than another."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = path_of(node.value)
        return base and f"{base}.{node.attr}"
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        base, key = path_of(node.value), node.slice.value
        return base and f"{base}.{key}" if isinstance(key, (str, int)) else None
    if isinstance(node, ast.NamedExpr):
        return node.target.id
    return None
