"""Names: of the package's members, of its folders, and of the texts that its types hold."""

from __future__ import annotations

import ast
from functools import cache

from ..diff.changes import Subject
from ..model import Type
from ..public import Public


def named(*paths: str) -> tuple[Subject, ...]:
    names = dict.fromkeys(paths)
    return tuple(
        Subject(kind, "", name) for name in names for kind in ("resource", "export")
    )


def folders(public: Public) -> set[str]:
    """`billing`, `test_helpers.issuing`, `params.billing`, …"""
    names = [*public.exports]
    names += (name for one in public.shapes.values() for name in one.names)
    found = {"params", "events", "api_resources"}
    for name in names:
        parts = name.split(".")[:-1]
        found.update(".".join(parts[:end]) for end in range(1, len(parts) + 1))
    return found


@cache
def small(path: str) -> str:
    """`BillingPortal.Session` is `billing_portal.Session`; stripe-python's old folder is none."""
    *folders, name = path.split(".")
    while folders and (folders[0] == "api_resources" or folders[0].startswith("_")):
        folders = folders[1:]
    return ".".join([*map(snake, folders), name])


def snake(name: str) -> str:
    return "".join(
        f"_{letter.lower()}" if letter.isupper() and place else letter.lower()
        for place, letter in enumerate(name)
    )


@cache
def literals(type_: Type) -> dict[str, str]:
    if type_.name == "Literal":
        return {ast.literal_eval(one.name): one.name for one in type_.args}
    found: dict[str, str] = {}
    for one in type_.args:
        found |= literals(one)
    return found
