"""Whether two documents describe one API at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import CodegenError
from ..public import Public


@dataclass(frozen=True)
class Api:
    """What tells one API from another; what is not known is empty."""

    title: str = ""
    paths: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()


def api_of_document(document: Mapping[str, Any]) -> Api:
    """Of a document that may never have been checked: whatever is odd counts as unknown."""
    schemas = _mapping(_mapping(document.get("components")).get("schemas"))
    return Api(
        str(_mapping(document.get("info")).get("title", "")),
        frozenset(_mapping(document.get("paths"))),
        frozenset(schemas),
    )


def api_of_surface(surface: Public) -> Api:
    """Of a rendered package, which keeps no title."""
    services = surface.services.values()
    paths = {one.path for owner in services for one in owner.methods.values()}
    objects = {one.object_name for one in surface.classes.values()} - {""}
    return Api("", frozenset(paths), frozenset(objects))


def refuse_different(old: str, new: str, one: Api, other: Api) -> None:
    """Two APIs have no path in common, and either other names or no object in common."""
    if not (one.paths and other.paths) or one.paths & other.paths:
        return
    if one.title and other.title and one.title != other.title:
        why = f'"{one.title}" and "{other.title}" have no path in common'
    elif not one.objects & other.objects:
        why = "they have no path and no object in common"
    else:
        return
    raise CodegenError(f"{old} and {new} describe different APIs: {why}")


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
