"""Find the resources of a document and name their classes (rule 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .answers import constant, is_deleted
from .bindings import is_joined
from .errors import SpecError
from .naming import class_name, split_object
from .overrides import Overrides
from .pointers import pointer
from .routes import Route
from .surface_model import Resource

# Constants of the containers, which the runtime has classes for.
_CONTAINERS = frozenset({"list", "search_result"})


def resources(
    document: Mapping[str, Any], routes: Iterable[Route], overrides: Overrides
) -> tuple[Resource, ...]:
    """Give every live schema with an `object` constant its class."""
    spaces = _path_namespaces(routes)
    found: dict[str, Resource] = {}
    taken: dict[str, Resource] = {}
    for object_name, schema in sorted(_objects(document)):
        resource = _resource(object_name, schema, spaces, overrides)
        if object_name in found:
            raise _clash(found[object_name], resource, f"the object {object_name!r}")
        if resource.path in taken:
            raise _clash(taken[resource.path], resource, f"the class {resource.path}")
        found[object_name] = taken[resource.path] = resource
    return tuple(found.values())


def _objects(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    schemas = (document.get("components") or {}).get("schemas") or {}
    for name, schema in schemas.items():
        object_name = constant(schema)
        if object_name is None or object_name in _CONTAINERS:
            continue
        # Thin events share their base's constant and are told apart by their type.
        if "x-stripeEvent" not in schema and not is_deleted(schema):
            yield object_name, name


def _resource(
    object_name: str,
    schema: str,
    spaces: Mapping[str, tuple[str, ...]],
    overrides: Overrides,
) -> Resource:
    place = pointer("components", "schemas", schema)
    namespace, last = split_object(object_name, place)
    entry = overrides.classes.get(object_name)
    name = class_name(last, place)
    return Resource(
        object_name,
        namespace or spaces.get(object_name, ()),
        entry.name if entry else name,
        schema,
        entry.also if entry else None,
    )


def _path_namespaces(routes: Iterable[Route]) -> dict[str, tuple[str, ...]]:
    """The namespaces that only paths tell, of objects that no path outside holds."""
    inside: dict[str, tuple[str, ...]] = {}
    outside: set[str] = set()
    for route in routes:
        owner = route.owner
        if owner is None or "." in owner:
            continue
        if route.namespace and not is_joined(route):
            inside.setdefault(owner, route.namespace)
        else:
            outside.add(owner)
    return {owner: space for owner, space in inside.items() if owner not in outside}


def _clash(first: Resource, second: Resource, what: str) -> SpecError:
    place = pointer("components", "schemas", second.schema)
    other = pointer("components", "schemas", first.schema)
    return SpecError(place, f"{what} is taken by {other}")
