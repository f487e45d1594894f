"""Imports: of the SDK, of the project's own modules, of everything else."""

from __future__ import annotations

import ast

from .access import attribute
from .frame import Doer, Frame
from .values import UNKNOWN, Foreign, Package, Place, Value

_MISSING = frozenset(["ImportError", "ModuleNotFoundError"])


def import_(frame: Frame, node: ast.Import) -> None:
    for alias in node.names:
        if alias.asname:
            frame.env.bind(alias.asname, module(frame, alias.name))
        else:
            top = alias.name.partition(".")[0]
            frame.env.bind(top, module(frame, top))


def module(frame: Frame, dotted: str) -> Value:
    """What a module's dotted name means."""
    path = frame.program.sdk_path(dotted, frame.module.file)
    if path is not None:
        return (Package(path),)
    file = frame.program.file_of(dotted, frame.module.file)
    if file is not None:
        return (frame.program.user_module(file),)
    return (Foreign(dotted),)


def import_from(frame: Frame, node: ast.ImportFrom) -> None:
    path = None
    if not node.level:
        path = frame.program.sdk_path(node.module or "", frame.module.file)
    if path is not None:
        _from_sdk(frame, node, path)
        return
    file = _file(frame, node)
    for alias in node.names:
        if alias.name == "*":
            _everything(frame, file)
            continue
        value = _name(frame, node, file, alias.name)
        frame.env.bind(alias.asname or alias.name, value)


def _file(frame: Frame, node: ast.ImportFrom) -> str | None:
    program, here = frame.program, frame.module.file
    if node.level:
        return program.files.relative(node.level, node.module or "", here)
    return program.file_of(node.module or "", here)


def _name(frame: Frame, node: ast.ImportFrom, file: str | None, name: str) -> Value:
    if file is not None:
        return frame.program.name_in(file, name)
    if node.level:
        return _neighbour(frame, node, name)
    dotted = f"{node.module}.{name}"
    path = frame.program.sdk_path(dotted, frame.module.file)
    if path is not None:
        return (Package(path),)
    within = frame.program.file_of(dotted, frame.module.file)
    if within is not None:
        return (frame.program.user_module(within),)
    return (Foreign(dotted),)


def _neighbour(frame: Frame, node: ast.ImportFrom, name: str) -> Value:
    """`from . import billing`, in a folder that has no `__init__.py`."""
    dotted = ".".join(filter(None, (node.module, name)))
    files = frame.program.files
    file = files.relative(node.level, dotted, frame.module.file)
    return (frame.program.user_module(file),) if file else UNKNOWN


def _everything(frame: Frame, file: str | None) -> None:
    found = frame.program.names_in(file) if file else {}
    for name, value in found.items():
        if not name.startswith("_"):
            frame.env.bind(name, value)


def _from_sdk(frame: Frame, node: ast.ImportFrom, path: str) -> None:
    base: Value = (Package(path),)
    for alias in node.names:
        if alias.name == "*":
            _everything_of_sdk(frame, path)
            continue
        place = Place(frame.module.file, alias.lineno, alias.col_offset)
        silent = frame.silent
        frame.silent = silent or bool(_MISSING & frame.caught)
        value = attribute(frame, base, alias.name, place)
        frame.silent = silent
        frame.env.bind(alias.asname or alias.name, value)


def _everything_of_sdk(frame: Frame, path: str) -> None:
    before = f"{path}." if path else ""
    for export in frame.surface.public.exports:
        name = export.removeprefix(before)
        if export.startswith(before) and "." not in name:
            value = frame.surface.attribute(Package(path), name).value
            frame.env.bind(name, value)


TABLE: dict[type[ast.AST], Doer] = {ast.Import: import_, ast.ImportFrom: import_from}
