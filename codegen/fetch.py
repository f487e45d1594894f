"""`fetch`: Stripe's published document by URL, checked before it replaces anything."""

from __future__ import annotations

import re
import stat
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from .download import Limits, address, download, shown
from .errors import CodegenError, SpecError
from .fetch_options import REF
from .locations import CHECKOUT
from .replacing import replacing
from .spec import Spec, load

_REF = re.compile(r"\w[\w.+-]*(/\w[\w.+-]*)*", re.ASCII)
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Fetched:
    """A document that was written."""

    spec: Spec
    size: int
    sha256: str


def run(options: Namespace, progress: Progress) -> int:
    """Fetch the document that the options name."""
    url = url_of(options.url, options.ref)
    wanted = _wanted(options.sha256)
    _refuse(options.out)
    found = fetch(url, options.out, wanted, options.api_version, progress=progress)
    progress("")
    for note in found.spec.notes:
        print(note)
    print(
        f"wrote {found.spec.api_version}, {found.size:,} bytes,"
        f" sha256 {found.sha256}, to {options.out}"
    )
    return 0


def url_of(template: str, ref: str | None) -> str:
    """The address, with the tag in its place."""
    if ref is not None and "{ref}" not in template:
        raise CodegenError("--ref: the --url has no {ref} to put it in")
    if ref is not None and not _REF.fullmatch(ref):
        raise CodegenError(f'--ref: "{ref}" is no tag or branch')
    url = template.replace("{ref}", ref or REF)
    try:
        address(url)
    except CodegenError as error:
        raise CodegenError(f"--url: {error}") from None
    return url


def _wanted(given: str | None) -> str | None:
    if given is not None and not _SHA256.fullmatch(given):
        raise CodegenError(f'--sha256: "{given}" is not of 64 hexadecimal digits')
    return given.lower() if given else None


def _refuse(out: Path) -> None:
    """Fail where the document must not go; the checkout's own folder holds no prose."""
    if out.exists() and not stat.S_ISREG(out.stat().st_mode):
        raise CodegenError(f"{out}: is no file; fetch would not replace it")
    if CHECKOUT and CHECKOUT / "spec" in out.resolve().parents:
        raise CodegenError(
            f"{out}: spec/ holds facts alone; fetch to another file and import that"
        )


def fetch(
    url: str,
    out: Path,
    wanted: str | None = None,
    api_version: str | None = None,
    limits: Limits | None = None,
    progress: Progress = lambda text: None,
) -> Fetched:
    """Write the document at `url` to `out`: whole, of that hash, and one that can be rendered."""
    with replacing(out) as file:
        try:
            size, found = _stored(url, file, limits or Limits(), progress)
            if wanted not in (None, found):
                raise CodegenError(f"its SHA-256 is {found}, not {wanted}")
            return Fetched(_loaded(file, out, api_version), size, found)
        except SpecError as error:
            raise CodegenError(f"{shown(url)}: {error}") from None
        except CodegenError as error:
            problem = str(error).removeprefix(str(file))
            colon = "" if problem.startswith((":", ", line ")) else ": "
            raise CodegenError(f"{shown(url)}{colon}{problem}") from None


def _stored(
    url: str, file: Path, limits: Limits, progress: Progress
) -> tuple[int, str]:
    """Size and hash of what is now in the file."""
    size, hash_ = 0, sha256()
    with open(file, "wb") as stream, closing(download(url, limits)) as pieces:
        for piece in pieces:
            stream.write(piece)
            hash_.update(piece)
            size += len(piece)
            progress(f"fetched {size / 1e6:.1f} MB")
    return size, hash_.hexdigest()


def _loaded(file: Path, out: Path, api_version: str | None) -> Spec:
    """What the generator reads in the file; servers send pages of HTML under any type."""
    with open(file, "rb") as stream:
        if stream.read(1000).lstrip().startswith(b"<"):
            raise CodegenError("it is HTML or XML, neither JSON nor YAML")
    spec = load(file, api_version=api_version)
    notes = (note.replace(file.name, out.name) for note in spec.notes)
    return replace(spec, notes=tuple(notes))
