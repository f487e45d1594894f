"""Where the generator's documents, overlays and overrides are: in a checkout of restripe, or in the installed package."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from .errors import CodegenError, SpecError
from .parse import read

__all__ = ["CHECKOUT", "OVERLAYS", "OVERRIDES", "SPEC", "Traversable", "document"]

_DATA = files(__package__) / "data"
# The folder of the repository; None where the generator is installed.
CHECKOUT = None if _DATA.is_dir() else Path(__file__).resolve().parent.parent
FOLDER: Traversable = _DATA if CHECKOUT is None else CHECKOUT / "spec"
# An installed generator has its documents packed: they are four fifths of its size.
_PACKED = ".gz" if CHECKOUT is None else ""

SPEC = FOLDER / f"openapi.json{_PACKED}"
OVERLAYS = (FOLDER / "v2.yaml", FOLDER / "events.yaml")
OVERRIDES = FOLDER / "overrides.yaml"

_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_SUFFIXES = (".json", ".yaml", ".yml", ".gz")


def document(given: str) -> Traversable:
    """The document that `--spec` and the like mean: a file, else one of ours by its API version."""
    if (file := as_file(given)) is not None:
        return file
    known = versions()
    if given in known:
        return known[given]
    raise CodegenError(
        f'--spec: "{given}" is neither a file nor a version that is here'
        f" ({', '.join(known)}); the nearest is {_nearest(given, known)}"
    )


def as_file(given: str) -> Path | None:
    """The path, where it is one: that of a file, or what nobody writes who means a version."""
    path = Path(given)
    looks_so = path.name != given or path.suffix.lower() in _SUFFIXES
    looks_so = looks_so or not path.name.strip(".")
    try:
        return path if looks_so or path.is_file() else None
    except (OSError, ValueError):
        # Nothing that this system takes for a name is there.
        return None


def versions() -> dict[str, Traversable]:
    """Our documents by API version, oldest first."""
    found = {
        file.name.removesuffix(_PACKED).removesuffix(".json"): file
        for file in (FOLDER / "versions").iterdir()
        if file.name.endswith(f".json{_PACKED}")
    }
    return dict(sorted({**found, _version_of(SPEC): SPEC}.items()))


def _version_of(file: Traversable) -> str:
    match read(file):
        case {"info": {"version": str(version)}}:
            return version
    raise SpecError(f"{file}#/info", "there is no version")


def _nearest(given: str, known: Iterable[str]) -> str:
    """Of dates the one with the fewest days between; of other words the one that is spelt most alike."""
    day = _day(given)
    if day is None:
        alike = get_close_matches(given, known, n=1, cutoff=0.0)
        return alike[0]
    days = {version: _day(version) or 0 for version in known}
    return min(days, key=lambda version: abs(days[version] - day))


def _day(version: str) -> int | None:
    found = _DATE.match(version)
    try:
        return date(*map(int, found.groups())).toordinal() if found else None
    except ValueError:
        return None
