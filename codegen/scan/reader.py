"""One file, read from its first line to its last: its accesses go to the program's sink."""

from __future__ import annotations

import ast

from . import (
    calls,
    comparisons,
    definitions,
    expressions,
    imports,
    patterns,
    statements,
)
from .frame import EXPRESSIONS, STATEMENTS, Frame
from .program import Program, read_top
from .project import Module
from .survey import has_words
from .user_values import UserFunction
from .userland import run_function

EXPRESSIONS.update(expressions.TABLE)
EXPRESSIONS.update(calls.TABLE)
EXPRESSIONS[ast.Compare] = comparisons.compare
STATEMENTS.update(statements.TABLE)
STATEMENTS.update(definitions.TABLE)
STATEMENTS.update(imports.TABLE)
STATEMENTS.update(patterns.TABLE)


def read(program: Program, module: Module) -> None:
    """Read the module and every function in it."""
    program.functions = []
    frame = read_top(program, module, silent=False)
    _read_globals(program, frame)
    done: set[tuple[int, int]] = set()
    while program.functions:
        waiting, program.functions = program.functions, []
        for function in waiting:
            node = function.node
            if (node.lineno, node.col_offset) not in done:
                done.add((node.lineno, node.col_offset))
                if _can_matter(program, module, function):
                    run_function(frame, function, silent=False)


def _can_matter(program: Program, module: Module, function: UserFunction) -> bool:
    """Whether the function's own text holds a word that breaks."""
    if program.words is None:
        return True
    node = function.node
    lines = module.lines[node.lineno - 1 : node.end_lineno]
    return has_words("\n".join(lines), program.words)


def _read_globals(program: Program, frame: Frame) -> None:
    """Functions that assign to names of the module, before those that use these names."""
    if "global " in frame.module.source:
        for function in program.functions:
            if any(isinstance(one, ast.Global) for one in ast.walk(function.node)):
                run_function(frame, function)
