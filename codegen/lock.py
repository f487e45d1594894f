"""`spec.lock`: what a package was rendered from, for anybody who wants to render it again and compare.

It stands in the package's folder, which is replaced whole: so no run that breaks off leaves a lock of other files.
"""

from __future__ import annotations

import gzip
import json
import os
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from . import cli, output, parts, target
from .errors import CodegenError
from .facts import fingerprint
from .locations import Traversable
from .model import Package
from .output import LOCK, Difference
from .runtime.version import VERSION
from .spec import Spec

_FORMAT = 1
_SHOWN = 12


@dataclass(frozen=True)
class Lock:
    """What a package was rendered from, and the hash of all that came of it."""

    package: str
    api_version: str
    document: str
    """Of the file's bytes, unpacked."""
    facts: str
    generator: str
    overlays: Mapping[str, str]
    overrides: Mapping[str, str]
    only: tuple[str, ...]
    without: tuple[str, ...]
    output: str = ""

    def of(self, files: Mapping[str, str]) -> Lock:
        """The lock of these files, which came of these sources."""
        return replace(self, output=output.checksum(files))


def dump(lock: Lock) -> str:
    return (
        json.dumps({"format": _FORMAT, **asdict(lock)}, indent=1, sort_keys=True) + "\n"
    )


def sources(options: Namespace, spec: Spec, package: Package) -> Lock:
    """The lock of a run but for its output."""
    overrides = {"shipped": cli.OVERRIDES, "own": options.overrides}
    document, *overlays = spec.files
    return Lock(
        package=options.package or target.OURS,
        api_version=spec.api_version,
        document=_hash(document),
        facts=fingerprint(spec.bare),
        generator=VERSION,
        overlays={path.name: _hash(path) for path in overlays},
        overrides={name: _hash(path) for name, path in overrides.items() if path},
        only=tuple(package.counts.only),
        without=tuple(sorted({*parts.parse(options.without)})),
    )


def _hash(path: Traversable) -> str:
    content = path.read_bytes()
    return sha256(
        gzip.decompress(content) if path.name.endswith(".gz") else content
    ).hexdigest()


def read(folder: Path) -> Lock | None:
    """The lock of a package; None where there is none."""
    path = folder / LOCK
    # Of a pipe nobody would see the end.
    if os.path.lexists(path) and not path.is_file():
        raise CodegenError(f"{path}: is no file; remove it, generate writes a new one")
    try:
        found = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CodegenError(f"{path}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise _broken(path, "it is no JSON") from None
    if not isinstance(found, dict):
        raise _broken(path, "it is no JSON object")
    return _checked(path, found)


def _checked(path: Path, found: dict[str, Any]) -> Lock:
    if (version := found.pop("format", None)) != _FORMAT:
        raise _broken(path, f"its format is {json.dumps(version)}, not {_FORMAT}")
    names = {field.name for field in fields(Lock)}
    if odd := sorted(names ^ found.keys()):
        what = "lacks the line" if odd[0] in names else "has an unknown line"
        raise _broken(path, f"it {what} {json.dumps(odd[0])}")
    for name in sorted(names):
        if not _fits(name, found[name]):
            raise _broken(path, f"{json.dumps(name)} is of the wrong type")
    lists = {name: tuple(found[name]) for name in ("only", "without")}
    return Lock(**{**found, **lists})


def _fits(name: str, value: Any) -> bool:
    if name in ("only", "without"):
        return isinstance(value, list) and all(isinstance(v, str) for v in value)
    if name in ("overlays", "overrides"):
        return isinstance(value, dict) and all(
            isinstance(v, str) for v in value.values()
        )
    return isinstance(value, str)


def _broken(path: Path, problem: str) -> CodegenError:
    return CodegenError(
        f"{path}: not a lock that codegen wrote: {problem}; generate writes a new one"
    )


def verify_sources(folder: Path, stored: Lock | None, now: Lock, file: str) -> None:
    """Fail where the package was rendered from something else than what this run has."""
    if stored and (clauses := [*_clauses(stored, now, file)]):
        raise _mismatch(folder, "; ".join(clauses))


def difference(
    folder: Path, stored: Lock | None, now: Lock, files: Mapping[str, str]
) -> Difference | None:
    """The first file that differs; a lock that agrees counts as rendered, however it is written."""
    if stored is None:
        return output.difference(folder, files)
    kept = {LOCK: (folder / LOCK).read_bytes().decode()}
    found = output.difference(folder, {**files, **kept})
    if not found and stored.output != now.output:
        raise _mismatch(
            folder,
            f"output: {_short(stored.output)} in it, {_short(now.output)} rendered now",
        )
    return found


def _mismatch(folder: Path, problem: str) -> CodegenError:
    return CodegenError(
        f"{folder / LOCK} does not match: {problem}; generate renders the package anew"
    )


def _clauses(there: Lock, here: Lock, file: str) -> Iterator[str]:
    """One for each line that tells of another source."""
    for name in ("package", "generator"):
        yield from _differing(name, getattr(there, name), getattr(here, name))
    if there.facts != here.facts:
        rendered = f"{_short(there.document)} of {there.api_version}"
        given = f"{_short(here.document)} of {here.api_version}"
        yield f"document: rendered from {rendered}, {file} is {given}"
    elif there.document != here.document:
        hashes = f"{_short(there.document)} in it, {file} is {_short(here.document)}"
        yield f"document: {hashes}, another file with the same facts"
    elif there.api_version != here.api_version:
        yield from _differing("api_version", there.api_version, here.api_version)
    # Which overlays fit is the document's doing.
    elif changed := _changed(there.overlays, here.overlays):
        yield f"overlays: {changed}"
    if changed := _changed(there.overrides, here.overrides):
        yield f"overrides: {changed}"
    yield from _differing("only", *(_listed(one.only, "all") for one in (there, here)))
    yield from _differing(
        "without", *(_listed(one.without, "nothing") for one in (there, here))
    )


def _differing(name: str, there: str, here: str) -> Iterator[str]:
    if there != here:
        yield f"{name}: {there} in it, {here} now"


def _listed(names: tuple[str, ...], none: str) -> str:
    return ", ".join(names) or none


def _changed(there: Mapping[str, str], here: Mapping[str, str]) -> str:
    names = sorted(
        name for name in {*there, *here} if there.get(name) != here.get(name)
    )
    return ", ".join(f"{name} {_fate(name, there, here)}" for name in names)


def _fate(name: str, there: Mapping[str, str], here: Mapping[str, str]) -> str:
    if name not in there:
        return "not in it"
    return "changed" if name in here else "in it alone"


def _short(hash_: str) -> str:
    return hash_[:_SHOWN]
