"""Every way to call every operation, from the generator's own model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from types import ModuleType
from typing import Any

from codegen.surface_model import ClassMethod, Operation, ServiceMethod, Surface

CLASS, BOUND, SERVICE = "class", "bound", "service"
FORMS = (CLASS, BOUND, SERVICE)
# The options that a call cannot do without, by its operation.
OPTIONS = {"POST /v1/ephemeral_keys": {"stripe_version": "2025-01-27.acacia"}}


@dataclass(frozen=True)
class Call:
    """One operation under one of its names; `ids` fill the path, `given` are those among them that are arguments.

    The ids are the names of the path's parameters: stripe-mock puts the id of `{invoice}` wherever its reply says
    "invoice", the type of the object included, and so changes nothing.
    """

    form: str
    name: str
    operation: Operation
    ids: tuple[str, ...]
    given: tuple[str, ...]
    owner: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    """What the object holds that a bound call starts from."""

    @property
    def path(self) -> str:
        return self.operation.blank.format(*self.ids)

    def method(self, package: ModuleType, client: Any, twin: bool) -> Any:
        """The callable; `twin` asks for the async one."""
        start = client if self.form == SERVICE else package
        if self.form == BOUND:
            start = at(package, self.owner).construct_from(dict(self.fields))
        return at(start, f"{self.name}_async" if twin else self.name)

    def start(self, method: Any, params: Mapping[str, Any], headers: Any) -> Any:
        """Make the call: an answer, or a coroutine of the async twin."""
        options = {"headers": headers, **OPTIONS.get(self.operation.key, {})}
        if self.form == SERVICE:
            return method(*self.given, params, options)
        return method(*self.given, **params, **options)

    def __str__(self) -> str:
        name = ".".join(filter(None, (self.owner, self.name)))
        return f"{self.operation.key} as {self.form} {name}"


def at(start: Any, path: str) -> Any:
    """The attribute at a dotted path."""
    return reduce(getattr, path.split("."), start)


def all_calls(found: Surface) -> Iterator[Call]:
    """Each operation in each of its forms, the async twins aside."""
    for service in found.services:
        yield _of_service(service)
    for binding in found.classes:
        if binding.kind != "bound":
            yield from _of_class(binding)
        if binding.kind != "static":
            yield _bound(binding)


def _of_service(method: ServiceMethod) -> Call:
    ids = method.operation.ids
    name = ".".join((method.version, *method.accessor, method.name))
    return Call(SERVICE, name, method.operation, ids, ids)


def _of_class(binding: ClassMethod) -> Iterator[Call]:
    ids = binding.operation.ids
    helpers = ["TestHelpers"] if binding.test_helper else []
    name = ".".join((binding.owner, *helpers, binding.name))
    yield Call(CLASS, name, binding.operation, ids, ids)
    if binding.without_id:
        yield Call(CLASS, name, binding.without_id, (), ())


def _bound(binding: ClassMethod) -> Call:
    ids = binding.operation.ids
    name = f"test_helpers.{binding.name}" if binding.test_helper else binding.name
    fields = tuple(zip(binding.receiver, ids, strict=False))
    given = ids[len(fields) :]
    return Call(BOUND, name, binding.operation, ids, given, binding.owner, fields)
