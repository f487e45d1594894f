"""Packages that leave parts out, rendered in this process, and what must hold for the text of each."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from codegen import cli
from codegen.build import named, selected
from codegen.model import Package
from codegen.overrides import load as load_overrides
from codegen.parts import PARTS
from codegen.render import render
from codegen.selection import Selection
from codegen.spec import load
from codegen.subset import Whole

_EVERYWHERE = {*dir(builtins), "__name__", "__file__"}
METER = "billing.MeterEvent"
# A resource for each thing that the runtime may do without.
SHOP = ("Customer", "Event", "File", "Quote", "v2.core.*")
ASKED = ("webhooks", "events", "oauth", "contrib")


@cache
def whole() -> Whole:
    return named(load(cli.SPEC, *cli.OVERLAYS), load_overrides(cli.OVERRIDES))


def alone(part: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A selection that leaves out this part and no other."""
    extras = (name for name, one in PARTS.items() if one.is_extra and name != part)
    return ("Customer", "WebhookEndpoint", *extras), (part,)


def package(only: tuple[str, ...], without: tuple[str, ...]) -> Package:
    return selected(whole(), Selection(only, without))


@cache
def texts(only: tuple[str, ...], without: tuple[str, ...]) -> Mapping[str, str]:
    """Every file, as it is before black."""
    return render(package(only, without))


def write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def size(files: Mapping[str, str]) -> int:
    """Bytes of source, stubs too."""
    return sum(
        len(text.encode("utf-8"))
        for path, text in files.items()
        if path.endswith((".py", ".pyi"))
    )


def problems(files: Mapping[str, str]) -> Iterator[str]:
    """What Python 3.9 cannot read, and names and imports of what is not there, in whatever function they stand."""
    trees = {}
    for path, text in files.items():
        if path.endswith(".py"):
            try:
                trees[path] = ast.parse(text, path, feature_version=(3, 9))
            except SyntaxError as error:
                yield f"{path}: {error}"
    bound = {path: set(_bound(tree)) for path, tree in trees.items()}
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id not in bound[path] | _EVERYWHERE:
                yield f"{path}, line {node.lineno}: {node.id} is bound nowhere"
            if isinstance(node, ast.ImportFrom) and node.level:
                yield from _lacking(path, node, bound)


def _lacking(
    path: str, node: ast.ImportFrom, bound: Mapping[str, set[str]]
) -> Iterator[str]:
    folder = path.split("/")[: -node.level]
    parts = [*folder, *(node.module or "").split(".")] if node.module else folder
    here = "/".join(parts)
    target = next(
        (f for f in (f"{here}.py", f"{here}/__init__.py".lstrip("/")) if f in bound),
        None,
    )
    if target is None:
        yield f"{path}, line {node.lineno}: there is no {here}"
        return
    for alias in node.names:
        below = "/".join([*parts, alias.name])
        modules = (f"{below}.py", f"{below}/__init__.py")
        if alias.name == "*":
            continue
        if alias.name not in bound[target] and not any(one in bound for one in modules):
            yield f"{path}, line {node.lineno}: {target} has no {alias.name}"


def _bound(tree: ast.AST) -> Iterator[str]:
    """Every name that a module binds, wherever."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name
        elif isinstance(node, ast.Global):
            yield from node.names
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]
