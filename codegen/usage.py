"""Find the overrides that a document has no place for."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from .collect import hosts_named
from .errors import CodegenError
from .events import listed
from .overrides import Origin, Overrides
from .pointers import resolve
from .routes import Routes
from .schemas import optional_fields
from .spec import Spec
from .surface_model import Operation, Resource, ServiceMethod


def check_usage(
    spec: Spec,
    overrides: Overrides,
    everything: tuple[Operation, ...],
    routes: Routes,
    resources: tuple[Resource, ...],
    services: tuple[ServiceMethod, ...],
) -> tuple[str, ...]:
    """Fail for an unused entry written for this API version, and list the other ones."""
    unused = [
        *_unused(spec.document, overrides, routes, resources, services),
        *_unused_omits(overrides, everything),
    ]
    for origin, place in unused:
        if origin.api_version == spec.api_version:
            raise CodegenError(
                f"{origin.file}: {place} matches nothing in the document of {spec.api_version}"
            )
    _check_counts(spec, overrides, everything)
    return tuple(
        f"override not used: {place} ({origin.file})" for origin, place in unused
    )


def _unused(
    document: Mapping[str, Any],
    overrides: Overrides,
    routes: Routes,
    resources: tuple[Resource, ...],
    services: tuple[ServiceMethod, ...],
) -> Iterator[tuple[Origin, str]]:
    keys = {operation.key: operation for operation in routes.operations}
    accessors = {".".join(method.accessor) for method in services}
    sections: tuple[tuple[str, Mapping[str, Any], Container[str]], ...] = (
        (
            "classes",
            overrides.classes,
            {resource.object_name for resource in resources},
        ),
        ("segments", overrides.segments, routes.prefixes),
        ("services", overrides.services, accessors),
        ("operations", overrides.operations, keys),
        ("required", overrides.required, keys),
        ("present", overrides.present, document["components"]["schemas"]),
        ("events", overrides.events, _event_prefixes(document)),
        ("hosts", overrides.hosts, hosts_named(document)),
    )
    for name, entries, places in sections:
        for place, entry in sorted(entries.items()):
            if place not in places:
                yield entry.origin, f'{name}: "{place}"'
    yield from _unused_fields(document, overrides, keys)
    yield from _unused_present(document["components"]["schemas"], overrides)
    prefixes = _event_prefixes(document)
    for place, found in sorted(overrides.events.items()):
        known = found.schema in document["components"]["schemas"]
        if place in prefixes and not known:
            yield found.origin, f'events: "{place}": {found.schema}'


def _event_prefixes(document: Mapping[str, Any]) -> set[str]:
    """The types of events, and all that they begin with."""
    parts = [str(name).split(".") for name, _ in listed(document)]
    return {".".join(one[:end]) for one in parts for end in range(1, len(one) + 1)}


def _unused_omits(
    overrides: Overrides, everything: tuple[Operation, ...]
) -> Iterator[tuple[Origin, str]]:
    for entry in overrides.omit.values():
        if not any(entry.covers(found.verb, found.blank) for found in everything):
            yield entry.origin, f'omit: "{entry.place}"'


def _unused_fields(
    document: Mapping[str, Any], overrides: Overrides, keys: Mapping[str, Operation]
) -> Iterator[tuple[Origin, str]]:
    for key, entry in sorted(overrides.required.items()):
        known = _body_fields(document, keys[key]) if key in keys else entry.fields
        for field in entry.fields:
            if field not in known:
                yield entry.origin, f'required: "{key}": {field}'


def _unused_present(
    schemas: Mapping[str, Any], overrides: Overrides
) -> Iterator[tuple[Origin, str]]:
    for schema, entry in sorted(overrides.present.items()):
        optional = optional_fields(schemas[schema]) if schema in schemas else None
        for field in entry.fields:
            if optional is not None and field not in optional:
                yield entry.origin, f'present: "{schema}": {field}'


def _body_fields(document: Mapping[str, Any], operation: Operation) -> set[str]:
    place = f"{operation.pointer}/requestBody"
    body, _ = resolve(document, operation.node.get("requestBody") or {}, place)
    found: set[str] = set()
    for media in (body.get("content") or {}).values():
        schema, _ = resolve(document, media.get("schema") or {}, place)
        found |= set(schema.get("properties") or {})
    return found


def _check_counts(
    spec: Spec, overrides: Overrides, everything: tuple[Operation, ...]
) -> None:
    for entry in overrides.omit.values():
        if entry.operations is None or entry.origin.api_version != spec.api_version:
            continue
        covered = sum(entry.covers(found.verb, found.blank) for found in everything)
        if covered != entry.operations:
            raise CodegenError(
                f'{entry.origin.file}: omit: "{entry.place}" says {entry.operations} operations and covers {covered}'
            )
