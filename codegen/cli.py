"""The command line: options, progress on a terminal, and the summary."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from . import fetch_options, locations, parts, settings, target
from .diff.options import EXAMPLE, HELP, add_options
from .errors import CodegenError
from .locations import Traversable
from .model import Package
from .selection import Selection, patterns

SPEC, OVERLAYS, OVERRIDES = locations.SPEC, locations.OVERLAYS, locations.OVERRIDES
# Examples are written for the checkout, and shown as the reader would type them.
_PROGRAM = "python -m codegen"
_COMMAND = "restripe-codegen"
# What an option is that nobody wrote; an empty word was written.
_NOT_GIVEN: tuple[object, ...] = (None, (), [])
# The commands that render, and so read the user's settings.
_RENDERING = ("generate", "check")
_HOME = None if locations.CHECKOUT is None else locations.CHECKOUT / "generated"
_ASKED = "" if _HOME else " --package acme_stripe --out src"
_ASKED_FILE = "" if _HOME else " --out stripe.json"

# Of what is selected, in the summary.
_SHOWN = 8

Progress = Callable[[str], None]


def program() -> str:
    """How the generator was called: by its command, or as a module."""
    called = Path(sys.argv[0]).stem == _COMMAND
    return _COMMAND if called else f"python -m {__package__}"


def with_settings(options: Namespace, arguments: list[str] | None) -> Namespace:
    """The options, with those of the user's `[tool.restripe]` where the command line has none."""
    if options.command not in _RENDERING:
        return options
    table = settings.table(Path.cwd())
    if table is None:
        return options
    words = sys.argv[1:] if arguments is None else arguments
    given = {key for key, value in vars(options).items() if value not in _NOT_GIVEN}
    if "only_used_in" in given:
        # Another way to say the same.
        given.add("only")
    left = table.beside(given)
    settled = parser().parse_args([words[0], *left.options(), *words[1:]])
    settled.table = left
    return settled


def placed(said: str, options: Namespace) -> str:
    """A sentence about an option, which may have come from the user's settings."""
    return options.table.placed(said) if "table" in options else said


