"""The two sides of a comparison: what OLD and NEW name, and the public surfaces behind them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path

from ..build import build
from ..errors import CodegenError, SpecError
from ..overrides import Overrides
from ..parse import read
from ..public import Public, public
from ..spec import load
from .apis import Api, api_of_document, api_of_surface, refuse_different
from .revisions import PREFIX, extracted
from .versions import IN_REPOSITORY, OVERLAYS, versions

SURFACE = "_surface.json"


@dataclass(frozen=True)
class Side:
    """One of the two that are compared."""

    given: str
    public: Public
    api: Api
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Located:
    """The file that a side is read from; a document with what may be laid over it."""

    given: str
    path: Traversable
    overlays: tuple[Traversable, ...] = ()

    @property
    def is_surface(self) -> bool:
        return self.path.name == SURFACE


def sides(old: str, new: str, overrides: Overrides) -> tuple[Side, Side]:
    """Look both up, and build both."""
    with _located(old) as one, _located(new) as other:
        try:
            found = _side(one, overrides), _side(other, overrides)
        except SpecError:
            # A document of something else most often breaks a rule of ours first: not the point then.
            _compare_as_they_are(one, other)
            raise
    refuse_different(old, new, found[0].api, found[1].api)
    return found


@contextmanager
def _located(given: str) -> Iterator[Located]:
    """Find what the user named: a file, then a version, then a revision of git."""
    with tempfile.TemporaryDirectory(prefix="restripe-") as scratch:
        yield _file(given) or _version(given) or _revision(given, Path(scratch))


def _file(given: str) -> Located | None:
    surface = os.path.join(given, SURFACE)
    if given and os.path.isfile(surface):
        return Located(given, Path(surface))
    # A pipe is as good as a file: `codegen diff <(…) 2024-04-10`.
    if os.path.exists(given) and not os.path.isdir(given):
        return Located(given, Path(given), OVERLAYS)
    return None


def _version(given: str) -> Located | None:
    # No version begins like that, and to look all of them up takes a while.
    if given.startswith(PREFIX):
        return None
    found = versions().get(given)
    return Located(given, found, OVERLAYS) if found else None


def _revision(given: str, scratch: Path) -> Located:
    if not given.startswith(PREFIX):
        raise CodegenError(_unknown(given))
    revision = given.removeprefix(PREFIX)
    document, *overlays = extracted(revision, Path(), IN_REPOSITORY, scratch)
    return Located(given, document, tuple(overlays))


def _unknown(given: str) -> str:
    if os.path.isdir(given):
        return f"{given}: the folder has no {SURFACE}, as a rendered package has"
    known = list(versions())
    problem = (
        f'"{given}" is no file, no version ({", ".join(known)}) and no {PREFIX}REV'
    )
    near = get_close_matches(given, known, n=1)
    return f"{problem}; did you mean {near[0]}?" if near else problem


def _side(one: Located, overrides: Overrides) -> Side:
    if one.is_surface:
        return _of_surface(one)
    with _naming(one.given):
        spec = load(one.path, *one.overlays)
        package = build(spec, overrides)
    api = api_of_document(spec.document)
    return Side(one.given, public(package), api, spec.notes)


def _of_surface(one: Located) -> Side:
    from ..surface_file import read as surface

    found = surface(one.path.read_text("utf-8"))
    return Side(one.given, found, api_of_surface(found))


@contextmanager
def _naming(given: str) -> Iterator[None]:
    """Put what the user named before a fault whose pointer names no file."""
    try:
        yield
    except SpecError as error:
        if not error.pointer.startswith("#"):
            raise
        raise SpecError(f"{given}: {error.pointer}", error.problem) from None


def _compare_as_they_are(one: Located, other: Located) -> None:
    """Refuse documents of two APIs by what they say before anything is checked."""
    if not (_is_document(one) and _is_document(other)):
        return
    with suppress(SpecError):
        apis = [api_of_document(read(each.path)) for each in (one, other)]
        refuse_different(one.given, other.given, *apis)


def _is_document(one: Located) -> bool:
    return one.path.is_file() and not one.is_surface
