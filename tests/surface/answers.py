"""What the document says that an operation answers, and whether an answer is that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from codegen.surface_model import Operation, Surface
from tests.surface.calls import at

Node = Mapping[str, Any]
LISTS = {
    "list": "ListObject",
    "search_result": "SearchResultObject",
    "v2.list": "V2ListObject",
}


@dataclass(frozen=True)
class Described:
    """`kind` is "object", "binary", "empty" or a kind of list; `objects` are the `object` constants of the answer or
    of the list's items."""

    kind: str
    objects: frozenset[str | None] = frozenset()


def described(document: Node, operation: Operation) -> Described:
    """Read the 200 reply in the document, without the generator's own reading of it."""
    content = operation.node["responses"]["200"].get("content", {})
    if "application/json" not in content:
        return Described("binary")
    schema = content["application/json"]["schema"]
    node = _target(document, schema)
    properties = node.get("properties", {})
    if "anyOf" not in node and not properties:
        return Described("empty")
    kind = "v2.list" if "next_page_url" in properties else _constant(node)
    if kind in LISTS:
        items = properties["data"]["items"]
        return Described(str(kind), frozenset(_objects(document, items)))
    return Described("object", frozenset(_objects(document, schema)))


def _target(document: Node, node: Node) -> Any:
    while "$ref" in node:
        node = document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
    return node


def _constant(node: Node) -> str | None:
    values = node.get("properties", {}).get("object", {}).get("enum", [None])
    assert len(values) == 1, values
    value: str | None = values[0]
    return value


def _objects(document: Node, node: Node) -> Iterator[str | None]:
    target = _target(document, node)
    if "anyOf" in target:
        for branch in target["anyOf"]:
            yield from _objects(document, branch)
    else:
        yield _constant(target)


@dataclass(frozen=True)
class Classes:
    """The classes of a package by their `object` constants."""

    package: ModuleType
    names: Mapping[str, str]

    @staticmethod
    def of(package: ModuleType, found: Surface) -> Classes:
        return Classes(package, {one.object_name: one.path for one in found.resources})

    def problems(self, wanted: Described, answer: Any, reply: Any) -> Iterator[str]:
        """What is wrong with the class of an answer and of its items."""
        if wanted.kind == "empty":
            yield from (
                [] if answer is None else [f"{answer!r} came, where None was due"]
            )
        elif wanted.kind == "binary":
            content = answer.read()
            if type(content) is not bytes or not content:
                yield f"{content!r} came, where bytes were due"
        elif wanted.kind == "object":
            yield from self._of_object(wanted, answer, json.loads(reply.raw))
        else:
            yield from self._of_list(wanted, answer, json.loads(reply.raw)["data"])

    def _of_list(self, wanted: Described, answer: Any, parts: Any) -> Iterator[str]:
        if type(answer).__name__ != LISTS[wanted.kind]:
            yield f"a {type(answer).__name__} came for a {wanted.kind}"
        elif len(answer.data) != len(parts) or not parts:
            yield f"{len(answer.data)} items came of {len(parts)}"
        else:
            for item, part in zip(answer.data, parts, strict=True):
                yield from self._of_object(wanted, item, part)

    def _of_object(self, wanted: Described, answer: Any, data: Any) -> Iterator[str]:
        constant = data.get("object")
        if constant not in wanted.objects:
            yield f"the server sent {constant!r}, the document says {wanted.objects}"
        due = at(self.package, self.names.get(constant, "StripeObject"))
        # Events have a class for each type, below that of all.
        fits = isinstance(answer, due) if constant == "event" else type(answer) is due
        if not fits:
            yield f"a {type(answer).__name__} came for {constant!r}"
        elif answer.to_dict(for_json=True) != data:
            yield f"the {constant!r} holds {answer.to_dict(for_json=True)!r}, not {data!r}"
        if "deleted" in data and answer.deleted is not True:
            yield "a deleted object that does not say so"
