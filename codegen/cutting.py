"""Takes marked statements out of the runtime's sources, where the part that they belong to is left out.

A comment line `# part: webhooks` before a statement, or before an entry between brackets, says what it belongs to.
With `webhooks or events` it goes when both are out, with `webhooks, events` when any of them is. An `if` gives way
to its `else`: without the part its condition cannot hold. After `=>` stands what takes the statement's place; with
`!` it is an error that names the part.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache

from .stub_source import tree_of

_MARK = re.compile(r"^( *)# part: (.+)$", re.MULTILINE)
_STEP = 4
ASYNC = "async"
Span = tuple[int, int]
"""First line and the one after the last, from 0."""


@dataclass
class Edit:
    """Changes of a text by lines; all of them refer to the text as it was."""

    lines: list[str]
    gone: set[int] = field(default_factory=set)
    instead: dict[int, str] = field(default_factory=dict)
    passes: dict[int, str] = field(default_factory=dict)
    """For blocks that lost all of their statements."""
    dedented: list[Span] = field(default_factory=list)

    def drop(self, span: Span) -> None:
        self.gone.update(range(*span))
        for number in [one for one in self.passes if span[0] <= one < span[1]]:
            del self.passes[number]

    def text(self) -> str:
        kept: list[str] = []
        for number, line in enumerate(self.lines):
            kept += [
                one[number] for one in (self.instead, self.passes) if number in one
            ]
            if number not in self.gone:
                kept.append(self._dedented(number, line))
        return "".join(kept)

    def _dedented(self, number: int, line: str) -> str:
        levels = sum(first <= number < after for first, after in self.dedented)
        return line.removeprefix(" " * _STEP * levels)


def without(text: str, gone: Set[str], reason: Callable[[str], str]) -> str:
    """The module without what belongs to the parts that are gone; `reason` tells a caller of a part."""
    here = frozenset(gone & {*parts_in(text), *([ASYNC] if "async" in text else [])})
    return _without(text, here, reason) if here else text


@cache
def parts_in(text: str) -> frozenset[str]:
    """The parts that a module mentions."""
    return frozenset(
        name for match in _MARK.finditer(text) for name in _names(match[2])
    )


def _without(text: str, gone: frozenset[str], reason: Callable[[str], str]) -> str:
    marks = {number: mark for number, mark in _marks(text) if _is_out(mark, gone)}
    edit = Edit(text.splitlines(keepends=True))
    tree = tree_of(text)
    if ASYNC in gone:
        for node in ast.walk(tree):
            if is_async(node):
                edit.drop(span(node))
    starts = _starts(tree)
    for number, mark in marks.items():
        line = number + 1
        instead = _instead(mark, reason)
        if instead:
            indent = edit.lines[number].partition("#")[0]
            edit.instead[number] = f"{indent}{instead}\n"
        _take(edit, starts, line)
    # What stands in for a statement goes with whatever holds it.
    edit.instead = {n: text for n, text in edit.instead.items() if n not in edit.gone}
    _fill(edit, tree)
    return edit.text()


def is_async(node: ast.AST) -> bool:
    """What only callers with an event loop can use; the twins' names tell."""
    if isinstance(node, ast.AsyncFunctionDef):
        return True
    if not isinstance(node, ast.FunctionDef):
        return False
    return node.name.endswith("_async") and node.name != "is_async"


def _marks(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.split("\n")):
        if match := _MARK.match(line):
            yield number, match[2]


def _names(mark: str) -> list[str]:
    return re.split(", | or ", mark.partition(" => ")[0].removesuffix("!"))


def _is_out(mark: str, gone: Set[str]) -> bool:
    names = _names(mark)
    needs_all = " or " not in mark.partition(" => ")[0]
    return (any if needs_all else all)(name in gone for name in names)


def _instead(mark: str, reason: Callable[[str], str]) -> str:
    """The code that takes the statement's place."""
    names, arrow, code = mark.partition(" => ")
    if arrow:
        return code
    return reason(_names(names)[0]) if names.endswith("!") else ""


def _starts(tree: ast.Module) -> Mapping[int, Sequence[ast.AST]]:
    """What begins on each line; a decorated definition begins with its decorators."""
    found: dict[int, list[ast.AST]] = {}
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            found.setdefault(first_line(node), []).append(node)
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                start = value if key is None else key
                found.setdefault(start.lineno - 1, []).append(value)
    return found


def first_line(node: ast.AST) -> int:
    """From 0."""
    decorators = getattr(node, "decorator_list", [])
    return int(min([node, *decorators], key=lambda one: one.lineno).lineno) - 1


def span(node: ast.AST) -> Span:
    """The lines of a node."""
    end: int = node.end_lineno  # type: ignore[attr-defined]
    return first_line(node), end


def _take(edit: Edit, starts: Mapping[int, Sequence[ast.AST]], line: int) -> None:
    nodes = starts[line]
    statement = next((one for one in nodes if isinstance(one, ast.stmt)), None)
    if isinstance(statement, ast.If) and statement.orelse:
        _take_branch(edit, statement)
    elif statement is not None:
        edit.drop(span(statement))
    else:
        edit.drop((line, max(span(one)[1] for one in nodes)))


def _take_branch(edit: Edit, statement: ast.If) -> None:
    """The `if` or `elif` alone; its `else` stays, or takes its place."""
    first, _ = span(statement)
    other = statement.orelse
    body_end = span(statement.body[-1])[1]
    is_first = edit.lines[first].lstrip().startswith("if ")
    after = span(other[0])[0]
    if isinstance(other[0], ast.If) and edit.lines[after].lstrip().startswith("elif "):
        edit.drop((first, after))
        if is_first:
            edit.lines[after] = edit.lines[after].replace("elif ", "if ", 1)
    elif is_first:
        edit.drop((first, after))
        edit.dedented.append((after, span(other[-1])[1]))
    else:
        edit.drop((first, body_end))


def _fill(edit: Edit, tree: ast.Module) -> None:
    """A block that lost all of its statements goes, or gets a `pass`."""
    drop_empty(edit, tree.body)


def drop_empty(edit: Edit, body: Sequence[ast.stmt]) -> bool:
    """Whether nothing of a body is left; what it nests is seen to first."""
    for one in body:
        if is_gone(edit, one):
            continue
        _drop_inside(edit, one)
    return all(is_gone(edit, one) for one in body)


def is_gone(edit: Edit, node: ast.AST) -> bool:
    """Whether a statement was taken out, and nothing put in its place."""
    first, after = span(node)
    if not edit.gone.issuperset(range(first, after)):
        return False
    return not any(number in edit.instead for number in range(first - 1, after))


def _drop_inside(edit: Edit, one: ast.stmt) -> None:
    # An `if` that gave way to its `else` has no body any more.
    body: list[ast.stmt] = [] if span(one)[0] in edit.gone else getattr(one, "body", [])
    orelse: list[ast.stmt] = getattr(one, "orelse", [])
    rest_empty = bool(orelse) and drop_empty(edit, orelse)
    for handler in getattr(one, "handlers", []):
        drop_empty(edit, handler.body)
    if not body or not drop_empty(edit, body):
        if rest_empty:
            edit.drop((span(body[-1])[1], span(one)[1]))
    elif isinstance(one, ast.If | ast.Try | ast.With) and (not orelse or rest_empty):
        edit.drop(span(one))
    else:
        indent = " " * body[0].col_offset
        edit.passes[span(body[0])[0]] = f"{indent}pass\n"
