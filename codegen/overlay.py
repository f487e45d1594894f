"""Lay the paths and schemas of one document over another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import SpecError
from .grammar import VERBS
from .pointers import escape

# What an operation takes from the top of its own document.
_INHERITED = ("security", "servers")


def merged(
    document: Mapping[str, Any], overlay: Mapping[str, Any], file: str
) -> dict[str, Any]:
    """Give the document with the overlay's paths and components; both have been checked."""
    paths = {
        path: _settled(item, document, overlay)
        for path, item in overlay["paths"].items()
    }
    ours, theirs = document["components"], overlay["components"]
    components = {
        section: _joined(
            ours.get(section, {}),
            theirs.get(section, {}),
            f"components/{section}",
            file,
        )
        for section in sorted({*ours, *theirs})
    }
    both = _joined(document["paths"], paths, "paths", file)
    return {**document, "paths": both, "components": components}


def _joined(
    ours: Mapping[str, Any], theirs: Mapping[str, Any], place: str, file: str
) -> dict[str, Any]:
    # A document names its ways of authentication once, whichever part uses them.
    if place != "components/securitySchemes":
        for name in theirs:
            if name in ours:
                problem = "the document it is laid over has this as well"
                raise SpecError(f"{file}#/{place}/{escape(name)}", problem)
    return dict(sorted({**theirs, **ours}.items()))


def _settled(
    item: Mapping[str, Any], document: Mapping[str, Any], overlay: Mapping[str, Any]
) -> dict[str, Any]:
    """Write into each operation what it would otherwise take from another top than its own."""
    differing = {
        key: overlay[key]
        for key in _INHERITED
        if key in overlay and overlay[key] != document.get(key)
    }
    return {
        key: {**differing, **value} if key in VERBS else value
        for key, value in item.items()
    }
