"""The commands, and the one sentence that each of their faults ends in."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from . import cli, interrupts, lock, output, target
from .build import build
from .errors import CodegenError, SpecError
from .facts import import_file
from .frozen_names import FrozenNames, public_names
from .locations import Traversable
from .model import Package
from .overrides import Overrides, load as load_overrides, merge
from .public import Public, public
from .render import render
from .selection import Selection
from .spec import Spec, load


def package_of(options: Namespace) -> Package:
    """load → build: everything that is decided before a line is rendered."""
    return _planned(options)[1]


def _planned(options: Namespace) -> tuple[Spec, Package]:
    file = cli.document_of(options)
    selection = cli.selection_of(options)
    with _naming(file):
        document = load(file, *cli.OVERLAYS, api_version=options.api_version)
    overrides = _overrides(options.overrides)
    with _naming(file):
        if options.only_used_in:
            selection = _used(options, selection, build(document, overrides))
        return document, build(document, overrides, selection)


def _used(options: Namespace, selection: Selection, whole: Package) -> Selection:
    """What is selected and what the user's source uses."""
    # Imported here: nobody else waits for it.
    from .scan.selected import selected

    found = selected(
        options.only_used_in, public(whole), [options.package or target.OURS]
    )
    for notice in found.notices:
        print(notice, file=sys.stderr)
    return replace(selection, only=(*selection.only, *found.names))


def _overrides(own: Path | None) -> Overrides:
    ours = load_overrides(cli.OVERRIDES)
    if own is None:
        return ours
    with _naming(own):
        return merge(ours, load_overrides(own))


@contextmanager
def _naming(file: Traversable) -> Iterator[None]:
    """Put the file before a fault whose pointer names no file."""
    try:
        yield
    except SpecError as error:
        if not error.pointer.startswith("#"):
            raise
        raise CodegenError(f"{file}: {error}") from None


def files_of(
    package: Package, surface: Public, folder: Path, progress: cli.Progress
) -> dict[str, str]:
    """render → {path: text}, formatted; text that stands on disk already needs no black."""
    texts = render(package, surface)
    progress(f"rendered {len(texts)} files")
    # Tests have black look at the runtime's copies and stubs: what these are does not depend on the document.
    copied = {name: text for name, text in texts.items() if name.startswith("_core/")}
    if package.without and "docs" not in package.without:
        copied = {}
    ready = output.on_disk(folder) | copied
    fresh = {name: text for name, text in texts.items() if ready.get(name) != text}
    files = texts | _formatted(fresh, progress)
    return files | {output.MANIFEST: output.manifest(files, cli.facts(package))}


def _formatted(texts: dict[str, str], progress: cli.Progress) -> dict[str, str]:
    if not texts:
        return {}
    # Imported here: a run that changes nothing would only wait for black.
    from .formatting import format_all

    return format_all(texts, progress)


def generate(options: Namespace, progress: cli.Progress) -> int:
    """Render the package; the folder is replaced whole, or stays as it was."""
    started = time.monotonic()
    folder = cli.folder_of(options)
    output.recover(folder)
    output.refuse_foreign(folder)
    spec, package = _planned(options)
    surface = public(package)
    frozen = _frozen(options, folder, surface)
    if frozen and (said := frozen.lost()):
        raise CodegenError(said)
    files = files_of(package, surface, folder, progress)
    files[output.LOCK] = lock.dump(lock.sources(options, spec, package).of(files))
    if output.difference(folder, files):
        output.write(folder, files)
    if frozen:
        frozen.append(package.api_version)
    progress("")
    cli.summary(package, len(files), time.monotonic() - started, options.verbose)
    return 0


def check(options: Namespace, progress: cli.Progress) -> int:
    """The same run without the write: exit status 1 and the first file that differs, after a look at the lock."""
    folder = cli.folder_of(options)
    stored = lock.read(folder)
    spec, package = _planned(options)
    sources = lock.sources(options, spec, package)
    lock.verify_sources(folder, stored, sources, spec.source)
    surface = public(package)
    frozen = _frozen(options, folder, surface)
    files = files_of(package, surface, folder, progress)
    current = sources.of(files)
    files[output.LOCK] = lock.dump(current)
    progress("")
    names = (frozen.lost() or frozen.missing()) if frozen else ""
    differing = lock.difference(folder, stored, current, files)
    found = [one for one in (differing, names) if one]
    for one in found:
        print(one, file=sys.stderr)
    return 1 if found else 0


def _frozen(options: Namespace, folder: Path, surface: Public) -> FrozenNames | None:
    """The names of the committed package; of any other package none are frozen."""
    file = cli.names_file(options, folder)
    if file is None:
        return None
    removed = _overrides(None).removed
    return FrozenNames(file, removed, public_names(surface))


def import_(options: Namespace, progress: cli.Progress) -> int:
    """Reduce a document of Stripe's to its facts."""
    out = cli.facts_file(options)
    with _naming(options.file):
        spec = import_file(options.file, out, options.api_version)
    for note in spec.notes:
        print(note)
    print(f"wrote the facts of {spec.api_version} to {out}")
    return 0


def diff(options: Namespace, progress: cli.Progress) -> int:
    """Compare the public surfaces of two documents: exit status 1 when they differ."""
    # Imported here: nobody else waits for it.
    from .diff.command import run as compare

    return compare(options, _overrides(options.overrides), progress)


def fetch(options: Namespace, progress: cli.Progress) -> int:
    """Download Stripe's document; the file is replaced whole, or stays as it was."""
    # Imported here, as above.
    from .fetch import run as download

    return download(options, progress)


COMMANDS = {
    "generate": generate,
    "check": check,
    "import": import_,
    "fetch": fetch,
    "diff": diff,
}


def run(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name; 2 after any fault."""
    options = cli.parser().parse_args(arguments)
    progress = cli.progress()
    try:
        options = cli.with_settings(options, arguments)
        status = COMMANDS[options.command](options, progress)
        # None where it was closed before the start, as a daemon's is.
        if sys.stdout is not None:
            sys.stdout.flush()
        interrupts.ignore()
        return status
    except BrokenPipeError:
        # Nobody reads the summary any more; Python's own flush at the end must not trip over it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except (Exception, KeyboardInterrupt) as error:
        said = _sentence(error, options)
        if said is None:
            raise
        interrupts.ignore()
        progress("")
        print(said, file=sys.stderr)
    return 2


def _sentence(error: BaseException, options: Namespace) -> str | None:
    """What to say of a fault; None where it is a bug, which deserves its traceback."""
    if isinstance(error, CodegenError):
        return cli.placed(str(error), options)
    if isinstance(error, OSError):
        return f"{error.filename or _place(options)}: {error.strerror or error}"
    if isinstance(error, RecursionError):
        return f"{_document(options)}: schemas refer to each other too deeply"
    if interrupts.caused(error):
        return _interrupted(options)
    return None


def _place(options: Namespace) -> str:
    return str("diff" if options.command == "diff" else cli.place_of(options))


def _document(options: Namespace) -> str:
    if options.command == "diff":
        return f"{options.old} or {options.new}"
    return str(cli.source_of(options))


def _interrupted(options: Namespace) -> str:
    if options.command == "diff":
        return "interrupted; nothing is compared"
    return f"interrupted; {cli.place_of(options)} is whole, as it was before or all new"
