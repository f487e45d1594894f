"""The runtime's modules as the package ships them: without what only readers of the sources need."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from functools import cache

from .stub_layout import Function
from .stub_source import names_of, tree_of

HEADER = "# Rendered from codegen/runtime/{}, which has the comments."
_FOR_TOOLS = re.compile(r"# ?(fmt|isort|mypy|noqa|pragma|pyright|ruff|type)\b")
# Texts, which may hold a `#`, and comments: Python's own tokenizer takes twenty times as long.
_PIECE = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'(?:[^'\\\n]|\\.)*'|#[^\n]*",
    re.DOTALL,
)

# What stood between empty lines has left; black allows one in a class.
_GAP = re.compile(r"\n\n\n+(?= )")


def copies(runtime: Mapping[str, str], exported: Set[str]) -> dict[str, str]:
    """Every module, by its path; `exported` are the names that users import."""
    names = frozenset(exported)
    return {
        name: f"{HEADER.format(name)}\n{_lean(text, names)}"
        for name, text in runtime.items()
    }


# Kept in the process: the runtime is the same for every document.
@cache
def _lean(text: str, exported: frozenset[str]) -> str:
    lines = text.splitlines(keepends=True)
    for line, column in _comments(text):
        code = lines[line][:column].rstrip()
        lines[line] = f"{code}\n" if code else ""
    tree = tree_of(text)
    shown = set(_shown(tree, exported))
    for node in _documented(tree):
        if node not in shown:
            _drop_docstring(lines, node.body)
    return _GAP.sub("\n\n", "".join(lines))


def bare(text: str, tools: bool = False) -> str:
    """A module without any docstring and any comment, or but for those of `tools`."""
    lines = text.splitlines(keepends=True)
    for line, column in _comments(text, everything=not tools):
        code = lines[line][:column].rstrip()
        lines[line] = f"{code}\n" if code else ""
    for node in _documented(tree_of(text)):
        _drop_docstring(lines, node.body, tidy=False)
    return "".join(lines)


def _documented(tree: ast.Module) -> Iterator[ast.Module | ast.ClassDef | Function]:
    """What may have a docstring; no expression is looked into, which most of a module is."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Module | ast.ClassDef | Function):
            yield node
        for block in ("body", "orelse", "finalbody", "handlers", "cases"):
            waiting += getattr(node, block, ())


def _comments(text: str, everything: bool = False) -> Iterator[tuple[int, int]]:
    """Where each comment begins that no tool reads, or any; lines are counted from 0."""
    line = start = 0
    for piece in _PIECE.finditer(text):
        line += text.count("\n", start, piece.start())
        start = piece.start()
        if piece[0][0] != "#":
            continue
        if everything or not _FOR_TOOLS.search(piece[0]):
            yield line, start - text.rfind("\n", 0, start) - 1


def _shown(tree: ast.Module, exported: Set[str]) -> Iterator[ast.AST]:
    """What `help()` or an editor shows of public names: these, and classes that may be their bases."""
    bases = {
        base.id
        for node in tree.body
        if isinstance(node, ast.ClassDef) and _is_public(node.name)
        for base in node.bases
        if isinstance(base, ast.Name)
    }
    for node in tree.body:
        if not exported.isdisjoint(names_of(node)):
            yield from (tree, node)
        if isinstance(node, ast.ClassDef) and (
            _is_public(node.name) or node.name in bases
        ):
            yield from (node, *_public_members(node.body))


def _public_members(body: list[ast.stmt]) -> Iterator[ast.AST]:
    for one in body:
        if isinstance(one, Function | ast.ClassDef) and _is_public(one.name):
            yield one
        elif isinstance(one, ast.If):
            yield from _public_members([*one.body, *one.orelse])


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name.endswith("__")


def _drop_docstring(lines: list[str], body: list[ast.stmt], tidy: bool = True) -> None:
    match body:
        case [_, ast.Expr(ast.Constant(value)), *_] if value is ... and tidy:
            # Of a signature for checkers; black would draw it together.
            return
        case [ast.Expr(ast.Constant(str())) as first, *rest]:
            start, end = first.lineno - 1, first.end_lineno or first.lineno
            lines[start:end] = [""] * (end - start)
            lines[start] = "" if rest else f"{' ' * first.col_offset}pass\n"
