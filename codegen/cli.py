"""The command line: options, progress on a terminal, and the summary."""

from __future__ import annotations

import keyword
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .errors import CodegenError
from .model import Package

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "openapi.json"
OVERLAYS = (ROOT / "spec" / "v2.yaml", ROOT / "spec" / "events.yaml")
OVERRIDES = ROOT / "spec" / "overrides.yaml"

# What the package imports; Python's own modules are known to Python.
_NEEDED = frozenset(
    ["aiohttp", "certifi", "charset_normalizer", "idna", "requests", "urllib3"]
    + ["httpx", "typing_extensions"]
)
# `type` is one since Python 3.12, and the package is for every version.
_SOFT_KEYWORDS = frozenset([*keyword.softkwlist, "type"])

Progress = Callable[[str], None]


def parser() -> ArgumentParser:
    """One parser per command, each with an example."""
    top = ArgumentParser(
        prog="python -m codegen",
        description="Render a Python package from Stripe's OpenAPI document.",
        epilog="example: python -m codegen generate",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _render_command(
        commands,
        "generate",
        "render the package; the folder is replaced whole or not at all",
        "python -m codegen generate --spec spec/versions/2024-04-10.json --package acme_stripe --out src",
    )
    _render_command(
        commands,
        "check",
        "compare the package with what would be rendered; exit status 1 when it differs",
        "python -m codegen check",
    )
    _import_command(commands)
    return top


def _command(commands: Any, name: str, help_: str, example: str) -> ArgumentParser:
    command: ArgumentParser = commands.add_parser(
        name,
        help=help_,
        description=f"{help_[0].upper()}{help_[1:]}.",
        epilog=f"example: {example}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    return command


def _render_command(commands: Any, name: str, help_: str, example: str) -> None:
    command = _command(commands, name, help_, example)
    command.add_argument(
        "--spec",
        type=Path,
        default=SPEC,
        metavar="FILE",
        help="the document, JSON or YAML",
    )
    command.add_argument(
        "--package", default="restripe", metavar="NAME", help="the package's name"
    )
    command.add_argument(
        "--out",
        type=Path,
        default=ROOT / "generated",
        metavar="DIR",
        help="the folder that the package stands in",
    )
    command.add_argument(
        "--overrides",
        type=Path,
        metavar="FILE",
        help="names laid over spec/overrides.yaml",
    )
    command.add_argument(
        "--api-version",
        metavar="V",
        help="the API version, where the document does not say it",
    )
    command.add_argument(
        "--verbose",
        action="store_true",
        help="list every excluded operation with its reason",
    )


def _import_command(commands: Any) -> None:
    command = _command(
        commands,
        "import",
        "reduce a document of Stripe's to the facts kept in spec/",
        "python -m codegen import ~/Downloads/spec3.json",
    )
    command.add_argument(
        "file", type=Path, metavar="FILE", help="the document, JSON or YAML"
    )
    command.add_argument(
        "--out", type=Path, default=SPEC, metavar="FILE", help="where to write"
    )
    command.add_argument(
        "--api-version",
        metavar="V",
        help="the API version, where the document does not say it",
    )


def folder_of(options: Namespace) -> Path:
    """The package folder; its name must be one that Python can import."""
    name: str = options.package
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name):
        raise CodegenError(f'--package: "{name}" is not a name that Python can import')
    if name.startswith("_") or name in _SOFT_KEYWORDS:
        raise CodegenError(f'--package: "{name}" is not a name for a package of users')
    if name in sys.stdlib_module_names or name in _NEEDED:
        raise CodegenError(
            f'--package: "{name}" is a module that Python or the package itself needs'
        )
    return Path(options.out) / name


def progress() -> Progress:
    """One line that rewrites itself on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        return lambda text: None
    return lambda text: print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def facts(package: Package) -> dict[str, Any]:
    """What the list of rendered files says of their origin."""
    counts = package.counts
    return {
        "api_version": package.api_version,
        "operations": counts.operations,
        "rendered": counts.rendered,
        "excluded": dict(counts.excluded),
    }


def summary(package: Package, files: int, seconds: float, verbose: bool) -> None:
    counts = package.counts
    for note in package.notes:
        print(note)
    if verbose:
        for operation, reason in counts.excluded:
            print(f"excluded {operation}: {reason}")
    print(
        f"rendered {counts.rendered} of {counts.operations} operations"
        f" ({len(counts.excluded)} excluded), {counts.resources} resources,"
        f" {files} files in {seconds:.1f} s"
    )
