"""Modules of the runtime laid out as narrow as can be, for packages that have to be small.

They have no comments, no docstrings and no empty lines, and indent by one blank; those that users never meet have no
annotations of parameters either. Every statement stands as it was, so that a traceback reads the same.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import pairwise
from typing import TypeGuard

from .copies import bare
from .cutting import Edit, drop_empty, span
from .pruning import for_effect, without_imports
from .reach import flat
from .stub_layout import Function
from .stub_source import names_of

_UNCHECKED = "# mypy: ignore-errors\n"
Change = tuple[int, int, bytes]
"""First byte, the one after the last, and what stands there instead."""
_FUTURE = "from __future__ import annotations\n"
# Rendered classes say it again, and checkers would take the first one's values for the type of them all.
_OVERRIDDEN = frozenset(["_inner_class_types"])
_INDENT = re.compile(r"^(?:    )+")


@cache
def compact(
    text: str, passed_on: frozenset[str], typed: frozenset[str], is_seen: bool
) -> str:
    """One module; checkers see the signatures of the definitions that are `typed`, if they look into it at all."""
    passed_on = passed_on | for_effect(text)
    text = bare(text)
    # A TypedDict keeps its annotations, and so whatever they name.
    if not is_seen and "TYPE_CHECKING" in text and "TypedDict" not in text:
        text = _at_run_time(text)
    text = without_imports(_untyped(text, typed), passed_on)
    if not any(map(_needs_names, ast.walk(ast.parse(text)))):
        text = text.replace(_FUTURE, "")
    unchecked = _UNCHECKED if "def " in text else ""
    return f"# fmt: off\n{unchecked}{_narrowed(_joined(text))}"


def compact_rendered(text: str) -> str:
    """A rendered module; its first line stays."""
    first, _, rest = text.partition("\n")
    return f"{first}\n# fmt: off\n{_narrowed(_joined(bare(rest, tools=True)))}"


def _needs_names(node: ast.AST) -> bool:
    """Whether there is an annotation that may not be read before what it names is there."""
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.annotation) not in ("object", "dict")
    return bool(getattr(node, "annotation", None) or getattr(node, "returns", None))


def _at_run_time(text: str) -> str:
    """Without what only checkers see."""
    while flag := next(filter(_is_flag, ast.walk(ast.parse(text))), None):
        edit = Edit(text.splitlines(keepends=True))
        kept = flag.orelse if isinstance(flag.test, ast.Name) else flag.body
        edit.drop(span(flag))
        if kept:
            inner = range(span(kept[0])[0], span(kept[-1])[1])
            edit.gone.difference_update(inner)
            edit.dedented.append((inner.start, inner.stop))
        drop_empty(edit, ast.parse(text).body)
        text = edit.text()
    return text


def _is_flag(node: ast.AST) -> TypeGuard[ast.If]:
    if not isinstance(node, ast.If):
        return False
    test = node.test.operand if isinstance(node.test, ast.UnaryOp) else node.test
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _untyped(text: str, typed: Set[str]) -> str:
    """Without annotations, but for those of the definitions that are `typed`."""
    raw = text.encode("utf-8")
    starts = [0, *(found.end() for found in re.finditer(b"\n", raw))]
    tree = ast.parse(text)
    tree.body = [one for one in tree.body if typed.isdisjoint(_names(one))]
    changes = [*_signatures(tree, raw, starts), *_variables(tree, starts)]
    for first, last, instead in sorted(changes, reverse=True):
        raw = raw[:first] + instead + raw[last:]
    return raw.decode("utf-8")


def _signatures(
    tree: ast.Module, raw: bytes, starts: Sequence[int]
) -> Iterator[Change]:
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation:
            first = starts[node.lineno - 1] + node.col_offset + len(node.arg.encode())
            yield first, _end(node.annotation, starts), b""
        elif isinstance(node, Function) and node.returns:
            last = starts[node.returns.lineno - 1] + node.returns.col_offset
            first = raw.rindex(b")", 0, raw.rindex(b"->", 0, last)) + 1
            yield first, _end(node.returns, starts), b""


def _variables(tree: ast.Module, starts: Sequence[int]) -> Iterator[Change]:
    fields = dict(_fields(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign):
            instead = fields.get(id(node), b"")
            if instead is not None and (node.value or instead):
                yield _end(node.target, starts), _end(node.annotation, starts), instead


def _fields(tree: ast.Module) -> Iterator[tuple[int, bytes | None]]:
    """What stands for the annotation of a class's own variable, None where it stays: it may make a field."""
    for cls in ast.walk(tree):
        if isinstance(cls, ast.ClassDef):
            bases = {ast.unparse(base) for base in cls.bases}
            makes_fields = bool(cls.decorator_list) or "NamedTuple" in bases
            for one in flat(cls.body):
                if isinstance(one, ast.AnnAssign):
                    is_field = "ClassVar" not in ast.unparse(one.annotation)
                    if "TypedDict" in bases or (makes_fields and not is_field):
                        yield id(one), None
                    elif makes_fields or one.value is None:
                        yield id(one), b": object"
                    elif ast.unparse(one.target) in _OVERRIDDEN:
                        yield id(one), b": dict"


def _names(one: ast.stmt) -> Iterator[str]:
    """What a statement defines; for a block that checkers alone read, all of it."""
    if _is_flag(one):
        yield from (
            name for inner in (*one.body, *one.orelse) for name in _names(inner)
        )
    else:
        yield from names_of(one)


def _end(node: ast.expr, starts: Sequence[int]) -> int:
    return starts[(node.end_lineno or 1) - 1] + (node.end_col_offset or 0)


def _joined(text: str) -> str:
    """With every statement on one line, where no text of it takes several."""
    lines = text.splitlines(keepends=True)
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    broken = [
        token.start[0] - 1
        for before, token in pairwise(tokens)
        if token.type == tokenize.NL
        and before.type != tokenize.COMMENT
        and lines[token.start[0] - 1].strip()
    ]
    for number in reversed(broken):
        after = lines[number + 1].lstrip(" ")
        lines[number : number + 2] = [_run_on(lines[number].rstrip("\n"), after)]
    return "".join(lines)


def _run_on(line: str, after: str) -> str:
    blank = "" if line[-1] in "([{" or after[:1] in ")]}" else " "
    return f"{line}{blank}{after}"


def _narrowed(text: str) -> str:
    """One blank for a level; texts of several lines stay as they are."""
    inside = {
        number
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant | ast.JoinedStr)
        for number in range(node.lineno, node.end_lineno or 0)
    }
    return "".join(
        line if number in inside else _INDENT.sub(_blanks, line)
        for number, line in enumerate(text.splitlines(keepends=True))
        if number in inside or line.strip()
    )


def _blanks(found: re.Match[str]) -> str:
    return " " * (len(found[0]) // 4)
