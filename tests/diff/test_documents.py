"""What two documents say at any depth, read out of them by none of the code that compares surfaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.diff.upgrades import STEPS, facts, members, surface, upgrade

Path = tuple[str, ...]
_LISTS = ("list", "search_result")


def constant(schema: Any) -> str:
    found: str = schema.get("properties", {}).get("object", {}).get("enum", [""])[0]
    return found


def paths(version: str, schema: Any, start: Path, inside: tuple[str, ...]) -> set[Path]:
    """Names that lead to the properties of a schema, down to what other resources are."""
    found: set[Path] = set()
    waiting = [(schema, start, inside)]
    while waiting:
        one, path, names = waiting.pop()
        if reference := one.get("$ref", "").rpartition("/")[2]:
            target = facts(version)["components"]["schemas"][reference]
            # What is for publishable keys alone is no branch to the generator either.
            own = constant(target) in ("", *_LISTS) and not reference.endswith(
                "_client"
            )
            if own and reference not in names:
                waiting.append((target, path, (*names, reference)))
            continue
        if path and constant(one) not in ("", *_LISTS):
            continue
        values = [one.get("items"), one.get("additionalProperties")]
        inner = [*one.get("anyOf", ()), *(v for v in values if isinstance(v, dict))]
        waiting += [(each, path, names) for each in inner]
        for name, value in one.get("properties", {}).items():
            found.add((*path, name))
            waiting.append((value, (*path, name), names))
    return found


def tops(some: set[Path], others: set[Path]) -> set[Path]:
    """What the others have not, without what is below such."""
    gone = some - others
    return {
        path for path in gone if not any(path[:n] in gone for n in range(len(path)))
    }


@cache
def replies(version: str) -> dict[str, set[Path]]:
    """Every resource by its public name, with what it holds."""
    names = {c.object_name: c.name for c in surface(version).classes.values()}
    return {
        names[constant(schema)]: paths(version, schema, (), (name,))
        for name, schema in facts(version)["components"]["schemas"].items()
        if constant(schema) in names and name == constant(schema)
    }


@cache
def requests(version: str) -> dict[str, set[Path]]:
    """Every operation, without the names of its ids, with what may be sent."""
    return {
        f"{verb} {re.sub('{.*?}', '{}', path)}": _sent(version, operation)
        for path, item in facts(version)["paths"].items()
        for verb, operation in item.items()
    }


def _sent(version: str, operation: Any) -> set[Path]:
    found: set[Path] = set()
    for one in operation.get("parameters", ()):
        if one["in"] == "query":
            found |= {(one["name"],)}
            found |= paths(version, one.get("schema", {}), (one["name"],), ())
    for content in operation.get("requestBody", {}).get("content", {}).values():
        found |= paths(version, content["schema"], (), ())
    return found


def callers(version: str) -> Iterator[tuple[str, str]]:
    """Operation and the members that call it."""
    found = surface(version)
    for owner in (*found.classes.values(), *found.services.values()):
        name = getattr(owner, "name", None) or f"client.{getattr(owner, 'path', '')}"
        for method in owner.methods:
            one = owner.methods[method]
            call = f"{one.verb} {re.sub('{.*?}', '{}', one.path)}"
            yield call, f"{name}.{method}"


WAYS = [(old, new, "removed") for old, new in STEPS]
WAYS += [(old, new, "added") for old, new in STEPS]


@pytest.mark.parametrize(("old", "new", "word"), WAYS)
def test_every_field_at_any_depth(old: str, new: str, word: str) -> None:
    """Those that came or went, and no others."""
    some, others = (old, new) if word == "removed" else (new, old)
    expected = {
        ".".join((name, *path))
        for name, found in replies(some).items()
        if name in replies(others)
        for path in tops(found, replies(others)[name])
    }
    changes = [one for one in upgrade(old, new).changes if one.kind == f"field-{word}"]
    said = members(changes)
    # A name that is Python's own has a `_` behind.
    own = {one.replace("_.", ".").rstrip("_") for one in said if one[:7] != "events."}
    assert own <= expected
    # Of several ways from one resource to a shared object the shortest is told.
    missing = {place.rpartition(".")[::2] for place in expected - own}
    assert all(_is_told(name, place, own) for place, name in missing)


def _is_told(name: str, place: str, said: set[str]) -> bool:
    resource = place.split(".")[0]
    return any(o.startswith(f"{resource}.") and o.endswith(f".{name}") for o in said)


@pytest.mark.parametrize(("old", "new", "word"), WAYS)
def test_every_parameter_at_any_depth(old: str, new: str, word: str) -> None:
    some, others = (old, new) if word == "removed" else (new, old)
    calls: dict[str, list[str]] = {}
    for call, member in callers(old):
        calls.setdefault(call, []).append(member)
    still = {member for _, member in callers(new)}
    kinds = {f"parameter-{word}", f"parameter-{word}-required"}
    said = members([one for one in upgrade(old, new).changes if one.kind in kinds])
    told = 0
    for call, found in requests(some).items():
        names = [one for one in calls.get(call, ()) if one in still]
        if names and call in requests(others):
            for path in tops(found, requests(others)[call]):
                places = {f"{name}({'.'.join(path)})" for name in names}
                near = {p for p in said if p.partition("(")[0] in names}
                ends = (f"({path[-1]})", f".{path[-1]})")
                assert places & said or any(p.endswith(ends) for p in near), places
                told += len(places & said)
    assert told == len(said)
