"""What stands in a surface file, back as the public surface that it was written from.

Anybody may have written or edited the file: nothing in it is believed before it is checked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from .model import Type
from .public import Key, Public, PublicClass, PublicService, PublicShape
from .surface_text import (
    Broken,
    Types,
    field_of,
    method_of,
    parameter_of,
    plain,
    value_of,
    word,
)

FORMAT = 1
SECTIONS = (
    "exports",
    "events",
    "notifications",
    "classes",
    "services",
    "params",
    "nested",
    "fields",
    "parameters",
    "methods",
)
CLIENT = "client."
_HELPERS = ".TestHelpers"

Lines = dict[str, str]
Owner = TypeVar("Owner", PublicClass, PublicShape)
Member = TypeVar("Member")


def labels(owners: Iterable[Owner], name_of: Callable[[Owner], str]) -> dict[Key, str]:
    """What the lines of each owner begin with: its public name, or its key where two have one name."""
    found: dict[str, list[Key]] = defaultdict(list)
    for one in owners:
        found[name_of(one)].append(one.key)
    return {
        key: word(name) if len(keys) == 1 else word(key)
        for name, keys in found.items()
        for key in keys
    }


def official_name(one: PublicShape) -> str:
    """`params.ChargeCreateParams`, where the type is called so; a shared one goes by its key."""
    own = one.key.rpartition(":")[2]
    return next((name for name in one.names if name.endswith(f".{own}")), one.key)


def public_of(found: object) -> Public:
    """The surface in what JSON has read; Broken where there is none in it."""
    top = _top(found)
    lines = {name: _lines(name, top[name]) for name in SECTIONS}
    classes = {
        label: text.partition("; ")[0] for label, text in lines["classes"].items()
    }
    bare = _bare_shapes(lines["params"])
    shapes = labels(bare, official_name)
    called = {label: key for key, label in shapes.items()} | classes
    types = Types(called, _values(top["values"]))
    return Public(
        api_version=top["api_version"],
        classes=_classes(lines, classes, types),
        shapes=_shapes(lines["parameters"], bare, shapes, types),
        services=_services(lines, types),
        exports=lines["exports"],
        events=_classes_of(lines["events"], classes),
        notifications=_classes_of(lines["notifications"], classes),
    )


def _classes_of(lines: Lines, classes: Mapping[str, Key]) -> dict[str, Key]:
    return {plain(each): _one(classes, label) for each, label in lines.items()}


def _one(keys: Mapping[str, Key], label: str) -> Key:
    if label not in keys:
        raise Broken(f"{label!r} is not listed")
    return keys[label]


def _top(found: object) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise Broken("it is no JSON object")
    if found.get("format") != FORMAT:
        raise Broken(
            f"its format is {found.get('format')!r}, and this codegen reads {FORMAT}"
        )
    known = {"format", "api_version", "values", *SECTIONS}
    for name in sorted(known ^ found.keys()):
        raise Broken(
            f"{name!r} is missing" if name in known else f"{name!r} is unknown"
        )
    version = found["api_version"]
    if not isinstance(version, str) or not version.isprintable() or len(version) > 80:
        raise Broken("its API version is none")
    return found


def _lines(section: str, found: object) -> Lines:
    if not isinstance(found, dict):
        raise Broken(f"{section!r} is no JSON object")
    for name, text in found.items():
        if not isinstance(text, str) or not (name + text).isprintable():
            raise Broken(f"{section!r}: {name!r} has no readable text")
    return found


def _values(found: object) -> dict[str, tuple[Type, ...]]:
    if not isinstance(found, list):
        raise Broken("'values' is no JSON list")
    values: dict[str, list[Type]] = defaultdict(list)
    for line in found:
        if not isinstance(line, str) or not line.isprintable() or " " not in line:
            raise Broken(f"'values': {line!r} is no value of a name")
        name, _, text = line.partition(" ")
        values[name].append(Type(value_of(text)))
    return {
        name: tuple(sorted(those, key=lambda one: one.name))
        for name, those in values.items()
    }


def _owned(
    lines: Lines, owners: Iterable[str], read: Callable[[str, str], Member]
) -> dict[str, dict[str, Member]]:
    """Members by the label of their owner, each by its own name."""
    found: dict[str, dict[str, Member]] = {owner: {} for owner in owners}
    for line, text in lines.items():
        owner, _, segment = line.rpartition(".")
        if owner not in found and owner.endswith(_HELPERS):
            owner, segment = owner.removesuffix(_HELPERS), f"TestHelpers.{segment}"
        if owner not in found:
            raise Broken(f"{line!r} belongs to nothing that is listed")
        name = plain(segment)
        found[owner][name] = read(name, text)
    return found


def _classes(
    lines: Mapping[str, Lines], keys: Mapping[str, Key], types: Types
) -> dict[Key, PublicClass]:
    fields = _owned(lines["fields"], keys, _with(types, field_of))
    of_classes, _ = _methods(lines)
    methods = _owned(of_classes, keys, _with(types, method_of))
    nested = _owned(lines["nested"], keys, lambda name, text: _one(keys, text))
    found: dict[Key, PublicClass] = {}
    for label, key in keys.items():
        marks = [mark.partition(" ") for mark in lines["classes"][label].split("; ")]
        told = {name: plain(rest) for name, _, rest in marks}
        found[key] = PublicClass(
            key=key,
            name=told.get("name", plain(label)),
            object_name=told.get("object", ""),
            lookup_type=told.get("event", ""),
            bases=tuple(_one(keys, rest) for name, _, rest in marks if name == "base"),
            fields=fields[label],
            methods=methods[label],
            nested=nested[label],
        )
    _check_bases(found)
    return found


def _check_bases(classes: Mapping[Key, PublicClass]) -> None:
    """No class is its own base, so that walking up comes to an end."""
    for one in classes.values():
        above, waiting = 0, list(one.bases)
        while waiting:
            base = waiting.pop()
            above += 1
            if above > len(classes):
                raise Broken(f"{base!r} is no base of {one.key!r}")
            waiting += classes[base].bases


def _bare_shapes(lines: Lines) -> list[PublicShape]:
    """The request types without their fields: each line has the key or the name that the key stands at."""
    heads = {name: key for name, key in lines.items() if ":" in key}
    names: dict[Key, list[str]] = defaultdict(list)
    for name, text in lines.items():
        key = text if ":" in text else _one(heads, text)
        names[key] += [] if name == key else [name]
    return [PublicShape(key, tuple(sorted(those))) for key, those in names.items()]


def _shapes(
    lines: Lines,
    bare: Iterable[PublicShape],
    labels_: Mapping[Key, str],
    types: Types,
) -> dict[Key, PublicShape]:
    fields = _owned(lines, labels_.values(), _with(types, parameter_of))
    return {
        one.key: PublicShape(one.key, one.names, fields[labels_[one.key]])
        for one in bare
    }


def _services(lines: Mapping[str, Lines], types: Types) -> dict[str, PublicService]:
    keys = lines["services"]
    _, of_services = _methods(lines)
    methods = _owned(of_services, keys, _with(types, method_of))
    children: dict[str, dict[str, str]] = {label: {} for label in keys}
    for label in keys:
        above, _, attribute = label.rpartition(".")
        if above in children:
            children[above][attribute] = label.removeprefix(CLIENT)
    return {
        label.removeprefix(CLIENT): PublicService(
            label.removeprefix(CLIENT), key, methods[label], children[label]
        )
        for label, key in keys.items()
    }


def _methods(lines: Mapping[str, Lines]) -> tuple[Lines, Lines]:
    """Those of classes and those of services."""
    every = lines["methods"].items()
    return (
        {line: text for line, text in every if not line.startswith(CLIENT)},
        {line: text for line, text in every if line.startswith(CLIENT)},
    )


def _with(
    types: Types, read: Callable[[str, str, Types], Member]
) -> Callable[[str, str], Member]:
    return lambda name, text: read(name, text, types)
