"""Fail where two operations want one name."""

from __future__ import annotations

from collections.abc import Iterable

from .errors import SpecError
from .surface_model import ClassMethod, Operation, ServiceMethod


def check_services(methods: Iterable[ServiceMethod]) -> None:
    """No two methods of one service, and no method where a child service is."""
    seen: dict[tuple[str, ...], Operation] = {}
    children: dict[tuple[str, ...], Operation] = {}
    for method in methods:
        place = (method.version, *method.accessor, method.name)
        _take(seen, place, method.operation, "the service method")
        for end in range(1, len(method.accessor) + 1):
            children.setdefault(
                (method.version, *method.accessor[:end]), method.operation
            )
    for place, operation in sorted(seen.items()):
        if place in children:
            raise _clash(operation, children[place], "the service", place)


def check_classes(methods: Iterable[ClassMethod]) -> None:
    """No two methods of one class."""
    seen: dict[tuple[str, ...], Operation] = {}
    for method in methods:
        helper = ("TestHelpers",) if method.test_helper else ()
        place = (method.owner, *helper, method.name)
        _take(seen, place, method.operation, "the class method")


def _take(
    seen: dict[tuple[str, ...], Operation],
    place: tuple[str, ...],
    operation: Operation,
    what: str,
) -> None:
    first = seen.setdefault(place, operation)
    if first is not operation:
        raise _clash(operation, first, what, place)


def _clash(
    operation: Operation, first: Operation, what: str, place: tuple[str, ...]
) -> SpecError:
    name = ".".join(place)
    return SpecError(
        operation.pointer, f"{what} {name} is already that of {first.pointer}"
    )
