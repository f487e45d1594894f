"""`_surface.json`: the public surface of a package, one line a name, for reviewers and for `diff`.

It is JSON written by hand: sections in a fixed order, in each of them sorted lines. A member's
line begins with the name that users know its owner by (`Charge.outcome.rule`, `params.ChargeListParams`,
`client.v1.charges`), so that a line of a text diff says what has changed without those around it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring_ascii
from pathlib import Path
from typing import Any, TypeVar

from .errors import CodegenError
from .model import Field, Method
from .public import Key, Public, PublicClass
from .surface_reader import (
    CLIENT,
    FORMAT,
    SECTIONS,
    Lines,
    labels,
    official_name,
    public_of,
)
from .surface_text import (
    Broken,
    Names,
    field_text,
    literals,
    method_text,
    parameter_text,
    sorted_values,
    value,
    word,
)

NAME = "_surface.json"
MOST = 64 * 2**20
"""Bytes that a surface file may have: some thirty times those of Stripe's largest document."""
# What a shorter enum is written as stands in the line of its field.
_SHORT = 60
Member = TypeVar("Member")


def dump(public: Public) -> str:
    """The text of the file."""
    labelled = _Labelled.of(public)
    fields = dict(labelled.fields())
    parameters = dict(labelled.parameters())
    names = Names(
        {**labelled.classes, **labelled.shapes}, _long_enums({**fields, **parameters})
    )
    members = {
        "fields": {line: field_text(one, names) for line, one in fields.items()},
        "parameters": {
            line: parameter_text(one, names) for line, one in parameters.items()
        },
        "methods": {line: method_text(one, names) for line, one in labelled.methods()},
    }
    enums = names.enums.items()
    values = [f"{name} {value(each)}" for key, name in enums for each in key]
    sections = _owners(labelled) | members
    return _written(public.api_version, sections, sorted(values))


@dataclass(frozen=True)
class _Labelled:
    """A surface, and what the lines of each owner begin with."""

    public: Public
    classes: Mapping[Key, str]
    shapes: Mapping[Key, str]
    services: Mapping[str, str]

    @classmethod
    def of(cls, public: Public) -> _Labelled:
        return cls(
            public,
            labels(public.classes.values(), lambda one: one.name),
            labels(public.shapes.values(), official_name),
            {path: CLIENT + path for path in public.services},
        )

    def fields(self) -> Iterator[tuple[str, Field]]:
        for key, label in self.classes.items():
            yield from _members(label, self.public.classes[key].fields)

    def parameters(self) -> Iterator[tuple[str, Field]]:
        for key, label in self.shapes.items():
            yield from _members(label, self.public.shapes[key].fields)

    def methods(self) -> Iterator[tuple[str, Method]]:
        for key, label in self.classes.items():
            yield from _members(label, self.public.classes[key].methods)
        for path, label in self.services.items():
            yield from _members(label, self.public.services[path].methods)

    def nested(self) -> Iterator[tuple[str, Key]]:
        for key, label in self.classes.items():
            yield from _members(label, self.public.classes[key].nested)


def _owners(labelled: _Labelled) -> dict[str, Lines]:
    """The sections of everything that has members, and of what refers to it."""
    public, called = labelled.public, labelled.classes
    return {
        "exports": dict(public.exports),
        "events": {word(one): called[key] for one, key in public.events.items()},
        "notifications": {
            word(one): called[key] for one, key in public.notifications.items()
        },
        "classes": {
            label: _class_text(public.classes[key], called)
            for key, label in called.items()
        },
        "services": {
            label: public.services[path].key
            for path, label in labelled.services.items()
        },
        "params": {
            name: key if name == labelled.shapes[key] else labelled.shapes[key]
            for key, one in public.shapes.items()
            for name in one.names or (key,)
        },
        "nested": {line: called[key] for line, key in labelled.nested()},
    }


def _written(api_version: str, sections: Mapping[str, Lines], values: list[str]) -> str:
    quoted = encode_basestring_ascii
    parts = [f'"format": {FORMAT}', f'"api_version": {quoted(api_version)}']
    for name in SECTIONS:
        lines = sections[name]
        found = [f"{quoted(line)}: {quoted(lines[line])}" for line in sorted(lines)]
        parts.append(f'"{name}": ' + _block("{}", found))
    parts.append('"values": ' + _block("[]", map(quoted, values)))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _block(brackets: str, lines: Iterable[str]) -> str:
    inner = ",\n".join(lines)
    return f"{brackets[0]}\n{inner}\n{brackets[1]}" if inner else brackets


def _members(label: str, members: Mapping[str, Member]) -> Iterator[tuple[str, Member]]:
    for name, one in members.items():
        yield f"{label}.{_segment(name)}", one


def _segment(name: str) -> str:
    """A member's own name; a dot in it would seem to end the name of its owner."""
    if name.isidentifier():
        return name
    helper, dot, rest = name.partition("TestHelpers.")
    if dot and not helper and rest.isidentifier():
        return name
    return word(name).replace(".", "%2E")


def _class_text(one: PublicClass, labels: Mapping[Key, str]) -> str:
    marks = [f"object {word(one.object_name)}"] * bool(one.object_name)
    marks += [f"event {word(one.lookup_type)}"] * bool(one.lookup_type)
    marks += [f"base {labels[base]}" for base in one.bases]
    marks += [f"name {word(one.name)}"] * (labels[one.key] != word(one.name))
    return "; ".join([one.key, *marks])


def _long_enums(fields: Mapping[str, Field]) -> dict[tuple[str, ...], str]:
    """A name for each long enum: its shortest place, so that values stand in the file once and a line each."""
    places: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for line, one in fields.items():
        for enum in literals(one.type):
            if sum(len(arg.name) + 2 for arg in enum.args) > _SHORT:
                places[sorted_values(enum)].append(line)
    names: dict[tuple[str, ...], str] = {}
    taken: set[str] = set()
    for key in sorted(places):
        ordered = sorted(places[key], key=lambda line: (len(line), line))
        free = [line for line in ordered if line not in taken]
        names[key] = free[0] if free else f"{ordered[0]}%2A{len(taken)}"
        taken.add(names[key])
    return names


def load(path: Path) -> Public:
    """The surface in a file, or in the folder of a rendered package."""
    file = path / NAME if path.is_dir() else path
    with file.open("rb") as stream:
        found = stream.read(MOST + 1)
    if len(found) > MOST:
        raise CodegenError(f"{file}: a surface file has at most {MOST >> 20} MiB")
    try:
        return read(found.decode("utf-8"), str(file))
    except UnicodeDecodeError as error:
        raise _not_ours(str(file), error) from None


def is_surface(text: str) -> bool:
    """Tell a surface file from a document by how it begins."""
    return text.lstrip()[:40].replace(" ", "").startswith('{\n"format":')


def read(text: str, file: str = NAME) -> Public:
    """The surface that a text was dumped from; one sentence for any other text."""
    try:
        return public_of(json.loads(text, object_pairs_hook=_once))
    except RecursionError:
        raise _not_ours(file, "nested too deeply") from None
    except ValueError as error:
        raise _not_ours(file, error) from None


def _not_ours(file: str, why: object) -> CodegenError:
    said = str(why)
    said = said if len(said) <= 200 else f"{said[:100]}…{said[-80:]}"
    return CodegenError(f"{file}: not a public surface that codegen wrote ({said})")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(key for key, _ in pairs if sum(key == k for k, _ in pairs) > 1)
        raise Broken(f"{twice!r} is there twice")
    return found
