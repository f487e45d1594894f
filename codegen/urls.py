"""Where a resource lives: the address of its collection, and of one object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .answers import constants
from .model import Urls
from .routes import TEST_HELPERS
from .spec import Spec
from .surface_model import ClassMethod, Operation, Resource, Surface

_TOP = ("object", "list")
_VERBS = ("retrieve", "modify")


@dataclass(frozen=True)
class Addresses:
    """What the paths of one document say about its resources."""

    spec: Spec
    surface: Surface

    def of(self, resource: Resource) -> Urls:
        """The addresses of one resource; empty ones for what no path leads to."""
        own = self._about(resource)
        items = [one for one in own if _is_item(one)]
        if items:
            return Urls(_collection(items[0]), without_id=self._without_id(resource))
        tops = [one for one in own if not one.ids and one.answer.kind in _TOP]
        singletons = [one for one in tops if _is_singleton(one)]
        if singletons and len({one.path for one in tops}) == 1:
            return Urls(singletons[0].path, singleton=True)
        path = min((one.path for one in tops), key=len, default="")
        return Urls(
            path,
            parents=tuple(sorted(self._parents(resource).items())),
            is_changed_there="modify" in self._verbs(resource),
        )

    def _without_id(self, resource: Resource) -> str:
        """The path of the one object that needs no id: the key's own account."""
        for method in self.surface.classes:
            if method.owner == resource.path and method.name == "retrieve":
                return method.without_id.path if method.without_id else ""
        return ""

    def _about(self, resource: Resource) -> list[Operation]:
        """The operations of the resource's own class that answer it, those of test helpers last."""
        found = [
            method.operation
            for method in self.surface.classes
            if method.owner == resource.path and not method.test_helper
        ]
        return sorted(
            (one for one in found if self._answers(one, resource)),
            key=lambda one: (f"/{TEST_HELPERS}/" in one.path, one.path),
        )

    def _answers(self, operation: Operation, resource: Resource) -> bool:
        names = constants(self.spec.document, operation.answer.schemas)
        return resource.object_name in names

    def _parents(self, resource: Resource) -> dict[str, str]:
        """Paths below a parent that a field of the resource names, with the parent's methods for them."""
        found: dict[str, str] = {}
        for method in self.surface.classes:
            if self._is_below(method, resource):
                path = method.operation.path
                if path.endswith("}"):
                    path = f"{_collection(method.operation)}/{{id}}"
                if method.owner != resource.path or path not in found:
                    found[path] = _pattern(method)
        return found

    def _verbs(self, resource: Resource) -> Iterator[str]:
        """`retrieve` and `modify`, where a parent's method does that."""
        for method in self.surface.classes:
            if self._is_below(method, resource):
                yield method.name.partition("_")[0]

    def _is_below(self, method: ClassMethod, resource: Resource) -> bool:
        operation = method.operation
        if method.name.partition("_")[0] not in _VERBS or method.test_helper:
            return False
        if operation.answer.kind != "object" or not operation.ids:
            return False
        parents = operation.ids[:-1] if operation.path.endswith("}") else operation.ids
        return (
            bool(parents)
            and self._fields(resource).issuperset(parents)
            and self._answers(operation, resource)
        )

    def _fields(self, resource: Resource) -> set[str]:
        schema = self.spec.document["components"]["schemas"][resource.schema]
        return set(schema.get("properties", {}))


def _pattern(method: ClassMethod) -> str:
    verb, _, rest = method.name.partition("_")
    owner = method.owner
    return f"{owner}.{{}}_{rest}" if rest else f"{owner}.{{}}"


def _collection(operation: Operation) -> str:
    return operation.path.rpartition("/")[0]


def _is_item(operation: Operation) -> bool:
    whole = operation.answer.kind == "object" and len(operation.ids) == 1
    return whole and operation.path.endswith("}")


def _is_singleton(operation: Operation) -> bool:
    whole = operation.answer.kind == "object" and not operation.ids
    return whole and operation.verb == "get"
