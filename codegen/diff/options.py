"""The options of `diff`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from .changes import SEVERITIES

HELP = (
    "compare the public surfaces of two documents; exit status 1 when something changed"
)
EXAMPLE = "diff 2024-04-10 2025-09-30.clover --format markdown"
FORMATS = ("text", "markdown", "json")
HITS = "hits"
"""Of `--fail-on`: what breaks nothing in the user's own code is no failure."""

_SIDE = (
    "a document, a rendered package's folder or its _surface.json; "
    "else a version in spec/; else git:REV"
)


def add_options(command: ArgumentParser) -> None:
    command.add_argument("old", metavar="OLD", help=_SIDE)
    command.add_argument("new", metavar="NEW", help="the same, for what comes after")
    command.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for a terminal, a section of a changelog, or JSON",
    )
    command.add_argument(
        "--json",
        action="store_const",
        const="json",
        dest="format",
        help="short for --format json",
    )
    command.add_argument(
        "--fail-on",
        choices=(*SEVERITIES, HITS),
        default=SEVERITIES[-1],
        metavar="SEVERITY",
        help="exit status 1 for changes of that severity or a worse one alone: "
        f"{', '.join(SEVERITIES)}; {HITS}: for places that --scan finds alone",
    )
    command.add_argument(
        "--overrides",
        type=Path,
        metavar="FILE",
        help="names laid over spec/overrides.yaml, on both sides",
    )
    command.add_argument(
        "--only",
        action="append",
        metavar="NAMES",
        help="compare these resources alone, as in Customer,billing.*",
    )
    command.add_argument(
        "--scan",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="your code: name each line that a breaking change hits",
    )
    command.add_argument(
        "--package",
        action="append",
        default=[],
        dest="packages",
        metavar="NAME",
        help="with --scan: a name that your code imports the package by, beside stripe and restripe",
    )
