"""`codegen diff OLD NEW`: both sides, their differences, the output and the exit status."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..errors import CodegenError, one_line
from ..overrides import Overrides
from ..parts import apart
from ..selection import patterns
from .as_json import as_json
from .changes import SEVERITIES, Diff
from .compare import diff
from .markdown import markdown
from .options import HITS
from .report import Report
from .sources import Side, sides
from .text import coloured, plain, text

if TYPE_CHECKING:
    from ..scan import ScanReport

# How the note ends of what was laid over a document; why it was not would follow.
_LAID = " laid over the document"

Progress = Callable[[str], None]

# What older encodings know neither.
_PLAIN = str.maketrans({"→": "->", "…": "..."})


def run(options: Namespace, overrides: Overrides, progress: Progress) -> int:
    """Compare and print; 1 when a change is as severe as asked for."""
    _refuse(options)
    progress("reading")
    # Names of the runtime, as --only of generate takes them too, are the same on both sides.
    only, _ = apart(patterns(options.only))
    old, new = sides(options.old, options.new, overrides, only)
    progress("comparing")
    found = diff(old.public, new.public)
    scanned = _scanned(options, old, found, progress)
    progress("")
    for note in (*_notes(old, new), *map(str, scanned.notices if scanned else ())):
        print(one_line(note), file=sys.stderr)
    report = Report(old.given, new.given, found, scanned)
    _print(_output(report, options.format))
    return status(report, options.fail_on)


def _refuse(options: Namespace) -> None:
    """What is wrong before anything is read."""
    if options.fail_on == HITS and not options.scan:
        raise CodegenError(f"--fail-on {HITS}: there is no --scan to find any")
    for name in options.packages:
        if not all(part.isidentifier() for part in name.split(".")):
            raise CodegenError(
                f'--package: "{name}" is not a name that Python can import'
            )
    for path in options.scan:
        if not os.path.exists(path):
            raise CodegenError(f"--scan: {path} is no file and no folder")


def _scanned(
    options: Namespace, old: Side, found: Diff, progress: Progress
) -> ScanReport | None:
    if not options.scan:
        return None
    progress("scanning")
    # Imported here: those who scan nothing would wait for it.
    from ..scan import PACKAGES, scan

    names = (*PACKAGES, *options.packages)
    return scan(options.scan, old.public, found, packages=names)


def _notes(old: Side, new: Side) -> Iterator[str]:
    """What is to be known of one side and not of the other."""
    heads = [{_head(note) for note in side.notes} for side in (old, new)]
    for side in (old, new):
        for note in side.notes:
            if not note.endswith(_LAID) and _head(note) not in heads[0] & heads[1]:
                yield f"{side.given}: {note}"


def _head(note: str) -> str:
    """What a note says, without its reason and its place."""
    return re.split(": |, first at ", note)[0]


def status(report: Report, fail_on: str) -> int:
    """1 when a change is as severe as asked for, or worse; of hits, when there is one."""
    if fail_on == HITS:
        return int(bool(report.scan and report.scan.findings))
    reached = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return int(any(one.severity in reached for one in report.diff.changes))


def _output(report: Report, form: str) -> str:
    if form == "json":
        return as_json(report)
    if form == "markdown":
        return markdown(report)
    return text(report, coloured if _is_colourful() else plain)


def _is_colourful() -> bool:
    """Colours belong on a terminal, unless its user wants none (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()


def _print(output: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    try:
        output.encode(encoding)
    except UnicodeEncodeError:
        known = output.translate(_PLAIN).encode(encoding, "backslashreplace")
        output = known.decode(encoding)
    try:
        print(output, end="", flush=True)
    except BrokenPipeError:
        # Whoever read has read enough; what changed decides the exit status all the same.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
