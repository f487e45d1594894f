"""YAML by its JSON-like core: no dates, no `on` or `NO` as booleans, no tags, no mapping with a key twice.

Built from PyYAML's events, without recursion and with line and column at hand for every fault; OpenAPI means
strings where YAML 1.1, and so PyYAML's own loaders, read dates and booleans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAGS = (
    None,
    "!",
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:seq",
)
_CONSTANTS = {"": None, "~": None} | {
    spelling: value
    for word, value in (("null", None), ("true", True), ("false", False))
    for spelling in (word, word.capitalize(), word.upper())
}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", re.ASCII)
# Aliases repeat what they name; a page of them can spell more values than fit in memory.
_MOST_REPEATED = 1_000_000


class YamlFault(Exception):
    """A fault of the text, with its place."""

    def __init__(self, mark: Any, problem: str) -> None:
        super().__init__(problem)
        self.line: int = mark.line + 1 if mark else 1
        self.column: int = mark.column + 1 if mark else 1


def parse(text: str, deepest: int) -> Any:
    """Read one YAML document that is nested no deeper than `deepest`."""
    builder = _Builder(deepest)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise YamlFault(error.problem_mark, error.problem or "not YAML") from None
    except yaml.reader.ReaderError as error:
        raise YamlFault(
            _mark_of(text, error.position), "a control character, which YAML forbids"
        ) from None
    return builder.root


@dataclass
class _Open:
    value: dict[str, Any] | list[Any]
    anchor: str | None
    key: str | None = None


@dataclass
class _Builder:
    deepest: int
    root: Any = None
    documents: int = 0
    repeated: int = 0
    open: list[_Open] = field(default_factory=list)
    anchors: dict[str, Any] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            self._check_tag(event)
            self._scalar(event)
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            self._check_tag(event)
            self._start(event)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            closed = self.open.pop()
            self._put(closed.value, closed.anchor, event)
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise YamlFault(event.start_mark, "a second document begins")

    def _check_tag(self, event: Any) -> None:
        if event.tag not in _TAGS:
            raise YamlFault(event.start_mark, f'the tag "{event.tag}" is not allowed')

    def _scalar(self, event: ScalarEvent) -> None:
        if self._wants_key():
            if event.value == "<<" and _is_plain(event):
                raise YamlFault(
                    event.start_mark, 'the merge key "<<" is not read; write its keys'
                )
            self._key(event, event.value)
        else:
            self._put(
                _plain(event) if _is_plain(event) else event.value, event.anchor, event
            )

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        if self._wants_key():
            raise YamlFault(event.start_mark, "a key that is no plain text")
        if len(self.open) >= self.deepest:
            raise YamlFault(
                event.start_mark, f"nested more than {self.deepest} levels deep"
            )
        self.open.append(
            _Open({} if isinstance(event, MappingStartEvent) else [], event.anchor)
        )

    def _alias(self, event: AliasEvent) -> None:
        if event.anchor not in self.anchors:
            raise YamlFault(
                event.start_mark,
                f'the alias "*{event.anchor}" names nothing that is complete',
            )
        value = self.anchors[event.anchor]
        self.repeated += _size(value, _MOST_REPEATED)
        if self.repeated > _MOST_REPEATED:
            raise YamlFault(
                event.start_mark, "the aliases repeat more than a million values"
            )
        if self._wants_key():
            raise YamlFault(event.start_mark, "a key that is no plain text")
        self._put(value, None, event)

    def _wants_key(self) -> bool:
        return (
            bool(self.open)
            and isinstance(self.open[-1].value, dict)
            and self.open[-1].key is None
        )

    def _key(self, event: NodeEvent, key: str) -> None:
        if key in self.open[-1].value:
            raise YamlFault(event.start_mark, f'the key "{key}" is there twice')
        self.open[-1].key = key

    def _put(self, value: Any, anchor: str | None, event: Event) -> None:
        if anchor is not None:
            self.anchors[anchor] = value
        if not self.open:
            self.root = value
            return
        parent = self.open[-1]
        if isinstance(parent.value, list):
            parent.value.append(value)
        elif parent.key is not None:
            parent.value[parent.key] = value
            parent.key = None


def _is_plain(event: ScalarEvent) -> bool:
    return event.tag is None and bool(event.implicit[0])


def _plain(event: ScalarEvent) -> Any:
    text = event.value
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in "-0123456789":
        return text
    try:
        if _INTEGER.fullmatch(text):
            return int(text)
        return float(text) if _FLOAT.fullmatch(text) else text
    except ValueError:
        raise YamlFault(event.start_mark, "a number of too many digits") from None


def _size(value: Any, most: int) -> int:
    size = 0
    waiting = [value]
    while waiting and size <= most:
        item = waiting.pop()
        size += 1
        if isinstance(item, (dict, list)):
            waiting.extend(item.values() if isinstance(item, dict) else item)
    return size


@dataclass(frozen=True)
class _Mark:
    line: int
    column: int


def _mark_of(text: str, position: int) -> _Mark:
    return _Mark(
        text.count("\n", 0, position), position - text.rfind("\n", 0, position) - 1
    )
