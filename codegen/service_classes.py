"""Name the classes behind the accessors of the client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .bindings import is_joined, is_pair
from .errors import SpecError
from .naming import class_name, singular
from .overrides import Overrides
from .routes import TEST_HELPERS, Route, Routes
from .surface_model import Operation, ServiceClass, ServiceMethod

_Accessor = tuple[str, ...]


def service_classes(
    routes: Routes,
    taken: Mapping[str, Route],
    methods: tuple[ServiceMethod, ...],
    overrides: Overrides,
) -> tuple[ServiceClass, ...]:
    """A class for each accessor, and for each accessor's beginning."""
    depths = _namespaces(taken, methods)
    answered = _answered(routes, taken, methods)
    first = _first_operations(methods)
    found = []
    for (version, accessor), operation in sorted(first.items()):
        depth = _depth(depths, version, accessor)
        name = _name(version, accessor, depth, answered, operation.pointer)
        entry = overrides.services.get(".".join(accessor)) if version == "v1" else None
        space = (version,) if version != "v1" else ()
        namespace = (*space, *accessor[: min(depth, len(accessor) - 1)])
        found.append(
            ServiceClass(version, accessor, namespace, entry.name if entry else name)
        )
    _check(found, first)
    return tuple(found)


def _first_operations(
    methods: tuple[ServiceMethod, ...],
) -> dict[tuple[str, _Accessor], Operation]:
    first: dict[tuple[str, _Accessor], Operation] = {}
    for method in methods:
        for end in range(1, len(method.accessor) + 1):
            first.setdefault((method.version, method.accessor[:end]), method.operation)
    return first


def _own_route(taken: Mapping[str, Route], method: ServiceMethod) -> Route | None:
    """The route of a method that is where the path says, not elsewhere by an override."""
    route = taken.get(method.operation.key)
    if route is None or _space(route) != method.accessor[: len(_space(route))]:
        return None
    return route


def _space(route: Route) -> _Accessor:
    helper = (TEST_HELPERS,) if route.test_helper else ()
    return (*helper, *(() if is_joined(route) else route.namespace))


def _namespaces(
    taken: Mapping[str, Route], methods: tuple[ServiceMethod, ...]
) -> set[tuple[str, _Accessor]]:
    """The accessors that are namespaces."""
    found: set[tuple[str, _Accessor]] = set()
    for method in methods:
        route = _own_route(taken, method)
        if route is not None:
            space = _space(route)
            found.update(
                (method.version, space[:end]) for end in range(1, len(space) + 1)
            )
    return found


def _depth(
    spaces: set[tuple[str, _Accessor]], version: str, accessor: _Accessor
) -> int:
    """How many of an accessor's parts are namespaces."""
    ends = range(1, len(accessor) + 1)
    return max((end for end in ends if (version, accessor[:end]) in spaces), default=0)


def _answered(
    routes: Routes, taken: Mapping[str, Route], methods: tuple[ServiceMethod, ...]
) -> dict[tuple[str, _Accessor], set[str]]:
    """The last parts of the objects that are found at an accessor."""
    found: dict[tuple[str, _Accessor], set[str]] = {}
    for method in methods:
        route = _own_route(taken, method)
        if route is None:
            continue
        depth = len(_space(route)) + 1
        top = found.setdefault((method.version, method.accessor[:depth]), set())
        top.update(_lasts(route.owners))
        if len(method.accessor) > depth:
            below = found.setdefault((method.version, method.accessor), set())
            below.update(_lasts(routes.answered(method.operation)))
            if is_pair(route):
                below.add(method.accessor[-1])
    return found


def _lasts(objects: tuple[str, ...]) -> Iterator[str]:
    return (name.rpartition(".")[2] for name in objects)


def _name(
    version: str,
    accessor: _Accessor,
    depth: int,
    answered: Mapping[tuple[str, _Accessor], set[str]],
    pointer: str,
) -> str:
    if depth == len(accessor):
        return class_name(accessor[-1], pointer) + "Service"
    words = []
    for end in range(depth + 1, len(accessor) + 1):
        lasts = answered.get((version, accessor[:end]), set())
        word = accessor[end - 1]
        # `settings` and `funding_instructions` are one object each, whatever their ending,
        # and `preview_lines` is no collection.
        is_object = any(last.endswith(word) for last in lasts)
        words.append(class_name(word if is_object else singular(word), pointer))
    return "".join(words) + "Service"


def _check(
    found: list[ServiceClass], first: Mapping[tuple[str, _Accessor], Operation]
) -> None:
    seen: dict[tuple[_Accessor, str], ServiceClass] = {}
    for service in found:
        twin = seen.setdefault((service.namespace, service.name), service)
        if twin is not service:
            operation = first[service.version, service.accessor]
            other = first[twin.version, twin.accessor]
            raise SpecError(
                operation.pointer,
                f"the class {service.name} is already that of {other.pointer}",
            )
