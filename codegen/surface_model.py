"""What the naming stage hands on: every operation of a document with its Python names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

BASES = ("api", "files", "connect", "meter_events")
KINDS = ("static", "both", "bound")


@dataclass(frozen=True)
class Answer:
    """What the 200 reply of an operation is.

    `kind` is "object", "list", "search", "v2_list", "binary" or "empty"; `schemas` names
    the object's schema or the items' schemas, several of them for a union. With `rest` it
    can also be something that no named schema describes.
    """

    kind: str
    schemas: tuple[str, ...]
    rest: bool = False


@dataclass(frozen=True)
class Operation:
    """One verb on one path; `blank` is the path with its parameters emptied.

    `unread` is one that the generator cannot read and the overrides leave out.
    """

    verb: str
    path: str
    blank: str
    pointer: str
    ids: tuple[str, ...]
    base: str
    answer: Answer
    node: Mapping[str, Any] = field(repr=False)
    unread: bool = False

    @property
    def key(self) -> str:
        """The spelling used in overrides: "POST /v1/charges/{}/capture"."""
        return f"{self.verb.upper()} {self.blank}"


@dataclass(frozen=True)
class ServiceMethod:
    """`client.<version>.<accessor>.<name>(*args, params, options)`."""

    operation: Operation
    version: str
    accessor: tuple[str, ...]
    name: str
    args: tuple[str, ...]


@dataclass(frozen=True)
class ClassMethod:
    """A method of a resource class, or of its nested `TestHelpers`.

    `kind` is "static", "both" (static and bound, the object in place of the first id) or
    "bound". `receiver` names the fields of the bound object that fill the first ids.
    `without_id` is the operation that is called when the id is left out.
    `alias_of` is the "Owner.name" that this binding repeats.
    """

    operation: Operation
    owner: str
    test_helper: bool
    name: str
    kind: str
    args: tuple[str, ...]
    receiver: tuple[str, ...] = ("id",)
    without_id: Operation | None = None
    alias_of: str | None = None


@dataclass(frozen=True)
class Resource:
    """A live response schema with an `object` constant, and its class."""

    object_name: str
    namespace: tuple[str, ...]
    name: str
    schema: str
    also: str | None = None
    """The class's second public name."""

    @property
    def path(self) -> str:
        """The class path inside the package: "billing.MeterEvent"."""
        return ".".join((*self.namespace, self.name))


@dataclass(frozen=True)
class ServiceClass:
    """The class behind an accessor; one that only groups others has no methods."""

    version: str
    accessor: tuple[str, ...]
    namespace: tuple[str, ...]
    name: str


@dataclass(frozen=True)
class Excluded:
    """An operation that is left out on purpose."""

    operation: Operation
    reason: str


@dataclass(frozen=True)
class Surface:
    """All names of one document; rendered and excluded operations together are all."""

    operations: tuple[Operation, ...]
    services: tuple[ServiceMethod, ...]
    service_classes: tuple[ServiceClass, ...]
    classes: tuple[ClassMethod, ...]
    resources: tuple[Resource, ...]
    excluded: tuple[Excluded, ...]
    required: Mapping[str, tuple[str, ...]]
    """By operation: body fields that have to be sent whatever the document says."""
    present: Mapping[str, tuple[str, ...]]
    """By schema: fields that are in every reply whatever the document says."""
    notes: tuple[str, ...]

    @property
    def called(self) -> frozenset[str]:
        """The operations that a method calls, by key."""
        found = [one.operation for one in self.services]
        found += [one.operation for one in self.classes]
        found += [one.without_id for one in self.classes if one.without_id]
        return frozenset(one.key for one in found)
