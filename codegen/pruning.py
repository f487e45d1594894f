"""The runtime's modules without the definitions that nothing leads to, and without imports that these alone used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from .cutting import Edit, drop_empty, span
from .layout import import_lines
from .reach import bound, flat
from .stub_layout import Function
from .stub_source import tree_of

_FOR_EFFECT = "# noqa: F401"
_EMPTY = re.compile(r"\n{4,}")


# Most modules are the same, whatever a package leaves out.
@cache
def pruned(text: str, kept: frozenset[str]) -> str:
    """One module with these of its definitions and members; its imports are still those that all of it needed."""
    edit = Edit(text.splitlines(keepends=True))
    tree = tree_of(text)
    for one in flat(tree.body):
        _prune(edit, one, kept)
    drop_empty(edit, tree.body)
    return _EMPTY.sub("\n\n\n", edit.text())


def _prune(edit: Edit, one: ast.stmt, kept: Set[str]) -> None:
    names = bound(one)
    if isinstance(one, ast.Import | ast.ImportFrom) or not names:
        return
    if "__all__" in names:
        return
    if kept.isdisjoint(names):
        edit.drop(span(one))
    elif isinstance(one, ast.ClassDef):
        for member in flat(one.body):
            if isinstance(member, Function):
                if f"{one.name}.{member.name}" not in kept:
                    edit.drop(span(member))


@cache
def without_imports(text: str, passed_on: frozenset[str]) -> str:
    """The module without imports of names that neither it uses nor others take from it."""
    tree = ast.parse(text)
    edit = Edit(text.splitlines(keepends=True))
    used = {*_used(tree), *passed_on, *for_effect(text)}
    for one in ast.walk(tree):
        if isinstance(one, ast.Import | ast.ImportFrom):
            _narrow(edit, one, used)
    drop_empty(edit, tree.body)
    return edit.text()


def _used(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (
                re.findall(r"[A-Za-z_]\w*", node.value) if len(node.value) < 100 else ()
            )


def for_effect(text: str) -> set[str]:
    """Names of imports that stand for what importing does, as their comments tell linters."""
    if _FOR_EFFECT not in text:
        return set()
    lines = text.splitlines()
    return {
        _local(alias)
        for one in ast.walk(tree_of(text))
        if isinstance(one, ast.Import | ast.ImportFrom)
        if _FOR_EFFECT in lines[one.lineno - 1]
        for alias in one.names
    }


def _local(alias: ast.alias) -> str:
    return (alias.asname or alias.name).partition(".")[0]


def _narrow(edit: Edit, one: ast.Import | ast.ImportFrom, used: Set[str]) -> None:
    if isinstance(one, ast.ImportFrom) and one.module == "__future__":
        return
    first, after = span(one)
    kept = [alias for alias in one.names if _local(alias) in used]
    if len(kept) == len(one.names):
        return
    edit.drop((first, after))
    if kept:
        edit.instead[first] = "".join(f"{line}\n" for line in _lines(one, kept))


def _lines(one: ast.Import | ast.ImportFrom, kept: Sequence[ast.alias]) -> list[str]:
    indent = one.col_offset
    names = [f"{a.name} as {a.asname}" if a.asname else a.name for a in kept]
    if isinstance(one, ast.Import):
        return [f"{' ' * indent}import {', '.join(names)}"]
    source = "." * one.level + (one.module or "")
    return import_lines(source, names, indent)
