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

from ..build import named, of_part
from ..errors import CodegenError, SpecError
from ..overrides import Overrides
from ..parse import read
from ..public import Public, public
from ..selection import Chosen, chosen
from ..spec import load
from ..subset import Whole
from ..surface_file import NAME as SURFACE, is_surface, load as load_surface
from .apis import Api, api_of_document, api_of_surface, refuse_different
from .revisions import PREFIX, extracted
from .versions import IN_REPOSITORY, IN_SPEC, OVERLAYS, versions

# Characters that tell what a file is.
_HEAD = 200
# Bytes of a pipe.
_LONGEST = 256 * 2**20


@dataclass(frozen=True)
class Side:
    """One of the two that are compared."""

    given: str
    public: Public
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Located:
    """The file that a side is read from; a document with what may be laid over it."""

    given: str
    path: Traversable
    overlays: tuple[Traversable, ...] = ()
    is_surface: bool = False


@dataclass(frozen=True)
class _Read:
    """What stands in a file: a document whose names are known, or the surface of a package."""

    given: str
    api: Api
    found: Whole | Public


def sides(
    old: str, new: str, overrides: Overrides, only: tuple[str, ...] = ()
) -> tuple[Side, Side]:
    """Look both up, and build both, or what is selected of them."""
    with _located(old) as one, _located(new) as other:
        try:
            both = _read(one, overrides), _read(other, overrides)
        except SpecError:
            # A document of something else most often breaks a rule of ours first: not the point then.
            _compare_as_they_are(one, other)
            raise
    refuse_different(old, new, both[0].api, both[1].api)
    if only:
        _refuse_unknown(both, only)
    return _side(both[0], only), _side(both[1], only)


@contextmanager
def _located(given: str) -> Iterator[Located]:
    """Find what the user named: a file, then a version, then a revision of git."""
    with tempfile.TemporaryDirectory(prefix="restripe-") as scratch:
        try:
            folder = Path(scratch)
            yield _file(given, folder) or _version(given) or _revision(given, folder)
        except CodegenError as error:
            if scratch not in str(error):
                raise
            shown = str(error).replace(scratch + os.sep, _folder(given))
            raise CodegenError(shown) from None


def _folder(given: str) -> str:
    """The user knows no file of ours, but the pipe, or the revision as git spells it: `git:REV:path`."""
    if given.startswith(PREFIX) and not os.path.exists(given):
        return f"{given}:{IN_SPEC}/"
    return given.removesuffix(os.path.basename(given))


def _file(given: str, scratch: Path) -> Located | None:
    surface = os.path.join(given, SURFACE)
    if given and os.path.isfile(surface):
        return Located(given, Path(surface), is_surface=True)
    # A pipe is as good as a file: `codegen diff <(…) 2024-04-10`.
    if not os.path.exists(given) or os.path.isdir(given):
        return None
    path = Path(given) if os.path.isfile(given) else _copied(given, scratch)
    return Located(given, path, OVERLAYS, _is_surface(path))


def _copied(given: str, scratch: Path) -> Path:
    """What is read of a pipe is gone; its copy is there for a second look."""
    try:
        with open(given, "rb") as pipe:
            content = pipe.read(_LONGEST + 1)
    except OSError as error:
        raise CodegenError(f"{given}: cannot be read: {error.strerror}") from None
    if len(content) > _LONGEST:
        raise CodegenError(f"{given}: more than {_LONGEST >> 20} MiB come of the pipe")
    path = scratch / os.path.basename(given)
    path.write_bytes(content)
    return path


def _is_surface(path: Path) -> bool:
    with path.open(encoding="utf-8", errors="replace") as file:
        return is_surface(file.read(_HEAD)) or path.name == SURFACE


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


def _read(one: Located, overrides: Overrides) -> _Read:
    if one.is_surface:
        surface = load_surface(Path(str(one.path)))
        return _Read(one.given, api_of_surface(surface), surface)
    with _naming(one.given):
        spec = load(one.path, *one.overlays)
        return _Read(one.given, api_of_document(spec.document), named(spec, overrides))


def _side(one: _Read, only: tuple[str, ...]) -> Side:
    if isinstance(one.found, Public):
        return Side(one.given, one.found)
    known = tuple(name for name in only if not _unknown_in(one.found, name))
    with _naming(one.given):
        package = of_part(one.found, _part(one.found, only, known))
    return Side(one.given, public(package), one.found.spec.notes)


def _part(whole: Whole, only: tuple[str, ...], known: tuple[str, ...]) -> Chosen:
    """What a version has of a selection; where that is nothing, all of it comes or goes."""
    return Chosen(frozenset()) if only and not known else chosen(whole.surface, known)


def _refuse_unknown(both: tuple[_Read, _Read], only: tuple[str, ...]) -> None:
    """What is selected is in one of the two at least, be it gone or new."""
    wholes = [_whole(one) for one in both]
    for name in only:
        faults = [fault for whole in wholes if (fault := _unknown_in(whole, name))]
        if len(faults) == len(wholes):
            raise faults[-1]


def _whole(one: _Read) -> Whole:
    if isinstance(one.found, Whole):
        return one.found
    problem = f"{one.given} is a rendered package, of which no part can be taken"
    raise CodegenError(f"--only: {problem}")


def _unknown_in(whole: Whole, name: str) -> CodegenError | None:
    try:
        chosen(whole.surface, (name,))
    except CodegenError as error:
        return error
    return None


@contextmanager
def _naming(given: str) -> Iterator[None]:
    """Put what the user named before a fault whose pointer names no file."""
    try:
        yield
    except SpecError as error:
        if not error.pointer.startswith("#"):
            raise
        # Two documents have no such option; `import` has it.
        problem = error.problem.replace("give it by", "import it first, with")
        raise SpecError(f"{given}: {error.pointer}", problem) from None


def _compare_as_they_are(one: Located, other: Located) -> None:
    """Refuse documents of two APIs by what they say before anything is checked."""
    if not (_is_document(one) and _is_document(other)):
        return
    with suppress(SpecError):
        apis = [api_of_document(read(each.path)) for each in (one, other)]
        refuse_different(one.given, other.given, *apis)


def _is_document(one: Located) -> bool:
    return one.path.is_file() and not one.is_surface
