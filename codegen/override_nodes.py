"""What stands in a file of overrides, each value with its place: readers ask it for what they need."""

from __future__ import annotations

import builtins
import difflib
from dataclasses import dataclass
from typing import Any, TypeVar

from .errors import CodegenError
from .naming import is_name

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Node:
    """A value of the file with its place, for messages."""

    place: str
    value: Any

    def fail(self, problem: str) -> CodegenError:
        return CodegenError(f"{self.place}: {problem}")

    @property
    def mapping(self) -> dict[str, Any]:
        if not isinstance(self.value, dict):
            raise self.fail("must be a mapping")
        for key in self.value:
            if not isinstance(key, str):
                raise self.fail(f"the key {key!r} must be text")
        return self.value

    def child(self, key: str) -> Node:
        return Node(f"{self.place}: {key}", self.mapping[key])

    def allow(self, *names: str) -> None:
        for key in self.mapping:
            if key not in names:
                close = difflib.get_close_matches(key, names, n=1, cutoff=0)
                raise self.fail(f"unknown key {key!r}, the nearest is {close[0]!r}")

    def optional(self, key: str, kind: type[Entry]) -> Entry | None:
        if key not in self.mapping:
            return None
        value = self.mapping[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            wanted = {str: "text", int: "a whole number", bool: "true or false"}
            raise self.child(key).fail(f"must be {wanted[kind]}")
        return value

    def text(self, key: str) -> str:
        value = self.optional(key, str)
        if not value or not value.strip():
            raise self.fail(f"{key!r} is missing")
        return value

    def items(self, key: str) -> list[Node]:
        value = self.mapping.get(key, [])
        if not isinstance(value, list):
            raise self.child(key).fail("must be a list")
        return [Node(f"{self.place}: {key}[{i}]", item) for i, item in enumerate(value)]

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.items(key)
        for item in found:
            if not isinstance(item.value, str):
                raise item.fail("must be text")
        return tuple(item.value for item in found)

    def name(self, name: str) -> str:
        if not is_name(name):
            raise self.fail(f"{name!r} is not a Python name")
        return name

    def class_name(self, name: str) -> str:
        if hasattr(builtins, self.name(name)):
            raise self.fail(f"{name!r} is a name of Python's own")
        return name

    def dotted(self, name: str) -> str:
        if not all(map(is_name, name.split("."))):
            raise self.fail(f"{name!r} is not a Python name")
        return name

    def member(self, name: str) -> str:
        if "." not in name:
            raise self.fail(f"{name!r} must name a place and a method with a dot")
        return self.dotted(name)

    def one_of(self, key: str, choices: tuple[str, ...]) -> str | None:
        value = self.optional(key, str)
        if value is not None and value not in choices:
            raise self.child(key).fail(f"must be one of {', '.join(choices)}")
        return value
