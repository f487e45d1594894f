"""What of the user's own code a value may be: its modules, functions, classes and their objects."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .env import Env, Scope
from .project import Module
from .values import Atom, Value

AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(eq=False, slots=True)
class UserModule:
    """A module of the project; `module` is read when it is asked."""

    file: str


@dataclass(eq=False, slots=True)
class UserClass:
    node: ast.ClassDef
    module: Module
    bases: Value
    names: dict[str, Value] = field(default_factory=dict)
    """What stands in its body."""
    assigned: dict[str, Value] | None = None
    """What its methods assign to attributes of their object."""
    functions: list[UserFunction] = field(default_factory=list)
    lines: int = 1
    """Of descent, by its bases and theirs."""


@dataclass(eq=False, slots=True)
class UserFunction:
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    module: Module
    scope: Scope
    env: Env
    """What was known where it is defined."""
    owner: UserClass | None = None
    decorators: frozenset[str] = frozenset()
    seeds: tuple[Value, ...] = ()
    """What its decorator, or the function that it is given to, says of its arguments."""
    given: dict[str, Value] = field(default_factory=dict)
    """What one call hands to parameters without a type."""
    result: Value | None = None


@dataclass(frozen=True, slots=True)
class UserObject:
    of: UserClass


@dataclass(frozen=True, slots=True)
class Bound:
    """A function as the method of an object or class."""

    function: UserFunction
    to: Atom
