"""A form decoder of its own, after the rules of Rack: what Stripe's server understands of what was sent.

It shares nothing with the encoder under test. ``a[b]=1`` nests, ``a[0]=x&a[1]=y`` and ``a[]=x&a[]=y`` are lists; a list
whose indices have a gap, a name that is a value and a parent at once, or a name twice is a mistake and raises.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote_plus

NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


def parse(query: str) -> dict[str, Any]:
    """Return the nested structure that a form body or a query string stands for."""
    root: dict[str, Any] = {}
    for piece in query.split("&") if query else []:
        name, equals, value = piece.partition("=")
        if not equals:
            raise ValueError(f"{piece!r} has no value")
        put(
            root,
            path_of(unquote_plus(name, errors="strict")),
            unquote_plus(value, errors="strict"),
        )
    return {key: listed(value) for key, value in root.items()}


def path_of(name: str) -> list[str]:
    """Return ``a[b][0]`` as ["a", "b", "0"]."""
    match = NAME.fullmatch(name)
    if match is None:
        raise ValueError(f"{name!r} is not a bracketed name")
    return [match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])]


def put(node: dict[str, Any], path: list[str], value: str) -> None:
    """Put one value at its place among the others."""
    *parents, last = path
    for key in parents:
        node = node.setdefault(key, {})
        if not isinstance(node, dict):
            raise ValueError(f"{path!r} goes through a value")
    if last == "":
        last = str(len(node))
    if last in node:
        raise ValueError(f"{path!r} comes twice")
    node[last] = value


def listed(node: Any) -> Any:
    """Return mappings whose keys are all indices as lists."""
    if not isinstance(node, dict):
        return node
    below = {key: listed(value) for key, value in node.items()}
    if not all(key.isdecimal() for key in below):
        return below
    if list(below) != [str(index) for index in range(len(below))]:
        raise ValueError(f"the indices {list(below)} are not 0, 1, 2, …")
    return list(below.values())
