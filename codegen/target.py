"""The folder that a package goes to: its name can be imported, and hides nobody else's package."""

from __future__ import annotations

import keyword
import os
import site
import sys
import sysconfig
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path

from .errors import CodegenError
from .filling import HEADER

OURS = "restripe"
"""The package that the distribution of this name installs, rendered by us or not."""
# What the package imports; Python's own modules are known to Python.
_NEEDED = frozenset(
    ["aiohttp", "certifi", "charset_normalizer", "idna", "requests", "urllib3"]
    + ["httpx", "typing_extensions"]
)
# `type` is one since Python 3.12, and the package is for every version.
_SOFT_KEYWORDS = frozenset([*keyword.softkwlist, "type"])


def folder_for(package: str, out: Path) -> Path:
    """Where the package stands below `out`: `acme.stripe_2024` in `acme/stripe_2024`."""
    parts = package.split(".")
    if not all(map(_importable, parts)):
        raise _refused(package, "is not a name that Python can import")
    if parts[-1].startswith("_") or not _SOFT_KEYWORDS.isdisjoint(parts):
        raise _refused(package, "is not a name for a package of users")
    if parts[0] in sys.stdlib_module_names or parts[0] in _NEEDED:
        raise _refused(package, "is a module that Python or the package itself needs")
    return out.joinpath(*parts)


def refuse_shadow(package: str, folder: Path) -> None:
    """Fail where Python finds a package of this name elsewhere; nothing is imported to see that.

    One that was rendered as well, at another time or from another version, is the user's own to replace.
    """
    *above, last = package.split(".")
    _refuse_modules(package, folder, len(above))
    places: Sequence[str] | None = None
    for depth, part in enumerate(above):
        own = folder.parents[len(above) - depth - 1]
        found = _found(part, places)
        if found is None:
            return
        if found.origin and not _same(_place(found), own):
            # A package that is there already hides the other one without us.
            if not (own / "__init__.py").exists():
                raise _refused(package, _elsewhere(found, part))
            return
        places = list(found.submodule_search_locations or ())
    if hidden := _hidden(_found(last, places), folder, package):
        why = f"would hide what is installed as {hidden}; take another name"
        raise _refused(package, why)


def _refuse_modules(package: str, folder: Path, above: int) -> None:
    """A module beside a folder of its name: one of the two hides the other, whatever is installed."""
    for place in (folder, *folder.parents[:above]):
        module = place.with_name(f"{place.name}.py")
        if module.exists() and not (place / "__init__.py").exists():
            raise _refused(package, f"is the name of {module} too; take another one")


def _importable(part: str) -> bool:
    return part.isidentifier() and part.isascii() and not keyword.iskeyword(part)


def _refused(package: str, why: str) -> CodegenError:
    return CodegenError(f'--package: "{package}" {why}')


def _elsewhere(found: ModuleSpec, part: str) -> str:
    return f"would not be found: Python looks for all of {part} in {_place(found)}"


def _found(part: str, places: Sequence[str] | None) -> ModuleSpec | None:
    """What Python would import; a dotted name would have it import the packages above."""
    try:
        return find_spec(part) if places is None else PathFinder.find_spec(part, places)
    except (ImportError, ValueError):
        return None


def _hidden(found: ModuleSpec | None, folder: Path, package: str) -> Path | None:
    if found is None:
        return None
    if not found.origin:
        return _installed_part(found, folder)
    place = _place(found)
    if _same(place, folder) or (package != OURS and _is_rendered(found.origin)):
        return None
    return place


def _installed_part(namespace: ModuleSpec, folder: Path) -> Path | None:
    """The folder of an installed distribution in a namespace; others are any folders of that name."""
    homes = {sysconfig.get_path(name) for name in ("purelib", "platlib")}
    homes |= {*site.getsitepackages(), site.getusersitepackages()}
    for part in map(Path, namespace.submodule_search_locations or ()):
        if any(part.is_relative_to(home) for home in homes):
            return None if _same(part, folder) else part
    return None


def _place(found: ModuleSpec) -> Path:
    """The folder of a package, the file of a module."""
    origin = Path(found.origin or "")
    return origin if found.submodule_search_locations is None else origin.parent


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _is_rendered(origin: str) -> bool:
    try:
        with open(origin, encoding="utf-8") as file:
            return file.readline().rstrip("\n") == HEADER
    except (OSError, UnicodeDecodeError):
        return False
