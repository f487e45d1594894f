"""Read the paths of a document: namespace, collection, and what lies below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .answers import constants
from .errors import SpecError
from .naming import singular
from .surface_model import Operation

ITEM = "{}"
TEST_HELPERS = "test_helpers"
VERSIONS = ("v1", "v2")


@dataclass(frozen=True)
class Route:
    """One path taken apart: /version[/test_helpers][/namespace…]/collection[/rest…].

    `owners` are the `object` constants of what the collection holds.
    """

    operation: Operation
    version: str
    test_helper: bool
    namespace: tuple[str, ...]
    collection: str
    rest: tuple[str, ...]
    owners: tuple[str, ...]

    @property
    def owner(self) -> str | None:
        """The collection's object, if it holds one kind only."""
        return self.owners[0] if len(self.owners) == 1 else None

    @property
    def top(self) -> str:
        """The collection's blank path."""
        helper = (TEST_HELPERS,) if self.test_helper else ()
        return "/" + "/".join((self.version, *helper, *self.namespace, self.collection))


@dataclass(frozen=True)
class Routes:
    """All operations of a document by blank path, and the questions the rules ask of them."""

    document: Mapping[str, Any]
    operations: tuple[Operation, ...]

    @cached_property
    def table(self) -> Mapping[str, Mapping[str, Operation]]:
        """Blank path to verb to operation."""
        table: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            table.setdefault(operation.blank, {})[operation.verb] = operation
        return table

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """Every blank path and every part of one, from the left."""
        found: set[str] = set()
        for blank in self.table:
            segments = blank.split("/")
            found.update(
                "/".join(segments[:end]) for end in range(2, len(segments) + 1)
            )
        return frozenset(found)

    def answered(self, operation: Operation | None) -> tuple[str, ...]:
        """The `object` constants that an operation answers."""
        if operation is None:
            return ()
        return constants(self.document, operation.answer.schemas)

    def route(self, operation: Operation) -> Route:
        """Take the path of an operation apart."""
        _, version, *segments = operation.blank.split("/")
        if version not in VERSIONS:
            raise SpecError(operation.pointer, "the path lies outside /v1 and /v2")
        test_helper = segments[:1] == [TEST_HELPERS]
        if test_helper:
            segments = segments[1:]
        deep = self._namespace(operation, version, segments)
        if len(segments) == deep or segments[deep] == ITEM:
            raise SpecError(
                operation.pointer, "the path has no collection to be named by"
            )
        plain = "/" + "/".join((version, *segments[: deep + 1]))
        owners = self._owners(plain, version) or self.answered(operation)
        return Route(
            operation,
            version,
            test_helper,
            tuple(segments[:deep]),
            segments[deep],
            tuple(segments[deep + 1 :]),
            owners,
        )

    def _namespace(
        self, operation: Operation, version: str, segments: list[str]
    ) -> int:
        """Count the leading segments that only group others (at most two)."""
        lasts = {name.rpartition(".")[2] for name in self.answered(operation)}
        deep = 0
        while deep < 2 and deep + 1 < len(segments):
            here, below = segments[deep], segments[deep + 1]
            stem = "/".join(segments[: deep + 1])
            if here == ITEM or below == ITEM or singular(here) in lasts:
                break
            if any(self._is_collection(path) for path in _both(version, stem)):
                break
            deep += 1
        return deep

    def _is_collection(self, path: str) -> bool:
        return path in self.table or f"{path}/{ITEM}" in self.prefixes

    def _owners(self, plain: str, version: str) -> tuple[str, ...]:
        """What a collection holds: the answer of GET item, GET, POST or POST item."""
        stem = plain.removeprefix(f"/{version}/")
        for path in _both(version, stem):
            for suffix, verb in (
                (f"/{ITEM}", "get"),
                ("", "get"),
                ("", "post"),
                (f"/{ITEM}", "post"),
            ):
                found = self.answered(self.table.get(path + suffix, {}).get(verb))
                if found:
                    return found
        return ()

    def is_singleton(self, path: str) -> bool:
        """Tell a path whose GET answers one object and that has no items below it."""
        get = self.table.get(path, {}).get("get")
        return (
            get is not None
            and get.answer.kind == "object"
            and f"{path}/{ITEM}" not in self.table
        )

    def is_child(self, path: str, owners: tuple[str, ...]) -> bool:
        """Tell whether a literal below an item is a collection or object of its own (rule 6)."""
        if f"{path}/{ITEM}" in self.prefixes:
            return True
        return any(
            self._answers_child(operation, path, owners)
            for operation in self.table.get(path, {}).values()
        )

    def _answers_child(
        self, operation: Operation, path: str, owners: tuple[str, ...]
    ) -> bool:
        if operation.answer.kind in ("list", "search", "v2_list"):
            return True
        literal = path.rpartition("/")[2]
        return any(
            name.endswith((literal, singular(literal)))
            for name in self.answered(operation)
            if name not in owners
        )

    def is_plural_object(self, path: str) -> bool:
        """Tell a child whose object is named by the literal as it stands (rule 7)."""
        literal = path.rpartition("/")[2]
        found: Iterable[Operation] = self.table.get(path, {}).values()
        return any(
            name.endswith(literal)
            for operation in found
            for name in self.answered(operation)
        )


def _both(version: str, stem: str) -> tuple[str, str]:
    """The plain path, and the same one under test_helpers."""
    return f"/{version}/{stem}", f"/{version}/{TEST_HELPERS}/{stem}"
