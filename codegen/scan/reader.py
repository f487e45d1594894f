"""One file, read from its first line to its last: its accesses go to the program's sink."""

from __future__ import annotations

import ast
from bisect import bisect_left
from collections.abc import Iterator

from . import (
    calls,
    comparisons,
    definitions,
    expressions,
    imports,
    patterns,
    statements,
)
from .files import Notice
from .frame import EXPRESSIONS, STATEMENTS, Frame
from .program import Program, read_top
from .project import Module
from .user_values import UserFunction
from .userland import run_function

_TOO_DEEP = "nested too deeply to be read"

EXPRESSIONS.update(expressions.TABLE)
EXPRESSIONS.update(calls.TABLE)
EXPRESSIONS[ast.Compare] = comparisons.compare
STATEMENTS.update(statements.TABLE)
STATEMENTS.update(definitions.TABLE)
STATEMENTS.update(imports.TABLE)
STATEMENTS.update(patterns.TABLE)


def read(program: Program, module: Module) -> Iterator[Notice]:
    """Read the module and every function in it; what nests too deeply is told of."""
    program.functions = []
    try:
        frame = read_top(program, module, silent=False)
        _read_globals(program, frame)
    except RecursionError:
        yield Notice(module.file, 0, _TOO_DEEP)
        return
    done: set[tuple[int, int]] = set()
    while program.functions:
        waiting, program.functions = program.functions, []
        for function in waiting:
            place = function.node.lineno, function.node.col_offset
            if place not in done and _can_matter(program, function):
                try:
                    run_function(frame, function, silent=False)
                except RecursionError:
                    yield Notice(module.file, place[0], _TOO_DEEP)
            done.add(place)


def _can_matter(program: Program, function: UserFunction) -> bool:
    """Whether the function's own text holds a word that breaks."""
    if program.words is None:
        return True
    first = bisect_left(program.worded, function.node.lineno)
    there = program.worded[first : first + 1]
    return bool(there) and there[0] <= (function.node.end_lineno or 0)


def _text(function: UserFunction) -> str:
    node = function.node
    return "\n".join(function.module.lines[node.lineno - 1 : node.end_lineno])


def _read_globals(program: Program, frame: Frame) -> None:
    """Functions that assign to names of the module, before those that use these names."""
    if "global " in frame.module.source:
        for function in program.functions:
            if "global " in _text(function):
                run_function(frame, function)