def parser() -> ArgumentParser:
    """One parser per command, each with an example."""
    top = ArgumentParser(
        prog=program(),
        description="Render a Python package from Stripe's OpenAPI document.",
        epilog=f"example: {program()} generate{_ASKED}",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _render_command(
        commands,
        "generate",
        "render the package; the folder is replaced whole or not at all",
        "python -m codegen generate --spec 2024-04-10 --package acme.stripe_2024 --out src",
    )
    _render_command(
        commands,
        "check",
        "compare the package with what would be rendered; exit status 1 when it differs",
        f"python -m codegen check{_ASKED}",
    )
    _import_command(commands)
    add_options(_command(commands, "diff", HELP, f"python -m codegen {EXAMPLE}"))
    fetch_options.add_options(
        _command(
            commands,
            "fetch",
            fetch_options.HELP,
            f"python -m codegen {fetch_options.EXAMPLE}",
        )
    )
    return top


def _command(commands: Any, name: str, help_: str, example: str) -> ArgumentParser:
    command: ArgumentParser = commands.add_parser(
        name,
        help=help_,
        description=f"{help_[0].upper()}{help_[1:]}.",
        epilog=f"example: {example.replace(_PROGRAM, program())}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    return command


def _render_command(commands: Any, name: str, help_: str, example: str) -> None:
    command = _command(commands, name, help_, example)
    command.add_argument(
        "--spec",
        metavar="FILE|VERSION",
        help="the document, JSON or YAML, or the API version of one that is here",
    )
    command.add_argument(
        "--package",
        metavar="NAME",
        help="the package's name, with dots where it stands in another one",
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="the folder that the package stands in",
    )
    command.add_argument(
        "--overrides",
        type=Path,
        metavar="FILE",
        help="names laid over the generator's own",
    )
    command.add_argument(
        "--api-version",
        metavar="V",
        help="the API version, where the document does not say it",
    )
    command.add_argument(
        "--only",
        action="append",
        metavar="NAMES",
        help="render these resources alone, as in Customer,billing.*,checkout.Session",
    )
    command.add_argument(
        "--only-used-in",
        action="extend",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="render what the Python files here use, which are read and never run",
    )
    command.add_argument(
        "--without",
        action="append",
        metavar="PARTS",
        help=f"leave these parts out, and whatever else is not needed: {', '.join(parts.PARTS)}",
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
        "reduce a document of Stripe's to its facts, without a word of prose",
        f"python -m codegen import ~/Downloads/spec3.json{_ASKED_FILE}",
    )
    command.add_argument(
        "file", type=Path, metavar="FILE", help="the document, JSON or YAML"
    )
    command.add_argument("--out", type=Path, metavar="FILE", help="where to write")
    command.add_argument(
        "--api-version",
        metavar="V",
        help="the API version, where the document does not say it",
    )


def folder_of(options: Namespace) -> Path:
    """The package's folder; outside of restripe's checkout there is no default."""
    package: str | None = options.package
    out: Path | None = options.out
    if _HOME is not None:
        package, out = target.OURS if package is None else package, out or _HOME
    if package is None or out is None:
        raise CodegenError(_asking(package is None, out is None))
    folder = target.folder_for(package, out)
    # The checkout is where that package comes from.
    if _HOME is None or package != target.OURS:
        target.refuse_shadow(package, folder)
    return folder


def _asking(package: bool, out: bool) -> str:
    lacking = [
        f"{word} ({what})"
        for asked, word, what in (
            (package, "--package NAME", "what it is imported as"),
            (out, "--out DIR", "the folder that it stands in"),
        )
        if asked
    ]
    return (
        f"say what to render: {' and '.join(lacking)}, here or as a key of"
        " [tool.restripe] in pyproject.toml"
    )


def document_of(options: Namespace) -> Traversable:
    """The document to render: by default the one that this version of restripe is of."""
    return SPEC if options.spec is None else locations.document(options.spec)


def names_file(options: Namespace, folder: Path) -> Path | None:
    """The list of frozen names, for what is committed: the whole of our document at its place."""
    own = (options.spec, options.overrides, options.api_version) == (None, None, None)
    whole = selection_of(options) == Selection() and not options.only_used_in
    if locations.CHECKOUT is None or _HOME is None or not (own and whole):
        return None
    if folder.resolve() != (_HOME / target.OURS).resolve():
        return None
    return locations.CHECKOUT / "spec" / "names.txt"


def facts_file(options: Namespace) -> Path:
    """Where `import` writes."""
    if options.out is not None:
        out: Path = options.out
        return out
    if locations.CHECKOUT is None:
        raise CodegenError("say where to write the facts: --out FILE")
    return locations.CHECKOUT / "spec" / "openapi.json"


def place_of(options: Namespace) -> Path | str:
    """How a sentence names what the command writes."""
    return getattr(options, "out", None) or _HOME or "the output"


def source_of(options: Namespace) -> Path | str:
    """How a sentence names what the command reads."""
    given = vars(options)
    return given.get("file") or given.get("spec") or str(SPEC)


def selection_of(options: Namespace) -> Selection:
    """What is rendered of the document."""
    return Selection(patterns(options.only), parts.parse(options.without))


def progress() -> Progress:
    """One line that rewrites itself on a terminal; nothing in a pipe."""
    if not sys.stderr.isatty():
        return lambda text: None
    return lambda text: print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def facts(package: Package) -> dict[str, Any]:
    """What the list of rendered files says of their origin."""
    counts = package.counts
    found = {
        "api_version": package.api_version,
        "operations": counts.operations,
        "rendered": counts.rendered,
        "excluded": dict(counts.excluded),
    }
    if counts.only:
        found["only"] = list(counts.only)
    if package.without:
        found["without"] = list(package.without)
    return found


def _told(notes: Sequence[str], verbose: bool) -> Iterator[str]:
    """The notes; of our own entries for other versions only how many there are."""
    spare = [] if verbose else [n for n in notes if n.endswith(f" ({OVERRIDES})")]
    yield from (note for note in notes if note not in spare)
    if spare:
        yield f"overrides for other versions: {len(spare)} (--verbose lists them)"


def summary(package: Package, files: int, seconds: float, verbose: bool) -> None:
    counts = package.counts
    for note in _told(package.notes, verbose):
        print(note)
    if verbose:
        for operation, reason in counts.excluded:
            print(f"excluded {operation}: {reason}")
    print(
        f"rendered {counts.rendered} of {counts.operations} operations"
        f" ({len(counts.excluded)} excluded), {counts.resources} resources"
        f"{_selected(counts.only)}, {files} files in {seconds:.1f} s"
    )


def _selected(only: Sequence[str]) -> str:
    """What was selected, in the summary: of many the first ones."""
    rest = len(only) - _SHOWN
    shown = [*only[:_SHOWN], *([f"{rest} more"] if rest > 0 else [])]
    return f" (only {', '.join(shown)})" if only else ""
